"""A wedge scan at the packing station: last key of the scan to the painted verdict, committed.

The real window over a real database (synchronous FULL), drawn in memory; with Qt's own pace
of painting. Floor: the rows that the scan wrote, by the bare driver, and an empty repaint.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from benchmarks.at_window import AtWindow, Painted, at_window, handle_of, press, until
from benchmarks.bare import Bare
from benchmarks.goods import gtin, stocked
from benchmarks.measure import Options, Report, main, times_ms
from benchmarks.scan import LINES, packing
from omsdesk.config import Profile
from omsdesk.models.sales import SalesOrder
from omsdesk.ui.pack.screen import PackScreen
from omsdesk.ui.scan_router import EndedScan, ScanEnd

BADGE = "anna-badge"


def run(options: Options) -> Report:
    report = Report("Scan at the packing station, painted")
    with TemporaryDirectory() as name:
        folder = Path(name)
        shop, items = stocked(folder, 20)
        rounds = options.rounds(300)
        packing(shop, items, -(-rounds // LINES) + 2)
        with shop.database.read() as session:
            number = session.scalars(select(SalesOrder.number)).one()
        shop.database.close()
        with at_window(Profile(folder), BADGE, PackScreen) as at:
            bench = _Bench(at)
            bench.scan(number)
            until(lambda: bench.screen.work.is_open and len(bench.ends) == 1)
            _add(report, bench, folder, rounds)
    return report


class _Bench:
    """The packing station in its window, with the time that each scan takes."""

    def __init__(self, at: AtWindow) -> None:
        if not isinstance(at.screen, PackScreen):
            raise TypeError("no packing station")
        self.at = at
        self.screen = at.screen
        self.handle = handle_of(at.window)
        self.painted = Painted(at.window)
        self.ends: list[ScanEnd] = []
        at.router.set_receivers([at.screen.take_scan])
        at.router.ended.connect(self._on_ended)

    def _on_ended(self, ended: EndedScan) -> None:
        self.ends.append(ended.end)
        self.painted.happened()

    def scan(self, text: str) -> None:
        press(self.handle, text)
        press(self.handle, "\n")

    def scan_ms(self, text: str) -> float:
        """From the last key of a scan to the painted verdict."""
        press(self.handle, text)
        self.painted.since()
        press(self.handle, "\n")
        return self.painted.wait_ms()


def _add(report: Report, bench: _Bench, folder: Path, rounds: int) -> None:
    bench.scan_ms(gtin(0))
    bare = Bare(bench.at.desk.database, folder)
    with bare.recording() as mark:
        taken = []
        for number in range(rounds):
            taken.append(bench.scan_ms(gtin(number % LINES)))
            mark()
    refused = sum(end is not ScanEnd.ACCEPTED for end in bench.ends)
    report.add(
        "last key to paint",
        taken,
        bare.times_ms(),
        budget="p50 <= 5 ms, p99 <= 20 ms",
        note=f"{refused} not accepted" if refused else "",
    )
    report.add("floor: repaint of the window", times_ms(bench.at.window.repaint, min(rounds, 50)))


if __name__ == "__main__":
    main(run)
