"""A whole import: every table of a mapping read from a folder, in the order of dependence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from omsdesk.integrations.importing.columns import Reader
from omsdesk.integrations.importing.entities import read_entities
from omsdesk.integrations.importing.mapping import Feeds, Mapping
from omsdesk.integrations.importing.orders import read_orders
from omsdesk.integrations.importing.rows import Outcome

_ENTITIES: tuple[Feeds, ...] = ("customers", "items", "opening_stock")


def read(mapping: Mapping, folder: Path, *, only: Feeds | None = None) -> Iterator[Outcome]:
    """Customers, items, opening stock, orders: what becomes of every row of their files.

    `only` reads one of the tables ("orders" and "order_lines" are one). Rows that cannot be
    taken are outcomes; Refused is raised, before the first outcome, for files that cannot be
    read at all: as `Reader`.
    """
    readers = {
        table.feeds: Reader(mapping, table, folder)
        for table in mapping.tables
        if only is None or table.feeds == only or {table.feeds, only} <= {"orders", "order_lines"}
    }
    return _outcomes(mapping, readers)


def _outcomes(mapping: Mapping, readers: dict[Feeds, Reader]) -> Iterator[Outcome]:
    for feeds in _ENTITIES:
        if feeds in readers:
            yield from read_entities(readers[feeds], mapping.rules)
    lines = readers.get("order_lines")
    if lines is not None:
        yield from read_orders(lines, readers.get("orders"), mapping.rules, mapping.currency)
