"""What ends a played day before its evening."""

from __future__ import annotations


class DayFailed(Exception):
    """Something did not go as it must; the text is a sentence for whoever started the day."""


def check(is_right: object, sentence: str) -> None:
    """Go on only when something is as it must be. Raises DayFailed."""
    if not is_right:
        raise DayFailed(sentence)
