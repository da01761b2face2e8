"""Families of printers, by language."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_printer = partial(Model, kind=DeviceKind.PRINTER)
_zpl = partial(_printer, protocol="zpl")

PRINTERS = (
    _zpl(
        "Zebra",
        "ZD, ZT, GK, GX",
        "Ethernet, USB",
        "Programming Guide ZPL II, ZBI 2, Set-Get-Do, Mirror, WML",
    ),
    _zpl(
        "SATO",
        "CL4NX, CL6NX in SZPL",
        "Ethernet, USB, RS-232",
        "CL4NX/CL6NX Programming Reference, language SZPL",
    ),
    _zpl(
        "Argox",
        "printers with PPLZ",
        "Ethernet, USB, RS-232",
        "PPLZ manual of 2010-03-22 (AME-3230B)",
    ),
)
