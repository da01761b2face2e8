"""From one call to the next: who is calling, parking, recalling, discarding, committing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.committing import CommitOrder, CommittedOrder
from omsdesk.commands.customers import AddCustomer
from omsdesk.commands.drafting import ChooseCustomer, DiscardOrder, ParkOrder, RecallOrder
from omsdesk.errors import Refused
from omsdesk.models.sales import Channel, OrderState
from omsdesk.queries.callers import FoundCaller, walk_in_customer
from omsdesk.queries.find import FoundCustomer, FoundOrder
from omsdesk.queries.order_lists import OrderSummary
from omsdesk.queries.phases import Phase
from omsdesk.ui.order_desk.draft import Draft
from omsdesk.ui.order_desk.entry_page import EntryPage
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask in the strip; `note` names the text that is asked for, or ""."""

    text: str
    yes: str
    note: str
    answer: Callable[[str], None]


class Calls(QObject):
    """Decides; the screen shows. `told` carries a sentence and its tone."""

    entry_wanted = Signal()
    idle_wanted = Signal()
    order_wanted = Signal(object)
    asked = Signal(object)
    told = Signal(str, Tone)
    refused = Signal(object)
    committed = Signal(object)

    def __init__(self, runner: Runner, draft: Draft, page: EntryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._draft = draft
        self._page = page
        self._is_commit_asked = False
        draft.refused.connect(self._on_refused)
        draft.idle.connect(self._commit_if_asked)
        page.entry.settled.connect(self._commit_if_asked)

    def take_caller(self, found: FoundCaller) -> None:
        """A customer begins an order, or gets the open one; an order is shown."""
        if isinstance(found, FoundOrder):
            self.open_found(found)
        elif not self._draft.is_open:
            self._begin(found.id)
        else:
            self._change_customer(found)

    def _begin(self, customer_id: UUID, channel: Channel = Channel.PHONE) -> None:
        self._page.customer_id = customer_id
        self._draft.start(customer_id, channel)
        self.entry_wanted.emit()

    def _change_customer(self, found: FoundCustomer) -> None:
        view = self._draft.view
        if view is None or view.document.head.customer_id == found.id:
            self.entry_wanted.emit()
        elif not view.document.lines:
            self._give_to(found.id)
        else:
            number = view.document.head.number
            text = self.tr("Give order {number} to {name}?").format(number=number, name=found.name)
            yes = self.tr("Give")
            self.asked.emit(Question(text, yes, "", lambda _note: self._give_to(found.id)))

    def _give_to(self, customer_id: UUID) -> None:
        order_id = self._draft.order_id
        if order_id is not None:
            command = ChooseCustomer(order_id=order_id, customer_id=customer_id)
            self._draft.do(self.tr("Change customer"), command)
        self.entry_wanted.emit()

    def walk_in(self) -> None:
        """An order for somebody without an account."""
        self._runner.ask(walk_in_customer, then=self._on_walk_in, owner=self)

    def _on_walk_in(self, customer_id: UUID | None) -> None:
        if customer_id is None:
            self.told.emit(self.tr("This shop has no account for walk-in customers"), Tone.WARN)
            return
        self.leave()
        self._begin(customer_id, Channel.COUNTER)

    def add_customer(self, command: AddCustomer, wrong: Callable[[Refused], None]) -> None:
        """Keep a new customer and begin their order; `wrong` hears why not."""
        self._runner.execute(command, then=self._on_added, refused=wrong, owner=self)

    def _on_added(self, customer_id: UUID) -> None:
        self.leave()
        self._begin(customer_id)

    def leave(self) -> None:
        """Put the open draft aside; one without lines is thrown away."""
        view = self._draft.view
        if not self._draft.is_open:
            return
        if view is not None and not view.document.lines:
            self._draft.finish(lambda order_id: DiscardOrder(order_id=order_id))
            return
        number = view.document.head.number if view is not None else ""
        text = self.tr("Order {number} is parked; F5 brings it back").format(number=number)
        self._draft.finish(
            lambda order_id: ParkOrder(order_id=order_id),
            lambda _done: self.told.emit(text, Tone.INFO),
        )

    def next_call(self) -> None:
        """Leave the draft and wait for who calls next."""
        self.leave()
        self.idle_wanted.emit()

    def ask_park(self) -> None:
        """Ask what to remember, then put the draft aside."""
        if self._draft.is_open:
            text, note = self.tr("Park this order"), self.tr("What to remember (may be empty)")
            self.asked.emit(Question(text, self.tr("Park"), note, self._park))

    def _park(self, note: str) -> None:
        self._draft.finish(
            lambda order_id: ParkOrder(order_id=order_id, note=note),
            lambda _done: self.idle_wanted.emit(),
        )

    def ask_discard(self) -> None:
        """Ask once more, then throw the draft away."""
        view = self._draft.view
        if view is not None:
            text = self.tr("Throw order {number} away? This cannot be undone.").format(
                number=view.document.head.number
            )
            self.asked.emit(Question(text, self.tr("Discard"), "", lambda _note: self._discard()))

    def _discard(self) -> None:
        self._draft.finish(
            lambda order_id: DiscardOrder(order_id=order_id),
            lambda _done: self.idle_wanted.emit(),
        )

    def open_listed(self, order: OrderSummary) -> None:
        """Go on with a draft of the list, or show the order."""
        self._open(order.id, is_draft=order.phase is Phase.DRAFT)

    def open_found(self, order: FoundOrder) -> None:
        """Go on with a draft that was found, or show the order."""
        self._open(order.id, is_draft=order.state is OrderState.DRAFT)

    def _open(self, order_id: UUID, *, is_draft: bool) -> None:
        if not is_draft:
            self.order_wanted.emit(order_id)
        elif order_id == self._draft.order_id:
            self.entry_wanted.emit()
        else:
            self.leave()
            command = RecallOrder(order_id=order_id)
            self._runner.execute(
                command, then=partial(self._on_recalled, order_id), refused=self.refused.emit,
                owner=self,
            )  # fmt: skip

    def _on_recalled(self, order_id: UUID, _result: object) -> None:
        self._draft.open(order_id)
        self.entry_wanted.emit()

    def commit(self) -> None:
        """Accept the order as soon as everything that was keyed is in it."""
        self._is_commit_asked = True
        self._commit_if_asked()

    def forget_commit(self) -> None:
        """What was to be committed does not come about."""
        self._is_commit_asked = False

    def _commit_if_asked(self) -> None:
        is_ready = self._page.entry.is_settled and self._draft.is_idle
        if not (self._is_commit_asked and is_ready and self._draft.order_id is not None):
            return
        if not self._page.entry.is_empty:
            self._is_commit_asked = False
            self.told.emit(
                self.tr("The last line is not added yet: Enter adds it, Esc drops it"), Tone.WARN
            )
            self._page.focus_entry()
            return
        self._page.head.keep()
        if self._draft.is_idle:
            self._is_commit_asked = False
            self._draft.finish(lambda order_id: CommitOrder(order_id=order_id), self._on_committed)

    def _on_committed(self, order: CommittedOrder) -> None:
        self.committed.emit(order)

    def _on_refused(self, refusal: Refused) -> None:
        # What was refused is not in the order: commit only when somebody has seen that.
        self._is_commit_asked = False
        self.refused.emit(refusal)
