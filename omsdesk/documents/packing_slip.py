"""The packing slip: what is in a shipment, without prices."""

from __future__ import annotations

from datetime import date

import msgspec

from omsdesk.artwork import Align
from omsdesk.documents import numbers
from omsdesk.documents.sheet import RIGHT, Letterhead, Sheet, words
from omsdesk.documents.table import Column, Row, table
from omsdesk.values import Quantity, Weight


class SlipLine(msgspec.Struct, frozen=True, kw_only=True):
    """One shipped item, with the lots and serial numbers that were scanned; `note` tells where
    the rest is.
    """

    sku: str
    description: str
    ordered: Quantity
    shipped: Quantity
    unit: str
    parcel: str = ""
    lots: tuple[str, ...] = ()
    serials: tuple[str, ...] = ()
    note: str = ""


class SlipParcel(msgspec.Struct, frozen=True, kw_only=True):
    """One parcel of the shipment."""

    name: str
    tracking_number: str
    weight: Weight | None = None


class PackingSlip(msgspec.Struct, frozen=True, kw_only=True):
    """A shipment on paper; `number` is printed as a barcode too."""

    letterhead: Letterhead
    number: str
    shipped_on: date
    ship_to: tuple[str, ...]
    lines: tuple[SlipLine, ...]
    parcels: tuple[SlipParcel, ...] = ()
    order_number: str = ""
    ordered_on: date | None = None
    customer_number: str = ""
    customer_reference: str = ""
    service: str = ""
    notes: tuple[str, ...] = ()
    language: str = "en"


_WORDS = {
    "en": {
        "title": "Packing slip", "ship_to": "Ship to", "date": "Shipped", "order": "Order",
        "ordered_on": "Ordered", "customer": "Customer", "reference": "Your reference",
        "service": "Service", "sku": "Item", "description": "Description",
        "ordered": "Ordered", "shipped": "Shipped", "parcel": "Parcel",
        "tracking": "Tracking number", "weight": "Weight",
        "lots": "Lot", "serials": "Serial number",
    },
    "de": {
        "title": "Lieferschein", "ship_to": "Lieferung an", "date": "Versandt am",
        "order": "Auftrag", "ordered_on": "Bestellt am", "customer": "Kundennummer",
        "reference": "Ihr Zeichen", "service": "Versandart", "sku": "Artikel",
        "description": "Bezeichnung", "ordered": "Bestellt", "shipped": "Geliefert",
        "parcel": "Packstück", "tracking": "Sendungsnummer", "weight": "Gewicht",
        "lots": "Charge", "serials": "Seriennummer",
    },
}  # fmt: skip


def packing_slip(content: PackingSlip) -> bytes:
    """The PDF. Refused: "text-has-no-glyphs", "barcode-not-printable"."""
    say = words(_WORDS, content.language)
    sheet = Sheet(say["title"], content.number, content.letterhead, content.language)
    _head(sheet, content, say)
    table(sheet, _columns(say), [_row(line, content.language, say) for line in content.lines])
    if content.parcels:
        _parcels(sheet, content, say)
    sheet.y += 16
    for note in content.notes:
        sheet.paragraph(note)
        sheet.y += 4
    return sheet.finish()


def _head(sheet: Sheet, content: PackingSlip, say: dict[str, str]) -> None:
    language = content.language
    ordered_on = numbers.day(content.ordered_on, language) if content.ordered_on else ""
    sheet.y = 118
    sheet.address(say["ship_to"], content.ship_to, width=300)
    sheet.facts(
        RIGHT - 170,
        [
            (say["date"], numbers.day(content.shipped_on, language)),
            (say["order"], content.order_number),
            (say["ordered_on"], ordered_on),
            (say["customer"], content.customer_number),
            (say["reference"], content.customer_reference),
            (say["service"], content.service),
        ],
    )
    sheet.y = 218
    sheet.barcode(content.number, RIGHT, 170)
    sheet.y = 250
    sheet.heading()


def _columns(say: dict[str, str]) -> tuple[Column, ...]:
    return (
        Column(say["sku"], 18),
        Column(say["description"], 56),
        Column(say["parcel"], 14),
        Column(say["ordered"], 16, Align.RIGHT),
        Column(say["shipped"], 16, Align.RIGHT, bold=True),
    )


def _row(line: SlipLine, language: str, say: dict[str, str]) -> Row:
    ordered = numbers.counted(line.ordered, line.unit, language)
    shipped = numbers.counted(line.shipped, line.unit, language)
    said = [
        f"{say[name]} {', '.join(values)}"
        for name, values in (("lots", line.lots), ("serials", line.serials))
        if values
    ]
    note = " · ".join([*said, *filter(None, [line.note])])
    return Row((line.sku, line.description, line.parcel, ordered, shipped), note, 1)


def _parcels(sheet: Sheet, content: PackingSlip, say: dict[str, str]) -> None:
    sheet.y += 22
    sheet.needs(17 + 20 * min(len(content.parcels), 3))
    columns = (
        Column(say["parcel"], 18),
        Column(say["tracking"], 70),
        Column(say["weight"], 32, Align.RIGHT),
    )
    rows = []
    for parcel in content.parcels:
        mass = numbers.weight(parcel.weight, content.language) if parcel.weight else ""
        rows.append(Row((parcel.name, parcel.tracking_number, mass)))
    table(sheet, columns, rows)
