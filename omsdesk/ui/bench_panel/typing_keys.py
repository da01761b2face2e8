"""Types what a simulated scanner types: real key events, one after the other, at its pace.

They come to the window as those of a keyboard do, so that the scanner's rule, the field in
front and a lesson see the same as with a scanner of hardware.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.devices.simulator.typing_scanner import Stroke

_NAMED = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab}
_LAST_CONTROL = 0x1F
_LAST_NAMED = 0xFF
_CHORD = "Alt+"
# Nobody lifts a scanner sooner after a key of the keyboard.
_LIFTED_MS = 300


class TypingKeys(QObject):
    """Codes that are typed while another is still on its way follow it."""

    def __init__(self, widget: QWidget) -> None:
        """Into the window in which `widget` is shown."""
        super().__init__(widget)
        self._widget = widget
        self._left: deque[Stroke] = deque()
        self._next: deque[list[Stroke]] = deque()
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)

    def type(self, strokes: Iterable[Stroke]) -> None:
        self._next.append(list(strokes))
        if not self._left:
            self._begin()

    def _begin(self) -> None:
        if self._next:
            self._left.extend(self._next.popleft())
            self._since.start()
            self._wait()

    def _wait(self) -> None:
        due_ms = _LIFTED_MS + self._left[0].at_ms
        self._timer.start(max(0, due_ms - self._since.elapsed()))

    def _press(self) -> None:
        for event in _events(self._left.popleft().text):
            window = self._widget.window().windowHandle()
            if window is not None:
                QCoreApplication.sendEvent(window, event)
        if self._left:
            self._wait()
        else:
            self._begin()


def _events(text: str) -> Iterable[QKeyEvent]:
    """Press and release of each character; a key that writes nothing has no name either."""
    if text.startswith(_CHORD) and len(text) > len(_CHORD):
        keys = [(Qt.Key(ord(text[-1])), Qt.KeyboardModifier.AltModifier, "")]
    else:
        keys = [_key(character) for character in text or [""]]
    for key, modifiers, written in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            yield QKeyEvent(kind, key, modifiers, written)


def _key(character: str) -> tuple[Qt.Key, Qt.KeyboardModifier, str]:
    plain = Qt.KeyboardModifier.NoModifier
    if not character:
        return Qt.Key.Key_unknown, plain, ""
    if character in _NAMED:
        return _NAMED[character], plain, character
    if ord(character) <= _LAST_CONTROL:
        # Ctrl+B writes STX.
        return Qt.Key(ord(character) + 0x40), Qt.KeyboardModifier.ControlModifier, character
    capital = character.upper() if len(character.upper()) == 1 else character
    key = Qt.Key(ord(capital)) if ord(capital) <= _LAST_NAMED else Qt.Key.Key_unknown
    return key, plain, character
