"""Pick lists: what to take from which location, in walking order."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from omsdesk.models.base import Base, Fact, Identified, refers_to
from omsdesk.models.lifecycle import Lifecycle
from omsdesk.values import NOTHING, Quantity


class PickListState(StrEnum):
    RELEASED = "released"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    DISSOLVED = "dissolved"


PICK_LIST = Lifecycle(
    "pick-list",
    {
        (PickListState.RELEASED, PickListState.IN_PROGRESS),
        (PickListState.RELEASED, PickListState.DISSOLVED),
        (PickListState.IN_PROGRESS, PickListState.RELEASED),
        (PickListState.IN_PROGRESS, PickListState.DONE),
    },
)


class PickList(Fact, Base):
    """Work for one walk; `picker_id` is who walks it, since `taken_at`."""

    __tablename__ = "pick_list"
    __table_args__ = (Index("ix_pick_list_state", "state", "number"),)

    number: Mapped[str] = mapped_column(unique=True)
    warehouse_id: Mapped[UUID] = mapped_column(refers_to("warehouse.id"))
    state: Mapped[PickListState]
    picker_id: Mapped[UUID | None]
    picker_station_id: Mapped[UUID | None]
    taken_at: Mapped[datetime | None]

    lines: Mapped[list[PickLine]] = relationship(
        order_by="PickLine.sequence", cascade="all, delete-orphan"
    )


class PickLineState(StrEnum):
    AVAILABLE = "available"
    PICKED = "picked"
    SHORT = "short"
    UNPICKED = "unpicked"


PICK_LINE = Lifecycle(
    "pick-line",
    {
        (PickLineState.AVAILABLE, PickLineState.PICKED),
        (PickLineState.AVAILABLE, PickLineState.SHORT),
        (PickLineState.AVAILABLE, PickLineState.UNPICKED),
        (PickLineState.PICKED, PickLineState.UNPICKED),
        (PickLineState.SHORT, PickLineState.UNPICKED),
    },
)


class PickLine(Identified, Base):
    """One item at one location for one order line."""

    __tablename__ = "pick_line"
    __table_args__ = (
        CheckConstraint("quantity > 0 AND picked >= 0 AND picked <= quantity", name="picked"),
        Index("ix_pick_line_pick_list_id", "pick_list_id", "sequence"),
        Index(
            "ix_pick_line_available",
            "item_id",
            sqlite_where=text("state = 'available'"),
            postgresql_where=text("state = 'available'"),
        ),
    )

    pick_list_id: Mapped[UUID] = mapped_column(refers_to("pick_list.id"))
    order_line_id: Mapped[UUID] = mapped_column(refers_to("order_line.id"), index=True)
    reservation_id: Mapped[UUID] = mapped_column(refers_to("reservation.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"))
    location_id: Mapped[UUID] = mapped_column(refers_to("location.id"))
    sequence: Mapped[int]
    quantity: Mapped[Quantity]
    picked: Mapped[Quantity] = mapped_column(default=NOTHING)
    state: Mapped[PickLineState]
    short_reason: Mapped[str | None]

    @property
    def open_quantity(self) -> Quantity:
        """What is still to be taken; nothing once the line is settled."""
        return self.quantity - self.picked if self.state is PickLineState.AVAILABLE else NOTHING
