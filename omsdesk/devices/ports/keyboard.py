"""A keyboard of Linux, taken away from every other program, as a transport of key events.

Source: Linux, include/uapi/linux/input.h: `EVIOCGRAB`, _IOW('E', 0x90, int); a device that is
grabbed gives its events to nobody else, until it is let go or closed.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable

from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.handles import read_handle
from omsdesk.errors import Unavailable

_EVIOCGRAB = 0x40044590


def grab(handle: int) -> None:
    """OSError: EBUSY when another program has grabbed it, ENOTTY when it is no keyboard."""
    import fcntl

    fcntl.ioctl(handle, _EVIOCGRAB, 1)


class KeyboardTransport:
    """One way: `path` should be the name that stays when the plug moves,
    `/dev/input/by-id/...-event-kbd`.
    """

    def __init__(self, path: str, grab: Callable[[int], None] = grab) -> None:
        self._path = path
        self._grab = grab
        self._handle: int | None = None

    @property
    def name(self) -> str:
        return f"evdev:{self._path}"

    def open(self) -> None:
        self.close()
        if os.name != "posix":
            raise Unavailable("device-absent", name=self.name)
        try:
            handle = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError as error:
            raise unavailable(error, self.name) from error
        try:
            self._grab(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in (errno.ENOTTY, errno.EINVAL):
                raise Unavailable("device-no-keyboard", name=self.name) from error
            raise unavailable(error, self.name) from error
        self._handle = handle

    def read(self, limit: int, timeout_s: float) -> bytes:
        try:
            chunk = read_handle(self._opened(), limit, timeout_s)
        except OSError as error:
            raise Unavailable("device-gone", name=self.name) from error
        if chunk is None:
            raise Unavailable("device-gone", name=self.name)
        return chunk

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """A keyboard is told nothing."""
        self._opened()
        return len(chunk)

    def close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _opened(self) -> int:
        if self._handle is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._handle
