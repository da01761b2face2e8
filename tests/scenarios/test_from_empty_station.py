"""From a station without devices to a working bench: through the screen alone, by keys alone.

The devices are simulated, at pseudo terminals and a socket, and are found as real ones are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk
from omsdesk.devices import station
from omsdesk.devices.discovery.simulated import FOLDER_VARIABLE, announce
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.station import StationDevices
from omsdesk.ui import theme
from omsdesk.ui.devices.screen import DevicesScreen
from omsdesk.ui.window import Window
from omsdesk.values import Weight
from tests.shop import open_shop

WAIT_MS = 20_000
PLAIN = Qt.KeyboardModifier.NoModifier
CODE = "4006381333931"


@dataclass
class Monday:
    """Somebody with three devices, a keyboard, and a window that knows none of them."""

    bot: QtBot
    work: DeskAtWork
    desk_window: DeskWindow
    profile: Profile
    scale: SimulatedScale
    scanner: SimulatedScanner
    printer: SimulatedPrinter

    @property
    def window(self) -> Window:
        return self.desk_window.window

    @property
    def screen(self) -> DevicesScreen:
        screen = self.window.screen_named("devices")
        assert isinstance(screen, DevicesScreen)
        return screen

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def until(self, is_so: Callable[[], Any]) -> None:
        self.bot.waitUntil(lambda: bool(is_so()), timeout=WAIT_MS)

    def found(self) -> list[str]:
        model = self.screen.adding.finding.rows.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    def choose_found(self, title: str) -> None:
        """Press the arrow keys until the cursor is on a line, then Enter."""
        self.until(lambda: title in self.found())
        self.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(self.found().index(title)):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)

    def question(self) -> str:
        panel = self.screen.adding.trial.questions.panel
        return panel.accessibleName() if panel.is_open else ""

    def states(self) -> list[str]:
        model = self.screen.overview.rows.model()
        return [
            " ".join(str(model.index(at, column).data()) for column in (0, 1))
            for at in range(model.rowCount())
        ]

    def said(self) -> str:
        advice = self.screen.overview.detail.test.advice
        return "" if advice.isHidden() else advice.text


@pytest.fixture
def monday(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Monday]:
    """The devices are switched on and plugged in; the desk knows nobody of them."""
    theme.apply(qapp, theme.LIGHT)
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "simulated"))
    profile = Profile(tmp_path / "profile")
    profile.create()
    open_shop(profile.folder)
    scale, scanner, printer = SimulatedScale(), SimulatedScanner(), SimulatedPrinter()
    with ExitStack() as plugs:
        for title, kind, peer, end in (
            ("Bench scale", DeviceKind.SCALE, scale, PtyEnd()),
            ("Hand scanner", DeviceKind.SCANNER, scanner, PtyEnd()),
            ("Label machine", DeviceKind.PRINTER, printer, TcpEnd()),
        ):
            plugs.callback(end.unplug)
            plugs.enter_context(Serving(peer, end, f"simulated-{kind}"))
            plugs.enter_context(announce(title, kind, end.uri))
        work = DeskAtWork(Desk.open(profile), profile, station.load(profile.devices))
        desk_window = DeskWindow(work, profile, Settings(sound_on=False))
        work.start()
        desk_window.open("sofia-badge", "devices")
        with qtbot.waitActive(desk_window.window):
            desk_window.window.activateWindow()
        yield Monday(qtbot, work, desk_window, profile, scale, scanner, printer)
        desk_window.window.close()
        assert work.close()


def add_the_scale(monday: Monday) -> None:
    monday.scale.weigh(Weight.grams(1235))
    monday.press(Qt.Key.Key_F3)
    monday.choose_found("Bench scale")
    monday.until(lambda: monday.question() == "Does its display show 1235 g?")
    monday.press(Qt.Key.Key_1)
    monday.type("Packing scale")
    monday.press(Qt.Key.Key_Return)
    monday.until(lambda: "Packing scale ready" in monday.states())
    assert monday.screen.overview.said.text == "Packing scale is ready"


def try_the_scale(monday: Monday) -> None:
    monday.scale.clear()
    monday.press(Qt.Key.Key_F5)
    monday.until(lambda: monday.said() == "Put something on the scale")
    monday.scale.weigh(Weight.grams(370))
    monday.until(lambda: monday.said().startswith("It weighs 370"))
    monday.scale.clear()
    monday.until(lambda: monday.said().startswith("The scale works"))


def add_the_scanner(monday: Monday) -> None:
    monday.press(Qt.Key.Key_F3)
    monday.choose_found("Hand scanner")
    trial = monday.screen.adding.trial
    monday.until(lambda: trial.isVisible() and trial.advice.text == "Scan any barcode with it")
    monday.scanner.scan(CODE)
    monday.until(lambda: CODE in monday.question())
    monday.press(Qt.Key.Key_1)
    monday.press(Qt.Key.Key_Return)
    monday.until(lambda: "Scanner ready" in monday.states())


def try_the_scanner(monday: Monday) -> None:
    monday.press(Qt.Key.Key_F5)
    monday.until(lambda: monday.said() == "Scan any barcode with Scanner")
    monday.scanner.scan(f"]E0{CODE}")
    monday.until(lambda: monday.said() == f"The scanner works: {CODE}")


def add_the_printer(monday: Monday) -> None:
    monday.press(Qt.Key.Key_F3)
    monday.choose_found("Label machine")
    form = monday.screen.adding.naming.form
    monday.until(form.isVisible)
    monday.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    monday.until(lambda: "Bench printer ready" in monday.states())


def try_the_printer(monday: Monday) -> None:
    monday.press(Qt.Key.Key_F5)
    monday.until(lambda: monday.printer.labels)
    monday.until(lambda: monday.said() == "Scan the label that has come out")
    monday.scanner.scan(code_on(monday.printer))
    monday.until(lambda: monday.said().startswith("Printed by Bench printer and read by Scanner"))


def code_on(printer: SimulatedPrinter) -> str:
    """What a scanner reads from the label that came out last."""
    (barcode,) = zxingcpp.read_barcodes(printer.labels[-1].image.convert("L"))
    return barcode.text


def test_from_an_empty_station_to_a_working_bench_by_keys_alone(monday: Monday) -> None:
    assert monday.work.bench.devices == StationDevices()
    add_the_scale(monday)
    try_the_scale(monday)
    add_the_scanner(monday)
    try_the_scanner(monday)
    add_the_printer(monday)
    try_the_printer(monday)
    assert monday.states() == ["Scanner ready", "Packing scale ready", "Bench printer ready"]
    monday.work.devices_file.flush()
    kept = station.load(monday.profile.devices)
    assert kept == monday.work.bench.devices
    assert [each.name for each in monday.work.desk.station.printers] == ["Bench printer"]
