"""Which keys were pressed, as the window system says it, before layout and dead keys.

    places = KeyPlaces(watch, parent)                # `watch` says which presses count
    places.listen()                                  # until the program ends
    *kept, own = places.until(event, time_ms)        # before a key event, and its own

Qt makes no event of a key that an input method or Windows keeps for the next one: a dead key.
The window system tells of every press; what came before an event and has none was kept. The
text that comes of two keys goes with the second: `written` is called, and `rest` has it
`WRITTEN_MS` later.

Ask for every event that there is, also for the one that asks whether it is a shortcut: what
was asked for is gone, and a key that a shortcut takes is not there any more for the next.
"""

from __future__ import annotations

import os
from collections import deque
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from shiboken6 import isValid

from omsdesk.ui.native_keys import SOURCES, PlacedPress, WindowsKeys, XcbKeys

# Other input methods get keys first and send them on in an order of their own.
_OWN_INPUT_METHODS = {"", "compose", "xim"}
# An event is made as soon as its press is told, and comes when the program has time.
_ON_ITS_WAY_MS = 5
WRITTEN_MS = 2 * _ON_ITS_WAY_MS
# Where events have no stamp of the press: it was told of just before its event was made.
_SAME_MS = 100
# More presses than a code has keys have no events any more.
_MOST_PRESSES = 8000


class Watch(Protocol):
    """Who asks for presses."""

    def is_watched(self, window: int) -> bool:
        """Whether events of presses in a window come here."""

    def pressed_ms(self, stamp: int) -> int:
        """When a key was pressed, by the stamp of the window system, 0 for now."""

    def passed(self, press: PlacedPress) -> object:
        """A press in a window that is not watched."""

    def written(self) -> object:
        """An input method wrote something."""


class KeyPlaces(QObject):
    """The presses in watched windows that have not become events yet, in order."""

    def __init__(self, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._presses: deque[PlacedPress] = deque(maxlen=_MOST_PRESSES)
        self._last: PlacedPress | None = None
        self._is_writing = False
        self._source: XcbKeys | WindowsKeys | None = None
        self._focus: QObject | None = None

    def listen(self) -> None:
        """Take every press from now on, where the window system tells of them."""
        application, of_platform = _application(), SOURCES.get(QGuiApplication.platformName())
        if self._source is not None or of_platform is None or application is None or _is_foreign():
            return
        self._source = of_platform(self.pressed)
        application.installNativeEventFilter(self._source)
        application.focusObjectChanged.connect(self._watch_focus)
        application.focusWindowChanged.connect(self._source.forget)
        application.aboutToQuit.connect(self.stop)
        self._watch_focus(application.focusObject())

    def stop(self) -> None:
        """Hear nothing any more: the program ends."""
        application = _application()
        if self._source is not None and application is not None:
            application.removeNativeEventFilter(self._source)
            self._watch_focus(None)

    def pressed(self, press: PlacedPress) -> None:
        """A press, as the window system tells it."""
        press.time_ms = self._watch.pressed_ms(press.stamp_ms)
        self._last = press
        if self._watch.is_watched(press.window):
            self._presses.append(press)
        else:
            self._watch.passed(press)

    def until(self, event: QKeyEvent, time_ms: int) -> list[PlacedPress]:
        """Takes the press of an event and all before it; nothing when there is none."""
        if not any(_is_of(each, event, time_ms) for each in self._presses):
            return []
        taken = [self._presses.popleft()]
        while not _is_of(taken[-1], event, time_ms):
            taken.append(self._presses.popleft())
        return taken

    @property
    def is_waiting(self) -> bool:
        """Whether there are presses of which nothing came yet."""
        return bool(self._presses)

    def rest(self, now_ms: int) -> list[PlacedPress]:
        """Takes what has no event on its way any more."""
        taken = []
        while self._presses and self._presses[0].time_ms <= now_ms - _ON_ITS_WAY_MS:
            taken.append(self._presses.popleft())
        return taken

    def forget(self) -> None:
        """Nothing was pressed so far."""
        self._presses.clear()

    def write(self, event: QInputMethodEvent) -> None:
        """Give what was written to what has the focus now."""
        focus = QGuiApplication.focusObject()
        self._is_writing = True
        try:
            if focus is not None:
                QCoreApplication.sendEvent(focus, event)
        finally:
            self._is_writing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_writing or not isinstance(event, QInputMethodEvent):
            return False
        if not event.commitString():
            return False
        press = self._presses[-1] if self._presses else None
        if press is None or press is not self._last or press.written is not None:
            return False
        press.written = event.clone()
        self._watch.written()
        return True

    def _watch_focus(self, focus: QObject | None) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)


def _is_of(press: PlacedPress, event: QKeyEvent, time_ms: int) -> bool:
    if press.stamp_ms:
        is_same = press.stamp_ms == event.timestamp()
    else:
        is_same = time_ms - press.time_ms <= _SAME_MS
    return is_same and press.scan_code == event.nativeScanCode()


def _application() -> QGuiApplication | None:
    application = QCoreApplication.instance()
    return application if isinstance(application, QGuiApplication) else None


def _is_foreign() -> bool:
    """Whether an input method is asked for that is not Qt's own."""
    asked = (os.environ.get(each, "") for each in ("QT_IM_MODULE", "QT_IM_MODULES"))
    return any(each not in _OWN_INPUT_METHODS for each in asked)
