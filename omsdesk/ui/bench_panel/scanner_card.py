"""The simulated scanner: a field to key a code, and the codes that make sense now."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omsdesk.demo.shop import PEOPLE
from omsdesk.devices.scanners.layouts import LAYOUTS, Layout
from omsdesk.queries.bench_codes import BenchCode, BenchCodeKind
from omsdesk.ui import formats, theme
from omsdesk.ui.actions import ACKNOWLEDGE
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField

_ICONS = {
    BenchCodeKind.PACK: "item",
    BenchCodeKind.PICK: "pick",
    BenchCodeKind.PICK_LIST: "pick",
    BenchCodeKind.ORDER: "order",
}
_LIST_PX = 5 * theme.ROW_PX
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class ShownCode:
    """A row of the list: what is scanned, and what it is."""

    code: str
    text: str
    note: str
    icon: str
    is_done: bool = False
    tip: str = ""


_COLUMNS: tuple[Column[ShownCode], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Code"),
        value=lambda row: row.text,
        width=0,
        icon=lambda row: row.icon,
        tip=lambda row: row.tip or row.code,
        tone=lambda row: Tone.MUTED if row.is_done else Tone.PLAIN,
        spoken=lambda row: f"{row.text} {row.note} {row.tip} {row.code}",
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Left"),
        value=lambda row: row.note,
        width=2,
        align=Align.RIGHT,
        tone=lambda _row: Tone.MUTED,
    ),
)


class ScannerCard(Card):
    """`scanned` carries what the scanner is to read on its line, `typed` what it is to type,
    with the keyboard layout that it is set to.
    """

    scanned = Signal(str)
    typed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._first: ShownCode | None = None
        self.title.setText(self.tr("Scanner"))
        self.title.show()
        self._layouts: deque[Layout | None] = deque((None, *LAYOUTS))
        self.way = Button("", Kind.QUIET, points=theme.SMALL_PT)
        self.way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.way.setToolTip(self.tr("Send codes on a line of its own, or type them"))
        self.way.clicked.connect(self._change_way)
        self.head.addWidget(self.way)
        self.field = TextField(
            self.tr("Code to scan"), self.tr("Code or 6*code, Enter"), theme.SMALL_PT, is_mono=True
        )
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        model = RowsModel(_COLUMNS, key=lambda row: (row.code, row.text))
        self.list: RowsView[ShownCode] = RowsView(model)
        self.list.setAccessibleName(self.tr("Codes that make sense now"))
        self.list.horizontalHeader().hide()
        self.list.setFont(theme.current().font(theme.SMALL_PT))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.set_hint(State.EMPTY, self.tr("Nothing to scan now"))
        self.list.setMinimumHeight(theme.current().px(_LIST_PX))
        # A click scans and leaves the focus where the work is.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._on_entered)
        self.list.clicked.connect(lambda index: self._read(model.row(index).code))
        self._show_way()

    def show_codes(self, codes: Iterable[BenchCode]) -> None:
        """The codes of the work, then the badges, then the command that goes on."""
        people = (ShownCode(badge, name, "", "badge") for _code, name, _role, badge in PEOPLE)
        go_on = ShownCode(ACKNOWLEDGE.command_barcode, ACKNOWLEDGE.shown_text, "", "check")
        rows = [*(self._shown(each) for each in codes), *people, go_on]
        self.list.show_rows(rows)
        if rows[0] != self._first:
            # What is next has changed: Enter in the empty field scans it.
            self._first = rows[0]
            self.list.selectRow(0)

    def _shown(self, code: BenchCode) -> ShownCode:
        icon = _ICONS[code.kind]
        left = formats.quantity(code.left) if code.left is not None else ""
        if code.kind is BenchCodeKind.PICK_LIST:
            return ShownCode(code.code, code.code, left, icon)
        if code.kind is BenchCodeKind.ORDER:
            return ShownCode(code.code, code.code, "", icon, tip=code.name)
        is_done = code.left is not None and not code.left
        return ShownCode(code.code, code.name, left, icon, is_done)

    def _on_entered(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self._read(text)
        elif (row := self.list.current_row()) is not None:
            self._read(row.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys of the field go through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _UP_AND_DOWN.get(Qt.Key(event.key()))
            if by is not None:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        rows = self.list.model().rowCount()
        at = min(max(self.list.currentIndex().row() + by, 0), rows - 1)
        self.list.selectRow(at)

    def _read(self, code: str) -> None:
        layout = self._layouts[0]
        if layout is None:
            self.scanned.emit(code)
        else:
            self.typed.emit(code, layout)

    def _change_way(self) -> None:
        self._layouts.rotate(-1)
        self._show_way()

    def _show_way(self) -> None:
        layout = self._layouts[0]
        if layout is None:
            self.way.setText(self.tr("Sends"))
        else:
            self.way.setText(self.tr("Types: {layout}").format(layout=layout.code.upper()))
