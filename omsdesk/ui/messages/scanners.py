"""Messages about scanners: what a scan lacked, and what teaching one found out."""

from __future__ import annotations

from omsdesk.ui.messages.message import Message
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "scan-unreadable": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The scanner sent something that cannot be read here: {raw}"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages",
            "Scan again; check Caps Lock; all scanners that type must be set alike, then teach"
            " anew",
        ),
    ),
    "teach-by-place": Message(
        text=QT_TRANSLATE_NOOP(
            "messages",
            "The scanner is set to {scanner}; the desk reads its keys by their places, "
            "however the keyboard of the computer is set",
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Other programs need the keyboard country of the computer in the scanner"
        ),
    ),
    "teach-caps-lock": Message(
        text=QT_TRANSLATE_NOOP("messages", "With Caps Lock on, these characters get lost: {lost}"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Switch Caps Lock off, or set Caps Lock to automatic in the scanner"
        ),
    ),
    "teach-caps-lock-is-on": Message(
        text=QT_TRANSLATE_NOOP("messages", "Caps Lock is on; codes are right only while it stays"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Better switch Caps Lock off and teach the scanner again"
        ),
    ),
    "teach-keypad": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scanner sends Alt and numbers, not characters"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Switch keypad emulation (ALT mode) off in the scanner"
        ),
    ),
    "teach-layout": Message(
        text=QT_TRANSLATE_NOOP(
            "messages",
            "The scanner is set to {scanner}, the computer to {computer}: "
            "these characters get lost: {lost}",
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Set the keyboard country of the scanner to {computer}"
        ),
    ),
    "teach-layout-unknown": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "Letters, digits and - / + _ $ % . are read; other characters are refused"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Better set the keyboard country of the scanner to that of the computer"
        ),
    ),
    "teach-layouts-differ": Message(
        text=QT_TRANSLATE_NOOP(
            "messages",
            "The scanner is set to {scanner}, the computer to {computer}; codes are translated",
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Better set the keyboard country of the scanner to {computer}"
        ),
    ),
    "teach-no-end": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scanner sends nothing after a code"),
        next_step=QT_TRANSLATE_NOOP("messages", "Set a suffix of CR (Enter) in the scanner"),
    ),
    "teach-prefix": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "Before each code comes {prefix}, which people type as well"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Set the prefix of the scanner to STX or to the AIM identifier"
        ),
    ),
    "teach-prefix-better": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The scanner sends nothing before a code; it is known by its speed"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Better set the prefix of the scanner to the AIM identifier"
        ),
    ),
    "teach-separator": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The scanner leaves out GS, the separator in codes with several parts"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Let the scanner send control characters, as Ctrl and a key"
        ),
    ),
    "teach-slow": Message(
        text=QT_TRANSLATE_NOOP(
            "messages", "The scanner pauses up to {gap_ms} ms between two characters"
        ),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Set its keystroke delay to none, or set a prefix of STX"
        ),
    ),
    "teach-suffix": Message(
        text=QT_TRANSLATE_NOOP("messages", "The scanner sends more than Enter or Tab after a code"),
        next_step=QT_TRANSLATE_NOOP("messages", "Set the suffix of the scanner to CR alone"),
    ),
    "teach-typed": Message(
        text=QT_TRANSLATE_NOOP("messages", "That was typed on a keyboard"),
        next_step=QT_TRANSLATE_NOOP("messages", "Scan the three barcodes with the scanner"),
    ),
    "teach-unclear": Message(
        text=QT_TRANSLATE_NOOP("messages", "What was scanned are not the three barcodes"),
        next_step=QT_TRANSLATE_NOOP(
            "messages", "Scan them again in their order; no key may be pressed meanwhile"
        ),
    ),
}
