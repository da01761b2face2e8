"""Holds and overrides: why an order may not go on, and who said it may."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base, Fact, refers_to
from omsdesk.models.lifecycle import Lifecycle


class HoldKind(StrEnum):
    CREDIT = "credit"
    CUSTOMER_BLOCKED = "customer-blocked"
    ADDRESS = "address"
    CUSTOMER_UNKNOWN = "customer-unknown"
    MANUAL = "manual"


class HoldState(StrEnum):
    OPEN = "open"
    RELEASED = "released"
    CLEARED = "cleared"


HOLD = Lifecycle(
    "hold", {(HoldState.OPEN, HoldState.RELEASED), (HoldState.OPEN, HoldState.CLEARED)}
)


class Hold(Fact, Base):
    """A reason why an order may be neither released nor dispatched until it is settled.

    `evidence` is what the rule saw, in plain words and figures. Released = somebody with
    authority accepted the risk; cleared = its cause went away.
    """

    __tablename__ = "hold"
    __table_args__ = (
        Index(
            "ix_hold_open",
            "order_id",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    order_id: Mapped[UUID] = mapped_column(refers_to("sales_order.id"), index=True)
    kind: Mapped[HoldKind]
    state: Mapped[HoldState]
    evidence: Mapped[str]
    settled_by_id: Mapped[UUID | None]
    settled_at: Mapped[datetime | None]
    settled_reason: Mapped[str | None]


class Override(Fact, Base):
    """A supervisor's word that one refusal does not count for one document."""

    __tablename__ = "override"

    code: Mapped[str]
    document_id: Mapped[UUID] = mapped_column(index=True)
    supervisor_id: Mapped[UUID]
    reason: Mapped[str]
