"""The list of all keys of a screen (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.key_hint import KeyCap
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.overlay import Overlay
from omsdesk.ui.widgets.page_scroll import PageScroll


class KeyHelp(Overlay):
    """Key, what it does, and a line about it."""

    width_px = 820

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._scroll: PageScroll | None = None
        self.setAccessibleName(self.tr("Keys"))

    def show_keys(self, title: str, keys: Sequence[tuple[str, str, str]]) -> None:
        """Show (key, text, help) from top to bottom; more than fits is scrolled by keys."""
        self.title.setText(self.tr("Keys – {screen}").format(screen=title))
        self.title.show()
        if self._scroll is not None:
            self.body.removeWidget(self._scroll)
            self._scroll.deleteLater()
        self._scroll = PageScroll(_table(keys), self)
        self.body.addWidget(self._scroll)

    def sizeHint(self) -> QSize:
        """As high as all keys; the window gives less where it is smaller."""
        hint = super().sizeHint()
        page = self._scroll.widget() if self._scroll is not None else None
        if self._scroll is None or page is None:
            return hint
        more = page.sizeHint().height() - self._scroll.sizeHint().height()
        return QSize(hint.width(), hint.height() + max(0, more))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll is not None and event.key() in _SCROLL_KEYS:
            QCoreApplication.sendEvent(self._scroll.verticalScrollBar(), event)
            return
        super().keyPressEvent(event)


_SCROLL_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


def _table(keys: Sequence[tuple[str, str, str]]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.current().px(theme.SPACE_L))
    grid.setVerticalSpacing(theme.current().px(6))
    grid.setColumnStretch(2, 1)
    for at, (key, text, help_line) in enumerate(keys):
        grid.addWidget(KeyCap(key), at, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Label(text, is_strong=True), at, 1)
        grid.addWidget(Label(help_line, Size.SMALL, Tone.MUTED), at, 2)
    grid.setRowStretch(len(keys), 1)
    return table
