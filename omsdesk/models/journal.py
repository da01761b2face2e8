"""The journal: every command that was carried out, and which of them wait to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base


class CommandLog(Base):
    """One command as it was carried out; append-only, chained by hash.

    `seq` is consecutive per station. `arguments` is the command as JSON, exactly as it
    will be sent; `hash` is the `chain_hash` of the row and of the one before it.
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


_CHAINED = (
    "id", "station_id", "seq", "name", "version", "arguments", "operator_id",
    "supervisor_id", "override_reason", "business_date",
)  # fmt: skip


def chain_hash(previous: str, entry: Mapping[str, Any]) -> str:
    """The hash of a row of the log, by column names; `previous` is that of the row before.

    Covers what was done, by whom, where, when and with whose confirmation: BLAKE2b of 32
    bytes over the JSON of the previous hash and these columns, in hex.
    """
    moment = entry["occurred_at"].astimezone(UTC)
    content = (previous, moment, *(entry[column] for column in _CHAINED))
    return blake2b(msgspec.json.encode(content), digest_size=32).hexdigest()


class Outbox(Base):
    """The commands that no server has confirmed yet, in the order of their making.

    `seq` is the place in this queue, of whatever station the commands are; the log has
    the station's own.
    """

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
