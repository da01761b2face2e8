"""Plugs are pulled and put back at random moments of a packing run: nothing is lost or wrong.

`OMSDESK_PLUG_PULLS=200` makes the long trial; `OMSDESK_PLUG_FIGURES=FILE` writes its figures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow
from omsdesk.commands.stock import RecordOpeningStock
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.printer import PrinterMood
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, StationDevices
from omsdesk.models.shipping import ScanEvent, WeightEvent
from omsdesk.queries.ledger import mismatches
from omsdesk.ui import theme
from omsdesk.values import Quantity, Weight
from tests.packer import Bench, HeardPrinter, Packer
from tests.plugs import PanHistory, Pulling, ScannerInHand
from tests.shop import Shop, open_shop

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")

PULLS = int(os.environ.get("OMSDESK_PLUG_PULLS", "10"))
BACK_S = 3.0
FRAME_MS = 16
HEARTBEAT_MS = 4
LONGEST_MS = 60_000 + PULLS * 6_000
PIECES = {"TEA-01": 2, "CUP-02": 1}
BADGE = "anna-badge"


class Heart:
    """Beats on the GUI thread; what is longer than a beat is time in which nothing was painted."""

    def __init__(self) -> None:
        self.gaps_ms: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(HEARTBEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps_ms.append((now - self._last) * 1000)
        self._last = now

    def percentile(self, share: float) -> float:
        ordered = sorted(self.gaps_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


# What a beat of the same length takes in a program that does nothing else, at the same time.
_CONTROL = """
import sys, threading, time
gaps, pause, last = [], threading.Event(), time.perf_counter()
ends = threading.Thread(target=sys.stdin.read, daemon=True)
ends.start()
while ends.is_alive():
    pause.wait(float(sys.argv[1]))
    now = time.perf_counter()
    gaps.append((now - last) * 1000)
    last = now
