"""Serial ports, HID devices and printers that are plugged in."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from omsdesk.devices.discovery.found import FoundPort, Reason, Surroundings, Way, maker, titled
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.hid import SCALE_PAGE, SCANNER_PAGE
from omsdesk.devices.ports.serial_port import SerialPort
from omsdesk.devices.ports.usb_names import SCHEME, UsbName
from omsdesk.devices.ports.usb_printer import usb_printers
from omsdesk.errors import Unavailable

_WORDS = (
    (re.compile(r"scanner|bar ?code|imager", re.IGNORECASE), DeviceKind.SCANNER),
    (re.compile(r"\bscales?\b|\bbalance\b|weigh", re.IGNORECASE), DeviceKind.SCALE),
    (re.compile(r"printer|label", re.IGNORECASE), DeviceKind.PRINTER),
)
# What printers call their languages in their device ID, by the keys of `printers.every`.
_LANGUAGES = (
    (re.compile(r"ZPL"), "zpl"),
    (re.compile(r"TSPL"), "tspl"),
    (re.compile(r"EPL"), "epl2"),
    (re.compile(r"ESC/?POS|EPSON"), "escpos"),
    (re.compile(r"PT-CBP"), "brother-ql"),
)
_PAGES = {SCALE_PAGE: DeviceKind.SCALE, SCANNER_PAGE: DeviceKind.SCANNER}


def guessed(usb: UsbName | None, product: str) -> tuple[DeviceKind | None, Reason]:
    """The kind of a device by its name, else by its maker."""
    for words, kind in _WORDS:
        if words.search(product):
            return kind, Reason.NAME
    known = maker(usb)
    if known is not None and known.makes is not None:
        return known.makes, Reason.MAKER
    return None, Reason.ADAPTER if usb else Reason.BUILT_IN


def serial_devices(around: Surroundings) -> Iterator[FoundPort]:
    ports = around.serial()
    names = Counter((each.usb, each.interface) for each in ports)
    devices = Counter(each.usb for each in ports)
    for port in ports:
        kind, reason = guessed(port.usb, port.product)
        path = Path(port.path)
        is_one = names[port.usb, port.interface] == 1
        yield FoundPort(
            address=_serial_address(port, is_one, devices[port.usb] == 1, around),
            title=titled(port.usb, port.maker, port.product, path.name),
            way=Way.SERIAL,
            kind=kind,
            reason=reason,
            usb=port.usb,
            problem=around.problem(path),
        )


def _serial_address(port: SerialPort, is_one: bool, is_alone: bool, around: Surroundings) -> str:
    """By the device; two of a kind without serial numbers by the socket that they are in."""
    if port.usb is None:
        return f"serial:{port.path}"
    if is_one:
        interface = "" if is_alone else f"?interface={port.interface}"
        return f"serial:{SCHEME}{port.usb.in_address}{interface}"
    real = os.path.realpath(port.path)
    links = sorted((around.dev / "serial" / "by-path").glob("*"))
    socket = next((link for link in links if os.path.realpath(link) == real), None)
    return f"serial:{socket or port.path}"


def hid_devices(around: Surroundings) -> Iterator[FoundPort]:
    """Scales and scanners by what they say they are; keyboards and mice are none."""
    try:
        found = around.hid.found()
    except Unavailable:  # the doctor tells that the library is missing
        return
    known = {each.usb: each for each in found if each.usage_page in _PAGES}
    for port in known.values():
        yield FoundPort(
            address=f"hid:{port.usb.in_address}",
            title=titled(port.usb, port.maker, port.product, str(port.usb)),
            way=Way.HID,
            kind=_PAGES[port.usage_page],
            reason=Reason.USAGE,
            usb=port.usb,
            problem=around.problem(Path(os.fsdecode(port.path))),
        )


def printers(around: Surroundings) -> Iterator[FoundPort]:
    found = usb_printers(around.sysfs / "class" / "usbmisc", around.dev / "usb")
    names = Counter(each.usb for each in found)
    for printer in found:
        known = maker(printer.usb)
        spoken = " ".join(printer.languages).upper()
        language = next((key for word, key in _LANGUAGES if word.search(spoken)), "")
        is_one = names[printer.usb] == 1
        yield FoundPort(
            address=f"usblp:{SCHEME}{printer.usb.in_address}"
            if is_one
            else f"usblp:{printer.path}",
            title=titled(printer.usb, printer.maker, printer.product, printer.path.name),
            way=Way.USB_PRINTER,
            kind=DeviceKind.PRINTER,
            reason=Reason.USAGE,
            usb=printer.usb,
            language=language or (known.language if known else ""),
            problem=around.problem(printer.path),
        )
