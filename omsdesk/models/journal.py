"""The journal: every command that was carried out, and which of them wait to be sent."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base


class CommandLog(Base):
    """One command as it was carried out; append-only, chained by hash.

    `seq` is consecutive per station. `arguments` is the command as JSON, exactly as it
    will be sent; `hash` covers the previous hash and this row's id, name and arguments.
    """

    __tablename__ = "command_log"
    __table_args__ = (UniqueConstraint("station_id", "seq"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    station_id: Mapped[UUID]
    seq: Mapped[int]
    name: Mapped[str]
    version: Mapped[int]
    arguments: Mapped[bytes] = mapped_column(LargeBinary)
    operator_id: Mapped[UUID]
    supervisor_id: Mapped[UUID | None]
    override_reason: Mapped[str]
    occurred_at: Mapped[datetime]
    business_date: Mapped[date]
    hash: Mapped[str]


class Outbox(Base):
    """The commands that no server has confirmed yet, in the order of their making."""

    __tablename__ = "outbox"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    command_id: Mapped[UUID] = mapped_column(
        ForeignKey("command_log.id", deferrable=True, initially="DEFERRED"), unique=True
    )


class DatabaseIdentity(Base):
    """Which desk this file belongs to: one row, copied with the file and thus telling clones."""

    __tablename__ = "database_identity"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    station_id: Mapped[UUID]
    created_at: Mapped[datetime]
