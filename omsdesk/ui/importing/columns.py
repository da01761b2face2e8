"""The tables of the import screen: mappings, counts by file, first rows, refused rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omsdesk.integrations.importing.mapping import Mapping
from omsdesk.integrations.importing.rows import (
    CustomerRow,
    ItemRow,
    OrderRow,
    Rejected,
    Row,
    StockRow,
)
from omsdesk.integrations.importing.taking import Preview, Taken
from omsdesk.ui import formats
from omsdesk.ui.importing import said
from omsdesk.ui.rows import Align, Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.values import Money

_TABLES = {
    "customers": QT_TRANSLATE_NOOP("columns", "Customers"),
    "items": QT_TRANSLATE_NOOP("columns", "Items"),
    "opening_stock": QT_TRANSLATE_NOOP("columns", "Opening stock"),
    "orders": QT_TRANSLATE_NOOP("columns", "Orders"),
    "order_lines": QT_TRANSLATE_NOOP("columns", "Order lines"),
}


def table_name(feeds: str) -> str:
    """What a table of a mapping is called on the screen."""
    return QCoreApplication.translate("columns", _TABLES[feeds])


@dataclass(frozen=True, slots=True)
class MappingChoice:
    """A line of the list of mappings; `mapping` None stands for a file of one's own."""

    mapping: Mapping | None

    @property
    def title(self) -> str:
        if self.mapping is None:
            return QCoreApplication.translate("columns", "A mapping of your own…")
        return self.mapping.title or self.mapping.name

    @property
    def files(self) -> str:
        if self.mapping is None:
            return QCoreApplication.translate("columns", "a TOML file")
        return ", ".join(dict.fromkeys(table.file for table in self.mapping.tables))


MAPPINGS: tuple[Column[MappingChoice], ...] = (
    Column(title=QT_TRANSLATE_NOOP("columns", "Made for"), value=lambda row: row.title, width=26),
    Column(title=QT_TRANSLATE_NOOP("columns", "Files"), value=lambda row: row.files, width=0),
)


@dataclass(frozen=True, slots=True)
class FileRow:
    """Rows of one file for one table by what became of them, or would; None = not known yet."""

    feeds: str
    file: str
    read: int
    taken: int
    known: int | None
    refused: int
    skipped: int


def previewed(found: Preview) -> list[FileRow]:
    """Nobody knows before the import which rows are known already."""
    return [
        FileRow(feeds, file, each.read, each.accepted, None, each.refused, each.skipped)
        for (feeds, file), each in found.totals.rows.items()
    ]


def taken(done: Taken) -> list[FileRow]:
    return [
        FileRow(feeds, file, each.read, each.taken, each.known, each.refused, each.skipped)
        for (feeds, file), each in done.files.items()
    ]


def _count(
    title: str, of: Callable[[FileRow], int | None], tone: Tone = Tone.PLAIN
) -> Column[FileRow]:
    def shown(row: FileRow) -> str:
        count = of(row)
        return "–" if count is None else formats.integer(count)

    return Column(
        title=title,
        value=shown,
        align=Align.RIGHT,
        width=5,
        tone=lambda row: tone if of(row) else Tone.MUTED,
    )


FILES: tuple[Column[FileRow], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Table"),
        value=lambda row: table_name(row.feeds),
        width=11,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "File"),
        value=lambda row: row.file,
        width=0,
        tip=lambda row: row.file,
    ),
    _count(QT_TRANSLATE_NOOP("columns", "Read"), lambda row: row.read),
    _count(QT_TRANSLATE_NOOP("columns", "Right"), lambda row: row.taken, Tone.GOOD),
    _count(QT_TRANSLATE_NOOP("columns", "Known"), lambda row: row.known),
    _count(QT_TRANSLATE_NOOP("columns", "Refused"), lambda row: row.refused, Tone.BAD),
    _count(QT_TRANSLATE_NOOP("columns", "Left out"), lambda row: row.skipped),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One typed row in words: its key, what it is, and an amount."""

    place: int
    key: str
    name: str
    amount: str


def sample(place: int, row: Row) -> Sample:
    """A row as it would be taken."""
    if isinstance(row, CustomerRow):
        where = " ".join(part for part in (row.address.postcode, row.address.city) if part)
        return Sample(place, row.account, _joined(row.name, where or row.address.country), "")
    if isinstance(row, ItemRow):
        price = formats.unit_price(row.price) if row.price else ""
        return Sample(place, row.sku, _joined(row.name, row.barcode or row.category), price)
    if isinstance(row, StockRow):
        return Sample(place, row.sku, row.location, formats.quantity(row.quantity))
    return _order_sample(place, row)


def _order_sample(place: int, row: OrderRow) -> Sample:
    goods = Money.total((line.amount for line in row.lines), row.freight.currency)
    text = QCoreApplication.translate("columns", "{day}, {count} lines")
    if row.kind == "credit":
        text = QCoreApplication.translate("columns", "{day}, {count} lines, credit")
    detail = text.format(day=formats.day(row.ordered_at.date()), count=len(row.lines))
    return Sample(place, row.number, _joined(row.customer, detail), formats.money(goods))


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


SAMPLES: tuple[Column[Sample], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Key"),
        value=lambda row: row.key,
        width=8,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "What it is"),
        value=lambda row: row.name,
        width=0,
        tip=lambda row: row.name,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Amount"),
        value=lambda row: row.amount,
        align=Align.RIGHT,
        width=9,
    ),
)

REFUSED: tuple[Column[tuple[int, Rejected]], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Line"),
        value=lambda row: formats.integer(row[1].line),
        align=Align.RIGHT,
        width=6,
        tip=lambda row: row[1].origin.file,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Row"),
        value=lambda row: _joined(*row[1].cells[:5]),
        width=20,
        tip=lambda row: _joined(*row[1].cells),
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Why it is refused"),
        value=lambda row: said.reason(row[1]),
        width=0,
        tone=lambda _row: Tone.BAD,
        tip=lambda row: said.reason(row[1]),
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "What to do"),
        value=lambda row: said.hint(row[1]),
        width=30,
        tip=lambda row: said.hint(row[1]),
    ),
)
