"""A label that shortens its text to the room it gets; the tool tip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.labels import Label, Size


class ElidedLabel(Label):
    """One line, never wider than its place."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BASE,
        tone: Tone = Tone.PLAIN,
        parent: QWidget | None = None,
        *,
        is_strong: bool = False,
    ) -> None:
        super().__init__(text, size, tone, parent, is_strong=is_strong)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Another text in a tone."""
        self.setText(text)
        self.setToolTip(text)
        self.set_tone(tone)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour(theme.current().colours.tone(self._tone).text))
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
