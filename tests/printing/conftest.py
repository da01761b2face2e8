"""A room with a printer that can do everything printers do, and a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omsdesk.printing.spool import Spool
from tests.print_room import Room
from tests.shop import open_shop


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    shop = open_shop(tmp_path)
    yield Room(shop, tmp_path / "documents")
    shop.database.close()


@pytest.fixture
def start(room: Room) -> Iterator[Callable[[], Spool]]:
    """Starts a spool for the room that is stopped after the test."""
    started: list[Spool] = []

    def start_one() -> Spool:
        spool = room.spool()
        started.append(spool)
        spool.start()
        spool.notify()
        return spool

    yield start_one
    for spool in started:
        assert spool.stop()
