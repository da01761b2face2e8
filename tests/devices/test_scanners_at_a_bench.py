"""Two scanners at one bench, on real ports: none lost, none mixed, half a scan is told."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from omsdesk.devices.bench import Bench
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.station import ScannerSetup, StationDevices

WAIT_S = 10.0


class Desk:
    """A bench with scanners on pseudo terminals, and everything that they said."""

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        self.ends = {name: PtyEnd() for name in names}
        self.scanners = {name: SimulatedScanner() for name in names}
        self._servings = [
            Serving(self.scanners[name], self.ends[name], f"{name}-side") for name in names
        ]
        setups = (ScannerSetup(name=name, address=self.ends[name].uri) for name in names)
        self.bench = Bench(StationDevices(scanner=tuple(setups)), folder)
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.halves: queue.Queue[Scan] = queue.Queue()
        self.bench.on_scan(self.scans.put)
        self.bench.on_broken_scan(self.halves.put)
        for serving in self._servings:
            serving.start()
        self.bench.start()

    def heard(self, count: int) -> list[Scan]:
        return [self.scans.get(timeout=WAIT_S) for _ in range(count)]

    def close(self) -> None:
        assert self.bench.stop()
        for serving in self._servings:
            serving.stop()
        for end in self.ends.values():
            end.unplug()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, ("left", "right"))
    yield made
    made.close()


def test_two_scanners_at_once_lose_and_mix_nothing(desk: Desk) -> None:
    codes = {name: [f"{name}-{number:04}" for number in range(200)] for name in desk.scanners}
    since_s = monotonic()
    for pair in zip(*codes.values(), strict=True):
        for scanner, code in zip(desk.scanners.values(), pair, strict=True):
            scanner.scan(code)
    scans = desk.heard(400)
    # Far more than 20 scans a second.
    assert 400 / (monotonic() - since_s) > 20
    for name, expected in codes.items():
        assert [scan.raw for scan in scans if scan.device == name] == expected
    assert desk.scans.empty()
    assert desk.halves.empty()


def test_half_a_scan_of_one_does_not_touch_the_other(desk: Desk) -> None:
    desk.scanners["left"].send("40063")
    desk.scanners["right"].scan("4006381333931")
    half = desk.halves.get(timeout=WAIT_S)
    (scan,) = desk.heard(1)
    assert (half.device, half.raw) == ("left", "40063")
    assert (scan.device, scan.raw) == ("right", "4006381333931")
    desk.scanners["left"].scan("96385074")
    assert [scan.raw for scan in desk.heard(1)] == ["96385074"]
