"""A desk at work in its real window, drawn in memory, for benchmarks that press keys and wait."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import cast

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from omsdesk.app.joints import DeskRunner
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk
from omsdesk.devices.scanners.wedge import WedgeRule
from omsdesk.ui import theme
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import ScanRouter
from omsdesk.ui.scanning import WedgeKeys
from omsdesk.ui.window import ScreenEntry, Window
from omsdesk.ui.workplace import Workplace

WAIT_S = 20.0
NOTHING_NEW_MS = 60


class Painted(QObject):
    """Tells when a window was painted after something had happened.

    `since` begins to wait, `happened` says that from now on a paint counts, and `wait_ms`
    returns the time from `since` to the end of the first such paint. When none follows, all
    looked as before already, and what happened is the end.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._loop = QEventLoop(self)
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.timeout.connect(self._loop.quit)
        self._nothing_new = QTimer(self)
        self._nothing_new.setSingleShot(True)
        self._nothing_new.timeout.connect(self._as_before)
        self._start = self._end = 0.0
        self._happened = 0.0
        for watched in (window, window.windowHandle()):
            watched.installEventFilter(self)

    def since(self) -> None:
        self._happened = self._end = 0.0
        self._start = perf_counter()

    def happened(self, *_given: object) -> None:
        self._happened = perf_counter()
        self._nothing_new.start(NOTHING_NEW_MS)

    def _as_before(self) -> None:
        self._finish(self._happened)

    def _finish(self, end: float) -> None:
        if not self._end:
            self._end = end
            self._loop.quit()

    def wait_ms(self) -> float:
        """Milliseconds. TimeoutError when nothing was painted in time."""
        if not self._end:
            self._guard.start(int(WAIT_S * 1000))
            self._loop.exec()
            self._guard.stop()
        if not self._end:
            raise TimeoutError("nothing was painted")
        return (self._end - self._start) * 1000

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # of Qt
        if event.type() == QEvent.Type.UpdateRequest and self._happened:
            # Painting is done when this event was handled, before the next one is.
            self._happened = 0.0
            self._nothing_new.stop()
            QTimer.singleShot(0, self, lambda: self._finish(perf_counter()))
        return False


@dataclass(frozen=True)
class AtWindow:
    """One screen in its window, with its threads, over a real database."""

    desk: Desk
    runner: Runner
    window: Window
    router: ScanRouter
    screen: QWidget


@contextmanager
def at_window(
    profile: Profile, badge: str, make: Callable[[Runner, Workplace], QWidget]
) -> Iterator[AtWindow]:
    """The screen that `make` makes, for the bearer of a badge, over a profile's database."""
    application = QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", application), theme.LIGHT)
    desk = Desk.open(profile)
    runner = DeskRunner(desk, desk.perform)
    workplace = Workplace(
        station_now=lambda: desk.station,
        operator=desk.sign_on(badge),
        today=lambda: desk.clock().date(),
        settings=Settings(),
        profile=profile,
    )
    screens: list[QWidget] = []

    def made() -> QWidget:
        screens.append(make(runner, workplace))
        return screens[0]

    entry = ScreenEntry(name="screen", title="Screen", icon="pack", make=made)
    window = Window([entry], profile.folder)
    router = ScanRouter(window.banner, lambda _ended: None, window)
    window.show_screen("screen")
    window.show()
    keys = WedgeKeys(WedgeRule(), router.take, router.take_broken, parent=window)
    keys.watch(window)
    window.activateWindow()
    try:
        yield AtWindow(desk, runner, window, router, screens[0])
    finally:
        runner.close()
        window.close()
        desk.close()


def until(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so. TimeoutError when it never is."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_so() else None)
    timer.start(5)
    QTimer.singleShot(int(WAIT_S * 1000), loop, loop.quit)
    if not is_so():
        loop.exec()
    timer.stop()
    if not is_so():
        raise TimeoutError


def press(target: QObject, text: str) -> None:
    """Send the keys of a text, as a keyboard does; a line feed is Enter."""
    for character in text:
        key = Qt.Key.Key_Return if character == "\n" else Qt.Key(ord(character.upper()))
        shown = "\r" if character == "\n" else character
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, shown)
            QCoreApplication.sendEvent(target, event)


def handle_of(window: QWidget) -> QWindow:
    """Where the keys of a window arrive."""
    handle = window.windowHandle()
    if handle is None:
        raise ValueError("the window was not shown")
    return handle
