"""How much of the order is in parcels: a bar and two figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omsdesk.ui import formats, theme
from omsdesk.values import NOTHING, Quantity


class ProgressBar(QWidget):
    """Full and green when everything is packed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packed = self._wanted = NOTHING
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def show_progress(self, packed: Quantity, wanted: Quantity) -> None:
        """Units packed, of so many."""
        self._packed, self._wanted = packed, wanted
        self.setAccessibleDescription(self._text())
        self.update()

    def _text(self) -> str:
        said = self.tr("{packed} of {wanted}")
        packed, wanted = formats.quantity(self._packed), formats.quantity(self._wanted)
        return said.format(packed=packed, wanted=wanted)

    def sizeHint(self) -> QSize:
        return QSize(200, theme.current().px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(theme.BASE_PT, is_strong=True))
        text = self._text()
        room = painter.fontMetrics().horizontalAdvance(text) + look.px(theme.SPACE_M)
        groove = QRectF(0, look.px(6), self.width() - room, self.height() - 2 * look.px(6))
        radius = groove.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(look.colours.line))
        painter.drawRoundedRect(groove, radius, radius)
        if self._wanted > NOTHING and self._packed > NOTHING:
            is_full = self._packed >= self._wanted
            pair = look.colours.accepted if is_full else look.colours.accent
            thousandths = min(1000, self._packed.micro * 1000 // self._wanted.micro)
            groove.setWidth(max(groove.height(), groove.width() * thousandths / 1000))
            painter.setBrush(theme.colour(pair.fill))
            painter.drawRoundedRect(groove, radius, radius)
        painter.setPen(theme.colour(look.colours.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), right, text)
