"""Every filter that a screen uses has an index: no query walks through a table that grows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.orm import Session

from omsdesk.models.labels import PrintState
from omsdesk.models.sales import OrderState
from omsdesk.queries import (
    bench_codes,
    customers,
    documents,
    exceptions,
    export,
    find,
    labels,
    lookups,
    order_lists,
    orders,
    packing,
    packing_view,
    picking,
    print_jobs,
)
from omsdesk.values import Quantity
from tests.queries.shop import NOON, TODAY, Shop

# These hold only open work, however large their tables become.
_PARTIAL = {
    "ix_hold_open",
    "ix_order_line_unpacked",
    "ix_order_line_unreserved",
    "ix_parcel_open",
    "ix_reservation_open_item",
}
# A few rows, or read from their end up to a limit.
_SMALL = {"warehouse", "location", "station", "operator", "company", "carrier_service"}
_SMALL |= {"packaging_material", "printer", "import_batch", "later"}


@dataclass(frozen=True)
class Known:
    """The ids of one row of everything."""

    customer: UUID
    item: UUID
    order: UUID
    pick_list: UUID
    shipment: UUID
    label: UUID
    invoice: UUID
    station: UUID
    warehouse: UUID


@pytest.fixture
def known(session: Session, shop: Shop) -> Known:
    """A shop where every query finds something, so that it sends all its statements."""
    customer = shop.customer("Berg", phone="030 4711")
    item = shop.item("A1", "Lamp", gtin="04006381333931")
    order = shop.order(customer, (item, 5), number="SO-01-000904")
    shop.reserve(order.lines[0], 2)
    pick_list = shop.pick_list(order.lines[0])
    order.lines[0].picked = Quantity.of(1)
    shop.hold(order)
    shipment = shop.shipment(order)
    label = shop.label(shop.parcel(shipment, (order.lines[0], 1)), "PT1")
    shop.print_job(label.id, PrintState.FAILED)
    shop.print_job(label.id, PrintState.QUEUED)
    invoice = shop.invoice(order, "20")
    waiting = shop.order(customer, (item, 2))
    shop.reserve(waiting.lines[0], 1)
    shop.order(customer, (item, 1), state=OrderState.DRAFT, parked_note="", committed_at=None)
    session.flush()
    return Known(
        customer.id, item.id, order.id, pick_list.id, shipment.id, label.id, invoice.id,
        shop.station.id, shop.warehouse.id,
    )  # fmt: skip


QUERIES: dict[str, Callable[[Session, Known], object]] = {
    "find customers": lambda s, _: find.find_customers(s, "berg"),
    "find a phone": lambda s, _: find.find_customers(s, "4711"),
    "find items": lambda s, k: find.find_items(s, "lamp", k.customer),
    "find orders": lambda s, _: find.find_orders(s, "904"),
    "customer card": lambda s, k: customers.customer_card(s, k.customer, TODAY),
    "usual items": lambda s, k: customers.usual_items(s, k.customer),
    "order document": lambda s, k: orders.order_document(s, k.order, TODAY),
    "parked orders": lambda s, k: order_lists.parked_orders(s, k.station, TODAY),
    "recent orders": lambda s, _: order_lists.recent_orders(s, TODAY),
    "price history": lambda s, k: order_lists.price_history(s, k.item, k.customer),
    "releasable orders": lambda s, k: picking.releasable_orders(s, k.warehouse),
    "open pick lists": lambda s, k: picking.open_pick_lists(s, k.warehouse),
    "pick list": lambda s, k: picking.pick_list_document(s, k.pick_list, TODAY),
    "packing queue": lambda s, k: packing.packing_queue(s, k.warehouse),
    "find work": lambda s, k: packing.find_work(s, "SO-01-000904", k.warehouse),
    "find work by item": lambda s, k: packing.find_work(s, "", k.warehouse, k.item),
    "packing view": lambda s, k: packing_view.packing_view(s, k.shipment, TODAY),
    "codes at the bench": lambda s, k: bench_codes.bench_now(s, k.station, k.warehouse),
    "find labels": lambda s, k: labels.find_labels(s, "berg", k.station),
    "last labels": lambda s, k: labels.find_labels(s, "", k.station),
    "label": lambda s, k: labels.label(s, k.label),
    "label bytes": lambda s, k: labels.label_bytes(s, k.label),
    "jobs to send": lambda s, k: print_jobs.print_jobs_to_send(s, k.station),
    "jobs of a label": lambda s, k: print_jobs.print_jobs_of(s, k.label),
    "exceptions": lambda s, _: exceptions.stuck(s),
    "packing slip": lambda s, k: documents.packing_slip(s, k.shipment, TODAY),
    "pick list on paper": lambda s, k: documents.pick_list(s, k.pick_list, NOON),
    "invoice": lambda s, k: documents.invoice(s, k.invoice, TODAY),
    "order totals": lambda s, _: list(export.order_totals(s, TODAY, TODAY)),
    "invoice totals": lambda s, _: export.invoice_totals(s, TODAY, TODAY),
    "code": lambda s, _: lookups.resolve_code(s, "4006381333931"),
    "location": lambda s, k: lookups.location_by_code(s, k.warehouse, "A-1"),
}


def _statements(session: Session, query: Callable[[], object]) -> list[tuple[str, Any]]:
    """Every statement that a query sends, with its parameters."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Connection, _cursor: Any, sql: str, values: Any, *_: Any) -> None:
        sent.append((sql, values))

    connection = session.connection()
    event.listen(connection, "before_cursor_execute", note)
    try:
        assert query(), "nothing found: not all statements were sent"
    finally:
        event.remove(connection, "before_cursor_execute", note)
    return sent


def _walks(session: Session, sql: str, values: Any) -> list[str]:
    """The steps of a statement's plan that walk through a large table."""
    driver: Any = session.connection().connection.driver_connection
    steps = [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    return [step for step in steps if _is_walk(step)]


def _is_walk(step: str) -> bool:
    found = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
    if found is None or "VIRTUAL TABLE" in step:
        return False
    table, index = found.groups()
    if table == "CONSTANT":
        return False
    return index not in _PARTIAL and table not in _SMALL and not table.startswith("anon")


@pytest.mark.parametrize("name", sorted(set(QUERIES) - {"recent orders"}))
def test_a_query_walks_through_no_large_table(name: str, session: Session, known: Known) -> None:
    walks = [
        (step, sql)
        for sql, values in _statements(session, lambda: QUERIES[name](session, known))
        for step in _walks(session, sql, values)
    ]
    assert walks == []


def test_recent_orders_are_read_from_the_end_of_the_key(session: Session, known: Known) -> None:
    first, *_ = _statements(session, lambda: QUERIES["recent orders"](session, known))
    driver: Any = session.connection().connection.driver_connection
    steps = [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {first[0]}", first[1])]
    assert steps == ["SCAN sales_order USING INDEX sqlite_autoindex_sales_order_1"]


def test_a_walk_is_noticed(session: Session, shop: Shop) -> None:
    statement = "SELECT id FROM sales_order WHERE instructions = ?"
    assert _walks(session, statement, ("x",)) == ["SCAN sales_order"]
