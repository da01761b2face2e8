"""A column that drops the least important of its parts rather than squeezing them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from omsdesk.ui import theme


class FittingColumn(QWidget):
    """Parts stand in their order, as far as they fit by importance; the first always does."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._importance = self._parts
        self._unwanted: set[QWidget] = set()
        for part in self._parts:
            part.setParent(self)

    def set_importance(self, parts: Sequence[QWidget]) -> None:
        """The same parts, the most important first."""
        self._importance = tuple(parts)
        self.fit()

    def set_wanted(self, part: QWidget, *, is_wanted: bool) -> None:
        """A part that has nothing to say takes no room."""
        if is_wanted:
            self._unwanted.discard(part)
        else:
            self._unwanted.add(part)
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        gap = theme.current().px(theme.SPACE_S)
        left = self.height()
        shown: set[QWidget] = set()
        for part in self._importance:
            tall = self._tall(part)
            if part in self._unwanted or (shown and tall > left):
                continue
            shown.add(part)
            left -= tall + gap
        top = 0
        for part in self._parts:
            part.setVisible(part in shown)
            if part in shown:
                part.setGeometry(QRect(0, top, self.width(), self._tall(part)))
                top += self._tall(part) + gap

    def _tall(self, part: QWidget) -> int:
        part.ensurePolished()
        if part.hasHeightForWidth():
            return part.heightForWidth(self.width())
        return part.sizeHint().height()

    def sizeHint(self) -> QSize:
        wide = max(part.sizeHint().width() for part in self._parts)
        return QSize(wide, sum(self._tall(part) for part in self._parts))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self._tall(self._importance[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
