"""Reading and writing a serial port of Windows, where nothing can be asked of a file handle.

Written by the papers and tried against `tests/devices/fake_com_port.py` only: not yet tried on
Windows.

Source: Microsoft Learn, `OVERLAPPED` (InternalHigh: the number of bytes transferred), and
`COMMTIMEOUTS` (a write that times out ends, and has transferred what it has); pyserial 3.5,
serialwin32.py: `write` says of such a one only that it was not whole.
"""

from __future__ import annotations

from typing import Protocol

import serial

from omsdesk.errors import Unavailable

# What is lost sight of at most when the port goes in the middle of a write.
_BLOCK_BYTES = 64


class Overlapped(Protocol):
    """What Windows keeps of the last write."""

    InternalHigh: int


class ComPort(Protocol):
    """pyserial's port."""

    timeout: float | None
    write_timeout: float | None

    @property
    def in_waiting(self) -> int: ...

    def read(self, size: int = 1, /) -> bytes: ...

    def write(self, chunk: bytes, /) -> int | None: ...


def read_port(port: ComPort, limit: int, timeout_s: float) -> bytes:
    """What there is, b"" when nothing came in time. OSError when the port is gone."""
    # Whenever it is set, the port is set up anew.
    if port.timeout != timeout_s:
        port.timeout = timeout_s
    first = port.read(1)
    return bytes(first + port.read(min(port.in_waiting, limit - 1))) if first else b""


def write_port(port: ComPort, chunk: bytes, timeout_s: float, name: str) -> int:
    """The number of bytes taken, also by a write that timed out in the middle.

    Unavailable("device-gone", name, perhaps): of that many bytes nobody knows.
    """
    if port.write_timeout != timeout_s:
        port.write_timeout = timeout_s
    block = chunk[:_BLOCK_BYTES]
    try:
        return port.write(block) or 0
    except serial.SerialTimeoutException:
        # It is pyserial's own, and the only place that knows.
        last: Overlapped = getattr(port, "_overlapped_write")  # noqa: B009
        return min(len(block), last.InternalHigh)
    except OSError as error:
        raise Unavailable("device-gone", name=name, perhaps=len(block)) from error
