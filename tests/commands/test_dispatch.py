"""Dispatch and invoice: stock leaves, money is asked for, the order closes by itself."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from omsdesk.commands.cancelling import CancelOrderLine
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.holds import PlaceHold
from omsdesk.commands.invoices import IssuedInvoice, IssueInvoice
from omsdesk.commands.order_lines import SetFreight
from omsdesk.commands.packing import OpenPacking
from omsdesk.models.invoices import Invoice, InvoiceLine, InvoiceTax
from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderCharge, OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelState, Shipment, ShipmentState
from omsdesk.models.stock import MoveReason, StockBalance, StockMove
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.values import Money, Quantity
from tests.bench import TEA, Bench, at_bench, only, packed_bench, refusal, rows
from tests.shop import Shop


def sent(shop: Shop, lines: dict[str, int | str]) -> Bench:
    bench = packed_bench(shop, lines)
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    return bench


def billed(bench: Bench) -> IssuedInvoice:
    result: IssuedInvoice = bench.do(IssueInvoice(shipment_id=bench.shipment_id))
    return result


def balances(shop: Shop, sku: str) -> dict[LocationKind, Quantity]:
    kinds = {location.id: location.kind for location in rows(shop, Location)}
    own = rows(shop, StockBalance, StockBalance.item_id == shop.items[sku])
    return {kinds[row.location_id]: row.on_hand for row in own}


def with_freight(shop: Shop, amount: str) -> UUID:
    order_id = shop.draft_order({"TEA-01": 3})
    freight = SetFreight(order_id=order_id, amount=Money.of(amount, "EUR"), tax_class="standard")
    shop.do(freight)
    shop.do(CommitOrder(order_id=order_id))
    shop.pick(order_id)
    return order_id


def test_stock_leaves_the_house_with_the_shipment(shop: Shop) -> None:
    bench = sent(shop, {"TEA-01": 5})
    assert bench.line.shipped == Quantity.of(5)
    move = only(shop, StockMove, StockMove.reason == MoveReason.DISPATCHED)
    assert (move.quantity, move.order_line_id) == (Quantity.of(5), bench.line.id)
    after = balances(shop, "TEA-01")
    assert after[LocationKind.STAGING] == Quantity.of(0)
    assert after[LocationKind.CUSTOMER] == Quantity.of(5)
    shipment = only(shop, Shipment)
    assert shipment.state is ShipmentState.DISPATCHED
    assert shipment.dispatched_at is not None
    assert only(shop, Parcel).state is ParcelState.DISPATCHED


def test_every_balance_is_the_sum_of_its_moves(shop: Shop) -> None:
    sent(shop, {"TEA-01": 5, "CUP-02": 2})
    sums: dict[tuple[UUID, UUID], Quantity] = {}
    for move in rows(shop, StockMove):
        for place, sign in ((move.from_location_id, -1), (move.to_location_id, 1)):
            key = (move.item_id, place)
            sums[key] = sums.get(key, Quantity(0)) + move.quantity * sign
    assert sums == {(row.item_id, row.location_id): row.on_hand for row in rows(shop, StockBalance)}


def test_only_a_ready_shipment_leaves(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    dispatch = DispatchShipment(shipment_id=bench.shipment_id)
    assert refusal(shop, dispatch).facts["state"] == "packing"
    bench.scan(TEA)
    bench.weigh()
    bench.seal()
    assert refusal(shop, dispatch).facts["state"] == "packed"
    bench.label()
    bench.do(dispatch)
    refused = refusal(shop, dispatch)
    assert (refused.code, refused.facts["state"]) == ("wrong-state", "dispatched")
    assert refusal(shop, DispatchShipment(shipment_id=uuid4())).code == "shipment-gone"


def test_a_held_order_stays_in_the_house(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    shop.do(PlaceHold(order_id=bench.order_id, reason="customer called"))
    refused = refusal(shop, DispatchShipment(shipment_id=bench.shipment_id))
    assert (refused.code, refused.facts["kind"]) == ("order-held", "manual")
    assert only(shop, Shipment).state is ShipmentState.READY
    assert bench.line.shipped == Quantity.of(0)


def test_the_invoice_bills_what_left_and_closes_the_order(shop: Shop) -> None:
    bench = sent(shop, {"TEA-01": 3, "CUP-02": 2})
    issued = billed(bench)
    # 3 x 4.50 at 7 % and 2 x 8.99 at 19 %: 13.50 + 0.95 + 17.98 + 3.42
    assert issued.gross == Money.of("35.85", "EUR")
    invoice = only(shop, Invoice)
    assert (invoice.number, invoice.net) == ("IN-07-000001", Money.of("31.48", "EUR"))
    taxes = {tax.tax_bp: (tax.base, tax.tax) for tax in rows(shop, InvoiceTax)}
    assert taxes == {
        700: (Money.of("13.50", "EUR"), Money.of("0.95", "EUR")),
        1900: (Money.of("17.98", "EUR"), Money.of("3.42", "EUR")),
    }
    assert [line.invoiced for line in rows(shop, OrderLine)] == [Quantity.of(3), Quantity.of(2)]
    order = only(shop, SalesOrder)
    assert issued.is_closed
    assert order.state is OrderState.CLOSED
    assert order.closed_at is not None


def test_a_shipment_is_billed_once(shop: Shop) -> None:
    bench = sent(shop, {"TEA-01": 1})
    number = billed(bench).number
    refused = refusal(shop, IssueInvoice(shipment_id=bench.shipment_id))
    assert (refused.code, refused.facts["number"]) == ("already-invoiced", number)
    assert len(rows(shop, Invoice)) == 1


def test_goods_in_the_house_are_not_billed(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    refused = refusal(shop, IssueInvoice(shipment_id=bench.shipment_id))
    assert (refused.code, refused.facts["state"]) == ("wrong-state", "ready")
    assert refusal(shop, IssueInvoice(shipment_id=uuid4())).code == "shipment-gone"


def test_freight_is_billed_with_the_first_shipment_only(shop: Shop) -> None:
    order_id = with_freight(shop, "6.90")
    first = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    first.scan(TEA)
    first.weigh()
    first.seal(rest_follows=True)
    first.label()
    first.do(DispatchShipment(shipment_id=first.shipment_id))
    one = billed(first)
    assert not one.is_closed
    assert only(shop, OrderCharge).is_invoiced
    second = Bench(shop, order_id, first.do(OpenPacking(order_id=order_id)))
    second.scan(TEA, 2)
    second.finish()
    second.do(DispatchShipment(shipment_id=second.shipment_id))
    two = billed(second)
    # 4.50 + 7 % and 6.90 + 19 %; then 9.00 + 7 %.
    assert (one.gross, two.gross) == (Money.of("13.03", "EUR"), Money.of("9.63", "EUR"))
    assert two.is_closed
    charges = rows(shop, InvoiceLine, InvoiceLine.charge_id.is_not(None))
    assert [line.net for line in charges] == [Money.of("6.90", "EUR")]


def test_an_order_closes_when_the_rest_is_cancelled(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    bench.scan(TEA, 3)
    bench.finish()
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    with shop.database.write() as session:
        session.execute(update(OrderLine).values(ordered=Quantity.of(4)))
    assert not billed(bench).is_closed
    cancel = CancelOrderLine(line_id=bench.line.id, quantity=Quantity.of(1), reason="enough")
    shop.do(cancel)
    assert only(shop, SalesOrder).state is OrderState.CLOSED


def test_the_invoice_is_due_after_the_customers_days(shop: Shop) -> None:
    with shop.database.write() as session:
        session.execute(update(Customer).values(payment_days=14))
    billed(sent(shop, {"TEA-01": 1}))
    invoice = only(shop, Invoice)
    assert invoice.issued_on == date(2026, 3, 2)
    assert invoice.due_on - invoice.issued_on == timedelta(days=14)


def test_an_exempt_customer_reads_why_there_is_no_tax(shop: Shop) -> None:
    with shop.database.write() as session:
        exempt = "Reverse charge, article 196"
        session.execute(update(Customer).values(tax_exempt_reason=exempt))
    issued = billed(sent(shop, {"TEA-01": 2}))
    invoice = only(shop, Invoice)
    assert (issued.gross, invoice.tax) == (Money.of("9.00", "EUR"), Money.of("0.00", "EUR"))
    assert invoice.tax_note == "Reverse charge, article 196"
    assert only(shop, InvoiceTax).tax_bp == 0


@pytest.mark.parametrize("person", ["carla", "piotr"])
def test_who_may_not_bill_or_dispatch(shop: Shop, person: str) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    dispatch = DispatchShipment(shipment_id=bench.shipment_id)
    assert refusal(shop, dispatch, by=person).code == "not-permitted"
    bench.do(dispatch)
    invoice = IssueInvoice(shipment_id=bench.shipment_id)
    assert refusal(shop, invoice, by=person).code == "not-permitted"
