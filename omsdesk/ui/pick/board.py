"""The board: what is ready to release, and the lists that are not done."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.models.picking import PickListState
from omsdesk.queries.picking import OpenPickList, ReleasableOrder
from omsdesk.ui import theme
from omsdesk.ui.pick.columns import LIST_COLUMNS
from omsdesk.ui.pick.release_table import ReleaseTable
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.choices import ChoicePanel
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.workplace import Workplace

# From here on the two lists stand side by side.
_WIDE_PX = 1000


class Board(QWidget):
    """Two lists and the big key. Asks nothing itself: the screen fills it.

    `release_asked` carries order ids, `opened` a row of a list, `number_given` what was keyed.
    """

    release_asked = Signal(object)
    opened = Signal(object)
    number_given = Signal(str)

    def __init__(
        self, context: Workplace, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.orders = ReleaseTable(context.today)
        self.lists: RowsView[OpenPickList] = RowsView(RowsModel(LIST_COLUMNS, lambda row: row.id))
        self.number = TextField(self.tr("Number"), self.tr("Scan or key a pick list number"))
        self.question = ChoicePanel()
        self._marked = Badge("", tone=Tone.GOOD)
        self._late = Badge("", tone=Tone.BAD)
        self._said = Label("", Size.BASE, Tone.MUTED)
        self._foot = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build(actions)
        self._connect()

    def _build(self, actions: Mapping[str, QAction]) -> None:
        look = theme.current()
        self.orders.setAccessibleName(self.tr("Orders ready to release"))
        self.lists.setAccessibleName(self.tr("Open pick lists"))
        self.orders.set_hint(
            State.EMPTY,
            self.tr("Nothing to release"),
            self.tr("Orders appear here as soon as stock is reserved for them"),
        )
        self.lists.set_hint(
            State.EMPTY, self.tr("No open pick list"), self.tr("Release the chosen orders")
        )
        top = QHBoxLayout()
        top.setSpacing(look.px(theme.SPACE_M))
        if "get-work" in actions:
            work = ActionButton(actions["get-work"], Kind.PRIMARY, "pick", theme.PACKING_PT)
            top.addWidget(work)
        top.addWidget(self._said, 1)
        top.addWidget(self.number, 1)
        sides = self._sides
        sides.setSpacing(look.px(theme.SPACE_M))
        sides.addWidget(self._orders_card(actions), 5)
        right = QVBoxLayout()
        right.setSpacing(look.px(theme.SPACE_M))
        right.addWidget(self.question)
        right.addWidget(self._lists_card(actions), 1)
        sides.addLayout(right, 4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(theme.SPACE_M))
        outer.addLayout(top)
        outer.addLayout(sides, 1)

    def _orders_card(self, actions: Mapping[str, QAction]) -> Card:
        card = Card(self.tr("Ready to release"))
        card.head.addWidget(self._late)
        card.head.addWidget(self._marked)
        card.body.addWidget(self.orders, 1)
        if "release" in actions:
            card.head.addWidget(
                ActionButton(actions["release"], Kind.PLAIN, "play", theme.SMALL_PT)
            )
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        hint = Label(self.tr("Orders on hold are not shown here"), Size.SMALL, Tone.MUTED)
        foot.addWidget(hint, 1)
        if "choose-all" in actions:
            button = ActionButton(actions["choose-all"], Kind.QUIET, "check", theme.SMALL_PT)
            foot.addWidget(button)
        card.body.addWidget(self._foot)
        return card

    def _lists_card(self, actions: Mapping[str, QAction]) -> Card:
        card = Card(self.tr("Pick lists"))
        card.body.addWidget(self.lists, 1)
        if "print-list" in actions:
            button = ActionButton(actions["print-list"], Kind.QUIET, "print", theme.SMALL_PT)
            card.head.addWidget(button)
        return card

    def _connect(self) -> None:
        self.orders.opened.connect(lambda _row: self.release_asked.emit(self.orders.chosen()))
        self.orders.marks_changed.connect(self._show_marks)
        self.lists.opened.connect(self.opened)
        self.number.returnPressed.connect(self._give_number)

    def minimumSizeHint(self) -> QSize:
        # Not that of the lists side by side: below it they stand one above the other.
        look = theme.current()
        return QSize(look.px(560), look.px(380))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme.current().px(_WIDE_PX)
        self._foot.setVisible(is_wide)
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def show_orders(self, orders: list[ReleasableOrder]) -> None:
        self.orders.show_orders(orders)
        today = self._context.today()
        late = sum(1 for row in orders if row.requested_on and row.requested_on < today)
        self._late.setText(self.tr("%n late", "", late))
        self._late.setVisible(late > 0)

    def show_lists(self, lists: list[OpenPickList]) -> None:
        self.lists.show_rows(lists)

    def say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """A line beside the big key, until the next one."""
        self._said.setText(text)
        self._said.set_tone(tone)

    def next_work(self, lists: list[OpenPickList]) -> UUID | None:
        """The list to take next: the own one, else the oldest that nobody has."""
        own = self._context.operator.id
        left = [row for row in lists if row.settled_count < row.line_count]
        mine = [row for row in left if row.picker_id == own]
        free = [row for row in left if row.state is PickListState.RELEASED]
        by_age = sorted(free, key=lambda row: (row.released_at, row.number))
        return next((row.id for row in (*mine, *by_age)), None)

    def _show_marks(self) -> None:
        count = self.orders.marked_count
        self._marked.setText(self.tr("%n chosen", "", count))
        self._marked.setVisible(count > 0)

    def _give_number(self) -> None:
        if text := self.number.text().strip():
            self.number.clear()
            self.number_given.emit(text)
