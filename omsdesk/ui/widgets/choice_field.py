"""A choice from a list and a yes or no, as legible as the fields beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import icons


class ChoiceField(QComboBox):
    """Up and Down choose, Alt+Down opens the list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Type of the current theme."""
        self.setFont(theme.current().font())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(120), look.px(theme.FIELD_PX) - 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width = (colours.focus, 2) if self.hasFocus() else (colours.border, 1)
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour(colours.surface))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = look.px(theme.RADIUS_PX)
        painter.drawRoundedRect(box, radius, radius)
        size, gap = look.px(16), look.px(10)
        spot = QRectF(self.width() - size - gap, (self.height() - size) / 2, size, size)
        icons.paint(painter, "down", colours.muted, spot)
        area = self.rect().adjusted(gap + 2, 0, -size - 2 * gap, 0)
        painter.setPen(theme.colour(colours.text))
        painter.setFont(self.font())
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.currentText(), mode, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def choose(field: ChoiceField, value: object) -> None:
    """The choice with this value, the first where there is none."""
    field.setCurrentIndex(max(0, field.findData(value)))


class TickField(QCheckBox):
    """A box that is as visible in the dark as in the light."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Type of the current theme."""
        self.setFont(theme.current().font(theme.SMALL_PT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + look.px(36), look.px(theme.ROW_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look.px(18)
        box = QRectF(1.5, (self.height() - size) / 2, size, size)
        is_on = self.isChecked()
        edge, width = (colours.focus, 2) if self.hasFocus() else (colours.border, 1)
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour(colours.accent.fill if is_on else colours.surface))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        if is_on:
            icons.paint(painter, "check", colours.accent.text, box.adjusted(2, 2, -2, -2))
        painter.setPen(theme.colour(colours.text))
        painter.setFont(self.font())
        area = self.rect().adjusted(size + look.px(theme.SPACE_S) + 2, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
