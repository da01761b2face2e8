"""Time for device code: the system's, or one that moves only when somebody moves it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import Protocol


class Clock(Protocol):
    """Seconds that never go back, and waiting that ends with them."""

    def now_s(self) -> float: ...

    def wait_for(
        self, condition: threading.Condition, is_met: Callable[[], bool], timeout_s: float
    ) -> bool:
        """Wait, holding `condition`, until `is_met` or the time is over; says which it was."""
        ...


class SystemClock:
    def now_s(self) -> float:
        return monotonic()

    def wait_for(
        self, condition: threading.Condition, is_met: Callable[[], bool], timeout_s: float
    ) -> bool:
        return condition.wait_for(is_met, timeout_s)


class ManualClock:
    """Stands still until `advance`; threads that wait on it wake when their time is over."""

    def __init__(self) -> None:
        self._now_s = 0.0
        self._changed = threading.Condition()
        self._waits: dict[int, tuple[threading.Condition, float]] = {}
        self._next_wait = 0

    def now_s(self) -> float:
        with self._changed:
            return self._now_s

    def advance(self, seconds: float) -> None:
        with self._changed:
            self._now_s += seconds
            waiting = [condition for condition, _ in self._waits.values()]
        for condition in waiting:
            with condition:
                condition.notify_all()

    def wait_for(
        self, condition: threading.Condition, is_met: Callable[[], bool], timeout_s: float
    ) -> bool:
        with self._changed:
            key, self._next_wait = self._next_wait, self._next_wait + 1
            deadline_s = self._now_s + timeout_s
            self._waits[key] = condition, deadline_s
            self._changed.notify_all()
        try:
            while not is_met() and self.now_s() < deadline_s:
                condition.wait()
            return is_met()
        finally:
            with self._changed:
                del self._waits[key]
                self._changed.notify_all()

    def advance_to_next_wait(self, timeout_s: float) -> float:
        """Wait until some thread waits, then end the earliest wait; the seconds advanced.

        TimeoutError when no thread waits within `timeout_s` real seconds.
        """
        with self._changed:
            if not self._changed.wait_for(self._somebody_waits, timeout_s):
                raise TimeoutError("no thread waits on the clock")
            step_s = min(end_s for _, end_s in self._waits.values()) - self._now_s
        self.advance(max(0.0, step_s))
        return step_s

    def _somebody_waits(self) -> bool:
        return any(end_s > self._now_s for _, end_s in self._waits.values())


SYSTEM_CLOCK = SystemClock()