print(sorted(gaps)[int(len(gaps) * 0.95)])
"""


@contextmanager
def machine_heart() -> Iterator[Callable[[], float]]:
    """What is called at the end says the 95th percentile of the machine's own beats."""
    command = [sys.executable, "-c", _CONTROL, str(HEARTBEAT_MS / 1000)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield lambda: float(process.communicate()[0])


@contextmanager
def devices(folder: Path) -> Iterator[Bench]:
    """Scale and scanner on pseudo terminals with a name that stays, the printer on TCP."""
    scale = SimulatedScale(ScaleModel(settle_ms=250))
    printer = HeardPrinter(mood=PrinterMood(width_dots=8, height_dots=8))
    scanner = ScannerInHand(PtyEnd(folder / "scanner"), Random(1))
    bench = Bench(scale, scanner, printer, PtyEnd(folder / "scale"), TcpEnd())
    printer.changed = bench.told.changed
    try:
        with (
            Serving(scale, bench.scale_end, "simulated-scale"),
            Serving(printer, bench.printer_end, "simulated-printer"),
        ):
            yield bench
    finally:
        for end in (bench.scale_end, bench.scanner.end, bench.printer_end):
            end.unplug()


def station(bench: Bench) -> StationDevices:
    return StationDevices(
        scanner=(ScannerSetup(name="Scanner", address=bench.scanner.end.uri),),
        scale=ScaleSetup(name="Scale", address=bench.scale_end.uri),
        printer=(PrinterSetup(name="Bench printer", address=bench.printer_end.uri),),
    )


def picked_orders(shop: Shop, count: int) -> list[UUID]:
    for sku in PIECES:
        shop.do(
            RecordOpeningStock(
                item_id=shop.items[sku],
                location_id=shop.locations["B-1"],
                quantity=Quantity.of(count * 3),
            )
        )
    return [shop.picked_order(dict(PIECES)) for _ in range(count)]


@dataclass
class Run:
    """Everything that is left after the run."""

    pan: PanHistory
    bench: Bench
    pulling: Pulling
    packer: Packer
    heart: Heart


def packing_run(work: DeskAtWork, bench: Bench, order_ids: list[UUID]) -> Run:
    """Pack and pull until all plugs are pulled, while the GUI thread does nothing but paint."""
    stopping = threading.Event()
    pan = PanHistory(bench.scale)
    pulling = Pulling(bench.plugs, bench.told, Random(2), PULLS, stopping)
    packer = Packer(work.desk, bench, pan, stopping, Random(3))

    def pull_all() -> None:
        pulling.run()
        stopping.set()

    threads = [
        threading.Thread(target=packer.run, args=(order_ids,), name="packer"),
        threading.Thread(target=pull_all, name="puller"),
    ]
    heart, loop, watch = Heart(), QEventLoop(), QTimer()
    watch.timeout.connect(
        lambda: None if any(map(threading.Thread.is_alive, threads)) else loop.quit()
    )
    for thread in threads:
        thread.start()
    heart.start()
    watch.start(100)
    QTimer.singleShot(LONGEST_MS, loop, loop.quit)
    loop.exec()
    stopping.set()
    heart.stop()
    watch.stop()
    for thread in threads:
        thread.join()
    return Run(pan, bench, pulling, packer, heart)


@pytest.mark.timeout(LONGEST_MS // 1000 + 120)
def test_plugs_pulled_during_a_packing_run_lose_no_scan_and_make_no_wrong_weight(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, theme.LIGHT)
    shop = open_shop(tmp_path)
    order_ids = picked_orders(shop, 10 + PULLS)
    shop.database.close()
    with devices(tmp_path) as bench:
        profile, settings = Profile(tmp_path), Settings(sound_on=False)
        work = DeskAtWork(Desk.open(profile), profile, station(bench))
        work.bench.on_reading(bench.told.reading)
        work.bench.on_status(bench.told.condition)
        desk_window = DeskWindow(work, profile, settings)
        work.start()
        with qtbot.waitActive(desk_window.window):
            desk_window.open(BADGE, "pack")
            desk_window.window.activateWindow()
        with machine_heart() as machine_ms:
            run = packing_run(work, bench, order_ids)
            floor_ms = machine_ms()
        desk_window.window.close()
        assert work.close()
    desk = Desk.open(profile)
    journal, weighed = desk.read(scans), desk.read(weights)
    assert desk.read(mismatches) == []
    desk.close()
    keep_figures(run, journal, floor_ms)
    check_scans(run, journal)
    check_weights(run, weighed)
    check_returns(run.pulling)
    assert run.packer.packed > 0
    # A machine that is busy with other things holds up every program.
    assert run.heart.percentile(0.95) - max(0.0, floor_ms - HEARTBEAT_MS) < FRAME_MS


def scans(session: Session) -> list[ScanEvent]:
    """Every scan of the journal."""
    return list(session.scalars(select(ScanEvent).where(ScanEvent.raw != "")))


def weights(session: Session) -> list[tuple[Any, Weight]]:
    return [(row.occurred_at, row.measured) for row in session.scalars(select(WeightEvent))]


def check_scans(run: Run, journal: list[ScanEvent]) -> None:
    """Every whole code is in the journal, every half one is told to be broken."""
    scanner = run.bench.scanner
    kept = Counter(row.raw for row in journal if row.code != "scan-broken")
    lost = Counter(scanner.whole) - kept
    assert not lost, story(run, journal, lost)
    surplus = [
        raw
        for raw in kept - Counter(scanner.whole) - Counter(scanner.doubtful)
        if not any(code.endswith(raw) for code in scanner.stalled)
    ]
    assert not surplus, story(run, journal, surplus)
    broken = [row.raw for row in journal if row.code == "scan-broken"]
    untold = [each for each in scanner.halves if not any(map(each.is_told_by, broken))]
    assert not untold, untold


def story(run: Run, journal: list[ScanEvent], codes: Iterable[str]) -> str:
    """Everything that happened while one of the codes was scanned, in the order of time."""
    told = [f"{row.occurred_at.astimezone(UTC):%T.%f} {row.raw} kept {row.code}" for row in journal]
    lines = sorted([*run.bench.scanner.log, *run.pulling.log, *told])
    about = [at for at, line in enumerate(lines) if any(code in line for code in codes)]
    return "\n".join(lines[max(0, about[0] - 10) : about[-1] + 10]) if about else str(codes)


def check_weights(run: Run, weighed: list[tuple[Any, Weight]]) -> None:
    """Nothing was taken for a weight that did not stand on the pan in that second."""
    wrong = [
        (at, weight)
        for at, weight in (*run.bench.told.weights, *weighed)
        if weight not in run.pan.stood_at(at)
    ]
    assert not wrong
    assert weighed


def check_returns(pulling: Pulling) -> None:
    slow = {kind: max(times) for kind, times in pulling.back_s.items() if max(times) >= BACK_S}
    assert not pulling.late
    assert not slow


def keep_figures(run: Run, journal: list[ScanEvent], floor_ms: float) -> None:
    if not (path := os.environ.get("OMSDESK_PLUG_FIGURES")):
        return
    lines = [
        f"{kind}: {len(times)} pulls, back after p50 {sorted(times)[len(times) // 2]:.2f} s, "
        f"max {max(times):.2f} s"
        for kind, times in run.pulling.back_s.items()
    ]
    heart = run.heart
    shares = (0.5, 0.95, 0.99)
    gaps = ", ".join(f"p{share * 100:.0f} {heart.percentile(share):.1f}" for share in shares)
    hand = run.bench.scanner
    lines += [
        f"scans: {len(hand.whole)} whole, {len(hand.halves)} half, {len(hand.doubtful)} doubtful",
        f"codes in which the trial itself was held up: {len(hand.stalled)}",
        f"journal: {len(journal)}, broken {sum(row.code == 'scan-broken' for row in journal)}",
        f"parcels {run.packer.packed}, weights told {len(run.bench.told.weights)}",
        f"frames: {len(heart.gaps_ms)}, {gaps}, max {max(heart.gaps_ms):.1f} ms",
        f"the machine's own p95 for the same beat: {floor_ms:.1f} ms",
    ]
    Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
