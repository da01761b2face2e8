"""Is the journal of commands whole, and as it was written? For `omsdesk doctor` and tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.journal import CommandLog, chain_hash

_BATCH = 1_000
_COLUMNS = CommandLog.__table__.columns


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """Where a station's journal is not what was written: `seq` is missing or was changed."""

    station_id: UUID
    seq: int
    is_missing: bool


def broken_links(session: Session) -> list[BrokenLink]:
    """The first broken link of each station's chain; [] is health. Reads the whole journal.

    A last row that was taken away with nothing after it cannot be told from one that was
    never written.
    """
    broken: dict[UUID, BrokenLink] = {}
    for link in _links(session):
        broken.setdefault(link.station_id, link)
    return list(broken.values())


def _links(session: Session) -> Iterator[BrokenLink]:
    log = session.execute(
        select(*_COLUMNS).order_by(CommandLog.station_id, CommandLog.seq),
        execution_options={"yield_per": _BATCH},
    )
    last: dict[str, Any] = {"station_id": None, "seq": 0, "hash": ""}
    for found in log.mappings():
        row: dict[str, Any] = {str(column): value for column, value in found.items()}
        if row["station_id"] != last["station_id"]:
            last = {"seq": 0, "hash": ""}
        if row["seq"] != last["seq"] + 1:
            yield BrokenLink(row["station_id"], last["seq"] + 1, is_missing=True)
        elif row["hash"] != chain_hash(last["hash"], row):
            yield BrokenLink(row["station_id"], row["seq"], is_missing=False)
        last = row
