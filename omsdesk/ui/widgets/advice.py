"""What is the matter and what to do about it: a shape, a sentence, a next step.

advice.show_advice(Tone.WARN, self.tr("The scale does not answer"), self.tr("Switch it on"))
advice.clear()
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.notices import announce
from omsdesk.ui.theme import Tone, icons
from omsdesk.ui.theme.shapes import TONE_SHAPES
from omsdesk.ui.widgets.labels import Label, Size

_SHAPE_PX = 22


class Advice(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.INFO
        self._shape = ""
        self._text = Label("", Size.BASE, is_strong=True)
        self._step = Label("", Size.BASE)
        self._column = QVBoxLayout(self)
        for label in (self._text, self._step):
            label.setWordWrap(True)
            self._column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.apply_scale()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def next_step(self) -> str:
        return self._step.text()

    @property
    def tone(self) -> Tone:
        return self._tone

    def show_advice(self, tone: Tone, text: str, next_step: str = "", shape: str = "") -> None:
        """Say it, also to a screen reader, unless it stands there already."""
        if (tone, text, next_step) == (self._tone, self.text, self.next_step) and not (
            self.isHidden()
        ):
            return
        self._tone, self._shape = tone, shape or TONE_SHAPES[tone]
        self._text.setText(text)
        self._text.set_tone(tone)
        self._step.setText(next_step)
        self._step.setVisible(bool(next_step))
        self.setAccessibleName(text)
        self.setAccessibleDescription(next_step)
        self.show()
        self.update()
        announce(self, f"{text} {next_step}".strip(), is_urgent=tone is Tone.BAD)

    def clear(self) -> None:
        self.hide()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        edge = look.px(theme.SPACE_M)
        left = 2 * edge + look.px(_SHAPE_PX)
        self._column.setContentsMargins(left, edge, edge, edge)
        self._column.setSpacing(look.px(theme.SPACE_XS))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, tint = look.colours.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(look.colours.line))
        painter.setBrush(theme.colour(fill))
        radius = look.px(theme.RADIUS_PX)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        edge, size = look.px(theme.SPACE_M), look.px(_SHAPE_PX)
        spot = QRectF(edge, edge, size, size)
        icons.paint(painter, self._shape, tint, spot)
