"""Reservations: what is available, and promising it to order lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import and_, func, insert, or_, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.errors import Refused
from omsdesk.models.base import Base
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.stock import Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import RESERVABLE, Location
from omsdesk.values import NOTHING, Quantity

_RESERVATION = Base.metadata.tables[Reservation.__tablename__]


def available(
    session: Session, warehouse_id: UUID, item_ids: Iterable[UUID]
) -> dict[UUID, Quantity]:
    """What can still be promised of each item in a warehouse: on hand less reserved, never < 0.

    Stock at locked locations does not count, nor do the reservations at them.
    """
    wanted = sorted(set(item_ids))
    on_hand = session.execute(
        select(StockBalance.item_id, func.sum(StockBalance.on_hand).label("on_hand"))
        .join(Location, Location.id == StockBalance.location_id)
        .where(
            StockBalance.item_id.in_(wanted),
            Location.warehouse_id == warehouse_id,
            Location.kind.in_(RESERVABLE),
            Location.is_locked.is_(False),
        )
        .group_by(StockBalance.item_id)
        .order_by(StockBalance.item_id)
    )
    reserved = session.execute(
        select(Reservation.item_id, func.sum(Reservation.quantity).label("quantity"))
        .outerjoin(Location, Location.id == Reservation.location_id)
        .where(
            Reservation.item_id.in_(wanted),
            Reservation.warehouse_id == warehouse_id,
            Reservation.state == ReservationState.OPEN,
            or_(Reservation.location_id.is_(None), Location.is_locked.is_(False)),
        )
        .group_by(Reservation.item_id)
        .order_by(Reservation.item_id)
    )
    promised = {row.item_id: row.quantity for row in reserved}
    left = {row.item_id: row.on_hand - promised.get(row.item_id, NOTHING) for row in on_hand}
    return {item: max(left.get(item, NOTHING), NOTHING) for item in wanted}


Wanted = tuple[SalesOrder, OrderLine]


def reserve(context: Context, wanted: Sequence[Wanted]) -> None:
    """Reserve from the pool what the lines still lack, in the given order, as far as it is there.

    All orders are of one warehouse.
    """
    lacking = [(order, line) for order, line in wanted if line.unreserved > NOTHING]
    if not lacking:
        return
    warehouse_id = lacking[0][0].warehouse_id
    free = _available_now(context.session, warehouse_id, [line.item_id for _, line in lacking])
    rows = []
    for order, line in lacking:
        quantity = min(line.unreserved, free[line.item_id])
        if quantity > NOTHING:
            free[line.item_id] = free[line.item_id] - quantity
            line.reserved = line.reserved + quantity
            rows.append(_soft(context.new_id(), order, line, quantity))
    if rows:
        # Lines before what refers to them: a reference that hangs while they are written
        # makes SQLite look through all tables that may refer to a line.
        context.session.flush()
        context.session.execute(insert(_RESERVATION), rows)


def _available_now(
    session: Session, warehouse_id: UUID, item_ids: Iterable[UUID]
) -> dict[UUID, Quantity]:
    """As `available`; what has nothing to do with it need not be written before it is asked."""
    counts = (Reservation, StockBalance, Location)
    if any(isinstance(row, counts) for row in (*session.new, *session.dirty)):
        session.flush()
    with session.no_autoflush:
        return available(session, warehouse_id, item_ids)


def _soft(
    identity: UUID, order: SalesOrder, line: OrderLine, quantity: Quantity
) -> dict[str, object]:
    return {
        "id": identity,
        "order_line_id": line.id,
        "item_id": line.item_id,
        "warehouse_id": order.warehouse_id,
        "location_id": None,
        "quantity": quantity,
        "state": ReservationState.OPEN,
    }


def add_reservation(
    context: Context, order: SalesOrder, line: OrderLine, quantity: Quantity
) -> Reservation:
    """A soft reservation, without asking whether the stock is there."""
    row = Reservation(**_soft(context.new_id(), order, line, quantity))
    context.session.add(row)
    line.reserved = line.reserved + quantity
    return row


def soft_reservations(session: Session, line: OrderLine) -> list[Reservation]:
    """The open reservations of a line that are not bound to a location yet, oldest first."""
    return list(
        session.scalars(
            select(Reservation)
            .where(
                Reservation.order_line_id == line.id,
                Reservation.state == ReservationState.OPEN,
                Reservation.location_id.is_(None),
            )
            .order_by(Reservation.id)
        )
    )


def give_up(line: OrderLine, reservations: Sequence[Reservation], quantity: Quantity) -> Quantity:
    """Release up to `quantity` of the given reservations; returns how much it was."""
    given = NOTHING
    for row in reversed(reservations):
        part = min(row.quantity, quantity - given)
        if part <= NOTHING:
            break
        if part == row.quantity:
            row.state = ReservationState.RELEASED
        else:
            row.quantity = row.quantity - part
        given = given + part
    line.reserved = line.reserved - given
    return given


def serve_waiting(context: Context, warehouse_id: UUID, item_id: UUID) -> None:
    """Reserve what came in for the orders that wait for it: by priority, then first come."""
    session = context.session
    session.flush()
    waiting = session.execute(
        select(OrderLine, SalesOrder)
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(
            OrderLine.item_id == item_id,
            SalesOrder.warehouse_id == warehouse_id,
            SalesOrder.state == OrderState.COMMITTED,
            and_(
                OrderLine.reserved + OrderLine.picked + OrderLine.cancelled < OrderLine.ordered,
                OrderLine.reserved + OrderLine.shipped + OrderLine.cancelled < OrderLine.ordered,
            ),
        )
        .order_by(SalesOrder.priority.desc(), SalesOrder.committed_at, OrderLine.id)
    ).all()
    reserve(context, [(order, line) for line, order in waiting])


def shrink_to_stock(context: Context, warehouse_id: UUID, item_id: UUID) -> None:
    """After stock went missing: take promises back, the last given first, until they fit."""
    session = context.session
    session.flush()
    stock = _reservable_stock(session, warehouse_id, item_id)
    rows = session.execute(
        select(Reservation, OrderLine)
        .join(OrderLine, OrderLine.id == Reservation.order_line_id)
        .where(
            Reservation.item_id == item_id,
            Reservation.warehouse_id == warehouse_id,
            Reservation.state == ReservationState.OPEN,
        )
        .order_by(Reservation.id)
    ).all()
    excess = Quantity.total(row.quantity for row, _ in rows) - stock
    for row, line in reversed(rows):
        if excess <= NOTHING:
            return
        if row.location_id is None:
            excess = excess - give_up(line, [row], excess)


def _reservable_stock(session: Session, warehouse_id: UUID, item_id: UUID) -> Quantity:
    total = session.scalar(
        select(func.sum(StockBalance.on_hand))
        .join(Location, Location.id == StockBalance.location_id)
        .where(
            StockBalance.item_id == item_id,
            Location.warehouse_id == warehouse_id,
            Location.kind.in_(RESERVABLE),
        )
    )
    return total or NOTHING


class ReserveStock(Command, frozen=True, kw_only=True):
    """Try again to reserve what the lines of an order lack."""

    order_id: UUID


@handles(ReserveStock, Permission.SELL, "Try again to reserve stock for an order.")
def reserve_stock(session: Session, command: ReserveStock, context: Context) -> bool:
    """Whether every line is reserved now. Refused: "order-gone", "wrong-state"."""
    order = session.get(SalesOrder, command.order_id)
    if order is None:
        raise Refused("order-gone")
    if order.state is not OrderState.COMMITTED:
        raise Refused("wrong-state", document="sales-order", state=str(order.state))
    reserve(context, [(order, line) for line in order.lines])
    return all(line.unreserved <= NOTHING for line in order.lines)
