"""What is known of one family of devices."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.serial_port import SerialSettings


@dataclass(frozen=True, slots=True)
class Model:
    """One family of one make, as a person chooses it from a list.

    `connection` says in words what it is plugged into, `source` which paper of the maker, or
    which public project, says that it speaks the protocol. `protocol` is a key of
    `scales.every`, of `printers.every`, or "lines" or "hid-pos" for a scanner. `line` is how
    it is delivered where that is not the usual line of its protocol.
    """

    make: str
    family: str
    connection: str
    source: str
    _: KW_ONLY
    kind: DeviceKind
    protocol: str
    line: SerialSettings | None = None

    @property
    def name(self) -> str:
        return f"{self.make} {self.family}"
