"""A device on a wire in the thread of the test: time moves only while somebody waits for it."""

from __future__ import annotations

from collections.abc import Callable

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.simulator.serving import Peer

_STEP_S = 0.005


class Wire:
    """Implements `transport.Transport`: the peer hears what is written and answers at once."""

    name = "wire"

    def __init__(self, peer: Peer, clock: ManualClock) -> None:
        self._peer = peer
        self._clock = clock
        self._arrived = bytearray()
        self.on_step: Callable[[], object] = lambda: None

    def open(self) -> None:
        self._arrived.clear()

    def read(self, limit: int, timeout_s: float) -> bytes:
        until_s = self._clock.now_s() + timeout_s
        self._listen()
        while not self._arrived and self._clock.now_s() < until_s:
            self.wait(_STEP_S)
        taken = bytes(self._arrived[:limit])
        del self._arrived[:limit]
        return taken

    def write(self, chunk: bytes, timeout_s: float) -> int:
        self._arrived += self._peer.hear(chunk)
        return len(chunk)

    def close(self) -> None:
        """Nothing is held."""

    def wait(self, seconds: float) -> None:
        """Let time pass; the device goes on speaking."""
        until_s = self._clock.now_s() + seconds
        while self._clock.now_s() < until_s:
            self._clock.advance(_STEP_S)
            self._listen()
            self.on_step()

    def _listen(self) -> None:
        self._arrived += self._peer.speak()
