"""Makes foreign text fit for paper before anything is laid out.

The decision for every label and document: line breaks, tabs and other white space become
one space, control and invisible characters are removed, and so are pictures (emoji) that
no typeface has. Letters without a glyph are refused, because an address must not lose any.
"""

from __future__ import annotations

import unicodedata

from omsdesk import typefaces
from omsdesk.errors import Refused

# Persian and Urdu words are written with these two joiners.
_KEPT_FORMAT = "\u200c\u200d"
_REMOVED = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _kept(char: str) -> str:
    if char.isspace():
        return " "
    if char in _KEPT_FORMAT or unicodedata.category(char) not in _REMOVED:
        return char
    return ""


def printable(text: str, field: str) -> str:
    """The text as it is printed: one line, composed characters, nothing invisible.

    Refused("text-has-no-glyphs", field, characters) for letters of a script without typeface.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text).replace("\u0149", "\u02bcn")  # deprecated letter
    line = " ".join("".join(map(_kept, composed)).split())
    missing = typefaces.missing(line)
    letters = "".join(char for char in missing if unicodedata.category(char)[0] in "LN")
    if letters:
        raise Refused("text-has-no-glyphs", field=field, characters=letters)
    return " ".join("".join(char for char in line if char not in missing).split())


def printable_lines(lines: tuple[str, ...], field: str) -> tuple[str, ...]:
    """Several lines, without those that are empty. Refused as for `printable`."""
    return tuple(line for line in (printable(each, field) for each in lines) if line)
