"""Customers, items and orders are found by what people say on the phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete, text
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import ItemCode
from omsdesk.models.parties import Contact, Customer, CustomerAddress
from omsdesk.models.sales import OrderState
from omsdesk.queries.find import find_customers, find_items, find_orders
from omsdesk.store import search
from tests.queries.shop import Shop, place


def _customers(session: Session, typed: str) -> list[str]:
    session.flush()
    return [row.name for row in find_customers(session, typed)]


def _items(session: Session, typed: str, customer: Any = None) -> list[str]:
    session.flush()
    return [row.sku for row in find_items(session, typed, customer and customer.id)]


@pytest.mark.parametrize(
    "typed",
    ["Möbel", "mobel schaf", "SCHÄFER", "schafer m", "4711", "030 / 55 47 11", "+49 30 554711",
     "030554711", "graz", "clerk@schafer.example.com", "10115 gr"],
)  # fmt: skip
def test_a_customer_is_found_by(typed: str, session: Session, shop: Shop) -> None:
    shop.customer("Schäfer Möbel", phone="+49 (30) 554711", city="Graz")
    shop.customer("Other", phone="0351 123456", city="Lyon", account_number="X9")
    assert _customers(session, typed)[0] == "Schäfer Möbel"


@pytest.mark.parametrize(
    "typed", ["", "  ", "-", '"', "'", "*", "a AND", "(", "NEAR(", "\0", 'x" OR "', "^", "name:"]
)
def test_odd_characters_are_no_error(typed: str, session: Session, shop: Shop) -> None:
    shop.customer("Schäfer")
    assert _customers(session, typed) == []
    assert _items(session, typed) == []
    assert find_orders(session, typed) == []


def test_the_exact_account_number_comes_first(session: Session, shop: Shop) -> None:
    shop.customer("A17 Garage", account_number="B2")
    shop.customer("Zeta", account_number="A17")
    assert _customers(session, "a17") == ["Zeta", "A17 Garage"]


def test_a_name_that_begins_so_comes_before_one_that_contains_it(
    session: Session, shop: Shop
) -> None:
    shop.customer("Berg Bakery")
    shop.customer("The Berg")
    assert _customers(session, "berg") == ["Berg Bakery", "The Berg"]


def test_the_row_tells_the_callers_apart(session: Session, shop: Shop) -> None:
    customer = shop.customer("Berg", phone="030 1", city="Graz", block_reason="unpaid")
    (row,) = find_customers(session, "berg")
    assert (row.id, row.account_number) == (customer.id, customer.account_number)
    assert (row.city, row.postcode, row.phone, row.is_blocked) == ("Graz", "10115", "030 1", True)


def _rename(session: Session, customer: Customer) -> None:
    customer.name = "Nadir"


def _remove_contact(session: Session, customer: Customer) -> None:
    session.execute(delete(Contact).where(Contact.customer_id == customer.id))


def _move(session: Session, customer: Customer) -> None:
    customer.addresses[0].address = place("Berg", "Lyon")


def _give_contact_away(session: Session, customer: Customer) -> None:
    other = session.scalars(
        text("SELECT id FROM customer WHERE name = 'Other'").columns(Customer.id)
    ).one()
    customer.contacts[0].customer_id = other


@pytest.mark.parametrize(
    ("change", "typed", "found"),
    [
        (_rename, "berg", []),
        (_rename, "nadir", ["Nadir"]),
        (_remove_contact, "4711", []),
        (_move, "graz", []),
        (_move, "lyon", ["Berg"]),
        (_give_contact_away, "4711", ["Other"]),
    ],
)
def test_the_index_follows(
    change: Callable[[Session, Customer], None],
    typed: str,
    found: list[str],
    session: Session,
    shop: Shop,
) -> None:
    shop.customer("Other", city="Bonn")
    customer = shop.customer("Berg", phone="030 4711", city="Graz")
    session.execute(text("UPDATE contact SET name = 'x', email = ''"))
    change(session, customer)
    if change is _rename:
        session.execute(
            text("UPDATE customer_address SET address = json_set(address, '$.name', '')")
        )
    assert _customers(session, typed) == found


def test_rows_that_go_leave_the_index(session: Session, shop: Shop) -> None:
    customer = shop.customer("Berg")
    for table in (Contact, CustomerAddress):
        session.execute(delete(table).where(table.customer_id == customer.id))
    session.execute(delete(Customer).where(Customer.id == customer.id))
    assert _customers(session, "berg") == []
    for index in search.INDEXES:
        session.execute(
            text(f"INSERT INTO {index.index} ({index.index}) VALUES ('integrity-check')")
        )


def test_a_bulk_fill_finds_what_the_triggers_would(session: Session, shop: Shop) -> None:
    with search.filled_at_once(session.connection()):
        shop.customer("Berg", phone="030 4711")
        shop.item("A1", "Blue lamp", gtin="04006381333931")
    assert _customers(session, "4711") == ["Berg"]
    assert _items(session, "4006381333931") == ["A1"]
    shop.customer("After", phone="030 4712")
    assert _customers(session, "4712") == ["After"]


@pytest.mark.parametrize(
    "typed", ["A-10", "a-10", "blue la", "lamp BLUE", "4006381333931", "04006381333931", "400638"]
)
def test_an_item_is_found_by(typed: str, session: Session, shop: Shop) -> None:
    shop.item("A-10", "Blue lamp", gtin="04006381333931")
    shop.item("B-20", "Red chair", gtin="00012345678905")
    assert _items(session, typed) == ["A-10"]


def test_the_exact_sku_comes_first_then_what_the_customer_bought(
    session: Session, shop: Shop
) -> None:
    shop.item("LAMP-1", "Lamp one")
    bought = shop.item("Z-9", "Old lamp")
    shop.item("LAMP", "Lamp zero")
    customer = shop.customer("Berg")
    shop.order(customer, (bought, 1))
    assert _items(session, "lamp", customer) == ["LAMP", "Z-9", "LAMP-1"]
    assert [row.bought for row in find_items(session, "lamp", customer.id)] == [False, True, False]


def test_a_removed_code_is_forgotten(session: Session, shop: Shop) -> None:
    shop.item("A1", gtin="04006381333931")
    session.execute(delete(ItemCode))
    assert _items(session, "4006381333931") == []


@pytest.mark.parametrize("typed", ["SO-01-000904", "so-01-000904", "904", "PO 77", "PO", "Berg"])
def test_an_order_is_found_by(typed: str, session: Session, shop: Shop) -> None:
    item = shop.item("A1")
    order = shop.order(
        shop.customer("Berg"), (item, 1), customer_reference="PO 77", number="SO-01-000904"
    )
    shop.order(shop.customer("Other"), (item, 1))
    assert [row.id for row in find_orders(session, typed)] == [order.id]


def test_a_discarded_order_is_not_found(session: Session, shop: Shop) -> None:
    order = shop.order(shop.customer("Berg"), state=OrderState.DISCARDED)
    assert find_orders(session, order.number) == []
