"""A thousand random documents: screen, paper, export and invoice say the same to the cent."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from omsdesk.commands.base import Context
from omsdesk.commands.importing import ImportedLine, ImportedOrder, ImportOrders
from omsdesk.commands.invoices import IssueInvoice, issue_invoice
from omsdesk.commands.order_lines import NewCharge
from omsdesk.documents.invoice import Invoice as PaperInvoice
from omsdesk.ids import derived_id, new_command_id
from omsdesk.models.invoices import Invoice
from omsdesk.models.sales import ChargeKind, OrderLine, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelContent, ParcelState, Shipment, ShipmentState
from omsdesk.models.totals import Totals
from omsdesk.queries import documents, export
from omsdesk.queries.amounts import order_amounts
from omsdesk.queries.ledger import mismatches
from omsdesk.queries.orders import order_document
from omsdesk.values import Money, Quantity, UnitPrice
from tests.shop import OPENED_AT, Shop, open_shop

DAY = OPENED_AT.date()
ORDERS = 1_000
# One screen or paper costs a dozen statements.
LOOK_AT_EVERY = 5
NOTHING_LEFT = Money.zero("EUR")
SKUS = ("TEA-01", "CUP-02", "POT-03")
DISCOUNTS_BP = (0, 0, 500, 333, 1_250, 9_999)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path)
    yield opened
    opened.database.close()


def random_order(chance: random.Random, key: int) -> ImportedOrder:
    lines = [
        ImportedLine(
            sku=chance.choice(SKUS),
            quantity=Quantity.of(chance.randint(1, 40)),
            unit_price=UnitPrice(chance.randint(1, 900_000), "EUR"),
            discount_bp=chance.choice(DISCOUNTS_BP),
        )
        for _ in range(chance.randint(1, 6))
    ]
    charges = [
        NewCharge(kind=kind, amount=Money(chance.randint(1, 2_000), "EUR"), tax_class=tax_class)
        for kind, tax_class in ((ChargeKind.FREIGHT, "standard"), (ChargeKind.SURCHARGE, "reduced"))
        if chance.random() < 0.5
    ]
    return ImportedOrder(
        key=str(key),
        content_hash="",
        account_number="ALFKI",
        ordered_on=DAY,
        lines=tuple(lines),
        charges=tuple(charges),
    )


def send_all(shop: Shop) -> list[UUID]:
    """Say of every order that it left in one parcel; returns the shipments."""
    all_of_it = {"picked": OrderLine.ordered, "packed": OrderLine.ordered}
    shipments = []
    with shop.database.write() as session:
        session.execute(update(OrderLine).values(reserved=Quantity(0), **all_of_it))
        session.execute(update(OrderLine).values(shipped=OrderLine.ordered))
        for order in session.scalars(select(SalesOrder).order_by(SalesOrder.number)).all():
            row, parcel = _shipment(shop, order)
            session.add_all((row, parcel))
            session.add_all(_contents(order, parcel.id))
            shipments.append(row.id)
    return shipments


def _shipment(shop: Shop, order: SalesOrder) -> tuple[Shipment, Parcel]:
    fact: dict[str, Any] = {
        "command_id": order.command_id,
        "operator_id": shop.origin.operator_id,
        "station_id": shop.origin.station_id,
        "occurred_at": OPENED_AT,
    }
    shipment = Shipment(
        id=derived_id(order.id, 0),
        **fact,
        number=f"SH-{order.number}",
        order_id=order.id,
        state=ShipmentState.DISPATCHED,
        consignee=order.ship_to,
        service_id=order.service_id,
        dispatched_at=OPENED_AT,
    )
    parcel = Parcel(
        id=derived_id(order.id, 1),
        shipment_id=shipment.id,
        position=1,
        sscc=order.number,
        state=ParcelState.DISPATCHED,
    )
    return shipment, parcel


def _contents(order: SalesOrder, parcel_id: UUID) -> Iterator[ParcelContent]:
    for place, line in enumerate(order.lines, start=2):
        yield ParcelContent(
            id=derived_id(order.id, place),
            parcel_id=parcel_id,
            order_line_id=line.id,
            item_id=line.item_id,
            quantity=line.ordered,
        )


def invoice_all(shop: Shop, shipments: list[UUID]) -> None:
    """By the handler of the command, all in one transaction."""
    with shop.database.write() as session:
        for count, shipment_id in enumerate(shipments):
            at = OPENED_AT + timedelta(milliseconds=count)
            context = Context(session, new_command_id(at), shop.origin)
            issue_invoice(session, IssueInvoice(shipment_id=shipment_id), context)


def test_every_place_that_shows_a_total_shows_the_same(shop: Shop) -> None:
    chance = random.Random(7)
    rows = tuple(random_order(chance, key) for key in range(ORDERS))
    shop.do(ImportOrders(source="random", rows=rows))
    invoice_all(shop, send_all(shop))
    with shop.database.read() as session:
        exported = [sums(each) for each in export.order_totals(session, DAY, DAY)]
        invoices = session.scalars(select(Invoice).order_by(Invoice.number)).all()
        assert len(invoices) == ORDERS
        assert exported == [sums(invoice) for invoice in invoices]
        billed = export.invoice_totals(session, DAY, DAY)
        assert [sums(each) for each in billed] == exported
        left = order_amounts(session, [each.order_id for each in invoices])
        assert {each.uninvoiced.gross for each in left.values()} == {NOTHING_LEFT}
        for invoice in invoices[::LOOK_AT_EVERY]:
            shown = order_document(session, invoice.order_id, DAY)
            assert sums(shown.totals) == sums(invoice)
            check_paper(documents.invoice(session, invoice.id, DAY), invoice)
        assert "invoice-net" not in {each.what for each in mismatches(session)}


def sums(row: Totals | Invoice | export.OrderTotals | export.InvoiceTotals) -> tuple[Money, ...]:
    return row.net, row.tax, row.gross


def check_paper(paper: PaperInvoice, invoice: Invoice) -> None:
    """What a person adds up on the paper is what it asks for."""
    assert paper.subtotal == Money.total((each.net for each in paper.lines), "EUR")
    assert paper.subtotal + (paper.freight or NOTHING_LEFT) == invoice.net
    assert Money.total((each.base for each in paper.taxes), "EUR") == invoice.net
    assert Money.total((each.tax for each in paper.taxes), "EUR") == invoice.tax
    assert invoice.net + invoice.tax == paper.total == invoice.gross
