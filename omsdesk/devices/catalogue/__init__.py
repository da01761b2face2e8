"""The families of devices we know of: make, protocol, connection, source. Data, not code.

None of them was tried on hardware: what is here is what the makers' papers say. A new family
is a row here and the same row in `docs/devices.md`; a test compares the two.
"""

from __future__ import annotations

from omsdesk.devices.catalogue.model import Model
from omsdesk.devices.catalogue.printers import PRINTERS
from omsdesk.devices.catalogue.scales import SCALES
from omsdesk.devices.catalogue.scanners import SCANNERS
from omsdesk.devices.kinds import DeviceKind

__all__ = ["MODELS", "Model", "models"]

MODELS = (*SCALES, *SCANNERS, *PRINTERS)


def models(kind: DeviceKind) -> tuple[Model, ...]:
    """What can be chosen for a kind of device, in this order."""
    return tuple(model for model in MODELS if model.kind is kind)
