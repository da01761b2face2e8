"""The draft that is being keyed: gives its commands one after another, and takes them back.

    draft.start(customer_id)
    draft.do(self.tr("Add line"), AddOrderLine(...), then=self._on_added)
    draft.undo()
    draft.shown.connect(self._on_shown)        # with the DraftView after each step

Steps wait for each other, so that keys typed ahead of the database find what they expect:
a line keyed before its order exists is added when it does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from omsdesk.commands.base import Command
from omsdesk.commands.drafting import StartOrder
from omsdesk.errors import Refused
from omsdesk.models.sales import Channel
from omsdesk.queries.order_desk import DraftView, draft_view
from omsdesk.ui.order_desk import undo
from omsdesk.ui.order_desk.undo import Given, LineNames, Step
from omsdesk.ui.runner import Runner

Then = Callable[[Any], None]
Make = Callable[[DraftView], tuple[Command, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """Who hears what becomes of a step: its result, a refusal, or that it came to nothing."""

    then: Then | None
    refused: Callable[[Refused], None]
    lost: Callable[[], None] | None


class Draft(QObject):
    """One draft at a time. `refused` carries what a rule said to a step."""

    shown = Signal(object)
    closed = Signal()
    refused = Signal(object)
    idle = Signal()

    def __init__(self, runner: Runner, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._today = today
        self._jobs: deque[Callable[[], None]] = deque()
        self._is_busy = False
        self._names = LineNames()
        self.order_id: UUID | None = None
        self.view: DraftView | None = None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(undo.STEPS_MAX)

    @property
    def is_open(self) -> bool:
        """Whether an order is being keyed, or is about to be."""
        return self.order_id is not None or bool(self._jobs)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was keyed is in the database and shown."""
        return not self._is_busy

    def start(self, customer_id: UUID, channel: Channel = Channel.PHONE) -> None:
        """Begin an order for a customer."""
        command = StartOrder(customer_id=customer_id, channel=channel)
        self._put(partial(self._give, command, lambda started: self._opened(started.order_id)))

    def open(self, order_id: UUID) -> None:
        """Go on with a draft."""
        self._put(partial(self._opened, order_id))

    def do(self, text: str, command: Command, then: Then | None = None) -> None:
        """Carry out one step that can be undone; `then` gets its result."""
        self.do_all(text, lambda _view: (command,), then)

    def do_all(
        self,
        text: str,
        make: Make,
        then: Then | None = None,
        refused: Callable[[Refused], None] | None = None,
        lost: Callable[[], None] | None = None,
    ) -> None:
        """One step of several commands, made when it is their turn; none = no step.

        A command that is refused is left out; `refused` hears of it instead of the signal, and
        `lost` when there is no order any more or a command failed.
        """
        told = Told(then, refused or self.refused.emit, lost)
        self._put(partial(self._begin, text, make, told))

    def undo(self) -> None:
        self._put(partial(self._turn, self.stack.undo, self.stack.canUndo))

    def redo(self) -> None:
        self._put(partial(self._turn, self.stack.redo, self.stack.canRedo))

    def finish(self, make: Callable[[UUID], Command], then: Then | None = None) -> None:
        """Give the command that ends the keying (park, commit, discard)."""
        self._put(partial(self._finish, make, then))

    def refresh(self) -> None:
        """Show what changed elsewhere, unless a step is under way and will show it anyway."""
        if not self._is_busy and self.order_id is not None:
            self._put(self._reload)

    def _put(self, job: Callable[[], None]) -> None:
        self._jobs.append(job)
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        if self._jobs:
            self._is_busy = True
            self._jobs.popleft()()
        elif self._is_busy:
            self._is_busy = False
            self.idle.emit()

    def _give(
        self,
        command: Command,
        then: Then,
        refused: Callable[[Refused], None] | None = None,
        lost: Callable[[], None] | None = None,
    ) -> None:
        self._runner.execute(
            command,
            then=then,
            refused=refused or self._on_refused,
            owner=self,
            failed=lambda _error: self._on_lost(lost),
        )

    def _opened(self, order_id: UUID) -> None:
        self.order_id = order_id
        self.view = None
        self.stack.clear()
        self._reload()

    def _reload(self) -> None:
        if self.order_id is None:
            self._next()
            return
        self._runner.ask(
            draft_view,
            self.order_id,
            self._today(),
            then=self._on_view,
            owner=self,
            key="draft",
            failed=self._on_failed,
        )

    def _on_view(self, view: DraftView) -> None:
        self.view = view
        self.shown.emit(view)
        self._next()

    def _begin(self, text: str, make: Make, told: Told) -> None:
        if self.order_id is None or self.view is None:
            self._on_lost(told.lost)
            return
        before = self.view
        waiting = deque(self._names.resolved(command) for command in make(before))
        forth: list[Given] = []
        back: list[Given] = []

        def take(command: Command, result: Any) -> None:
            forth.append(undo.forward(command, result))
            back[:0] = undo.backward(before, command, result)
            if told.then is not None:
                told.then(result)
            advance()

        def skip(refusal: Refused) -> None:
            told.refused(refusal)
            advance()

        def advance() -> None:
            if waiting:
                command = waiting.popleft()
                self._give(command, partial(take, command), skip, told.lost)
                return
            if forth:
                self.stack.push(Step(text, self._again, tuple(forth), tuple(back)))
            self._reload()

        advance()

    def _turn(self, turn: Callable[[], None], can: Callable[[], bool]) -> None:
        if can():
            turn()
        else:
            self._next()

    def _again(self, given: tuple[Given, ...]) -> None:
        """Carry out the commands of a step once more, or those that take it back."""
        waiting = deque(given)

        def take(each: Given, result: Any) -> None:
            if each.stands_for is not None:
                self._names.renamed(each.stands_for, result)
            advance()

        def advance() -> None:
            if waiting:
                each = waiting.popleft()
                command = self._names.resolved(each.command)
                self._give(command, partial(take, each), self._on_lost_way)
            else:
                self._reload()

        advance()

    def _finish(self, make: Callable[[UUID], Command], then: Then | None) -> None:
        if self.order_id is None:
            self._next()
            return
        self._give(make(self.order_id), partial(self._on_finished, then))

    def _on_finished(self, then: Then | None, result: Any) -> None:
        self.close()
        if then is not None:
            then(result)
        self._next()

    def close(self) -> None:
        """Leave the draft as it is in the database."""
        self.order_id = None
        self.view = None
        self.stack.clear()
        self.closed.emit()

    def _on_refused(self, refusal: Refused) -> None:
        self.refused.emit(refusal)
        self._reload()

    def _on_lost_way(self, refusal: Refused) -> None:
        """The draft is not what the steps left behind: none of them can be trusted now."""
        self.stack.clear()
        self._on_refused(refusal)

    def _on_failed(self, _error: Exception) -> None:
        """The runner's signals tell of it; what waited may still be possible."""
        self._next()

    def _on_lost(self, lost: Callable[[], None] | None) -> None:
        if lost is not None:
            lost()
        self._next()
