"""A database is made, recognized and migrated."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Constraint, Enum, Index, text

from omsdesk.errors import Refused, Unavailable
from omsdesk.models import Base
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.store.migrations import first


@pytest.fixture
def database(tmp_path: Path) -> Any:
    opened = Database.at(tmp_path / "desk.sqlite")
    yield opened
    opened.close()


def _structure(connection: Connection) -> dict[str, list[str]]:
    """Every table and index as SQLite keeps it, without the search index.

    Constraints come in any order.
    """
    rows = connection.execute(
        text(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'search%' AND name <> 'alembic_version'"
        )
    )
    return {name: _sorted_constraints(sql) for name, sql in rows}


def _sorted_constraints(sql: str) -> list[str]:
    first, *rest = " ".join(sql.split()).removesuffix(" )").split(" CONSTRAINT ")
    return [first.rstrip(","), *sorted(part.rstrip(",") for part in rest)]


def _differences(connection: Connection) -> list[Any]:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    def ours(_item: Any, name: str | None, *_: Any) -> bool:
        return not (name or "").startswith(("search_", "alembic_"))

    context = MigrationContext.configure(
        connection,
        opts={"compare_type": True, "compare_server_default": True, "include_object": ours},
    )
    return list(compare_metadata(context, Base.metadata))


def _stored(database: Database, query: str) -> Any:
    with database.engine.connect() as connection:
        return connection.execute(text(query)).scalar_one()


def _migrated(database: Database, target: str = "head") -> None:
    with database.engine.begin() as connection:
        schema.upgrade(connection, target=target)


def test_migrating_an_empty_file_makes_what_a_new_one_gets(
    database: Database, tmp_path: Path
) -> None:
    schema.prepare(database)
    other = Database.at(tmp_path / "migrated.sqlite")
    _migrated(other)
    with database.engine.connect() as made, other.engine.connect() as migrated:
        assert _structure(made) == _structure(migrated)
        assert _differences(migrated) == []
    other.close()


def test_migrating_an_empty_postgresql_makes_what_a_new_one_gets(postgres_url: str) -> None:
    database = Database(postgres_url)
    _migrated(database)
    with database.engine.connect() as connection:
        assert _differences(connection) == []
    assert _stored(database, "SELECT version_num FROM alembic_version") == schema.HEAD
    schema.prepare(database)
    database.close()


def test_a_new_postgresql_database_is_ready(postgres_url: str) -> None:
    database = Database(postgres_url)
    schema.prepare(database)
    schema.prepare(database)
    assert _stored(database, "SELECT count(*) FROM sales_order") == 0
    database.close()


def test_the_built_in_revision_is_the_last_one(tmp_path: Path) -> None:
    """After a change of a model: `python -m omsdesk.store.migrations.first`."""
    shipped = sorted((schema.MIGRATIONS / "versions").glob("*.py"))
    assert [path.name for path in shipped] == [path.name for path in first.write(tmp_path)]
    assert shipped[-1].name.startswith(schema.HEAD)


def test_every_constraint_and_index_has_a_name() -> None:
    named: list[Constraint | Index] = []
    for table in Base.metadata.tables.values():
        named += [*table.constraints, *table.indexes]
    assert [repr(each) for each in named if not each.name] == []


def test_no_column_is_an_enumeration_of_the_database() -> None:
    native = [
        str(column)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Enum) and column.type.native_enum
    ]
    assert native == []


def test_preparing_twice_changes_nothing(database: Database) -> None:
    schema.prepare(database)
    with database.engine.connect() as connection:
        before = _structure(connection)
    schema.prepare(database)
    with database.engine.connect() as connection:
        assert _structure(connection) == before


def test_an_older_file_is_migrated_and_keeps_its_rows(database: Database, tmp_path: Path) -> None:
    _migrated(database, "0003")
    with database.engine.begin() as connection:
        connection.execute(text("INSERT INTO tax_rate VALUES ('standard', 1900)"))
    schema.prepare(database, tmp_path / "kept")
    assert _stored(database, "SELECT basis_points FROM tax_rate") == 1900
    assert _stored(database, "SELECT version_num FROM alembic_version") == schema.HEAD
    assert _stored(database, "PRAGMA foreign_keys") == 1
    (backup,) = (tmp_path / "kept").iterdir()
    copy = Database.at(backup)
    assert _stored(copy, "SELECT version_num FROM alembic_version") == "0003"
    assert _stored(copy, "SELECT count(*) FROM tax_rate") == 1
    copy.close()


def test_a_newer_file_is_refused_and_stays(database: Database) -> None:
    schema.prepare(database)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Refused, match="database-newer") as refused:
        schema.prepare(database)
    assert refused.value.facts["revision"] == "9999"


def test_a_foreign_file_is_refused(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipe (name TEXT)"))
    with pytest.raises(Refused, match="database-foreign"):
        schema.prepare(database)


_NEXT_STEP = """
from alembic import op

revision = "9000"
down_revision = "{head}"


def upgrade() -> None:
    {body}
"""


def _with_next_step(tmp_path: Path, body: str) -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, folder)
    step = _NEXT_STEP.format(head=schema.HEAD, body=body)
    (folder / "versions" / "9000_next.py").write_text(step)
    return folder


def _with_a_location(database: Database) -> None:
    schema.prepare(database)
    with database.engine.begin() as connection:
        connection.execute(text("INSERT INTO warehouse VALUES ('M', 'Main', '{}', 'w1')"))
        connection.execute(text("INSERT INTO location VALUES ('w1', 'A1', 'storage', 1, 0, 'l1')"))


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(
    database: Database, tmp_path: Path
) -> None:
    _with_a_location(database)
    folder = _with_next_step(
        tmp_path,
        'with op.batch_alter_table("warehouse", recreate="always") as batch: batch.alter_column('
        '"name", new_column_name="title")',
    )
    schema.migrate(database, migrations=folder)
    assert _stored(database, "SELECT title FROM warehouse") == "Main"
    assert _stored(database, "SELECT count(*) FROM location") == 1


@pytest.mark.parametrize(
    "body", ['op.execute("DELETE FROM warehouse")', 'op.execute("DELETE FROM location")']
)
def test_a_migration_that_loses_rows_leaves_the_file_as_it_was(
    database: Database, tmp_path: Path, body: str
) -> None:
    _with_a_location(database)
    with pytest.raises(Unavailable, match="migration-failed"):
        schema.migrate(database, migrations=_with_next_step(tmp_path, body))
    assert _stored(database, "SELECT count(*) FROM warehouse") == 1
    assert _stored(database, "SELECT count(*) FROM location") == 1
    assert _stored(database, "SELECT version_num FROM alembic_version") == schema.HEAD
    assert list((tmp_path / "backups").iterdir())
