"""A table over as many pages as it needs, with its head on each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from omsdesk.artwork import Align
from omsdesk.documents.paper import BLACK, GREY, LIGHT, TINT, Paper, bar_width, wrapped
from omsdesk.documents.printable import printable
from omsdesk.documents.sheet import LEFT, RIGHT, Sheet

_GAP = 10.0
_INSET = 5.0
_PAD = 5.2
_SIZE = 8.5
_LEADING = 10.6
_BARCODE_HEIGHT = 19.0
_CHECK_SIDE = 11.0


class Kind(StrEnum):
    """How a column shows its cells."""

    TEXT = "text"
    BIG = "big"
    BARCODE = "barcode"
    CHECK = "check"


class Column(msgspec.Struct, frozen=True):
    """A table column; the shares of a table add up to the width of the page."""

    title: str
    share: int
    align: Align = Align.LEFT
    kind: Kind = Kind.TEXT
    bold: bool = False


class Row(msgspec.Struct, frozen=True):
    """Cells from left to right; `detail` stands small and grey under cell `detail_in`."""

    cells: tuple[str, ...]
    detail: str = ""
    detail_in: int = 0


class _Place(msgspec.Struct, frozen=True):
    column: Column
    x: float
    width: float

    @property
    def anchor(self) -> float:
        """The point that its text is aligned to."""
        return {
            Align.LEFT: self.x,
            Align.CENTER: self.x + self.width / 2,
            Align.RIGHT: self.x + self.width,
        }[self.column.align]


def table(sheet: Sheet, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Writes the rows from the current height down; a row is never cut in two."""
    places = _places(columns)
    _head(sheet, places)
    for row in rows:
        lines = [_lines(place, cell) for place, cell in zip(places, row.cells, strict=True)]
        height = _height(places, row, lines)
        if sheet.needs(height):
            _head(sheet, places)
        for index, (place, text) in enumerate(zip(places, lines, strict=True)):
            _cell(sheet, place, text, row.detail if index == row.detail_in else "")
        sheet.y += height
        sheet.rule(LEFT, RIGHT - LEFT, 0.4)


def _places(columns: Sequence[Column]) -> list[_Place]:
    unit = (RIGHT - LEFT - 2 * _INSET) / sum(column.share for column in columns)
    places = []
    x = LEFT + _INSET
    for column in columns:
        width = column.share * unit
        places.append(_Place(column, x, width - (0 if column is columns[-1] else _GAP)))
        x += width
    return places


def _head(sheet: Sheet, places: list[_Place]) -> None:
    sheet.rule(LEFT, RIGHT - LEFT, 17, TINT)
    sheet.y += 11.5
    for place in places:
        title, align = place.column.title, place.column.align
        sheet.text(place.anchor, title, 7.5, align=align, grey=GREY)
    sheet.y += 5.5
    sheet.rule(LEFT, RIGHT - LEFT, 0.7, LIGHT)


def _lines(place: _Place, cell: str) -> list[str]:
    """The printable lines of a cell."""
    text = printable(cell, place.column.title)
    if place.column.kind in (Kind.BARCODE, Kind.CHECK) or not text:
        return [text]
    size = 13 if place.column.kind is Kind.BIG else _SIZE
    return wrapped(text, size, place.width)


def _height(places: list[_Place], row: Row, lines: list[list[str]]) -> float:
    """The height of the tallest cell."""
    heights = [
        _BARCODE_HEIGHT if _has_bars(place, text) else 0.0
        for place, text in zip(places, lines, strict=True)
    ]
    for index, (place, text) in enumerate(zip(places, lines, strict=True)):
        leading = 15 if place.column.kind is Kind.BIG else _LEADING
        detail = 9.2 if row.detail and index == row.detail_in else 0
        heights.append(len(text) * leading + detail)
    return max(heights) + 2 * _PAD - 2


def _has_bars(place: _Place, text: list[str]) -> bool:
    return place.column.kind is Kind.BARCODE and text != [""]


def _cell(sheet: Sheet, place: _Place, lines: list[str], detail: str) -> None:
    top, kind, align = sheet.y, place.column.kind, place.column.align
    if kind is Kind.CHECK:
        sheet.draw(lambda paper: _check(paper, place, top))
    elif _has_bars(place, lines):
        sheet.draw(lambda paper: _bars(paper, place, top, lines[0]))
    else:
        big = kind is Kind.BIG
        sheet.y = top + _PAD + (11 if big else 7.2)
        for line in lines:
            size = 13 if big else _SIZE
            sheet.text(place.anchor, line, size, bold=big or place.column.bold, align=align)
            sheet.y += 15 if big else _LEADING
        if detail:
            line = wrapped(printable(detail, "detail"), 7.2, place.width, 1)[0]
            sheet.text(place.anchor, line, 7.2, align=align, grey=GREY)
    sheet.y = top


def _check(paper: Paper, place: _Place, top: float) -> None:
    paper.frame(
        (
            place.anchor - (_CHECK_SIDE if place.column.align is Align.RIGHT else 0),
            top + _PAD - 0.5,
        ),
        _CHECK_SIDE,
        _CHECK_SIDE,
    )


def _bars(paper: Paper, place: _Place, top: float, data: str) -> None:
    paper.code_128((place.x, top + _PAD - 2), data, _BARCODE_HEIGHT - 7, place.width)
    middle = place.x + bar_width(data, place.width) / 2
    at = (middle, top + _PAD - 2 + _BARCODE_HEIGHT)
    paper.text(at, data, 6.2, align=Align.CENTER, grey=BLACK)
