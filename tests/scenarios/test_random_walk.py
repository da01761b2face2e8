"""Random commands, sensible and wrong ones in any order, never break what must always hold.

`OMSDESK_WALK_STEPS` sets how many commands all walks take together; a release takes 100,000.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from omsdesk.commands.execution import replay
from omsdesk.models.journal import CommandLog, Outbox
from omsdesk.models.labels import Label, LabelState
from omsdesk.models.shipping import Parcel, ParcelState
from omsdesk.models.stock import Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import RESERVABLE, Location
from omsdesk.queries.ledger import mismatches
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.values import NOTHING
from tests.dump import command_log, differences, dump
from tests.shop import Shop, open_shop
from tests.walker import Walker

WALKS = 8
STEPS = int(os.environ.get("OMSDESK_WALK_STEPS", "6000")) // WALKS
CHECK_EVERY = 250


def hurry(database: Database) -> None:
    """These databases need not survive a power cut."""
    database.engine.dispose()

    @event.listens_for(database.engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA synchronous = OFF")


def over_promised(session: Session) -> list[str]:
    """Items of which more is reserved than the house holds."""
    held = session.execute(
        select(StockBalance.item_id, func.sum(StockBalance.on_hand).label("quantity"))
        .join(Location, Location.id == StockBalance.location_id)
        .where(Location.kind.in_(RESERVABLE))
        .group_by(StockBalance.item_id)
    )
    stock = {row.item_id: row.quantity for row in held}
    promised = session.execute(
        select(Reservation.item_id, func.sum(Reservation.quantity))
        .where(Reservation.state == ReservationState.OPEN)
        .group_by(Reservation.item_id)
    )
    return [
        f"{item}: {quantity} promised of {stock.get(item, NOTHING)}"
        for item, quantity in promised
        if quantity > stock.get(item, NOTHING)
    ]


def labels_out_of_step(session: Session) -> list[str]:
    """Parcels whose state and live label contradict each other."""
    live = set(session.scalars(select(Label.parcel_id).where(Label.state == LabelState.ISSUED)))
    labelled = set(
        session.scalars(
            select(Parcel.id).where(
                Parcel.state.in_((ParcelState.LABELLED, ParcelState.DISPATCHED))
            )
        )
    )
    return [str(each) for each in sorted(live ^ labelled)]


def gaps_in_the_log(session: Session) -> list[int]:
    """Missing numbers of the log and of the outbox."""
    found = []
    for column in (CommandLog.seq, Outbox.seq):
        numbers = session.scalars(select(column).order_by(column)).all()
        found += sorted(set(range(1, len(numbers) + 1)) - set(numbers))
    return found


def assert_sound(shop: Shop) -> None:
    with shop.database.read() as session:
        assert mismatches(session) == []
        assert over_promised(session) == []
        assert labels_out_of_step(session) == []
        assert gaps_in_the_log(session) == []


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(WALKS))
def test_a_random_walk_breaks_nothing_and_replays_to_equal_tables(
    tmp_path: Path, seed: int
) -> None:
    shop = open_shop(tmp_path)
    hurry(shop.database)
    walker = Walker(shop, seed)
    for step in range(STEPS):
        walker.step()
        if step % CHECK_EVERY == 0:
            assert_sound(shop)
    assert_sound(shop)
    again = Database.at(tmp_path / "again.db")
    schema.prepare(again)
    hurry(again)
    replay(command_log(shop.database), again)
    found = differences(dump(shop.database), dump(again))
    again.close()
    shop.database.close()
    assert found == []
