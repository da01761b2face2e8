"""Committing an order of 20 lines, and adding a line to long and short orders.

Floor: the rows that the command wrote, written by the bare driver and committed as durably.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from benchmarks.bare import Bare
from benchmarks.goods import add_line, drafted, stocked
from benchmarks.measure import Options, Report, main, timed_ms
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.order_lines import RemoveOrderLine
from tests.shop import Shop

LINES = 20
SHORT, LONG = 5, 500


def run(options: Options) -> Report:
    report = Report("Order desk: commit of an order, one line more")
    with TemporaryDirectory() as folder:
        shop, items = stocked(Path(folder))
        rounds = options.rounds(200)
        _commits(report, shop, items, Path(folder), rounds)
        short = drafted(shop, items, SHORT)
        long = drafted(shop, items, LONG)
        _lines(report, shop, items, Path(folder), (short, f"line into {SHORT} lines", rounds))
        _lines(report, shop, items, Path(folder), (long, f"line into {LONG} lines", rounds))
        shop.database.close()
    return report


def _commits(report: Report, shop: Shop, items: list[UUID], folder: Path, rounds: int) -> None:
    drafts = [drafted(shop, items, LINES, number * LINES) for number in range(rounds + 1)]
    shop.do(CommitOrder(order_id=drafts.pop()))
    bare = Bare(shop.database, folder)
    wall = []
    with bare.recording() as mark:
        for order_id in drafts:
            wall.append(timed_ms(partial(shop.do, CommitOrder(order_id=order_id)))[0])
            mark()
    report.add(f"commit {LINES} lines", wall, bare.times_ms(), budget="p95 <= 30 ms, <= 10x")


def _lines(
    report: Report,
    shop: Shop,
    items: list[UUID],
    folder: Path,
    what: tuple[UUID, str, int],
) -> None:
    order_id, name, rounds = what
    add_line(shop, order_id, items[0])
    bare = Bare(shop.database, folder)
    added: list[UUID] = []
    wall = []
    with bare.recording() as mark:
        for number in range(rounds):
            item = items[number % len(items)]
            wall.append(timed_ms(partial(_add, shop, order_id, item, added))[0])
            mark()
            # The order must not grow while it is measured.
            shop.do(RemoveOrderLine(line_id=added.pop()))
            bare.forget()
    report.add(name, wall, bare.times_ms(), budget="p95 <= 16 ms, long <= 1.2x short")


def _add(shop: Shop, order_id: UUID, item_id: UUID, added: list[UUID]) -> None:
    added.append(add_line(shop, order_id, item_id))


if __name__ == "__main__":
    main(run)
