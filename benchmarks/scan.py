"""A scan into a parcel, from the command to the commit on disk (synchronous FULL).

Floor: the rows that the scan wrote, written by the bare driver and committed as durably.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from benchmarks.bare import Bare
from benchmarks.goods import gtin, stocked
from benchmarks.measure import Options, Report, main, timed_ms
from benchmarks.whole_order import open_parcel
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.order_lines import AddOrderLine
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.values import Quantity
from tests.shop import Shop

LINES = 10


def run(options: Options) -> Report:
    report = Report("Scan into a parcel, committed")
    with TemporaryDirectory() as folder:
        shop, items = stocked(Path(folder))
        measure_scans(report, shop, items, Path(folder), options.rounds(500))
        shop.database.close()
    return report


def measure_scans(
    report: Report, shop: Shop, items: list[UUID], folder: Path, rounds: int, *, size: int = 0
) -> None:
    """Good scans into one parcel, and one scan of a wrong item for ten good ones."""
    parcel_id = packing(shop, items, -(-rounds // LINES) + 1)
    shop.do(ScanIntoParcel(parcel_id=parcel_id, raw=gtin(0)))
    bare = Bare(shop.database, folder)
    good = []
    with bare.recording() as mark:
        for number in range(rounds):
            scan = ScanIntoParcel(parcel_id=parcel_id, raw=gtin(number % LINES))
            good.append(timed_ms(partial(_accepted, shop, scan))[0])
            mark()
    floor = bare.times_ms()
    report.add("scan", good, floor, size=size, budget="p50 <= 5 ms, p99 <= 20 ms")
    wrong = ScanIntoParcel(parcel_id=parcel_id, raw=gtin(LINES + 1))
    bad = [timed_ms(lambda: shop.do(wrong))[0] for _ in range(max(3, rounds // 10))]
    report.add("wrong item", bad, size=size, budget="p50 <= 5 ms, p99 <= 20 ms")


def packing(shop: Shop, items: list[UUID], pieces: int) -> UUID:
    """The open parcel of a picked order of ten lines with so many pieces each."""
    order_id = shop.draft_order({})
    for item_id in items[:LINES]:
        line = AddOrderLine(order_id=order_id, item_id=item_id, quantity=Quantity.of(pieces))
        shop.do(line)
    shop.do(CommitOrder(order_id=order_id))
    shop.pick(order_id)
    return open_parcel(shop, shop.do(OpenPacking(order_id=order_id)))


def _accepted(shop: Shop, scan: ScanIntoParcel) -> None:
    result = shop.do(scan)
    if result.code:
        raise ValueError(result.code)


if __name__ == "__main__":
    main(run)
