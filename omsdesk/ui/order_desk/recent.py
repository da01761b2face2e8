"""The orders of this desk when none is open: parked, on hold, and the last ones."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omsdesk.errors import Refused
from omsdesk.queries.order_lists import (
    OrderSummary,
    orders_on_hold,
    parked_orders,
    recent_orders,
)
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk import words
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.runner import Runner
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.workplace import Workplace


class Which(Enum):
    RECENT = "recent"
    PARKED = "parked"
    HELD = "held"


COLUMNS: tuple[Column[OrderSummary], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Order"),
        value=lambda row: row.number,
        width=13,
        is_mono=True,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Customer"),
        value=lambda row: row.customer_name,
        width=0,
        tip=lambda row: row.customer_name,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Phase"),
        value=lambda row: words.phase(row.phase)[0],
        tone=lambda row: words.phase(row.phase)[1],
        width=12,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Reference or note"),
        value=lambda row: row.parked_note or row.customer_reference,
        width=18,
        gives_way=1,
        tip=lambda row: row.parked_note or row.customer_reference,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Ordered"),
        value=lambda row: formats.day(row.ordered_on),
        width=9,
        gives_way=2,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Lines"),
        value=lambda row: formats.integer(row.line_count),
        align=Align.RIGHT,
        width=4,
        gives_way=3,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Total"),
        value=lambda row: formats.money(row.gross),
        align=Align.RIGHT,
        width=10,
    ),
)


class _ListButton(Button):
    """Filled while its list is the one that is shown."""

    def _colours(self) -> tuple[str, str, str]:
        if self.isChecked():
            fill, text = theme.current().colours.selection
            return fill, "", text
        return super()._colours()


class RecentPanel(Card):
    """`opened` carries the OrderSummary of Enter or a double click."""

    opened = Signal(object)

    def __init__(self, runner: Runner, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._runner = runner
        self._workplace = workplace
        self.which = Which.RECENT
        self.view: RowsView[OrderSummary] = RowsView(RowsModel(COLUMNS, key=lambda row: row.id))
        self.view.opened.connect(self.opened)
        self.view.next_step.connect(self.reload)
        self._choices: dict[Which, Button] = {}
        line = QHBoxLayout()
        for which, (text, icon) in self._titles().items():
            button = _ListButton(text, Kind.QUIET, icon, theme.SMALL_PT)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, of=which: self.show_list(of))
            self._choices[which] = button
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self.view, 1)
        self._mark()

    def _titles(self) -> dict[Which, tuple[str, str]]:
        return {
            Which.RECENT: (self.tr("Last orders"), "clock"),
            Which.PARKED: (self.tr("Parked (F5)"), "park"),
            Which.HELD: (self.tr("On hold (Shift+F5)"), "hold"),
        }

    def show_list(self, which: Which, *, is_focused: bool = True) -> None:
        """Show another list and go to it."""
        if which is not self.which:
            self.which = which
            self.view.show_rows([])
        self._mark()
        self.reload()
        if is_focused:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list that is shown."""
        self.view.show_loading()
        query, arguments = self._question()
        self._runner.ask(
            query, *arguments, then=self._on_rows, owner=self, key="list", failed=self._on_failed
        )

    def _question(self) -> tuple[Callable[..., list[OrderSummary]], tuple[Any, ...]]:
        today = self._workplace.today()
        if self.which is Which.PARKED:
            return parked_orders, (self._workplace.station.id, today)
        return (orders_on_hold if self.which is Which.HELD else recent_orders), (today,)

    def _on_rows(self, rows: list[OrderSummary]) -> None:
        self.view.show_rows(rows)

    def _on_failed(self, _error: Refused | Exception) -> None:
        self.view.show_error(self.tr("The orders could not be read"), self.tr("Enter tries again"))

    def _mark(self) -> None:
        hints = {
            Which.RECENT: (
                self.tr("No orders yet"),
                self.tr("Key a customer's name or phone number above and press Enter"),
            ),
            Which.PARKED: (self.tr("Nothing is parked"), self.tr("F4 puts an open draft aside")),
            Which.HELD: (self.tr("No order is on hold"), self.tr("All of them may go on")),
        }
        self.view.set_hint(State.EMPTY, *hints[self.which])
        self.view.setAccessibleName(self._titles()[self.which][0])
        for which, button in self._choices.items():
            button.setChecked(which is self.which)
