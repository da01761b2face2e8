"""Releasing orders to the warehouse: soft reservations become pick lines in walking order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.numbers import take_number
from omsdesk.errors import Refused
from omsdesk.models.company import Series
from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.people import Permission
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.stock import Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import RESERVABLE, Location, LocationKind, natural_key
from omsdesk.values import NOTHING, Quantity


class ReleasePickList(Command, frozen=True, kw_only=True):
    """One walk for the given orders of this station's warehouse."""

    order_ids: tuple[UUID, ...]


class ReleasedPickList(msgspec.Struct, frozen=True):
    pick_list_id: UUID
    number: str
    line_count: int


@handles(ReleasePickList, Permission.PICK, "Make a pick list for orders, in walking order.")
def release_pick_list(
    session: Session, command: ReleasePickList, context: Context
) -> ReleasedPickList:
    """Refused: "order-gone", "wrong-state", "order-held", "awaiting-stock" (ship complete),
    "nothing-to-release".
    """
    orders = _orders(session, command.order_ids)
    _refuse_held(session, orders)
    _refuse_incomplete(orders)
    lines = [line for order in orders for line in order.lines]
    wanted = _soft(session, lines)
    warehouse_id = context.station.warehouse_id
    takes = allocate(session, warehouse_id, wanted)
    if not takes:
        raise Refused("nothing-to-release")
    pick_list = PickList(
        id=context.new_id(),
        **context.fact,
        number=take_number(context, Series.PICK_LIST),
        warehouse_id=warehouse_id,
        state=PickListState.RELEASED,
        picker_id=None,
        picker_station_id=None,
        taken_at=None,
    )
    session.add(pick_list)
    session.flush()
    write_takes(context, pick_list.id, takes, first_sequence=1)
    return ReleasedPickList(pick_list.id, pick_list.number, len(takes))


def _orders(session: Session, order_ids: Sequence[UUID]) -> list[SalesOrder]:
    found = {
        order.id: order
        for order in session.scalars(
            select(SalesOrder).where(SalesOrder.id.in_(order_ids)).order_by(SalesOrder.id)
        )
    }
    for order_id in order_ids:
        if order_id not in found:
            raise Refused("order-gone")
        order = found[order_id]
        if order.state is not OrderState.COMMITTED:
            raise Refused("wrong-state", document="sales-order", state=str(order.state))
    return [found[order_id] for order_id in order_ids]


def _refuse_held(session: Session, orders: Iterable[SalesOrder]) -> None:
    numbers = {order.id: order.number for order in orders}
    hold = session.scalars(
        select(Hold)
        .where(Hold.order_id.in_(numbers), Hold.state == HoldState.OPEN)
        .order_by(Hold.id)
        .limit(1)
    ).first()
    if hold is not None:
        number = numbers[hold.order_id]
        raise Refused("order-held", number=number, kind=str(hold.kind), evidence=hold.evidence)


def _refuse_incomplete(orders: Iterable[SalesOrder]) -> None:
    for order in orders:
        if order.ship_complete and any(line.unreserved > NOTHING for line in order.lines):
            raise Refused("awaiting-stock", number=order.number)


def _soft(session: Session, lines: Iterable[OrderLine]) -> list[Reservation]:
    return list(
        session.scalars(
            select(Reservation)
            .where(
                Reservation.order_line_id.in_([line.id for line in lines]),
                Reservation.state == ReservationState.OPEN,
                Reservation.location_id.is_(None),
            )
            .order_by(Reservation.id)
        )
    )


@dataclass(frozen=True, slots=True)
class Take:
    """A quantity to take from a location for a soft reservation."""

    reservation: Reservation
    location: Location
    quantity: Quantity


def allocate(session: Session, warehouse_id: UUID, wanted: Sequence[Reservation]) -> list[Take]:
    """Which locations the wanted quantities come from, in walking order.

    Pick faces before storage, and within these the order of the walk. What no unlocked
    location has stays a soft reservation.
    """
    shelves = _shelves(session, warehouse_id, {row.item_id for row in wanted})
    takes = []
    for reservation in wanted:
        missing = reservation.quantity
        for shelf in shelves.get(reservation.item_id, ()):
            part = min(missing, shelf.free)
            if part <= NOTHING:
                continue
            shelf.free = shelf.free - part
            missing = missing - part
            takes.append(Take(reservation, shelf.location, part))
            if not missing:
                break
    takes.sort(key=lambda take: (walk_key(take.location), take.reservation.id))
    return takes


