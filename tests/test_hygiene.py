"""The fixtures of this suite do what they promise."""

from __future__ import annotations

import threading

import psycopg
import pytest

from tests.conftest import leaked_threads


def test_a_thread_that_keeps_running_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.conftest.THREAD_GRACE_S", 0.05)
    before = set(threading.enumerate())
    release = threading.Event()
    thread = threading.Thread(target=release.wait, name="forgotten")
    thread.start()
    try:
        assert leaked_threads(before) == ["forgotten"]
    finally:
        release.set()
        thread.join()
    assert leaked_threads(before) == []


def _connect(url: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(url.replace("postgresql+psycopg", "postgresql"))


def test_each_test_has_an_empty_postgresql_database(postgres_url: str) -> None:
    with _connect(postgres_url) as connection:
        connection.execute("CREATE TABLE parcel (id int)")
        row = connection.execute("SHOW server_version_num").fetchone()
    assert row is not None
    assert int(str(row[0])) >= 150000


def test_the_next_test_sees_nothing_of_the_last(postgres_url: str) -> None:
    with _connect(postgres_url) as connection:
        row = connection.execute("SELECT to_regclass('parcel')").fetchone()
    assert row == (None,)
