"""A file that takes what is printed, as a transport."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from omsdesk.devices.ports.failures import unavailable
from omsdesk.errors import Unavailable


class FileTransport:
    """Appends every byte to a file or a device such as `/dev/usb/lp0`; nothing comes back."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    @property
    def name(self) -> str:
        return str(self._path)

    def open(self) -> None:
        self.close()
        try:
            self._file = self._path.open("ab", buffering=0)
        except OSError as error:
            raise unavailable(error, self.name) from error

    def read(self, limit: int, timeout_s: float) -> bytes:
        self._opened()
        return b""

    def write(self, chunk: bytes, timeout_s: float) -> int:
        try:
            return self._opened().write(chunk)
        except OSError as error:
            raise Unavailable("device-gone", name=self.name) from error

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._file
