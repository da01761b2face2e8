"""Less in stock than asked: three choices in a strip under the line, never a dialog."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omsdesk.ui import formats, theme
from omsdesk.ui.notices import announce
from omsdesk.ui.theme import Tone, Verdict, icons
from omsdesk.ui.theme.shapes import SHAPES
from omsdesk.ui.widgets.buttons import Button
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.values import Quantity


class ShortChoice(Enum):
    BACKORDER = 1
    REDUCE = 2
    CANCEL = 3


_KEYS = {
    Qt.Key.Key_Return: ShortChoice.BACKORDER,
    Qt.Key.Key_Enter: ShortChoice.BACKORDER,
    Qt.Key.Key_Escape: ShortChoice.BACKORDER,
    Qt.Key.Key_1: ShortChoice.BACKORDER,
    Qt.Key.Key_2: ShortChoice.REDUCE,
    Qt.Key.Key_3: ShortChoice.CANCEL,
}


class ShortStrip(QWidget):
    """Number keys choose; any other key means the default and goes on as typed.

    `chosen` carries the choice, `typed_on` the first character of what comes next.
    """

    chosen = Signal(object)
    typed_on = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", Size.SMALL, Tone.WARN, is_strong=True)
        self._text.setWordWrap(True)
        self._buttons: dict[ShortChoice, Button] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Not enough in stock"))
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._text, 1)
        for choice in ShortChoice:
            button = Button(str(choice.value), points=theme.SMALL_PT)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, of=choice: self._choose(of))
            self._buttons[choice] = button
            self._line.addWidget(button)
        self.apply_scale()
        self.hide()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        gap = look.px(theme.SPACE_S)
        self._line.setContentsMargins(look.px(theme.SPACE_M) * 2 + look.px(20), gap, gap, gap)
        self._line.setSpacing(gap)

    def ask(self, name: str, available: Quantity, lacking: Quantity) -> None:
        """Show the choices for a line of which `lacking` is not there."""
        there, gone = formats.quantity(available), formats.quantity(lacking)
        text = self.tr("{name}: {there} here, {gone} short").format(
            name=name, there=there, gone=gone
        )
        self._text.setText(text)
        say = self._buttons
        say[ShortChoice.BACKORDER].setText(self.tr("1  Send {gone} later").format(gone=gone))
        say[ShortChoice.REDUCE].setText(self.tr("2  Only {there}").format(there=there))
        say[ShortChoice.REDUCE].setVisible(bool(available))
        say[ShortChoice.CANCEL].setText(self.tr("3  No line"))
        for button in say.values():
            button.setAccessibleName(button.text())
            button.updateGeometry()
        self.setAccessibleDescription(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def _choose(self, choice: ShortChoice) -> None:
        self.hide()
        self.chosen.emit(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = _KEYS.get(Qt.Key(event.key()))
        if choice is ShortChoice.REDUCE and self._buttons[choice].isHidden():
            return
        if choice is not None:
            self._choose(choice)
        elif event.text().isprintable() and event.text():
            self._choose(ShortChoice.BACKORDER)
            self.typed_on.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, tint = look.colours.tone(Tone.WARN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(tint) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        radius = look.px(theme.RADIUS_PX)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
        size = look.px(20)
        spot = self.rect().toRectF()
        spot.setRect(look.px(theme.SPACE_M), (self.height() - size) / 2, size, size)
        icons.paint(painter, SHAPES[Verdict.ATTENTION], tint, spot)
