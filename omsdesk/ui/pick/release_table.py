"""The orders that can be released, with a mark on the chosen ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.queries.picking import ReleasableOrder
from omsdesk.ui.pick.columns import order_columns
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView


class ReleaseTable(RowsView[ReleasableOrder]):
    """Space marks the order under the cursor; Enter opens, as in every list."""

    marks_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._marked: set[UUID] = set()
        columns = order_columns(self._marked, today)
        self._orders = RowsModel(columns, key=lambda row: row.order_id)
        super().__init__(self._orders, parent)
        self.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.clicked.connect(self._on_clicked)

    def show_orders(self, orders: list[ReleasableOrder]) -> None:
        """Show fresh rows; marks of orders that are gone are forgotten."""
        self._marked.intersection_update(order.order_id for order in orders)
        self.show_rows(orders)
        self.marks_changed.emit()

    def chosen(self) -> tuple[UUID, ...]:
        """The marked orders from top to bottom; the one under the cursor when none is marked."""
        marked = tuple(row.order_id for row in self._orders.rows if row.order_id in self._marked)
        current = self.current_row()
        return marked or ((current.order_id,) if current is not None else ())

    @property
    def marked_count(self) -> int:
        return len(self._marked)

    def mark_all(self) -> None:
        """Mark every order; when all are marked, none."""
        every = {row.order_id for row in self._orders.rows}
        is_all = self._marked == every
        self._marked.clear()
        if not is_all:
            self._marked.update(every)
        self._tell()

    def toggle(self, order_id: UUID) -> None:
        self._marked.symmetric_difference_update({order_id})
        self._tell()

    def clear_marks(self) -> None:
        self._marked.clear()
        self._tell()

    def _tell(self) -> None:
        self._orders.forget_texts()
        self.marks_changed.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle(self._orders.row(index).order_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.toggle(row.order_id)
            return
        super().keyPressEvent(event)
