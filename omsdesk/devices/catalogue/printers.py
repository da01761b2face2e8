"""Families of printers, by language."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_ANY = "Ethernet, USB, RS-232"
_ESCPOS_PHP = "project escpos-php, list of printers"

_printer = partial(Model, kind=DeviceKind.PRINTER)
_zpl = partial(_printer, protocol="zpl")
_tspl = partial(_printer, protocol="tspl")
_epl2 = partial(_printer, protocol="epl2")
_escpos = partial(_printer, protocol="escpos")
_brother_ql = partial(_printer, protocol="brother-ql")
_brother_ql_wide = partial(_printer, protocol="brother-ql-wide")

PRINTERS = (
    _zpl(
        "Zebra", "ZD, ZT, GK, GX", _ANY, "Programming Guide ZPL II, ZBI 2, Set-Get-Do, Mirror, WML"
    ),
    _zpl("SATO", "CL4NX, CL6NX in SZPL", _ANY, "CL4NX/CL6NX Programming Reference, language SZPL"),
    _zpl("Argox", "printers with PPLZ", _ANY, "PPLZ manual of 2010-03-22 (AME-3230B)"),
    _tspl(
        "TSC",
        "TTP and others with TSPL",
        _ANY,
        "TSPL/TSPL2 Programming Language Manual; TTP-343 Series manual",
    ),
    _epl2(
        "Zebra, Eltron",
        "LP, TLP and G-Series",
        _ANY,
        "EPL Programming Guide 14245L-003; EPL2 Programmer's Manual 980009-001",
    ),
    _epl2(
        "Honeywell, Intermec",
        "PC4, PF8 in ESim",
        _ANY,
        "ESim for the PC4 and PF8 Printers Programmer's Reference Manual 937-011-001",
    ),
    _epl2(
        "Rice Lake",
        "thermal printers with EPL",
        _ANY,
        "Programmer's Manual for EPL, edition B 02.2009",
    ),
    _escpos(
        "Epson",
        "TM-T20, TM-T70, TM-T88",
        _ANY,
        "ESC/POS Application Programming Guide; project escpos-php",
    ),
    _escpos("Bixolon", "SRP-350III", _ANY, _ESCPOS_PHP),
    _escpos("Citizen", "CT-S310II, CBM1000-II", _ANY, _ESCPOS_PHP),
    _brother_ql(
        "Brother",
        "QL-710W, QL-720NW",
        "Wi-Fi, Ethernet, USB",
        "Raster Command Reference QL-710W/720NW",
    ),
    _brother_ql(
        "Brother",
        "QL-800, QL-810W, QL-820NWB",
        "Wi-Fi, Ethernet, USB",
        "Raster Command Reference QL-800/810W/820NWB, version 1.01",
    ),
    _brother_ql_wide(
        "Brother",
        "QL-1100, QL-1110NWB, QL-1115NWB",
        "Wi-Fi, Ethernet, USB",
        "Raster Command Reference QL-1100/1110NWB/1115NWB, version 1.00",
    ),
)
