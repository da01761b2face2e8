"""Buttons that show their key: `ActionButton(action, Kind.PRIMARY)` for an action of the table."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Pair, icons
from omsdesk.ui.widgets.key_hint import key_width, paint_key, shown_keys


class Kind(Enum):
    """How much a button asks to be pressed; one PRIMARY per screen."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"


class Button(QAbstractButton):
    """A button with an icon, a text and its key. `points` is its type size (24 for packing)."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.PLAIN,
        icon_name: str = "",
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon_name = icon_name
        self._points = points
        self._is_hovered = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Type of the current theme."""
        is_strong = self._kind in {Kind.PRIMARY, Kind.DANGER}
        self.setFont(theme.current().font(self._points, is_strong=is_strong))
        self.updateGeometry()

    def _key_text(self) -> str:
        return shown_keys(self.shortcut())

    def sizeHint(self) -> QSize:
        look = theme.current()
        gap = look.px(theme.SPACE_S)
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * look.px(theme.SPACE_L)
        if self._icon_name:
            width += self._icon_px() + gap
        if key := self._key_text():
            width += key_width(key) + look.px(theme.SPACE_M)
        height = max(look.px(theme.FIELD_PX), self.fontMetrics().height() + 2 * gap)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _icon_px(self) -> int:
        return round(self.fontMetrics().height() * 0.95)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does: outside a dialog Qt leaves that out.

        With Ctrl, Alt or Shift it is a key of the screen.
        """
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and is_bare and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, tint = self._colours()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = look.px(theme.RADIUS_PX)
        painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        self._paint_content(painter, tint)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(self._ring()), 2))
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, radius, radius)

    def _ring(self) -> str:
        """A primary button is as blue as the ring: there the text's colour stands out."""
        colours = theme.current().colours
        return colours.text if self._kind is Kind.PRIMARY else colours.focus

    def _colours(self) -> tuple[str, str, str]:
        """Fill, edge ("" for none) and text."""
        colours = theme.current().colours
        is_lit = self.isDown() or self._is_hovered
        if not self.isEnabled():
            return colours.sunken, colours.line, colours.border
        filled: dict[Kind, Pair] = {Kind.PRIMARY: colours.accent, Kind.DANGER: colours.refused}
        if self._kind in filled:
            pair = filled[self._kind]
            is_accent = self._kind is Kind.PRIMARY and is_lit
            return (colours.accent_hover if is_accent else pair.fill), "", pair.text
        lit = colours.sunken if is_lit else ""
        if self._kind is Kind.QUIET:
            return lit, "", colours.text
        return lit or colours.raised, colours.border, colours.text

    def _paint_content(self, painter: QPainter, tint: str) -> None:
        look = theme.current()
        area = self.rect().adjusted(look.px(theme.SPACE_L), 0, -look.px(theme.SPACE_L), 0)
        if key := self._key_text():
            width = key_width(key)
            paint_key(painter, key, area.right() - width, self.height(), tint)
            area.setRight(area.right() - width - look.px(theme.SPACE_M))
        if self._icon_name:
            size = self._icon_px()
            spot = QRectF(area.left(), (self.height() - size) / 2, size, size)
            icons.paint(painter, self._icon_name, tint, spot)
            area.setLeft(area.left() + size + look.px(theme.SPACE_S))
        painter.setFont(self.font())
        painter.setPen(theme.colour(tint))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )


class ActionButton(Button):
    """The button of a bound action: its text, key, icon, tool tip and whether it can be done.

    The action owns the shortcut; the button only shows it.
    """

    def __init__(
        self,
        action: QAction,
        kind: Kind = Kind.PLAIN,
        icon_name: str = "",
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
    ) -> None:
        self._action = action
        super().__init__(action.text(), kind, icon_name, points, parent)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _key_text(self) -> str:
        return shown_keys(self._action.shortcut())

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.updateGeometry()
