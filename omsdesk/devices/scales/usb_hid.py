"""USB scales that are HID devices: Dymo, Stamps.com, Fairbanks, Mettler Toledo PS60 and others.

Source: USB Implementers' Forum, HID Point of Sale Usage Tables, version 1.02, section "Weighing
Devices (0x8D)": Scale Data Report, Scale Status and Weight Unit usages, Data Scaling.

A report is six bytes: its id 3, status, unit, exponent of ten (signed), weight (16 bits, low
byte first). USB checks it on the way; a read gives whole reports. Under zero the number comes
without its sign. The first report after a pause may be an old one: the next one differs then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from omsdesk.devices.scales.frames import unsayable
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import Amount, Reading, Status

_REPORT_ID = 3
_REPORT_BYTES = 6
_STATES = {
    1: Status.FAULT,
    2: Status.OK,
    3: Status.MOTION,
    4: Status.OK,
    5: Status.UNDERLOAD,
    6: Status.OVERLOAD,
    7: Status.FAULT,
    8: Status.NOT_ZEROED,
}
_AT_ZERO, _STABLE = 2, 4
_CODES = {status: code for code, status in reversed(_STATES.items())}
_UNITS = {1: "mg", 2: "g", 3: "kg", 4: "ct", 8: "t", 10: "ozt", 11: "oz", 12: "lb"}
_UNIT_CODES = {unit: code for code, unit in _UNITS.items()}
_SHOWS_A_NUMBER = {Status.OK, Status.MOTION, Status.UNDERLOAD}
_EXPONENTS = range(-6, 4)
_MOST = 0xFFFF


@dataclass(slots=True)
class HidReports:
    """The decoder: each chunk is one report or several, whole."""

    refused: int = 0

    def feed(self, chunk: bytes) -> list[Reading]:
        return list(self._readings(chunk))

    def reset(self) -> None:
        """As `protocol.Decoder`; nothing is kept between reports."""

    def _readings(self, chunk: bytes) -> Iterator[Reading]:
        if len(chunk) % _REPORT_BYTES:
            self.refused += 1
            return
        for at in range(0, len(chunk), _REPORT_BYTES):
            if reading := _reading(chunk[at : at + _REPORT_BYTES]):
                yield reading
            else:
                self.refused += 1


def decoder(unit: str = "") -> HidReports:
    """Scales send their unit: `unit` is not asked for."""
    return HidReports()


def _reading(report: bytes) -> Reading | None:
    if report[0] != _REPORT_ID or report[1] not in _STATES:
        return None
    status = _STATES[report[1]]
    if status not in _SHOWS_A_NUMBER:
        return Reading(status, None, report)
    exponent = int.from_bytes(report[3:4], "little", signed=True)
    number = int.from_bytes(report[4:6], "little")
    if report[2] not in _UNITS or exponent not in _EXPONENTS:
        return None
    if report[1] == _AT_ZERO and number:
        return None
    signed = -number if status is Status.UNDERLOAD else number
    return Reading(status, Amount(Decimal(signed).scaleb(exponent), _UNITS[report[2]]), report)


def encoded(reading: Reading) -> bytes:
    """The report of a reading."""
    shown, status = reading.shown, reading.status
    if shown is not None and shown.number < 0 and status is Status.OK:
        status = Status.UNDERLOAD
    if status not in _CODES or (shown is not None) != (status in _SHOWS_A_NUMBER):
        raise unsayable(reading)
    if shown is not None and (shown.number < 0) != (status is Status.UNDERLOAD):
        raise unsayable(reading)
    if shown is None:
        return bytes((_REPORT_ID, _CODES[status], 0, 0, 0, 0))
    exponent = int(shown.number.as_tuple().exponent)
    number = abs(int(shown.number.scaleb(-exponent)))
    if shown.unit not in _UNIT_CODES or exponent not in _EXPONENTS or number > _MOST:
        raise unsayable(reading)
    code = _CODES[status]
    if status is Status.OK:
        code = _STABLE if number else _AT_ZERO
    head = bytes((_REPORT_ID, code, _UNIT_CODES[shown.unit], exponent % 256))
    return head + number.to_bytes(2, "little")


PROTOCOL = ScaleProtocol(
    name="usb-hid",
    hint="Nothing to set; keep it from switching itself off",
    title="USB scale (HID)",
    decoder=decoder,
    encoded=encoded,
    line=None,
)
