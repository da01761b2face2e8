"""A CSV or XLSX file as a header and a stream of rows of text, with line numbers.

Rules, next to those of `detection`: a line may end in CRLF, LF or CR, mixed. Lines without
any text are passed over. Cells lose blanks, NBSP and zero bytes at both ends. Columns without a
name are called "(column 3)"; a name that comes twice gets " (2)". A row may lack only nameless
columns at its end and may have more cells only if they are empty. Whatever else does not fit
the header is a row with a `fault` and never repaired. After a quote that never closes, only
the line with that quote is faulty; reading goes on with the next one.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol

from omsdesk.errors import Refused
from omsdesk.integrations.importing.detection import (
    SAMPLE_LINES,
    Encoding,
    declared_delimiter,
    find_delimiter,
    find_encoding,
)
from omsdesk.integrations.importing.raw_rows import EDGES, Layout, RawRow, trimmed

REASON_COLUMN = "omsdesk_reason"
HINT_COLUMN = "omsdesk_hint"
_LONGEST_RECORD_LINES = 50
# Encodings that were found by reading the whole file; any other has to be tried on it.
_PROVEN = ("utf-8", "cp1252", "latin-1")
_PIECE = 1 << 20
_ENDS = ("\r", "\n")
_NAMELESS = "(column {})"


class _Source(Protocol):
    def rows(self) -> Iterator[RawRow]: ...


@dataclass(frozen=True, slots=True)
class Table:
    """A file that can be read any number of times; `file` is its name without folders.

    `repeated` names the columns that came more than once.
    """

    file: str
    header: tuple[str, ...]
    repeated: frozenset[str]
    source: _Source
    width: int = field(default=0)

    def rows(self) -> Iterator[RawRow]:
        """All rows in the file's order, read anew; memory does not grow with the file."""
        full = len(self.header)
        escaped = REASON_COLUMN in self.header
        for row in self.source.rows():
            if not any(row.cells):
                continue
            fitted = row if row.fault else _fitted(row, self.width, full)
            yield _unescaped(fitted) if escaped else fitted

    def by_column(self, row: RawRow) -> dict[str, str]:
        """The cells of a row by the name of their column."""
        return dict(zip(self.header, row.cells, strict=False))


def open_table(path: Path, layout: Layout | None = None) -> Table:
    """Open a CSV or XLSX file.

    Refused: "import-file-missing", "import-file-empty", "import-file-unreadable".
    """
    layout = layout or Layout()
    if not path.is_file():
        raise Refused("import-file-missing", file=path.name)
    with path.open("rb") as file:
        start = file.read(8)
    source: _Source
    if start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        # Spreadsheets are the dearer import: only who reads one pays for it.
        from omsdesk.integrations.importing.sheets import open_sheet

        names, source = open_sheet(path, layout)
    else:
        names, source = _open_text(path, layout)
    header, width, repeated = _named(names, layout.expected)
    if not header:
        raise Refused("import-file-empty", file=path.name)
    return Table(path.name, header, repeated, source, width)


def _named(
    names: list[str], expected: Collection[str]
) -> tuple[tuple[str, ...], int, frozenset[str]]:
    """Header names made whole and distinct, the count of cells a row needs, doubled names."""
    known = {name.casefold(): name for name in expected}
    header: list[str] = []
    width, repeated = 0, set()
    for position, raw in enumerate(names, start=1):
        name = " ".join(trimmed(raw).split())
        name = known.get(name.casefold(), name)
        if name:
            width = position
        count = 1 + sum(each == name or each.startswith(f"{name} (") for each in header)
        if name and name in header:
            repeated.add(name)
            name = f"{name} ({count})"
        header.append(name or _NAMELESS.format(position))
    return (tuple(header) if width else ()), width, frozenset(repeated)


