"""Reading and writing a file handle that does not block (POSIX), within a time.

Errors of the handle are OSError: what they mean depends on what is behind it.
"""

from __future__ import annotations

import os
import select


def read_handle(handle: int, limit: int, timeout_s: float) -> bytes | None:
    """What there is, b"" when nothing came in time, None at the end of what can come."""
    try:
        ready, _, _ = select.select([handle], [], [], timeout_s)
        return (os.read(handle, limit) or None) if ready else b""
    except BlockingIOError:
        return b""


def write_handle(handle: int, chunk: bytes, timeout_s: float) -> int:
    """The number of bytes taken, 0 when there was no room in time."""
    try:
        _, ready, _ = select.select([], [handle], [], timeout_s)
        return os.write(handle, chunk) if ready else 0
    except BlockingIOError:
        return 0
