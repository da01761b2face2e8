"""Transports over the ports of a computer: TCP and serial."""

from __future__ import annotations

import errno
import os
import select
import socket
from dataclasses import dataclass

import serial

from omsdesk.devices.transport import LONGEST_CALL_S
from omsdesk.errors import Unavailable

_CONNECT_S = LONGEST_CALL_S
_IN_USE = (errno.EBUSY, errno.EAGAIN, errno.EADDRINUSE)


def unavailable(error: OSError, name: str) -> Unavailable:
    """The failure to open a port, by its cause."""
    if isinstance(error, PermissionError) or error.errno == errno.EACCES:
        return Unavailable("device-no-permission", name=name)
    if error.errno in _IN_USE or "exclusively lock" in str(error):
        return Unavailable("device-in-use", name=name)
    return Unavailable("device-absent", name=name)


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


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """How the bytes are framed; the names are those of every scale's manual."""

    baud: int = 9600
    data_bits: int = 8
    parity: str = "N"
    stop_bits: int = 1


class SerialTransport:
    """A serial port, taken exclusively, so that a second program gets a clear refusal.

    `path` should be the name that stays when the plug moves: `/dev/serial/by-id/...`.
    """

    def __init__(self, path: str, settings: SerialSettings | None = None) -> None:
        self._path = path
        self._settings = settings or SerialSettings()
        self._port: serial.Serial | None = None

    @property
    def name(self) -> str:
        return self._path

    def open(self) -> None:
        self.close()
        settings = self._settings
        try:
            self._port = serial.Serial(
                self._path,
                baudrate=settings.baud,
                bytesize=settings.data_bits,
                parity=settings.parity,
                stopbits=settings.stop_bits,
                exclusive=True,
            )
        except OSError as error:  # SerialException is one
            raise unavailable(error, self._path) from error

    def read(self, limit: int, timeout_s: float) -> bytes:
        port = self._opened()
        try:
            port.timeout = timeout_s
            first = port.read(1)
            waiting = min(port.in_waiting, limit - 1) if first else 0
            return bytes(first + port.read(waiting)) if waiting else bytes(first)
        except (OSError, TypeError) as error:
            raise Unavailable("device-gone", name=self._path) from error

    def write(self, chunk: bytes, timeout_s: float) -> int:
        port = self._opened()
        try:
            return _write_some(port, chunk, timeout_s)
        except OSError as error:
            raise Unavailable("device-gone", name=self._path) from error

    def close(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None

    def _opened(self) -> serial.Serial:
        if self._port is None:
            raise Unavailable("device-not-open", name=self._path)
        return self._port


# pyserial tells on no platform how much of a write went before it timed out.
_BLIND_WRITE_BYTES = 64


def _write_some(port: serial.Serial, chunk: bytes, timeout_s: float) -> int:
    if os.name == "posix":
        _, ready, _ = select.select([], [port.fileno()], [], timeout_s)
        try:
            return os.write(port.fileno(), chunk) if ready else 0
        except BlockingIOError:
            return 0
    port.write_timeout = timeout_s
    try:
        return port.write(chunk[:_BLIND_WRITE_BYTES]) or 0
    except serial.SerialTimeoutException:
        return 0
