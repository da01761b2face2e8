"""A small shop on a real file, with the search index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from omsdesk.store import schema
from omsdesk.store.database import Database
from tests.queries.shop import Shop


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = Database.at(tmp_path / "desk.sqlite")
    schema.prepare(database)
    with database.write() as opened:
        yield opened
    database.close()


@pytest.fixture
def shop(session: Session) -> Shop:
    return Shop(session)
