"""Years of orders, written by bare SQL: what makes a database large before anything is measured.

Every order has its lines and what came of them: reservations, pick lines, scans, moves, a
parcel with its label, an invoice, and the commands in the log. Open orders stop at their
reservations. Rows of one table have ascending ids, as those of real commands have.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from omsdesk.models.catalogue import Item
from omsdesk.models.people import Station
from omsdesk.models.shipping import CarrierService
from omsdesk.models.stock import StockBalance
from omsdesk.store import search
from tests.shop import Shop

ORDERS_OF_A_LIST = 20
COMMANDS = 6

Columns = dict[str, str]
Table = tuple[str, str, Columns]

# SQL for the columns, where i numbers orders, k their lines and j their commands.
ADDRESS = (
    '\'{"name":"Alfreds Futterkiste","line1":"Obere Str. 57","postcode":"12209","city":"Berlin"}\''
)
MOMENT = "strftime('%Y-%m-%d %H:%M:%S.000000', '2015-01-01', (i * 60) || ' seconds')"
DAY = "date('2015-01-01', (i / 1440) || ' days')"
ORDER = "printf('01000000%024x', i)"
LINE = "printf('01000000%024x', i * 64 + k)"
LIST = f"printf('01000000%024x', i / {ORDERS_OF_A_LIST})"
FACT: Columns = {
    "id": ORDER,
    "command_id": ORDER,
    "operator_id": ":operator",
    "station_id": ":station",
    "occurred_at": MOMENT,
}
LINE_FACT = FACT | {"id": LINE}

ORDERS: Columns = FACT | {
    "number": "printf('SO-06-%07d', i)",
    "state": "'closed'",
    "channel": "'phone'",
    "customer_id": ":customer",
    "customer_reference": "printf('PO %d', i)",
    "bill_to": ADDRESS,
    "ship_to": ADDRESS,
    "instructions": "''",
    "warehouse_id": ":warehouse",
    "service_id": ":service",
    "currency": "'EUR'",
    "ordered_on": DAY,
    "ship_complete": "0",
    "priority": "0",
    "version": "1",
    "committed_at": MOMENT,
    "closed_at": MOMENT,
}
OPEN_ORDERS: Columns = {"state": "'committed'", "closed_at": "NULL"}

LINES: Columns = {
    "id": LINE,
    "order_id": ORDER,
    "position": "k + 1",
    "item_id": "item",
    "sku": "sku",
    "description": "'Item'",
    "unit": "'each'",
    "unit_price_e4": "45000",
    "currency": "'EUR'",
    "price_source": "'list'",
    "discount_bp": "0",
    "tax_class": "'standard'",
    "tax_bp": "1900",
    "ordered": "1000000",
    "cancelled": "0",
    "reserved": "0",
    "short": "0",
    **dict.fromkeys(("released", "picked", "packed", "shipped", "invoiced"), "1000000"),
}
OPEN_LINES: Columns = {
    "reserved": "1000000",
    **dict.fromkeys(("released", "picked", "packed", "shipped", "invoiced"), "0"),
}

RESERVATIONS: Columns = {
    "id": LINE,
    "order_line_id": LINE,
    "item_id": "item",
    "warehouse_id": ":warehouse",
    "location_id": "location",
    "quantity": "1000000",
    "state": "'consumed'",
}
OPEN_RESERVATIONS: Columns = {"location_id": "NULL", "state": "'open'"}

PICK_LISTS: Columns = FACT | {
    "id": LIST,
    "number": f"printf('PL-06-%07d', i / {ORDERS_OF_A_LIST})",
    "warehouse_id": ":warehouse",
    "state": "'done'",
}
PICK_LINES: Columns = {
    "id": LINE,
    "pick_list_id": LIST,
    "order_line_id": LINE,
    "reservation_id": LINE,
    "item_id": "item",
    "location_id": "location",
    "sequence": f"(i % {ORDERS_OF_A_LIST}) * 64 + k",
    "quantity": "1000000",
    "picked": "1000000",
    "state": "'picked'",
}
MOVES: Columns = LINE_FACT | {
    "item_id": "item",
    "from_location_id": "location",
    "to_location_id": "location",
    "quantity": "1000000",
    "reason": "'dispatched'",
    "order_line_id": LINE,
    "note": "''",
}
SHIPMENTS: Columns = FACT | {
    "number": "printf('SH-06-%07d', i)",
    "order_id": ORDER,
    "state": "'dispatched'",
    "consignee": ADDRESS,
    "service_id": ":service",
    "dispatched_at": MOMENT,
}
PARCELS: Columns = {
    "id": ORDER,
    "shipment_id": ORDER,
    "position": "1",
    "sscc": "printf('9%017d', i)",
    "state": "'dispatched'",
    "sealed_at": MOMENT,
}
CONTENTS: Columns = {
    "id": LINE,
    "parcel_id": ORDER,
    "order_line_id": LINE,
    "item_id": "item",
    "quantity": "1000000",
}
SCANS: Columns = LINE_FACT | {
    "raw": "printf('0400638%07d', k)",
    "place": "'pack'",
    "verdict": "'accepted'",
    "code": "''",
    "parcel_id": ORDER,
    "order_line_id": LINE,
    "item_id": "item",
    "quantity": "1000000",
    "lot": "''",
    "serial": "''",
    "item_code": "''",
    "sscc": "''",
}
LABEL_BYTES: Columns = {
    "hash": "'none'",
    "language": "'zpl'",
    "dpi": "203",
    "content": "CAST('' AS BLOB)",
}
LABELS: Columns = FACT | {
    "parcel_id": ORDER,
    "generation": "1",
    "state": "'issued'",
    "tracking_number": "printf('XX%09d', i)",
    "content_hash": "'none'",
}
INVOICES: Columns = FACT | {
    "number": "printf('INV-06-%07d', i)",
    "state": "'paid'",
    "customer_id": ":customer",
    "order_id": ORDER,
    "shipment_id": ORDER,
    "bill_to": ADDRESS,
    "issued_on": DAY,
    "due_on": DAY,
    "currency": "'EUR'",
    "net_minor": "900",
    "tax_minor": "171",
    "gross_minor": "1071",
}
LOG: Columns = FACT | {
    "id": f"printf('01000000%024x', i * {COMMANDS} + j)",
    "seq": f":seq + i * {COMMANDS} + j",
    "name": "'add-order-line'",
    "version": "1",
    "arguments": "CAST('{}' AS BLOB)",
    "override_reason": "''",
    "business_date": DAY,
    "hash": "''",
}
del LOG["command_id"]

OF_ORDERS = "bench_order"
OF_LISTS = f"bench_order WHERE i % {ORDERS_OF_A_LIST} = 0"
OF_COMMANDS = "bench_order CROSS JOIN bench_command"
OF_LINES = (
    "bench_order CROSS JOIN bench_line "
    "JOIN bench_item ON n = (i * 7 + k * 13) % (SELECT count(*) FROM bench_item)"
)


def fill(
    shop: Shop,
    blocks: Sequence[tuple[range, int]],
    *,
    is_open: bool = False,
    only: Collection[str] = (),
) -> None:
    """Write blocks of orders: their numbers, from 1, and how many lines (1 to 63) each has.

    `is_open` leaves them to be picked; `only` names the tables that are wanted.
    """
    with shop.database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("PRAGMA synchronous = OFF")
        with connection.begin(), search.filled_at_once(connection):
            for orders, line_count in blocks:
                tables = [each for each in _tables(is_open=is_open) if not only or each[0] in only]
                _write(connection, orders, line_count, tables)
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        driver.execute("PRAGMA foreign_keys = ON")
        driver.execute("PRAGMA synchronous = FULL")


def _write(connection: Connection, orders: range, line_count: int, tables: Sequence[Table]) -> None:
    _number(connection, orders, line_count)
    names = _names(connection)
    for table, source, columns in tables:
        _insert(connection, table, source, columns, names)
    for table in ("bench_order", "bench_line", "bench_command", "bench_item"):
        connection.exec_driver_sql(f"DROP TABLE {table}")


def order_id(number: int) -> UUID:
    """The id of the order of a number from 1."""
    return UUID(f"01000000{number:024x}")


def _tables(*, is_open: bool) -> tuple[Table, ...]:
    if is_open:
        return (
            ("sales_order", OF_ORDERS, ORDERS | OPEN_ORDERS),
            ("order_line", OF_LINES, LINES | OPEN_LINES),
            ("reservation", OF_LINES, RESERVATIONS | OPEN_RESERVATIONS),
            ("command_log", OF_COMMANDS, LOG),
        )
    return (
        ("sales_order", OF_ORDERS, ORDERS),
        ("order_line", OF_LINES, LINES),
        ("reservation", OF_LINES, RESERVATIONS),
        ("pick_list", OF_LISTS, PICK_LISTS),
        ("pick_line", OF_LINES, PICK_LINES),
        ("stock_move", OF_LINES, MOVES),
        ("shipment", OF_ORDERS, SHIPMENTS),
        ("parcel", OF_ORDERS, PARCELS),
        ("parcel_content", OF_LINES, CONTENTS),
        ("scan_event", OF_LINES, SCANS),
        ("label_bytes", "(SELECT 1) WHERE NOT EXISTS (SELECT 1 FROM label_bytes)", LABEL_BYTES),
        ("label", OF_ORDERS, LABELS),
        ("invoice", OF_ORDERS, INVOICES),
        ("command_log", OF_COMMANDS, LOG),
    )


def _number(connection: Connection, orders: range, line_count: int) -> None:
    for table, column, first, last in (
        ("bench_order", "i", orders.start, orders.stop - 1),
        ("bench_line", "k", 0, line_count - 1),
        ("bench_command", "j", 0, COMMANDS - 1),
    ):
        connection.exec_driver_sql(f"CREATE TEMP TABLE {table} ({column} INTEGER PRIMARY KEY)")
        connection.exec_driver_sql(
            f"WITH RECURSIVE n(x) AS (SELECT {first} UNION ALL SELECT x + 1 FROM n "
            f"WHERE x < {last}) INSERT INTO {table} SELECT x FROM n"
        )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE bench_item (n INTEGER PRIMARY KEY, item, sku, location)"
    )
    shelves = select(Item.id, Item.sku, StockBalance.location_id).join(
        StockBalance, StockBalance.item_id == Item.id
    )
    places = {row.id: row for row in connection.execute(shelves)}
    connection.exec_driver_sql(
        "INSERT INTO bench_item VALUES (?, ?, ?, ?)",
        [
            (number, each.id.hex, each.sku, each.location_id.hex)
            for number, each in enumerate(places.values())
        ],
    )


def _names(connection: Connection) -> dict[str, object]:
    station = connection.execute(select(Station.id, Station.warehouse_id)).one()
    one = connection.exec_driver_sql
    return {
        "station": station.id.hex,
        "warehouse": station.warehouse_id.hex,
        "operator": one("SELECT id FROM operator LIMIT 1").scalar_one(),
        "customer": one("SELECT id FROM customer ORDER BY account_number LIMIT 1").scalar_one(),
        "service": connection.execute(select(CarrierService.id)).scalars().all()[0].hex,
        # Far above the commands that made the shop; the same for every block.
        "seq": 1_000_000,
    }


def _insert(
    connection: Connection,
    table: str,
    source: str,
    columns: Columns,
    names: dict[str, object],
) -> None:
    statement = (
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(columns.values())} "
        f"FROM {source}"
    )
    used = {name: value for name, value in names.items() if f":{name}" in statement}
    connection.exec_driver_sql(statement, used)
