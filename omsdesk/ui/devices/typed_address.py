"""What people key as the port of a device, as an address."""

from __future__ import annotations

import re

_WINDOWS_PORT = re.compile(r"COM\d+", re.IGNORECASE)
_USB_PRINTER = "/dev/usb/lp"


def typed_address(text: str) -> str:
    """COM3 and /dev/ttyUSB0 are serial ports; a whole address stays as it is."""
    keyed = text.strip()
    if _WINDOWS_PORT.fullmatch(keyed):
        return f"serial:{keyed.upper()}"
    if keyed.startswith(_USB_PRINTER):
        return f"usblp:{keyed}"
    return f"serial:{keyed}" if keyed.startswith("/dev/") else keyed
