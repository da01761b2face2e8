"""What a desk costs while nobody does anything: processor time, with three devices open.

Scale and scanner stand at pseudo terminals, the printer at a TCP port, each simulated by a
process of its own. 10 ms of each second are 1 % of a core.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import cast

from benchmarks.measure import Options, Report, main
from omsdesk.config import Profile, Settings
from omsdesk.demo.shop import ADMINISTRATOR, PRINTER, seed
from omsdesk.desk import Desk
from omsdesk.devices.bench import Bench
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, StationDevices
from omsdesk.devices.worker import Connection

BUDGET = "<= 10 ms (1 %)"
_SETTLE_S = 4.0
_SECOND_MS = 1000


def run(options: Options) -> Report:
    report = Report("Idle with three devices open, processor time of each second")
    seconds = options.rounds(60)
    for protocol in ("mt-sics", "cas"):
        with TemporaryDirectory() as name, devices(Path(name), protocol) as plugged:
            report.add(
                f"devices alone, scale {protocol}",
                _of_bench(plugged, Path(name), seconds),
                budget=BUDGET,
            )
            report.add(
                f"the packing station in its window, scale {protocol}",
                _of_window(plugged, Path(name) / "profile", seconds),
                budget=BUDGET,
            )
    return report


@contextmanager
def devices(folder: Path, protocol: str) -> Iterator[StationDevices]:
    """Three simulated devices in processes of their own, and the station that has them."""
    with ExitStack() as stack:
        scale = stack.enter_context(_simulated("scale", folder, "--protocol", protocol))
        scanner = stack.enter_context(_simulated("scanner", folder))
        printer = stack.enter_context(_simulated("printer", folder, "--tcp", "0"))
        yield StationDevices(
            scanner=(ScannerSetup(name="Scanner", address=scanner),),
            scale=ScaleSetup(name="Scale", address=scale, protocol=protocol),
            printer=(PrinterSetup(name=PRINTER, address=printer),),
        )


@contextmanager
def _simulated(kind: str, folder: Path, *arguments: str) -> Iterator[str]:
    """The address of a device that another process plays."""
    command = [sys.executable, "-m", "omsdesk", "simulate", kind, "--folder", str(folder)]
    with subprocess.Popen(
        [*command, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout is None:
            raise RuntimeError("no output")
        yield process.stdout.readline().partition(": ")[2].strip()
        process.terminate()


def _of_bench(plugged: StationDevices, folder: Path, seconds: int) -> list[float]:
    bench, pause = Bench(plugged, folder, folder), threading.Event()
    bench.start()
    pause.wait(_SETTLE_S)
    _check(bench)
    taken_ms = []
    for _ in range(seconds):
        before_s = process_time()
        pause.wait(1)
        taken_ms.append((process_time() - before_s) * 1000)
    bench.stop()
    return taken_ms


def _of_window(plugged: StationDevices, folder: Path, seconds: int) -> list[float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from omsdesk.app.desk_at_work import DeskAtWork
    from omsdesk.app.desk_window import DeskWindow
    from omsdesk.ui import theme

    application = cast("QApplication", QApplication.instance() or QApplication([]))
    theme.apply(application, theme.LIGHT)
    profile, settings = Profile(folder), Settings(sound_on=False)
    profile.create()
    desk = Desk.open(profile)
    seed(desk.database, desk.clock())
    work = DeskAtWork(desk, profile, plugged)
    desk_window = DeskWindow(work, profile, settings)
    work.start()
    desk_window.open(ADMINISTRATOR[2], "pack")
    first, used_s, loop = int(_SETTLE_S), list[float](), QEventLoop()

    def look() -> None:
        used_s.append(process_time())
        if len(used_s) == first + seconds:
            loop.quit()

    second = QTimer()
    second.timeout.connect(look)
    second.start(_SECOND_MS)
    loop.exec()
    second.stop()
    _check(work.bench)
    desk_window.window.close()
    work.close()
    return [(later - sooner) * 1000 for sooner, later in pairwise(used_s[first - 1 :])]


def _check(bench: Bench) -> None:
    wrong = {
        id_: condition
        for id_, condition in bench.conditions.items()
        if condition.connection is not Connection.READY
    }
    if wrong:
        raise RuntimeError(f"not ready: {wrong}")


if __name__ == "__main__":
    main(run)
