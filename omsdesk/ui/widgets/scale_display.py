"""The display of a scale: the number as the scale itself shows it, grey while it swings.

display = ScaleDisplay(points=theme.VERDICT_PT)
display.show_reading(reading)              # None when there is none
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.devices.scales.reading import Reading, Status
from omsdesk.ui import formats, theme

_POINTS = 20


class ScaleDisplay(QWidget):
    def __init__(self, points: int = _POINTS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = points
        self._text = ""
        self._is_still = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Display of the scale"))

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(look.font(self._points, is_strong=True))
        return QSize(look.px(180), metrics.height() + look.px(theme.SPACE_L))

    def show_reading(self, reading: Reading | None) -> None:
        text = "– – –"
        if reading is not None and reading.status is Status.OVERLOAD:
            text = self.tr("too much")
        elif reading is not None and reading.shown is not None:
            text = formats.weight(reading.shown.weight)
        is_still = reading is not None and reading.is_stable
        if (text, is_still) != (self._text, self._is_still):
            self._text, self._is_still = text, is_still
            self.setAccessibleDescription(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(colours.line))
        painter.setBrush(theme.colour(colours.sunken))
        radius = look.px(theme.RADIUS_PX)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(look.font(self._points, is_strong=True))
        painter.setPen(theme.colour(colours.text if self._is_still else colours.muted))
        edge = look.px(theme.SPACE_M)
        area = self.rect().adjusted(edge, 0, -edge, 0)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text
        )
