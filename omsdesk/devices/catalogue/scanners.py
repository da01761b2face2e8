"""Families of scanners, by the way in which they send."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_COM_OR_RS232 = "USB as COM port, RS-232"
_HID = "USB (HID)"
_MICROSOFT = "Microsoft, Supported Point of Service Peripherals"

_scanner = partial(Model, kind=DeviceKind.SCANNER)
_lines = partial(_scanner, protocol="lines")
_hid_pos = partial(_scanner, protocol="hid-pos")

SCANNERS = (
    _lines(
        "Zebra",
        "DS and LS hand scanners",
        _COM_OR_RS232,
        "DS8108 Product Reference Guide MN-002926-01; DS9208 72E-139635-06",
    ),
    _lines(
        "Honeywell",
        "Voyager, Xenon",
        _COM_OR_RS232,
        "Voyager 1602g User Guide, USB Serial; Xenon 1900/1902 User's Guide",
    ),
    _lines(
        "Datalogic",
        "Gryphon, QuickScan",
        _COM_OR_RS232,
        "Gryphon I GD44XX/GBT4400/GM440X Product Reference Guide",
    ),
    _hid_pos("Code", "CR950, CR1021, CR1421, CR5000", _HID, _MICROSOFT),
    _hid_pos(
        "Honeywell",
        "Voyager 1200g, 1202g, 145x, 1602g; Xenon 1900, 1902; Granit 191x, 198x",
        _HID,
        _MICROSOFT,
    ),
    _hid_pos("HP", "Value Barcode Scanner HR2150", _HID, _MICROSOFT),
    _hid_pos("Intermec", "SG20", _HID, _MICROSOFT),
    _hid_pos("Zebra", "DS2208, DS2278, DS8108, DS8178", _HID, _MICROSOFT),
)
