"""Brings a database to the schema of this version: made new, or migrated after a backup.

Alembic is slow to import, so it is asked only when the stored revision is an older one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from omsdesk.errors import Refused, Unavailable
from omsdesk.models import Base
from omsdesk.store import search
from omsdesk.store.database import Database, sqlite_module

# Revisions are four digits in one line, so that a newer one is known without Alembic.
HEAD = "0007"
VERSION_TABLE = "alembic_version"
MIGRATIONS = Path(__file__).parent / "migrations"


def prepare(database: Database, backup_folder: Path | None = None) -> None:
    """Make the database usable by this version of the program, or raise and leave it alone.

    An empty one gets all tables; an older one is copied to `backup_folder` (default: the
    folder "backups" beside the file) and migrated in one transaction. Raises
    Refused("database-newer") for a file of a newer version, Refused("database-foreign")
    for one that is not omsdesk's, Unavailable("migration-failed") when the migrated rows
    do not add up; then the file is as it was.
    """
    with database.engine.connect() as connection:
        revision = _revision(connection)
    if revision is None:
        _create(database)
    elif revision > HEAD:
        raise Refused("database-newer", database=_name(database), revision=revision, known=HEAD)
    elif revision < HEAD:
        migrate(database, backup_folder)
    elif database.engine.dialect.name == "sqlite":
        with database.engine.begin() as connection:
            search.ensure(connection)


def _name(database: Database) -> str:
    return str(database.engine.url.database)


def _revision(connection: Connection) -> str | None:
    """The stored revision; None for an empty database."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    rows = (
        connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalars().all()  # noqa: S608
        if VERSION_TABLE in tables
        else []
    )
    if len(rows) != 1:
        raise Refused("database-foreign", database=str(connection.engine.url.database))
    return str(rows[0])


def _create(database: Database) -> None:
    with database.engine.begin() as connection:
        Base.metadata.create_all(connection)
        connection.execute(
            text(
                f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32) NOT NULL, "
                f"CONSTRAINT {VERSION_TABLE}_pkc PRIMARY KEY (version_num))"
            )
        )
        connection.execute(
            text(f"INSERT INTO {VERSION_TABLE} VALUES (:head)"),  # noqa: S608
            {"head": HEAD},
        )
        if connection.dialect.name == "sqlite":
            search.ensure(connection)


def migrate(
    database: Database, backup_folder: Path | None = None, migrations: Path = MIGRATIONS
) -> None:
    """Run the migrations in the folder that the database has not seen, after a backup.

    A server's database is not copied: its own backup is the business of who runs it.
    """
    if database.engine.dialect.name != "sqlite":
        with database.engine.begin() as connection:
            upgrade(connection, migrations)
        return
    backup = _back_up(database, backup_folder)
    with _without_foreign_keys(database) as connection, connection.begin():
        search.drop(connection)
        before = _row_counts(connection)
        upgrade(connection, migrations)
        _check(connection, before, backup)
        search.ensure(connection)


def upgrade(connection: Connection, migrations: Path = MIGRATIONS, target: str = "head") -> None:
    """Run Alembic over an open transaction, up to a revision."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _back_up(database: Database, folder: Path | None) -> Path:
    source = Path(_name(database))
    folder = folder or source.parent / "backups"
    with database.engine.connect() as connection:
        revision = _revision(connection)
    target = folder / f"{source.stem}-{revision}-before-{HEAD}{source.suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    copy_file(source, partial)
    partial.replace(target)
    return target


def copy_file(source: Path, target: Path) -> None:
    """Copy an open or closed SQLite file consistently, with what its log still holds.

    Raises Unavailable("backup-failed") when the copy does not pass SQLite's own check.
    """
    module = sqlite_module()
    reading = module.connect(f"file:{source}?mode=ro", uri=True)
    writing = module.connect(str(target))
    try:
        reading.backup(writing)
        (verdict,) = writing.execute("PRAGMA quick_check").fetchone()
    finally:
        writing.close()
        reading.close()
    if verdict != "ok":
        raise Unavailable("backup-failed", file=str(target), reason=verdict)


@contextmanager
def _without_foreign_keys(database: Database) -> Iterator[Connection]:
    """A connection that does not act on foreign keys.

    Alembic rebuilds a table by dropping it, which with foreign keys on deletes the rows
    that refer to it. The PRAGMA counts only outside a transaction.
    """
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is None:
            raise RuntimeError("no connection to migrate on")
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _row_counts(connection: Connection) -> dict[str, int]:
    tables = set(inspect(connection).get_table_names()) - {VERSION_TABLE}
    return {
        table: connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()  # noqa: S608
        for table in sorted(tables)
    }


def _check(connection: Connection, before: dict[str, int], backup: Path) -> None:
    """Raise unless every table that is still there has its rows and every reference holds."""
    after = _row_counts(connection)
    lost = [table for table, count in before.items() if after.get(table, count) != count]
    dangling = connection.execute(text("PRAGMA foreign_key_check")).all()
    if lost or dangling:
        tables = sorted({*lost, *(row[0] for row in dangling)})
        raise Unavailable("migration-failed", tables=", ".join(tables), backup=str(backup))
