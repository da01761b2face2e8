"""Scans are taken out of the keys; typing is not changed by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.devices.scanners.layouts import Desk as Habits
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.teaching import SILENCE_MS, TEACHING_CODES, Lesson, Teaching
from omsdesk.devices.scanners.wedge import Translation, WedgeRule
from omsdesk.ui.key_clock import KeyClock
from omsdesk.ui.scanning import WedgeKeys

GS = "\x1d"


class SetClock(KeyClock):
    """A clock that a test sets: keys are pressed when it says."""

    ms = 0
    behind_ms = 0

    def now_ms(self) -> int:
        return self.ms + self.behind_ms

    def pressed_ms(self, stamp: int) -> int:
        return self.ms


class OldClock(KeyClock):
    """Reads the stamps of events like a real one; only `now_ms` is set by a test."""

    ms = 0

    def now_ms(self) -> int:
        return self.ms

    def pressed_before_ms(self, stamp: int) -> int:
        """How long ago a key was pressed that the platform has stamped so."""
        return self.ms - self.pressed_ms(stamp)


class Presses(QObject):
    """Counts the presses and releases that a widget gets."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[QEvent.Type, str]] = []

    def eventFilter(  # noqa: N802
        self, watched: QObject, event: QEvent
    ) -> bool:
        kinds = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
        if isinstance(event, QKeyEvent) and event.type() in kinds:
            self.seen.append((event.type(), event.text()))
        return False


class Desk(QWidget):
    """A window with a field and a button, whose keys are watched."""

    def __init__(self, rule: WedgeRule) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Commit")
        self.button.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.clock = SetClock()
        self.scans: list[Scan] = []
        self.broken: list[Scan] = []
        self.clicks = 0
        self.button.clicked.connect(self._count)
        self.keys = WedgeKeys(rule, self.scans.append, self.broken.append, self.clock, self)

    def _count(self) -> None:
        self.clicks += 1

    def press(self, text: str, gap_ms: int) -> None:
        """Press the keys of a text through the whole of Qt's key handling."""
        for character in text:
            self.clock.ms += gap_ms
            if character == GS:
                control = Qt.KeyboardModifier.ControlModifier
                QTest.keyClick(self.windowHandle(), Qt.Key.Key_BracketRight, control)
                continue
            code = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(character)
            if code is None:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click,
                    self.windowHandle(),
                    Qt.Key(ord(character.upper())),
                    character,
                    Qt.KeyboardModifier.NoModifier,
                )
            else:
                QTest.keyClick(self.windowHandle(), code)

    def wait_for_silence(self) -> None:
        self.clock.ms += 36
        self.keys.give_up()


@pytest.fixture
def desk(qtbot: QtBot, request: pytest.FixtureRequest) -> Desk:
    made = Desk(getattr(request, "param", WedgeRule()))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.keys.watch(made)
    made.field.setFocus()
    return made


def test_a_scan_reaches_the_router_and_no_field(desk: Desk) -> None:
    desk.press("4012345000017\r", gap_ms=5)
    assert [scan.raw for scan in desk.scans] == ["4012345000017"]
    assert desk.field.text() == ""


def test_a_scan_presses_no_button(desk: Desk) -> None:
    desk.button.setFocus()
    desk.press("SO-1 042\r", gap_ms=5)
    assert [scan.raw for scan in desk.scans] == ["SO-1 042"]
    assert desk.clicks == 0


def test_a_scan_that_ends_with_tab_does_not_move_the_focus(desk: Desk) -> None:
    desk.press("4012345000017\t", gap_ms=5)
    assert len(desk.scans) == 1
    assert desk.field.hasFocus()


def test_typed_keys_come_through_in_order(desk: Desk) -> None:
    desk.press("chai", gap_ms=90)
    desk.wait_for_silence()
    assert desk.field.text() == "chai"
    assert desk.scans == []


def test_quick_typing_without_an_end_is_typed(desk: Desk) -> None:
    desk.press("asdf", gap_ms=20)
    assert desk.field.text() == ""
    desk.wait_for_silence()
    assert desk.field.text() == "asdf"


