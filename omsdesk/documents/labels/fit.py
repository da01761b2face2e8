"""Fits lines into a box: first they shrink, then they wrap, at last they end in dots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from omsdesk import typefaces

_ELLIPSIS = "..."
_LEADING = 130  # hundredths of the line height from one line to the next


@dataclass(frozen=True, slots=True)
class Box:
    """Room for text, in dots; `line` is the height of a line at best, `min_line` at worst."""

    width: int
    height: int
    line: int
    min_line: int
    bold: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that stay in their box; `pitch` is the distance from line to line."""

    lines: tuple[str, ...]
    line: int
    pitch: int


def _pitch(line: int) -> int:
    return line * _LEADING // 100


def _rows(box: Box, line: int) -> int:
    """How many lines of a height the box holds."""
    return max(1, 1 + (box.height - line) // _pitch(line))


def fit(lines: tuple[str, ...], box: Box) -> Fitted:
    """The lines at the largest height at which they fit, at least `min_line`."""
    for line in range(box.line, box.min_line - 1, -1):
        if len(lines) <= _rows(box, line) and _widest(lines, line, box.bold) <= box.width:
            return Fitted(lines, line, _pitch(line))
    line = box.min_line
    wrapped = [piece for each in lines for piece in _wrap(each, box)]
    rows = _rows(box, line)
    if len(wrapped) > rows:
        wrapped[rows - 1 :] = [_shorten(wrapped[rows - 1] + " " + wrapped[rows], box)]
    return Fitted(tuple(wrapped), line, _pitch(line))


def _widest(lines: tuple[str, ...], line: int, bold: bool) -> int:
    return max((typefaces.width(each, line, bold) for each in lines), default=0)


def _fits(text: str, box: Box) -> bool:
    return typefaces.width(text, box.min_line, box.bold) <= box.width


def _words(text: str, box: Box) -> Iterator[str]:
    """The words, cut where one alone is wider than the box."""
    for word in text.split():
        rest = word
        while rest:
            piece = _beginning(rest, box)
            yield piece
            rest = rest[len(piece) :]


def _beginning(text: str, box: Box, end: str = "") -> str:
    """As much of the text as fits with `end` behind it, at least one character."""
    shortest, longest = 1, len(text)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        if _fits(text[:middle] + end, box):
            shortest = middle
        else:
            longest = middle - 1
    return text[:shortest]


def _wrap(text: str, box: Box) -> list[str]:
    rows: list[str] = []
    for word in _words(text, box):
        longer = f"{rows[-1]} {word}" if rows else word
        if rows and _fits(longer, box):
            rows[-1] = longer
        else:
            rows.append(word)
    return rows


def _shorten(text: str, box: Box) -> str:
    return _beginning(text, box, _ELLIPSIS).rstrip() + _ELLIPSIS
