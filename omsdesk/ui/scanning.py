"""Scans from keyboard-wedge scanners, taken out of the window's keys before anything sees them.

    keys = WedgeKeys(WedgeRule(prefix="]"), router.take, parent=window)
    keys.watch(window)                       # after window.show(); its lists are watched, too

The filter sits on the QWindow, above every widget: no character of a scan reaches a field or
presses a button, whatever has the focus. Keys that were held and turn out to be typed are
sent on unchanged and in order. What a scan means is the business of `scan_router`.

    keys.teach(teaching, done)               # every key is for the lesson, until it is over
    keys.stop_teaching()

A scan has the time of its end key, also when the program was busy and took it later. Dead
keys, of which Qt makes no event, count: they are read by their places, or the scan is refused.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from omsdesk.devices.scanners.layouts import Desk
from omsdesk.devices.scanners.places import is_chord
from omsdesk.devices.scanners.scan import TOGETHER_S, Scan
from omsdesk.devices.scanners.teaching import Teaching
from omsdesk.devices.scanners.wedge import Key, Step, Wedge, WedgeRule
from omsdesk.ui.key_clock import KeyClock
from omsdesk.ui.key_marks import (
    caps_lock_of,
    character_of,
    event_like,
    is_command,
    is_modifier,
    name_of,
    place_of,
)
from omsdesk.ui.key_places import WRITTEN_MS, KeyPlaces
from omsdesk.ui.native_keys import PlacedPress

KEYBOARD = "keyboard"


# A key that was pressed longer ago is not rolled over; its release may have gone elsewhere.
_ROLL_OVER_MS = 250
# Stands for what a dead key writes: nobody can read it but by its place.
_DEAD = "\N{REPLACEMENT CHARACTER}"


def desk_habits() -> Desk:
    """What this computer does with dead keys and Caps Lock."""
    return Desk.WINDOWS if sys.platform == "win32" else Desk.XKB


class WedgeKeys(QObject):
    """Turns the keys of the windows it watches into scans.

    `take` gets every whole scan, `broken` one that stopped half-way or has a character that
    the rule does not know: it is typed nowhere and must be told.
    """

    def __init__(
        self,
        rule: WedgeRule,
        take: Callable[[Scan], object],
        broken: Callable[[Scan], object] = lambda _scan: None,
        clock: KeyClock | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wedge = Wedge(rule)
        self._take = take
        self._broken = broken
        self._teaching: Teaching | None = None
        self._taught: Callable[[], object] = lambda: None
        self._clock = clock or KeyClock()
        self._is_sending = False
        self._unreleased: set[int] = set()
        self._down: dict[int, int] = {}
        self._windows: list[QWindow] = []
        self._list: QWindow | None = None
        self._begun_ms = 0
        self._ended_ms: int | None = None
        self.places = KeyPlaces(self, self)
        self._asked: tuple[tuple[int, int], list[PlacedPress]] | None = None
        self._no_event = QTimer(self)
        self._no_event.setSingleShot(True)
        self._no_event.timeout.connect(self._feed_rest)
        self._joining: list[QEvent] | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.give_up)

    def watch(self, window: QWidget) -> None:
        """Listen to the keys of a top-level window that has been shown."""
        handle = window.windowHandle()
        if handle is None:
            raise ValueError("a window has keys only after it was shown")
        application = QGuiApplication.instance()
        if not self._windows and isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch_list)
        if handle not in self._windows:
            handle.installEventFilter(self)
            self._windows.append(handle)
            self.places.listen()

    def _watch_list(self, focused: QWindow | None) -> None:
        """The keys of a list that opens over a window go to it: it is watched as long."""
        if self._list is not None and isValid(self._list):
            self._list.removeEventFilter(self)
        self._list = None
        if focused is not None and focused.type() == Qt.WindowType.Popup:
            focused.installEventFilter(self)
            self._list = focused

    @property
    def _target(self) -> QWindow:
        """The window to which keys go when no event says it."""
        return self._list if self._list is not None and isValid(self._list) else self._windows[0]

    def set_rule(self, rule: WedgeRule) -> None:
        """Use other limits or another prefix; what is held goes on as typed first."""
        self._let_go()
        self._wedge = Wedge(rule)

    def teach(self, teaching: Teaching, taught: Callable[[], object]) -> None:
        """Give every key but Escape to a lesson; `taught` is called after each code of it."""
        self._let_go()
        self.places.forget()
        self._teaching, self._taught = teaching, taught

    def stop_teaching(self) -> None:
        self._teaching = None
        self._due.stop()

    def give_up(self) -> None:
        """Send on what was held too long; the timer's slot."""
        if self._teaching is not None:
            self._go_on(self._teaching, None)
            return
        self._feed_rest()
        if self.places.is_waiting:
            self._due.start(WRITTEN_MS)
        else:
            self._finish(self._wedge.waited(self._clock.now_ms()), self._target)

    def _let_go(self) -> None:
        if self._wedge.due_ms is not None:
            self._finish(self._wedge.waited(self._wedge.due_ms), self._target)

    def _go_on(self, teaching: Teaching, key: Key | None) -> None:
        """The lesson after a key or a silence."""
        before = teaching.step, teaching.again
        if key is not None:
            teaching.key(key)
        else:
            teaching.waited(self._clock.now_ms())
        self._wait_until(teaching.due_ms)
        if (teaching.step, teaching.again) != before:
            self._taught()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_sending or not isinstance(event, QKeyEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event, watched)
        if kind == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat():
                self._down.pop(place_of(event), None)
            return self._swallow_release(event)
        if kind != QEvent.Type.KeyPress or is_modifier(event):
            return False
        return self._press(event, watched)

    def _keep_from_shortcuts(self, event: QKeyEvent, watched: QObject) -> bool:
        """A key of a scan must not trigger a shortcut: not its prefix, nor its end key."""
        presses = self._presses_of(event, watched)
        if self._is_for_lesson(event):
            event.accept()
            return True
        rule = self._wedge.rule
        place = presses[-1].mark if presses else ""
        key = Key(character_of(event), 0, name=name_of(event), place=place)
        is_held = self._wedge.held and (event.text() or rule.translation.separates(key))
        is_prefix = rule.prefix and rule.translation.read(key) == rule.prefix[0]
        if is_held or is_prefix:
            event.accept()
            return True
        return False

    def _is_for_lesson(self, event: QKeyEvent) -> bool:
        return self._teaching is not None and event.key() != Qt.Key.Key_Escape

    def _swallow_release(self, event: QKeyEvent) -> bool:
        if event.key() not in self._unreleased or event.isAutoRepeat():
            return False
        self._unreleased.discard(event.key())
        return True

    def _press(self, event: QKeyEvent, watched: QObject) -> bool:
        """Whether the event is kept from the window."""
        presses = self._presses_of(event, watched)
        if self._teaching is not None and not self._is_for_lesson(event):
            return False
        if self._joining is not None and not event.key() and self._keeps_keys:
            self._joining.append(event.clone())
            return True
        key = self._key_of(event, presses[-1].mark if presses else "")
        self._unreleased.add(event.key())
        was_held = self._wedge.held > 0 and bool(event.text())
        goes_on = self._feed(key, watched, has_event=True)
        if goes_on:
            self._unreleased.discard(event.key())
        if goes_on and was_held and watched is self._list:
            # A list is closed by Enter as if it were a shortcut; it was kept from that.
            self._send_on(event_like(event, QEvent.Type.ShortcutOverride), watched)
        has_kept_one = len(presses) > 1 and not goes_on
        self._joining = key.event if has_kept_one and isinstance(key.event, list) else None
        return not goes_on

    @property
    def _keeps_keys(self) -> bool:
        return self._wedge.held > 0 or self._teaching is not None

    def _presses_of(self, event: QKeyEvent, watched: QObject) -> list[PlacedPress]:
        """The press of an event and those that were kept before it, which are taken now.

        A press is asked for once, as a shortcut or as a key. The second character that Windows
        writes after a dead key has none.
        """
        asked, self._asked = self._asked, None
        of_key = event.nativeScanCode(), event.timestamp()
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and asked is not None and asked[0] == of_key:
            return asked[1]
        time_ms = self._clock.pressed_ms(event.timestamp())
        presses = self.places.until(event, time_ms) if event.key() else []
        for press in presses[:-1]:
            self._feed_kept(press, watched)
        self._asked = None if is_press else (of_key, presses)
        return presses

    def _key_of(self, event: QKeyEvent, mark: str) -> Key:
        now_ms = self._clock.pressed_ms(event.timestamp())
        dead = _DEAD if mark and not is_command(event) else ""
        key = Key(
            character_of(event) or dead,
            now_ms,
            [event.clone()],
            event.isAutoRepeat(),
            name_of(event),
            caps_lock_of(event),
            self._overlaps(place_of(event), now_ms),
            mark,
        )
        self._down[place_of(event)] = now_ms
        return key

    def _feed_kept(self, press: PlacedPress, target: QObject) -> None:
        """A press of which there is no event: of a dead key, or of what was typed after it.

        Its release may have come before; nothing is said of keys that overlap it.
        """
        events = [] if press.written is None else [press.written]
        if not events and not _writes(press):
            return
        key = Key(_DEAD, press.time_ms, events, caps_lock=press.caps_lock, place=press.mark)
        self._feed(key, target)

    def _feed(self, key: Key, target: QObject, *, has_event: bool = False) -> bool:
        """Whether the event of this key goes on to the window now."""
        if self._teaching is not None:
            self._go_on(self._teaching, key)
            return False
        if not self._wedge.held:
            self._begun_ms = key.time_ms
        step = self._wedge.key(key)
        goes_on = has_event and bool(step.released) and step.released[-1] is key
        earlier = step.released[:-1] if goes_on else step.released
        self._finish(replace(step, released=earlier), target, key.time_ms)
        return goes_on

    # What the places of keys ask and tell.

    def is_watched(self, window: int) -> bool:
        """Whether the keys of a window of the window system come here now."""
        focused: QWindow | None = QGuiApplication.focusWindow()
        if focused is None or focused not in (*self._windows, self._list):
            return False
        return int(focused.winId()) == window

    def pressed_ms(self, stamp: int) -> int:
        """When a key was pressed, on the clock of the wedge."""
        return self._clock.pressed_ms(stamp)

    def passed(self, press: PlacedPress) -> None:
        """A key went to another window: a list that was open may have had it, and closed."""
        if _writes(press):
            self._wedge.passed(press.time_ms)

    def written(self) -> None:
        """An input method wrote something, of which there will be no key event."""
        self._no_event.start(WRITTEN_MS)

    def _feed_rest(self) -> None:
        """Take the presses of which no event comes: a dead key does not end what is held."""
        for press in self.places.rest(self._clock.now_ms()):
            self._feed_kept(press, self._target)
        if self.places.is_waiting:
            self._no_event.start(WRITTEN_MS)

    def _overlaps(self, place: int, now_ms: int) -> bool:
        """Whether the key before is still down: a person rolls over them."""
        others = (since for each, since in self._down.items() if each != place)
        return any(now_ms - since <= _ROLL_OVER_MS for since in others)

    def _finish(self, step: Step, window: QObject, pressed_ms: int | None = None) -> None:
        self._send(step, window)
        self._wait_until(self._wedge.due_ms)
        now_ms = self._clock.now_ms()
        waited_ms = 0 if pressed_ms is None else max(0, now_ms - pressed_ms)
        at = datetime.now(UTC) - timedelta(milliseconds=waited_ms)
        if step.scan is not None:
            self._take(Scan.of(step.scan, KEYBOARD, at, is_together=self._is_together(pressed_ms)))
        if step.broken is not None:
            self._broken(Scan.of(step.broken, KEYBOARD, at))
        if step.unreadable is not None:
            self._broken(Scan.of(step.unreadable, KEYBOARD, at).unreadable())

    def _is_together(self, ended_ms: int | None) -> bool:
        """Whether the code that ends now began right behind the one before."""
        before_ms, self._ended_ms = self._ended_ms, ended_ms
        return before_ms is not None and self._begun_ms - before_ms < TOGETHER_S * 1000

    def _wait_until(self, due_ms: int | None) -> None:
        if due_ms is None:
            self._due.stop()
        else:
            self._due.start(max(0, due_ms - self._clock.now_ms()))

    def _send(self, step: Step, target: QObject) -> None:
        """Deliver held keys again, press and release, past this filter."""
        for key in step.released:
            for event in key.event if isinstance(key.event, list) else []:
                self._deliver(event, target)

    def _deliver(self, event: QEvent, target: QObject) -> None:
        """A press and its release, or what an input method wrote."""
        if isinstance(event, QKeyEvent):
            self._send_on(event, target)
            self._send_on(event_like(event, QEvent.Type.KeyRelease), target)
        elif isinstance(event, QInputMethodEvent):
            self.places.write(event)

    def _send_on(self, event: QKeyEvent, target: QObject) -> None:
        self._is_sending = True
        try:
            QCoreApplication.sendEvent(target, event)
        finally:
            self._is_sending = False


def _writes(press: PlacedPress) -> bool:
    return bool(press.mark) and not is_chord(press.mark)
