"""A serial port as a transport."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

import serial
from serial.tools import list_ports

from omsdesk.devices.parity import PARITIES as PARITIES_OF_SEVEN
from omsdesk.devices.parity import checked, with_parity
from omsdesk.devices.ports.com_port import read_port, write_port
from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.handles import read_handle, write_handle
from omsdesk.devices.ports.usb_names import SCHEME, UsbName, the_one
from omsdesk.errors import Unavailable

PARITIES = ("N", "E", "O", "M", "S")
FLOWS = ("", "rtscts", "xonxoff")
_LAST_BYTES_S = 0.4
_LOOK_AGAIN_S = 0.01


def _port_errors() -> tuple[type[Exception], ...]:
    """What pyserial lets through when a plug is pulled at that moment."""
    if os.name != "posix":
        return (OSError,)
    import termios

    return OSError, termios.error


_PORT_ERRORS = _port_errors()
# pyserial reads a device's files one by one, and some may be gone already.
_HALF_GONE = (OSError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """How the bytes are framed; the names are those of every scale's manual.

    `flow` is "rtscts", "xonxoff" or "" for none. ValueError for what no port can do.
    """

    baud: int = 9600
    data_bits: int = 8
    parity: str = "N"
    stop_bits: int = 1
    flow: str = ""

    def __post_init__(self) -> None:
        framing = self.data_bits in (7, 8) and self.stop_bits in (1, 2)
        if self.baud <= 0 or not framing or self.parity not in PARITIES or self.flow not in FLOWS:
            raise ValueError(str(self))

    def __str__(self) -> str:
        return " ".join(filter(None, (str(self.baud), self.framing, self.flow)))

    @property
    def framing(self) -> str:
        """As manuals write it: `8N1`, `7E1`."""
        return f"{self.data_bits}{self.parity}{self.stop_bits}"


@dataclass(frozen=True, slots=True)
class UsbSerial:
    """A serial port by its USB device; `interface` tells the ports of one adapter apart."""

    usb: UsbName
    interface: str = ""

    @property
    def name(self) -> str:
        return f"{SCHEME}{self.usb}"

    def path(self) -> str:
        """The name of today. Unavailable: "device-absent", "device-ambiguous" (count)."""
        ports = [each for each in serial_ports() if each.usb and self.usb.covers(each.usb)]
        if self.interface:
            ports = [each for each in ports if each.interface == self.interface]
        return the_one(ports, self.name).path


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A serial port: its path of today, and whose it is; `usb` is None where it is built in.

    `interface` is empty for the only port of a USB device.
    """

    path: str
    usb: UsbName | None = None
    interface: str = ""
    maker: str = ""
    product: str = ""


def serial_ports() -> list[SerialPort]:
    """Those that are plugged in now; none while one of them is just being pulled."""
    try:
        listed = list_ports.comports()
    except _HALF_GONE:
        return []
    return [
        SerialPort(
            each.device,
            _usb(each.vid, each.pid, each.serial_number),
            _interface(each.location or ""),
            each.manufacturer or "",
            each.product or "",
        )
        for each in listed
    ]


def _usb(vendor: int | None, product: int | None, serial_number: str | None) -> UsbName | None:
    if vendor is None or product is None:
        return None
    return UsbName(vendor, product, serial_number or "")


def _interface(location: str) -> str:
    """The number after the last dot of `1-1.2:1.0` (Linux) or `1-1.2:x.0` (Windows)."""
    _, colon, configuration = location.partition(":")
    return configuration.rpartition(".")[2] if colon else ""


class _Port(serial.Serial):
    """Keeps what came before it was opened: a code that was scanned as soon as the plug was
    in is not lost. Who asks questions drops what it finds (`Transport.read`).
    """

    def _reset_input_buffer(self) -> None:
        """Pyserial calls this when it opens a port on POSIX."""


