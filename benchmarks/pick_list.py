"""Releasing one pick list for many open order lines; `--rows` are these lines.

Floor: reading these lines with their reservations and stock by the bare driver.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import history
from benchmarks.goods import stocked
from benchmarks.measure import Options, Report, main, timed_ms
from omsdesk.commands.releasing import ReleasePickList
from tests.shop import Shop

LINES_OF_AN_ORDER = 5
BUDGETS = {10_000: "<= 500 ms", 100_000: "<= 5,000 ms"}
READ = (
    "SELECT l.*, r.*, b.* FROM order_line l "
    "JOIN reservation r ON r.order_line_id = l.id AND r.state = 'open' "
    "JOIN stock_balance b ON b.item_id = l.item_id"
)


def run(options: Options) -> Report:
    report = Report("Releasing a pick list")
    for size in options.sizes:
        rounds = 1 if size > 10_000 else options.rounds(5)
        wall, floor, cpu = [], [], []
        for _ in range(rounds):
            with TemporaryDirectory() as folder:
                figures = _release(Path(folder), size // LINES_OF_AN_ORDER)
            wall.append(figures[0])
            cpu.append(figures[1])
            floor.append(figures[2])
        note = f"CPU {min(cpu):.0f} ms, {size / min(wall) * 1000:,.0f} lines/s"
        budget = BUDGETS.get(size, "")
        report.add("pick list", wall, floor, size=size, budget=budget, note=note)
    return report


def _release(folder: Path, order_count: int) -> tuple[float, float, float]:
    """Wall time, processor time and floor of one list over all open orders."""
    shop, _ = stocked(folder)
    numbers = range(1, order_count + 1)
    history.fill(shop, [(numbers, LINES_OF_AN_ORDER)], is_open=True)
    orders = tuple(history.order_id(number) for number in numbers)
    with shop.database.read() as session:
        driver: Any = session.connection().connection.driver_connection
        floor, _ = timed_ms(lambda: driver.execute(READ).fetchall())
    wall, cpu = timed_ms(lambda: _do(shop, ReleasePickList(order_ids=orders)))
    shop.database.close()
    return wall, cpu, floor


def _do(shop: Shop, command: ReleasePickList) -> None:
    released = shop.do(command)
    if released.line_count != len(command.order_ids) * LINES_OF_AN_ORDER:
        raise ValueError(f"{released.line_count} lines on the list")


if __name__ == "__main__":
    main(run, sizes=(10_000, 100_000), quick=(2_000,))
