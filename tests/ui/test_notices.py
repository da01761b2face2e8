"""Refusals stay until they are acknowledged; everything else is told in the strip."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.errors import Refused
from omsdesk.ui.notices import RefusalBanner, StatusStrip
from omsdesk.ui.theme import Tone, Verdict


class Desk(QWidget):
    """A window with a banner and a field that has the focus."""

    def __init__(self, banner: QWidget, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.field = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(banner)
        layout.addWidget(self.field)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.field.setFocus()


def texts(banner: QWidget) -> str:
    return " ".join(label.text() for label in banner.findChildren(QLabel))


def test_a_refusal_is_said_in_words_and_sound_and_stays(qtbot: QtBot) -> None:
    played: list[Verdict] = []
    banner = RefusalBanner(played.append)
    desk = Desk(banner, qtbot)
    assert desk.field.hasFocus()
    banner.show_refusal(Refused("moon-too-bright"))
    assert banner.isVisible()
    assert "REFUSED" in texts(banner)
    assert "moon-too-bright" in texts(banner)
    assert played == [Verdict.REFUSED]


def test_escape_acknowledges_whatever_has_the_focus(qtbot: QtBot) -> None:
    banner = RefusalBanner()
    desk = Desk(banner, qtbot)
    banner.show_refusal(Refused("moon-too-bright"))
    with qtbot.waitSignal(banner.acknowledged):
        QTest.keyClick(desk.field, Qt.Key.Key_Escape)
    assert not banner.is_open
    assert not banner.isVisible()


def test_further_scans_are_counted_and_heard(qtbot: QtBot) -> None:
    played: list[Verdict] = []
    banner = RefusalBanner(played.append)
    desk = Desk(banner, qtbot)
    assert desk.field.hasFocus()
    banner.show_refusal(Refused("moon-too-bright"))
    banner.count_further()
    banner.count_further()
    assert "2 more" in texts(banner)
    assert played == [Verdict.REFUSED] * 3


def test_a_banner_that_is_closed_acknowledges_nothing(qtbot: QtBot) -> None:
    banner = RefusalBanner()
    desk = Desk(banner, qtbot)
    assert desk.field.hasFocus()
    heard: list[bool] = []
    banner.acknowledged.connect(lambda: heard.append(True))
    banner.acknowledge()
    assert heard == []


def names(strip: StatusStrip) -> set[str]:
    return {
        each.accessibleName()
        for each in strip.findChildren(QWidget)
        if not each.isHidden() and each.accessibleName()
    }


def test_the_strip_tells_place_devices_and_offline(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_place("Bench 2", "Anna")
    strip.show_device("printer", "printer", Tone.BAD, "Paper out")
    strip.show_offline(720, 14)
    strip.show_saved(datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
    shown = names(strip)
    assert {"Bench 2 · Anna", "Paper out"} <= shown
    assert any("12\N{NO-BREAK SPACE}min" in each and "14" in each for each in shown)
    strip.show_offline(None)
    strip.show_device("printer", "printer", Tone.MUTED, "")
    assert not any("Offline" in each or "Paper" in each for each in names(strip))


def test_what_was_said_goes_away_by_itself(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.say("Order 17 parked", Tone.GOOD, for_ms=1)
    qtbot.waitUntil(lambda: "Order 17 parked" not in names(strip))
