"""What makes sense to scan at a station now: for who has no scanner and no goods in hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import Item, ItemCode, PackLevel
from omsdesk.models.parties import Customer
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelContent, ParcelState, Shipment, ShipmentState
from omsdesk.queries.reading import quantity, rows
from omsdesk.values import ONE, Quantity, Weight

_SHELVES_AHEAD = 4
_GTIN_DIGITS = 14
_EAN_DIGITS = 13


class BenchCodeKind(StrEnum):
    """Why a code makes sense, in the order in which they are shown."""

    PACK = "pack"
    PICK = "pick"
    PICK_LIST = "pick-list"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class BenchCode:
    """`code` is what a scanner would read, `left` what is still to be scanned of an item."""

    kind: BenchCodeKind
    code: str
    name: str
    left: Quantity | None = None


@dataclass(frozen=True, slots=True)
class ParcelOnBench:
    """The parcel that is being filled; `piece` is one unit of what went in last, if any."""

    id: UUID
    shipment_number: str
    position: int
    piece_name: str
    piece_weight: Weight


@dataclass(frozen=True, slots=True)
class BenchNow:
    codes: tuple[BenchCode, ...]
    parcel: ParcelOnBench | None


def bench_now(session: Session, station_id: UUID, warehouse_id: UUID) -> BenchNow:
    """Items of the open shipment and of the walk, lists to walk, orders to pack; the parcel."""
    shipment = session.scalars(
        select(Shipment)
        .where(
            Shipment.state.in_((ShipmentState.PACKING, ShipmentState.PACKED)),
            Shipment.packer_station_id == station_id,
        )
        .order_by(Shipment.taken_at.desc())
        .limit(1)
    ).first()
    codes: list[BenchCode] = []
    if shipment is not None:
        codes += _goods_to_pack(session, shipment.order_id)
    codes += _goods_to_pick(session, station_id)
    codes += _walks(session, warehouse_id)
    codes += _orders(session, warehouse_id, shipment.order_id if shipment else None)
    parcel = _parcel(session, shipment) if shipment else None
    return BenchNow(tuple(codes), parcel)


def _goods_to_pack(session: Session, order_id: UUID) -> Iterator[BenchCode]:
    """All of the order, what is still loose first: a scan too many may be tried as well."""
    found = session.execute(
        select(
            OrderLine.item_id,
            OrderLine.sku,
            OrderLine.description,
            func.sum(OrderLine.picked - OrderLine.packed, type_=OrderLine.picked.type),
        )
        .where(OrderLine.order_id == order_id)
        .group_by(OrderLine.item_id, OrderLine.sku, OrderLine.description)
        .order_by(func.sum(OrderLine.picked - OrderLine.packed) <= 0, func.min(OrderLine.position))
    ).all()
    codes = _codes(session, [row[0] for row in found])
    for item_id, sku, name, left in found:
        yield BenchCode(BenchCodeKind.PACK, codes.get(item_id, sku), name, left)


def _goods_to_pick(session: Session, station_id: UUID) -> Iterator[BenchCode]:
    """The next shelves of the list that is walked from this station."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            PickLine.item_id,
            OrderLine.sku,
            OrderLine.description,
            quantity(PickLine.quantity - PickLine.picked),
        )
        .join(PickList, PickList.id == PickLine.pick_list_id)
        .join(OrderLine, OrderLine.id == PickLine.order_line_id)
        .where(
            PickList.state == PickListState.IN_PROGRESS,
            PickList.picker_station_id == station_id,
            PickLine.state == PickLineState.AVAILABLE,
        )
        .order_by(PickList.taken_at.desc(), PickLine.sequence)
        .limit(_SHELVES_AHEAD)
    )
    found = session.execute(statement).all()
    codes = _codes(session, [row[0] for row in found])
    known: set[UUID] = set()
    for item_id, sku, name, left in found:
        if item_id not in known:
            known.add(item_id)
            yield BenchCode(BenchCodeKind.PICK, codes.get(item_id, sku), name, left)


def _codes(session: Session, item_ids: list[UUID]) -> dict[UUID, str]:
    """One code of each item that stands for a single unit, as it is printed on it."""
    found = session.execute(
        select(ItemCode.item_id, func.min(ItemCode.code))
        .join(PackLevel, PackLevel.id == ItemCode.pack_level_id)
        .where(ItemCode.item_id.in_(item_ids), PackLevel.quantity == ONE)
        .group_by(ItemCode.item_id)
    )
    return {item_id: _as_printed(code) for item_id, code in found}


def _as_printed(code: str) -> str:
    is_padded = len(code) == _GTIN_DIGITS and code.isdecimal() and code.startswith("0")
    return code[-_EAN_DIGITS:] if is_padded else code


def _walks(session: Session, warehouse_id: UUID) -> Iterator[BenchCode]:
    found = session.execute(
        select(PickList.number, func.count(PickLine.id))
        .join(PickLine, PickLine.pick_list_id == PickList.id)
        .where(PickList.state == PickListState.RELEASED, PickList.warehouse_id == warehouse_id)
        .group_by(PickList.id)
        .order_by(PickList.number)
    )
    for number, count in found:
        yield BenchCode(BenchCodeKind.PICK_LIST, number, "", Quantity.of(count))


def _orders(session: Session, warehouse_id: UUID, besides: UUID | None) -> Iterator[BenchCode]:
    """Orders of which something lies loose at the bench, without the one in hand."""
    loose = select(OrderLine.order_id).where(OrderLine.packed < OrderLine.picked)
    found = session.execute(
        select(SalesOrder.id, SalesOrder.number, Customer.name)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(
            SalesOrder.id.in_(loose),
            SalesOrder.state == OrderState.COMMITTED,
            SalesOrder.warehouse_id == warehouse_id,
        )
        .order_by(SalesOrder.priority.desc(), SalesOrder.committed_at, SalesOrder.id)
    )
    for order_id, number, name in found:
        if order_id != besides:
            yield BenchCode(BenchCodeKind.ORDER, number, name)


def _parcel(session: Session, shipment: Shipment) -> ParcelOnBench | None:
    parcel = session.scalars(
        select(Parcel)
        .where(Parcel.shipment_id == shipment.id, Parcel.state == ParcelState.OPEN)
        .order_by(Parcel.position)
        .limit(1)
    ).first()
    if parcel is None:
        return None
    pieces: Select[*tuple[Any, ...]] = (
        select(Item.name, Item.weight)
        .join(ParcelContent, ParcelContent.item_id == Item.id)
        .where(ParcelContent.parcel_id == parcel.id)
        .order_by(ParcelContent.id.desc())
        .limit(1)
    )
    found = rows(session, lambda name, weight: (name, weight), pieces)
    name, weight = found[0] if found else ("", Weight(0))
    return ParcelOnBench(parcel.id, shipment.number, parcel.position, name, weight)
