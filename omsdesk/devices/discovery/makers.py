"""What the makers of USB devices make, by their vendor numbers. Data, not code.

Source: the USB ID Repository, usb.ids, version 2025.07.26 (vendor numbers and names).
"""

from __future__ import annotations

from dataclasses import dataclass

from omsdesk.devices.kinds import DeviceKind

_SCALE, _SCANNER, _PRINTER = DeviceKind.SCALE, DeviceKind.SCANNER, DeviceKind.PRINTER


@dataclass(frozen=True, slots=True)
class Maker:
    """`makes` is the kind of device that they are known here for; None: any may be behind it.

    `language` is that of most of their printers, as a key of `printers.every`.
    """

    name: str
    makes: DeviceKind | None
    language: str = ""


MAKERS = {
    0x0EB8: Maker("Mettler-Toledo", _SCALE),
    0x1446: Maker("Stamps.com", _SCALE),
    0x0B67: Maker("Fairbanks", _SCALE),
    0x05E0: Maker("Zebra (Symbol)", _SCANNER),
    0x0C2E: Maker("Honeywell (Metrologic)", _SCANNER),
    0x0536: Maker("Honeywell (Hand Held Products)", _SCANNER),
    0x05F9: Maker("Datalogic (PSC)", _SCANNER),
    0x080C: Maker("Datalogic", _SCANNER),
    0x065A: Maker("Opticon", _SCANNER),
    0x1EAB: Maker("Newland", _SCANNER),
    0x27DD: Maker("Mindeo", _SCANNER),
    0x24EA: Maker("Meva", _SCANNER),
    0x0A5F: Maker("Zebra", _PRINTER, "zpl"),
    0x1203: Maker("TSC", _PRINTER, "tspl"),
    0x04F9: Maker("Brother", _PRINTER, "brother-ql"),
    0x04B8: Maker("Epson", _PRINTER, "escpos"),
    0x0519: Maker("Star", _PRINTER),
    0x0828: Maker("SATO", _PRINTER),
    0x1504: Maker("Bixolon", _PRINTER),
    0x1D90: Maker("Citizen", _PRINTER),
    0x08A6: Maker("Toshiba TEC", _PRINTER),
    0x0985: Maker("cab", _PRINTER),
    0x0922: Maker("Dymo", None),
    0x067E: Maker("Intermec", None),
    0x0403: Maker("FTDI", None),
    0x067B: Maker("Prolific", None),
    0x1A86: Maker("QinHeng (CH340)", None),
    0x10C4: Maker("Silicon Labs", None),
}
