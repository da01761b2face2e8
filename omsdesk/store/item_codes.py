"""What a scanned or typed code means: which item, and how many stock units of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import Item, ItemCode, PackLevel
from omsdesk.values import ONE, Quantity, rounded


@dataclass(frozen=True, slots=True)
class CodeMeaning:
    """An item, and how many stock units one pack with this code holds."""

    item_id: UUID
    sku: str
    name: str
    pack_quantity: Quantity

    @classmethod
    def one_unit(cls, item_id: UUID, sku: str, name: str = "") -> Self:
        return cls(item_id, sku, name, ONE)

    def quantity_of(self, packs: Quantity) -> Quantity:
        """Stock units in so many packs."""
        micro = rounded(self.pack_quantity.amount * packs.micro, 0)
        return Quantity(int(micro))


def code_meaning(session: Session, raw: str) -> CodeMeaning | None:
    """The meaning of an item code: a GTIN of any length, a free code or a SKU; else None.

    A caller that read a GS1 element string passes the GTIN in it.
    """
    code = raw.strip()
    key = code.zfill(14) if code.isdecimal() and len(code) in (8, 12, 13, 14) else code
    row = session.execute(
        select(Item.id, Item.sku, Item.name, PackLevel.quantity)
        .join(ItemCode, ItemCode.item_id == Item.id)
        .join(PackLevel, PackLevel.id == ItemCode.pack_level_id)
        .where(ItemCode.code.in_({key, code}))
        .order_by(ItemCode.id)
        .limit(1)
    ).first()
    if row is not None:
        return CodeMeaning(row.id, row.sku, row.name, row.quantity)
    item = session.execute(select(Item.id, Item.sku, Item.name).where(Item.sku == code)).first()
    return CodeMeaning.one_unit(item.id, item.sku, item.name) if item else None
