"""A screen over a real desk: database in a folder, window, router, runner with its threads.

Everything is done by keys and scans; whoever waits, waits for signals.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from omsdesk.commands.scans import RecordScan
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk
from omsdesk.devices.scanners.scan import Scan
from omsdesk.models.shipping import ScanVerdict
from omsdesk.store.database import Database
from omsdesk.ui.actions import Action
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import EndedScan, ScanEnd, ScanRouter
from omsdesk.ui.theme import Verdict
from omsdesk.ui.window import ScreenEntry, Window
from omsdesk.ui.workplace import Workplace
from tests.shop import OPENED_AT, Shop, open_shop

T = TypeVar("T")
LATER = OPENED_AT + timedelta(hours=2)
SETTLE_TIMEOUT_MS = 20_000
SCREEN = "screen"

_VERDICTS = {
    ScanEnd.ACCEPTED: ScanVerdict.ACCEPTED,
    ScanEnd.REFUSED: ScanVerdict.REFUSED,
    ScanEnd.UNKNOWN: ScanVerdict.UNKNOWN,
}


@dataclass
class AtWork:
    """A seeded shop, somebody signed on, and the window in which their screen is shown.

    `played` are the verdicts that were heard, of banners and of the screen.
    """

    shop: Shop
    desk: Desk
    runner: Runner
    context: Workplace
    qtbot: QtBot
    played: list[Verdict] = field(default_factory=list)
    ended: list[EndedScan] = field(default_factory=list)
    window: Window = field(init=False)
    router: ScanRouter = field(init=False)

    def show(self, make: Callable[[Runner, Workplace], T], actions: tuple[Action, ...] = ()) -> T:
        """Open a screen in the active window and wait until it shows its rows."""
        made: list[Any] = []

        def maker() -> QWidget:
            made.append(make(self.runner, self.context))
            screen: QWidget = made[0]
            return screen

        entry = ScreenEntry(name=SCREEN, title="Screen", icon="pick", make=maker, actions=actions)
        self.window = Window(
            [entry], self.context.profile.folder, self.context.may, self.played.append
        )
        self.router = ScanRouter(self.window.banner, self._keep, self.window)
        self.router.set_command(self.window.run_barcode)
        self.runner.refused.connect(self.window.banner.show_refusal)
        self.window.show_screen(SCREEN)
        self._join(made[0])
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.until_idle()
        opened: T = made[0]
        return opened

    def _join(self, screen: Any) -> None:
        self.router.set_receivers([screen.take_scan])
        screen.heard.connect(self.played.append)

    def _keep(self, ended: EndedScan) -> None:
        self.ended.append(ended)
        if not ended.is_kept:
            verdict = _VERDICTS[ended.end]
            raw, code = ended.scan.raw, ended.reason
            self.runner.execute(RecordScan(raw=raw, place=SCREEN, verdict=verdict, code=code))

    def until_idle(self) -> None:
        """Wait for everything that was asked so far: the answers come in their order."""
        with self.settled():
            self.runner.ask(lambda _session: None, then=lambda _none: None, owner=self.runner)

    @contextmanager
    def settled(self) -> Iterator[None]:
        """Until all that begins within is through, with what follows from it."""
        with self.qtbot.waitSignal(
            self.runner.busy, timeout=SETTLE_TIMEOUT_MS, check_params_cb=lambda busy: not busy
        ):
            yield

    def scan(self, text: str) -> None:
        """A scanner reads a code."""
        self.router.take(Scan.of(text, "scanner", LATER))

    def read(self, query: Callable[..., T], *args: Any) -> T:
        return self.desk.read(query, *args)


@contextmanager
def at_work(tmp_path: Path, qtbot: QtBot, badge: str) -> Iterator[AtWork]:
    """The bearer of a badge at the shop's only station; closes everything behind."""
    shop = open_shop(tmp_path)
    seconds = itertools.count()

    def clock() -> datetime:
        return LATER + timedelta(seconds=next(seconds))

    def today() -> date:
        return LATER.date()

    desk = Desk(shop.database, clock)
    operator = desk.sign_on(badge)
    runner = Runner(desk.perform, lambda query, args: desk.read(query, *args))
    context = Workplace(lambda: desk.station, operator, today, Settings(), Profile(tmp_path))
    try:
        yield AtWork(shop, desk, runner, context, qtbot)
    finally:
        assert runner.close()
        desk.close()


def press(keys: str) -> None:
    """Press a key or combination, as `QKeySequence` writes it, on whatever has the focus."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    QTest.keyClick(_focused(), combination.key(), combination.keyboardModifiers())


def type_text(text: str) -> None:
    """Type characters into whatever has the focus."""
    QTest.keyClicks(_focused(), text)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def without_item_codes(database: Database) -> None:
    """A damaged database: whoever asks what a code means gets an error."""
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE item_code"))
