"""The journal tells when a row was changed, taken away or put into another's name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from omsdesk.commands.execution import execute
from omsdesk.commands.scans import RecordScan
from omsdesk.commands.setup import RegisterStation
from omsdesk.models.journal import CommandLog, Outbox
from omsdesk.models.people import Station
from omsdesk.models.shipping import ScanVerdict
from omsdesk.queries.journal import BrokenLink, broken_links
from omsdesk.queries.people import last_operator
from tests.shop import OPENED_AT, Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path)
    opened.committed_order({"TEA-01": 2})
    yield opened
    opened.database.close()


def broken(shop: Shop) -> list[BrokenLink]:
    with shop.database.read() as session:
        return broken_links(session)


def test_a_journal_that_nobody_touched_is_whole(shop: Shop) -> None:
    assert broken(shop) == []


@pytest.mark.parametrize(
    "change",
    [
        {"arguments": b"{}"},
        {"name": "release-hold"},
        {"version": 2},
        {"override_reason": "agreed by phone"},
        {"occurred_at": OPENED_AT},
        {"business_date": OPENED_AT.date().replace(year=2020)},
        {"hash": "0"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_row_is_found(shop: Shop, change: dict[str, object]) -> None:
    with shop.database.write() as session:
        session.execute(update(CommandLog).where(CommandLog.seq == 5).values(change))
    assert broken(shop) == [BrokenLink(shop.origin.station_id, 5, is_missing=False)]


def test_a_command_in_the_name_of_somebody_else_is_found(shop: Shop) -> None:
    with shop.database.write() as session:
        session.execute(
            update(CommandLog).where(CommandLog.seq == 5).values(operator_id=shop.people["anna"])
        )
    assert [link.seq for link in broken(shop)] == [5]


def test_a_row_that_was_taken_away_is_missed(shop: Shop) -> None:
    with shop.database.write() as session:
        gone = select(CommandLog.id).where(CommandLog.seq == 3).scalar_subquery()
        session.execute(delete(Outbox).where(Outbox.command_id == gone))
        session.execute(delete(CommandLog).where(CommandLog.seq == 3))
    assert broken(shop) == [BrokenLink(shop.origin.station_id, 3, is_missing=True)]


def test_the_last_operator_is_that_of_this_desk(shop: Shop) -> None:
    shop.do(RecordScan(raw="x", place="pick", verdict=ScanVerdict.UNKNOWN), by="anna")
    with shop.database.read() as session:
        warehouse_id = session.scalars(select(Station.warehouse_id)).one()
    other = shop.do(RegisterStation(code="08", name="", warehouse_id=warehouse_id))
    shop.do(RecordScan(raw="x", place="pick", verdict=ScanVerdict.UNKNOWN), by="anna")
    there = replace(shop.origin, station_id=other, operator_id=shop.people["piotr"])
    for count in range(60):
        at = OPENED_AT + timedelta(days=1, seconds=count)
        scan = RecordScan(raw="x", place="pick", verdict=ScanVerdict.UNKNOWN)
        execute(shop.database, scan, replace(there, occurred_at=at))
    with shop.database.read() as session:
        found = last_operator(session)
    assert found is not None
    assert found.id == shop.people["anna"]
