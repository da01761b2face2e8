"""Addresses of devices in settings: what stands in a file becomes a transport.

tcp://192.168.1.40:9100
serial:/dev/serial/by-id/usb-Mettler_1234?baud=9600&bits=7&parity=E&stop=1&flow=rtscts
serial:usb:0EB8:F000:1234   by vendor, product and serial number, on any system; two ports
                            of one adapter are told apart by ?interface=1
hid:0922:8003               a USB HID device, with or without a serial number
usblp:/dev/usb/lp0          a label printer on Linux, both ways; also usblp:usb:0A5F:0164
file:/var/labels.zpl        one way only: bytes are appended, nothing is answered
cups:ZEBRA                  a print queue of CUPS, here or at ?server=192.168.1.5:631
winspool:Zebra ZD420        a print queue of Windows, raw
evdev:/dev/input/by-id/usb-Honeywell_Scanner-event-kbd   a keyboard that a scanner is
replay:capture.jsonl        what a device said in a recording, as fast as it is read; with
                            ?pace=real at the times of the recording
sim:                        a simulated device, which only a whole `bench` can plug in
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from omsdesk.devices.captures import ReplayTransport
from omsdesk.devices.ports.cups import CupsQueue, CupsServer
from omsdesk.devices.ports.file_port import FileTransport
from omsdesk.devices.ports.hid import HidTransport
from omsdesk.devices.ports.keyboard import KeyboardTransport
from omsdesk.devices.ports.serial_port import SerialSettings, SerialTransport, UsbSerial
from omsdesk.devices.ports.tcp import TcpTransport
from omsdesk.devices.ports.usb_names import SCHEME, UsbName
from omsdesk.devices.ports.usb_printer import UsbPrinterTransport, located
from omsdesk.devices.ports.winspool import WindowsQueue
from omsdesk.devices.spooler import JobPort
from omsdesk.devices.transport import Transport
from omsdesk.errors import Unavailable

SIMULATED = "sim"
KEYBOARD = "evdev"
HID = "hid"
RAW_PORT = 9100
_LINE_OPTIONS = ("baud", "bits", "parity", "stop", "flow")


@dataclass(frozen=True, slots=True)
class Address:
    """`kind` is what stands before the colon; `target` a host and port, a path or a name."""

    kind: str
    target: str
    options: dict[str, str]
    line: SerialSettings = SerialSettings()  # noqa: RUF009 - frozen

    @property
    def is_keyboard(self) -> bool:
        """Whether key events come from it."""
        return self.kind == KEYBOARD

    @property
    def is_hid(self) -> bool:
        """Whether reports come from it, not just bytes."""
        return self.kind == HID

    @property
    def answers(self) -> bool:
        """Whether anything can come back that way."""
        return self.kind != "file" and not self.is_spooler

    @property
    def is_spooler(self) -> bool:
        """Whether it takes whole jobs (`job_port`) and is no pipe of bytes (`from_uri`)."""
        return self.kind in _JOB_PORTS

    @property
    def is_simulated(self) -> bool:
        return self.kind == SIMULATED

    @property
    def has_line(self) -> bool:
        """Whether it says how a serial line is set."""
        return any(name in self.options for name in _LINE_OPTIONS)


def address(text: str, usual: SerialSettings | None = None) -> Address:
    """`usual` is how a serial line is set that the text does not describe.

    Unavailable("device-address-unknown", address) for a text of another form.
    """
    kind, colon, rest = text.partition(":")
    target, _, options = rest.partition("?")
    if not colon or kind not in KINDS:
        raise Unavailable("device-address-unknown", address=text)
    chosen = dict(parse_qsl(options))
    try:
        line = _line(chosen, usual or SerialSettings())
    except ValueError as error:
        raise Unavailable("device-address-unknown", address=text) from error
    return Address(kind, unquote(target), chosen, line)


def _line(options: dict[str, str], usual: SerialSettings) -> SerialSettings:
    """How a serial line is set: `usual` where it is not said otherwise.

    ValueError for what no port can do.
    """
    return SerialSettings(
        baud=int(options.get("baud", usual.baud)),
        data_bits=int(options.get("bits", usual.data_bits)),
        parity=options.get("parity", usual.parity).upper(),
        stop_bits=int(options.get("stop", usual.stop_bits)),
        flow=options.get("flow", usual.flow),
    )


def with_line(text: str, line: SerialSettings) -> str:
    """The address of a serial port with another line, said in full."""
    values = (line.baud, line.data_bits, line.parity, line.stop_bits, line.flow)
    said = urlencode({name: each for name, each in zip(_LINE_OPTIONS, values, strict=True) if each})
    where = place(text)
    return f"{where}{'&' if '?' in where else '?'}{said}"


def place(text: str) -> str:
    """An address without how its line is set: what two devices cannot share."""
    where, _, options = text.partition("?")
    kept = [(name, value) for name, value in parse_qsl(options) if name not in _LINE_OPTIONS]
    return f"{where}?{urlencode(kept)}" if kept else where


def from_uri(text: str, usual: SerialSettings | None = None) -> Transport:
    """The transport of an address, not yet open; `usual` as for `address`.

    Unavailable: "device-address-unknown" (also for `sim:`, which needs a bench, and for
    queues), "device-absent" when a recording is not there, and "recording-damaged".
    """
    parsed = address(text, usual)
    if parsed.kind not in _TRANSPORTS:
        raise Unavailable("device-address-unknown", address=text)
    try:
        return _TRANSPORTS[parsed.kind](parsed)
    except ValueError as error:
        raise Unavailable("device-address-unknown", address=text) from error


def check(text: str) -> None:
    """Unavailable("device-address-unknown") for an address that no port of its kind can have.

    One that is only not here (a queue of another system, a recording that is gone) is right.
    """
    parsed = address(text)
    try:
        if parsed.is_spooler:
            job_port(text)
        elif not parsed.is_simulated:
            from_uri(text)
    except Unavailable as hindrance:
        if hindrance.code == "device-address-unknown":
            raise


def device_file(text: str) -> Path | None:
    """The file of today behind an address; None where there is none, or it is not plugged in."""
    try:
        parsed = address(text)
        file = _FILES[parsed.kind](parsed) if parsed.kind in _FILES else ""
    except (Unavailable, ValueError):
        return None
    return Path(file) if file else None


def job_port(text: str) -> JobPort:
    """The print queue of an address. Unavailable: "device-address-unknown" (address),
    "spooler-absent" (cause) for a queue of another operating system.
    """
    parsed = address(text)
    if parsed.kind not in _JOB_PORTS or not parsed.target:
        raise Unavailable("device-address-unknown", address=text)
    return _JOB_PORTS[parsed.kind](parsed)


def _tcp(parsed: Address) -> Transport:
    parts = urlsplit(f"tcp:{parsed.target}")
    if not parts.hostname:
        raise ValueError(parsed.target)
    return TcpTransport(parts.hostname, parts.port or RAW_PORT)


def _serial(parsed: Address) -> Transport:
    if not parsed.target:
        raise ValueError("no port")
    return SerialTransport(parsed.target, parsed.line, _serial_finder(parsed))


def _serial_finder(parsed: Address) -> Callable[[], str]:
    if not parsed.target.startswith(SCHEME):
        return lambda: parsed.target
    usb = UsbName.parsed(parsed.target[len(SCHEME) :])
    return UsbSerial(usb, parsed.options.get("interface", "")).path


def _hid(parsed: Address) -> Transport:
    return HidTransport(UsbName.parsed(parsed.target))


def _usblp(parsed: Address) -> Transport:
    return UsbPrinterTransport(str(_path(parsed)), _printer_finder(parsed))


def _printer_finder(parsed: Address) -> Callable[[], str]:
    if not parsed.target.startswith(SCHEME):
        return lambda: parsed.target
    usb = UsbName.parsed(parsed.target[len(SCHEME) :])
    return lambda: located(usb)


def _path(parsed: Address) -> Path:
    if not parsed.target:
        raise ValueError("no file")
    return Path(parsed.target)


def _replay(parsed: Address) -> Transport:
    path = _path(parsed)
    try:
        text = path.read_text("utf-8", "replace")
        return ReplayTransport(text, path.name, in_time=parsed.options.get("pace") == "real")
    except OSError as error:
        raise Unavailable("device-absent", name=str(path)) from error


def _cups(parsed: Address) -> JobPort:
    return CupsQueue(parsed.target, CupsServer(parsed.options.get("server", "")))


_JOB_PORTS: dict[str, Callable[[Address], JobPort]] = {
    "cups": _cups,
    "winspool": lambda parsed: WindowsQueue(parsed.target),
}

_TRANSPORTS: dict[str, Callable[[Address], Transport]] = {
    "tcp": _tcp,
    "serial": _serial,
    HID: _hid,
    KEYBOARD: lambda parsed: KeyboardTransport(str(_path(parsed))),
    "usblp": _usblp,
    "file": lambda parsed: FileTransport(_path(parsed)),
    "replay": _replay,
}

# Everything that may stand before the colon.
KINDS = (*_TRANSPORTS, *_JOB_PORTS, SIMULATED)

_FILES: dict[str, Callable[[Address], str]] = {
    "serial": lambda parsed: _serial_finder(parsed)(),
    "usblp": lambda parsed: _printer_finder(parsed)(),
    HID: lambda parsed: os.fsdecode(HidTransport(UsbName.parsed(parsed.target)).find().path),
    "file": lambda parsed: parsed.target,
    KEYBOARD: lambda parsed: parsed.target,
}
