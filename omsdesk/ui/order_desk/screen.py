"""The order desk: from the call to the committed order without leaving the keyboard.

    desk = OrderDesk(runner, workplace)
    router.set_receivers([desk.take_scan])

One page at a time: the list of orders, the open draft, an order as it stands, a new customer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from omsdesk.commands.committing import CommittedOrder
from omsdesk.commands.customers import AddCustomer
from omsdesk.errors import Refused
from omsdesk.queries.order_desk import DraftView
from omsdesk.queries.order_lists import open_draft
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.messages import say
from omsdesk.ui.order_desk.actions import ACTIONS, ON_ENTRY, USUAL_KEYS
from omsdesk.ui.order_desk.ask_strip import AskStrip
from omsdesk.ui.order_desk.caller_search import CallerSearch
from omsdesk.ui.order_desk.calls import Calls, Question
from omsdesk.ui.order_desk.committed_panel import CommittedPanel
from omsdesk.ui.order_desk.customer_panel import NewCustomerPanel
from omsdesk.ui.order_desk.draft import Draft
from omsdesk.ui.order_desk.entry_page import EntryPage
from omsdesk.ui.order_desk.notice import Notice
from omsdesk.ui.order_desk.order_view import OrderView
from omsdesk.ui.order_desk.recent import RecentPanel, Which
from omsdesk.ui.order_desk.scans import ScanTaker
from omsdesk.ui.order_desk.top_bar import TopBar
from omsdesk.ui.order_desk.undo_keys import DraftUndoKeys
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.workplace import Workplace

_ON_TOP = ("new", "park", "recall")


class OrderDesk(QWidget):
    """`open_asked` carries the name of another screen and what to open there."""

    open_asked = Signal(str, object)

    def __init__(self, runner: Runner, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.draft = Draft(runner, workplace.today, self)
        self.search = CallerSearch(runner)
        self.notice = Notice()
        self.ask = AskStrip()
        self.page = EntryPage(runner, workplace, self.draft)
        self.recent = RecentPanel(runner, workplace)
        self.committed = CommittedPanel()
        self.order = OrderView(runner, workplace)
        self.new_customer = NewCustomerPanel("DE")
        self.calls = Calls(runner, self.draft, self.page, self)
        self._scans = ScanTaker(
            runner,
            lambda: self.draft.is_open,
            self.page.keying.scan,
            self.calls.open_found,
            self,
        )
        self._pages = QStackedWidget()
        self._idle = QWidget()
        self._question: Question | None = None
        self.actions_by_id = bind(self, ACTIONS, self._slots(), workplace.may)
        on_top = [self.actions_by_id[name] for name in _ON_TOP if name in self.actions_by_id]
        self._top = TopBar(self.search, on_top)
        self._build()
        self._connect()
        self._show_idle()
        station, operator = workplace.station.id, workplace.operator.id
        runner.ask(open_draft, station, operator, then=self._on_open_draft, owner=self)

    def _slots(self) -> dict[str, Callable[[], object]]:
        page = self.page
        slots: dict[str, Callable[[], object]] = {
            "commit": self._on_commit,
            "new": self.calls.next_call,
            "park": self.calls.ask_park,
            "recall": partial(self._show_list, Which.PARKED),
            "held": partial(self._show_list, Which.HELD),
            "discard": self.calls.ask_discard,
            "undo": self.draft.undo,
            "redo": self.draft.redo,
            "copy-line": page.copy_line,
            "quantity": page.edit_quantity,
            "price": page.edit_price,
            "discount": page.edit_discount,
            "last-price": page.use_last_price,
            "remove-line": page.remove_line,
            "repeat": page.repeat,
            "lines": page.focus_entry,
            "delivery": page.head.reference.setFocus,
            "address": page.head.focus_address,
            "walk-in": self.calls.walk_in,
            "new-customer": lambda: self._on_unknown(self.search.field.text()),
            "release-hold": self.order.holds.begin,
        }
        for at in range(1, USUAL_KEYS + 1):
            slots[f"usual-{at}"] = partial(page.keying.usual, at)
        return slots

    def _build(self) -> None:
        look = theme.current()
        gap = look.px(theme.SPACE_M)
        if "commit" in self.actions_by_id:
            self.page.totals.show_commit(self.actions_by_id["commit"])
        column = QVBoxLayout(self._idle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.committed)
        column.addWidget(self.recent, 1)
        for page in (self._idle, self.page, self.order, self.new_customer):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(gap, gap, gap, gap)
        whole.setSpacing(gap)
        whole.addWidget(self._top)
        whole.addWidget(self.notice)
        whole.addWidget(self.ask)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.entered.connect(self._show_entry)
        self.search.chosen.connect(self.calls.take_caller)
        self.search.nothing_found.connect(self._on_unknown)
        self.search.down_asked.connect(self._to_list)
        self.draft.shown.connect(self._on_shown)
        self.draft.stack.canUndoChanged.connect(self._enable)
        self.draft.stack.canRedoChanged.connect(self._enable)
        self.page.told.connect(self.notice.say)
        self.page.keying.begun.connect(self.notice.hide)
        self.calls.told.connect(self.notice.say)
        self.calls.refused.connect(self.notice.show_refusal)
        self.calls.entry_wanted.connect(self._begin_call)
        self.calls.idle_wanted.connect(self._show_idle)
        self.calls.order_wanted.connect(self.open_document)
        self.calls.asked.connect(self._on_question)
        self.calls.committed.connect(self._on_committed)
        self.recent.opened.connect(self.calls.open_listed)
        self.order.left.connect(self.back)
        self.new_customer.added.connect(self._on_new_customer)
        self.new_customer.cancelled.connect(self.back)
        self.ask.answered.connect(self._on_answer)
        self.ask.declined.connect(self.back)
        self._runner.changed.connect(self._on_changed)
        self._keys = DraftUndoKeys(self)

    def focus_search(self) -> None:
        """Go to the search box; what F2 does."""
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def on_shown(self) -> None:
        """Go on where the work is: in the open draft, else at the search."""
        if self._pages.currentWidget() is self.page:
            self.page.focus_entry()
        else:
            self.focus_search()

    def take_scan(self, routed: RoutedScan) -> bool:
        """A receiver for the scan router."""
        return self._scans.take(routed)

    def open_document(self, order_id: UUID) -> None:
        """Show an order as it stands."""
        self.order.open(order_id)
        self._show(self.order)
        self.order.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """To what is under way: the draft, else the list."""
        if self.draft.is_open:
            self._show_entry()
        else:
            self._show_idle()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.ask.hide()
        if page is not self._idle:
            self.committed.hide()
        if page is not self.page:
            self._top.show_order("", None)
        elif self.draft.view is not None:
            self._on_shown(self.draft.view)
        self._enable()

    def _show_idle(self) -> None:
        self._show(self._idle)
        self.recent.show_list(Which.RECENT, is_focused=False)
        self.focus_search()

    def _show_entry(self) -> None:
        self._show(self.page)
        self.notice.hide()
        self.page.focus_entry()

    def _begin_call(self) -> None:
        self._show_entry()
        self.search.clear()

    def _show_list(self, which: Which) -> None:
        self._show(self._idle)
        self.recent.show_list(which)

    def _to_list(self) -> None:
        self._show(self._idle)
        self.recent.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        """Only what makes sense on the page that is shown can be done."""
        current = self._pages.currentWidget()
        is_entry = current is self.page
        stack = self.draft.stack
        can = dict.fromkeys(ON_ENTRY, is_entry)
        can |= {
            "release-hold": current is self.order,
            "commit": is_entry or current is self.new_customer,
            "undo": is_entry and stack.canUndo(),
            "redo": is_entry and stack.canRedo(),
        }
        for name, is_possible in can.items():
            if name in self.actions_by_id:
                self.actions_by_id[name].setEnabled(is_possible)
        self._top.follow()

    def _on_shown(self, view: DraftView) -> None:
        if self._pages.currentWidget() is self.page:
            self._top.show_order(view.document.head.number, view.document.phase)

    def _on_open_draft(self, order_id: UUID | None) -> None:
        if order_id is not None and not self.draft.is_open:
            self.draft.open(order_id)
            self._show_entry()

    def _on_unknown(self, typed: str) -> None:
        self.calls.forget_commit()
        self._show(self.new_customer)
        self.new_customer.begin(typed.strip())

    def _on_new_customer(self, command: AddCustomer) -> None:
        self.calls.add_customer(command, self._on_customer_refused)

    def _on_customer_refused(self, refusal: Refused) -> None:
        self.new_customer.show_wrong(say(refusal).text)

    def _on_commit(self) -> None:
        if self._pages.currentWidget() is self.new_customer:
            self.new_customer.submit()
        else:
            self.calls.commit()

    def _on_committed(self, order: CommittedOrder) -> None:
        self._show_idle()
        self.notice.hide()
        self.search.clear()
        self.committed.show_committed(order)

    def _on_question(self, question: Question) -> None:
        self._question = question
        self.ask.ask(question.text, question.yes, question.note)

    def _on_answer(self, text: str) -> None:
        if self._question is not None:
            self._question.answer(text)

    def _on_changed(self, tables: frozenset[str]) -> None:
        current = self._pages.currentWidget()
        if current is self._idle and tables & {"sales_order", "hold"}:
            self.recent.reload()
        elif current is self.order:
            self.order.reload()
        if tables & {"stock_balance", "reservation", "customer", "invoice"}:
            self.draft.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
            return
        super().keyPressEvent(event)
