"""Families of scanners, by the way in which they send."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_COM_OR_RS232 = "USB as COM port, RS-232"

_scanner = partial(Model, kind=DeviceKind.SCANNER)
_lines = partial(_scanner, protocol="lines")

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
)
