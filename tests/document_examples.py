"""Paper documents that tests write and read back."""

from __future__ import annotations

from datetime import UTC, date, datetime

from omsdesk.devices.scanners.teaching import TEACHING_CODES
from omsdesk.documents.command_sheet import CommandSheet
from omsdesk.documents.invoice import Invoice, InvoiceLine, TaxLine
from omsdesk.documents.packing_slip import PackingSlip, SlipLine, SlipParcel
from omsdesk.documents.pick_list import PickList, PickListLine, PickListOrder
from omsdesk.documents.sheet import Letterhead
from omsdesk.documents.teaching_sheet import TeachingSheet
from omsdesk.values import Money, Quantity, UnitPrice, Weight

LETTERHEAD = Letterhead(
    name="Nordwind Handels GmbH",
    lines=("Speicherstraße 12", "20457 Hamburg, Germany", "office@nordwind.example"),
    footer=(
        ("Nordwind Handels GmbH", "HRB 12345 Hamburg", "Managing director: A. Jensen"),
        ("VAT DE123456789", "Tax no. 22/123/45678"),
        ("Example Bank Hamburg", "IBAN DE02 1203 0000 0000 2020 51"),
    ),
)
NAMES = (
    "Chai",
    "Aniseed Syrup",
    "Żubrówka z Białegostoku",
    "Northwoods Cranberry Sauce, large family jar with a screw cap and a very long name",
    "Φέτα ΠΟΠ 400 γρ.",
    "北京烤鸭",
    "تمر مجدول",
)
ADDRESS = ("Wartian Herkku Oy", "Accounts payable", "Torikatu 38", "90110 Oulu", "Finland")


def invoice_lines(count: int) -> tuple[InvoiceLine, ...]:
    return tuple(
        InvoiceLine(
            sku=f"NW-{1000 + index}",
            description=NAMES[index % len(NAMES)],
            quantity=Quantity.of(index % 24 + 1),
            unit="pcs",
            unit_price=UnitPrice.of("12.50", "EUR"),
            net=Money.of("12.50", "EUR"),
            tax_bp=1900 if index % 3 else 700,
            discount_bp=1000 if index % 5 == 0 else 0,
            note="Lot L2211" if index == 3 else "",
        )
        for index in range(count)
    )


def an_invoice(count: int = 40, language: str = "en") -> Invoice:
    return Invoice(
        letterhead=LETTERHEAD,
        number="INV-2026-00042",
        issued_on=date(2026, 11, 24),
        due_on=date(2026, 12, 24),
        bill_to=ADDRESS,
        ship_to=("شركة الواحة للتجارة", "شارع الملك فهد 12", "الرياض 11564"),
        lines=invoice_lines(count),
        subtotal=Money.of("1234.56", "EUR"),
        discount=Money.of("-25.00", "EUR"),
        freight=Money.of("18.90", "EUR"),
        taxes=(
            TaxLine(1900, Money.of("1000.00", "EUR"), Money.of("190.00", "EUR")),
            TaxLine(700, Money.of("228.46", "EUR"), Money.of("15.99", "EUR")),
        ),
        total=Money.of("1434.45", "EUR"),
        order_number="SO-2026-004711",
        customer_number="C-10293",
        customer_reference="PO 88-1234",
        terms="Payable within 30 days net.",
        language=language,
    )


def a_packing_slip(count: int = 9, language: str = "en") -> PackingSlip:
    return PackingSlip(
        letterhead=LETTERHEAD,
        number="SH-2026-00815",
        shipped_on=date(2026, 11, 24),
        ship_to=ADDRESS,
        lines=tuple(
            SlipLine(
                sku=f"NW-{1000 + index}",
                description=NAMES[index % len(NAMES)],
                ordered=Quantity.of(index + 3),
                shipped=Quantity.of(index + 2),
                unit="pcs",
                parcel="1 of 2",
            )
            for index in range(count)
        ),
        parcels=(
            SlipParcel(name="1 of 2", tracking_number="ND0012345678DE", weight=Weight.grams(12345)),
        ),
        order_number="SO-2026-004711",
        language=language,
    )


def a_pick_list(count: int = 40, language: str = "en") -> PickList:
    return PickList(
        letterhead=LETTERHEAD,
        number="PK-2026-00077",
        printed_at=datetime(2026, 11, 24, 7, 35, tzinfo=UTC),
        warehouse="Hamburg",
        operator="Anna K.",
        lines=tuple(
            PickListLine(
                location=f"A-{index // 4 + 1:02d}-{index % 4 + 1:02d}-B",
                sku=f"NW-{1000 + index}",
                description=NAMES[index % len(NAMES)],
                quantity=Quantity.of(index % 17 + 1),
                unit="pcs",
                barcode=f"40063813{33930 + index * 7}",
                order_number=f"SO-2026-00{4711 + index % 3}",
                tote=f"T-{index % 3 + 1}",
            )
            for index in range(count)
        ),
        orders=(PickListOrder(number="SO-2026-004711", customer="Wartian Herkku Oy", tote="T-1"),),
        language=language,
    )


def a_command_sheet() -> CommandSheet:
    return CommandSheet(
        letterhead=LETTERHEAD,
        title="Command barcodes",
        station="Station 2",
        commands=tuple((f"OD-COMMAND-{index}", f"Command {index}") for index in range(14)),
    )


def a_teaching_sheet(language: str = "en") -> TeachingSheet:
    return TeachingSheet(
        letterhead=LETTERHEAD, codes=TEACHING_CODES, station="Station 2", language=language
    )
