"""A whole database as plain rows, so that two of them can be compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Table, select

from omsdesk.models import Base
from omsdesk.models.journal import CommandLog
from omsdesk.store.database import Database

Dump = dict[str, list[tuple[Any, ...]]]


def dump(database: Database) -> Dump:
    """All rows of all tables by their primary keys, whose order no collation decides."""
    with database.read() as session:
        return {
            table.name: sorted(
                (tuple(row) for row in session.execute(select(table))), key=_key_of(table)
            )
            for table in Base.metadata.sorted_tables
        }


def _key_of(table: Table) -> Callable[[tuple[Any, ...]], list[str]]:
    names = table.columns.keys()
    places = [names.index(column.name) for column in table.primary_key.columns]
    return lambda row: [str(row[place]) for place in places]


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
