"""Packing: what waits at the bench, finding it by a scan, and one shipment in full."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from omsdesk.models.parties import Customer
from omsdesk.models.people import Operator
from omsdesk.models.picking import PickLine, PickList
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import CarrierService, Parcel, Shipment, ShipmentState
from omsdesk.queries import matching
from omsdesk.queries.find import numbers_ending_with
from omsdesk.queries.reading import rows
from omsdesk.values import NOTHING, Quantity

_UNDER_WAY = (
    ShipmentState.OPEN,
    ShipmentState.PACKING,
    ShipmentState.PACKED,
    ShipmentState.READY,
)
_SSCC_PREFIX = "00"
_SSCC_DIGITS = 18


@dataclass(frozen=True, slots=True)
class ShipmentUnderWay:
    id: UUID
    order_id: UUID
    number: str
    state: ShipmentState
    packer_id: UUID | None
    packer_name: str | None
    packer_station_id: UUID | None
    taken_at: datetime | None


@dataclass(frozen=True, slots=True)
class PackingWork:
    """An order at the bench: goods that are picked and not packed, shipments not dispatched.

    `carrier` and `service_name` are what the order asks for.
    """

    order_id: UUID
    order_number: str
    customer_name: str
    priority: int
    requested_on: date | None
    line_count: int
    wanted: Quantity
    picked: Quantity
    packed: Quantity
    carrier: str
    service_name: str
    committed_at: datetime | None
    shipments: tuple[ShipmentUnderWay, ...]

    @property
    def loose(self) -> Quantity:
        """Picked and in no parcel yet."""
        return self.picked - self.packed


def packing_queue(session: Session, warehouse_id: UUID, limit: int = 200) -> list[PackingWork]:
    """What there is to pack or to finish in a warehouse, by priority, then first come."""
    loose = select(OrderLine.order_id).where(OrderLine.packed < OrderLine.picked)
    begun = select(Shipment.order_id).where(Shipment.state.in_(_UNDER_WAY))
    waiting = loose.union(begun).subquery()
    ranked = session.scalars(
        select(SalesOrder.id)
        .join(waiting, waiting.c.order_id == SalesOrder.id)
        .where(SalesOrder.state == OrderState.COMMITTED, SalesOrder.warehouse_id == warehouse_id)
        .order_by(SalesOrder.priority.desc(), SalesOrder.committed_at, SalesOrder.id)
        .limit(limit)
    )
    return _works(session, list(ranked))


def find_work(
    session: Session, typed: str, warehouse_id: UUID, item_id: UUID | None = None
) -> list[PackingWork]:
    """What to pack, by the number of an order, shipment, pick list or parcel (SSCC).

    With `item_id` (the meaning of a scanned item code) instead: the orders that have some
    of it lying loose, by priority. Only orders that have something to pack or to finish.
    """
    candidates = (
        _orders_with_item(session, warehouse_id, item_id)
        if item_id is not None
        else _orders_by_number(session, typed.strip())
    )
    return [
        work
        for work in _works(session, list(dict.fromkeys(candidates)))
        if work.loose > NOTHING or work.shipments
    ]


def _orders_with_item(session: Session, warehouse_id: UUID, item_id: UUID) -> Iterable[UUID]:
    return session.scalars(
        select(SalesOrder.id)
        .join(OrderLine, OrderLine.order_id == SalesOrder.id)
        .where(
            OrderLine.packed < OrderLine.picked,
            OrderLine.item_id == item_id,
            SalesOrder.state == OrderState.COMMITTED,
            SalesOrder.warehouse_id == warehouse_id,
        )
        .order_by(SalesOrder.priority.desc(), SalesOrder.committed_at, SalesOrder.id)
    )


def _orders_by_number(session: Session, typed: str) -> Iterable[UUID]:
    if not matching.words(typed):
        return
    numbers = (*matching.number_guesses(typed), *numbers_ending_with(session, typed))
    yield from session.scalars(select(SalesOrder.id).where(SalesOrder.number.in_(numbers)))
    yield from session.scalars(select(Shipment.order_id).where(Shipment.number.in_(numbers)))
    yield from session.scalars(
        select(OrderLine.order_id)
        .join(PickLine, PickLine.order_line_id == OrderLine.id)
        .join(PickList, PickList.id == PickLine.pick_list_id)
        .where(PickList.number.in_(numbers))
        .order_by(PickLine.sequence)
    )
    sscc = typed.removeprefix(_SSCC_PREFIX) if len(typed) == _SSCC_DIGITS + 2 else typed
    yield from session.scalars(
        select(Shipment.order_id)
        .join(Parcel, Parcel.shipment_id == Shipment.id)
        .where(Parcel.sscc == sscc)
    )


def _works(session: Session, ranked: list[UUID]) -> list[PackingWork]:
    shipments: dict[UUID, list[ShipmentUnderWay]] = {}
    for shipment in _shipments(session, ranked):
        shipments.setdefault(shipment.order_id, []).append(shipment)
    statement: Select[*tuple[Any, ...]] = (
        select(
            SalesOrder.id,
            SalesOrder.number,
            Customer.name,
            SalesOrder.priority,
            SalesOrder.requested_on,
            func.count(OrderLine.id),
            func.sum(OrderLine.ordered - OrderLine.cancelled, type_=OrderLine.ordered.type),
            func.sum(OrderLine.picked),
            func.sum(OrderLine.packed),
            CarrierService.carrier,
            CarrierService.name,
            SalesOrder.committed_at,
        )
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(CarrierService, CarrierService.id == SalesOrder.service_id)
        .join(OrderLine, OrderLine.order_id == SalesOrder.id)
        .where(SalesOrder.id.in_(ranked))
        .group_by(SalesOrder.id, Customer.name, CarrierService.id)
    )
    complete: list[tuple[Any, ...]] = [
        (*row, tuple(shipments.get(row[0], ()))) for row in session.execute(statement)
    ]
    by_id = {columns[0]: PackingWork(*columns) for columns in complete}
    return [by_id[each] for each in ranked if each in by_id]


def _shipments(session: Session, order_ids: list[UUID]) -> list[ShipmentUnderWay]:
    return rows(
        session,
        ShipmentUnderWay,
        select(
            Shipment.id,
            Shipment.order_id,
            Shipment.number,
            Shipment.state,
            Shipment.packer_id,
            Operator.name,
            Shipment.packer_station_id,
            Shipment.taken_at,
        )
        .outerjoin(Operator, Operator.id == Shipment.packer_id)
        .where(Shipment.order_id.in_(order_ids), Shipment.state.in_(_UNDER_WAY))
        .order_by(Shipment.id),
    )
