"""The station at rest: what waits to be packed, and what stands ready for a carrier."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.queries.hand_over import ReadyShipment
from omsdesk.queries.packing import PackingWork
from omsdesk.ui import theme
from omsdesk.ui.pack.questions import QuestionBar
from omsdesk.ui.pack.queue_columns import (
    CARRIER_COLUMNS,
    QUEUE_COLUMNS,
    CarrierRow,
    QueueRow,
    by_carrier,
    is_to_pack,
)
from omsdesk.ui.pack.words import Said
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Verdict
from omsdesk.ui.widgets.buttons import ActionButton
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.progress_strip import ProgressStrip
from omsdesk.ui.widgets.search_field import SearchField
from omsdesk.ui.widgets.verdict_panel import VerdictPanel

_CHOICES = 9
_PRESS = QEvent.Type.KeyPress


class QueueView(QWidget):
    """`opened` carries the `PackingWork` that was chosen, `typed` what was searched by key."""

    opened = Signal(object)
    typed = Signal(str)
    left_choice = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = VerdictPanel(self)
        self.question = QuestionBar(self)
        self.field = SearchField(
            self.tr("Find work"), self.tr("Order, pick list, parcel or item, typed")
        )
        self.queue = RowsView(
            RowsModel(QUEUE_COLUMNS, key=lambda row: row.work.order_id, parent=self), self
        )
        self.ready = RowsView(
            RowsModel(CARRIER_COLUMNS, key=lambda row: row.carrier, parent=self), self
        )
        self.progress = ProgressStrip(self)
        self._card = Card(self.tr("To pack"), self)
        self._ready_card = Card(self.tr("Ready to hand over"), self)
        self._is_choice = False
        self._waiting: tuple[PackingWork, ...] = ()
        self._shown: list[QueueRow] = []
        self._carriers: list[CarrierRow] = []
        self._build()
        self._connect()
        self.show_hint()

    def _build(self) -> None:
        self.queue.setAccessibleName(self.tr("Orders to pack"))
        self.ready.setAccessibleName(self.tr("Carriers"))
        self.queue.set_hint(
            State.EMPTY,
            self.tr("Nothing waits to be packed"),
            self.tr("What is picked appears here by itself"),
        )
        self._card.head.addWidget(self.field)
        self._card.body.addWidget(self.queue, 1)
        self._ready_card.body.addWidget(self.ready, 1)
        self._column = QVBoxLayout(self)
        for widget in (self.verdict, self.question):
            self._column.addWidget(widget)
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self._ready_card)
        self._column.addWidget(self.progress)
        self.apply_scale()

    def _connect(self) -> None:
        self.queue.opened.connect(lambda row: self.opened.emit(row.work))
        self.field.returnPressed.connect(self._on_typed)
        self.question.closed.connect(self.queue.setFocus)
        self.queue.installEventFilter(self)
        self._escape = QShortcut(QKeySequence("Esc"), self.queue)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.leave_choice)
        self.setFocusProxy(self.queue)

    def set_actions(self, bound: dict[str, QAction]) -> None:
        """Show the key for handing over, where the person may do it."""
        if "hand-over" in bound:
            self._ready_card.head.addWidget(ActionButton(bound["hand-over"], icon_name="truck"))

    def apply_scale(self) -> None:
        """Type and distances of the current theme."""
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        self._column.setContentsMargins(edge, look.px(theme.SPACE_M), edge, look.px(theme.SPACE_M))
        self._column.setSpacing(look.px(theme.SPACE_M))
        self._fit_ready()
        self.verdict.setFixedHeight(look.px(214))
        self.queue.setFont(look.font(theme.TITLE_PT - 2))
        self.queue.apply_scale()
        self.field.setMinimumWidth(look.px(380))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # No shortcuts: the first character of a scan would trigger them.
        if self._is_choice and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            text = event.text()
            if text.isascii() and text.isdigit():
                self.choose(int(text))
                return True
        return super().eventFilter(watched, event)

    # What is shown.

    def show_hint(self) -> None:
        """Nothing in hand: say how to begin."""
        text = self.tr("Scan an order, tote, pick list or any item")
        self.say(Said(Verdict.WAITING, self.tr("Ready"), text))

    def say(self, said: Said) -> None:
        self.verdict.show_verdict(said.verdict, said.word, said.text)

    def show_queue(self, works: Sequence[PackingWork]) -> None:
        """What waits; behind a choice that is open it is kept for later."""
        self._waiting = tuple(works)
        if not self._is_choice:
            self._show([QueueRow(work) for work in works if is_to_pack(work)])

    def show_ready(self, ready: Sequence[ReadyShipment]) -> None:
        self._carriers = by_carrier(ready)
        self.ready.show_rows(self._carriers)
        self._fit_ready()
        said = self.tr("Ready to hand over") if ready else self.tr("Nothing stands ready to go")
        self._ready_card.title.setText(said)

    def _fit_ready(self) -> None:
        """As tall as its carriers need, up to three."""
        count = min(3, len(self._carriers))
        self.ready.setVisible(count > 0)
        row = self.ready.verticalHeader().defaultSectionSize()
        look = theme.current()
        self.ready.setFixedHeight(count * row + look.px(40))

    def _show(self, rows: list[QueueRow]) -> None:
        self._shown = rows
        self.queue.show_rows(rows)
        self.queue.setColumnHidden(0, not self._is_choice)
        if not self._is_choice:
            said = self.tr("To pack: %n order(s)", "", len(rows))
            self._card.title.setText(said)

    # Choosing among several.

    @property
    def is_choosing(self) -> bool:
        return self._is_choice

    def offer(self, works: Sequence[PackingWork], sought: str) -> None:
        """Several orders fit: the keys 1 to 9 choose, Enter takes the first."""
        self._is_choice = True
        rows = [QueueRow(work, at if at <= _CHOICES else 0) for at, work in enumerate(works, 1)]
        self._show(rows)
        self.queue.select_key(rows[0].work.order_id)
        self._card.title.setText(self.tr("Which order? Esc goes back"))
        self.say(
            Said(
                Verdict.ATTENTION,
                self.tr("%n orders", "", len(works)),
                self.tr(
                    "{sought}: choose by number, Enter or the same scan takes the first"
                ).format(sought=sought),
            )
        )
        self.queue.setFocus()

    def choose(self, number: int) -> None:
        """Take the order with a number; nothing when there is none."""
        if self._is_choice and 1 <= number <= len(self._shown):
            self.opened.emit(self._shown[number - 1].work)

    def leave_choice(self) -> None:
        """Back to everything that waits."""
        if self._is_choice:
            self._is_choice = False
            self.show_queue(self._waiting)
            self.show_hint()
            self.left_choice.emit()

    def end_choice(self) -> None:
        """One was taken."""
        self._is_choice = False
        self.show_queue(self._waiting)

    def _on_typed(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self.queue.setFocus()
            self.typed.emit(text)
