"""The order desk over a real database with the demo shop, worked by keys alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omsdesk.commands.execution import Outcome
from omsdesk.config import Profile, Settings
from omsdesk.demo.shop import seed
from omsdesk.desk import Desk
from omsdesk.queries.find import find_customers, find_items
from omsdesk.queries.order_lists import recent_orders
from omsdesk.queries.orders import OrderDocument, order_document
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.ui.order_desk.screen import OrderDesk
from omsdesk.ui.runner import Confirmed, Runner
from omsdesk.ui.workplace import Workplace

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
# Generous: several test processes may share a slow machine.
WAIT_MS = 30_000
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "desk.sqlite"
    database = Database.at(path)
    schema.prepare(database)
    seed(database, NOW)
    database.close()
    return path


@dataclass
class Keyboard:
    """Presses keys wherever the focus is, and counts them."""

    window: OrderDesk
    texts: int = 0
    others: int = 0

    @property
    def total(self) -> int:
        return self.texts + self.others

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self._target(), character)
            self.texts += 1

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        for key in keys:
            QTest.keyClick(self._target(), key, modifiers)
            self.others += 1

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def control(self, key: Qt.Key) -> None:
        self.press(key, modifiers=CONTROL)

    def line(self, item: str, quantity: str) -> None:
        self.type(item)
        self.enter()
        self.type(quantity)
        self.enter()

    def _target(self) -> Any:
        return QApplication.focusWidget() or self.window


@dataclass
class Counter:
    """One clerk at an order desk: the screen, its keyboard, and what the database says."""

    qtbot: QtBot
    desk: Desk
    folder: Path
    runner: Runner = field(init=False)
    screen: OrderDesk = field(init=False)
    keys: Keyboard = field(init=False)

    def open(self, badge: str = "BADGE-CARLA") -> None:
        """Sign on and open the screen."""
        operator = self.desk.sign_on(badge)
        self.runner = Runner(self._perform, lambda query, args: self.desk.read(query, *args))
        self.runner.failed.connect(pytest.fail)
        place = Workplace(
            lambda: self.desk.station,
            operator,
            NOW.date,
            Settings(),
            Profile(self.folder / "profile"),
        )
        self.screen = OrderDesk(self.runner, place)
        self.qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        with self.qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.activateWindow()
        self.qtbot.waitUntil(self.screen.isActiveWindow, timeout=WAIT_MS)
        self.screen.on_shown()
        self.keys = Keyboard(self.screen)
        self.settle()

    def _perform(self, given: Any) -> Outcome:
        if isinstance(given, Confirmed):
            given = self.desk.sign(given.command, given.supervisor_id, given.reason)
        return self.desk.perform(given)

    def close(self) -> None:
        """End the program as a crash would: nothing is saved on the way out."""
        self.screen.close()
        assert self.runner.close()

    def settle(self) -> None:
        """Until everything that was keyed is in the database and shown."""
        self.qtbot.waitUntil(self._is_settled, timeout=WAIT_MS)

    def _is_settled(self) -> bool:
        screen = self.screen
        is_quiet = self.runner._under_way == 0
        return is_quiet and screen.draft.is_idle and screen.page.entry.is_settled

    def begin(self, customer: str = "teeh") -> None:
        self.keys.type(customer)
        self.keys.enter()
        self.settle()

    def orders(self) -> list[Any]:
        return self.desk.read(recent_orders, NOW.date())

    def order(self, order_id: UUID | None = None) -> OrderDocument:
        """An order as the database has it; the last one unless named."""
        return self.desk.read(order_document, order_id or self.orders()[0].id, NOW.date())

    def lines(self) -> list[tuple[str, int]]:
        return [(line.sku, int(line.ordered.amount)) for line in self.order().lines]

    def item_id(self, sku: str) -> UUID:
        return self.desk.read(find_items, sku)[0].id

    def customer_id(self, typed: str) -> UUID:
        return self.desk.read(find_customers, typed)[0].id

    def focus_name(self) -> str:
        widget = QApplication.focusWidget()
        return widget.accessibleName() if widget is not None else ""


def _tick(seconds: Iterator[int]) -> datetime:
    return NOW + timedelta(seconds=next(seconds))


@pytest.fixture
def counter(demo_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Counter]:
    database = Database.at(Path(shutil.copy(demo_file, tmp_path / "desk.sqlite")))
    seconds = count(1)
    clock = partial(_tick, seconds)
    made = Counter(qtbot, Desk(database, clock), tmp_path)
    made.open()
    yield made
    made.close()
    made.desk.close()
