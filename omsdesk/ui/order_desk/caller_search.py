"""The one box that finds who is calling: customers and orders in one list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.queries.callers import FoundCaller, find_callers
from omsdesk.queries.find import FoundCustomer
from omsdesk.ui import formats
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.search_box import Found, SearchBox

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CallerSearch(SearchBox[FoundCaller]):
    """`entered` is Enter whose answer is not there yet; `down_asked` is Down in the empty box."""

    entered = Signal()
    down_asked = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, find_callers, self._found, "", parent)
        self._is_told = False
        self.chosen.connect(self._tell)
        self.nothing_found.connect(self._tell)
        name = self.tr("Customer or order")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(
            self.tr("Customer: name, phone, postcode, account, e-mail, order")
        )

    def _found(self, row: FoundCaller) -> Found:
        if isinstance(row, FoundCustomer):
            parts = (row.account_number, f"{row.postcode} {row.city}".strip(), row.phone)
            note = self.tr("blocked") if row.is_blocked else ""
            detail = " · ".join(part for part in parts if part)
            return Found(row.id, row.name, detail, note, "customer", Tone.BAD)
        parts = (row.customer_name, row.customer_reference, formats.day(row.ordered_on))
        detail = " · ".join(part for part in parts if part)
        return Found(row.id, row.number, detail, str(row.state), "order")

    def _tell(self, _found: object) -> None:
        self._is_told = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_empty = not self.field.text().strip()
            if event.key() in _ENTER and not is_empty:
                self._is_told = False
                handled = super().eventFilter(watched, event)
                if not self._is_told:
                    self.entered.emit()
                return handled
            if event.key() == Qt.Key.Key_Down and is_empty:
                self.down_asked.emit()
                return True
        return super().eventFilter(watched, event)
