"""What a scanned or typed code means: which item, and how many stock units of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, Self
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.catalogue import Item, ItemCode, PackLevel, UnitOfMeasure
from omsdesk.values import ONE, Quantity, Weight, rounded

# Stock units that are weights, by their usual codes.
_WEIGHED_IN_MG = {"kg": Decimal(1_000_000), "g": Decimal(1_000), "lb": Decimal("453592.37")}
# A milligram is less than half of the last one of a pound: pounds come back as they were said.
_WEIGHED_DIGITS = 5


@dataclass(frozen=True, slots=True)
class CodeMeaning:
    """An item with its stock unit, and how many of those one pack with this code holds."""

    item_id: UUID
    sku: str
    name: str
    unit: str
    pack_quantity: Quantity

    @property
    def is_weighed(self) -> bool:
        """Whether the stock unit is a weight."""
        return self.unit.lower() in _WEIGHED_IN_MG

    @classmethod
    def one_unit(cls, item_id: UUID, sku: str, name: str, unit: str) -> Self:
        return cls(item_id, sku, name, unit, ONE)

    def quantity_of(self, packs: Quantity, said: Measured) -> Quantity:
        """Stock units in so many packs.

        What the code said that they weigh counts where the stock unit is a weight.
        """
        amount = self.pack_quantity.amount * packs.micro
        if said.net_weight is not None and self.is_weighed:
            in_units = Decimal(said.net_weight.mg) / _WEIGHED_IN_MG[self.unit.lower()]
            amount = rounded(in_units, _WEIGHED_DIGITS) * packs.micro / said.weighed.amount
        return Quantity(int(rounded(amount, 0)))


class Measured(Protocol):
    """What a code says of how much there is, as `ScannedGoods` and `ScannedValues` do.

    `net_weight` is that of so many packs (`weighed`). `is_variable` tells that packs with this
    code are not alike, `lacks_count` that it is on a carton without saying how many are inside.
    """

    @property
    def net_weight(self) -> Weight | None: ...

    @property
    def weighed(self) -> Quantity: ...

    @property
    def is_variable(self) -> bool: ...

    @property
    def lacks_count(self) -> bool: ...


def check_measured(session: Session, meaning: CodeMeaning, said: Measured, packs: Quantity) -> None:
    """Whether it is known how much of the item so many packs are: that is asked, never guessed.

    Refused: "count-needed" for a carton; for what is not counted by the piece, and of which
    packs are not alike, "weight-needed", "measure-needed" (sku, unit). The weight of one pack
    is not that of another.
    """
    if said.lacks_count:
        raise Refused("count-needed", sku=meaning.sku)
    is_known = meaning.is_weighed and said.net_weight and packs == said.weighed
    if not said.is_variable or is_known or not packs:
        return
    if meaning.is_weighed:
        raise Refused("weight-needed", sku=meaning.sku)
    if not session.get_one(UnitOfMeasure, meaning.unit).is_whole:
        raise Refused("measure-needed", sku=meaning.sku, unit=meaning.unit)


def item_key(raw: str) -> str:
    """A code as it is stored: a GTIN of any length with 14 digits, all else as it is."""
    code = raw.strip()
    return code.zfill(14) if code.isdecimal() and len(code) in (8, 12, 13, 14) else code


_ITEM = (Item.id, Item.sku, Item.name, Item.unit)


def code_meaning(session: Session, raw: str) -> CodeMeaning | None:
    """The meaning of an item code: a GTIN of any length, a free code or a SKU; else None.

    A caller that read a GS1 element string passes the GTIN in it.
    """
    code, key = raw.strip(), item_key(raw)
    row = session.execute(
        select(*_ITEM, PackLevel.quantity)
        .join(ItemCode, ItemCode.item_id == Item.id)
        .join(PackLevel, PackLevel.id == ItemCode.pack_level_id)
        .where(ItemCode.code.in_({key, code}))
        .order_by(ItemCode.id)
        .limit(1)
    ).first()
    if row is not None:
        return CodeMeaning(*row)
    item = session.execute(select(*_ITEM).where(Item.sku == code)).first()
    return CodeMeaning.one_unit(*item) if item else None
