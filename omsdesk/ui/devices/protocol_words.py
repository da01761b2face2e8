"""Protocols and printer languages as people call them, and what they need of the device."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

_SCANNERS = {
    "lines": QT_TRANSLATE_NOOP("devices", "Scans that end with Enter"),
    "hid-pos": QT_TRANSLATE_NOOP("devices", "Scans as USB HID POS"),
    "keys": QT_TRANSLATE_NOOP("devices", "Scans as keys of a keyboard"),
}
_SCANNER_HINTS = {
    "lines": QT_TRANSLATE_NOOP(
        "devices", "USB COM port or serial port, and the suffix Enter (CR) after every scan"
    ),
    "hid-pos": QT_TRANSLATE_NOOP("devices", "USB HID POS, not keyboard"),
    "keys": QT_TRANSLATE_NOOP(
        "devices", "USB keyboard, and the suffix Enter (CR) after every scan"
    ),
}


def protocol_title(name: str) -> str:
    """What people call a protocol or a language."""
    if name in SCALE_PROTOCOLS:
        return QCoreApplication.translate("protocols", SCALE_PROTOCOLS[name].title)
    if name in LANGUAGES:
        return QCoreApplication.translate("protocols", LANGUAGES[name].title)
    return QCoreApplication.translate("devices", _SCANNERS[name])


def hint(name: str) -> str:
    """What has to be set on the device, "" where nothing has."""
    if name in SCALE_PROTOCOLS:
        return QCoreApplication.translate("hints", SCALE_PROTOCOLS[name].hint)
    return "" if name in LANGUAGES else QCoreApplication.translate("devices", _SCANNER_HINTS[name])
