"""The pick screen: the board of lists, the walk, and what to do when a list is done.

screen = PickScreen(runner, workplace)
router.set_receivers([screen.take_scan])
screen.heard.connect(sounds.play)             # verdicts without a banner
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from omsdesk.commands.picking import GiveBackPickList
from omsdesk.commands.print_jobs import PrintDocument
from omsdesk.devices.scanners.meaning import (
    DocumentKind,
    DocumentNumber,
    Meaning,
    Times,
)
from omsdesk.models.labels import PrintKind
from omsdesk.ui import formats, theme
from omsdesk.ui.actions import bind
from omsdesk.ui.pick.actions import ACTIONS, BOARD, PRINT, WALK
from omsdesk.ui.pick.board import Board
from omsdesk.ui.pick.board_work import BoardWork
from omsdesk.ui.pick.done_view import DoneView
from omsdesk.ui.pick.entry import entered, keyed_quantity
from omsdesk.ui.pick.questions import WalkQuestions
from omsdesk.ui.pick.walk import Walk, taken
from omsdesk.ui.pick.walk_view import WalkView
from omsdesk.ui.pick.walking import Walking
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.workplace import Workplace

_TABLES = {"pick_list", "pick_line", "reservation", "sales_order", "order_line", "hold"}
_ON_BOARD = {each.id for each in (*BOARD, PRINT)}
_ON_WALK = {each.id for each in (*WALK, PRINT)}
_WHEN_DONE = {"get-work", "put-back", "lists", "print-list"}


class PickScreen(QWidget):
    """Full of big type: for gloves, a handheld or a cart."""

    open_asked = Signal(str, object)
    heard = Signal(object)

    def __init__(self, runner: Runner, context: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        slots = {
            "get-work": self._on_get_work,
            "release": self._on_release,
            "choose-all": self._on_choose_all,
            "dissolve": self._on_dissolve,
            "confirm": self._on_confirm,
            "short": self._on_short,
            "skip": self._on_skip,
            "put-back": self._on_put_back,
            "give-back": self._on_give_back,
            "lists": self.show_board,
            "print-list": self._on_print,
        }
        self._actions: dict[str, QAction] = bind(self, ACTIONS, slots, context.may)
        self.board = Board(context, self._actions)
        self.walk_view = WalkView(self._actions)
        self.done_view = DoneView(self._actions)
        self.work = BoardWork(runner, context, self.board, self)
        self.walking = Walking(runner, context, self.walk_view, self)
        panels = (self.walk_view.question, self.done_view.question)
        self._questions = WalkQuestions(panels, self)
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self.show_board()
        self.work.reload()

    def _build(self) -> None:
        inner = QVBoxLayout(self)
        edge = theme.current().px(theme.SPACE_L)
        inner.setContentsMargins(edge, edge, edge, edge)
        for page in (self.board, self.walk_view, self.done_view):
            self._pages.addWidget(page)
        inner.addWidget(self._pages)
        self.setAccessibleName(self.tr("Pick"))
        if "confirm" in self._actions:
            # A key that is held down must not run through the whole list.
            self._actions["confirm"].setAutoRepeat(False)

    def _connect(self) -> None:
        self._runner.changed.connect(self._on_changed)
        self.work.walk_asked.connect(self._walk)
        self.work.board_asked.connect(self.show_board)
        self.walk_view.entry.returnPressed.connect(self._on_confirm)
        for question in (self.walk_view.question, self.done_view.question):
            question.asking.connect(self._enable)
        self.walking.finished.connect(self._on_finished)
        self.walking.heard.connect(self.heard)
        self._questions.short_reason.connect(self.walking.report_short)
        self._questions.put_back.connect(self.walking.put_back)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.work.reload()
            self.walking.reload()

    def on_shown(self) -> None:
        self.work.reload()
        self.walking.reload()
        self._focus_page()

    def focus_search(self) -> None:
        """F2: to the field for codes and numbers."""
        page = self._pages.currentWidget()
        (self.walk_view.entry if page is self.walk_view else self.board.number).setFocus()

    def on_acknowledged(self) -> None:
        """The refusal was acknowledged."""
        self.walking.go_on()
        self._focus_page()

    def take_scan(self, routed: RoutedScan) -> bool:
        """A receiver of the scan router: a list's number, or goods and places on the walk."""
        means = routed.means
        if isinstance(means, DocumentNumber) and means.kind is DocumentKind.PICK_LIST:
            routed.accept()
            self.work.open_number(means.number)
            return True
        if self._pages.currentWidget() is not self.walk_view:
            return self.walking.ignores(routed)
        return self._take_goods(routed, means)

    def _take_goods(self, routed: RoutedScan, means: Meaning) -> bool:
        entry = self.walk_view.entry
        if isinstance(means, Times) and means.of is None:
            entry.setText(f"{formats.quantity(means.quantity)}*")
            routed.accept()
            return True
        what = taken(routed.scan.raw, means, keyed_quantity(entry.text()))
        if what is None:
            return False
        if self.walk_view.question.is_open:
            self.walk_view.question.cancel()
        entry.clear()
        self.walking.take(what, routed)
        return True

    def _walk(self, pick_list_id: UUID) -> None:
        self.board.question.close_quietly()
        self._show(self.walk_view)
        self.walking.begin(pick_list_id)

    def _on_finished(self, walk: Walk) -> None:
        self.done_view.show_walk(walk)
        self._show(self.done_view)

    def show_board(self) -> None:
        """Back to all lists; a list that is walked stays whose it is."""
        self.walking.leave()
        self._show(self.board)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.walk_view.question.close_quietly()
        self.walk_view.entry.clear()
        self._enable()
        self._focus_page()

    def _focus_page(self) -> None:
        page = self._pages.currentWidget()
        if page is self.board:
            self.board.orders.setFocus()
        else:
            (self.walk_view.entry if page is self.walk_view else self.done_view).setFocus()

    def _enable(self, _is_asking: bool = False) -> None:
        """Only what makes sense on the page that is shown; Enter belongs to an open question."""
        page = self._pages.currentWidget()
        is_asking = self.walk_view.question.is_open or self.done_view.question.is_open
        sensible = _ON_BOARD if page is self.board else _ON_WALK
        if page is self.done_view:
            sensible = _WHEN_DONE
        for name, action in self._actions.items():
            action.setEnabled(name in sensible and not (is_asking and name == "confirm"))

    def _on_get_work(self) -> None:
        self.work.get_work()

    def _on_release(self) -> None:
        self.work.release(self.board.orders.chosen())

    def _on_choose_all(self) -> None:
        self.board.orders.mark_all()

    def _on_dissolve(self) -> None:
        self.work.dissolve()

    def _on_skip(self) -> None:
        self.walking.skip()

    def _on_confirm(self) -> None:
        """Enter: what was keyed, or all of the line. One at a time: nobody means it twice."""
        if not self.walking.is_ready:
            return
        entry = self.walk_view.entry
        text = entry.text().strip()
        if text.endswith("*") and keyed_quantity(text) is not None:
            return
        what = entered(text)
        entry.clear()
        if what is not None:
            self.walking.take(what)

    def _on_short(self) -> None:
        if self.walking.walk is not None and self.walking.is_ready:
            self._questions.ask_short(self.walk_view.question, self.walking.walk)

    def _on_put_back(self) -> None:
        walk = self.walking.walk
        is_done = self._pages.currentWidget() is self.done_view
        view = self.done_view if is_done else self.walk_view
        if walk is not None and not self._questions.ask_put_back(view.question, walk):
            self.walk_view.last.show_scan("", Verdict.WAITING, self.tr("Nothing was picked yet"))

    def _on_give_back(self) -> None:
        walk = self.walking.walk
        if walk is not None:
            head = walk.document.head
            self._runner.execute(
                GiveBackPickList(pick_list_id=head.id),
                then=lambda _nothing: self._on_given_back(head.number),
                owner=self,
            )

    def _on_given_back(self, number: str) -> None:
        self.show_board()
        self.board.say(self.tr("{number} given back").format(number=number))

    def _on_print(self) -> None:
        walk = self.walking.walk
        row = walk.document.head if walk is not None else self.board.lists.current_row()
        if row is not None:
            self._runner.execute(
                PrintDocument(kind=PrintKind.PICK_LIST, subject_id=row.id),
                then=lambda _job: self._say(
                    self.tr("{number} is being printed").format(number=row.number)
                ),
                owner=self,
            )

    def _say(self, text: str) -> None:
        self.board.say(text, Tone.GOOD)
        self.walk_view.last.show_scan("", Verdict.WAITING, text)
