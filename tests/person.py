"""Somebody at a whole desk: the window, its devices, and what the database says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow
from omsdesk.ui.window import Window
from omsdesk.values import Weight

PLAIN = Qt.KeyboardModifier.NoModifier
WAIT_MS = 15_000


@dataclass
class Person:
    """Somebody with a keyboard, a scanner and a scale, and nothing else."""

    bot: QtBot
    work: DeskAtWork
    desk_window: DeskWindow

    @property
    def window(self) -> Window:
        return self.desk_window.window

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        if not self.window.isActiveWindow():
            # What a window manager does when a list of suggestions goes away.
            with self.bot.waitActive(self.window):
                self.window.activateWindow()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def scan(self, text: str) -> None:
        scanner = self.work.bench.simulators.scanner
        assert scanner is not None
        scanner.scan(text)

    def put_on_scale(self, weight: Weight) -> None:
        scale = self.work.bench.simulators.scale
        assert scale is not None
        scale.put(weight)

    def until(self, is_so: Callable[[], Any]) -> None:
        self.bot.waitUntil(lambda: bool(is_so()), timeout=WAIT_MS)

    def see(self, query: Callable[[Session], Any]) -> Any:
        return self.work.desk.read(query)

    def until_seen(self, query: Callable[[Session], Any]) -> Any:
        self.until(lambda: self.see(query))
        return self.see(query)
