"""A whole database as plain rows, so that two of them can be compared."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from omsdesk.models import Base
from omsdesk.models.journal import CommandLog
from omsdesk.store.database import Database

Dump = dict[str, list[tuple[Any, ...]]]


def dump(database: Database) -> Dump:
    """All rows of all tables, in the order of their primary keys."""
    with database.read() as session:
        return {
            table.name: [
                tuple(row)
                for row in session.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in Base.metadata.sorted_tables
        }


def differences(left: Dump, right: Dump) -> list[str]:
    """The tables whose rows differ, each with the first row that is only on one side."""
    found = []
    for name in left:
        if left[name] == right[name]:
            continue
        only = [row for row in left[name] if row not in right[name]]
        only += [row for row in right[name] if row not in left[name]]
        found.append(f"{name}: {only[0]}")
    return found


def command_log(database: Database) -> list[CommandLog]:
    """The log in the order of the work."""
    with database.read() as session:
        return list(session.scalars(select(CommandLog).order_by(CommandLog.seq)))
