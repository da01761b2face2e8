"""Stored figures are what the facts add up to, and a figure that is not is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.order_lines import SetFreight
from omsdesk.commands.packing import OpenPacking
from omsdesk.documents.invoice import invoice as invoice_pdf
from omsdesk.documents.packing_slip import packing_slip as slip_pdf
from omsdesk.models.invoices import Invoice
from omsdesk.queries import documents, export
from omsdesk.queries.ledger import mismatches
from omsdesk.queries.orders import order_document
from omsdesk.queries.phases import Phase
from omsdesk.values import Money, Quantity
from tests.bench import Bench, packed_bench
from tests.shop import OPENED_AT, Shop, open_shop
from tests.walker import Walker

DAY = OPENED_AT.date()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path)
    yield opened
    opened.database.close()


@pytest.fixture
def sold(shop: Shop) -> Bench:
    """An order of two items that left and was invoiced, beside one that is only reserved."""
    shop.committed_order({"CUP-02": 4})
    bench = packed_bench(shop, {"TEA-01": 3, "POT-03": 1})
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    bench.do(IssueInvoice(shipment_id=bench.shipment_id))
    return bench


def _found(session: Session) -> set[str]:
    return {each.what for each in mismatches(session)}


def test_nothing_is_amiss_after_the_whole_life_of_an_order(shop: Shop, sold: Bench) -> None:
    with shop.database.read() as session:
        assert mismatches(session) == []


def test_nothing_is_amiss_after_a_random_walk(shop: Shop) -> None:
    walker = Walker(shop, seed=11)
    for _ in range(400):
        walker.step()
    with shop.database.read() as session:
        assert mismatches(session) == []


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE stock_balance SET on_hand = on_hand + 1", {"on-hand"}),
        ("DELETE FROM stock_move WHERE reason = 'picked'", {"on-hand", "picked-moves"}),
        (
            "UPDATE order_line SET reserved = reserved - 1 WHERE reserved > 0",
            {"reserved"},
        ),
        ("UPDATE pick_line SET picked = picked - 1", {"picked"}),
        ("UPDATE order_line SET short = 1 WHERE short = 0", {"short"}),
        ("DELETE FROM parcel_content", {"packed", "shipped"}),
        ("UPDATE scan_event SET verdict = 'refused' WHERE parcel_id NOT NULL", {"pack-scans"}),
        ("UPDATE shipment SET state = 'ready'", {"shipped"}),
        (
            "UPDATE stock_move SET order_line_id = NULL WHERE reason = 'dispatched'",
            {"shipped-moves"},
        ),
        ("UPDATE invoice_line SET quantity = quantity + 1", {"invoiced"}),
        ("UPDATE invoice_line SET net_minor = net_minor + 1", {"invoice-net"}),
        (
            "UPDATE reservation SET location_id = location.id FROM location "  # noqa: ISC004
            "WHERE reservation.state = 'open' AND location.code = 'A-2'",
            {"over-reserved"},
        ),
        ("UPDATE sales_order SET state = 'cancelled'", {"reserved-by-ended-order"}),
        (
            "UPDATE order_line SET ordered = ordered + 1, cancelled = 1 WHERE shipped > 0",
            {"cancelled"},
        ),
    ],
)
def test_a_figure_that_the_facts_contradict_is_found(
    shop: Shop, sold: Bench, damage: str, found: set[str]
) -> None:
    with shop.database.write() as session:
        session.execute(text(damage))
        assert _found(session) == found


def test_a_balance_below_zero_inside_the_house_is_found(shop: Shop, sold: Bench) -> None:
    with shop.database.write() as session:
        session.execute(
            text(
                "UPDATE stock_balance SET on_hand = -1 WHERE location_id = "
                "(SELECT id FROM location WHERE code = 'B-1')"
            )
        )
        assert _found(session) == {"on-hand", "below-zero"}


def test_the_invoice_document_has_the_figures_of_the_stored_one(shop: Shop, sold: Bench) -> None:
    with shop.database.read() as session:
        stored = session.scalars(select(Invoice)).one()
        content = documents.invoice(session, stored.id, DAY)
        slip = documents.packing_slip(session, stored.shipment_id, DAY)
        order = order_document(session, stored.order_id, DAY)
    assert content.total == stored.gross
    assert content.subtotal == stored.net == order.totals.net
    assert sum(tax.tax.minor for tax in content.taxes) == stored.tax_minor
    assert [line.sku for line in content.lines] == ["TEA-01", "POT-03"]
    assert content.delivered_on == DAY
    assert sum(line.shipped.micro for line in slip.lines) == Quantity.of(4).micro
    assert order.phase is Phase.CLOSED
    assert invoice_pdf(content).startswith(b"%PDF")
    assert slip_pdf(slip).startswith(b"%PDF")


def test_exported_totals_equal_the_documents(shop: Shop, sold: Bench) -> None:
    with shop.database.read() as session:
        orders = list(export.order_totals(session, DAY, DAY))
        invoices = export.invoice_totals(session, DAY, DAY)
        documents_of = {
            row.number: order_document(session, row.order_id, DAY).totals.gross
            for row in session.scalars(select(Invoice))
        }
        assert (
            list(export.order_totals(session, DAY.replace(year=2001), DAY.replace(year=2002))) == []
        )
    assert [row.account_number for row in orders] == ["ALFKI", "ALFKI"]
    assert [(row.number, row.gross) for row in invoices] == list(documents_of.items())
    assert orders[0].gross + orders[1].gross == Money.total((row.gross for row in orders), "EUR")


def test_freight_stands_below_the_lines_of_the_invoice(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 2})
    shop.do(SetFreight(order_id=order_id, amount=Money.of("6.50", "EUR")))
    shop.do(CommitOrder(order_id=order_id))
    shop.pick(order_id)
    bench = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    bench.scan("TEA-01", 2)
    bench.finish()
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    issued = bench.do(IssueInvoice(shipment_id=bench.shipment_id))
    with shop.database.read() as session:
        content = documents.invoice(session, issued.invoice_id, DAY)
        assert order_document(session, order_id, DAY).totals.gross == content.total
    assert [line.sku for line in content.lines] == ["TEA-01"]
    assert content.subtotal == Money.of("9.00", "EUR")
    assert content.freight == Money.of("6.50", "EUR")
    # 7 % on 9.00 and 19 % on 6.50
    assert content.total == Money.of("17.37", "EUR")