def _fitted(row: RawRow, width: int, full: int) -> RawRow:
    cells = row.cells
    count = len(cells)
    if count != full:
        if count < width:
            return row._replace(fault="too-few-fields")
        if any(cells[full:]):
            return row._replace(fault="too-many-fields")
        row = row._replace(cells=(cells + ("",) * (full - count))[:full])
    if "\0" in "".join(row.cells):
        return row._replace(fault="zero-byte")
    return row


def _unescaped(row: RawRow) -> RawRow:
    """Undo what `report` does to cells that a spreadsheet would take for a formula."""
    return row._replace(
        cells=tuple(c[1:] if c[:1] == "'" and c[1:2] in "=+-@" else c for c in row.cells)
    )


class _Runaway(Exception):
    """A quoted cell went on for more lines than any real one."""


class _Lines:
    """Lines of a file for csv.reader: counts them and can take back those of one record."""

    def __init__(self, file: TextIOWrapper) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self.number = 0
        self.record: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.record) >= _LONGEST_RECORD_LINES:
            raise _Runaway
        line = self._again.popleft() if self._again else next(self._file)
        self.number += 1
        self.record.append(line)
        return line

    def take_back(self) -> str:
        """Keep only the first line of the record as read, and return it."""
        first, *rest = self.record
        self._again.extendleft(reversed(rest))
        self.number -= len(rest)
        return first


@dataclass(frozen=True, slots=True)
class _Text:
    """A delimited text file whose header ends at `start_line` (counted from 1)."""

    path: Path
    encoding: Encoding
    delimiter: str
    start_line: int
    width: int

    def rows(self) -> Iterator[RawRow]:
        with _open(self.path, self.encoding) as file:
            lines = _Lines(file)
            for _ in range(self.start_line):
                next(lines)
                lines.record.clear()
            reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
            while True:
                lines.record.clear()
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except (csv.Error, _Runaway):
                    yield self._faulty(lines)
                    continue
                row = RawRow(
                    lines.number - len(lines.record) + 1,
                    tuple([cell.strip(EDGES) for cell in cells]),
                )
                if lines.record[-1][-1:] not in _ENDS and self._is_cut(row):
                    row = row._replace(fault="truncated")
                yield row

    def _faulty(self, lines: _Lines) -> RawRow:
        text = lines.take_back()
        is_last = text[-1:] not in _ENDS
        cells = tuple(trimmed(cell) for cell in text.split(self.delimiter))
        return RawRow(lines.number, cells, "truncated" if is_last else "open-quote")

    def _is_cut(self, row: RawRow) -> bool:
        """Whether a last line without an end stops before the header does."""
        return len(row.cells) < self.width or self.encoding.cut


def _open(path: Path, encoding: Encoding) -> TextIOWrapper:
    errors = "replace" if encoding.cut else "strict"
    return path.open(encoding=encoding.name, errors=errors, newline="")


def _open_text(path: Path, layout: Layout) -> tuple[list[str], _Text]:
    encoding = Encoding(layout.encoding) if layout.encoding else find_encoding(path)
    is_proven = layout.encoding is None and encoding.name in _PROVEN
    try:
        with _open(path, encoding) as file:
            sample = [line for _, line in zip(range(SAMPLE_LINES), file, strict=False)]
            if not is_proven:
                while file.read(_PIECE):
                    pass
    except (UnicodeError, LookupError):
        raise Refused("import-file-unreadable", file=path.name, encoding=encoding.name) from None
    said = declared_delimiter(sample[0].lstrip(EDGES)) if sample else None
    skipped = layout.header_line - 1 + (said is not None)
    while skipped < len(sample) and not trimmed(sample[skipped]):
        skipped += 1
    delimiter = layout.delimiter or said or find_delimiter(sample[skipped:], layout.expected)
    reader = csv.reader(sample[skipped:], delimiter=delimiter)
    names = next(reader, [])
    _, width, _ = _named(names, layout.expected)
    return names, _Text(path, encoding, delimiter, skipped + reader.line_num, width)
