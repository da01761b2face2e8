"""The device's end of a pseudo terminal and of a TCP connection, with a plug to pull."""

from __future__ import annotations

import errno
import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from omsdesk.devices.ports.handles import read_handle, write_handle
from omsdesk.devices.ports.tcp import read_socket, write_socket
from omsdesk.errors import Unavailable

_PULLED_S = 1.0


class _Plug:
    """Whether it is in; whoever pulls it waits until nobody uses the end any more."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._changed = threading.Condition()
        self._is_in = True
        self._users = 0

    def check(self) -> None:
        """Unavailable("device-absent") while it is out."""
        with self._changed:
            if not self._is_in:
                raise Unavailable("device-absent", name=self.name)

    @contextmanager
    def using(self) -> Iterator[None]:
        """Unavailable("device-gone") when it is out."""
        with self._changed:
            if not self._is_in:
                raise Unavailable("device-gone", name=self.name)
            self._users += 1
        try:
            yield
        finally:
            with self._changed:
                self._users -= 1
                self._changed.notify_all()

    def pull(self) -> bool:
        """False when it was out already."""
        with self._changed:
            was_in, self._is_in = self._is_in, False
            self._changed.wait_for(lambda: not self._users, _PULLED_S)
            return was_in

    def put_in(self) -> None:
        with self._changed:
            self._is_in = True


class PtyEnd:
    """A serial port without hardware (POSIX): a desk opens `path` as its serial port.

    With a `link` the path stays the same whenever the plug is put in again, as udev keeps
    `/dev/serial/by-id`. `lives` counts how often it was put in.
    Unavailable("no-pseudo-terminals") on Windows.
    """

    def __init__(self, link: Path | None = None) -> None:
        self._link = link
        self._master = self._slave = -1
        self.lives = 0
        self._make()
        self._plug = _Plug(self.path)

    @property
    def name(self) -> str:
        return self.path

    @property
    def uri(self) -> str:
        return f"serial:{self.path}"

    @property
    def unread(self) -> int:
        """How many bytes the desk has not taken yet; 0 while it is unplugged."""
        import fcntl
        import termios

        with self._plug.using():
            answer = fcntl.ioctl(self._slave, termios.FIONREAD, b"\0" * 4)
            return int.from_bytes(answer, sys.byteorder)

    def open(self) -> None:
        self._plug.check()

    def read(self, limit: int, timeout_s: float) -> bytes:
        with self._plug.using(), self._failing():
            return read_handle(self._master, limit, timeout_s) or b""

    def write(self, chunk: bytes, timeout_s: float) -> int:
        with self._plug.using(), self._failing():
            return write_handle(self._master, chunk, timeout_s)

    def close(self) -> None:
        """The terminal stays, so that the next connection finds it; `unplug` ends it."""

    def unplug(self) -> None:
        """Pull the plug, from any thread: the desk loses what it has not taken."""
        if self._plug.pull():
            if self._link is not None:
                self._link.unlink(missing_ok=True)
            os.close(self._master)
            os.close(self._slave)

    def plug(self) -> None:
        """Put the plug in again: another terminal, the same link."""
        self._make()
        self._plug.put_in()

    def _make(self) -> None:
        self._master, self._slave = _raw_pty()
        self.lives += 1
        self.path = os.ttyname(self._slave)
        if self._link is not None:
            fresh = self._link.with_name(f"{self._link.name}.new")
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(self.path)
            fresh.replace(self._link)
            self.path = str(self._link)

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Unavailable("device-gone", name=self.name) from error


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
        self._plug = _Plug(self.uri)
        self._connection: socket.socket | None = None

    @property
    def name(self) -> str:
        return self.uri

    @property
    def uri(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def open(self) -> None:
        """Ready to be connected to; who connects is met by `read`."""
        self._plug.check()

    def read(self, limit: int, timeout_s: float) -> bytes:
        with self._plug.using():
            if self._connection is None:
                self._accept(timeout_s)
            if self._connection is None:
                return b""
            return read_socket(self._connection, limit, timeout_s, self.name)

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """What is said to nobody is lost, as on a cable without a computer."""
        with self._plug.using():
            if self._connection is None:
                return len(chunk)
            return write_socket(self._connection, chunk, timeout_s, self.name)

    def close(self) -> None:
        """End the conversation; the next one may connect."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def unplug(self) -> None:
        """Pull the plug, from any thread: the connection breaks, nobody can connect."""
        if self._plug.pull():
            self.close()
            self._listener.close()

    def plug(self) -> None:
        """Put the plug in again, on the same port."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._plug.put_in()

    def _accept(self, timeout_s: float) -> None:
        self._listener.settimeout(timeout_s)
        try:
            self._connection, _ = self._listener.accept()
        except (TimeoutError, BlockingIOError):
            return
        except OSError as error:
            code = "device-absent" if error.errno == errno.EBADF else "device-gone"
            raise Unavailable(code, name=self.name) from error
