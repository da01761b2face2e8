"""A scanner read by places at a window: dead keys count, and people still type with them."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from pytestqt.qtbot import QtBot

from omsdesk.devices.scanners.layouts import Desk as Habits
from omsdesk.devices.scanners.teaching import Teaching
from omsdesk.devices.scanners.wedge import Key, Translation, WedgeRule
from omsdesk.ui.native_keys import PlacedPress
from tests.ui.test_scanning import Desk

NONE = Qt.KeyboardModifier.NoModifier
US_SCANNER = WedgeRule(translation=Translation(layout="us"))
KEYS = {"a": (38, "AC01"), "b": (56, "AB05"), "e": (26, "AD03"), "1": (10, "AE01"), "\r": (36, "")}
DEAD = (21, "AE12")
# In the order in which Qt sends them.
KINDS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class PlacedDesk(Desk):
    """A desk whose window system tells of presses; a German keyboard has ´ where US has =."""

    def press_placed(self, characters: str, gap_ms: int = 5) -> None:
        for character in characters:
            code, mark = KEYS[character]
            self.clock.ms += gap_ms
            self.tell(code, mark)
            self.send(character, code)

    def tell(self, code: int, mark: str) -> None:
        """A press, as the window system tells it."""
        self.keys.places.pressed(PlacedPress(code, mark, int(self.winId())))

    def send(self, text: str, code: int, key: int | None = None) -> None:
        named = {"\r": int(Qt.Key.Key_Return)}.get(text, ord(text.upper()))
        for kind in KINDS:
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

    def typed_by_now(self) -> str:
        """What stands in the field when no key is held any more."""
        self.wait_for_silence()
        return self.field.text()

    def press_dead(self, gap_ms: int = 5) -> None:
        """A key that the input method keeps."""
        self.clock.ms += gap_ms
        self.tell(*DEAD)

    def write(self, text: str) -> bool:
        """What an input method writes for the last press; whether it was taken."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        return self.keys.places.eventFilter(self.field, event)


@dataclass
class Heard(Teaching):
    """A lesson that notes the places of its keys."""

    places: list[str] = field(default_factory=list)

    def key(self, key: Key) -> None:
        self.places.append(key.place)


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
    desk.tell(*KEYS["e"])
    assert desk.write("é")
    desk.press_placed("1\r")
    assert [scan.raw for scan in desk.scans] == ["ab1=e1"]
    assert desk.field.text() == ""


def test_a_person_who_types_an_accent_gets_it(desk: PlacedDesk, qtbot: QtBot) -> None:
    desk.press_placed("a", gap_ms=200)
    desk.press_dead(gap_ms=200)
    desk.clock.ms += 200
    desk.tell(*KEYS["e"])
    assert desk.write("é")
    qtbot.waitUntil(lambda: desk.typed_by_now() == "aé")


def test_keys_before_an_accent_come_first(desk: PlacedDesk) -> None:
    desk.press_placed("ab")
    desk.press_dead()
    desk.clock.ms += 5
    desk.tell(*KEYS["e"])
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
    assert not desk.keys.places.is_waiting


def test_a_scan_behind_a_shortcut_has_its_first_character_once(desk: PlacedDesk) -> None:
    """The event of the shortcut never comes as a key."""
    for mark in ("Ctrl+AC01", "Alt+AC01", "AC01"):
        desk.clock.ms += 900
        desk.tell(KEYS["a"][0], mark)
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_A, NONE, KEYS["a"][0], 0, 0)
        QCoreApplication.sendEvent(desk.windowHandle(), asked)
        desk.clock.ms += 900
        desk.press_placed("ab1b1\r")
    assert [scan.raw for scan in desk.scans] == ["ab1b1"] * 3


def test_a_press_whose_event_never_came_is_not_taken_for_the_next_of_its_key(
    desk: PlacedDesk,
) -> None:
    desk.tell(*KEYS["a"])
    desk.clock.ms += 900
    desk.press_placed("ab1b1\r")
    assert [scan.raw for scan in desk.scans] == ["ab1b1"]


