"""What is known of one family of devices."""

from __future__ import annotations

from dataclasses import dataclass

from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.serial_port import SerialSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One family of one make, as a person chooses it from a list.

    `protocol` is a key of `scales.every`, of `printers.every`, or "lines". `connection` says
    in words what it is plugged into, `source` which paper of the maker says that it speaks
    the protocol. `line` is how it is delivered where that is not the usual line of its
    protocol; `answers` is False for what never says how it is.
    """

    kind: DeviceKind
    make: str
    family: str
    protocol: str
    connection: str
    source: str
    line: SerialSettings | None = None
    answers: bool = True

    @property
    def name(self) -> str:
        return f"{self.make} {self.family}"
