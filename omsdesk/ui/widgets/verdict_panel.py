"""The big answer to a scan or a weighing: colour, shape and word, legible at three metres.

panel.show_verdict(Verdict.ACCEPTED, "3 / 5", self.tr("Chai, 10 boxes"))
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.notices import announce
from omsdesk.ui.theme import Verdict, icons
from omsdesk.ui.theme.shapes import SHAPES

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class VerdictPanel(QWidget):
    """Shows one verdict at a time; `show_verdict` paints within the next frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = Verdict.WAITING
        self._word = ""
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Verdict"))

    @property
    def verdict(self) -> Verdict:
        return self._verdict

    @property
    def word(self) -> str:
        return self._word

    def show_verdict(self, verdict: Verdict, word: str, text: str = "") -> None:
        """`word` is what is read from afar (72 pt), `text` the sentence under it (24 pt)."""
        self._verdict, self._word, self._text = verdict, word, text
        self.setAccessibleDescription(f"{word} {text}".strip())
        announce(self, f"{word} {text}".strip(), is_urgent=verdict is Verdict.REFUSED)
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(560), look.px(260))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(320), look.px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, tint = look.colours.verdict(self._verdict)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        radius = look.px(theme.SPACE_S)
        painter.drawRoundedRect(self.rect(), radius, radius)
        edge = look.px(theme.SPACE_XL)
        area = self.rect().adjusted(edge, edge, -edge, -edge)
        area.setLeft(self._paint_shape(painter, area, tint))
        painter.setPen(theme.colour(tint))
        self._paint_words(painter, area)

    def _paint_shape(self, painter: QPainter, area: QRect, tint: str) -> int:
        """Draws the shape at the left; returns where the words may begin."""
        look = theme.current()
        size = min(look.px(128), area.width() // 4, area.height())
        spot = QRectF(area.left(), area.center().y() - size / 2, size, size)
        icons.paint(painter, SHAPES[self._verdict], tint, spot)
        return area.left() + size + look.px(theme.SPACE_XL)

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        big, small = self._fitting_fonts(area)
        word_box, text_box = _box(big, area, self._word), _box(small, area, self._text)
        gap = theme.current().px(theme.SPACE_S) if self._text else 0
        height = word_box.height() + gap + text_box.height()
        top = max(area.top(), area.center().y() - height // 2)
        for font, text, tall in (
            (big, self._word, word_box.height()),
            (small, self._text, text_box.height()),
        ):
            painter.setFont(font)
            painter.drawText(QRect(area.left(), top, area.width(), tall), _WRAPPED, text)
            top += tall + gap

    def _fitting_fonts(self, area: QRect) -> tuple[QFont, QFont]:
        """72 pt and 24 pt, smaller only in a panel that has no room for its words."""
        look = theme.current()
        for percent in range(100, 35, -5):
            big = look.font(theme.VERDICT_PT * percent / 100, is_strong=True)
            small = look.font(theme.PACKING_PT * max(percent, 60) / 100)
            boxes = [_box(big, area, self._word), _box(small, area, self._text)]
            is_wide = max(box.width() for box in boxes) > area.width()
            if not is_wide and sum(box.height() for box in boxes) <= area.height():
                break
        return big, small


def _box(font: QFont, area: QRect, text: str) -> QRect:
    if not text:
        return QRect()
    metrics = QFontMetrics(font)
    box = metrics.boundingRect(QRect(0, 0, area.width(), 10_000), _WRAPPED, text)
    # A word that is wider than the area is not wrapped: its box must say so.
    widest = max(metrics.horizontalAdvance(word) for word in text.split() or [text])
    return QRect(0, 0, max(widest, box.width()), box.height())