def test_every_typed_press_has_one_release(desk: Desk) -> None:
    presses = Presses()
    desk.field.installEventFilter(presses)
    desk.press("ab", gap_ms=90)
    desk.wait_for_silence()
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    assert presses.seen == [(press, "a"), (release, "a"), (press, "b"), (release, "b")]


def test_a_held_key_comes_before_the_enter_that_follows_slowly(desk: Desk) -> None:
    entered: list[str] = []
    desk.field.returnPressed.connect(lambda: entered.append(desk.field.text()))
    desk.press("12\r", gap_ms=90)
    assert entered == ["12"]


def test_keys_that_write_nothing_work_at_once(desk: Desk) -> None:
    helped: list[bool] = []
    shortcut = QShortcut(QKeySequence("F1"), desk)
    shortcut.activated.connect(lambda: helped.append(True))
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_F1)
    assert helped == [True]


def test_a_chord_is_a_command_and_no_character(desk: Desk) -> None:
    saved: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+S"), desk)
    shortcut.activated.connect(lambda: saved.append(True))
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved == [True]
    assert desk.field.text() == ""


def test_twenty_scans_in_a_row_all_arrive(desk: Desk) -> None:
    codes = [f"40123450000{number:02}" for number in range(20)]
    for code in codes:
        desk.press(code + "\r", gap_ms=3)
    assert [scan.raw for scan in desk.scans] == codes


def test_codes_that_are_typed_right_behind_each_other_are_no_double_reads(desk: Desk) -> None:
    for _ in range(3):
        desk.press("4012345000017\r", gap_ms=3)
    first, *rest = desk.scans
    assert [scan.is_together for scan in rest] == [True, True]
    desk.clock.ms += 120
    desk.press("4012345000017\r", gap_ms=3)
    assert not desk.scans[-1].is_together
    assert not first.is_together


@pytest.mark.parametrize("desk", [WedgeRule(prefix="]")], indirect=True)
def test_with_a_prefix_typing_is_not_held_and_slow_scans_are_whole(desk: Desk) -> None:
    desk.press("chai", gap_ms=5)
    assert desk.field.text() == "chai"
    desk.press("]C1010401234\r", gap_ms=60)
    assert [(scan.aim, scan.raw) for scan in desk.scans] == [("]C1", "010401234")]
    assert desk.field.text() == "chai"


@pytest.mark.parametrize("desk", [WedgeRule(prefix="]")], indirect=True)
def test_half_a_scan_is_told_and_typed_nowhere(desk: Desk) -> None:
    desk.press("]C10104", gap_ms=5)
    desk.clock.ms += 251
    desk.keys.give_up()
    assert [scan.raw for scan in desk.broken] == ["0104"]
    assert desk.field.text() == ""


def test_a_window_that_was_never_shown_cannot_be_watched(qtbot: QtBot) -> None:
    desk = Desk(WedgeRule())
    qtbot.addWidget(desk)
    with pytest.raises(ValueError, match="after it was shown"):
        desk.keys.watch(desk)


def test_a_separator_that_is_sent_as_a_chord_stays_in_the_code(desk: Desk) -> None:
    asked: list[bool] = []
    QShortcut(QKeySequence("Ctrl+]"), desk).activated.connect(lambda: asked.append(True))
    desk.press(f"10LOT/7{GS}21S-99\r", gap_ms=5)
    assert [scan.raw for scan in desk.scans] == [f"10LOT/7{GS}21S-99"]
    assert asked == []
    assert desk.field.text() == ""


TRANSLATED = WedgeRule(translation=Translation((("y", "z"), ("z", "y"), ("1", "1")), is_whole=True))


@pytest.mark.parametrize("desk", [TRANSLATED], indirect=True)
def test_scans_are_translated_and_typing_is_not(desk: Desk) -> None:
    desk.press("zyz1\r", gap_ms=5)
    assert [scan.raw for scan in desk.scans] == ["yzy1"]
    desk.press("zyx", gap_ms=90)
    desk.wait_for_silence()
    assert desk.field.text() == "zyx"


