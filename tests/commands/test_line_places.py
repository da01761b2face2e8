"""Where a line stands and where its price is from, so that a step of a draft can be undone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from omsdesk.commands.order_lines import AddOrderLine, ChangeOrderLine, RemoveOrderLine
from omsdesk.models.sales import OrderLine
from omsdesk.values import ONE, UnitPrice
from tests.shop import Shop


def lines(shop: Shop) -> list[Any]:
    with shop.database.read() as session:
        return list(
            session.execute(
                select(
                    OrderLine.id, OrderLine.sku, OrderLine.unit_price_e4, OrderLine.price_source
                ).order_by(OrderLine.position)
            )
        )


def test_a_line_that_was_removed_can_come_back_in_its_place(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1, "CUP-02": 1, "POT-03": 1})
    shop.do(RemoveOrderLine(line_id=lines(shop)[1].id))
    item_id = shop.items["CUP-02"]
    shop.do(AddOrderLine(order_id=order_id, item_id=item_id, quantity=ONE, position=2))
    assert [line.sku for line in lines(shop)] == ["TEA-01", "CUP-02", "POT-03"]


def test_a_price_says_where_it_is_from(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1})
    (line,) = lines(shop)
    assert line.price_source == "list"
    price = UnitPrice.of("3.20", "EUR")
    shop.do(ChangeOrderLine(line_id=line.id, unit_price=price, price_source="last"))
    assert lines(shop)[0].price_source == "last"
    shop.do(ChangeOrderLine(line_id=line.id, unit_price=price))
    assert lines(shop)[0].price_source == "typed"
    added = AddOrderLine(
        order_id=order_id,
        item_id=shop.items["CUP-02"],
        quantity=ONE,
        unit_price=price,
        price_source="last",
    )
    shop.do(added)
    assert lines(shop)[1].price_source == "last"


def test_what_is_given_away_costs_nothing(shop: Shop) -> None:
    order_id = shop.draft_order({})
    free = UnitPrice.of(0, "EUR")
    item_id = shop.items["TEA-01"]
    shop.do(AddOrderLine(order_id=order_id, item_id=item_id, quantity=ONE, unit_price=free))
    (line,) = lines(shop)
    assert (line.unit_price_e4, line.price_source) == (0, "typed")
