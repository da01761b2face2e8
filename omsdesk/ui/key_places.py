"""Which keys were pressed, as the window system says it, before layout and dead keys.

    places = KeyPlaces(is_watched, written, parent)
    places.listen()                                  # until the program ends
    *kept, own = places.until(event.nativeScanCode())    # before a key event, and its own

Qt makes no event of a key that an input method or Windows keeps for the next one: a dead key.
The window system tells of every press; what came before an event and has none was kept. The
text that comes of two keys goes with the second: `written` is called, and `rest` has it.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from shiboken6 import isValid

from omsdesk.ui.native_keys import SOURCES, PlacedPress, WindowsKeys, XcbKeys

# Other input methods get keys first and send them on in an order of their own.
_OWN_INPUT_METHODS = {"", "compose", "xim"}
# When nothing followed for so long, no event is on its way any more.
WRITTEN_MS = 10


class KeyPlaces(QObject):
    """The presses in watched windows that have not become events yet, in order."""

    def __init__(
        self,
        is_watched: Callable[[], bool],
        written: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_watched = is_watched
        self._written = written
        self._presses: deque[PlacedPress] = deque()
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
        if self._is_watched():
            self._presses.append(press)

    def mark(self, scan_code: int) -> str:
        """The mark of the next press of a key, "" where nobody has told of one."""
        return next((each.mark for each in self._presses if each.scan_code == scan_code), "")

    def until(self, scan_code: int) -> list[PlacedPress]:
        """Takes the press of an event and all before it; nothing when there is none."""
        if not any(each.scan_code == scan_code for each in self._presses):
            return []
        taken = [self._presses.popleft()]
        while taken[-1].scan_code != scan_code:
            taken.append(self._presses.popleft())
        return taken

    def rest(self) -> list[PlacedPress]:
        """Takes what has no event, when none is on its way: `WRITTEN_MS` after `written`."""
        taken = list(self._presses)
        self._presses.clear()
        return taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputMethodEvent) or not event.commitString():
            return False
        if not self._presses or self._presses[-1].written is not None:
            return False
        self._presses[-1].written = event.clone()
        self._written()
        return True

    def _watch_focus(self, focus: QObject | None) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)


def _application() -> QGuiApplication | None:
    application = QCoreApplication.instance()
    return application if isinstance(application, QGuiApplication) else None


def _is_foreign() -> bool:
    """Whether an input method is asked for that is not Qt's own."""
    asked = (os.environ.get(each, "") for each in ("QT_IM_MODULE", "QT_IM_MODULES"))
    return any(each not in _OWN_INPUT_METHODS for each in asked)
