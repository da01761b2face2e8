"""The installed PySide6 is one that a whole shift can be worked with."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_that_return_nothing_do_not_use_up_none(qtbot: QtBot) -> None:
    # PySide6 6.12.0 loses a reference to None with every such call on Python 3.10 and 3.11.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(2_000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 1_000
