"""How far a newcomer has come with an order by phone: the furthest of the last ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.labels import Label, LabelState
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import Channel, OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, Shipment, ShipmentState
from omsdesk.queries.phases import Progress, held_orders, progress_of
from omsdesk.values import NOTHING

_LOOKED_AT = 20


class Step(IntEnum):
    """The last thing that was done, from nothing to the order on its way."""

    NOTHING = 0
    CALLED = 1
    KEYED = 2
    HELD = 3
    COMMITTED = 4
    RELEASED = 5
    WALKING = 6
    PICKED = 7
    PACKING = 8
    PACKED = 9
    LABELLED = 10
    DISPATCHED = 11


@dataclass(frozen=True, slots=True)
class FirstOrder:
    """`number` is the order's, `pick_list` that of its open list; both may be ""."""

    step: Step = Step.NOTHING
    number: str = ""
    pick_list: str = ""


def first_order(session: Session) -> FirstOrder:
    """The phone order that has come furthest; of equal ones the newest."""
    orders = session.execute(
        select(SalesOrder.id, SalesOrder.number, SalesOrder.state)
        .where(
            SalesOrder.channel == Channel.PHONE,
            SalesOrder.state.not_in((OrderState.DISCARDED, OrderState.CANCELLED)),
        )
        .order_by(SalesOrder.id.desc())
        .limit(_LOOKED_AT)
    ).all()
    ids = [row.id for row in orders]
    facts = _Facts(session, ids)
    found = [
        FirstOrder(facts.step(row.id, row.state), row.number, facts.lists.get(row.id, ""))
        for row in orders
    ]
    return max(found, key=lambda each: each.step, default=FirstOrder())


class _Facts:
    """What is known of some orders, read at once."""

    def __init__(self, session: Session, ids: Sequence[UUID]) -> None:
        self._progress = progress_of(session, ids)
        self._held = held_orders(session, ids)
        walks = session.execute(
            select(OrderLine.order_id, PickList.number, PickList.state)
            .join(PickLine, PickLine.order_line_id == OrderLine.id)
            .join(PickList, PickList.id == PickLine.pick_list_id)
            .where(OrderLine.order_id.in_(ids), PickLine.state == PickLineState.AVAILABLE)
        ).all()
        self.lists = {row.order_id: row.number for row in walks}
        self._walked = {row.order_id for row in walks if row.state is PickListState.IN_PROGRESS}
        shipments = session.execute(
            select(Shipment.order_id, Shipment.state).where(Shipment.order_id.in_(ids))
        ).all()
        self._packing = {row.order_id for row in shipments if row.state is not ShipmentState.OPEN}
        self._labelled = set(
            session.scalars(
                select(Shipment.order_id)
                .join(Parcel, Parcel.shipment_id == Shipment.id)
                .join(Label, Label.parcel_id == Parcel.id)
                .where(Shipment.order_id.in_(ids), Label.state == LabelState.ISSUED)
            )
        )

    def step(self, order_id: UUID, state: OrderState) -> Step:
        progress = self._progress.get(order_id, Progress.none())
        if state is OrderState.DRAFT:
            return Step.KEYED if progress.due > NOTHING else Step.CALLED
        if state is OrderState.CLOSED or progress.shipped > NOTHING:
            return Step.DISPATCHED
        if order_id in self._labelled:
            return Step.LABELLED
        return self._before_label(order_id, progress)

    def _before_label(self, order_id: UUID, progress: Progress) -> Step:
        if progress.picked > NOTHING and order_id not in self.lists:
            if progress.packed >= progress.picked:
                return Step.PACKED
            return Step.PACKING if order_id in self._packing else Step.PICKED
        if order_id in self._held:
            return Step.HELD
        if order_id in self.lists:
            return Step.WALKING if order_id in self._walked else Step.RELEASED
        return Step.COMMITTED
