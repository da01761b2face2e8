"""What a USB device is called by what stays the same when its plug moves.

Source: USB 2.0 specification, section 9.6.1 (idVendor, idProduct, iSerialNumber).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self, TypeVar
from urllib.parse import quote

from omsdesk.errors import Unavailable

SCHEME = "usb:"
_NAME = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})(?::(.*))?")

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class UsbName:
    """Vendor and product as on https://usb.org, and the serial number, "" for whichever."""

    vendor: int
    product: int
    serial: str = ""

    @classmethod
    def parsed(cls, text: str) -> Self:
        """From `0EB8:F000` or `0EB8:F000:SERIAL`. ValueError for another form."""
        match = _NAME.fullmatch(text)
        if match is None:
            raise ValueError(text)
        return cls(int(match[1], 16), int(match[2], 16), match[3] or "")

    def __str__(self) -> str:
        kind = f"{self.vendor:04X}:{self.product:04X}"
        return f"{kind}:{self.serial}" if self.serial else kind

    @property
    def in_address(self) -> str:
        """As it stands in an address: makers write what they like into a serial number."""
        return quote(str(self), safe=":")

    def covers(self, other: UsbName) -> bool:
        """Whether `other` may be meant by this name."""
        same_kind = (self.vendor, self.product) == (other.vendor, other.product)
        return same_kind and self.serial in ("", other.serial)


def the_one(found: Sequence[Found], name: str) -> Found:
    """The only device of a name: two of a kind are never guessed between.

    Unavailable: "device-absent", "device-ambiguous" (count).
    """
    if not found:
        raise Unavailable("device-absent", name=name)
    if len(found) > 1:
        raise Unavailable("device-ambiguous", name=name, count=len(found))
    return found[0]