def walk_key(location: Location) -> tuple[int, tuple[tuple[int, str], ...]]:
    """A location's turn on the walk: its sequence, then its code as people count."""
    return (location.walk_sequence, natural_key(location.code))


@dataclass(slots=True)
class _Shelf:
    """What is free of one item at one location."""

    location: Location
    free: Quantity


def _shelves(
    session: Session, warehouse_id: UUID, item_ids: Iterable[UUID]
) -> dict[UUID, list[_Shelf]]:
    items = sorted(item_ids)
    stock = session.execute(
        select(StockBalance.item_id, StockBalance.on_hand, Location)
        .join(Location, Location.id == StockBalance.location_id)
        .where(
            StockBalance.item_id.in_(items),
            Location.warehouse_id == warehouse_id,
            Location.kind.in_(RESERVABLE),
            Location.is_locked.is_(False),
        )
        .order_by(StockBalance.item_id, Location.id)
    ).all()
    bound: dict[tuple[UUID, UUID | None], Quantity] = {}
    for row in session.execute(
        select(Reservation.item_id, Reservation.location_id, Reservation.quantity)
        .where(
            Reservation.item_id.in_(items),
            Reservation.warehouse_id == warehouse_id,
            Reservation.state == ReservationState.OPEN,
            Reservation.location_id.is_not(None),
        )
        .order_by(Reservation.id)
    ):
        key = (row.item_id, row.location_id)
        bound[key] = bound.get(key, NOTHING) + row.quantity
    shelves: dict[UUID, list[_Shelf]] = {}
    for item_id, on_hand, location in stock:
        free = on_hand - bound.get((item_id, location.id), NOTHING)
        shelves.setdefault(item_id, []).append(_Shelf(location, free))
    for found in shelves.values():
        found.sort(
            key=lambda shelf: (
                shelf.location.kind is not LocationKind.PICK_FACE,
                walk_key(shelf.location),
            )
        )
    return shelves


def write_takes(
    context: Context, pick_list_id: UUID, takes: Sequence[Take], first_sequence: int
) -> None:
    """Bind the reservations to their locations and write the pick lines.

    Set-based, since a list may have thousands of lines; callers see the result only by
    asking the database again.
    """
    session = context.session
    reservations, lines = [], []
    released: dict[UUID, Quantity] = {}
    left: dict[UUID, Quantity] = {}
    for sequence, take in enumerate(takes, first_sequence):
        soft = take.reservation
        left[soft.id] = left.get(soft.id, soft.quantity) - take.quantity
        reservation_id = context.new_id()
        reservations.append(_hard_reservation(reservation_id, take))
        lines.append(_pick_line(context.new_id(), pick_list_id, reservation_id, take, sequence))
        released[soft.order_line_id] = released.get(soft.order_line_id, NOTHING) + take.quantity
    _shrink_soft(session, [take.reservation for take in takes], left)
    session.execute(insert(Reservation), reservations)
    session.execute(insert(PickLine), lines)
    for order_line_id in sorted(released):
        session.execute(
            update(OrderLine)
            .where(OrderLine.id == order_line_id)
            .values(released=OrderLine.released + released[order_line_id])
            .execution_options(synchronize_session="fetch")
        )


def _hard_reservation(identity: UUID, take: Take) -> dict[str, object]:
    soft = take.reservation
    return {
        "id": identity,
        "order_line_id": soft.order_line_id,
        "item_id": soft.item_id,
        "warehouse_id": soft.warehouse_id,
        "location_id": take.location.id,
        "quantity": take.quantity,
        "state": ReservationState.OPEN,
    }


def _pick_line(
    identity: UUID, pick_list_id: UUID, reservation_id: UUID, take: Take, sequence: int
) -> dict[str, object]:
    return {
        "id": identity,
        "pick_list_id": pick_list_id,
        "order_line_id": take.reservation.order_line_id,
        "reservation_id": reservation_id,
        "item_id": take.reservation.item_id,
        "location_id": take.location.id,
        "sequence": sequence,
        "quantity": take.quantity,
        "picked": NOTHING,
        "state": PickLineState.AVAILABLE,
        "short_reason": None,
    }


def _shrink_soft(
    session: Session, reservations: Iterable[Reservation], left: dict[UUID, Quantity]
) -> None:
    for row in {row.id: row for row in reservations}.values():
        if left[row.id] > NOTHING:
            row.quantity = left[row.id]
        else:
            row.state = ReservationState.RELEASED
    session.flush()
