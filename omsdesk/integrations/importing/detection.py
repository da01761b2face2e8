"""Rules that find out how a text file is written: encoding and delimiter, never by chance.

Encoding: a byte order mark decides; else zero bytes at every second place mean UTF-16; else
UTF-8 if the whole file is valid UTF-8; else Windows-1252, or Latin-1 when the file uses one of
the five bytes that Windows-1252 leaves open.

Delimiter: a first line `sep=X` decides; else the candidate that yields most of the columns
that are expected; else the one that gives the most sample lines the field count of the
header; then the one with more fields; then comma, semicolon, tab, bar in this order.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

DELIMITERS = (",", ";", "\t", "|")
SAMPLE_LINES = 50
_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OPEN_IN_WINDOWS_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_DECLARED = re.compile(r"sep=(.)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec name; `cut` when the file ends in the middle of a character."""

    name: str
    cut: bool = False


def find_encoding(path: Path) -> Encoding:
    """The encoding of a text file by the rules above; reads the file once, in pieces."""
    with path.open("rb") as file:
        start = file.read(4096)
    for mark, name in _MARKS:
        if start.startswith(mark):
            return Encoding(name)
    if len(start) >= 8 and b"\0" in start:
        half = len(start) // 2
        if start[1::2].count(0) * 10 > half * 4:
            return Encoding("utf-16-le")
        if start[0::2].count(0) * 10 > half * 4:
            return Encoding("utf-16-be")
    return _eight_bit(path)


def _eight_bit(path: Path) -> Encoding:
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf_8, open_bytes = True, False
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            open_bytes = open_bytes or bool(_OPEN_IN_WINDOWS_1252.search(piece))
            if is_utf_8:
                try:
                    decoder.decode(piece)
                except UnicodeDecodeError:
                    is_utf_8 = False
    if is_utf_8:
        return Encoding("utf-8", cut=bool(decoder.getstate()[0]))
    return Encoding("latin-1" if open_bytes else "cp1252")


def declared_delimiter(line: str) -> str | None:
    """The X of a line `sep=X`, which spreadsheets write and read; None for any other line."""
    match = _DECLARED.match(line)
    return match[1] if match else None


def find_delimiter(lines: list[str], expected: Collection[str] = ()) -> str:
    """The delimiter by the rules above. `lines` starts with the header line."""
    return max(DELIMITERS, key=lambda each: _score(lines, each, expected))


def _score(
    lines: list[str], delimiter: str, expected: Collection[str]
) -> tuple[int, int, int, int]:
    records = list(csv.reader(lines[:SAMPLE_LINES], delimiter=delimiter))
    header = [cell.strip() for cell in records[0]] if records else []
    width = len(header)
    found = sum(name in header for name in expected)
    regular = sum(len(record) == width for record in records) if width > 1 else 0
    return found, regular, width, -DELIMITERS.index(delimiter)
