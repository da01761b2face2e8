"""The devices we know: which protocol, which line settings, which habits. Data, not code.

Sources: the makers' manuals as named in the protocol files; settings as delivered.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from omsdesk.devices.ports.serial_port import SerialSettings


class DeviceKind(StrEnum):
    SCANNER = "scanner"
    SCALE = "scale"
    PRINTER = "label-printer"


@dataclass(frozen=True, slots=True)
class Model:
    """One kind of device. `protocol` is a key of `scales.every`, "zpl" or "lines";
    `hint` is what has to be set on the device itself.
    """

    kind: DeviceKind
    name: str
    protocol: str
    serial: SerialSettings = SerialSettings()  # noqa: RUF009 - frozen
    answers: bool = True
    hint: str = ""


_SICS = "Set the interface to MT-SICS, 9600 baud, 8 data bits, no parity, CR LF"
_SUFFIX = "Scan the programming barcodes for a suffix of CR and, best, for AIM identifiers"

MODELS = (
    Model(DeviceKind.SCALE, "Mettler Toledo ICS, IND, PS scales", "mt-sics", hint=_SICS),
    Model(DeviceKind.SCALE, "Mettler Toledo MS, ML, PL balances", "mt-sics", hint=_SICS),
    Model(DeviceKind.SCALE, "Scales of other makes with MT-SICS", "mt-sics", hint=_SICS),
    Model(DeviceKind.SCANNER, "Zebra DS, LI on USB-CDC or serial", "lines", hint=_SUFFIX),
    Model(DeviceKind.SCANNER, "Honeywell Xenon, Voyager on USB serial", "lines", hint=_SUFFIX),
    Model(DeviceKind.SCANNER, "Datalogic Gryphon, QuickScan on USB-COM", "lines", hint=_SUFFIX),
    Model(DeviceKind.PRINTER, "Zebra ZD, ZT, GK, GX on the network", "zpl"),
    Model(DeviceKind.PRINTER, "Zebra ZD, GK on USB, one way", "zpl", answers=False),
    Model(DeviceKind.PRINTER, "Printers of other makes that read ZPL", "zpl", answers=False),
)


def models(kind: DeviceKind) -> tuple[Model, ...]:
    """What can be chosen for a kind of device, in this order."""
    return tuple(model for model in MODELS if model.kind is kind)
