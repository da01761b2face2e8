"""Expected against live weight: two figures, a bar with the band that is right, a word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from omsdesk.commands.weighing import WeightTarget
from omsdesk.ui import formats, theme
from omsdesk.ui.theme import Pair, Tone, icons
from omsdesk.ui.theme.shapes import TONE_SHAPES
from omsdesk.ui.widgets.fields import TextField
from omsdesk.values import Weight

# The bar shows so many bands to each side of what is expected.
_BANDS = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel tells. `weight` is None while the scale shows no number."""

    weight: Weight | None = None
    word: str = ""
    tone: Tone = Tone.MUTED


class WeightPanel(QWidget):
    """`keyed` carries a weight that was typed; the field is shown only when asked for."""

    keyed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: WeightTarget | None = None
        self._shown = Shown()
        self.field = TextField(
            self.tr("Weight"), self.tr("Weight in g, Enter"), theme.PACKING_PT, self
        )
        self.field.returnPressed.connect(self._on_entered)
        self.field.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Weight"))

    @property
    def target(self) -> WeightTarget | None:
        return self._target

    @property
    def shown(self) -> Shown:
        return self._shown

    def show_target(self, target: WeightTarget | None) -> None:
        """What the parcel should weigh as it is now."""
        if target != self._target:
            self._target = target
            self.update()

    def show_weight(self, shown: Shown) -> None:
        """What the scale says, and what that means."""
        if shown != self._shown:
            self._shown = shown
            weight = formats.weight(shown.weight) if shown.weight is not None else ""
            self.setAccessibleDescription(f"{weight} {shown.word}".strip())
            self.update()

    def ask(self) -> None:
        """Let the weight be typed."""
        self.field.clear()
        self.field.set_invalid("")
        self.field.show()
        self.updateGeometry()
        self.field.setFocus()

    def stop_asking(self) -> None:
        if not self.field.isHidden():
            self.field.hide()
            self.updateGeometry()

    def _on_entered(self) -> None:
        try:
            weight = formats.parse_weight(self.field.text())
        except ValueError:
            self.field.set_invalid(self.tr("This is not a weight: 1240 or 1.24 kg"))
            return
        self.keyed.emit(weight)

    def sizeHint(self) -> QSize:
        look = theme.current()
        height = look.px(104)
        if not self.field.isHidden():
            height += self.field.sizeHint().height() + look.px(theme.SPACE_M)
        return QSize(look.px(360), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(280), self.sizeHint().height())

    def apply_scale(self) -> None:
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, small = look.px(22), look.px(24)
        self._paint_figures(painter, QRect(0, 0, self.width(), line + small))
        bar = QRectF(0, line + small + look.px(4), self.width(), look.px(20))
        self._paint_bar(painter, bar)
        self._paint_word(painter, QRect(0, int(bar.bottom()) + look.px(4), self.width(), small))

    def _paint_figures(self, painter: QPainter, area: QRect) -> None:
        look = theme.current()
        shown = self._shown.weight
        painter.setFont(look.font(theme.PACKING_PT + 6, is_strong=True))
        painter.setPen(theme.colour(look.colours.text))
        text = formats.weight(shown) if shown is not None else "–"
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | bottom, text)

    def _expected(self) -> str:
        """What it should weigh, the band to the gram."""
        target = self._target
        if target is None:
            return ""
        expected = formats.weight(target.expected)
        if not target.is_known:
            return self.tr("expected at least {weight}").format(weight=expected)
        band = formats.weight(Weight.grams(int(target.band.in_grams)))
        return self.tr("expected {weight} ± {band}").format(weight=expected, band=band)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        look = theme.current()
        colours = look.colours
        radius = bar.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.sunken))
        painter.drawRoundedRect(bar, radius, radius)
        if self._target is None or not self._target.is_known:
            return
        band = bar.width() / (2 * _BANDS)
        middle = QRectF(bar.center().x() - band, bar.top(), 2 * band, bar.height())
        painter.setBrush(theme.colour(colours.good.fill))
        painter.setPen(QPen(theme.colour(colours.good.text), 1))
        painter.drawRect(middle)
        x = round(middle.center().x())
        painter.drawLine(x, round(middle.top()), x, round(middle.bottom()))
        if self._shown.weight is not None:
            self._paint_marker(painter, bar, self._place(self._shown.weight))

    def _place(self, weight: Weight) -> int:
        """Where a weight is on the bar, in thousandths from the middle, at most at its ends."""
        if self._target is None:
            return 0
        reach = max(1, self._target.band.mg * _BANDS)
        off = (weight - self._target.expected).mg * 1000 // reach
        return max(-1000, min(1000, off))

    def _paint_marker(self, painter: QPainter, bar: QRectF, place: int) -> None:
        look = theme.current()
        pair = self._pair()
        half = look.px(5)
        x = bar.center().x() + (bar.width() / 2 - half) * place / 1000
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(pair.fill))
        marker = QRectF(x - half, bar.top() - half, 2 * half, bar.height() + 2 * half)
        painter.drawRoundedRect(marker, half, half)

    def _pair(self) -> Pair:
        colours = theme.current().colours
        strong = {Tone.GOOD: colours.accepted, Tone.BAD: colours.refused}
        return strong.get(self._shown.tone, Pair(colours.text, colours.surface))

    def _paint_word(self, painter: QPainter, area: QRect) -> None:
        look = theme.current()
        expected = self._expected()
        painter.setFont(look.font(theme.BASE_PT))
        painter.setPen(theme.colour(look.colours.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, expected)
        if not self._shown.word:
            return
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(expected))
        tint = look.colours.tone(self._shown.tone).text
        size = look.px(20)
        spot = QRectF(0, area.center().y() - size / 2, size, size)
        icons.paint(painter, TONE_SHAPES[self._shown.tone], tint, spot)
        painter.setFont(look.font(theme.BASE_PT, is_strong=True))
        painter.setPen(theme.colour(tint))
        area.setLeft(size + look.px(theme.SPACE_S))
        elided = Qt.TextElideMode.ElideRight
        word = painter.fontMetrics().elidedText(self._shown.word, elided, area.width())
        painter.drawText(area, middle, word)
