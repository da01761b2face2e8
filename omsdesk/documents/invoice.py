"""The invoice and the credit note. Every amount comes in; nothing is computed here."""

from __future__ import annotations

from datetime import date

import msgspec

from omsdesk.artwork import Align
from omsdesk.documents import numbers
from omsdesk.documents.paper import BLACK, GREY
from omsdesk.documents.sheet import LEFT, RIGHT, Letterhead, Sheet, words
from omsdesk.documents.table import Column, Row, table
from omsdesk.values import Money, Quantity, UnitPrice


class InvoiceLine(msgspec.Struct, frozen=True, kw_only=True):
    """One billed item; `net` is the amount of the line after its discount."""

    sku: str
    description: str
    quantity: Quantity
    unit: str
    unit_price: UnitPrice
    net: Money
    tax_bp: int
    discount_bp: int = 0
    note: str = ""


class TaxLine(msgspec.Struct, frozen=True):
    """The tax of one rate (basis points) on its base."""

    rate_bp: int
    base: Money
    tax: Money


class Invoice(msgspec.Struct, frozen=True, kw_only=True):
    """An issued invoice; `is_credit_note` changes the words, not the signs."""

    letterhead: Letterhead
    number: str
    issued_on: date
    due_on: date | None
    bill_to: tuple[str, ...]
    ship_to: tuple[str, ...]
    lines: tuple[InvoiceLine, ...]
    subtotal: Money
    taxes: tuple[TaxLine, ...]
    total: Money
    discount: Money | None = None
    freight: Money | None = None
    order_number: str = ""
    customer_number: str = ""
    customer_reference: str = ""
    customer_tax_number: str = ""
    delivered_on: date | None = None
    terms: str = ""
    notes: tuple[str, ...] = ()
    language: str = "en"
    is_credit_note: bool = False


_WORDS = {
    "en": {
        "invoice": "Invoice", "credit": "Credit note", "bill_to": "Bill to", "ship_to": "Ship to",
        "date": "Date", "due": "Due", "order": "Order", "customer": "Customer",
        "reference": "Your reference", "tax_number": "Your tax number", "delivered": "Delivered",
        "sku": "Item", "description": "Description", "quantity": "Quantity", "price": "Price",
        "discount": "Discount", "tax": "Tax", "amount": "Amount", "subtotal": "Subtotal",
        "freight": "Freight", "tax_on": "Tax {} on {}", "total": "Total",
    },
    "de": {
        "invoice": "Rechnung", "credit": "Gutschrift", "bill_to": "Rechnung an",
        "ship_to": "Lieferung an", "date": "Datum", "due": "Zahlbar bis", "order": "Auftrag",
        "customer": "Kundennummer", "reference": "Ihr Zeichen", "tax_number": "Ihre USt-IdNr.",
        "delivered": "Geliefert am", "sku": "Artikel", "description": "Bezeichnung",
        "quantity": "Menge", "price": "Preis", "discount": "Rabatt", "tax": "USt",
        "amount": "Betrag", "subtotal": "Zwischensumme", "freight": "Fracht",
        "tax_on": "USt {} auf {}", "total": "Gesamtbetrag",
    },
}  # fmt: skip


def invoice(content: Invoice) -> bytes:
    """The PDF. Refused("text-has-no-glyphs") for letters of a script without typeface."""
    say = words(_WORDS, content.language)
    title = say["credit" if content.is_credit_note else "invoice"]
    sheet = Sheet(title, content.number, content.letterhead, content.language)
    _head(sheet, content, say)
    table(sheet, _columns(say), [_row(line, content.language) for line in content.lines])
    _totals(sheet, content, say)
    for note in (content.terms, *content.notes):
        if note:
            sheet.paragraph(note)
            sheet.y += 4
    return sheet.finish()


def _head(sheet: Sheet, content: Invoice, say: dict[str, str]) -> None:
    middle = LEFT + 176
    sheet.y = 118
    sheet.address(say["bill_to"], content.bill_to)
    if content.ship_to and content.ship_to != content.bill_to:
        sheet.address(say["ship_to"], content.ship_to, middle, 146)
    sheet.facts(
        RIGHT - 158,
        [
            (say["date"], numbers.day(content.issued_on, content.language)),
            (say["due"], _day(content.due_on, content.language)),
            (say["delivered"], _day(content.delivered_on, content.language)),
            (say["order"], content.order_number),
            (say["customer"], content.customer_number),
            (say["reference"], content.customer_reference),
            (say["tax_number"], content.customer_tax_number),
        ],
    )
    sheet.y = 250
    sheet.heading()


def _day(value: date | None, language: str) -> str:
    return numbers.day(value, language) if value else ""


def _columns(say: dict[str, str]) -> tuple[Column, ...]:
    right = Align.RIGHT
    return (
        Column(say["sku"], 15),
        Column(say["description"], 47),
        Column(say["quantity"], 13, right),
        Column(say["price"], 12, right),
        Column(say["discount"], 11, right),
        Column(say["tax"], 8, right),
        Column(say["amount"], 14, right),
    )


def _row(line: InvoiceLine, language: str) -> Row:
    count = numbers.counted(line.quantity, line.unit, language)
    discount = numbers.percent(line.discount_bp, language) if line.discount_bp else ""
    cells = (
        line.sku,
        line.description,
        count,
        numbers.unit_price(line.unit_price, language),
        discount,
        numbers.percent(line.tax_bp, language),
        numbers.money(line.net, language),
    )
    return Row(cells, line.note, 1)


def _totals(sheet: Sheet, content: Invoice, say: dict[str, str]) -> None:
    language = content.language
    pairs = [(say["subtotal"], content.subtotal)]
    if content.discount is not None:
        pairs.append((say["discount"], content.discount))
    if content.freight is not None:
        pairs.append((say["freight"], content.freight))
    for each in content.taxes:
        rate, base = numbers.percent(each.rate_bp, language), numbers.money(each.base, language)
        pairs.append((say["tax_on"].format(rate, base), each.tax))
    sheet.needs(len(pairs) * 14 + 60)
    sheet.y += 20
    for name, amount in pairs:
        sheet.text(RIGHT - 200, name, 9, grey=GREY)
        sheet.text(RIGHT, numbers.money(amount, language), 9, align=Align.RIGHT)
        sheet.y += 14
    sheet.y -= 3
    sheet.rule(RIGHT - 200, 200, 0.9, BLACK)
    sheet.y += 17
    sheet.text(RIGHT - 200, say["total"], 12, bold=True)
    total = numbers.money_with_currency(content.total, language)
    sheet.text(RIGHT, total, 12, bold=True, align=Align.RIGHT)
    sheet.y += 32
