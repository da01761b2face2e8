"""Scans from keyboard-wedge scanners, taken out of the window's keys before anything sees them.

    keys = WedgeKeys(WedgeRule(prefix="]"), router.take, parent=window)
    keys.watch(window)                       # after window.show(); once per top-level window

The filter sits on the QWindow, above every widget: no character of a scan reaches a field or
presses a button, whatever has the focus. Keys that were held and turn out to be typed are
sent on unchanged and in order. What a scan means is the business of `scan_router`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.wedge import Key, Step, Wedge, WedgeRule

KEYBOARD = "keyboard"
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


class KeyClock:
    """Milliseconds at which keys were pressed, also when they wait in the queue meanwhile.

    Each platform stamps events with a clock of its own; the least delay seen so far tells
    how far that clock is from ours.
    """

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._timer.start()
        self._offset_ms: int | None = None

    def now_ms(self) -> int:
        return self._timer.elapsed()

    def pressed_ms(self, event: QKeyEvent) -> int:
        """When a key was pressed, on the clock of `now_ms`."""
        now, stamp = self.now_ms(), event.timestamp()
        if not stamp:
            return now
        offset = now - stamp
        if self._offset_ms is None or offset < self._offset_ms:
            self._offset_ms = offset
        return stamp + self._offset_ms


class WedgeKeys(QObject):
    """Turns the keys of the windows it watches into scans.

    `take` gets every whole scan; `broken` gets the text of one that stopped half-way, which
    is typed nowhere and must be told.
    """

    def __init__(
        self,
        rule: WedgeRule,
        take: Callable[[Scan], object],
        broken: Callable[[Scan], object] | None = None,
        clock: KeyClock | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wedge = Wedge(rule)
        self._take = take
        self._broken = broken
        self._clock = clock or KeyClock()
        self._is_sending = False
        self._unreleased: set[int] = set()
        self._windows: list[QWindow] = []
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.give_up)

    def watch(self, window: QWidget) -> None:
        """Listen to the keys of a top-level window that has been shown."""
        handle = window.windowHandle()
        if handle is None:
            raise ValueError("a window has keys only after it was shown")
        if handle not in self._windows:
            handle.installEventFilter(self)
            self._windows.append(handle)

    def set_rule(self, rule: WedgeRule) -> None:
        """Use other limits or another prefix; what is held goes on as typed first."""
        if self._wedge.due_ms is not None:
            self._finish(self._wedge.waited(self._wedge.due_ms), self._windows[0])
        self._wedge = Wedge(rule)

    def give_up(self) -> None:
        """Send on what was held too long; the timer's slot."""
        self._finish(self._wedge.waited(self._clock.now_ms()), self._windows[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_sending or not isinstance(event, QKeyEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        if kind == QEvent.Type.KeyRelease:
            return self._swallow_release(event)
        if kind != QEvent.Type.KeyPress or Qt.Key(event.key()) in _MODIFIERS:
            return False
        return self._press(event, watched)

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """A key of a scan must not trigger a shortcut: not its prefix, nor its end key."""
        text = event.text()
        begins = self._wedge.rule.prefix[:1]
        if text and (self._wedge.held or text == begins):
            event.accept()
            return True
        return False

    def _swallow_release(self, event: QKeyEvent) -> bool:
        if event.key() not in self._unreleased or event.isAutoRepeat():
            return False
        self._unreleased.discard(event.key())
        return True

    def _press(self, event: QKeyEvent, watched: QObject) -> bool:
        copy = event.clone()
        is_prefix = event.text() != "" and event.text() in self._wedge.rule.prefix
        character = event.text() if is_prefix or not _is_chord(event) else ""
        key = Key(character, self._clock.pressed_ms(event), copy, event.isAutoRepeat())
        step = self._wedge.key(key)
        goes_on_now = bool(step.released) and step.released[-1] is key
        if not goes_on_now:
            self._unreleased.add(event.key())
        earlier = step.released[:-1] if goes_on_now else step.released
        self._finish(Step(earlier, step.scan, step.broken), watched)
        return not goes_on_now

    def _finish(self, step: Step, window: QObject) -> None:
        self._send(step, window)
        due_ms = self._wedge.due_ms
        if due_ms is None:
            self._due.stop()
        else:
            self._due.start(max(0, due_ms - self._clock.now_ms()))
        now = datetime.now(UTC)
        if step.scan is not None:
            self._take(Scan.of(step.scan, KEYBOARD, now))
        if step.broken is not None and self._broken is not None:
            self._broken(Scan.of(step.broken, KEYBOARD, now))

    def _send(self, step: Step, target: QObject) -> None:
        """Deliver held keys again, press and release, past this filter."""
        self._is_sending = True
        try:
            for key in step.released:
                if isinstance(key.event, QKeyEvent):
                    QCoreApplication.sendEvent(target, key.event)
                    QCoreApplication.sendEvent(target, _release_of(key.event))
        finally:
            self._is_sending = False


def _is_chord(event: QKeyEvent) -> bool:
    """Ctrl or Alt with a key is a command; AltGr, which is both, writes characters."""
    modifiers = event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    return control != alt


def _release_of(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        QEvent.Type.KeyRelease,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
