"""The exceptions screen: one list of everything stuck, one next key for each row.

screen = ExceptionsScreen(runner, workplace)
screen.open_asked.connect(...)                # (screen, id) of what is put right elsewhere
screen.heard.connect(sounds.play)             # verdicts without a banner
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.devices.scanners.meaning import DocumentNumber
from omsdesk.queries.exceptions import Stuck, StuckKind, stuck
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.exceptions import words
from omsdesk.ui.exceptions.actions import ACTIONS, FILTERS
from omsdesk.ui.exceptions.acts import Acts
from omsdesk.ui.exceptions.chip import Chip
from omsdesk.ui.exceptions.columns import COLUMNS, CUSTOMER_COLUMN, NEXT_COLUMN, SINCE_COLUMN
from omsdesk.ui.exceptions.desk import ActDesk
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.workplace import Workplace

_TABLES = {
    "hold", "sales_order", "order_line", "reservation", "print_job", "parcel", "import_batch",
    "location", "stock_balance",
}  # fmt: skip
# The panel beside the list, and from where on the list has room for its columns.
_DESK_PX = 330
_WIDE_PX = 1300
_NARROW_PX = 1000
_KINDS = {f"show-{kind.value}": kind for kind in StuckKind}


class ExceptionsScreen(QWidget):
    """`count_changed` carries how much is stuck, for the rail."""

    open_asked = Signal(str, object)
    heard = Signal(object)
    count_changed = Signal(int)

    def __init__(self, runner: Runner, context: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._all: list[Stuck] = []
        self._kind: StuckKind | None = None
        slots = {"act": self._on_act, "open-document": self._on_open}
        filters = {each.id: partial(self._filter, _KINDS.get(each.id)) for each in FILTERS}
        self._actions: dict[str, QAction] = bind(self, ACTIONS, {**slots, **filters}, context.may)
        self.rows: RowsView[Stuck] = RowsView(RowsModel(COLUMNS, lambda row: (row.kind, row.id)))
        self.desk = ActDesk(runner, self._actions)
        self.said = Label("", Size.BASE, Tone.GOOD, is_strong=True)
        self.acts = Acts(runner, context, self.desk, self)
        self._card = Card(self.tr("Everything that is stuck"))
        self._chips = QWidget()
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(look.px(theme.SPACE_M))
        flow = FlowLayout(self._chips)
        for action in FILTERS:
            self._actions[action.id].setCheckable(True)
            flow.addWidget(Chip(self._actions[action.id], action.icon))
        outer.addWidget(self._chips)
        line = QHBoxLayout()
        line.setSpacing(look.px(theme.SPACE_M))
        self._card.body.addWidget(self.rows)
        line.addWidget(self._card, 1)
        line.addWidget(self.desk)
        outer.addLayout(line, 1)
        outer.addWidget(self.said)
        self.said.hide()
        self.rows.setAccessibleName(self.tr("Everything that is stuck"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.set_hint(
            State.EMPTY, self.tr("Nothing is stuck"), self.tr("Every order can go on")
        )
        self.setFocusProxy(self.rows)

    def _connect(self) -> None:
        self._runner.changed.connect(self._on_changed)
        self.rows.current_changed.connect(self._on_current)
        self.rows.opened.connect(self.acts.act)
        self.desk.busy.connect(self._on_busy)
        self.desk.left.connect(self.rows.setFocus)
        self.acts.said.connect(self._say)
        self.acts.open_asked.connect(self.open_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        self.desk.setFixedWidth(min(look.px(_DESK_PX), self.width() * 2 // 5))
        self.rows.setColumnHidden(CUSTOMER_COLUMN, self.width() < look.px(_WIDE_PX))
        for column in (SINCE_COLUMN, NEXT_COLUMN):
            self.rows.setColumnHidden(column, self._is_narrow)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme.current().px(_NARROW_PX)

    # What the window and the router call.

    def take_scan(self, routed: RoutedScan) -> bool:
        """Go to the row of a scanned number."""
        means = routed.means
        text = means.number if isinstance(means, DocumentNumber) else routed.scan.raw.upper()
        row = next((each for each in self._all if each.number.upper() == text), None)
        if row is None:
            return False
        routed.accept()
        self._filter(None)
        self.rows.select_key((row.kind, row.id))
        self.rows.setFocus()
        return True

    def on_acknowledged(self) -> None:
        """The refusal was acknowledged."""

    def focus_search(self) -> None:
        """F2: to the list; its filters are the digits."""
        self.rows.setFocus()

    def on_shown(self) -> None:
        self.reload()
        self.rows.setFocus()

    def reload(self) -> None:
        """Ask for everything that is stuck."""
        self._runner.ask(
            stuck, then=self._on_stuck, owner=self, key="stuck", failed=self._on_failed
        )

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.reload()

    def _on_failed(self, _error: Exception) -> None:
        self.rows.show_error(self.tr("This list could not be read"), self.tr("Come back to it"))

    def _on_stuck(self, found: list[Stuck]) -> None:
        self._all = found
        self._show()
        self.count_changed.emit(len(found))

    def _filter(self, kind: StuckKind | None) -> None:
        self._kind = kind
        self._show()
        self.rows.setFocus()

    def _show(self) -> None:
        shown = [row for row in self._all if self._kind in {None, row.kind}]
        self.rows.show_rows(shown)
        if not shown:
            self.desk.show_row(None)
        counts = {kind: sum(1 for row in self._all if row.kind is kind) for kind in StuckKind}
        for action in FILTERS:
            kind = _KINDS.get(action.id)
            count = counts[kind] if kind is not None else len(self._all)
            bound = self._actions[action.id]
            bound.setText(f"{action.shown_text}  {count}")
            bound.setChecked(kind is self._kind)

    def _on_current(self, row: Stuck | None) -> None:
        self.desk.show_row(row)
        if row is not None:
            self._actions["act"].setText(words.next_step(row))
        for name in ("act", "open-document"):
            self._actions[name].setEnabled(row is not None)

    def _on_busy(self, is_busy: bool) -> None:
        """Digits answer the question while one is open, and it gets the room that it needs."""
        self._chips.setHidden(is_busy and self._is_narrow)
        for action in ACTIONS:
            self._actions[action.id].setEnabled(not is_busy)
        if not is_busy:
            self._on_current(self.rows.current_row())

    def _on_act(self) -> None:
        row = self.rows.current_row()
        if row is not None:
            self.acts.act(row)

    def _on_open(self) -> None:
        row = self.rows.current_row()
        if row is not None:
            self.acts.open(row)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        self.heard.emit(Verdict.ACCEPTED)
