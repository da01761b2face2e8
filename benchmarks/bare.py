"""The floor of commands: the rows that they wrote, written once more by the bare driver.

    bare = Bare(database, folder)              # copies the database
    with bare.recording() as mark:
        for _ in range(rounds):
            ...                                # commands
            mark()                             # one piece of work ends here
    floor_ms = bare.times_ms()                 # of the same pieces, on the copy

Nothing is read, checked or made: the statements come with their parameters, one transaction
for each of the commands, as durable as theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import event

from omsdesk.store import schema
from omsdesk.store.database import Database, sqlite_module

_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536")
_WRITES = ("INSERT", "UPDATE", "DELETE")


class Bare:
    """Statements of a database, and a copy of it from before they were carried out."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._engine = database.engine
        self._copy = folder / f"bare-{len(list(folder.iterdir()))}.db"
        schema.copy_file(Path(str(database.engine.url.database)), self._copy)
        self._pieces: list[list[tuple[str, Any, bool]]] = [[]]

    @contextmanager
    def recording(self) -> Iterator[Callable[[], None]]:
        """Note everything that is written; the callable ends a piece of work."""
        event.listen(self._engine, "before_cursor_execute", self._note)
        event.listen(self._engine, "commit", self._commit)
        try:
            yield lambda: self._pieces.append([])
        finally:
            event.remove(self._engine, "before_cursor_execute", self._note)
            event.remove(self._engine, "commit", self._commit)

    def forget(self) -> None:
        """Leave out of the floor what was written since the last mark."""
        self._pieces[-1].clear()

    # The driver's arguments, as SQLAlchemy gives them.
    def _note(self, *given: Any) -> None:
        _, _, statement, parameters, _, is_many = given
        if statement.lstrip().upper().startswith(_WRITES):
            self._pieces[-1].append((statement, parameters, is_many))

    def _commit(self, _connection: Any) -> None:
        self._pieces[-1].append(("COMMIT", (), False))

    def times_ms(self) -> list[float]:
        """How long each piece takes, in milliseconds; to be asked once."""
        connection = sqlite_module().connect(str(self._copy), isolation_level=None)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        taken = []
        for piece in self._pieces:
            if piece:
                start = perf_counter()
                _carry_out(connection, piece)
                taken.append((perf_counter() - start) * 1000)
        connection.close()
        return taken


def _carry_out(connection: Any, piece: list[tuple[str, Any, bool]]) -> None:
    for statement, parameters, is_many in piece:
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        if is_many:
            connection.executemany(statement, parameters)
        else:
            connection.execute(statement, parameters)
