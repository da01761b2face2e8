"""What can still be promised of an item, per warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from omsdesk.models.stock import Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import RESERVABLE, Location, Warehouse
from omsdesk.values import NOTHING, Quantity


@dataclass(frozen=True, slots=True)
class WarehouseStock:
    """Stock that can be reserved: not at locked locations, nor what is reserved there."""

    warehouse_id: UUID
    warehouse_code: str
    on_hand: Quantity
    reserved: Quantity

    @property
    def available(self) -> Quantity:
        return max(self.on_hand - self.reserved, NOTHING)


def availability(
    session: Session, item_ids: Sequence[UUID]
) -> dict[UUID, tuple[WarehouseStock, ...]]:
    """For each item all warehouses by code, also those that have none of it."""
    on_hand = _sums(session, item_ids, reserved=False)
    reserved = _sums(session, item_ids, reserved=True)
    warehouses = session.execute(
        select(Warehouse.id, Warehouse.code).order_by(Warehouse.code)
    ).all()
    return {
        item: tuple(
            WarehouseStock(
                row.id,
                row.code,
                on_hand.get((item, row.id), NOTHING),
                reserved.get((item, row.id), NOTHING),
            )
            for row in warehouses
        )
        for item in item_ids
    }


def _sums(
    session: Session, item_ids: Sequence[UUID], *, reserved: bool
) -> dict[tuple[UUID, UUID], Quantity]:
    if reserved:
        statement = (
            select(Reservation.item_id, Reservation.warehouse_id, func.sum(Reservation.quantity))
            .outerjoin(Location, Location.id == Reservation.location_id)
            .where(
                Reservation.item_id.in_(item_ids),
                Reservation.state == ReservationState.OPEN,
                or_(Reservation.location_id.is_(None), Location.is_locked.is_(False)),
            )
            .group_by(Reservation.item_id, Reservation.warehouse_id)
        )
    else:
        statement = (
            select(StockBalance.item_id, Location.warehouse_id, func.sum(StockBalance.on_hand))
            .join(Location, Location.id == StockBalance.location_id)
            .where(
                StockBalance.item_id.in_(item_ids),
                Location.kind.in_(RESERVABLE),
                Location.is_locked.is_(False),
            )
            .group_by(StockBalance.item_id, Location.warehouse_id)
        )
    return {(item, warehouse): total for item, warehouse, total in session.execute(statement)}
