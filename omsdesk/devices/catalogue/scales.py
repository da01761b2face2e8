"""Families of scales."""

from __future__ import annotations

from functools import partial

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.kinds import DeviceKind

_Scale = partial(Model, kind=DeviceKind.SCALE)

SCALES = (
    _Scale(
        make="Mettler Toledo",
        family="balances (MS, ML, XS, XP)",
        protocol="mt-sics",
        connection="RS-232",
        source="Reference Manual MT-SICS 11781363; for Excellence balances 11780711",
    ),
    _Scale(
        make="Mettler Toledo",
        family="bench and platform scales (BBA, IND425)",
        protocol="mt-sics",
        connection="RS-232",
        source="Operating instruction platform scale 22017083, section 5.1",
    ),
    _Scale(
        make="Ohaus",
        family="Ranger 7000, set to MT-SICS",
        protocol="mt-sics",
        connection="RS-232, Ethernet",
        source="Ranger 7000 Scales Instruction Manual, section 6.1",
    ),
)
