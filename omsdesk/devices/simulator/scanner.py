"""A scanner without hardware: keys at the speed of a scanner or a person, and whole scans."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from random import Random

SCANNER_GAPS_MS = (5, 30)
TYPIST_GAPS_MS = (20, 200)


def keystrokes(
    text: str, start_ms: int, gaps_ms: tuple[int, int], random: Random
) -> Iterator[tuple[str, int]]:
    """Each character and when it is typed; pauses are even between the two limits."""
    time_ms = start_ms
    for character in text:
        yield character, time_ms
        time_ms += random.randint(*gaps_ms)


class SimulatedScanner:
    """A scanner on a serial line: every code with its end, as fast as the line takes it.

    Safe in any thread. `end` is what the scanner sends after each code.
    """

    appetite_bytes = 4096

    def __init__(self, end: str = "\r\n") -> None:
        self._end = end
        self._changed = threading.Condition()
        self._queue = bytearray()

    def scan(self, code: str) -> None:
        """Hold a barcode before the scanner; with its symbology identifier if it has one."""
        with self._changed:
            self._queue += (code + self._end).encode("utf-8")

    def send(self, half: str) -> None:
        """Send characters without an end, as a scanner does that loses its plug."""
        with self._changed:
            self._queue += half.encode("utf-8")

    def hear(self, chunk: bytes) -> bytes:
        """As `serving.Peer`; what it is told has no effect."""
        return b""

    def speak(self) -> bytes:
        with self._changed:
            said = bytes(self._queue)
            self._queue.clear()
            self._changed.notify_all()
            return said

    def wait_sent(self, timeout_s: float) -> bool:
        """Wait until everything is on the line; says whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._queue, timeout_s)
