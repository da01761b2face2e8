"""Over every page: the search, the number of the open draft, and what most calls need."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omsdesk.queries.phases import Phase
from omsdesk.ui import theme
from omsdesk.ui.order_desk import words
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.labels import Badge, Label, Size

_SEARCH_PX = 420


class TopBar(QWidget):
    """Buttons whose action makes no sense now are not shown."""

    def __init__(
        self, search: QWidget, actions: Iterable[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._number = Label("", Size.TITLE, is_strong=True)
        self._phase = Badge("")
        self._buttons: list[tuple[QAction, ActionButton]] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(theme.SPACE_M))
        search.setMinimumWidth(look.px(_SEARCH_PX // 3))
        search.setMaximumWidth(look.px(_SEARCH_PX))
        line.addWidget(search, 1)
        line.addWidget(self._number)
        line.addWidget(self._phase)
        line.addStretch(0)
        for action in actions:
            button = ActionButton(action, Kind.QUIET, points=theme.SMALL_PT)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
            self._buttons.append((action, button))

    def follow(self) -> None:
        """Show the buttons of what can be done now."""
        for action, button in self._buttons:
            button.setVisible(action.isEnabled())

    def show_order(self, number: str, phase: Phase | None) -> None:
        """The order that is keyed, or none."""
        self._number.setText(number)
        self._phase.setVisible(phase is not None)
        if phase is not None:
            text, tone = words.phase(phase)
            self._phase.setText(text)
            self._phase.set_tone(tone)
