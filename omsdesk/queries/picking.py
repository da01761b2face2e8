"""Picking: what can be released, which lists are open, and one list in walking order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.parties import Customer, NoteStage
from omsdesk.models.people import Operator
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.stock import Reservation, ReservationState
from omsdesk.models.warehouses import Location
from omsdesk.queries.customers import notes
from omsdesk.queries.matching import number_guesses
from omsdesk.queries.reading import first, rows
from omsdesk.values import Quantity

_OPEN = (PickListState.RELEASED, PickListState.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class ReleasableOrder:
    """An order with reserved stock that no pick list takes yet."""

    order_id: UUID
    number: str
    customer_name: str
    priority: int
    requested_on: date | None
    committed_at: datetime
    line_count: int
    quantity: Quantity
    ship_complete: bool


def releasable_orders(
    session: Session, warehouse_id: UUID, limit: int = 500
) -> list[ReleasableOrder]:
    """Committed orders of a warehouse without an open hold, by priority, then first come.

    Orders that must ship complete are left out while a line lacks stock.
    """
    held = select(Hold.id).where(Hold.order_id == SalesOrder.id, Hold.state == HoldState.OPEN)
    lacking = select(OrderLine.id).where(
        OrderLine.order_id == SalesOrder.id,
        OrderLine.reserved + OrderLine.picked + OrderLine.cancelled < OrderLine.ordered,
    )
    soft = (
        select(
            OrderLine.order_id,
            func.count(OrderLine.id.distinct()).label("lines"),
            func.sum(Reservation.quantity).label("quantity"),
        )
        .join(OrderLine, OrderLine.id == Reservation.order_line_id)
        .where(
            Reservation.state == ReservationState.OPEN,
            Reservation.location_id.is_(None),
            Reservation.warehouse_id == warehouse_id,
        )
        .group_by(OrderLine.order_id)
        .subquery()
    )
    statement: Select[*tuple[Any, ...]] = (
        select(
            SalesOrder.id,
            SalesOrder.number,
            Customer.name,
            SalesOrder.priority,
            SalesOrder.requested_on,
            SalesOrder.committed_at,
            soft.c.lines,
            soft.c.quantity,
            SalesOrder.ship_complete,
        )
        .join(soft, soft.c.order_id == SalesOrder.id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(
            SalesOrder.state == OrderState.COMMITTED,
            ~held.exists(),
            ~(SalesOrder.ship_complete & lacking.exists()),
        )
        .order_by(SalesOrder.priority.desc(), SalesOrder.committed_at, SalesOrder.id)
        .limit(limit)
    )
    return rows(session, ReleasableOrder, statement)


@dataclass(frozen=True, slots=True)
class OpenPickList:
    """`settled_count` of `line_count` lines are picked or short; age counts from `released_at`."""

    id: UUID
    number: str
    state: PickListState
    released_at: datetime
    picker_id: UUID | None
    picker_name: str | None
    taken_at: datetime | None
    line_count: int
    settled_count: int
    order_count: int


def open_pick_lists(session: Session, warehouse_id: UUID) -> list[OpenPickList]:
    """The pick lists of a warehouse that are not done, by number."""
    return rows(
        session,
        OpenPickList,
        _summary()
        .where(PickList.state.in_(_OPEN), PickList.warehouse_id == warehouse_id)
        .order_by(PickList.number),
    )


def _summary() -> Select[*tuple[Any, ...]]:
    settled = case((PickLine.state == PickLineState.AVAILABLE, 0), else_=1)
    return (
        select(
            PickList.id,
            PickList.number,
            PickList.state,
            PickList.occurred_at,
            PickList.picker_id,
            Operator.name,
            PickList.taken_at,
            func.count(PickLine.id),
            func.sum(settled),
            func.count(OrderLine.order_id.distinct()),
        )
        .join(PickLine, PickLine.pick_list_id == PickList.id)
        .join(OrderLine, OrderLine.id == PickLine.order_line_id)
        .outerjoin(Operator, Operator.id == PickList.picker_id)
        .group_by(PickList.id, Operator.name)
    )


@dataclass(frozen=True, slots=True)
class PickLineRow:
    id: UUID
    sequence: int
    location_id: UUID
    location_code: str
    item_id: UUID
    sku: str
    description: str
    unit: str
    quantity: Quantity
    picked: Quantity
    state: PickLineState
    short_reason: str | None
    order_id: UUID
    order_number: str


@dataclass(frozen=True, slots=True)
class PickNote:
    order_number: str
    text: str


@dataclass(frozen=True, slots=True)
class PickListDocument:
    """`notes` are the customers' notes for the stage pick."""

    head: OpenPickList
    lines: tuple[PickLineRow, ...]
    notes: tuple[PickNote, ...]


def pick_list_document(session: Session, pick_list_id: UUID, today: date) -> PickListDocument:
    """A pick list with its lines in walking order. Refused: "pick-list-gone"."""
    head = progress(session, pick_list_id)
    lines: Select[*tuple[Any, ...]] = (
        select(
            PickLine.id,
            PickLine.sequence,
            PickLine.location_id,
            Location.code,
            PickLine.item_id,
            OrderLine.sku,
            OrderLine.description,
            OrderLine.unit,
            PickLine.quantity,
            PickLine.picked,
            PickLine.state,
            PickLine.short_reason,
            SalesOrder.id,
            SalesOrder.number,
        )
        .join(Location, Location.id == PickLine.location_id)
        .join(OrderLine, OrderLine.id == PickLine.order_line_id)
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(PickLine.pick_list_id == pick_list_id)
        .order_by(PickLine.sequence)
    )
    found = rows(session, PickLineRow, lines)
    return PickListDocument(head, tuple(found), _notes(session, found, today))


def _notes(session: Session, lines: list[PickLineRow], today: date) -> tuple[PickNote, ...]:
    orders = session.execute(
        select(SalesOrder.number, SalesOrder.customer_id)
        .where(SalesOrder.id.in_({line.order_id for line in lines}))
        .order_by(SalesOrder.number)
    ).all()
    return tuple(
        PickNote(order.number, text)
        for order in orders
        for text in notes(session, order.customer_id, NoteStage.PICK, today)
    )


def progress(session: Session, pick_list_id: UUID) -> OpenPickList:
    """How far a pick list of any state is. Refused: "pick-list-gone"."""
    found = first(session, OpenPickList, _summary().where(PickList.id == pick_list_id))
    if found is None:
        raise Refused("pick-list-gone")
    return found


def pick_list_by_number(session: Session, number: str) -> OpenPickList | None:
    """The pick list of any state with a number, in whatever case it was typed."""
    return first(
        session, OpenPickList, _summary().where(PickList.number.in_(number_guesses(number)))
    )
