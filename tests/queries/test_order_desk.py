"""What the order desk asks while an order is keyed."""

from __future__ import annotations

from sqlalchemy.orm import Session

from omsdesk.models.sales import OrderState
from omsdesk.queries.callers import find_callers, walk_in_customer
from omsdesk.queries.order_desk import draft_view, last_order, line_offer
from omsdesk.queries.order_lists import open_draft, orders_on_hold
from omsdesk.values import Money, Quantity
from tests.queries.shop import TODAY, Shop

DRAFT = {"state": OrderState.DRAFT, "committed_at": None}


def test_a_caller_is_found_by_name_and_by_order_number(session: Session, shop: Shop) -> None:
    berg, item = shop.customer("Berg"), shop.item("A1")
    order = shop.order(berg, (item, 1), customer_reference="PO-7")
    assert [row.id for row in find_callers(session, "ber")] == [berg.id]
    assert find_callers(session, order.number.lower())[0].id == order.id
    assert [row.id for row in find_callers(session, "PO-7")] == [order.id]
    assert find_callers(session, " ") == []


def test_a_discarded_order_is_not_found(session: Session, shop: Shop) -> None:
    order = shop.order(shop.customer("Berg"), state=OrderState.DISCARDED)
    assert find_callers(session, order.number) == []


def test_the_walk_in_customer_is_the_marked_one(session: Session, shop: Shop) -> None:
    shop.customer("Berg")
    assert walk_in_customer(session) is None
    marked = shop.customer("Counter", is_walk_in=True)
    assert walk_in_customer(session) == marked.id


def test_the_open_draft_is_the_last_one_that_is_not_parked(session: Session, shop: Shop) -> None:
    berg = shop.customer("Berg")
    mine = shop.order(berg, **DRAFT)
    shop.order(berg, parked_note="", **DRAFT)
    assert open_draft(session, shop.station.id, shop.operator.id) == mine.id
    assert open_draft(session, shop.station.id, berg.id) is None


def test_orders_on_hold_are_those_with_an_open_hold(session: Session, shop: Shop) -> None:
    berg, item = shop.customer("Berg"), shop.item("A1")
    held = shop.order(berg, (item, 1))
    shop.order(berg, (item, 1))
    shop.hold(held)
    assert [row.id for row in orders_on_hold(session, TODAY)] == [held.id]


def test_an_offer_tells_stock_price_and_what_was_paid(session: Session, shop: Shop) -> None:
    berg, item = shop.customer("Berg"), shop.item("A1")
    shop.stock(item, 7)
    shop.order(berg, (item, 2))
    offer = line_offer(session, item.id, shop.warehouse.id, berg.id)
    assert offer.here.available == Quantity.of(7)
    assert [sale.quantity for sale in offer.past] == [Quantity.of(2)]
    assert line_offer(session, item.id, shop.warehouse.id, None).past == ()


def test_a_draft_warns_of_credit_stock_quantity_and_repetition(
    session: Session, shop: Shop
) -> None:
    berg = shop.customer("Berg", credit_limit_minor=1, block_reason="pays late")
    item = shop.item("A1")
    shop.stock(item, 3)
    done = shop.order(berg, (item, 1))
    repeated = draft_view(session, shop.order(berg, (item, 1), **DRAFT).id, TODAY)
    assert [each.code for each in repeated.warnings] == ["blocked", "credit", "duplicate"]
    assert repeated.warnings[2].facts == {"number": done.number}
    large = draft_view(session, shop.order(berg, (item, 9), **DRAFT).id, TODAY)
    facts = {each.code: each.facts for each in large.warnings}
    assert facts["short"]["missing"] == Quantity.of(6)
    assert facts["unusual"]["usual"] == Quantity.of(1)
    assert facts["credit"]["over"] > Money.zero("EUR")


def test_a_harmless_draft_has_no_warnings(session: Session, shop: Shop) -> None:
    berg, item = shop.customer("Berg"), shop.item("A1")
    shop.stock(item, 3)
    view = draft_view(session, shop.order(berg, (item, 2), **DRAFT).id, TODAY)
    assert view.warnings == ()
    assert view.line(view.document.lines[0].id) == view.document.lines[0]
    assert view.line(berg.id) is None


def test_the_last_order_is_the_one_committed_last(session: Session, shop: Shop) -> None:
    berg, item = shop.customer("Berg"), shop.item("A1")
    assert last_order(session, berg.id, TODAY) is None
    shop.order(berg, (item, 1))
    latest = shop.order(berg, (item, 2))
    shop.order(berg, (item, 3), **DRAFT)
    found = last_order(session, berg.id, TODAY)
    assert found is not None
    assert found.head.id == latest.id
