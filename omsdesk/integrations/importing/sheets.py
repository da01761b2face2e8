"""A sheet of a spreadsheet file as rows of text.

The library unpacks the whole sheet before the first row comes out, so memory grows with the
file here (about 100 bytes a cell); only the Python rows are made one at a time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from omsdesk.errors import Refused
from omsdesk.integrations.importing.raw_rows import Layout, RawRow, TypedText, trimmed


@dataclass(frozen=True, slots=True)
class _Sheet:
    path: Path
    sheet: int
    start_line: int

    def rows(self) -> Iterator[RawRow]:
        sheet = CalamineWorkbook.from_path(self.path).get_sheet_by_index(self.sheet)
        for line, cells in enumerate(sheet.iter_rows(), start=1):
            if line > self.start_line:
                yield RawRow(line, tuple([cell_text(cell) for cell in cells]))


def open_sheet(path: Path, layout: Layout) -> tuple[list[str], _Sheet]:
    """Header names and rows of the named sheet, else of the first one.

    Refused: "import-file-unreadable", "import-sheet-missing".
    """
    try:
        book = CalamineWorkbook.from_path(path)
    except CalamineError as error:
        raise Refused("import-file-unreadable", file=path.name, problem=str(error)) from None
    names = book.sheet_names
    if layout.sheet is not None and layout.sheet not in names:
        raise Refused(
            "import-sheet-missing", file=path.name, sheet=layout.sheet, sheets=", ".join(names)
        )
    index = names.index(layout.sheet) if layout.sheet is not None else 0
    rows = book.get_sheet_by_index(index).iter_rows()
    for line, cells in enumerate(rows, start=1):
        header = [cell_text(cell) for cell in cells]
        if line >= layout.header_line and any(header):
            return header, _Sheet(path, index, line)
    return [], _Sheet(path, index, 0)


def cell_text(cell: Any) -> str:
    """A cell as text; numbers with the 15 digits that spreadsheets show, dates as ISO."""
    if isinstance(cell, str):
        return trimmed(cell)
    if isinstance(cell, bool):
        return TypedText("true" if cell else "false")
    if isinstance(cell, dt.datetime):
        return TypedText(cell.isoformat(sep=" "))
    if isinstance(cell, dt.date | dt.time | dt.timedelta):
        return TypedText(cell)
    if cell is None:
        return ""
    exact = Decimal(format(cell, ".15g"))
    return TypedText(f"{exact:f}")
