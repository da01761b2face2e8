"""Every protocol of scales, by name.

Source: the protocols are in the files beside this one, each with its manual.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from omsdesk.devices.scales import (
    a_and_d,
    adam,
    cas,
    cas_ecr,
    mt_sics,
    nci,
    ohaus,
    sartorius_sbi,
    toledo_8217,
    usb_hid,
)
from omsdesk.devices.scales.protocol import ScaleProtocol

_ALL = (
    mt_sics.PROTOCOL,
    toledo_8217.PROTOCOL,
    nci.PROTOCOL,
    adam.PROTOCOL,
    adam.CONTINUOUS,
    adam.CPW,
    a_and_d.PROTOCOL,
    cas.PROTOCOL,
    cas_ecr.PROTOCOL,
    ohaus.PROTOCOL,
    sartorius_sbi.PROTOCOL,
    usb_hid.PROTOCOL,
)

SCALE_PROTOCOLS: Mapping[str, ScaleProtocol] = MappingProxyType(
    {protocol.name: protocol for protocol in _ALL}
)
