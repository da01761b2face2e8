"""A desk to measure on: the test shop with as many items as wanted, by commands."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.customers import AddCustomer
from omsdesk.commands.importing import ImportedItem, ImportedStock, ImportItems, ImportStock
from omsdesk.commands.items import AddItem, NewCode
from omsdesk.commands.numbers import check_digit
from omsdesk.commands.order_lines import AddOrderLine
from omsdesk.commands.setup import AddLocations
from omsdesk.models.catalogue import Item
from omsdesk.models.people import Station
from omsdesk.models.warehouses import LocationKind
from omsdesk.values import Quantity, UnitPrice, Weight
from tests.shop import BERLIN, Shop, open_shop

SHELVES = 200
PIECE = 500
STOCK = 10_000_000


def gtin(number: int) -> str:
    """The code on the item of a number."""
    body = f"400638{number:06d}"
    return body + check_digit(body)


def stocked(folder: Path, item_count: int = 1_000) -> tuple[Shop, list[UUID]]:
    """An open shop, and its items in the order of their numbers, each with plenty on a shelf."""
    shop = open_shop(folder, is_empty=True)
    with shop.database.read() as session:
        warehouse_id = session.scalars(select(Station.warehouse_id)).one()
    places = [(f"S-{number}", 100 + number) for number in range(SHELVES)]
    kind = LocationKind.PICK_FACE
    shop.do(AddLocations(warehouse_id=warehouse_id, kind=kind, places=places))
    for start in range(0, item_count, PIECE):
        numbers = range(start, min(start + PIECE, item_count))
        shop.do(ImportItems(source="bench", rows=tuple(_item(number) for number in numbers)))
        shop.do(ImportStock(source="bench", rows=tuple(_stock(number) for number in numbers)))
    know_customer(shop)
    with shop.database.read() as session:
        items = session.scalars(select(Item.id).order_by(Item.sku)).all()
    return shop, list(items)


def know_customer(shop: Shop) -> None:
    """One customer, "ALFKI"."""
    known = AddCustomer(name=BERLIN.name, account_number="ALFKI", bill_to=BERLIN)
    shop.customers["ALFKI"] = shop.do(known)


def _item(number: int) -> ImportedItem:
    item = AddItem(
        sku=f"N{number:06d}",
        name=f"Item number {number}",
        list_price=UnitPrice.of("4.5000", "EUR"),
        weight=Weight.grams(120),
        tax_class="standard",
        codes=(NewCode(code=gtin(number)),),
    )
    return ImportedItem(key=item.sku, content_hash="", item=item)


def _stock(number: int) -> ImportedStock:
    return ImportedStock(
        key=f"N{number:06d}",
        content_hash="",
        sku=f"N{number:06d}",
        quantity=Quantity.of(STOCK),
        location=f"S-{number % SHELVES}",
    )


def drafted(shop: Shop, items: list[UUID], line_count: int, first: int = 0) -> UUID:
    """A draft of one each of `line_count` items, beginning at number `first`."""
    order_id = shop.draft_order({})
    for number in range(first, first + line_count):
        add_line(shop, order_id, items[number % len(items)])
    return order_id


def add_line(shop: Shop, order_id: UUID, item_id: UUID) -> UUID:
    """One more line."""
    line = AddOrderLine(order_id=order_id, item_id=item_id, quantity=Quantity.of(1))
    line_id: UUID = shop.do(line)
    return line_id


def committed(shop: Shop, items: list[UUID], line_count: int, first: int = 0) -> UUID:
    """As `drafted`, and committed."""
    order_id = drafted(shop, items, line_count, first)
    shop.do(CommitOrder(order_id=order_id))
    return order_id
