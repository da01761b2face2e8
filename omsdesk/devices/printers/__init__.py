"""Label printers. How a label goes to one:

1. `every` names the languages; a `language.Language` says in data what each can do.
2. The package of a language, say `zpl`, turns an artwork into its bytes (`commands`), reads what
   the printer answers (`status`), and draws what would come out (`picture`: for previews, and for
   the simulated printer). `drawing` is what languages share for that.
3. `driving` sends those bytes behind the settings of the `media`, follows the job until the printer
   has it on paper, and says how it ended: `label_printer` over a port of our own, `queue_printer`
   through a print queue of the system.
"""
