"""Invisible characters by their names."""

from __future__ import annotations

_CONTROLS = (
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR",
    "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB",
    "ESC", "FS", "GS", "RS", "US",
)  # fmt: skip


def visible(text: str) -> str:
    """A text with its invisible characters by their names: A<GS>B<CR>."""
    return "".join(_seen(character) for character in text)


def _seen(character: str) -> str:
    code = ord(character)
    if code < len(_CONTROLS):
        return f"<{_CONTROLS[code]}>"
    return character if character.isprintable() else f"<{code:02X}>"
