"""Marks a text for translation where it is declared; it is translated where it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself. `lupdate` finds it by this name; Qt's own is typed as an object."""
    return text
