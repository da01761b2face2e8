"""A scanner without hardware, on a serial line."""

from __future__ import annotations

import threading
from collections import deque

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.simulator.faults import Fault, FaultyLine


class SimulatedScanner:
    """A scanner on a serial line: every code with its end, as fast as the line takes it.

    Safe in any thread. `prefix` and `end` are sent around each code, one byte every `pace_ms`
    and all at once when that is 0.
    """

    appetite_bytes = 4096

    def __init__(
        self,
        end: str = "\r\n",
        *,
        prefix: str = "",
        pace_ms: int = 0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._prefix = prefix
        self._end = end
        self._pace_ms = pace_ms
        self._clock = clock
        self._changed = threading.Condition()
        self._queue: deque[int] = deque()
        self._next_s = clock.now_s()
        self._line = FaultyLine(clock=clock)

    def scan(self, code: str) -> None:
        """Hold a barcode before the scanner; with its symbology identifier if it has one."""
        self.send(f"{self._prefix}{code}{self._end}")

    def send(self, half: str) -> None:
        """Send characters without an end, as a scanner does that loses its plug."""
        with self._changed:
            if not self._queue:
                self._next_s = self._clock.now_s()
            self._queue.extend(half.encode("utf-8"))

    def fault(self, fault: Fault, *, is_on: bool = True) -> None:
        """Let something go wrong on the line, or mend it."""
        with self._changed:
            self._line.set(fault, is_on=is_on)

    def mend(self) -> None:
        """Nothing is wrong with the line any more."""
        with self._changed:
            self._line.mend()

    def lose_power(self) -> None:
        """Forget what is still to be sent."""
        with self._changed:
            self._queue.clear()
            self._changed.notify_all()

    def hear(self, chunk: bytes) -> bytes:
        """As `serving.Peer`; what it is told has no effect."""
        return b""

    def speak(self) -> bytes:
        with self._changed:
            said = bytes(self._queue.popleft() for _ in range(self._due()))
            self._changed.notify_all()
            return self._line.carry(said)

    def wait_sent(self, timeout_s: float) -> bool:
        """Wait until everything is on the line; says whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._queue, timeout_s)

    def _due(self) -> int:
        """How many bytes have had the time to leave."""
        waiting = len(self._queue)
        if not waiting or not self._pace_ms:
            return waiting
        pace_s = self._pace_ms / 1000
        count = min(waiting, int((self._clock.now_s() - self._next_s) / pace_s) + 1)
        self._next_s += max(0, count) * pace_s
        return max(0, count)
