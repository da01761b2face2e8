"""A USB HID device (a scale, a scanner that is no keyboard) as a transport.

Source: hidapi, hidapi.h (`hid_read_timeout`, `hid_write`: one call is one report, and its
first byte the report's number where the device numbers them); USB-IF, HID Usage Tables,
pages 0x8C (bar code scanner) and 0x8D (scale).
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from omsdesk.devices.ports.exclusive import hold
from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.usb_names import UsbName, the_one
from omsdesk.errors import Unavailable

SCANNER_PAGE = 0x8C
SCALE_PAGE = 0x8D
_SCANNER_USAGE = 0x02
_LONGEST_REPORT = 4096
# hidapi's first use starts the library, which two threads must not do at once.
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class HidPort:
    """One interface of a device that is plugged in; `path` is the system's name of today."""

    path: bytes
    usb: UsbName
    usage_page: int = 0
    usage: int = 0
    interface: int = 0
    maker: str = ""
    product: str = ""


class HidHandle(Protocol):
    """An open device, as hidapi's `device` is one; failures are OSError."""

    def read(self, max_length: int, timeout_ms: int) -> Sequence[int]: ...

    def write(self, report: bytes) -> int: ...

    def close(self) -> None: ...


class HidBus(Protocol):
    """Where HID devices are: hidapi, or the simulator's."""

    def found(self) -> Sequence[HidPort]: ...

    def open(self, path: bytes) -> HidHandle:
        """OSError when it cannot be."""
        ...


class SystemHid:
    """The devices of this computer. Unavailable("hid-library-missing") without hidapi."""

    def found(self) -> list[HidPort]:
        with _lock:
            listed = self._library().enumerate()
        return [_port(each) for each in listed]

    def open(self, path: bytes) -> HidHandle:
        held = _held(path)
        try:
            with _lock:
                device: Any = self._library().device()
                device.open_path(path)
        except OSError:
            _let_go(held)
            raise
        # Only then is a timeout of 0 no waiting at all.
        device.set_nonblocking(1)
        return _Reports(device, held)

    def _library(self) -> Any:
        # The other one, over libusb, takes a device from the kernel and asks for other rights.
        name = "hidraw" if sys.platform == "linux" else "hid"
        try:
            return importlib.import_module(name)
        except ImportError as error:
            raise Unavailable("hid-library-missing", name=name) from error


class _Reports:
    """hidapi's device with its refusals as OSError."""

    def __init__(self, device: Any, held: int | None) -> None:
        self._device = device
        self._held = held

    def read(self, max_length: int, timeout_ms: int) -> Sequence[int]:
        report: list[int] = self._device.read(max_length, timeout_ms)
        return report

    def write(self, report: bytes) -> int:
        count: int = self._device.write(report)
        if count < 0:
            raise OSError(self._device.error())
        return count

    def close(self) -> None:
        self._device.close()
        _let_go(self._held)
        self._held = None


def _held(path: bytes) -> int | None:
    """A lock on the file of a device, where devices are files. OSError when it is taken."""
    if not path.startswith(b"/dev/"):
        return None
    handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    try:
        hold(handle)
    except OSError:
        os.close(handle)
        raise
    return handle


def _let_go(held: int | None) -> None:
    if held is not None:
        os.close(held)


def _port(row: dict[str, Any]) -> HidPort:
    return HidPort(
        path=row["path"],
        usb=UsbName(row["vendor_id"], row["product_id"], row["serial_number"] or ""),
        usage_page=row["usage_page"],
        usage=row["usage"],
        interface=row["interface_number"],
        maker=row["manufacturer_string"] or "",
        product=row["product_string"] or "",
    )


class HidTransport:
    """Reports in, reports out; a read never joins two reports.

    A device that is a scale or a scanner by its usage page is taken by that interface. Only
    omsdesk keeps to one program at a time: the system gives each reader every report. A
    write may block for as long as the kernel lets it (up to 5 s on Linux).
    """

    def __init__(self, usb: UsbName, bus: HidBus | None = None) -> None:
        self._usb = usb
        self._bus = bus or SystemHid()
        self._handle: HidHandle | None = None
        self._rest = b""

    @property
    def name(self) -> str:
        return f"hid:{self._usb}"

    def find(self) -> HidPort:
        """Where it is today. Unavailable: "device-absent", "device-ambiguous" (count)."""
        found = [each for each in self._bus.found() if self._usb.covers(each.usb)]
        return the_one(_best(found), self.name)

    def open(self) -> None:
        """Unavailable: also "device-ambiguous" (count), "hid-library-missing"."""
        self.close()
        path = self.find().path
        try:
            self._handle = self._bus.open(path)
        except OSError as error:
            raise unavailable(error, self.name) from error

    def read(self, limit: int, timeout_s: float) -> bytes:
        """One report, or the rest of one that was longer than the last `limit`."""
        handle = self._opened()
        try:
            report = self._rest or bytes(handle.read(_LONGEST_REPORT, round(timeout_s * 1000)))
        except (OSError, ValueError) as error:
            raise Unavailable("device-gone", name=self.name) from error
        self._rest = report[limit:]
        return report[:limit]

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """`chunk` is one whole output report, its number first (0 for none)."""
        try:
            return min(len(chunk), self._opened().write(chunk))
        except (OSError, ValueError) as error:
            raise Unavailable("device-gone", name=self.name) from error

    def close(self) -> None:
        self._rest = b""
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def _opened(self) -> HidHandle:
        if self._handle is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._handle


def _best(found: Sequence[HidPort]) -> list[HidPort]:
    """The interfaces that are meant: scale or scanner before all others, one per device."""
    first = min(map(_rank, found), default=0)
    chosen = {each.path: each for each in found if _rank(each) == first}
    lowest = min((each.interface for each in chosen.values()), default=0)
    return [each for each in chosen.values() if each.interface == lowest]


def _rank(port: HidPort) -> int:
    if port.usage_page == SCALE_PAGE or (port.usage_page, port.usage) == (
        SCANNER_PAGE,
        _SCANNER_USAGE,
    ):
        return 0
    return 1 if port.usage_page == SCANNER_PAGE else 2
