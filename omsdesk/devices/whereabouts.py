"""Which addresses are names of one device: a port is never given to two."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from omsdesk.devices.addresses import HID, RAW_PORT, Address, address, device_file
from omsdesk.devices.diagnosis import EVERYBODYS
from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.ports.usb_names import SCHEME, UsbName
from omsdesk.devices.station import Setup
from omsdesk.errors import Unavailable

_FILES = ("serial", "usblp", "evdev", "file")
_WINDOWS_PORT = re.compile(r"(?:\\\\\.\\)?(COM\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a device is: a file or a place in the network, or a USB device that has no file now.

    Of such a device `target` is the interface.
    """

    kind: str
    target: str
    usb: UsbName | None = None

    def meets(self, other: Whereabouts) -> bool:
        """Whether both may be the same device."""
        if self.usb is None or other.usb is None:
            return self == other
        covers = self.usb.covers(other.usb) or other.usb.covers(self.usb)
        is_one_port = self.target == other.target or not (self.target and other.target)
        return self.kind == other.kind and covers and is_one_port


def whereabouts(text: str) -> Whereabouts | None:
    """Where an address leads today, by whatever name. None for what any number may use: queues,
    plain files, recordings, simulated devices; and for what is no address.

    Names of the network are not looked up: a host's name and its number are two.
    """
    try:
        parsed = address(text)
        if parsed.kind == "tcp":
            return _in_network(parsed)
        if parsed.kind == HID:
            return Whereabouts(HID, "", UsbName.parsed(parsed.target))
        return _file(text, parsed) if parsed.kind in _FILES else None
    except (Unavailable, ValueError):
        return None


def shared(setups: Mapping[DeviceId, Setup]) -> dict[DeviceId, DeviceId]:
    """The devices whose port belongs to one that stands before them, and to which."""
    taken: list[tuple[DeviceId, Whereabouts]] = []
    found = {}
    for id_, setup in setups.items():
        where = whereabouts(setup.address)
        if where is None:
            continue
        first = next((other for other, place in taken if place.meets(where)), None)
        if first is None:
            taken.append((id_, where))
        else:
            found[id_] = first
    return found


def _in_network(parsed: Address) -> Whereabouts:
    parts = urlsplit(f"tcp:{parsed.target}")
    host = parts.hostname or ""
    try:
        host = str(ipaddress.ip_address("127.0.0.1" if host == "localhost" else host))
    except ValueError:
        host = host.rstrip(".")
    return Whereabouts("tcp", f"{host}:{parts.port or RAW_PORT}")


def _file(text: str, parsed: Address) -> Whereabouts | None:
    if port := _WINDOWS_PORT.fullmatch(parsed.target):
        return Whereabouts("file", port[1].upper())
    file = device_file(text)
    if file is None:
        usb = UsbName.parsed(parsed.target.removeprefix(SCHEME))
        return Whereabouts(parsed.kind, parsed.options.get("interface", ""), usb)
    real = os.path.realpath(file)
    if parsed.kind == "file" and (not real.startswith("/dev/") or real in EVERYBODYS):
        return None
    return Whereabouts("file", real)
