"""What goes over the wire of a device, as bytes and as text, both ways."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from omsdesk.devices.captures import Passage
from omsdesk.ui import formats, theme
from omsdesk.ui.devices.visible import visible

_KEPT = 120
_ROW_BYTES = 16
_MOST_BYTES = 256
_SHOW_EVERY_MS = 200


@dataclass(slots=True)
class _Heard:
    """Bytes that went one way, and how often in turn."""

    from_device: bool
    bytes: bytes
    count: int = 1


class WireView(QPlainTextEdit):
    """The newest at the foot. What is said again and again is counted. It stands still while
    it has the focus, to be read and copied.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heard: deque[_Heard] = deque(maxlen=_KEPT)
        self._is_old = False
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Raw bytes"))
        self.setPlaceholderText(self.tr("Nothing has gone over the wire yet"))
        self._timer = QTimer(self)
        self._timer.setInterval(_SHOW_EVERY_MS)
        self._timer.timeout.connect(self._show)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Type of the current theme."""
        self.setFont(theme.current().font(theme.TINY_PT, is_mono=True))

    def clear_all(self) -> None:
        """Another device."""
        self._heard.clear()
        self._is_old = True
        self._show()

    def take(self, passage: Passage) -> None:
        """One piece of what was said; asked and answered again, it is counted."""
        for heard in list(self._heard)[-2:]:
            if (heard.from_device, heard.bytes) == (passage.from_device, passage.bytes):
                heard.count += 1
                break
        else:
            self._heard.append(_Heard(passage.from_device, passage.bytes))
        self._is_old = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def _show(self) -> None:
        if not self._is_old or self.hasFocus():
            return
        self._is_old = False
        self.setPlainText("\n".join(self._lines(self._heard)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _lines(self, heard: Iterable[_Heard]) -> Iterable[str]:
        device, desk = self.tr("device"), self.tr("program")
        wide = max(len(device), len(desk))
        for each in heard:
            who = device if each.from_device else desk
            often = f"×{formats.integer(each.count)}" if each.count > 1 else ""
            head = f"{who:<{wide}} {often:>6}"
            yield from dump(head, each.bytes[:_MOST_BYTES])
            if (more := len(each.bytes) - _MOST_BYTES) > 0:
                yield " " * len(head) + "  " + self.tr("… and %n more byte(s)", "", more)


def dump(head: str, chunk: bytes) -> Iterable[str]:
    """Rows of sixteen bytes: hexadecimal, then as text; the head before the first."""
    for at in range(0, len(chunk), _ROW_BYTES):
        row = chunk[at : at + _ROW_BYTES]
        before = head if at == 0 else " " * len(head)
        yield f"{before}  {row.hex(' '):<{3 * _ROW_BYTES}} {visible(row.decode('latin-1'))}"
