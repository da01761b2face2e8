"""Scans and keys take turns: each begins when the one before has its answer.

Whether a scan counts may depend on the scan before it, which is still being written. So
nothing overtakes, and after a refusal what waits is refused as well.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from omsdesk.ui.scan_router import RoutedScan

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Turn:
    run: Run
    scan: RoutedScan | None


class Turns:
    """Whoever runs calls `done` when the answer is there, or `failed`, exactly once."""

    def __init__(self) -> None:
        self._waiting: deque[_Turn] = deque()
        self._scan: RoutedScan | None = None
        self._is_busy = False
        self._is_pumping = False

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def add(self, run: Run, scan: RoutedScan | None = None) -> None:
        """After everything that waits."""
        self._waiting.append(_Turn(run, scan))
        self._pump()

    def add_first(self, run: Run, scan: RoutedScan | None = None) -> None:
        """Before everything that waits: the next step of what has begun."""
        self._waiting.appendleft(_Turn(run, scan))
        self._pump()

    def done(self) -> None:
        """The answer is there: the next may begin."""
        self._is_busy = False
        self._pump()

    def failed(self) -> None:
        """No answer will come, or nobody understood it: the scan of this turn has failed."""
        if self._scan is not None:
            self._scan.fail()
        self.done()

    def drop(self) -> list[RoutedScan]:
        """Forget what waits; the scans among it, to be ended by the caller."""
        dropped = [turn.scan for turn in self._waiting if turn.scan is not None]
        self._waiting.clear()
        return dropped

    def _pump(self) -> None:
        if self._is_pumping:
            return
        self._is_pumping = True
        try:
            while self._waiting and not self._is_busy:
                self._begin(self._waiting.popleft())
        finally:
            self._is_pumping = False

    def _begin(self, turn: _Turn) -> None:
        self._is_busy, self._scan = True, turn.scan
        is_begun = False
        try:
            turn.run()
            is_begun = True
        finally:
            if not is_begun:
                self.failed()
