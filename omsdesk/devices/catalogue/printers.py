"""Families of printers."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_Printer = partial(Model, kind=DeviceKind.PRINTER)

PRINTERS = (
    _Printer(
        make="Zebra",
        family="ZD, ZT, GK, GX",
        protocol="zpl",
        connection="Ethernet, USB",
        source="Programming Guide ZPL II, ZBI 2, Set-Get-Do, Mirror, WML",
    ),
    _Printer(
        make="SATO",
        family="CL4NX, CL6NX in SZPL",
        protocol="zpl",
        connection="Ethernet, USB, RS-232",
        source="CL4NX/CL6NX Programming Reference, language SZPL",
    ),
    _Printer(
        make="Argox",
        family="printers with PPLZ",
        protocol="zpl",
        connection="Ethernet, USB, RS-232",
        source="PPLZ manual of 2010-03-22 (AME-3230B)",
    ),
)
