"""What a device is and where it is plugged in, in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from omsdesk.devices.addresses import RAW_PORT, Address, address
from omsdesk.devices.printers.every import DOCUMENTS
from omsdesk.devices.station import KeyboardSetup, PrinterSetup, ScaleSetup, Setup
from omsdesk.errors import Unavailable
from omsdesk.ui.devices.protocol_words import protocol_title
from omsdesk.ui.devices.visible import visible
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

_USB = "usb:"


def _tr(text: str) -> str:
    return QCoreApplication.translate("devices", text)


def keyboard_name() -> str:
    """What scanners that type are called together."""
    return _tr(QT_TRANSLATE_NOOP("devices", "Scanner that types"))


_SCANNER = QT_TRANSLATE_NOOP("devices", "Scanner")
_SCANNERS = {
    "serial": QT_TRANSLATE_NOOP("devices", "Scanner on a serial port"),
    "hid": QT_TRANSLATE_NOOP("devices", "Scanner on USB (HID POS)"),
    "tcp": QT_TRANSLATE_NOOP("devices", "Scanner in the network"),
    "evdev": QT_TRANSLATE_NOOP("devices", "Scanner that types, for this program alone"),
}


def what(setup: Setup | KeyboardSetup) -> str:
    """The kind of device and the language that it speaks."""
    if isinstance(setup, KeyboardSetup):
        return _tr(QT_TRANSLATE_NOOP("devices", "Scanner that types like a keyboard"))
    if isinstance(setup, ScaleSetup):
        protocol = protocol_title(setup.protocol)
        return _tr(QT_TRANSLATE_NOOP("devices", "Scale, protocol {protocol}")).format(
            protocol=protocol
        )
    if isinstance(setup, PrinterSetup):
        if setup.language == DOCUMENTS:
            return _tr(QT_TRANSLATE_NOOP("devices", "Printer of pages (PDF)"))
        said = _tr(QT_TRANSLATE_NOOP("devices", "Label printer for {language}, {dpi} dpi"))
        return said.format(language=protocol_title(setup.language), dpi=setup.dpi)
    return _tr(_SCANNERS.get(setup.address.partition(":")[0], _SCANNER))


def place_of(setup: Setup | KeyboardSetup) -> str:
    """Where a device is plugged in; of scanners that type, how they are known."""
    if not isinstance(setup, KeyboardSetup):
        return where(setup.address)
    if setup.prefix:
        said = _tr(QT_TRANSLATE_NOOP("devices", "Known by the {prefix} that it sends first"))
        return said.format(prefix=visible(setup.prefix))
    return _tr(QT_TRANSLATE_NOOP("devices", "Known by its speed"))


def where(text: str) -> str:
    """An address as people say it; the text itself when it is not one."""
    try:
        parsed = address(text)
    except Unavailable:
        return text
    said = _WHERE.get(parsed.kind)
    return said(parsed) if said else text


def port(text: str) -> str:
    """Where something is plugged in, whatever its line will be set to."""
    parsed = address(text)
    return _serial_port(parsed) if parsed.kind == "serial" else where(text)


def _serial(parsed: Address) -> str:
    return f"{_serial_port(parsed)}, {line_text(parsed.options)}"


def _serial_port(parsed: Address) -> str:
    if parsed.target.startswith(_USB):
        said = _tr(QT_TRANSLATE_NOOP("devices", "Serial port on USB, device {name}"))
        return said.format(name=parsed.target[len(_USB) :])
    said = _tr(QT_TRANSLATE_NOOP("devices", "Serial port {name}"))
    path = PurePath(parsed.target)
    is_link = "by-id" in path.parts or "by-path" in path.parts
    return said.format(name=path.name if is_link else parsed.target.removeprefix("/dev/"))


def line_text(options: dict[str, str]) -> str:
    """9600 baud 8N1, as it stands in the menus of devices."""
    bits, stop = options.get("bits", "8"), options.get("stop", "1")
    parity = options.get("parity", "N").upper()
    said = _tr(QT_TRANSLATE_NOOP("devices", "{baud} baud {line}"))
    return said.format(baud=options.get("baud", "9600"), line=f"{bits}{parity}{stop}")


def _tcp(parsed: Address) -> str:
    parts = urlsplit(f"tcp:{parsed.target}")
    said = _tr(QT_TRANSLATE_NOOP("devices", "Network, {host} port {port}"))
    return said.format(host=parts.hostname or parsed.target, port=parts.port or RAW_PORT)


def _named(text: str, parsed: Address) -> str:
    return _tr(text).format(name=PurePath(parsed.target).name or parsed.target)


_ON_USB = QT_TRANSLATE_NOOP("devices", "USB, device {name}")
_USB_PRINTER = QT_TRANSLATE_NOOP("devices", "USB printer port {name}")
_QUEUE = QT_TRANSLATE_NOOP("devices", "Print queue {name} of this computer")
_KEYBOARD = QT_TRANSLATE_NOOP("devices", "USB keyboard {name}")
_FILE = QT_TRANSLATE_NOOP("devices", "Written to the file {name}")
_RECORDING = QT_TRANSLATE_NOOP("devices", "The recording {name}")
_SIMULATED = QT_TRANSLATE_NOOP("devices", "Simulated in the program")
_WHERE: dict[str, Callable[[Address], str]] = {
    "serial": _serial,
    "tcp": _tcp,
    "hid": lambda parsed: _named(_ON_USB, parsed),
    "usblp": lambda parsed: _named(_USB_PRINTER, parsed),
    "cups": lambda parsed: _named(_QUEUE, parsed),
    "winspool": lambda parsed: _named(_QUEUE, parsed),
    "evdev": lambda parsed: _named(_KEYBOARD, parsed),
    "file": lambda parsed: _named(_FILE, parsed),
    "replay": lambda parsed: _named(_RECORDING, parsed),
    "sim": lambda _parsed: _tr(_SIMULATED),
}


_SYMBOLOGIES = {
    "]C1": "GS1-128",
    "]d2": "GS1 DataMatrix",
    "]Q3": "GS1 QR Code",
    "]e0": "GS1 DataBar",
    "]E4": "EAN-8",
}
# Source: ISO/IEC 15424:2008, the code characters of symbology identifiers.
_FAMILIES = {
    "A": "Code 39",
    "C": "Code 128",
    "E": "EAN/UPC",
    "F": "Codabar",
    "G": "Code 93",
    "I": "Interleaved 2 of 5",
    "L": "PDF417",
    "Q": "QR Code",
    "d": "Data Matrix",
    "e": "GS1 DataBar",
    "z": "Aztec Code",
}


def symbology(aim: str) -> str:
    """The kind of barcode by its identifier, "" where the scanner sent none."""
    if not aim:
        return ""
    name = _SYMBOLOGIES.get(aim) or _FAMILIES.get(aim[1:2], "")
    return f"{name} {aim}".strip()