class SerialTransport:
    """A serial port, taken exclusively, so that a second program gets a clear refusal.

    `path` should be the name that stays when the plug moves: `/dev/serial/by-id/...`, or
    that of the device with `locate` finding the path of today each time it is opened.

    A character with wrong parity comes as NUL. With seven bits that is seen to here, on any
    system; with eight bits, or with XON and XOFF, which carry parity themselves, it rests on the
    driver (`_check_parity`), and on Windows nobody tells.
    """

    def __init__(
        self,
        path: str,
        settings: SerialSettings | None = None,
        locate: Callable[[], str] | None = None,
    ) -> None:
        self._path = path
        self._settings = settings or SerialSettings()
        self._locate = locate or (lambda: path)
        self._port: serial.Serial | None = None
        # The parity that is checked here, "" where it is not.
        self._parity = ""

    @property
    def name(self) -> str:
        return self._path

    def open(self) -> None:
        self.close()
        path = self._locate()
        is_pseudo = _is_pseudo(path)
        self._parity = "" if is_pseudo else _parity_of_seven(self._settings)
        is_plain = is_pseudo or bool(self._parity)
        settings = _eight_bits(self._settings) if is_plain else self._settings
        try:
            self._port = _Port(
                path,
                baudrate=settings.baud,
                bytesize=settings.data_bits,
                parity=settings.parity,
                stopbits=settings.stop_bits,
                rtscts=settings.flow == "rtscts",
                xonxoff=settings.flow == "xonxoff",
                exclusive=True,
            )
            if settings.parity != "N":
                _check_parity(self._port)
        except _PORT_ERRORS as error:  # SerialException is an OSError
            raise unavailable(error, self._path) from error

    def read(self, limit: int, timeout_s: float) -> bytes:
        port = self._opened()
        try:
            chunk = _read_some(port, limit, timeout_s)
        except _PORT_ERRORS as error:
            raise Unavailable("device-gone", name=self._path) from error
        if chunk is None:
            raise Unavailable("device-gone", name=self._path)
        return checked(chunk, self._parity) if self._parity else chunk

    def write(self, chunk: bytes, timeout_s: float) -> int:
        port = self._opened()
        if self._parity:
            chunk = with_parity(chunk, self._parity)
        try:
            if os.name == "posix":
                return write_handle(port.fileno(), chunk, timeout_s)
            return write_port(port, chunk, timeout_s, self._path)
        except _PORT_ERRORS as error:
            raise Unavailable("device-gone", name=self._path) from error

    def close(self) -> None:
        if self._port is not None:
            port, self._port = self._port, None
            with contextlib.suppress(*_PORT_ERRORS):
                _let_out(port)
            with contextlib.suppress(*_PORT_ERRORS):
                port.close()

    def _opened(self) -> serial.Serial:
        if self._port is None:
            raise Unavailable("device-not-open", name=self._path)
        return self._port


def _check_parity(port: serial.Serial) -> None:
    """Let a character with wrong parity come as NUL, where the driver knows of it.

    Source: termios(3), INPCK without PARMRK and IGNPAR; pyserial lets such characters pass.
    """
    if os.name == "posix":
        import termios

        settings = termios.tcgetattr(port.fileno())
        settings[0] = (settings[0] | termios.INPCK) & ~(termios.IGNPAR | termios.PARMRK)
        termios.tcsetattr(port.fileno(), termios.TCSANOW, settings)


def _is_pseudo(path: str) -> bool:
    return os.path.realpath(path).startswith("/dev/pts/")


def _parity_of_seven(settings: SerialSettings) -> str:
    """The parity that comes as the eighth of eight bits; "" when the driver has to see to it."""
    is_ours = settings.data_bits == 7 and settings.parity in PARITIES_OF_SEVEN
    return settings.parity if is_ours and settings.flow != "xonxoff" else ""


def _eight_bits(settings: SerialSettings) -> SerialSettings:
    """What is on the wire the same as seven bits with parity. A pseudo-terminal has no parity at
    all, and refuses settings of which it can keep nothing.
    """
    return replace(settings, data_bits=8, parity="N")


def _read_some(port: serial.Serial, limit: int, timeout_s: float) -> bytes | None:
    """None when a port says that there is something, and there is nothing: it is unplugged."""
    if os.name == "posix":
        return read_handle(port.fileno(), limit, timeout_s)
    return read_port(port, limit, timeout_s)


def _let_out(port: serial.Serial) -> None:
    """Let the last bytes go. What a stopped device does not take is dropped: Linux would
    wait up to 30 s for it when the port is closed (`closing_wait`, setserial(8)).
    """
    pause, deadline_s = threading.Event(), monotonic() + _LAST_BYTES_S
    while port.out_waiting and monotonic() < deadline_s:
        pause.wait(_LOOK_AGAIN_S)
    if port.out_waiting:
        port.reset_output_buffer()
