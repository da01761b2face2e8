"""Carrying out a command: one transaction with its effects, its log row and its outbox row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import (
    Command,
    Context,
    Origin,
    Registration,
    command_name,
    registration,
)
from omsdesk.errors import Refused
from omsdesk.ids import new_command_id
from omsdesk.models.base import Base
from omsdesk.models.journal import CommandLog, Outbox, chain_hash
from omsdesk.models.people import Operator, Permission, may
from omsdesk.store.database import Database


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command. `changes` names the tables it changed.

    `is_repeat` tells that a command of this id had been carried out before; then nothing
    was done and `result` is None.
    """

    command_id: UUID
    result: Any
    changes: frozenset[str]
    is_repeat: bool = False


def execute(
    database: Database, command: Command, origin: Origin, command_id: UUID | None = None
) -> Outcome:
    """Carry out a command durably, or raise Refused and leave no trace.

    When this returns, the effects are on the disk. `command_id` is given when a command
    was made earlier (a replay, a repeated import); otherwise it is made here.
    """
    identity = command_id or new_command_id(origin.occurred_at)
    with database.write() as session:
        if command_id is not None and session.get(CommandLog, command_id) is not None:
            return Outcome(identity, None, frozenset(), is_repeat=True)
        known = registration(command_name(type(command)))
        _check_permission(session, known, origin)
        result = known.handler(session, command, Context(session, identity, origin))
        _log(session, known, command, identity, origin)
        session.flush()
        changes = frozenset(session.info["changes"])
    return Outcome(identity, result, changes)


def replay(rows: Iterable[CommandLog], database: Database) -> int:
    """Carry out logged commands again, in the given order, with their ids; returns how many.

    Raises UnknownVersion as `command_of` does.
    """
    count = 0
    for row in rows:
        execute(database, command_of(row), origin_of(row), row.id)
        count += 1
    return count


class UnknownVersion(Exception):
    """A logged command that this version of the program cannot read."""


def command_of(row: CommandLog) -> Command:
    """The command of a logged row; one of an older version is brought up to this one.

    Raises UnknownVersion for a newer version, or an older one that nothing brings up.
    """
    known = registration(row.name)
    if row.version == known.version:
        return msgspec.json.decode(row.arguments, type=known.command)
    arguments = msgspec.json.decode(row.arguments)
    for version in range(row.version, known.version):
        if version not in known.upcasts:
            raise UnknownVersion(f"{row.name} {row.version}: nothing leads on from {version}")
        arguments = known.upcasts[version](arguments)
    if row.version > known.version:
        raise UnknownVersion(f"{row.name} {row.version} is newer than {known.version}")
    return msgspec.convert(arguments, known.command)


def origin_of(row: CommandLog) -> Origin:
    return Origin(
        operator_id=row.operator_id,
        station_id=row.station_id,
        occurred_at=row.occurred_at,
        business_date=row.business_date,
        supervisor_id=row.supervisor_id,
        override_reason=row.override_reason,
    )


# By columns: most handlers need nothing else of a person.
_PERSON = select(Operator.name, Operator.role, Operator.is_active).where(
    Operator.id == bindparam("id")
)


def _check_permission(session: Session, known: Registration, origin: Origin) -> None:
    """A supervisor may stand in for what somebody at work here may not do themselves."""
    if known.permission is None:
        return
    connection = session.connection()
    operator = connection.execute(_PERSON, {"id": origin.operator_id}).first()
    if operator is None:
        raise Refused("operator-unknown")
    if may(operator.role, known.permission, is_active=operator.is_active):
        return
    if operator.is_active and origin.supervisor_id is not None:
        supervisor = connection.execute(_PERSON, {"id": origin.supervisor_id}).first()
        if supervisor and all(
            may(supervisor.role, each, is_active=supervisor.is_active)
            for each in (Permission.OVERRIDE, known.permission)
        ):
            return
    raise Refused("not-permitted", operator=operator.name, permission=str(known.permission))


# Written past the unit of work: every command writes them, and nothing else looks at them.
_LOG = Base.metadata.tables[CommandLog.__tablename__]
_OUTBOX = Base.metadata.tables[Outbox.__tablename__]
_LAST = (
    select(_LOG.c.seq, _LOG.c.hash)
    .where(_LOG.c.station_id == bindparam("station_id"))
    .order_by(_LOG.c.seq.desc())
    .limit(1)
)
_INSERT_LOG = insert(_LOG)
_INSERT_OUTBOX = insert(_OUTBOX).values(
    seq=select(func.coalesce(func.max(_OUTBOX.c.seq), 0) + 1).scalar_subquery(),
    command_id=bindparam("id"),
)


def _log(
    session: Session, known: Registration, command: Command, identity: UUID, origin: Origin
) -> None:
    connection = session.connection()
    last = connection.execute(_LAST, {"station_id": origin.station_id}).first()
    seq = last.seq + 1 if last else 1
    entry = {
        "id": identity,
        "station_id": origin.station_id,
        "seq": seq,
        "name": known.name,
        "version": known.version,
        "arguments": msgspec.json.encode(command),
        "operator_id": origin.operator_id,
        "supervisor_id": origin.supervisor_id,
        "override_reason": origin.override_reason,
        "occurred_at": origin.occurred_at,
        "business_date": origin.business_date,
    }
    entry["hash"] = chain_hash(last.hash if last else "", entry)
    connection.execute(_INSERT_LOG, entry)
    connection.execute(_INSERT_OUTBOX, {"id": identity})
