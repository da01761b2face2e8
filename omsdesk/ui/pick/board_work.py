"""What the board does: fills its lists, releases, takes and opens a list."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.picking import DissolvePickList, TakePickList
from omsdesk.commands.releasing import ReleasedPickList, ReleasePickList
from omsdesk.errors import Refused
from omsdesk.models.picking import PickListState
from omsdesk.queries.picking import (
    OpenPickList,
    ReleasableOrder,
    open_pick_lists,
    pick_list_by_number,
    releasable_orders,
)
from omsdesk.ui import formats
from omsdesk.ui.pick.board import Board
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.choices import Choice
from omsdesk.ui.workplace import Workplace


class BoardWork(QObject):
    """`walk_asked` carries the id of a list that may be walked; `board_asked` calls back."""

    walk_asked = Signal(object)
    board_asked = Signal()

    def __init__(self, runner: Runner, context: Workplace, board: Board, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._board = board
        self._lists: list[OpenPickList] = []
        self._taking: UUID | None = None
        board.release_asked.connect(self.release)
        board.opened.connect(self._open)
        board.number_given.connect(self.open_number)
        board.question.chosen.connect(self._on_take_over)

    def reload(self) -> None:
        """Ask for both lists again."""
        here = self._context.station.warehouse_id
        board = self._board
        self._runner.ask(
            releasable_orders,
            here,
            then=self._on_orders,
            owner=self,
            key="orders",
            failed=partial(self._on_error, board.orders),
        )
        self._runner.ask(
            open_pick_lists,
            here,
            then=self._on_lists,
            owner=self,
            key="lists",
            failed=partial(self._on_error, board.lists),
        )

    def _on_orders(self, orders: list[ReleasableOrder]) -> None:
        self._board.show_orders(orders)

    def _on_error(self, view: RowsView[Any], _error: Exception) -> None:
        view.show_error(self.tr("This list could not be read"), self.tr("Come back to it"))

    def _on_lists(self, lists: list[OpenPickList]) -> None:
        self._lists = lists
        self._board.show_lists(lists)

    def get_work(self) -> None:
        """Take the next list, or say that none is waiting."""
        waiting = self._board.next_work(self._lists)
        if waiting is None:
            self.board_asked.emit()
            text = self.tr("No list is waiting: release the chosen orders")
            self._board.say(text, Tone.WARN)
            return
        self._open(next(each for each in self._lists if each.id == waiting))

    def release(self, order_ids: tuple[UUID, ...]) -> None:
        """Make one list of some orders; nothing for none."""
        if order_ids:
            self._runner.execute(
                ReleasePickList(order_ids=order_ids),
                then=self._on_released,
                owner=self,
            )

    def _on_released(self, released: ReleasedPickList) -> None:
        self._board.orders.clear_marks()
        text = self.tr("{number} released, %n line(s)", "", released.line_count)
        self._board.say(text.format(number=released.number), Tone.GOOD)

    def dissolve(self) -> None:
        """Take the list under the cursor apart."""
        row = self._board.lists.current_row()
        if row is not None:
            self._runner.execute(
                DissolvePickList(pick_list_id=row.id),
                then=partial(self._on_dissolved, row.number),
                owner=self,
            )

    def _on_dissolved(self, number: str, _nothing: None) -> None:
        self._board.say(self.tr("{number} taken apart").format(number=number))

    def open_number(self, number: str) -> None:
        """Open a pick list of any state by its number."""
        self._runner.ask(
            pick_list_by_number,
            number,
            then=partial(self._on_number, number),
            owner=self,
            key="number",
        )

    def _on_number(self, number: str, found: OpenPickList | None) -> None:
        if found is None:
            self._runner.refused.emit(Refused("pick-list-unknown", number=number))
        elif found.state is PickListState.DISSOLVED:
            self._runner.refused.emit(Refused("pick-list-dissolved", number=found.number))
        else:
            self._open(found)

    def _open(self, row: OpenPickList) -> None:
        is_mine = row.picker_id == self._context.operator.id
        if is_mine or row.state is PickListState.DONE:
            self.walk_asked.emit(row.id)
        else:
            self._take(row.id)

    def _take(self, pick_list_id: UUID, *, take_over: bool = False) -> None:
        self._taking = pick_list_id
        self._runner.execute(
            TakePickList(pick_list_id=pick_list_id, take_over=take_over),
            then=lambda _nothing: self.walk_asked.emit(pick_list_id),
            refused=self._on_not_taken,
            owner=self,
        )

    def _on_not_taken(self, refusal: Refused) -> None:
        if refusal.code != "taken-by":
            self._runner.refused.emit(refusal)
            return
        self.board_asked.emit()
        question = self.tr("{name} has had this list since {since}").format(
            name=refusal.facts["operator"], since=formats.clock(refusal.facts["since"])
        )
        choices = [Choice("take-over", self.tr("Take it over"))]
        effect = self.tr("Everything that was picked so far stays picked.")
        self._board.question.ask(question, choices, effect)

    def _on_take_over(self, _key: str) -> None:
        if self._taking is not None:
            self._take(self._taking, take_over=True)
