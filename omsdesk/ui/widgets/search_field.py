"""A text field with a magnifier at its left."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from omsdesk.ui import theme
from omsdesk.ui.theme import icons
from omsdesk.ui.widgets.fields import TextField


class SearchField(TextField):
    def apply_scale(self) -> None:
        super().apply_scale()
        self.setTextMargins(theme.current().px(24), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        size = look.px(18)
        spot = QRectF(look.px(theme.SPACE_M), (self.height() - size) / 2, size, size)
        icons.paint(QPainter(self), "search", look.colours.muted, spot)
