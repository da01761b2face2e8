"""How opening an order and scanning grow with the orders that are stored; `--rows` are these.

Floor of opening: the keyed SELECTs for head, lines and stock by the bare driver.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from benchmarks import history
from benchmarks.goods import add_line, drafted, stocked
from benchmarks.labels import sealed
from benchmarks.measure import Options, Report, main, timed_ms, times_ms
from benchmarks.scan import measure_scans
from omsdesk.commands.labels import IssueLabel
from omsdesk.commands.order_lines import RemoveOrderLine
from omsdesk.queries.find import find_orders
from omsdesk.queries.order_lists import recent_orders
from omsdesk.queries.orders import order_document
from tests.shop import Shop

LINES_OF_AN_ORDER = 3
LINES_OPENED = 20
TODAY = date(2026, 3, 2)
STRIDE = 7_919  # a prime, so that the orders opened are spread over all there are


def run(options: Options) -> Report:
    report = Report("Growth with the orders that are stored")
    for size in options.sizes:
        with TemporaryDirectory() as folder:
            shop, items = stocked(Path(folder))
            middle = range(size // 2, size // 2 + options.rounds(200))
            before, after = range(1, middle.start), range(middle.stop, size + 1)
            blocks = [(before, LINES_OF_AN_ORDER), (middle, LINES_OPENED)]
            history.fill(shop, [*blocks, (after, LINES_OF_AN_ORDER)])
            _open(report, shop, middle, size)
            measure_scans(report, shop, items, Path(folder), options.rounds(100), size=size)
            _remove(report, shop, items, options.rounds(50), size)
            _label(report, shop, items, options.rounds(50), size)
            shop.database.close()
    return report


def _open(report: Report, shop: Shop, numbers: range, size: int) -> None:
    orders = [history.order_id(number) for number in numbers]
    with shop.database.read() as session:
        driver: Any = session.connection().connection.driver_connection
        bare = _each(orders, lambda order_id: _select(driver, order_id))
    opened = _each(orders, lambda order_id: _read(shop, order_document, order_id, TODAY))
    report.add(f"open {LINES_OPENED} lines", opened, bare, size=size, budget="p95 <= 10 ms")
    spread = [f"SO-06-{1 + number * STRIDE % size:07d}" for number in numbers]
    found = _each(spread, lambda number: _read(shop, find_orders, number))
    report.add("find by number", found, size=size, budget="flat")
    recent = times_ms(lambda: _read(shop, recent_orders, TODAY), len(numbers))
    report.add("recent orders", recent, size=size, budget="flat")


def _remove(report: Report, shop: Shop, items: list[UUID], rounds: int, size: int) -> None:
    """Taking a line off a draft: nothing that was stored may have to be looked through."""
    order_id = drafted(shop, items, 1)
    lines = [add_line(shop, order_id, items[number % len(items)]) for number in range(rounds)]
    taken = _each(lines[1:], lambda line_id: shop.do(RemoveOrderLine(line_id=line_id)))
    report.add("remove a line", taken, size=size, budget="p95 <= 16 ms, flat")


def _label(report: Report, shop: Shop, items: list[UUID], rounds: int, size: int) -> None:
    printer_id = shop.printers["bench"]
    parcels = [sealed(shop, items) for _ in range(rounds)]
    taken = [
        timed_ms(partial(shop.do, IssueLabel(parcel_id=parcel_id, printer_id=printer_id)))[0]
        for parcel_id in parcels
    ]
    report.add("issue a label", taken, size=size, budget="flat")


def _read(shop: Shop, query: Callable[..., object], *given: object) -> object:
    """Ask a query as a screen would, in a transaction of its own."""
    with shop.database.read() as session:
        return query(session, *given)


def _each(things: list[Any], work: Callable[[Any], object]) -> list[float]:
    left = iter(things)
    return times_ms(lambda: work(next(left)), len(things))


def _select(driver: Any, order_id: UUID) -> None:
    key = (order_id.hex,)
    driver.execute("SELECT * FROM sales_order WHERE id = ?", key).fetchall()
    driver.execute(
        "SELECT l.*, b.* FROM order_line l LEFT JOIN stock_balance b ON b.item_id = l.item_id "
        "WHERE l.order_id = ? ORDER BY l.position",
        key,
    ).fetchall()
    for table in ("order_charge", "hold"):
        driver.execute(f"SELECT * FROM {table} WHERE order_id = ?", key).fetchall()


if __name__ == "__main__":
    main(run, sizes=(10_000, 100_000), quick=(1_000,))
