"""Importing orders from a CSV file, with all checks, each piece durable.

Floor: the rows that the import wrote, written by the bare driver in as many transactions.
"""

from __future__ import annotations

import csv
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bare import Bare
from benchmarks.goods import stocked
from benchmarks.measure import Options, Report, main, timed_ms
from omsdesk.integrations.importing.mapping import parse
from omsdesk.integrations.importing.taking import take
from tests.shop import Shop

LINES_OF_AN_ORDER = 4
ITEMS = 1_000
MAPPING = """
name = "bench-orders"
currency = "EUR"

[[tables]]
feeds = "order_lines"
file = "lines.csv"
[tables.fields]
order = "order"
customer = "customer"
ordered_at = "date"
sku = "sku"
quantity = "quantity"
price = "price"
"""


def run(options: Options) -> Report:
    report = Report("Import of orders")
    for size in options.sizes:
        with TemporaryDirectory() as name:
            folder = Path(name)
            shop, _ = stocked(folder, ITEMS)
            _write(folder / "lines.csv", size)
            bare = Bare(shop.database, folder)
            with bare.recording():
                wall, cpu = timed_ms(lambda: _take(shop, folder, size))  # noqa: B023
            rate = f"{size / wall * 1000:,.0f} lines/s, CPU {cpu:.0f} ms"
            report.add(
                "import", [wall], bare.times_ms(), size=size, budget=">= 5,000 lines/s", note=rate
            )
            shop.database.close()
    return report


def _take(shop: Shop, folder: Path, size: int) -> None:
    taken = take(parse(MAPPING), folder, shop.do, folder / "errors")
    if taken.accepted * LINES_OF_AN_ORDER != size:
        raise ValueError(f"{taken.accepted} orders taken")


def _write(path: Path, size: int) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("order", "customer", "date", "sku", "quantity", "price"))
        for number in range(size):
            sku = f"N{number * 7 % ITEMS:06d}"
            order = number // LINES_OF_AN_ORDER + 1
            writer.writerow((order, "ALFKI", "2026-02-03", sku, number % 9 + 1, "4.50"))


if __name__ == "__main__":
    main(run, sizes=(4_000, 20_000), quick=(2_000,))
