"""Where an order stands: derived from its lifecycle, its holds and the counters of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.values import NOTHING, Quantity


class Phase(StrEnum):
    """In the order of their checks, after the states draft and discarded."""

    DRAFT = "draft"
    DISCARDED = "discarded"
    CANCELLED = "cancelled"
    CLOSED = "closed"
    SHIPPED = "shipped"
    PART_SHIPPED = "part-shipped"
    PACKING = "packing"
    PICKING = "picking"
    HELD = "held"
    AWAITING_STOCK = "awaiting-stock"
    SCHEDULED = "scheduled"
    READY = "ready"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Progress:
    """The counters of an order, summed over its lines; good for comparing, not for showing.

    `due` is what was ordered and not cancelled, `unreserved` what of it is neither
    reserved nor picked.
    """

    due: Quantity = NOTHING
    unreserved: Quantity = NOTHING
    reserved: Quantity = NOTHING
    released: Quantity = NOTHING
    picked: Quantity = NOTHING
    packed: Quantity = NOTHING
    shipped: Quantity = NOTHING
    invoiced: Quantity = NOTHING

    @classmethod
    def none(cls) -> Self:
        return cls()


@dataclass(frozen=True, slots=True)
class Situation:
    """What of an order decides its phase, beside the counters."""

    state: OrderState
    is_held: bool
    ship_complete: bool
    requested_on: date | None


_ENDED = {
    OrderState.DRAFT: Phase.DRAFT,
    OrderState.DISCARDED: Phase.DISCARDED,
    OrderState.CANCELLED: Phase.CANCELLED,
    OrderState.CLOSED: Phase.CLOSED,
}


def phase(situation: Situation, progress: Progress, today: date) -> Phase:
    """The phase of an order on a day; the first match of `Phase` wins.

    An order that may ship in parts awaits stock only while it has none at all.
    """
    if situation.state in _ENDED:
        return _ENDED[situation.state]
    if progress.due and progress.shipped >= progress.due:
        return Phase.SHIPPED
    if progress.shipped:
        return Phase.PART_SHIPPED
    if progress.packed:
        return Phase.PACKING
    if progress.picked:
        return Phase.PICKING
    if situation.is_held:
        return Phase.HELD
    if progress.unreserved and (situation.ship_complete or not progress.reserved):
        return Phase.AWAITING_STOCK
    if situation.requested_on is not None and situation.requested_on > today:
        return Phase.SCHEDULED
    return Phase.RELEASED if progress.released else Phase.READY


def phases(session: Session, order_ids: Sequence[UUID], today: date) -> dict[UUID, Phase]:
    """The phase of each order."""
    counted = progress_of(session, order_ids)
    held = held_orders(session, order_ids)
    rows = session.execute(
        select(
            SalesOrder.id, SalesOrder.state, SalesOrder.ship_complete, SalesOrder.requested_on
        ).where(SalesOrder.id.in_(order_ids))
    )
    return {
        row.id: phase(
            Situation(row.state, row.id in held, row.ship_complete, row.requested_on),
            counted.get(row.id, Progress.none()),
            today,
        )
        for row in rows
    }


def held_orders(session: Session, order_ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the orders that have an open hold."""
    return frozenset(
        session.scalars(
            select(Hold.order_id).where(Hold.order_id.in_(order_ids), Hold.state == HoldState.OPEN)
        )
    )


def progress_of(session: Session, order_ids: Sequence[UUID]) -> dict[UUID, Progress]:
    """The summed counters of each order that has lines."""
    line = OrderLine
    sums = (
        line.ordered - line.cancelled,
        line.ordered - line.cancelled - line.reserved - line.picked,
        line.reserved,
        line.released,
        line.picked,
        line.packed,
        line.shipped,
        line.invoiced,
    )
    rows = session.execute(
        select(line.order_id, *(func.sum(each, type_=line.ordered.type) for each in sums))
        .where(line.order_id.in_(order_ids))
        .group_by(line.order_id)
    )
    return {order_id: Progress(*counters) for order_id, *counters in rows}
