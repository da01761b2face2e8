"""What stands before the printers, and what became of prints that nobody saw."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.queries.printers import QueuedPrint
from omsdesk.ui.labels.columns import QUEUE_COLUMNS
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.choices import digit_of
from omsdesk.ui.widgets.labels import Badge, Label, Size


class QueueTable(RowsView[QueuedPrint]):
    """Hands digits on, so that one key answers the question about the row."""

    digit = Signal(int)
    entered = Signal()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is not None:
            self.digit.emit(digit)
            return
        super().keyPressEvent(event)


class QueuePanel(Card):
    """`current_changed` carries the print under the cursor while the panel has the focus."""

    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Printer queue"))
        self.title.show()
        self._stuck = Badge("", tone=Tone.BAD)
        self.head.addWidget(self._stuck)
        self._stuck.hide()
        self.waits = Label("", Size.SMALL, Tone.WARN, is_strong=True)
        self.waits.setWordWrap(True)
        self.waits.hide()
        self.body.addWidget(self.waits)
        self.rows = QueueTable(RowsModel(QUEUE_COLUMNS, lambda row: row.job.id))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.setAccessibleName(self.tr("Printer queue"))
        self.rows.set_hint(State.EMPTY, self.tr("Nothing waits at a printer"))
        self.body.addWidget(self.rows)
        self.rows.current_changed.connect(self._on_current)
        self.rows.entered.connect(lambda: self._on_current(self.rows.current_row()))

    def show_queue(self, queue: list[QueuedPrint]) -> None:
        """Show fresh jobs; how many need a person stands at the top."""
        self.rows.show_rows(queue)
        stuck = sum(1 for row in queue if row.job.finished_at is not None)
        self._stuck.setText(self.tr("%n need(s) you", "", stuck))
        self._stuck.setVisible(stuck > 0)

    def show_waits(self, text: str) -> None:
        """What is held up, and how it goes on; "" for nothing."""
        self.waits.setText(text)
        self.waits.setVisible(bool(text))

    def _on_current(self, row: QueuedPrint | None) -> None:
        if self.rows.hasFocus():
            self.current_changed.emit(row)
