"""Finding a label: one box for anything, the labels of this station on top."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.devices.scanners.gs1 import Elements, Gtin
from omsdesk.devices.scanners.meaning import (
    BadgeToken,
    CommandCode,
    DocumentNumber,
    FreeCode,
    Meaning,
    Sscc,
    Times,
)
from omsdesk.errors import Refused
from omsdesk.queries.labels import FoundLabel, find_labels
from omsdesk.queries.lookups import CodeMeaning, resolve_code
from omsdesk.ui import theme
from omsdesk.ui.labels.columns import CUSTOMER_COLUMN, LABEL_COLUMNS
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.search_field import SearchField
from omsdesk.ui.workplace import Workplace

# Below this the list shows no customer: the picture does.
_NARROW_PX = 330


class LabelFinder(QWidget):
    """`current_changed` carries the label under the cursor, `chosen` the one for Enter."""

    current_changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, runner: Runner, context: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._is_answered = True
        self._enter_waits = False
        self._scanned: RoutedScan | None = None
        self.field = SearchField(
            self.tr("Find a label"),
            self.tr("Scan or type: tracking, order, name, postcode, item"),
            theme.TITLE_PT,
        )
        self.rows: RowsView[FoundLabel] = RowsView(
            RowsModel(LABEL_COLUMNS, lambda row: row.head.id)
        )
        self._build()
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        self.rows.current_changed.connect(self.current_changed)
        self.rows.opened.connect(self.chosen)

    def _build(self) -> None:
        self.rows.setAccessibleName(self.tr("Labels"))
        self.rows.set_hint(
            State.EMPTY, self.tr("No label has this"), self.tr("Try another part of it")
        )
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self._card = Card(self.tr("Last labels of this station"))
        self._card.body.addWidget(self.rows)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.current().px(theme.SPACE_M))
        outer.addWidget(self.field)
        outer.addWidget(self._card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.current().px(_NARROW_PX)
        self.rows.setColumnHidden(CUSTOMER_COLUMN, is_narrow)

    def reload(self) -> None:
        """Ask again for what is in the field."""
        self._ask(self.field.text())

    def _on_edited(self, text: str) -> None:
        self._enter_waits = False
        self._ask(text)

    def _ask(self, text: str) -> None:
        self._is_answered = False
        self._runner.ask(
            find_labels,
            text,
            self._context.station.id,
            then=self._on_found,
            owner=self,
            key="find",
            failed=self._on_failed,
        )

    def _on_found(self, found: list[FoundLabel]) -> None:
        self._is_answered = True
        is_typed = bool(self.field.text().strip())
        title = self.tr("Found") if is_typed else self.tr("Last labels of this station")
        self._card.title.setText(title)
        if not is_typed and not found:
            self.rows.set_hint(State.EMPTY, self.tr("No label was made here yet"))
        was = self.rows.current_row()
        self.rows.show_rows(found)
        now = self.rows.current_row()
        if now is None or now != was:
            self.current_changed.emit(now)
        self._end_scan(is_found=bool(found))
        if self._enter_waits:
            self._on_enter()

    def _on_failed(self, _error: Exception) -> None:
        self._is_answered = True
        self._enter_waits = False
        self._end_scan(is_found=False)
        self.rows.show_error(self.tr("Labels could not be read"), self.tr("Search again"))

    def _end_scan(self, *, is_found: bool) -> None:
        routed, self._scanned = self._scanned, None
        if routed is None:
            return
        if is_found:
            routed.accept()
            self.rows.setFocus()
        else:
            routed.refuse(Refused("label-unknown", raw=routed.scan.raw))

    def _on_enter(self) -> None:
        if not self._is_answered:
            self._enter_waits = True
            return
        self._enter_waits = False
        row = self.rows.current_row()
        if row is not None:
            self.chosen.emit(row)

    def take_scan(self, routed: RoutedScan) -> bool:
        """Find what was scanned: a label, parcel, order, or the labels with an item."""
        means = routed.means
        if isinstance(means, BadgeToken | CommandCode | Times):
            return False
        if self._scanned is not None:
            before = self._scanned.scan.raw
            self._scanned.pass_over(Refused("scan-overtaken", raw=before, next=routed.scan.raw))
        self._scanned = routed
        self._enter_waits = False
        if isinstance(means, Gtin):
            found = partial(self._on_item, routed)
            self._runner.ask(
                resolve_code, means.code, then=found, owner=self, failed=self._on_failed
            )
            return True
        self._search(_text_of(means, routed.scan.raw))
        return True

    def _on_item(self, routed: RoutedScan, found: CodeMeaning | None) -> None:
        if routed is self._scanned:
            self._search(found.sku if found is not None else routed.scan.raw)

    def _search(self, text: str) -> None:
        self.field.setText(text)
        self._ask(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the list while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                at = max(0, self.rows.currentIndex().row() + step)
                if at < self.rows.model().rowCount():
                    self.rows.selectRow(at)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self._ask("")
                return True
        return super().eventFilter(watched, event)


def _text_of(means: Meaning, raw: str) -> str:
    if isinstance(means, Sscc | FreeCode):
        return means.code
    if isinstance(means, DocumentNumber):
        return means.number
    if isinstance(means, Elements) and means.gtin is not None:
        return means.gtin.code
    return raw
