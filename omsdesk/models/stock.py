"""Stock: a ledger of moves, its balances, and what is reserved for whom."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base, Fact, Identified, refers_to
from omsdesk.models.lifecycle import Lifecycle
from omsdesk.values import Quantity


class MoveReason(StrEnum):
    OPENING = "opening"
    RECEIVED = "received"
    PICKED = "picked"
    PUT_BACK = "put-back"
    DISPATCHED = "dispatched"
    ADJUSTED = "adjusted"
    RELOCATED = "relocated"


class StockMove(Fact, Base):
    """A quantity of an item that went from one location to another; never changed."""

    __tablename__ = "stock_move"
    __table_args__ = (CheckConstraint("quantity > 0", name="positive"),)

    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"), index=True)
    from_location_id: Mapped[UUID] = mapped_column(refers_to("location.id"))
    to_location_id: Mapped[UUID] = mapped_column(refers_to("location.id"))
    quantity: Mapped[Quantity]
    reason: Mapped[MoveReason]
    order_line_id: Mapped[UUID | None] = mapped_column(refers_to("order_line.id"), index=True)
    note: Mapped[str]


class StockBalance(Base):
    """What the moves add up to at one location: a projection, rebuilt and compared by tests."""

    __tablename__ = "stock_balance"

    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"), primary_key=True)
    location_id: Mapped[UUID] = mapped_column(
        refers_to("location.id"), primary_key=True, index=True
    )
    on_hand: Mapped[Quantity]


class ReservationState(StrEnum):
    OPEN = "open"
    CONSUMED = "consumed"
    RELEASED = "released"


RESERVATION = Lifecycle(
    "reservation",
    {
        (ReservationState.OPEN, ReservationState.CONSUMED),
        (ReservationState.OPEN, ReservationState.RELEASED),
        (ReservationState.CONSUMED, ReservationState.OPEN),
    },
)


class Reservation(Identified, Base):
    """Stock promised to an order line: from the pool (soft) or from one location (hard)."""

    __tablename__ = "reservation"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="positive"),
        Index(
            "ix_reservation_open_item",
            "item_id",
            "warehouse_id",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    order_line_id: Mapped[UUID] = mapped_column(refers_to("order_line.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"))
    warehouse_id: Mapped[UUID] = mapped_column(refers_to("warehouse.id"))
    location_id: Mapped[UUID | None] = mapped_column(refers_to("location.id"))
    quantity: Mapped[Quantity]
    state: Mapped[ReservationState]
