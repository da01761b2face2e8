"""The last scan and what became of it: raw text, shape, words.

line.show_scan("4012345000017", Verdict.ACCEPTED, self.tr("Chai, 1 of 5"))
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone, Verdict, icons
from omsdesk.ui.theme.shapes import SHAPES

_TONES = {
    Verdict.ACCEPTED: Tone.GOOD,
    Verdict.COMPLETE: Tone.GOOD,
    Verdict.REFUSED: Tone.BAD,
    Verdict.ATTENTION: Tone.WARN,
    Verdict.WAITING: Tone.MUTED,
}
_CONTROLS = {code: chr(0x2400 + code) for code in range(32)}


class ScanLine(QWidget):
    """One line; control characters of the raw text are shown as pictures."""

    def __init__(self, points: int = theme.BASE_PT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = points
        self._verdict = Verdict.WAITING
        self._raw = ""
        self._text = self.tr("Ready to scan")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Last scan"))

    @property
    def text(self) -> str:
        return self._text

    def show_scan(self, raw: str, verdict: Verdict, text: str) -> None:
        self._raw = raw.translate(_CONTROLS)
        self._verdict, self._text = verdict, text
        self.setAccessibleDescription(f"{raw} {text}".strip())
        self.update()

    def clear(self) -> None:
        self.show_scan("", Verdict.WAITING, self.tr("Ready to scan"))

    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(look.font(self._points))
        height = max(look.px(theme.FIELD_PX), metrics.height() + look.px(theme.SPACE_M))
        return QSize(look.px(320), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, tint = look.colours.tone(_TONES[self._verdict])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(self.rect(), look.px(theme.RADIUS_PX), look.px(theme.RADIUS_PX))
        gap, size = look.px(theme.SPACE_M), look.px(self._points + 7)
        spot = QRectF(gap, (self.height() - size) / 2, size, size)
        icons.paint(painter, SHAPES[self._verdict], tint, spot)
        painter.setPen(theme.colour(tint))
        area = self.rect().adjusted(2 * gap + size, 0, -gap, 0)
        mono, words = look.font(self._points, is_mono=True), look.font(self._points)
        parts = [(mono, self._raw)] if self._raw else []
        for font, text in [*parts, (words, self._text)]:
            painter.setFont(font)
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
            area.setLeft(area.left() + metrics.horizontalAdvance(shown) + gap)
