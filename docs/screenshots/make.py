"""Makes the screenshots of every screen in this folder: `python docs/screenshots/make.py`.

Light and dark, English and German, 100 % and 150 %, over the shop of the demo and without a
display. `--look light-en-100` makes those of one look only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.app.demo_guest import demo_guest
from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow, Guest
from omsdesk.config import Profile, Settings
from omsdesk.demo.shop import PRINTER, seed
from omsdesk.demo.work import seed_work
from omsdesk.desk import Desk
from omsdesk.devices.discovery.simulated import FOLDER_VARIABLE, announce
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.station import simulated
from omsdesk.models.catalogue import ItemCode
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.queries.packing import packing_queue
from omsdesk.ui import language, theme
from omsdesk.ui.devices.screen import DevicesScreen
from omsdesk.ui.window import Window
from omsdesk.ui.workplace import Workplace
from omsdesk.values import Weight

FOLDER = Path(__file__).parent
MOMENT = datetime.now(UTC).astimezone()
SIZE_PX = (1440, 900)
QUIET_MS = 180
CONTROL = Qt.KeyboardModifier.ControlModifier
WAIT_MS, LOOK_MS = 40_000, 100
PLUGGED_IN = "Mettler Toledo Ariva"
WRONG_ITEM = "4012345000177"


@dataclass(frozen=True, slots=True)
class Look:
    colours: str
    language: str
    scale_percent: int
    is_demo: bool = False

    @property
    def name(self) -> str:
        look = f"{self.colours}-{self.language}-{self.scale_percent}"
        return f"demo-{look}" if self.is_demo else look


# The first look of all is taken once more with the demo's guide and devices beside it.
DEMO_LOOK = Look("light", "en", 100, is_demo=True)
LOOKS = (
    *(
        Look(colours, words, scale)
        for colours in ("light", "dark")
        for words in ("en", "de")
        for scale in (100, 150)
    ),
    DEMO_LOOK,
)


@dataclass(frozen=True, slots=True)
class Photographer:
    """Works the window by keys and scans, and takes pictures of it."""

    work: DeskAtWork
    desk_window: DeskWindow
    look: Look

    def take(self, name: str) -> None:
        self.settle()
        path = FOLDER / f"{name}-{self.look.name}.png"
        self.desk_window.window.grab().save(str(path))
        _shrink(path)

    def settle(self) -> None:
        """Let everything arrive that is under way."""
        loop = QEventLoop()
        quiet = QTimer(singleShot=True, interval=QUIET_MS)
        quiet.timeout.connect(loop.quit)
        restart = partial(_restart, quiet)
        self.work.runner.busy.connect(restart)
        quiet.start()
        loop.exec()
        self.work.runner.busy.disconnect(restart)

    def go(self, screen: str) -> None:
        self.desk_window.window.show_screen(screen)
        self.settle()

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._activate()
        QTest.keyClick(QApplication.focusWidget() or self.desk_window.window, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        self._activate()
        QTest.keyClicks(QApplication.focusWidget() or self.desk_window.window, text)
        self.settle()

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def scan(self, text: str) -> None:
        scanner = self.work.bench.simulators.scanner
        if scanner is not None:
            scanner.scan(text)
        self.settle()

    @property
    def devices(self) -> DevicesScreen:
        screen = self.desk_window.window.screen_named("devices")
        if not isinstance(screen, DevicesScreen):
            raise TypeError(screen)
        return screen

    def look_at_for(self, milliseconds: int) -> None:
        """Let the devices go on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, is_so: Callable[[], bool]) -> None:
        """Look again and again, but not forever."""
        for _ in range(WAIT_MS // LOOK_MS):
            if is_so():
                return
            self.look_at_for(LOOK_MS)

    def _activate(self) -> None:
        self.desk_window.window.activateWindow()
        self.settle()


def _shrink(path: Path) -> None:
    """A screen has few colors: as a palette it takes a quarter of the room."""
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(colors=255, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _restart(timer: QTimer, _is_busy: bool) -> None:
    timer.start()


def sign_on(shots: Photographer) -> None:
    shots.take("sign-on")
    shots.scan("BADGE-SOFIA")


def order_desk(shots: Photographer) -> None:
    shots.go("order-desk")
    shots.take("orders")
    shots.key(Qt.Key.Key_F2)
    shots.type("mor")
    shots.take("caller")
    shots.enter()
    for item, quantity in (("chai tea", "6"), ("espresso beans", "4"), ("teapot glass", "2")):
        shots.type(item)
        shots.enter()
        shots.type(quantity)
        shots.enter()
    shots.type("hazel")
    shots.enter()
    shots.take("order-desk")
    shots.type("9")
    shots.enter()
    shots.take("order-desk-short")
    shots.key(Qt.Key.Key_Return, CONTROL)
    shots.take("committed")


def pick(shots: Photographer) -> None:
    shots.go("pick")
    shots.take("pick")
    shots.key(Qt.Key.Key_F3)
    shots.take("pick-walk")
    shots.key(Qt.Key.Key_F7)


def pack(shots: Photographer) -> None:
    shots.go("pack")
    shots.take("pack-queue")
    number = shots.work.desk.read(_order_at_the_bench)
    shots.scan(number)
    shots.take("pack-open")
    code = shots.work.desk.read(_code_on_order, number)
    shots.scan(code)
    shots.take("pack")
    shots.scan(WRONG_ITEM)
    shots.take("pack-refused")
    shots.key(Qt.Key.Key_Escape)
    shots.key(Qt.Key.Key_F4)


def _order_at_the_bench(session: Session) -> str:
    warehouse_id = session.scalars(select(SalesOrder.warehouse_id)).first()
    if warehouse_id is None:
        raise LookupError("the demo has no orders")
    queue = packing_queue(session, warehouse_id)
    return next(work.order_number for work in queue if work.packed < work.picked)


def _code_on_order(session: Session, number: str) -> str:
    """A barcode of something in the order that stands at the bench."""
    found = session.scalars(
        select(ItemCode.code)
        .join(OrderLine, OrderLine.item_id == ItemCode.item_id)
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(SalesOrder.number == number)
        .order_by(OrderLine.position, ItemCode.code)
    )
    return found.first() or ""


def labels(shots: Photographer) -> None:
    shots.go("labels")
    shots.key(Qt.Key.Key_Down)
    shots.take("labels")


def exceptions(shots: Photographer) -> None:
    shots.go("exceptions")
    shots.take("exceptions")


def importing(shots: Photographer) -> None:
    shots.go("import")
    shots.take("import")


def devices(shots: Photographer) -> None:
    """What the station has, one of them tested; then a scale and a printer are added."""
    scale = shots.work.bench.simulators.scale
    shots.go("devices")
    shots.scan("]C1010400638133393110ABC\x1d17260101")
    shots.scan("SKU-4711")
    shots.take("devices")
    shots.key(Qt.Key.Key_Down)
    if scale is not None:
        scale.weigh(Weight.grams(1235))
    shots.key(Qt.Key.Key_F9)
    shots.look_at_for(900)
    shots.take("device-bytes")
    shots.key(Qt.Key.Key_F9)
    shots.key(Qt.Key.Key_Down)
    shots.key(Qt.Key.Key_F5)
    shots.look_at_for(1200)
    shots.take("device-test")
    shots.key(Qt.Key.Key_F8)
    shots.take("device-settings")
    shots.key(Qt.Key.Key_Escape)
    shots.key(Qt.Key.Key_T, CONTROL)
    shots.type("1")
    shots.take("device-teaching")
    shots.key(Qt.Key.Key_Escape)
    shots.key(Qt.Key.Key_F4)
    shots.take("device-station")
    shots.key(Qt.Key.Key_Escape)
    with _plugged_in():
        _add_scale(shots)


def _add_scale(shots: Photographer) -> None:
    shots.key(Qt.Key.Key_F3)
    shots.look_at_for(800)
    shots.take("device-found")
    finding = shots.devices.adding.finding
    at = next(row for row in range(9) if finding.rows.model().index(row, 0).data() == PLUGGED_IN)
    for _ in range(at):
        shots.key(Qt.Key.Key_Down)
    shots.enter()
    shots.until(lambda: shots.devices.adding.trial.questions.panel.is_open)
    shots.take("device-tried")
    shots.type("1")
    shots.take("device-named")
    shots.key(Qt.Key.Key_Escape)
    shots.key(Qt.Key.Key_Escape)


@contextmanager
def _plugged_in() -> Iterator[None]:
    """A scale that the station does not know yet."""
    end, scale = PtyEnd(), SimulatedScale(protocol=SCALE_PROTOCOLS["toledo-8217"])
    scale.weigh(Weight.grams(1235))
    with (
        Serving(scale, end, "simulated-scale"),
        announce(PLUGGED_IN, DeviceKind.SCALE, end.uri),
    ):
        yield
    end.unplug()


STORY = (sign_on, order_desk, pick, pack, labels, exceptions, importing, devices)


def _furnish(guest: Guest, look: Look, window: Window, workplace: Workplace) -> None:
    """The panels of the demo stand on the pictures of one look only."""
    if look == DEMO_LOOK:
        guest.furnish(window, workplace)


@contextmanager
def open_desk(application: QApplication, seeded: Path, look: Look) -> Iterator[Photographer]:
    language.install(application, look.language)
    theme.apply(application, theme.THEMES[look.colours], look.scale_percent)
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder))
        profile.create()
        shutil.copy(seeded, profile.database)
        settings = Settings(sound_on=False)
        work = DeskAtWork(Desk.open(profile, lambda: MOMENT), profile, simulated(PRINTER))
        guest = Guest(demo_guest(work).badges, partial(_furnish, demo_guest(work), look))
        desk_window = DeskWindow(work, profile, settings, guest)
        window = desk_window.window
        window.resize(*(pixels * look.scale_percent // 100 for pixels in SIZE_PX))
        work.start()
        desk_window.open()
        yield Photographer(work, desk_window, look)
        window.close()
        work.close()
        window.deleteLater()


def seeded_database(folder: Path) -> Path:
    desk = Desk.open(Profile(folder), lambda: MOMENT)
    seed_work(seed(desk.database, MOMENT), MOMENT)
    desk.close()
    return Profile(folder).database


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", choices=[look.name for look in LOOKS])
    chosen = parser.parse_args(arguments).look
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ[FOLDER_VARIABLE] = str(Path(folder) / "simulated")
        seeded = seeded_database(Path(folder))
        for look in LOOKS:
            if chosen not in (None, look.name):
                continue
            with open_desk(application, seeded, look) as shots:
                for scene in STORY[:2] if look.is_demo else STORY:
                    scene(shots)
            sys.stdout.write(f"{look.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
