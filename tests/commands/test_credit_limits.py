"""A credit limit is what was agreed on, and nothing is a limit too."""

from __future__ import annotations

from datetime import date

from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.customers import AddCustomer, BlockCustomer, SetCreditLimit
from omsdesk.commands.holds import AssignCustomer, PlaceHold
from omsdesk.commands.importing import ImportedLine, ImportedOrder, ImportOrders
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import Hold, HoldKind, HoldState
from omsdesk.models.parties import Customer
from omsdesk.models.sales import SalesOrder
from omsdesk.values import ONE, Money, UnitPrice
from tests.bench import only, refusal, rows
from tests.shop import BERLIN, Shop

NO_CREDIT = Money.zero("EUR")


def test_a_limit_of_nothing_holds_every_order(shop: Shop) -> None:
    shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=NO_CREDIT))
    order_id = shop.draft_order({"TEA-01": 1})
    assert shop.do(CommitOrder(order_id=order_id)).holds == ("credit",)


def test_a_new_customer_may_have_no_credit_at_all(shop: Shop) -> None:
    shop.customers["NEW"] = shop.do(AddCustomer(name="New", bill_to=BERLIN, credit_limit=NO_CREDIT))
    order_id = shop.draft_order({"TEA-01": 1}, customer="NEW")
    assert shop.do(CommitOrder(order_id=order_id)).holds == ("credit",)


def test_taking_the_limit_away_lets_every_order_pass(shop: Shop) -> None:
    shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=NO_CREDIT))
    shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=None))
    order_id = shop.draft_order({"TEA-01": 1})
    assert shop.do(CommitOrder(order_id=order_id)).holds == ()


def test_a_limit_in_another_currency_is_refused(shop: Shop) -> None:
    wrong = AddCustomer(name="New", bill_to=BERLIN, credit_limit=Money.of(5, "USD"))
    assert refusal(shop, wrong, by="sofia").code == "wrong-currency"


def test_an_order_up_to_the_limit_to_the_cent_passes(shop: Shop) -> None:
    # 3 x 4.50 and 7 % tax
    for limit, holds in (("14.45", ()), ("28.89", ("credit",))):
        limited = Money.of(limit, "EUR")
        shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=limited))
        order_id = shop.draft_order({"TEA-01": 3})
        assert shop.do(CommitOrder(order_id=order_id)).holds == holds


def walk_in_order(shop: Shop) -> SalesOrder:
    nobody = PostalAddress(name="Walk-in", country="DE")
    shop.do(AddCustomer(name="Walk-in", is_walk_in=True, bill_to=nobody))
    line = ImportedLine(sku="TEA-01", quantity=ONE, unit_price=UnitPrice.of("4.50", "EUR"))
    row = ImportedOrder(
        key="1",
        content_hash="",
        account_number="",
        ordered_on=date(2026, 3, 2),
        ship_to=BERLIN,
        lines=(line,),
    )
    shop.do(ImportOrders(source="web", rows=(row,)))
    return only(shop, SalesOrder)


def open_kinds(shop: Shop) -> list[HoldKind]:
    return [each.kind for each in rows(shop, Hold, Hold.state == HoldState.OPEN)]


def test_an_order_assigned_to_a_blocked_customer_is_held(shop: Shop) -> None:
    order = walk_in_order(shop)
    shop.do(BlockCustomer(customer_id=shop.customers["ALFKI"], reason="owes since May"))
    shop.do(AssignCustomer(order_id=order.id, customer_id=shop.customers["ALFKI"]))
    assert open_kinds(shop) == [HoldKind.CUSTOMER_BLOCKED]


def test_an_assigned_order_counts_once_against_the_limit(shop: Shop) -> None:
    order = walk_in_order(shop)
    gross = Money.of("4.82", "EUR")
    shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=gross))
    shop.do(SetCreditLimit(customer_id=shop.customers["HAFEN"], limit=gross - Money(1, "EUR")))
    shop.do(AssignCustomer(order_id=order.id, customer_id=shop.customers["ALFKI"]))
    assert open_kinds(shop) == []


def test_an_order_assigned_over_the_limit_is_held(shop: Shop) -> None:
    order = walk_in_order(shop)
    shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=NO_CREDIT))
    shop.do(AssignCustomer(order_id=order.id, customer_id=shop.customers["ALFKI"]))
    assert open_kinds(shop) == [HoldKind.CREDIT]
    assert only(shop, Customer, Customer.id == shop.customers["ALFKI"]).credit_limit == NO_CREDIT


def test_only_a_committed_order_can_be_stopped(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1})
    stop = PlaceHold(order_id=order_id, reason="call back")
    assert refusal(shop, stop, by="sofia").code == "wrong-state"
