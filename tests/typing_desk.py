"""A window on a real display that is taught by a scanner that types, as a program of its own.

Commands come on standard input, one line of JSON each: {"teach": true} begins a lesson,
{"forget": true} forgets what it taught but for the prefix, {"burst": true} that, too,
{"field": true} puts the focus into a field and clears it, {"list": true} opens a list of Greek
letters, {"read": true} asks for what stands there and is chosen, {"quit": true} ends. What
happens is told on standard output: lessons, scans, what stands in the field, and the shortcut
Alt+B.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.teaching import Lesson, Teaching
from omsdesk.devices.scanners.wedge import WedgeRule
from omsdesk.ui.scanning import WedgeKeys, desk_habits


class TypingDesk(QWidget):
    """A field, and keys that are watched."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.choice = QComboBox()
        self.choice.addItems(["alpha", "beta", "gamma"])
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.choice)
        self.keys = WedgeKeys(WedgeRule(), self._scanned, self._broken, parent=self)
        self._teaching: Teaching | None = None
        QShortcut(QKeySequence("Alt+B"), self).activated.connect(lambda: tell(shortcut="Alt+B"))
        self._commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._commands.activated.connect(self._on_command)

    def _on_command(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        command = json.loads(line)
        if "teach" in command:
            self.setFocus()
            self._teaching = Teaching(desk_habits())
            self.keys.teach(self._teaching, self._on_step)
            tell(ready=True)
        elif "field" in command:
            self.field.clear()
            self.field.setFocus()
            tell(ready=True)
        elif "read" in command:
            tell(field=self.field.text(), choice=self.choice.currentText(), is_open=is_list_open())
        elif "list" in command:
            self.choice.setCurrentIndex(0)
            self.choice.showPopup()
            tell(ready=True)
        elif "forget" in command or "burst" in command:
            self.keys.set_rule(WedgeRule(prefix="" if "burst" in command else "\x02"))
            tell(ready=True)
        else:
            QApplication.quit()

    def _on_step(self) -> None:
        teaching = self._teaching
        if teaching is None or teaching.outcome is None:
            tell(step=teaching.step if teaching is not None else 0)
            return
        self.keys.stop_teaching()
        outcome = teaching.outcome
        if isinstance(outcome, Lesson):
            self.keys.set_rule(outcome.rule)
            tell(taught=outcome.rule.translation.layout or "itself")
        else:
            tell(refused=outcome.code, lost=outcome.facts.get("lost", ""))

    def _scanned(self, scan: Scan) -> None:
        tell(scan=scan.aim + scan.raw, field=self.field.text())

    def _broken(self, scan: Scan) -> None:
        tell(broken=scan.raw, field=self.field.text())


def is_list_open() -> bool:
    focused: QWindow | None = QGuiApplication.focusWindow()
    return focused is not None and focused.type() == Qt.WindowType.Popup


def tell(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def run() -> int:
    application = QApplication(sys.argv)
    desk = TypingDesk()
    desk.show()
    desk.keys.watch(desk)
    desk.activateWindow()
    tell(platform=application.platformName())
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(run())
