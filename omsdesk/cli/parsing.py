"""Which subcommands there are, and the arguments that all of them share."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Subcommand:
    """`module` has `add_arguments(parser)` and `run(options)`.

    `run` returns the exit code, or None when the window is to open with these options.
    """

    module: str
    text: str


SUBCOMMANDS = {
    "config": Subcommand("omsdesk.cli.configuration", "check or show the settings"),
    "demo": Subcommand(
        "omsdesk.cli.demo", "open a desk with invented customers, items and devices"
    ),
    "devices": Subcommand(
        "omsdesk.cli.devices", "what is plugged in, what it speaks, whether it works"
    ),
    "doctor": Subcommand("omsdesk.cli.doctor", "check this computer, with the remedy for each"),
    "import": Subcommand("omsdesk.cli.importing", "read customers, items, stock and orders"),
    "setup": Subcommand("omsdesk.cli.setup", "make an empty profile the first desk of a company"),
    "simulate": Subcommand(
        "omsdesk.cli.simulate", "play a scale, a scanner or a label printer, to try a station"
    ),
    "version": Subcommand("omsdesk.cli.version", "the version, as with --version"),
}

Run = Callable[[argparse.Namespace], int | None]


class _KeyValue(argparse.Action):
    """Collects `--set KEY=VALUE` into a dict."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        key, equals, value = str(values).partition("=")
        if not equals:
            parser.error(f"{option_string} {values}: expected KEY=VALUE")
        before: dict[str, str] = getattr(namespace, self.dest, None) or {}
        setattr(namespace, self.dest, before | {key: value})


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="folder with all state of one desk",
    )
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        dest="settings",
        action=_KeyValue,
        default=argparse.SUPPRESS,
        help="a setting for this run, such as display.scale_percent=120",
    )


def _top() -> argparse.ArgumentParser:
    width = max(map(len, SUBCOMMANDS))
    lines = [f"  {name:{width}}  {each.text}" for name, each in SUBCOMMANDS.items()]
    parser = argparse.ArgumentParser(
        prog="omsdesk",
        description="Order desk, pick, pack and label screens. Without a command: the window.",
        epilog="commands:\n" + "\n".join(lines),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_shared(parser)
    parser.add_argument("--version", action="store_true", help="show the version and end")
    parser.add_argument("command", nargs="?", choices=SUBCOMMANDS, metavar="COMMAND")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def parsed(arguments: Sequence[str]) -> tuple[Run | None, argparse.Namespace]:
    """What is to run, None for the window, and its options; ends the program when wrong.

    The options always have `profile` (None unless given) and `settings` (keys and texts).
    """
    options = _top().parse_args(arguments)
    options.profile = getattr(options, "profile", None)
    options.settings = getattr(options, "settings", {})
    name = "version" if options.version else options.command
    if name is None:
        return None, options
    module = import_module(SUBCOMMANDS[name].module)
    parser = argparse.ArgumentParser(
        prog=f"omsdesk {name}", description=SUBCOMMANDS[name].text, allow_abbrev=False
    )
    _add_shared(parser)
    module.add_arguments(parser)
    parser.parse_args(options.rest, namespace=options)
    run: Run = module.run
    return run, options
