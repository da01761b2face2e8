"""What several invoices of one order ask for is what the order amounts to, to the cent."""

from __future__ import annotations

import random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from omsdesk.commands.cancelling import CancelOrderLine
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.drafting import StartOrder
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.order_lines import AddOrderLine, SetFreight
from omsdesk.commands.packing import OpenPacking
from omsdesk.models.invoices import Invoice
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.totals import Totals
from omsdesk.queries.amounts import OrderAmounts, order_amounts
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice
from tests.bench import Bench, rows
from tests.shop import Shop

SKUS = ("TEA-01", "CUP-02", "POT-03")


def priced_order(shop: Shop, lines: list[tuple[str, int, str, int]], freight: str) -> UUID:
    """A picked order of (SKU, quantity, price, discount) lines."""
    order_id: UUID = shop.do(StartOrder(customer_id=shop.customers["ALFKI"])).order_id
    for sku, quantity, price, discount_bp in lines:
        line: dict[str, Any] = {"order_id": order_id, "item_id": shop.items[sku]}
        unit_price = UnitPrice.of(price, "EUR")
        ordered = Quantity.of(quantity)
        shop.do(
            AddOrderLine(**line, quantity=ordered, unit_price=unit_price, discount_bp=discount_bp)
        )
    shop.do(SetFreight(order_id=order_id, amount=Money.of(freight, "EUR")))
    shop.do(CommitOrder(order_id=order_id))
    shop.pick(order_id)
    return order_id


def send_part(shop: Shop, order_id: UUID, parts: dict[str, int], *, is_last: bool) -> Money:
    """Pack, send and invoice some of an order; what the invoice asks for."""
    bench = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    for sku, quantity in parts.items():
        bench.scan(sku, quantity)
    bench.weigh()
    bench.seal(rest_follows=not is_last)
    bench.label()
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    gross: Money = bench.do(IssueInvoice(shipment_id=bench.shipment_id)).gross
    return gross


def amounts(shop: Shop, order_id: UUID) -> OrderAmounts:
    with shop.database.read() as session:
        return order_amounts(session, [order_id])[order_id]


def asked_for(shop: Shop) -> tuple[Money, Money, Money]:
    """Net, tax and gross of all invoices."""
    invoices = rows(shop, Invoice)
    net = Money.total((each.net for each in invoices), "EUR")
    tax = Money.total((each.tax for each in invoices), "EUR")
    return net, tax, Money.total((each.gross for each in invoices), "EUR")


def of(totals: Totals) -> tuple[Money, Money, Money]:
    return totals.net, totals.tax, totals.gross


def test_three_invoices_of_a_third_of_a_cent_add_up_to_the_order(shop: Shop) -> None:
    order_id = priced_order(shop, [("CUP-02", 3, "33.3350", 0)], "4.90")
    whole = amounts(shop, order_id).all
    for turn in range(3):
        send_part(shop, order_id, {"CUP-02": 1}, is_last=turn == 2)
    assert whole.net == Money.of("104.91", "EUR")
    assert asked_for(shop) == of(whole)
    with shop.database.read() as session:
        assert session.get_one(SalesOrder, order_id).state is OrderState.CLOSED


def test_the_freight_is_on_the_first_invoice_only(shop: Shop) -> None:
    order_id = priced_order(shop, [("CUP-02", 2, "1.0000", 0)], "4.90")
    first = send_part(shop, order_id, {"CUP-02": 1}, is_last=False)
    second = send_part(shop, order_id, {"CUP-02": 1}, is_last=True)
    assert (first, second) == (Money.of("7.02", "EUR"), Money.of("1.19", "EUR"))


@pytest.mark.parametrize("seed", range(6))
def test_parts_of_any_order_add_up_to_it(shop: Shop, seed: int) -> None:
    chance = random.Random(seed)
    lines = [
        (sku, chance.randint(2, 6), f"{chance.randint(1, 400_000) / 10_000:.4f}", discount)
        for sku, discount in zip(SKUS, (0, 333, 1_250), strict=True)
    ]
    order_id = priced_order(shop, lines, "4.95")
    whole = amounts(shop, order_id).all
    asked = Money.zero("EUR")
    left = {sku: quantity for sku, quantity, _, _ in lines}
    while left:
        parts = {sku: chance.randint(1, quantity) for sku, quantity in left.items()}
        left = {sku: most - parts[sku] for sku, most in left.items() if most > parts[sku]}
        asked = asked + send_part(shop, order_id, parts, is_last=not left)
        assert amounts(shop, order_id).uninvoiced.gross == whole.gross - asked
    assert asked_for(shop) == of(whole)


def test_what_is_cancelled_after_a_part_left_is_not_asked_for(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 101})
    shop.pick(order_id)
    send_part(shop, order_id, {"TEA-01": 100}, is_last=False)
    with shop.database.read() as session:
        line_id = session.scalars(select(OrderLine.id)).one()
    shop.do(CancelOrderLine(line_id=line_id, quantity=Quantity.of(1), reason="not in stock"))
    assert asked_for(shop) == of(amounts(shop, order_id).all)
    assert amounts(shop, order_id).uninvoiced.gross == Money.zero("EUR")
    with shop.database.read() as session:
        assert session.get_one(SalesOrder, order_id).state is OrderState.CLOSED
        assert session.scalars(select(OrderLine.reserved)).one() == NOTHING
