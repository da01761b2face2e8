"""What the people of the demo shop see when they hold something: its barcode and its weight."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import Item, ItemCode, PackKind, PackLevel
from omsdesk.models.stock import StockBalance
from omsdesk.values import NOTHING, Quantity, Weight


@dataclass(frozen=True, slots=True)
class Thing:
    """An item; `code` is on each piece, `case_code` on a case of `case_quantity`."""

    item_id: UUID
    sku: str
    weight: Weight
    code: str
    case_code: str = ""
    case_quantity: Quantity = NOTHING


class Goods:
    """All items of the shop."""

    def __init__(self, things: dict[UUID, Thing]) -> None:
        self._things = things

    def of(self, item_id: UUID) -> Thing:
        return self._things[item_id]

    def other_than(self, item_ids: Container[UUID]) -> Thing:
        """The first item, by SKU, that is none of these."""
        others = (each for each in self._things.values() if each.item_id not in item_ids)
        return min(others, key=lambda each: each.sku)


def goods(session: Session) -> Goods:
    """The items with the codes that they carry."""
    found = session.execute(
        select(Item.id, Item.sku, Item.weight, ItemCode.code, PackLevel.kind, PackLevel.quantity)
        .join(ItemCode, ItemCode.item_id == Item.id)
        .join(PackLevel, PackLevel.id == ItemCode.pack_level_id)
        .order_by(Item.sku, PackLevel.quantity)
    ).all()
    cases = {row.id: row for row in found if row.kind is PackKind.CASE}
    return Goods(
        {
            row.id: _thing(row.id, row.sku, row.weight, row.code, cases.get(row.id))
            for row in found
            if row.kind is not PackKind.CASE
        }
    )


def _thing(item_id: UUID, sku: str, weight: Weight, code: str, case: object) -> Thing:
    return Thing(
        item_id,
        sku,
        weight,
        code,
        getattr(case, "code", ""),
        getattr(case, "quantity", NOTHING),
    )


def on_shelf(session: Session, item_id: UUID, location_id: UUID) -> Quantity:
    """What the book says of an item at a location."""
    balance = session.get(StockBalance, (item_id, location_id))
    return balance.on_hand if balance else NOTHING
