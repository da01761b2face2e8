"""A serial port as a transport."""

from __future__ import annotations

import os
import select
from dataclasses import dataclass

import serial

from omsdesk.devices.ports.failures import unavailable
from omsdesk.errors import Unavailable


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
