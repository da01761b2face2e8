"""pyserial's port of Windows as `com_port` uses it, on a pipe, and a transport over it."""

from __future__ import annotations

from time import monotonic
from types import SimpleNamespace
from typing import Any

import serial

from omsdesk.devices.ports.com_port import read_port, write_port
from omsdesk.devices.transport import MemoryPipe
from omsdesk.errors import Unavailable


class FakeComPort:
    """Writes what there is room for in time. `breaks_after` so many bytes the plug is pulled:
    that write fails, whatever it has sent.
    """

    def __init__(self, pipe: MemoryPipe, breaks_after: int | None = None) -> None:
        self._pipe = pipe
        self._left = breaks_after
        self._overlapped_write: Any = SimpleNamespace(InternalHigh=0)
        self._waiting = b""
        self.timeout: float | None = None
        self.write_timeout: float | None = None

    @property
    def in_waiting(self) -> int:
        self._waiting += self._pipe.read(4096, 0)
        return len(self._waiting)

    def read(self, size: int = 1, /) -> bytes:
        if not self._waiting and size:
            self._waiting = self._pipe.read(4096, self.timeout or 0)
        said, self._waiting = self._waiting[:size], self._waiting[size:]
        return said

    def write(self, chunk: bytes, /) -> int:
        deadline_s = monotonic() + (self.write_timeout or 0)
        sent = 0
        while sent < len(chunk) and (left_s := deadline_s - monotonic()) > 0:
            if self._left == 0:
                raise serial.SerialException("WriteFile failed (OSError(22, ...))")
            end = len(chunk) if self._left is None else min(len(chunk), sent + self._left)
            count = self._pipe.write(chunk[sent:end], left_s)
            sent += count
            if self._left is not None:
                self._left -= count
        if self._left == 0:
            raise serial.SerialException("WriteFile failed (OSError(22, ...))")
        self._overlapped_write.InternalHigh = sent
        if sent < len(chunk):
            raise serial.SerialTimeoutException("Write timeout")
        return sent


class ComTransport:
    """A transport as `SerialTransport` is one on Windows; it breaks at most once."""

    def __init__(self, pipe: MemoryPipe, breaks_after: int | None = None) -> None:
        self._pipe = pipe
        self._breaks_after = breaks_after
        self._port: FakeComPort | None = None

    @property
    def name(self) -> str:
        return "COM3"

    def open(self) -> None:
        self.close()
        self._pipe.open()
        self._port = FakeComPort(self._pipe, self._breaks_after)

    def read(self, limit: int, timeout_s: float) -> bytes:
        return read_port(self._opened(), limit, timeout_s)

    def write(self, chunk: bytes, timeout_s: float) -> int:
        try:
            return write_port(self._opened(), chunk, timeout_s, self.name)
        except Unavailable:
            self._breaks_after = None
            raise

    def close(self) -> None:
        """The cable stays, so that what is on the way arrives."""
        self._port = None

    def _opened(self) -> FakeComPort:
        if self._port is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._port
