"""The work that the demo begins with shows something on every screen, and is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from omsdesk.demo.shop import DemoShop, seed
from omsdesk.demo.work import WISHES, seed_work
from omsdesk.models.holds import HoldKind
from omsdesk.models.labels import PrintState
from omsdesk.models.people import Station
from omsdesk.models.picking import PickListState
from omsdesk.models.sales import Channel, SalesOrder
from omsdesk.queries.exceptions import stuck
from omsdesk.queries.labels import find_labels
from omsdesk.queries.ledger import mismatches
from omsdesk.queries.packing import packing_queue
from omsdesk.queries.phases import Phase, phases
from omsdesk.queries.picking import open_pick_lists, releasable_orders
from omsdesk.queries.print_jobs import print_jobs_to_send, stuck_print_jobs
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.values import NOTHING

OPENED_AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoShop]:
    made = worked(tmp_path_factory.mktemp("work"))
    yield made
    made.database.close()


def worked(folder: Path) -> DemoShop:
    database = Database.at(folder / "omsdesk.db")
    schema.prepare(database)
    shop = seed(database, OPENED_AT)
    seed_work(shop, OPENED_AT)
    return shop


@pytest.fixture
def warehouse_id(shop: DemoShop) -> UUID:
    with shop.database.read() as session:
        return session.scalars(select(Station.warehouse_id)).one()


def test_phone_orders_are_left_to_the_newcomer(shop: DemoShop) -> None:
    with shop.database.read() as session:
        channels = Counter(session.scalars(select(SalesOrder.channel)))
    assert channels == {Channel.IMPORT: len(WISHES)}


def test_orders_stand_in_every_phase(shop: DemoShop) -> None:
    with shop.database.read() as session:
        orders = session.scalars(select(SalesOrder.id)).all()
        found = Counter(phases(session, orders, OPENED_AT.date()).values())
    assert found == {
        Phase.CLOSED: 3,
        Phase.PACKING: 1,
        Phase.PICKING: 2,
        Phase.RELEASED: 2,
        Phase.HELD: 2,
        Phase.READY: 3,
    }


def test_there_is_something_to_release_to_pick_and_to_pack(
    shop: DemoShop, warehouse_id: UUID
) -> None:
    with shop.database.read() as session:
        assert len(releasable_orders(session, warehouse_id)) == 3
        (walk,) = open_pick_lists(session, warehouse_id)
        assert walk.state is PickListState.RELEASED
        loose = [each for each in packing_queue(session, warehouse_id) if each.loose > NOTHING]
        assert len(loose) == 2


def test_each_kind_of_trouble_is_there_once(shop: DemoShop) -> None:
    with shop.database.read() as session:
        found = Counter(each.code for each in stuck(session))
        (job,) = stuck_print_jobs(session)
    assert found == {
        f"hold-{HoldKind.CREDIT}": 1,
        f"hold-{HoldKind.ADDRESS}": 1,
        "line-not-in-stock": 1,
        "print-unknown": 1,
    }
    assert job.state is PrintState.UNKNOWN


def test_labels_can_be_found_and_papers_wait_for_the_desk_to_open(shop: DemoShop) -> None:
    with shop.database.read() as session:
        assert len(find_labels(session, "", shop.station_id)) == 4
        assert {job.printer_id for job in print_jobs_to_send(session, shop.station_id)} == {None}


def test_stock_and_ledger_agree(shop: DemoShop) -> None:
    with shop.database.read() as session:
        assert mismatches(session) == []


def test_the_same_moment_gives_the_same_work(shop: DemoShop, tmp_path: Path) -> None:
    again = worked(tmp_path)
    with shop.database.read() as session, again.database.read() as other:
        numbers = select(SalesOrder.id, SalesOrder.number).order_by(SalesOrder.number)
        assert session.execute(numbers).all() == other.execute(numbers).all()
    again.database.close()
