"""Releasing orders to the warehouse: soft reservations become pick lines in walking order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.numbers import take_number
from omsdesk.errors import Refused
from omsdesk.models.base import Base, QuantityType
from omsdesk.models.company import Series
from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.people import Permission
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.stock import Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import RESERVABLE, Location, LocationKind, natural_key
from omsdesk.values import NOTHING, Quantity

_RESERVATION = Base.metadata.tables[Reservation.__tablename__]
_ORDER_LINE = Base.metadata.tables[OrderLine.__tablename__]
_PICK_LINE = Base.metadata.tables[PickLine.__tablename__]

# Ids of one statement: databases take some tens of thousands of values at most.
_PIECE = 5_000

T = TypeVar("T")


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
    _refuse_incomplete(session, orders)
    warehouse_id = context.station.warehouse_id
    soft = soft_rows(session, OrderLine.order_id, [order.id for order in orders])
    wanted = [row for row in soft if row.warehouse_id == warehouse_id]
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


class _Order(NamedTuple):
    id: UUID
    number: str
    state: OrderState
    ship_complete: bool


def _orders(session: Session, order_ids: Sequence[UUID]) -> list[_Order]:
    columns = (SalesOrder.id, SalesOrder.number, SalesOrder.state, SalesOrder.ship_complete)
    found = {
        row.id: _Order(*row)
        for piece in _pieces(order_ids)
        for row in session.execute(select(*columns).where(SalesOrder.id.in_(piece)))
    }
    for order_id in order_ids:
        if order_id not in found:
            raise Refused("order-gone")
        order = found[order_id]
        if order.state is not OrderState.COMMITTED:
            raise Refused("wrong-state", document="sales-order", state=str(order.state))
    return [found[order_id] for order_id in order_ids]


def _pieces(things: Iterable[T]) -> Iterator[Sequence[T]]:
    whole = tuple(things)
    for start in range(0, len(whole), _PIECE):
        yield whole[start : start + _PIECE]


def _refuse_held(session: Session, orders: Iterable[_Order]) -> None:
    numbers = {order.id: order.number for order in orders}
    held = [
        hold
        for piece in _pieces(numbers)
        for hold in session.scalars(
            select(Hold)
            .where(Hold.order_id.in_(piece), Hold.state == HoldState.OPEN)
            .order_by(Hold.id)
            .limit(1)
        )
    ]
    if held:
        hold = min(held, key=lambda each: each.id)
        number = numbers[hold.order_id]
        raise Refused("order-held", number=number, kind=str(hold.kind), evidence=hold.evidence)


def _refuse_incomplete(session: Session, orders: Iterable[_Order]) -> None:
    whole = {order.id: order.number for order in orders if order.ship_complete}
    lacking = {
        order_id
        for piece in _pieces(whole)
        for order_id in session.scalars(
            select(OrderLine.order_id).where(
                OrderLine.order_id.in_(piece),
                OrderLine.ordered > OrderLine.cancelled + OrderLine.reserved + OrderLine.picked,
            )
        )
    }
    for order_id, number in whole.items():
        if order_id in lacking:
            raise Refused("awaiting-stock", number=number)


class Soft(NamedTuple):
    """A reservation that no location serves yet, as it is stored."""

    id: UUID
    order_line_id: UUID
    item_id: UUID
    warehouse_id: UUID
    quantity: Quantity


def soft_rows(
    session: Session, column: InstrumentedAttribute[UUID], ids: Iterable[UUID]
) -> list[Soft]:
    """The open reservations without a location of the lines with these ids, oldest first.

    `column` is the line's own id, or that of its order.
    """
    found = [
        Soft(*row)
        for piece in _pieces(ids)
        for row in session.execute(
            select(
                Reservation.id,
                Reservation.order_line_id,
                Reservation.item_id,
                Reservation.warehouse_id,
                Reservation.quantity,
            )
            .join(OrderLine, OrderLine.id == Reservation.order_line_id)
            .where(
                column.in_(piece),
                Reservation.state == ReservationState.OPEN,
                Reservation.location_id.is_(None),
            )
        )
    ]
    return sorted(found, key=lambda row: row.id.int)


@dataclass(frozen=True, slots=True)
class Take:
    """A quantity to take from a location for a soft reservation."""

    reservation: Soft
    location: Location
    quantity: Quantity


def allocate(session: Session, warehouse_id: UUID, wanted: Sequence[Soft]) -> list[Take]:
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
    turn = cache(walk_key)
    takes.sort(key=lambda take: (turn(take.location), take.reservation.id.int))
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
    shelves: dict[UUID, list[_Shelf]] = {}
    for items in _pieces(sorted(item_ids)):
        bound = _bound(session, warehouse_id, items)
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
        )
        for item_id, on_hand, location in stock:
            free = on_hand - bound.get((item_id, location.id), NOTHING)
            shelves.setdefault(item_id, []).append(_Shelf(location, free))
    turn = cache(walk_key)
    for found in shelves.values():
        found.sort(
            key=lambda shelf: (
                shelf.location.kind is not LocationKind.PICK_FACE,
                turn(shelf.location),
            )
        )
    return shelves


def _bound(
    session: Session, warehouse_id: UUID, items: Sequence[UUID]
) -> Mapping[tuple[UUID, UUID], Quantity]:
    """What pick lists take already, by item and location."""
    rows = session.execute(
        select(
            Reservation.item_id,
            Reservation.location_id,
            func.sum(Reservation.quantity).label("quantity"),
        )
        .where(
            Reservation.item_id.in_(items),
            Reservation.warehouse_id == warehouse_id,
            Reservation.state == ReservationState.OPEN,
            Reservation.location_id.is_not(None),
        )
        .group_by(Reservation.item_id, Reservation.location_id)
    )
    return {(row.item_id, row.location_id): row.quantity for row in rows}


def write_takes(
    context: Context, pick_list_id: UUID, takes: Sequence[Take], first_sequence: int
) -> None:
    """Bind the reservations to their locations and write the pick lines.

    Set-based, since a list may have thousands of lines; callers see the result only by
    asking the database again.
    """
    session = context.session
    session.flush()
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
    _shrink_soft(session, left)
    session.execute(insert(_RESERVATION), reservations)
    session.execute(insert(_PICK_LINE), lines)
    session.execute(
        update(_ORDER_LINE)
        .where(_ORDER_LINE.c.id == bindparam("line"))
        .values(released=_ORDER_LINE.c.released + bindparam("more", type_=QuantityType())),
        [{"line": each, "more": more} for each, more in released.items()],
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


def _shrink_soft(session: Session, left: Mapping[UUID, Quantity]) -> None:
    """Keep what is left of each reservation; one of which nothing is left is released."""
    for piece in _pieces(key for key, rest in left.items() if not rest):
        session.execute(
            update(_RESERVATION)
            .where(_RESERVATION.c.id.in_(piece))
            .values(state=ReservationState.RELEASED)
        )
    kept = [{"key": key, "rest": rest} for key, rest in left.items() if rest]
    if kept:
        session.execute(
            update(_RESERVATION)
            .where(_RESERVATION.c.id == bindparam("key"))
            .values(quantity=bindparam("rest")),
            kept,
        )
