"""Which box to take: the smallest that holds what is left to pack."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import Item
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import PackagingMaterial
from omsdesk.values import Dimensions, Weight


def suggested_material(session: Session, loose: Sequence[OrderLine]) -> PackagingMaterial | None:
    """The smallest material for the loose goods, the largest when none holds them all.

    Goes by volume, longest side and weight; an item without dimensions counts nothing.
    None when the shop knows no material.
    """
    materials = session.scalars(select(PackagingMaterial).order_by(PackagingMaterial.id)).all()
    if not materials:
        return None
    ordered = sorted(materials, key=lambda each: (each.dimensions.volume_mm3, each.code))
    wanted = {line.item_id for line in loose}
    items = {
        item.id: item
        for item in session.scalars(select(Item).where(Item.id.in_(wanted)).order_by(Item.id))
    }
    parts = [(items[line.item_id], line.picked - line.packed) for line in loose]
    volume = sum((item.dimensions.volume_mm3 * count.amount for item, count in parts), Decimal(0))
    weight = Weight.total(item.weight.times(count) for item, count in parts)
    for material in ordered:
        holds = volume <= material.dimensions.volume_mm3 and weight <= material.max_load
        if holds and all(_goes_in(item.dimensions, material.dimensions) for item, _ in parts):
            return material
    return ordered[-1]


def _goes_in(thing: Dimensions, box: Dimensions) -> bool:
    sides = zip(_sides(thing), _sides(box), strict=True)
    return all(thing_mm <= box_mm for thing_mm, box_mm in sides)


def _sides(size: Dimensions) -> list[int]:
    return sorted((size.length_mm, size.width_mm, size.height_mm))
