"""One line of huge text that becomes smaller rather than cut: a location, a quantity."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone

_STEP = 4


class FittedText(QWidget):
    """`points` is the size at 100 % that it takes as long as there is room."""

    def __init__(
        self,
        points: int = theme.VERDICT_PT,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._points = points
        self._align = align
        self._text = ""
        self._tone = Tone.PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.current().font(self._points, is_strong=True))
        return QSize(metrics.horizontalAdvance(self._text), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        points = self._points
        font = look.font(points, is_strong=True)
        while points > theme.BASE_PT and self._is_too_wide(font):
            points -= _STEP
            font = look.font(points, is_strong=True)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(theme.colour(look.colours.tone(self._tone).text))
        painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, self._text)

    def _is_too_wide(self, font: QFont) -> bool:
        return QFontMetrics(font).horizontalAdvance(self._text) > self.width()
