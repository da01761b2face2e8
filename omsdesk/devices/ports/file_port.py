"""A file that takes what is printed, as a transport."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.handles import write_handle
from omsdesk.errors import Unavailable

# A pipe that nobody reads is absent, and a device that takes nothing does not hold us up.
_FLAGS = (
    os.O_WRONLY
    | os.O_APPEND
    | os.O_CREAT
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_FOR_ALL = 0o666


class FileTransport:
    """Appends every byte to a file or a device such as `/dev/usb/lp0`; nothing comes back."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    @property
    def name(self) -> str:
        return str(self._path)

    def open(self) -> None:
        self.close()
        try:
            self._file = os.open(self._path, _FLAGS, _FOR_ALL)
        except OSError as error:
            raise unavailable(error, self.name) from error

    def read(self, limit: int, timeout_s: float) -> bytes:
        self._opened()
        return b""

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """Unavailable: also "disk-full"."""
        file = self._opened()
        try:
            on_posix = os.name == "posix"
            return write_handle(file, chunk, timeout_s) if on_posix else os.write(file, chunk)
        except OSError as error:
            code = "disk-full" if error.errno == errno.ENOSPC else "device-gone"
            raise Unavailable(code, name=self.name) from error

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _opened(self) -> int:
        if self._file is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._file
