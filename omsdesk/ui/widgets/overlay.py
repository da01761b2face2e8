"""A panel over the window that is no dialog: Esc puts it away, the window below stays alive."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from omsdesk.ui import theme
from omsdesk.ui.widgets.card import Card


class Overlay(Card):
    """Gives the focus back to where it was when it is closed."""

    width_px = 640

    def __init__(self, window: QWidget) -> None:
        super().__init__("", window)
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open_over(self, area: QRect) -> None:
        """Show it in the upper middle of an area of the window."""
        self._before = QApplication.focusWidget()
        self.place(area)
        self.show()
        self.raise_()
        self.setFocus()

    def place(self, area: QRect) -> None:
        """Take the place in an area that may have a new size."""
        look = theme.current()
        edge = look.px(theme.SPACE_XL)
        width = min(look.px(self.width_px), area.width() - 2 * edge)
        self.setFixedWidth(width)
        height = min(self.sizeHint().height(), area.height() - 2 * edge)
        top = area.top() + max(edge, (area.height() - height) // 5)
        self.setGeometry(area.center().x() - width // 2, top, width, height)

    def leave(self) -> None:
        """Close it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
