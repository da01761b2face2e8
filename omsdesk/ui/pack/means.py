"""What the parts of the packing station work with, and how they give commands in turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from omsdesk.errors import Refused
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.pack.turns import Turns
from omsdesk.ui.runner import Runner
from omsdesk.ui.workplace import Workplace

Then = Callable[[Any], object]
Declined = Callable[[Refused], object]


@dataclass(frozen=True, slots=True)
class Means:
    """The runner, the place, the devices and the turns of one screen."""

    runner: Runner
    place: Workplace
    link: BenchLink
    turns: Turns

    def give(self, command: Any, then: Then, refused: Declined, owner: QObject) -> None:
        """Carry out a command in the turn that runs, and end the turn with its answer."""
        self.runner.execute(
            command,
            then=lambda result: self._end(then, result),
            refused=lambda refusal: self._end(refused, refusal),
            failed=lambda _error: self.turns.failed(),
            owner=owner,
        )

    def look_up(self, query: Callable[..., Any], args: tuple[Any, ...], then: Then) -> None:
        """Ask something in the turn that runs, and end the turn unless `then` goes on.

        `then` returns True when it has asked or given something else in the same turn.
        """

        def answered(answer: Any) -> None:
            if then(answer) is not True:
                self.turns.done()

        self.runner.ask(
            query, *args, then=answered, owner=self.link, failed=lambda _error: self.turns.failed()
        )

    def _end(self, tell: Callable[[Any], object], answer: Any) -> None:
        tell(answer)
        self.turns.done()
