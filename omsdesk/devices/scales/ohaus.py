"""Ohaus: one line for each reading, whose fields differ in width between the models.

Source: Ohaus, Ranger Compact manual, section 5.1.4 "Output format"; 3000 Series Indicators
(Defender 3000) manual, section 5.2; Defender 5000 Indicators manual, section "Definitions"
(pounds and ounces); RS232 Interface manual for Navigator and Scout Pro, "Output examples";
Ranger Count 3000 manual, table 7-2 (commands); Courier 5000 manual, section 10.2 (ES).

A number right-aligned, its unit, `?` when moving, a legend: G or B/G, N or NET, T. No check
and no width to rely on: a lost character is seen only in that the next line differs.
"""

from __future__ import annotations

import re

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.frames import Form, FrameDecoder, Grammar, amount, ounces, unsayable
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import Basis, Reading, Status

WEIGH_NOW = b"IP\r\n"
WEIGH_STABLE = b"SP\r\n"
WEIGH_ON = b"CP\r\n"
ZERO = b"Z\r\n"
TARE = b"T\r\n"
CLEAR_TARE = b"0T\r\n"

_NUMBER = rb" {0,12}-? {0,9}\d{1,8}(?:\.\d{1,6})?"
_UNIT = rb"(?P<unit>g|kg|lb|oz|ozt|ct|mg|t)"
_BEHIND = rb" {0,6}(?P<motion>\??) {0,4}(?P<legend>NET|Net|N|B/G|G|) {0,16}(?:Under|Accept|Over)? ?"
_TARE = rb" {0,6}\?? {0,4}(?:PT|T|Tare) {0,8}"
_POUNDS = rb"(?P<pounds> {0,3}-?\d{1,4}) ?lb ?:? ?(?P<ounces> {0,6}\d{1,2}(?:\.\d{1,4})?) ?oz"
_BASES = {
    b"G": Basis.GROSS,
    b"B/G": Basis.GROSS,
    b"N": Basis.NET,
    b"NET": Basis.NET,
    b"Net": Basis.NET,
}
# Some models send what they display instead of a number; the codes are those of the display.
_STATES = {
    b"ES": Status.FAULT,
    b"Err 8.1": Status.NOT_ZEROED,
    b"Err 8.2": Status.NOT_ZEROED,
    b"Err 8.3": Status.OVERLOAD,
    b"Err 8.4": Status.UNDERLOAD,
}
_LEGENDS = {Basis.UNSAID: "", Basis.GROSS: "G", Basis.NET: "NET"}
_CODES = {status: code for code, status in reversed(_STATES.items())}
_FIELD = 9


def decoder(unit: str = "") -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


def _weight(match: re.Match[bytes]) -> Reading:
    shown = amount(match["number"], match["unit"].decode("ascii"))
    return Reading(_status(match), shown, match[0], _basis(match))


def _pounds(match: re.Match[bytes]) -> Reading:
    shown = ounces(match["pounds"], match["ounces"])
    return Reading(_status(match), shown, match[0], _basis(match))


def _status(match: re.Match[bytes]) -> Status:
    return Status.MOTION if match["motion"] else Status.OK


def _basis(match: re.Match[bytes]) -> Basis:
    return _BASES.get(match["legend"], Basis.UNSAID)


_GRAMMAR = Grammar(
    end=b"\n",
    forms=(
        Form.line(rb"(?P<number>" + _NUMBER + rb") {0,5}" + _UNIT + _BEHIND, _weight),
        Form.line(_POUNDS + _BEHIND, _pounds),
        Form.line(_NUMBER + rb" {0,5}" + _UNIT + _TARE),
        Form.words(_STATES),
        Form.line(rb"OK!|ZERO|TARE"),
    ),
)


def encoded(reading: Reading) -> bytes:
    """The line of a reading as the Defender 3000 sends it."""
    shown = reading.shown
    if shown is None and reading.status in _CODES:
        return _CODES[reading.status] + b"\r\n"
    if shown is None or reading.status not in (Status.OK, Status.MOTION):
        raise unsayable(reading)
    motion, legend = " " if reading.is_stable else "?", _LEGENDS[reading.basis]
    number = f"{shown.number:>{_FIELD}f}"
    said = f"{number} {shown.unit:<5}{motion}{legend:<3}".encode("ascii")
    if len(number) > _FIELD or not re.fullmatch(_UNIT, shown.unit.encode("ascii")):
        raise unsayable(reading)
    return said + b"\r\n"


PROTOCOL = ScaleProtocol(
    name="ohaus",
    hint="Print the result only, with unit and stable mark, no header, line end CR LF",
    title="Ohaus",
    decoder=decoder,
    encoded=encoded,
    other_lines=(
        SerialSettings(baud=2400, data_bits=7, stop_bits=2),
        SerialSettings(baud=2400),
        SerialSettings(data_bits=7, parity="E"),
    ),
    ask=WEIGH_NOW,
    zero=ZERO,
    tare=TARE,
    clear_tare=CLEAR_TARE,
    orders={
        WEIGH_NOW: Order.WEIGH,
        b"P\r\n": Order.WEIGH,
        WEIGH_STABLE: Order.WEIGH_AT_REST,
        WEIGH_ON: Order.WEIGH_ON,
        ZERO: Order.ZERO,
        TARE: Order.TARE,
        CLEAR_TARE: Order.CLEAR_TARE,
    },
)
