"""What every kind of file is read as: rows of text, and what may be known of a file before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

EDGES = " \t\r\n\0\u00a0\ufeff"


class TypedText(str):
    """Text of a cell that the spreadsheet stored as a number, date or truth value.

    Numbers have a decimal point and no thousands marks; dates are ISO.
    """

    __slots__ = ()


class RawRow(NamedTuple):
    """One row: number of its first line in the file (from 1), cells in the header's order.

    `fault` is empty or why the row does not fit its header: "open-quote", "truncated",
    "too-few-fields", "too-many-fields", "zero-byte"; the cells are then as far as they go.
    """

    line: int
    cells: tuple[str, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """What is known about a file before it is opened; None means: find out by rule."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_line: int = 1
    expected: tuple[str, ...] = ()


def trimmed(cell: str) -> str:
    """A cell without blanks, NBSP, zero bytes and byte order marks at both ends."""
    return cell.strip(EDGES)
