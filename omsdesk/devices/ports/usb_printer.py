"""A label printer on Linux' `/dev/usb/lp*` as a transport, both ways.

Source: Linux, drivers/usb/class/usblp.c: one opener at a time (EBUSY), EINVAL from a read
where the printer has no way back, ENODEV and EIO when it is gone, ENOSPC without paper;
an empty read is an empty packet of the printer, not its end; closing stops a transfer.
"""

from __future__ import annotations

import errno
import os
import select
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from omsdesk.devices.ports.exclusive import hold
from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.handles import read_handle, write_handle
from omsdesk.devices.ports.usb_names import SCHEME, UsbName, the_one
from omsdesk.errors import Unavailable

SYSFS = Path("/sys/class/usbmisc")
NODES = Path("/dev/usb")
_LAST_BYTES_S = 0.4
_EMPTY_PACKET_S = 0.02


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """A printer that is plugged in; `languages` are those that it names itself, in its words."""

    path: Path
    usb: UsbName
    maker: str = ""
    product: str = ""
    languages: tuple[str, ...] = ()


def usb_printers(sysfs: Path = SYSFS, nodes: Path = NODES) -> list[UsbPrinter]:
    """Those that the kernel's usblp serves now."""
    found = []
    for entry in sorted(sysfs.glob("lp*")):
        try:
            found.append(_printer(entry, nodes / entry.name))
        except (OSError, ValueError):  # pulled at this moment
            continue
    return found


def _printer(entry: Path, node: Path) -> UsbPrinter:
    interface = (entry / "device").resolve(strict=True)
    device = interface.parent
    said = _fields(_line(interface / "ieee1284_id"))
    return UsbPrinter(
        node,
        UsbName(
            int((device / "idVendor").read_text(), 16),
            int((device / "idProduct").read_text(), 16),
            _line(device / "serial"),
        ),
        _line(device / "manufacturer") or said.get("MFG", ""),
        _line(device / "product") or said.get("MDL", ""),
        tuple(filter(None, said.get("CMD", "").replace(" ", "").split(","))),
    )


def _line(file: Path) -> str:
    """A file of the kernel that not every device has."""
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _fields(device_id: str) -> dict[str, str]:
    """`MFG:Zebra;CMD:ZPL;` by short keys. Source: IEEE 1284-2000, section 7.6 (device ID)."""
    short = {"MANUFACTURER": "MFG", "MODEL": "MDL", "COMMAND SET": "CMD"}
    pairs = (part.partition(":") for part in device_id.split(";"))
    named = ((key.strip().upper(), value.strip()) for key, _, value in pairs)
    return {short.get(key, key): value for key, value in named if key}


class UsbPrinterTransport:
    """`name` is `usblp:/dev/usb/lp0`, or that of the USB device with `locate` finding its
    path of today.
    """

    def __init__(self, path: str, locate: Callable[[], str] | None = None) -> None:
        self._path = path
        self._locate = locate or (lambda: path)
        self._handle: int | None = None
        self._has_written = False

    @property
    def name(self) -> str:
        return f"usblp:{self._path}"

    def open(self) -> None:
        self.close()
        path = self._locate()
        try:
            handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as error:
            raise unavailable(error, self.name) from error
        try:
            hold(handle)
        except OSError as error:
            os.close(handle)
            raise unavailable(error, self.name) from error
        self._handle = handle

    def read(self, limit: int, timeout_s: float) -> bytes:
        """Nothing, where the printer has no way back."""
        try:
            chunk = read_handle(self._opened(), limit, timeout_s)
        except OSError as error:
            if error.errno == errno.EINVAL:
                return b""
            raise Unavailable("device-gone", name=self.name) from error
        if chunk is None:
            if _has_hung_up(self._opened()):
                raise Unavailable("device-gone", name=self.name)
            # Some printers send nothing but empty packets: do not ask as fast as one can.
            threading.Event().wait(min(timeout_s, _EMPTY_PACKET_S))
        return chunk or b""

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """A printer without paper takes nothing."""
        try:
            count = write_handle(self._opened(), chunk, timeout_s)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                return 0
            raise Unavailable("device-gone", name=self.name) from error
        self._has_written = self._has_written or count > 0
        return count

    def close(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            if self._has_written:
                _let_out(handle)
            self._has_written = False
            os.close(handle)

    def _opened(self) -> int:
        if self._handle is None:
            raise Unavailable("device-not-open", name=self.name)
        return self._handle


def _has_hung_up(handle: int) -> bool:
    states = select.poll()
    states.register(handle, 0)  # a lost device is told whatever is asked for
    return bool(states.poll(0))


def _let_out(handle: int) -> None:
    """Wait until the last transfer has ended, or the printer has stopped."""
    select.select([], [handle], [], _LAST_BYTES_S)


def located(usb: UsbName, found: Callable[[], list[UsbPrinter]] = usb_printers) -> str:
    """The path of today. Unavailable: "device-absent", "device-ambiguous" (count)."""
    printers = [each for each in found() if usb.covers(each.usb)]
    return str(the_one(printers, f"usblp:{SCHEME}{usb}").path)
