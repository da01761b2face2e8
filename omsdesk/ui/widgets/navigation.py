"""The rail at the left: one place per screen, icon over name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import icons


class _Place(QAbstractButton):
    """A screen to go to, with a count of what waits there."""

    def __init__(self, title: str, icon_name: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._is_hovered = False
        self.count = 0
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(title)
        self.setToolTip(f"{title} ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(theme.RAIL_PX), look.px(64))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.isChecked() or self._is_hovered
        tint = colours.rail_active.text if is_lit else colours.rail.text
        edge, radius = look.px(6), look.px(theme.SPACE_S)
        box = QRectF(self.rect()).adjusted(edge, look.px(2), -edge, -look.px(2))
        if is_lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.rail_active.fill))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(colours.rail_active.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        size = look.px(theme.ICON_PX)
        spot = QRectF((self.width() - size) / 2, look.px(10), size, size)
        icons.paint(painter, self._icon_name, tint, spot)
        font = look.font(theme.TINY_PT, is_strong=self.isChecked())
        painter.setFont(font)
        painter.setPen(theme.colour(tint))
        room = self.width() - 2 * look.px(theme.SPACE_S)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        words = QRect(0, look.px(36), self.width(), look.px(22))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
        if self.count:
            self._paint_count(painter, spot)

    def _paint_count(self, painter: QPainter, beside: QRectF) -> None:
        look = theme.current()
        fill, tint = look.colours.attention
        text = str(self.count) if self.count < 100 else "99+"
        font = look.font(theme.TINY_PT - 1, is_strong=True)
        tall = look.px(18)
        wide = max(tall, QFontMetrics(font).horizontalAdvance(text) + look.px(10))
        left = min(beside.right() - look.px(8), self.width() - wide - look.px(4))
        box = QRectF(left, look.px(4), wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box, tall / 2, tall / 2)
        painter.setPen(theme.colour(tint))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class NavigationRail(QWidget):
    """`chosen` carries the name of a screen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, _Place] = {}
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Screens"))
        self.apply_scale()

    def set_places(self, places: Sequence[tuple[str, str, str]]) -> None:
        """Names, titles and icons of the screens from top to bottom, instead of those before."""
        for old in self._places.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._places = {}
        for at, (name, title, icon_name) in enumerate(places):
            place = _Place(title, icon_name, f"Alt+{at + 1}", self)
            place.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._places[name] = place
            self._column.insertWidget(at, place)

    def set_current(self, name: str) -> None:
        self._places[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        """How much waits on a screen; 0 shows nothing."""
        place = self._places[name]
        place.count = count
        place.setAccessibleDescription(self.tr("%n waiting", "", count) if count else "")
        place.update()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        self._column.setContentsMargins(0, look.px(theme.SPACE_S), 0, look.px(theme.SPACE_S))
        self._column.setSpacing(0)
        self.setFixedWidth(look.px(theme.RAIL_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour(theme.current().colours.rail.fill))
