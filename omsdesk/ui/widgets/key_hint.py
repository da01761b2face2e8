"""A key as it is printed on the keyboard: `KeyHint("F4")`, and its drawing for other widgets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.labels import Label, Size


def shown_keys(keys: QKeySequence) -> str:
    """A shortcut in the words of this machine: "Strg+N". The key that ends a line is Enter."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def key_width(key: str) -> int:
    """How wide the drawn key is, in pixels."""
    look = theme.current()
    metrics = QFontMetrics(look.font(theme.TINY_PT))
    return max(look.px(24), metrics.horizontalAdvance(key) + 2 * look.px(6))


def paint_key(painter: QPainter, key: str, left: int, height: int, tint: str) -> None:
    """Draw a key at `left`, in the middle of `height`, in one colour."""
    look = theme.current()
    tall = look.px(22)
    box = QRectF(left + 0.5, round((height - tall) / 2) + 0.5, key_width(key) - 1, tall - 1)
    colour = theme.colour(tint)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font(theme.TINY_PT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    colour.setAlphaF(0.45)
    painter.setPen(QPen(colour, 1))
    painter.drawRoundedRect(box, look.px(4), look.px(4))
    painter.restore()


class KeyCap(QWidget):
    """One key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:
        return QSize(key_width(self._key), theme.current().px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key(QPainter(self), self._key, 0, self.height(), theme.current().colours.muted)


class KeyHint(QWidget):
    """A key with what it does beside it: F4 Park."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(text, Size.SMALL, Tone.MUTED, self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(KeyCap(key, self))
        self._line.addWidget(self._label)
        self._line.addStretch(1)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        self._line.setSpacing(look.px(6))
