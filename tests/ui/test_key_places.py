"""A scanner read by places at a window: dead keys count, and people still type with them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from pytestqt.qtbot import QtBot

from omsdesk.devices.scanners.wedge import Translation, WedgeRule
from omsdesk.ui.native_keys import PlacedPress
from tests.ui.test_scanning import Desk

US_SCANNER = WedgeRule(translation=Translation(layout="us"))
KEYS = {"a": (38, "AC01"), "b": (56, "AB05"), "e": (26, "AD03"), "1": (10, "AE01"), "\r": (36, "")}
DEAD = PlacedPress(21, "AE12")


class PlacedDesk(Desk):
    """A desk whose window system tells of presses; a German keyboard has ´ where US has =."""

    def press_placed(self, characters: str, gap_ms: int = 5) -> None:
        for character in characters:
            code, mark = KEYS[character]
            self.clock.ms += gap_ms
            self.keys.places.pressed(PlacedPress(code, mark))
            self.send(character, code)

    def send(self, text: str, code: int, key: int | None = None) -> None:
        named = {"\r": int(Qt.Key.Key_Return)}.get(text, ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind,
                named if key is None else key,
                Qt.KeyboardModifier.NoModifier,
                code,
                0,
                0,
                text,
            )
            QCoreApplication.sendEvent(self.windowHandle(), event)

    def press_dead(self, gap_ms: int = 5) -> None:
        """A key that the input method keeps."""
        self.clock.ms += gap_ms
        self.keys.places.pressed(PlacedPress(DEAD.scan_code, DEAD.mark))

    def write(self, text: str) -> bool:
        """What an input method writes for the last press; whether it was taken."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        return self.keys.places.eventFilter(self.field, event)


@pytest.fixture
def desk(qtbot: QtBot) -> PlacedDesk:
    made = PlacedDesk(US_SCANNER)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.keys.watch(made)
    made.field.setFocus()
    return made


def test_a_dead_key_is_a_character_of_a_scan(desk: PlacedDesk) -> None:
    desk.press_placed("ab1")
    desk.press_dead()
    desk.press_placed("b1\r")
    assert [scan.raw for scan in desk.scans] == ["ab1=b1"]
    assert desk.field.text() == ""


def test_what_an_input_method_made_of_two_keys_is_two_keys(desk: PlacedDesk) -> None:
    desk.press_placed("ab1")
    desk.press_dead()
    desk.clock.ms += 5
    desk.keys.places.pressed(PlacedPress(26, "AD03"))
    assert desk.write("é")
    desk.press_placed("1\r")
    assert [scan.raw for scan in desk.scans] == ["ab1=e1"]
    assert desk.field.text() == ""


def test_a_person_who_types_an_accent_gets_it(desk: PlacedDesk, qtbot: QtBot) -> None:
    desk.press_placed("a", gap_ms=200)
    desk.press_dead(gap_ms=200)
    desk.clock.ms += 200
    desk.keys.places.pressed(PlacedPress(26, "AD03"))
    assert desk.write("é")
    qtbot.waitUntil(lambda: not desk.keys.places.mark(26))
    desk.wait_for_silence()
    assert desk.field.text() == "aé"


def test_keys_before_an_accent_come_first(desk: PlacedDesk) -> None:
    desk.press_placed("ab")
    desk.press_dead()
    desk.clock.ms += 5
    desk.keys.places.pressed(PlacedPress(26, "AD03"))
    assert desk.write("é")
    desk.press_placed("b")
    desk.wait_for_silence()
    assert desk.field.text() == "abéb"


def test_the_second_character_of_a_key_goes_with_it(desk: PlacedDesk) -> None:
    """Windows writes a dead key and the next one, both at the press of the next one."""
    desk.press_dead(gap_ms=300)
    desk.press_placed("1")
    desk.send("b", 10, key=0)
    desk.press_placed("1ab\r")
    assert [scan.raw for scan in desk.scans] == ["=11ab"]
    desk.press_dead(gap_ms=300)
    desk.press_placed("1")
    desk.send("b", 10, key=0)
    desk.wait_for_silence()
    assert desk.field.text() == "1b"


def test_a_scan_is_refused_where_nobody_tells_of_places(desk: PlacedDesk) -> None:
    desk.press("4012345000017\r", gap_ms=5)
    assert desk.scans == []
    assert len(desk.broken) == 1
    assert desk.field.text() == ""


def test_nothing_counts_that_is_pressed_in_another_window(desk: PlacedDesk, qtbot: QtBot) -> None:
    other = Desk(WedgeRule())
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert QGuiApplication.focusWindow() is other.windowHandle()
    desk.press_dead()
    assert desk.keys.places.rest() == []
