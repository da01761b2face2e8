"""One open database: a single writing connection and a few that only read.

SQLite is set up for a desk that may lose power at any time: write-ahead log with
synchronous=FULL, BEGIN IMMEDIATE for every write (a deferred one that reads before it
writes fails at once when somebody else wrote), readers with query_only.
Source: SQLite documentation, "Write-Ahead Logging" and "PRAGMA Statements".
"""

from __future__ import annotations

import sqlite3 as _stdlib_sqlite
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from omsdesk.errors import Unavailable

# Before 3.51.3 a write-ahead log could lose a commit when two connections checkpointed.
MINIMUM_SQLITE = (3, 51, 3)
_READERS = 3
_BUSY_TIMEOUT_MS = 10_000
_CACHE_KIB = 65_536


def sqlite_module() -> ModuleType:
    """The SQLite driver to use: pysqlite3 where there is one, else the interpreter's own.

    Raises Unavailable("sqlite-too-old") when its library has the WAL-reset bug.
    """
    try:
        module = import_module("pysqlite3.dbapi2")
    except ImportError:
        module = _stdlib_sqlite
    if module.sqlite_version_info < MINIMUM_SQLITE:
        needed = ".".join(str(part) for part in MINIMUM_SQLITE)
        raise Unavailable("sqlite-too-old", version=module.sqlite_version, needed=needed)
    return module


class Database:
    """Open with `Database.at(path)` for a desk, or `Database(url)` for a server's database."""

    def __init__(self, url: str) -> None:
        self.url = url
        if url.startswith("sqlite"):
            self._writing = _sqlite_engine(url, reads_only=False)
            self._reading = _sqlite_engine(url, reads_only=True)
        else:
            self._writing = create_engine(url)
            self._reading = self._writing

    @classmethod
    def at(cls, path: Path) -> Database:
        return cls(f"sqlite:///{path}")

    @property
    def engine(self) -> Engine:
        """The writing engine, for schema work."""
        return self._writing

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session in one write transaction: commits at the end, rolls back on any error.

        `session.info["changes"]` collects the names of the tables that were changed. Raises
        Unavailable("database-busy" | "disk-full" | "disk-failed" | "database-damaged").
        """
        with _reached(), _session(self._writing) as session, session.begin():
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session on one consistent view of the database; writing fails.

        Raises Unavailable as `write` does.
        """
        with _reached(), _session(self._reading) as session, session.begin():
            yield session

    def close(self) -> None:
        self._reading.dispose()
        self._writing.dispose()


# Primary result codes. Source: SQLite documentation, "Result and Error Codes".
_TROUBLES = {
    5: "database-busy",  # SQLITE_BUSY
    6: "database-busy",  # SQLITE_LOCKED
    8: "disk-failed",  # SQLITE_READONLY
    10: "disk-failed",  # SQLITE_IOERR
    11: "database-damaged",  # SQLITE_CORRUPT
    13: "disk-full",  # SQLITE_FULL
    14: "disk-failed",  # SQLITE_CANTOPEN
    26: "database-damaged",  # SQLITE_NOTADB
}


@contextmanager
def _reached() -> Iterator[None]:
    """Tell a disk or another process that is in the way from a bug in a statement."""
    try:
        yield
    except NoConnection as error:
        raise Unavailable("database-busy", reason=str(error)) from error
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code not in _TROUBLES:
            raise
        raise Unavailable(_TROUBLES[code], reason=str(error.orig)) from error


class _NotingSession(Session):
    """A session that notes which tables it changed."""


def _session(engine: Engine) -> Session:
    return _NotingSession(engine, expire_on_commit=False, info={"changes": set(), "kept": []})


@event.listens_for(_NotingSession, "after_flush")
def _note_flushed(session: Session, _context: UOWTransaction) -> None:
    changes: set[str] = session.info["changes"]
    for row in (*session.new, *session.dirty, *session.deleted):
        changes.add(row.__tablename__)


@event.listens_for(_NotingSession, "loaded_as_persistent")
def _keep(session: Session, row: object) -> None:
    """Hold on to every loaded row: a session refers to rows weakly, and would load the same
    tax rate again for each line of an order.
    """
    session.info["kept"].append(row)


@event.listens_for(_NotingSession, "do_orm_execute")
def _note_statement(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        table = getattr(state.statement, "table", None)
        if table is not None:
            state.session.info["changes"].add(table.name)


def _sqlite_engine(url: str, *, reads_only: bool) -> Engine:
    engine = create_engine(
        url,
        module=sqlite_module(),
        connect_args={"check_same_thread": False, "isolation_level": None},
        pool_size=_READERS if reads_only else 1,
        max_overflow=_READERS if reads_only else 0,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in _pragmas(reads_only):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")

    return engine


def _pragmas(reads_only: bool) -> tuple[str, ...]:
    common = (
        f"busy_timeout = {_BUSY_TIMEOUT_MS}",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "temp_store = MEMORY",
        f"cache_size = -{_CACHE_KIB}",
    )
    if reads_only:
        return (*common, "query_only = ON")
    return (*common, "journal_mode = WAL", "synchronous = FULL")
