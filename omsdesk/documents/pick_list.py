"""The pick list: where to walk, what to take, for which orders."""

from __future__ import annotations

from datetime import datetime

import msgspec

from omsdesk.artwork import Align
from omsdesk.documents import numbers
from omsdesk.documents.sheet import LEFT, RIGHT, Letterhead, Sheet, words
from omsdesk.documents.table import Column, Kind, Row, table
from omsdesk.values import Quantity


class PickListLine(msgspec.Struct, frozen=True, kw_only=True):
    """One stop; the lines come in walking order. `barcode` is the item's own."""

    location: str
    sku: str
    description: str
    quantity: Quantity
    unit: str
    barcode: str = ""
    order_number: str = ""
    tote: str = ""
    note: str = ""


class PickListOrder(msgspec.Struct, frozen=True, kw_only=True):
    """One order of the list and the tote that it goes into."""

    number: str
    customer: str
    tote: str = ""
    line_count: int = 0


class PickList(msgspec.Struct, frozen=True, kw_only=True):
    """A pick list on paper; its number is printed as a barcode too.

    `printed_at` is shown as it is: in the time of the warehouse.
    """

    letterhead: Letterhead
    number: str
    printed_at: datetime
    lines: tuple[PickListLine, ...]
    orders: tuple[PickListOrder, ...] = ()
    warehouse: str = ""
    operator: str = ""
    zone: str = ""
    language: str = "en"


_WORDS = {
    "en": {
        "title": "Pick list", "printed": "Printed", "warehouse": "Warehouse", "zone": "Zone",
        "operator": "Picker", "lines": "Lines", "location": "Location", "item": "Item",
        "barcode": "Barcode", "quantity": "Quantity", "order": "Order", "tote": "Tote",
        "customer": "Customer",
    },
    "de": {
        "title": "Pickliste", "printed": "Gedruckt", "warehouse": "Lager", "zone": "Bereich",
        "operator": "Person", "lines": "Positionen", "location": "Lagerplatz",
        "item": "Artikel", "barcode": "Barcode", "quantity": "Menge", "order": "Auftrag",
        "tote": "Behälter", "customer": "Kunde",
    },
}  # fmt: skip


def pick_list(content: PickList) -> bytes:
    """The PDF. Refused: "text-has-no-glyphs", "barcode-not-printable"."""
    say = words(_WORDS, content.language)
    sheet = Sheet(say["title"], content.number, content.letterhead, content.language)
    _head(sheet, content, say)
    table(sheet, _columns(say), [_row(line, content.language) for line in content.lines])
    if content.orders:
        _orders(sheet, content, say)
    return sheet.finish()


def _head(sheet: Sheet, content: PickList, say: dict[str, str]) -> None:
    printed = f"{numbers.day(content.printed_at, content.language)} {content.printed_at:%H:%M}"
    sheet.y = 103
    sheet.barcode(content.number, RIGHT, 190, 24)
    sheet.y = 118
    sheet.heading()
    pairs = [
        (say["printed"], printed),
        (say["warehouse"], content.warehouse),
        (say["zone"], content.zone),
        (say["operator"], content.operator),
        (say["lines"], str(len(content.lines))),
    ]
    sheet.y = 146
    sheet.captions(LEFT, [(name, value) for name, value in pairs if value])
    sheet.y = 180


def _columns(say: dict[str, str]) -> tuple[Column, ...]:
    return (
        Column("", 6, kind=Kind.CHECK),
        Column(say["location"], 27, kind=Kind.BIG),
        Column(say["quantity"], 17, Align.RIGHT, Kind.BIG),
        Column(say["item"], 40),
        Column(say["barcode"], 31, kind=Kind.BARCODE),
        Column(say["order"], 26),
    )


def _row(line: PickListLine, language: str) -> Row:
    count = numbers.counted(line.quantity, line.unit, language)
    order = " ".join(each for each in (line.order_number, line.tote) if each)
    detail = " · ".join(each for each in (line.sku, line.note) if each)
    return Row(("", line.location, count, line.description, line.barcode, order), detail, 3)


def _orders(sheet: Sheet, content: PickList, say: dict[str, str]) -> None:
    sheet.y += 22
    sheet.needs(17 + 20 * min(len(content.orders), 3))
    columns = (
        Column("", 6, kind=Kind.CHECK),
        Column(say["order"], 40, bold=True),
        Column(say["customer"], 60),
        Column(say["tote"], 24),
        Column(say["lines"], 16, Align.RIGHT),
    )
    rows = [
        Row(("", order.number, order.customer, order.tote, str(order.line_count)))
        for order in content.orders
    ]
    table(sheet, columns, rows)
