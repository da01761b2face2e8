"""The steps of the work for newcomers: what is done, what is next.

strip.set_steps([self.tr("Scan tote"), self.tr("Scan items"), self.tr("Weigh")])
strip.set_current(1)
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import icons


class GuidedStrip(QWidget):
    """Numbered steps in a row; done ones have a tick, the current one is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps"))

    def set_steps(self, steps: Iterable[str]) -> None:
        self._steps = tuple(steps)
        self.set_current(0)
        self.updateGeometry()

    def set_current(self, current: int) -> None:
        """The step at hand, from 0; the number of steps when all are done."""
        self._current = current
        is_at_step = 0 <= current < len(self._steps)
        self.setAccessibleDescription(self._steps[current] if is_at_step else "")
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(look.font(theme.SMALL_PT, is_strong=True))
        words = sum(metrics.horizontalAdvance(step) for step in self._steps)
        return QSize(words + len(self._steps) * look.px(72), look.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for at, step in enumerate(self._steps):
            left = self._paint_step(painter, left, at, step)
            if at < len(self._steps) - 1:
                painter.setPen(QPen(theme.colour(look.colours.border), 1))
                middle = self.height() // 2
                painter.drawLine(left, middle, left + look.px(theme.SPACE_XL), middle)
                left += look.px(theme.SPACE_XL + theme.SPACE_S)

    def _paint_step(self, painter: QPainter, left: int, at: int, step: str) -> int:
        """Draws a step; returns where the next may begin."""
        look = theme.current()
        colours = look.colours
        size = look.px(24)
        spot = QRectF(left, (self.height() - size) / 2, size, size)
        is_current, is_done = at == self._current, at < self._current
        fill, tint = colours.accent if is_current else (colours.sunken, colours.muted)
        if is_done:
            fill, tint = colours.good
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(spot)
        painter.setPen(theme.colour(tint))
        if is_done:
            edge = look.px(4)
            icons.paint(painter, "check", tint, spot.adjusted(edge, edge, -edge, -edge))
        else:
            painter.setFont(look.font(theme.TINY_PT, is_strong=True))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        font = look.font(theme.SMALL_PT, is_strong=is_current)
        painter.setFont(font)
        painter.setPen(theme.colour(colours.text if is_current else colours.muted))
        text_left = left + size + look.px(theme.SPACE_S)
        width = QFontMetrics(font).horizontalAdvance(step)
        box = QRectF(text_left, 0, width + 1, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, step)
        return text_left + width + look.px(theme.SPACE_S)
