"""Going anywhere by name (Ctrl+K): actions and screens first, then whatever `search` finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.ui import theme
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.overlay import Overlay
from omsdesk.ui.widgets.search_field import SearchField


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to go to; `key` comes back when it is chosen."""

    key: str
    text: str
    note: str = ""
    icon: str = ""


_COLUMNS = (
    Column[Suggestion](title="", value=lambda s: s.text, width=0, icon=lambda s: s.icon),
    Column[Suggestion](
        title="",
        value=lambda s: s.note,
        align=Align.RIGHT,
        width=12,
        tone=lambda _: Tone.MUTED,
    ),
)
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(Overlay):
    """`typed` is emitted for each text, so that the application can add what it finds."""

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._all: tuple[Suggestion, ...] = ()
        self._found: tuple[Suggestion, ...] = ()
        self._field = SearchField(self.tr("Go to…"), self.tr("Action, order, customer or item"))
        self._model = RowsModel[Suggestion](_COLUMNS, key=lambda s: s.key, parent=self)
        self._view = RowsView(self._model, self)
        self._view.horizontalHeader().hide()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.set_hint(State.EMPTY, self.tr("Nothing of this name"))
        self._view.setMinimumHeight(theme.current().px(360))
        self.body.addWidget(self._field)
        self.body.addWidget(self._view, 1)
        self.setFocusProxy(self._field)
        self.setAccessibleName(self.tr("Go to…"))
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._view.clicked.connect(self._choose)

    def open_over(self, area: QRect, suggestions: Sequence[Suggestion] = ()) -> None:
        self._all = tuple(suggestions)
        self._found = ()
        self._field.clear()
        self._narrow("")
        super().open_over(area)

    def add_found(self, text: str, suggestions: Sequence[Suggestion]) -> None:
        """Add what was found for a text, unless another text was typed meanwhile."""
        if text == self._field.text():
            self._found = tuple(suggestions)
            self._show()

    def _narrow(self, text: str) -> None:
        self._found = ()
        self._show()
        self.typed.emit(text)

    def _show(self) -> None:
        words = self._field.text().casefold().split()
        own = [s for s in self._all if all(word in s.text.casefold() for word in words)]
        self._view.show_rows([*own, *self._found])
        if self._model.rows:
            self._view.selectRow(0)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            key = self._model.row(index).key
            self.leave()
            self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._view.currentIndex())
            return True
        if key in _MOVES and self._model.rows:
            at = self._view.currentIndex().row() + _MOVES[key]
            self._view.selectRow(max(0, min(len(self._model.rows) - 1, at)))
            return True
        return False
