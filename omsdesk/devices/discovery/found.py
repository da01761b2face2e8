"""What discovery tells of a device, and where it looks."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from omsdesk.devices.diagnosis import Cause, Program, denied, held_by, open_devices
from omsdesk.devices.discovery.makers import MAKERS, Maker
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.cups import CupsServer, Queue
from omsdesk.devices.ports.hid import HidBus, SystemHid
from omsdesk.devices.ports.serial_port import SerialPort, serial_ports
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.ports.winspool import windows_queues


class Way(StrEnum):
    """How it is connected."""

    SERIAL = "serial"
    HID = "hid"
    USB_PRINTER = "usb-printer"
    QUEUE = "queue"
    KEYBOARD = "keyboard"
    SIMULATED = "simulated"


class Reason(StrEnum):
    """Why it is taken for the kind that it is taken for, or why for none."""

    USAGE = "usage"  # the device says so itself, by its HID page or USB class
    MAKER = "maker"  # its maker makes nothing else that belongs here
    NAME = "name"  # its name says it
    ADAPTER = "adapter"  # a cable: anything may be behind it
    BUILT_IN = "built-in"  # a port of the computer: anything, or nothing, may be behind it
    KEYBOARD = "keyboard"  # a person's keyboard, as far as one can tell
    ANNOUNCED = "announced"  # the simulator says so


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPort:
    """Something that is plugged in. `address` as in `addresses`, without line settings.

    `title` is make and product by their own names, "" where it has none. `kind` is a guess for
    which `reason` is told; None for anything. `language` is that of a printer, as a key of
    `printers.every`, where it can be guessed. `problem` is what keeps it from being used now.
    """

    address: str
    title: str
    way: Way
    kind: DeviceKind | None
    reason: Reason
    usb: UsbName | None = None
    language: str = ""
    problem: Cause | None = None


@dataclass(frozen=True)
class Surroundings:
    """Where to look: the folders of the kernel, the buses, the print services."""

    dev: Path = Path("/dev")
    sysfs: Path = Path("/sys")
    proc: Path = Path("/proc")
    simulated: Path | None = None
    serial: Callable[[], Sequence[SerialPort]] = serial_ports
    hid: HidBus = field(default_factory=SystemHid)
    cups: Callable[[], Sequence[Queue]] = lambda: CupsServer().queues()
    windows: Callable[[], Sequence[str]] = windows_queues

    @cached_property
    def open_devices(self) -> dict[str, Program]:
        return open_devices(self.proc)

    def problem(self, path: Path) -> Cause | None:
        """Why a device file cannot be used now."""
        if (lacking := denied(path)) is not None:
            return lacking
        program = self.open_devices.get(os.path.realpath(path))
        return held_by(path, program) if program else None


def maker(usb: UsbName | None) -> Maker | None:
    return MAKERS.get(usb.vendor) if usb else None


def titled(usb: UsbName | None, make: str, product: str, otherwise: str) -> str:
    """Make and product as the device says them, with the make that we know before its own."""
    known = maker(usb)
    name = known.name if known else make
    if product.casefold().startswith(name.casefold()):
        name = ""
    return " ".join(filter(None, (name, product))) or otherwise
