"""Families of scanners."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_Scanner = partial(Model, kind=DeviceKind.SCANNER)

SCANNERS = (
    _Scanner(
        make="Zebra",
        family="DS and LS hand scanners",
        protocol="lines",
        connection="USB as COM port, RS-232",
        source="DS8108 Product Reference Guide MN-002926-01; DS9208 72E-139635-06",
    ),
    _Scanner(
        make="Honeywell",
        family="Voyager, Xenon",
        protocol="lines",
        connection="USB as COM port, RS-232",
        source="Voyager 1602g User Guide, USB Serial; Xenon 1900/1902 User's Guide",
    ),
    _Scanner(
        make="Datalogic",
        family="Gryphon, QuickScan",
        protocol="lines",
        connection="USB as COM port, RS-232",
        source="Gryphon I GD44XX/GBT4400/GM440X Product Reference Guide",
    ),
)
