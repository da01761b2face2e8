"""The list of all keys of a screen (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.key_hint import KeyCap
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.overlay import Overlay


class KeyHelp(Overlay):
    """Key, what it does, and a line about it."""

    width_px = 820

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._table = QWidget(self)
        self.body.addWidget(self._table)
        self.setAccessibleName(self.tr("Keys"))

    def show_keys(self, title: str, keys: Sequence[tuple[str, str, str]]) -> None:
        """Show (key, text, help) from top to bottom."""
        self.title.setText(self.tr("Keys – {screen}").format(screen=title))
        self.title.show()
        self.body.removeWidget(self._table)
        self._table.deleteLater()
        self._table = QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().px(theme.SPACE_L))
        grid.setVerticalSpacing(theme.current().px(6))
        grid.setColumnStretch(2, 1)
        for at, (key, text, help_line) in enumerate(keys):
            grid.addWidget(KeyCap(key), at, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Label(text, is_strong=True), at, 1)
            grid.addWidget(Label(help_line, Size.SMALL, Tone.MUTED), at, 2)
        self.body.addWidget(self._table)
        self.body.addStretch(1)
