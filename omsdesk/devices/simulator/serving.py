"""Lets a simulated device answer on its own thread, over any transport.

desk_end, device_end = MemoryPipe.pair()
with Serving(SimulatedScale(), device_end, "simulated-scale"):
    ...                     # a program in this process uses desk_end
TcpEnd(), PtyEnd()          # for `device_end`, when the desk is another program
"""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Protocol, Self

from omsdesk.devices.transport import Transport
from omsdesk.errors import Unavailable

_READ_BYTES = 4096
_TICK_S = 0.02
_WRITE_S = 0.2
_PLUG_S = 0.05
_STOP_S = 1.0


class Peer(Protocol):
    """The device's side of a protocol, without threads: bytes in, bytes out."""

    @property
    def appetite_bytes(self) -> int:
        """How many bytes it is ready to take now; 0 lets the sender wait."""
        ...

    def hear(self, chunk: bytes) -> bytes:
        """What it answers; `Unavailable` breaks the connection."""
        ...

    def speak(self) -> bytes:
        """What it says unasked since the last call."""
        ...


class Serving:
    """The thread of one simulated device; accepts whoever connects next, until stopped."""

    def __init__(self, peer: Peer, transport: Transport, name: str) -> None:
        self._peer = peer
        self._transport = transport
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(_STOP_S)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._transport.open()
                while not self._stopping.is_set():
                    self._exchange()
            except Unavailable:
                self._stopping.wait(_PLUG_S)
            finally:
                self._transport.close()

    def _exchange(self) -> None:
        appetite = min(self._peer.appetite_bytes, _READ_BYTES)
        if appetite:
            chunk = self._transport.read(appetite, _TICK_S)
            self._say(self._peer.hear(chunk) if chunk else b"")
        else:
            self._stopping.wait(_TICK_S)
        self._say(self._peer.speak())

    def _say(self, answer: bytes) -> None:
        """Like a device, which does not wait for a desk that has stopped listening."""
        while answer and not self._stopping.is_set():
            count = self._transport.write(answer, _WRITE_S)
            if count == 0:
                return
            answer = answer[count:]
