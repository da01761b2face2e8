"""Short lists of orders, and what somebody paid before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.queries.amounts import order_amounts
from omsdesk.queries.phases import Phase, phases
from omsdesk.queries.reading import quantity, rows
from omsdesk.values import Money, Quantity, UnitPrice


@dataclass(frozen=True, slots=True)
class OrderSummary:
    """An order in a list; `gross` is of all that is not cancelled."""

    id: UUID
    number: str
    phase: Phase
    customer_name: str
    customer_reference: str
    ordered_on: date
    requested_on: date | None
    parked_note: str | None
    line_count: int
    gross: Money


def parked_orders(session: Session, station_id: UUID, today: date) -> list[OrderSummary]:
    """The drafts that were put aside at a station, the newest first."""
    return _summaries(
        session,
        select(SalesOrder.id)
        .where(
            SalesOrder.state == OrderState.DRAFT,
            SalesOrder.station_id == station_id,
            SalesOrder.parked_note.is_not(None),
        )
        .order_by(SalesOrder.id.desc()),
        today,
    )


def orders_on_hold(session: Session, today: date, limit: int = 50) -> list[OrderSummary]:
    """The committed orders that an open hold stops, the oldest first."""
    held = select(Hold.order_id).where(Hold.state == HoldState.OPEN)
    return _summaries(
        session,
        select(SalesOrder.id)
        .where(SalesOrder.id.in_(held), SalesOrder.state == OrderState.COMMITTED)
        .order_by(SalesOrder.id)
        .limit(limit),
        today,
    )


def open_draft(session: Session, station_id: UUID, operator_id: UUID) -> UUID | None:
    """The draft that a person is keying at a station: begun last and not put aside."""
    return session.scalars(
        select(SalesOrder.id)
        .where(
            SalesOrder.state == OrderState.DRAFT,
            SalesOrder.station_id == station_id,
            SalesOrder.operator_id == operator_id,
            SalesOrder.parked_note.is_(None),
        )
        .order_by(SalesOrder.id.desc())
        .limit(1)
    ).first()


def recent_orders(session: Session, today: date, limit: int = 50) -> list[OrderSummary]:
    """The orders made last, the newest first; discarded ones do not count."""
    return _summaries(
        session,
        select(SalesOrder.id)
        .where(SalesOrder.state != OrderState.DISCARDED)
        .order_by(SalesOrder.id.desc())
        .limit(limit),
        today,
    )


def customer_orders(
    session: Session, customer_id: UUID, today: date, limit: int = 5
) -> list[OrderSummary]:
    """The committed orders of a customer, whatever became of them, the newest first."""
    return _summaries(
        session,
        select(SalesOrder.id)
        .where(SalesOrder.customer_id == customer_id, SalesOrder.committed_at.is_not(None))
        .order_by(SalesOrder.committed_at.desc())
        .limit(limit),
        today,
    )


def _summaries(session: Session, ids: Select[Any], today: date) -> list[OrderSummary]:
    ranked = list(session.scalars(ids))
    amounts = order_amounts(session, ranked)
    derived = phases(session, ranked, today)
    counts = (
        select(OrderLine.order_id, func.count().label("lines"))
        .where(OrderLine.order_id.in_(ranked))
        .group_by(OrderLine.order_id)
    )
    line_counts = {row.order_id: row.lines for row in session.execute(counts)}
    rows = session.execute(
        select(
            SalesOrder.id,
            SalesOrder.number,
            Customer.name,
            SalesOrder.customer_reference,
            SalesOrder.ordered_on,
            SalesOrder.requested_on,
            SalesOrder.parked_note,
        )
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(SalesOrder.id.in_(ranked))
    )
    by_id = {
        row.id: OrderSummary(
            row.id,
            row.number,
            derived[row.id],
            row.name,
            row.customer_reference,
            row.ordered_on,
            row.requested_on,
            row.parked_note,
            line_counts.get(row.id, 0),
            amounts[row.id].all.gross,
        )
        for row in rows
    }
    return [by_id[each] for each in ranked]


@dataclass(frozen=True, slots=True)
class PastSale:
    ordered_on: date
    order_number: str
    quantity: Quantity
    unit_price: UnitPrice
    discount_bp: int
    price_source: str


def price_history(
    session: Session, item_id: UUID, customer_id: UUID, limit: int = 5
) -> list[PastSale]:
    """What a customer paid for an item, the last committed order first."""
    return rows(
        session,
        PastSale,
        select(
            SalesOrder.ordered_on,
            SalesOrder.number,
            quantity(OrderLine.ordered - OrderLine.cancelled),
            OrderLine.unit_price,
            OrderLine.discount_bp,
            OrderLine.price_source,
        )
        .join(OrderLine, OrderLine.order_id == SalesOrder.id)
        .where(
            SalesOrder.customer_id == customer_id,
            SalesOrder.committed_at.is_not(None),
            OrderLine.item_id == item_id,
            OrderLine.ordered > OrderLine.cancelled,
        )
        .order_by(SalesOrder.committed_at.desc(), OrderLine.position)
        .limit(limit),
    )
