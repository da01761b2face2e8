"""A disk or another process in the way is told from a bug, and leaves nothing half done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from omsdesk.errors import Unavailable
from omsdesk.store.database import Database, sqlite_module

PATIENCE_S = 10


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.at(tmp_path / "some.db")
    with opened.write() as session:
        session.execute(text("CREATE TABLE thing (name TEXT UNIQUE)"))
    yield opened
    opened.close()


def names(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(text("SELECT name FROM thing ORDER BY name")))


def put(session: Session, name: str) -> None:
    session.execute(text("INSERT INTO thing VALUES (:name)"), {"name": name})


def put_all(database: Database, *wanted: str) -> None:
    with database.write() as session:
        for name in wanted:
            put(session, name)


def test_a_full_disk_is_unavailable_and_leaves_nothing(database: Database) -> None:
    with database.write() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(Unavailable) as caught:
        put_all(database, "small", "x" * 100_000)
    assert caught.value.code == "disk-full"
    assert names(database) == []
    with database.write() as session:
        session.execute(text("PRAGMA max_page_count = 1000000"))
        put(session, "later")
    assert names(database) == ["later"]


def test_another_process_that_holds_the_file_is_waited_for_then_told(
    database: Database, tmp_path: Path
) -> None:
    other = sqlite_module().connect(tmp_path / "some.db", isolation_level=None)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
        connection.exec_driver_sql("BEGIN")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable) as caught, database.write() as session:
        put(session, "mine")
    assert caught.value.code == "database-busy"
    other.execute("COMMIT")
    other.close()
    with database.write() as session:
        put(session, "mine")
    assert names(database) == ["mine"]


def test_a_wrong_statement_stays_a_bug(database: Database) -> None:
    with pytest.raises(OperationalError, match="no such table"), database.write() as session:
        session.execute(text("SELECT * FROM absent"))


def test_a_bug_in_the_middle_leaves_nothing_and_gives_the_connection_back(
    database: Database,
) -> None:
    for _ in range(3):
        with pytest.raises(IntegrityError):
            put_all(database, "half", "half")
    with database.write() as session:
        put(session, "whole")
    assert names(database) == ["whole"]


def test_a_file_that_is_no_database_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "text.db"
    path.write_bytes(b"not a database, but long enough to be looked at" * 100)
    damaged = Database.at(path)
    with pytest.raises(Unavailable) as caught, damaged.read() as session:
        session.execute(text("SELECT 1 FROM sqlite_master"))
    assert caught.value.code == "database-damaged"
    damaged.close()


def test_two_threads_that_write_take_turns(database: Database) -> None:
    """The window and the print spool share one writing connection."""
    troubles: list[Exception] = []

    def write(writer: str) -> None:
        try:
            for count in range(50):
                with database.write() as session:
                    put(session, f"{writer}{count:02d}")
        except Unavailable as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=write, args=(each,)) for each in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert troubles == []
    assert len(names(database)) == 100
