"""The panel that asks a question: where the focus goes when it was answered."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.ui.widgets.choices import Choice, ChoicePanel


class Asking(QWidget):
    """Two fields and a panel."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.panel = QLineEdit(), QLineEdit(), ChoicePanel()
        column = QVBoxLayout(self)
        for each in (self.first, self.second, self.panel):
            column.addWidget(each)

    def show_and_ask(self, qtbot: QtBot) -> None:
        qtbot.addWidget(self)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.first.setFocus()
        self.panel.ask("Which?", [Choice("one", "One"), Choice("two", "Two")])
        assert self.panel.hasFocus()


def test_the_focus_goes_back_to_where_it_was(qtbot: QtBot) -> None:
    asking = Asking()
    asking.show_and_ask(qtbot)
    assert asking.panel.press(1)
    assert asking.first.hasFocus()


def test_who_was_told_the_answer_may_take_the_focus(qtbot: QtBot) -> None:
    asking = Asking()
    asking.panel.chosen.connect(asking.second.setFocus)
    asking.show_and_ask(qtbot)
    assert asking.panel.press(1)
    assert asking.second.hasFocus()
