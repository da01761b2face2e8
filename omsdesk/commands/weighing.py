"""Weighing a parcel: is everything in it, and what is probably missing or too much."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.customers import company
from omsdesk.commands.parcels import contents_of, parcel_of
from omsdesk.errors import Refused
from omsdesk.models.catalogue import Item
from omsdesk.models.company import Company
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import (
    PackagingMaterial,
    Parcel,
    ParcelState,
    Shipment,
    WeightEvent,
    WeightVerdict,
)
from omsdesk.values import Quantity, Weight

_NO_WEIGHT = Weight(0)


class WeighParcel(Command, frozen=True, kw_only=True):
    """What a scale said of a parcel; `source` names the scale, or "keyed"."""

    parcel_id: UUID
    measured: Weight
    source: str


class Suspect(msgspec.Struct, frozen=True):
    """The item that explains a difference best, and how many of it."""

    item_id: UUID
    sku: str
    name: str
    count: int


class WeighedParcel(msgspec.Struct, frozen=True):
    """How a weight was judged. `suspect` is missing when light, too much when heavy.

    `difference` is measured less expected, `band` what it may be. `counts` is False when
    the parcel was closed already, so that the weight is only kept in the journal.
    """

    verdict: WeightVerdict
    expected: Weight
    measured: Weight
    difference: Weight
    band: Weight
    suspect: Suspect | None
    counts: bool


@handles(WeighParcel, Permission.PACK, "Record what the scale said of a parcel.")
def weigh_parcel(session: Session, command: WeighParcel, context: Context) -> WeighedParcel:
    """Refused: "parcel-gone", "weight-wrong" for nothing or less."""
    if command.measured <= _NO_WEIGHT:
        raise Refused("weight-wrong", weight=command.measured)
    parcel = parcel_of(session, command.parcel_id)
    weighed = judge(session, parcel, command.measured)
    session.add(
        WeightEvent(
            id=context.new_id(),
            **context.fact,
            parcel_id=parcel.id,
            measured=command.measured,
            expected=weighed.expected,
            verdict=weighed.verdict,
            source=command.source,
        )
    )
    if weighed.counts:
        parcel.measured_weight = command.measured
        parcel.expected_weight = weighed.expected
        parcel.weight_verdict = weighed.verdict
    return weighed


def judge(session: Session, parcel: Parcel, measured: Weight) -> WeighedParcel:
    """Compare a weight with what the parcel should weigh; stores nothing."""
    inside = _inside(session, parcel)
    expected = _expected(session, parcel, inside)
    difference = measured - expected
    band = tolerance(company(session), expected)
    verdict = _verdict(inside, difference, band)
    suspect = None
    if verdict is WeightVerdict.LIGHT:
        suspect = _explain(difference, band, ((item, _whole(count)) for item, count in inside))
    elif verdict is WeightVerdict.HEAVY:
        suspect = _explain(difference, band, _on_order(session, parcel))
    return WeighedParcel(
        verdict=verdict,
        expected=expected,
        measured=measured,
        difference=difference,
        band=band,
        suspect=suspect,
        counts=parcel.state is ParcelState.OPEN,
    )


def tolerance(shop: Company, expected: Weight) -> Weight:
    """How far a parcel may be from what is expected, up or down."""
    share = Weight(expected.mg * shop.weight_tolerance_bp // 10_000)
    return max(shop.weight_tolerance, share)


def expected_weight(session: Session, parcel: Parcel) -> Weight:
    """Own weight of the box and everything in it; an item of unknown weight counts nothing."""
    return _expected(session, parcel, _inside(session, parcel))


class WeightTarget(msgspec.Struct, frozen=True):
    """What a parcel should weigh as it is now, give or take `band`.

    `is_known` is False when the weight of an item in it is not; `is_needed` tells that the
    shop seals no parcel without weighing it.
    """

    expected: Weight
    band: Weight
    is_known: bool
    is_needed: bool


def weight_target(session: Session, parcel_id: UUID) -> WeightTarget:
    """For who watches a scale while the parcel fills. Refused: "parcel-gone"."""
    parcel = parcel_of(session, parcel_id)
    shop = company(session)
    inside = _inside(session, parcel)
    expected = _expected(session, parcel, inside)
    return WeightTarget(
        expected=expected,
        band=tolerance(shop, expected),
        is_known=all(item.weight for item, _ in inside),
        is_needed=shop.weighs_parcels,
    )


def _inside(session: Session, parcel: Parcel) -> list[tuple[Item, Quantity]]:
    contents = contents_of(session, parcel.id)
    wanted = {each.item_id for each in contents}
    found = session.scalars(select(Item).where(Item.id.in_(wanted)).order_by(Item.id))
    items = {item.id: item for item in found}
    return [(items[each.item_id], each.quantity) for each in contents]


def _expected(session: Session, parcel: Parcel, inside: list[tuple[Item, Quantity]]) -> Weight:
    material = session.get(PackagingMaterial, parcel.material_id) if parcel.material_id else None
    goods = Weight.total(item.weight.times(quantity) for item, quantity in inside)
    return goods + material.tare if material else goods


def _verdict(
    inside: list[tuple[Item, Quantity]], difference: Weight, band: Weight
) -> WeightVerdict:
    if not all(item.weight for item, _ in inside):
        return WeightVerdict.UNKNOWN
    if abs(difference) <= band:
        return WeightVerdict.RIGHT
    return WeightVerdict.LIGHT if difference < _NO_WEIGHT else WeightVerdict.HEAVY


def _whole(quantity: Quantity) -> int:
    return int(quantity.amount)


def _on_order(session: Session, parcel: Parcel) -> list[tuple[Item, int]]:
    """The items somebody could have put in once more: those of the order."""
    shipment = session.get_one(Shipment, parcel.shipment_id)
    lines = session.scalars(
        select(OrderLine).where(OrderLine.order_id == shipment.order_id).order_by(OrderLine.id)
    )
    return [(session.get_one(Item, line.item_id), _whole(line.ordered)) for line in lines]


def _explain(
    difference: Weight, band: Weight, candidates: Iterable[tuple[Item, int]]
) -> Suspect | None:
    """The item whose unit weight comes closest; several of one item only if no single does.

    None when nothing comes within the band: a wrong name would be worse than none.
    """
    gap = abs(difference)
    found: list[tuple[bool, Weight, str, int, Item]] = []
    for item, most in candidates:
        if not item.weight or most < 1:
            continue
        nearest = (gap.mg + item.weight.mg // 2) // item.weight.mg
        for count in {1, min(max(nearest, 1), most)}:
            miss = abs(gap - Weight(item.weight.mg * count))
            if miss <= band:
                found.append((count > 1, miss, item.sku, count, item))
    if not found:
        return None
    _, _, sku, count, item = min(found, key=lambda each: each[:4])
    return Suspect(item.id, sku, item.name, count)
