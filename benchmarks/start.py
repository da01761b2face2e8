"""Cold start of programs: to the window with its first answer, `--version`, `doctor`.

Floor: the interpreter with a bare QApplication and an empty window; `python -c pass`. Each
round is a new process; files are warm after the first, which is not counted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from benchmarks import history
from benchmarks.goods import stocked
from benchmarks.measure import Options, Report, main
from omsdesk.config import Profile
from omsdesk.demo.shop import seed
from omsdesk.desk import Desk

# The clock of `monotonic` is that of the machine, so that two processes can compare it.
EMPTY_WINDOW = """
from time import monotonic
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.show()
window.repaint()
QTimer.singleShot(0, lambda: (print(monotonic()), application.exit()))
application.exec()
"""
# Stands for the person: shows a badge as soon as the window is there. Tells when it was
# painted, and when all that the first screen asked for was answered and painted.
DESK = """
import os, sys
from pathlib import Path
from time import monotonic
from PySide6.QtCore import QTimer
from omsdesk.app import desk_window, running
from omsdesk.config import Profile, Settings

def end(window):
    window.repaint()
    print(monotonic(), flush=True)
    os._exit(0)

def opened(self, badge="", screen=""):
    first_open(self)
    self.window.repaint()
    print(monotonic())
    runner = self._work.runner
    runner.busy.connect(lambda is_busy: is_busy or QTimer.singleShot(0, lambda: end(self.window)))
    first_open(self, sys.argv[2])

first_open = desk_window.DeskWindow.open
desk_window.DeskWindow.open = opened
running.run(Profile(Path(sys.argv[1])), Settings())
"""


def run(options: Options) -> Report:
    report = Report("Start of programs")
    rounds = options.rounds(20)
    with TemporaryDirectory() as name:
        folder = Path(name)
        _programs(report, folder, rounds)
        _windows(report, folder, rounds, options.sizes)
    return report


def _programs(report: Report, folder: Path, rounds: int) -> None:
    nothing = _ends_ms(["-c", "pass"], rounds)
    report.add("floor: python -c pass", nothing)
    report.add("--version", _ends_ms(["-m", "omsdesk", "--version"], rounds), nothing,
               budget="<= 200 ms")  # fmt: skip
    doctor = ["-m", "omsdesk", "--profile", str(folder / "doctor"), "doctor"]
    report.add("doctor", _ends_ms(doctor, rounds), nothing, budget="<= 200 ms")


def _windows(report: Report, folder: Path, rounds: int, sizes: tuple[int, ...]) -> None:
    floor = [each[0] for each in _tells_ms(["-c", EMPTY_WINDOW], rounds)]
    report.add("floor: empty window", floor)
    demo = Profile(folder / "demo")
    desk = Desk.open(demo)
    seed(desk.database, datetime.now(UTC))
    desk.close()
    _window(report, (demo, "BADGE-CARLA"), floor, rounds)
    for size in sizes:
        profile = Profile(folder / str(size))
        profile.create()
        shop, _ = stocked(profile.folder, 100)
        history.fill(shop, [(range(1, size + 1), 3)])
        shop.database.close()
        _window(report, (profile, "carla-badge"), floor, rounds, size)


def _window(
    report: Report, who: tuple[Profile, str], floor: list[float], rounds: int, size: int = 0
) -> None:
    profile, badge = who
    told = _tells_ms(["-c", DESK, str(profile.folder), badge], rounds)
    report.add("window", [each[0] for each in told], floor, size=size, budget="<= 350 ms")
    budget = "<= 800 ms, <= 1.5x"
    report.add("usable", [each[1] for each in told], floor, size=size, budget=budget)


def _ends_ms(arguments: list[str], rounds: int) -> list[float]:
    """How long a program runs."""
    taken = []
    for _ in range(rounds + 1):
        start = monotonic()
        subprocess.run([sys.executable, *arguments], capture_output=True, env=_env(), check=False)
        taken.append((monotonic() - start) * 1000)
    return taken[1:]


def _tells_ms(arguments: list[str], rounds: int) -> list[list[float]]:
    """When a program prints the time, since its start; a list for each run."""
    taken = []
    for _ in range(rounds + 1):
        start = monotonic()
        done = subprocess.run(
            [sys.executable, *arguments], capture_output=True, env=_env(), check=True, text=True
        )
        taken.append([(float(line) - start) * 1000 for line in done.stdout.split()])
    return taken[1:]


def _env() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    main(run, sizes=(100_000,), quick=())
