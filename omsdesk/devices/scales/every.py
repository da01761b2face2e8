"""Every protocol of scales, by name.

Source: the protocols are in the files beside this one, each with its manual.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from omsdesk.devices.scales import mt_sics
from omsdesk.devices.scales.protocol import ScaleProtocol

SCALE_PROTOCOLS: Mapping[str, ScaleProtocol] = MappingProxyType(
    {protocol.name: protocol for protocol in (mt_sics.PROTOCOL,)}
)
