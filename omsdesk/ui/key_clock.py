"""When keys were pressed, on one clock, whatever clock the window system has."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer

_MINUTE_MS = 60_000
# No key waits longer in the queue; what looks like it is a clock that has started again.
_LONGEST_WAIT_MS = 300_000


class KeyClock:
    """Milliseconds at which keys were pressed, also when they wait in the queue meanwhile.

    Each platform stamps events with a clock of its own; the least delay seen in the last
    minutes tells how far that clock is from ours. It may run a little slower than ours, and
    starts again from 0 after 49 days, where it has 32 bits.
    """

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._timer.start()
        self._offsets_ms: list[int] = []
        self._minute_ms = 0

    def now_ms(self) -> int:
        return self._timer.elapsed()

    def pressed_ms(self, stamp: int) -> int:
        """When a key was pressed, on the clock of `now_ms`. `stamp` is the event's, 0 for none."""
        now = self.now_ms()
        if not stamp:
            return now
        return stamp + self._offset_ms(now, now - stamp)

    def _offset_ms(self, now: int, offset: int) -> int:
        """The least of this minute and of the one before."""
        age_ms = now - self._minute_ms
        has_started_again = offset - min(self._offsets_ms, default=offset) > _LONGEST_WAIT_MS
        if has_started_again or age_ms >= 2 * _MINUTE_MS:
            self._offsets_ms = []
        if not self._offsets_ms or age_ms >= _MINUTE_MS:
            self._offsets_ms = [*self._offsets_ms[-1:], offset]
            self._minute_ms = now
        self._offsets_ms[-1] = min(self._offsets_ms[-1], offset)
        return min(self._offsets_ms)