@pytest.mark.parametrize("desk", [TRANSLATED], indirect=True)
def test_a_scan_with_an_unknown_character_is_told_and_typed_nowhere(desk: Desk) -> None:
    desk.press("zyx1\r", gap_ms=5)
    assert desk.scans == []
    assert [(scan.raw, scan.is_readable) for scan in desk.broken] == [("yz\ufffd1", False)]
    assert desk.field.text() == ""


def test_every_key_is_for_the_lesson_while_a_scanner_is_taught(desk: Desk) -> None:
    teaching = Teaching(Habits.XKB)
    steps: list[int] = []
    desk.keys.teach(teaching, lambda: steps.append(teaching.step))
    for code in TEACHING_CODES:
        desk.press(code + "\r", gap_ms=8)
        desk.clock.ms += SILENCE_MS
        desk.keys.give_up()
    assert steps == [1, 2, 3]
    assert isinstance(teaching.outcome, Lesson)
    assert desk.field.text() == ""
    assert desk.scans == []
    desk.keys.stop_teaching()
    desk.keys.set_rule(teaching.outcome.rule)
    desk.press("4012345000017\r", gap_ms=5)
    assert [scan.raw for scan in desk.scans] == ["4012345000017"]


def test_escape_during_a_lesson_is_not_held_back(desk: Desk) -> None:
    presses = Presses()
    desk.field.installEventFilter(presses)
    desk.keys.teach(Teaching(Habits.XKB), lambda: None)
    escape = "\x1b"
    none = Qt.KeyboardModifier.NoModifier
    window = desk.windowHandle()
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, Qt.Key.Key_Escape, escape, none)
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    assert presses.seen == [(press, escape), (release, escape)]


def test_a_scan_during_a_freeze_has_the_time_at_which_it_was_scanned(desk: Desk) -> None:
    desk.clock.behind_ms = 2_500
    desk.press("4012345000017\r", gap_ms=5)
    desk.clock.behind_ms = 1_000
    desk.press("4012345000017\r", gap_ms=5)
    first, second = desk.scans
    assert (second.at - first.at).total_seconds() == pytest.approx(1.5, abs=0.5)


def test_keys_that_are_down_at_once_are_typed(desk: Desk) -> None:
    def send(action: QTest.KeyAction, key: Qt.Key, text: str) -> None:
        none = Qt.KeyboardModifier.NoModifier
        QTest.sendKeyEvent(action, desk.windowHandle(), key, text, none)

    press, release = QTest.KeyAction.Press, QTest.KeyAction.Release
    down = [(Qt.Key.Key_A, "a"), (Qt.Key.Key_S, "s"), (Qt.Key.Key_D, "d"), (Qt.Key.Key_F, "f")]
    for key, text in down:
        desk.clock.ms += 25
        send(press, key, text)
    desk.clock.ms += 25
    send(press, Qt.Key.Key_Return, "\r")
    for key, text in down:
        send(release, key, text)
    assert desk.field.text() == "asdf"
    assert desk.scans == []
    # Nothing is left behind: the next scan is one.
    desk.clock.ms += 400
    desk.press("A-12\r", gap_ms=20)
    assert [scan.raw for scan in desk.scans] == ["A-12"]


def test_a_key_that_waited_in_the_queue_has_the_time_of_its_press() -> None:
    clock = OldClock()
    clock.ms = 5_000
    assert clock.pressed_before_ms(905_000) == 0
    clock.ms = 9_000
    assert clock.pressed_before_ms(905_100) == 3_900


def test_a_clock_of_the_platform_that_starts_again_is_followed() -> None:
    clock = OldClock()
    clock.ms = 5_000
    assert clock.pressed_before_ms(2**32 - 100) == 0
    clock.ms = 5_200
    assert clock.pressed_before_ms(100) == 0
    clock.ms = 5_210
    assert clock.pressed_before_ms(110) == 0


def test_a_clock_of_the_platform_that_is_slower_is_followed_through_a_day() -> None:
    """Twenty in a million, and nobody scans at noon and at night."""
    clock = OldClock()
    for at_s in (*range(1, 14_400, 20), *range(18_000, 28_800, 20), 86_400, 86_401):
        clock.ms = at_s * 1000
        assert clock.pressed_before_ms(round(clock.ms * 0.99998)) <= 3
