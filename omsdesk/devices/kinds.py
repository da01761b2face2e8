"""Which kinds of device there are, and which one of a station is meant."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class DeviceKind(StrEnum):
    SCANNER = "scanner"
    SCALE = "scale"
    PRINTER = "label-printer"


class DeviceId(NamedTuple):
    """Which device of a station; two of one kind have different names."""

    kind: DeviceKind
    name: str
