"""Scrolls a panel that is higher than its place, and keeps the field with the focus in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from omsdesk.ui import theme


class SlimScroll(QScrollArea):
    """A bar of a few pixels, only when there is something to scroll."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Colours and width of the current theme."""
        look = theme.current()
        width = look.px(theme.SPACE_S)
        self.verticalScrollBar().setStyleSheet(
            f"QScrollBar {{ width: {width}px; border: none; background: transparent; }}"
            f"QScrollBar::handle {{ background: {look.colours.border}; border-radius: 3px;"
            f" margin: 1px; min-height: {look.px(32)}px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)