def test_a_press_has_the_stamp_of_its_event_where_both_have_one(desk: PlacedDesk) -> None:
    window = int(desk.winId())
    for mark, stamp in (("AC01+", 700), ("AC01", 705)):
        desk.keys.places.pressed(PlacedPress(38, mark, window, stamp))
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, 38, 0, 0, "a")
    event.setTimestamp(705)
    assert [each.mark for each in desk.keys.places.until(event, 0)] == ["AC01+", "AC01"]


def test_an_accent_on_a_key_without_a_place_is_written(desk: PlacedDesk, qtbot: QtBot) -> None:
    """´ and the 1 of the keypad, or a letter with an Alt that writes."""
    for code, mark in ((87, ""), (26, "Alt+AD03")):
        desk.field.clear()
        desk.press_dead(gap_ms=300)
        desk.clock.ms += 200
        desk.tell(code, mark)
        assert desk.write("¹")
        qtbot.waitUntil(lambda: desk.typed_by_now() == "¹")


def test_a_scan_whose_first_key_went_to_a_list_that_closed_is_refused(desk: PlacedDesk) -> None:
    desk.clock.ms += 900
    desk.keys.places.pressed(PlacedPress(10, "AE01", 1))
    desk.press_placed("ab1b1ab1b1ab\r")
    assert desk.scans == []
    assert [scan.is_readable for scan in desk.broken] == [False]
    assert desk.field.text() == ""


def test_what_an_input_method_writes_in_another_window_stays_there(desk: PlacedDesk) -> None:
    desk.press_dead()
    desk.keys.places.pressed(PlacedPress(26, "AD03", 1))
    assert not desk.write("é")


def test_a_character_that_comes_without_a_key_is_written(desk: PlacedDesk) -> None:
    """Some programs write so on Windows, and Alt with a number does."""
    desk.press_placed("ab", gap_ms=200)
    desk.wait_for_silence()
    desk.clock.ms += 900
    desk.send("é", 56, key=0)
    assert desk.typed_by_now() == "abé"


def test_the_second_character_of_a_key_is_no_key_of_a_lesson(desk: PlacedDesk) -> None:
    teaching = Heard(Habits.WINDOWS)
    desk.keys.teach(teaching, lambda: None)
    desk.press_dead(gap_ms=300)
    desk.press_placed("1")
    desk.send("b", 10, key=0)
    desk.press_placed("ab")
    assert teaching.places == ["AE12", "AE01", "AC01", "AB05"]


def test_an_accent_that_is_sent_on_is_not_taken_again(desk: PlacedDesk) -> None:
    """The next press is told of before the one before is let go."""
    desk.field.installEventFilter(desk.keys.places)
    desk.press_dead()
    desk.tell(*KEYS["e"])
    assert desk.write("é")
    desk.press_placed("b")
    desk.tell(*KEYS["1"])
    assert desk.typed_by_now() == "éb"


def test_a_dead_key_of_a_slow_scanner_does_not_end_what_is_held(desk: PlacedDesk) -> None:
    """The key before it is given up while nothing is known of the dead key but its press."""
    desk.press_placed("ab1", gap_ms=20)
    desk.press_dead(gap_ms=20)
    desk.clock.ms += 16
    desk.keys.give_up()
    desk.clock.ms += 4
    desk.press_placed("b1\r", gap_ms=0)
    assert [scan.raw for scan in desk.scans] == ["ab1=b1"]
    assert desk.field.text() == ""


def test_a_key_whose_event_is_still_on_its_way_is_not_a_dead_one(desk: PlacedDesk) -> None:
    desk.press_placed("ab1ab1ab1", gap_ms=20)
    desk.clock.ms += 33
    desk.tell(*KEYS["b"])
    desk.clock.ms += 2
    desk.keys.give_up()
    desk.send("b", KEYS["b"][0])
    desk.press_placed("1\r", gap_ms=20)
    assert [scan.raw for scan in desk.scans] == ["ab1ab1ab1b1"]
