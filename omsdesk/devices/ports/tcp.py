"""A device on the network, as a transport."""

from __future__ import annotations

import socket

from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.transport import LONGEST_CALL_S
from omsdesk.errors import Unavailable

_CONNECT_S = LONGEST_CALL_S


class TcpTransport:
    """A device on the network; label printers listen on port 9100."""

    def __init__(self, host: str, port: int) -> None:
        self._address = host, port
        self._socket: socket.socket | None = None

    @property
    def name(self) -> str:
        host, port = self._address
        return f"tcp://{host}:{port}"

    def open(self) -> None:
        self.close()
        try:
            self._socket = socket.create_connection(self._address, timeout=_CONNECT_S)
        except OSError as error:
            raise unavailable(error, self.name) from error

    def read(self, limit: int, timeout_s: float) -> bytes:
        return read_socket(self._opened(), limit, timeout_s, self.name)

    def write(self, chunk: bytes, timeout_s: float) -> int:
        return write_socket(self._opened(), chunk, timeout_s, self.name)

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _opened(self) -> socket.socket:
        if self._socket is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._socket


def read_socket(source: socket.socket, limit: int, timeout_s: float, name: str) -> bytes:
    """`Transport.read` on a connected socket."""
    source.settimeout(timeout_s)
    try:
        chunk = source.recv(limit)
    except (TimeoutError, BlockingIOError):  # the second when `timeout_s` is 0
        return b""
    except OSError as error:
        raise Unavailable("device-gone", name=name) from error
    if not chunk:
        raise Unavailable("device-gone", name=name)
    return chunk


def write_socket(target: socket.socket, chunk: bytes, timeout_s: float, name: str) -> int:
    """`Transport.write` on a connected socket."""
    target.settimeout(timeout_s)
    try:
        return target.send(chunk)
    except (TimeoutError, BlockingIOError):
        return 0
    except OSError as error:
        raise Unavailable("device-gone", name=name) from error
