"""The device's end of a pseudo terminal and of a TCP connection."""

from __future__ import annotations

import errno
import os
import select
import socket
import sys

from omsdesk.devices.ports.tcp import read_socket, write_socket
from omsdesk.errors import Unavailable


class PtyEnd:
    """A serial port without hardware (POSIX): a desk opens `path` as its serial port.

    Unavailable("no-pseudo-terminals") on Windows.
    """

    def __init__(self) -> None:
        self._master, self._slave = _raw_pty()
        self.path = os.ttyname(self._slave)

    @property
    def name(self) -> str:
        return self.path

    @property
    def uri(self) -> str:
        return f"serial:{self.path}"

    def open(self) -> None:
        if self._master < 0:
            raise Unavailable("device-absent", name=self.name)

    def read(self, limit: int, timeout_s: float) -> bytes:
        self.open()
        try:
            ready, _, _ = select.select([self._master], [], [], timeout_s)
            return os.read(self._master, limit) if ready else b""
        except OSError as error:
            raise Unavailable("device-gone", name=self.name) from error

    def write(self, chunk: bytes, timeout_s: float) -> int:
        self.open()
        try:
            _, ready, _ = select.select([], [self._master], [], timeout_s)
            return os.write(self._master, chunk) if ready else 0
        except BlockingIOError:
            return 0
        except OSError as error:
            raise Unavailable("device-gone", name=self.name) from error

    def close(self) -> None:
        """The terminal stays, so that the next connection finds it; `unplug` ends it."""

    def unplug(self) -> None:
        """Pull the plug for good; to be called when nobody serves this end any more."""
        for handle in (self._master, self._slave):
            if handle >= 0:
                os.close(handle)
        self._master = self._slave = -1


def _raw_pty() -> tuple[int, int]:
    if sys.platform == "win32":
        raise Unavailable("no-pseudo-terminals")
    import tty

    master, slave = os.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    return master, slave


class TcpEnd:
    """Listens on a port of this machine and serves one connection at a time."""

    def __init__(self, port: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port: int = self._listener.getsockname()[1]
        self._connection: socket.socket | None = None

    @property
    def name(self) -> str:
        return self.uri

    @property
    def uri(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def open(self) -> None:
        """Ready to be connected to; who connects is met by `read`."""
        if self._listener.fileno() < 0:
            raise Unavailable("device-absent", name=self.name)

    def read(self, limit: int, timeout_s: float) -> bytes:
        if self._connection is None and not self._accept(timeout_s):
            return b""
        if self._connection is None:
            return b""
        return read_socket(self._connection, limit, timeout_s, self.name)

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """What is said to nobody is lost, as on a cable without a computer."""
        if self._connection is None:
            return len(chunk)
        return write_socket(self._connection, chunk, timeout_s, self.name)

    def close(self) -> None:
        """End the conversation; the next one may connect."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def unplug(self) -> None:
        """Nobody can connect any more."""
        self._listener.close()

    def _accept(self, timeout_s: float) -> bool:
        self._listener.settimeout(timeout_s)
        try:
            self._connection, _ = self._listener.accept()
        except TimeoutError:
            return False
        except OSError as error:
            code = "device-absent" if error.errno == errno.EBADF else "device-gone"
            raise Unavailable(code, name=self.name) from error
        return True
