"""The full-text index of a desk: what it covers is declared, tables and triggers are generated.

Each index has a content table `search_<name>` with an integer key (rowids of the models'
tables do not survive VACUUM) and an FTS5 table over it. Triggers on the tables that a
declaration names keep the content right, triggers on the content keep FTS5 right.
Source: SQLite documentation, "FTS5 Extension", 4.4.3 External Content Tables.
"""

# ruff: noqa: S608 - the SQL is put together from the declarations in this file alone.

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import Connection, text

_PHONE_DIGITS_MAX = 15


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose changes concern an index.

    `roots` is SQL for the ids of the rows to index again, with `{row}` for NEW or OLD;
    only updates of `columns` count.
    """

    table: str
    columns: tuple[str, ...]
    roots: str


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """One thing that is searched: a row per row of `root`, a column per SQL expression."""

    root: str
    columns: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]

    @property
    def content(self) -> str:
        return f"search_{self.root}"

    @property
    def index(self) -> str:
        return f"search_{self.root}_index"

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.columns)


def _joined(expression: str, table: str, where: str) -> str:
    return f"coalesce((SELECT group_concat({expression}, ' ') FROM {table} WHERE {where}), '')"


def _with_counter(column: str) -> str:
    """SQL for a number and, once more, its counter without zeros, as people say it."""
    return f"{column} || ' ' || ltrim(substr({column}, -6), '0')"


def _reversed_digits(column: str) -> str:
    """SQL for the digits from the last to the first, so that a prefix of it is an ending."""
    return " || ".join(f"substr({column}, -{n}, 1)" for n in range(1, _PHONE_DIGITS_MAX + 1))


def _place(column: str) -> str:
    return f"json_extract({column}, '$.postcode') || ' ' || json_extract({column}, '$.city')"


CUSTOMERS = SearchIndex(
    "customer",
    (
        ("number", _with_counter("customer.account_number")),
        ("name", "customer.name"),
        ("contacts", _joined("name || ' ' || email", "contact", "customer_id = customer.id")),
        ("phones", _joined("phone_digits", "contact", "customer_id = customer.id")),
        (
            "phone_endings",
            _joined(_reversed_digits("phone_digits"), "contact", "customer_id = customer.id"),
        ),
        ("places", _joined(_place("address"), "customer_address", "customer_id = customer.id")),
    ),
    (
        Source("customer", ("account_number", "name"), "{row}.id"),
        Source("contact", ("customer_id", "name", "email", "phone_digits"), "{row}.customer_id"),
        Source("customer_address", ("customer_id", "address"), "{row}.customer_id"),
    ),
)

ITEMS = SearchIndex(
    "item",
    (
        ("number", "item.sku"),
        ("name", "item.name"),
        ("description", "item.description"),
        ("codes", _joined("code || ' ' || ltrim(code, '0')", "item_code", "item_id = item.id")),
    ),
    (
        Source("item", ("sku", "name", "description"), "{row}.id"),
        Source("item_code", ("item_id", "code"), "{row}.item_id"),
    ),
)

_ORDER_OF_PARCEL = _joined(
    f"{_with_counter('sales_order.number')} || ' ' || sales_order.customer_reference || ' ' || "
    f"{_with_counter('shipment.number')}",
    "shipment JOIN sales_order ON sales_order.id = shipment.order_id",
    "shipment.id = parcel.shipment_id",
)

_CONSIGNEE_OF_PARCEL = _joined(
    f"json_extract(consignee, '$.name') || ' ' || {_place('consignee')}",
    "shipment",
    "id = parcel.shipment_id",
)

PARCELS = SearchIndex(
    "parcel",
    (
        ("number", "parcel.sscc"),
        ("orders", _ORDER_OF_PARCEL),
        ("tracking", _joined("tracking_number", "label", "parcel_id = parcel.id")),
        ("consignee", _CONSIGNEE_OF_PARCEL),
        (
            "items",
            _joined(
                "sku",
                "parcel_content JOIN item ON item.id = parcel_content.item_id",
                "parcel_id = parcel.id",
            ),
        ),
    ),
    (
        Source("parcel", ("sscc", "shipment_id"), "{row}.id"),
        Source("label", ("parcel_id", "tracking_number"), "{row}.parcel_id"),
        Source("parcel_content", ("parcel_id", "item_id"), "{row}.parcel_id"),
        Source(
            "shipment",
            ("consignee", "number", "order_id"),
            "SELECT id FROM parcel WHERE shipment_id = {row}.id",
        ),
        Source(
            "sales_order",
            ("number", "customer_reference"),
            "SELECT parcel.id FROM parcel JOIN shipment ON shipment.id = parcel.shipment_id "
            "WHERE shipment.order_id = {row}.id",
        ),
    ),
)

INDEXES = (CUSTOMERS, ITEMS, PARCELS)


def ensure(connection: Connection) -> None:
    """Create the index, or build it anew when it was made from other declarations."""
    wanted = _fingerprint()
    if connection.execute(text("PRAGMA user_version")).scalar_one() == wanted:
        return
    drop(connection)
    for index in INDEXES:
        for statement in (*_tables(index), *_triggers(index)):
            connection.exec_driver_sql(statement)
    rebuild(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {wanted}")


def drop(connection: Connection) -> None:
    """Remove the index with its triggers; `ensure` makes it again."""
    _drop_triggers(connection)
    for index in INDEXES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {index.index}")
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {index.content}")
    connection.exec_driver_sql("PRAGMA user_version = 0")


def rebuild(connection: Connection) -> None:
    """Fill the index from the tables; integer keys are given anew."""
    for index in INDEXES:
        names = ", ".join(index.names)
        _drop_content_triggers(connection, index)
        connection.exec_driver_sql(f"DELETE FROM {index.content}")
        connection.exec_driver_sql(
            f"INSERT INTO {index.content} (id, {names}) "
            f"SELECT {index.root}.id, {_expressions(index)} FROM {index.root} ORDER BY 1"
        )
        connection.exec_driver_sql(f"INSERT INTO {index.index} ({index.index}) VALUES ('rebuild')")
        for statement in _content_triggers(index):
            connection.exec_driver_sql(statement)


@contextmanager
def filled_at_once(connection: Connection) -> Iterator[None]:
    """Leave the index alone while many rows are written, and build it anew at the end.

    For first imports, within one transaction: with less than about a tenth of all rows
    written, the triggers are cheaper.
    """
    _drop_triggers(connection)
    yield
    for index in INDEXES:
        for statement in _source_triggers(index):
            connection.exec_driver_sql(statement)
    rebuild(connection)


def statements() -> tuple[str, ...]:
    """All that makes the index, in order."""
    return tuple(
        statement for index in INDEXES for statement in (*_tables(index), *_triggers(index))
    )


def _fingerprint() -> int:
    digest = blake2b("\n".join(statements()).encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") >> 1 | 1


def _tables(index: SearchIndex) -> Iterator[str]:
    columns = ", ".join(f"{name} TEXT NOT NULL" for name in index.names)
    yield (
        f"CREATE TABLE {index.content} "
        f"(key INTEGER PRIMARY KEY, id CHAR(32) NOT NULL UNIQUE, {columns})"
    )
    yield (
        f"CREATE VIRTUAL TABLE {index.index} USING fts5({', '.join(index.names)}, "
        f"content='{index.content}', content_rowid='key', columnsize=0, prefix='1 2 3', "
        "tokenize='unicode61 remove_diacritics 2')"
    )


def _triggers(index: SearchIndex) -> Iterator[str]:
    yield from _content_triggers(index)
    yield from _source_triggers(index)


def _content_triggers(index: SearchIndex) -> Iterator[str]:
    names = ", ".join(index.names)
    old = ", ".join(f"OLD.{name}" for name in index.names)
    new = ", ".join(f"NEW.{name}" for name in index.names)
    changed = " OR ".join(f"OLD.{name} <> NEW.{name}" for name in index.names)
    forget = (
        f"INSERT INTO {index.index} ({index.index}, rowid, {names}) "
        f"VALUES ('delete', OLD.key, {old});"
    )
    learn = f"INSERT INTO {index.index} (rowid, {names}) VALUES (NEW.key, {new});"
    yield f"CREATE TRIGGER {index.content}_ai AFTER INSERT ON {index.content} BEGIN {learn} END"
    yield f"CREATE TRIGGER {index.content}_ad AFTER DELETE ON {index.content} BEGIN {forget} END"
    yield (
        f"CREATE TRIGGER {index.content}_au AFTER UPDATE ON {index.content} WHEN {changed} "
        f"BEGIN {forget} {learn} END"
    )


def _source_triggers(index: SearchIndex) -> Iterator[str]:
    for source in index.sources:
        columns = ", ".join(source.columns)
        new, old = (source.roots.format(row=row) for row in ("NEW", "OLD"))
        if source.table == index.root:
            yield _trigger(index, source, "INSERT", _learn(index))
            yield _trigger(index, source, "DELETE", _forget(index))
            yield _trigger(index, source, f"UPDATE OF {columns}", _learn_again(index, new))
        else:
            yield _trigger(index, source, "INSERT", _learn_again(index, new))
            yield _trigger(index, source, "DELETE", _learn_again(index, old))
            both = _learn_again(index, old) + " " + _learn_again(index, new)
            yield _trigger(index, source, f"UPDATE OF {columns}", both)


def _trigger(index: SearchIndex, source: Source, event: str, body: str) -> str:
    name = f"{index.content}_{source.table}_{event.split(maxsplit=1)[0].lower()}"
    return f"CREATE TRIGGER {name} AFTER {event} ON {source.table} BEGIN {body} END"


def _learn(index: SearchIndex) -> str:
    return (
        f"INSERT INTO {index.content} (id, {', '.join(index.names)}) "
        f"SELECT {index.root}.id, {_expressions(index)} FROM {index.root} "
        f"WHERE {index.root}.id = NEW.id;"
    )


def _forget(index: SearchIndex) -> str:
    return f"DELETE FROM {index.content} WHERE id = OLD.id;"


def _learn_again(index: SearchIndex, roots: str) -> str:
    return (
        f"UPDATE {index.content} SET ({', '.join(index.names)}) = "
        f"(SELECT {_expressions(index)} FROM {index.root} "
        f"WHERE {index.root}.id = {index.content}.id) "
        f"WHERE id IN ({roots});"
    )


def _expressions(index: SearchIndex) -> str:
    return ", ".join(expression for _, expression in index.columns)


def _drop_triggers(connection: Connection) -> None:
    for index in INDEXES:
        _drop_content_triggers(connection, index)
        for source in index.sources:
            for event in ("insert", "delete", "update"):
                name = f"{index.content}_{source.table}_{event}"
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def _drop_content_triggers(connection: Connection, index: SearchIndex) -> None:
    for suffix in ("ai", "ad", "au"):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {index.content}_{suffix}")
