"""A filter's button: filled while the list is filtered by it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from omsdesk.ui import theme
from omsdesk.ui.widgets.buttons import ActionButton, Kind


class Chip(ActionButton):
    """The button of a checkable action."""

    def __init__(self, action: QAction, icon_name: str, parent: QWidget | None = None) -> None:
        self._filter = action
        super().__init__(action, Kind.PLAIN, icon_name, theme.SMALL_PT, parent)

    def _colours(self) -> tuple[str, str, str]:
        if self._filter.isChecked() and self.isEnabled():
            pair = theme.current().colours.selection
            return pair.fill, theme.current().colours.focus, pair.text
        return super()._colours()
