"""Sartorius SBI: balances and scales of Sartorius and Minebea Intec, 16 or 22 characters.

Source: Sartorius, Combics 1 plus manual, section "Data Output Format" (16 characters, special
codes, errors); Combics 3 manual, section "Data Output Format with 22 Characters" (ID codes,
decimal comma); Entris II, data interface description (High, Low, Cal. Ext., brackets);
GC 803 S manual (brackets around digits that are not verified).

A value that is not stable has no unit. Every character has its place, so that a frame which
lost one is refused. The ID in front of 22 characters tells weights from other values.
"""

from __future__ import annotations

import re

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.frames import Form, FrameDecoder, Grammar, NotAFrame, amount, unsayable
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import UNITS, Basis, Reading, Status

WEIGH = b"\x1bP\r\n"
ZERO_AND_TARE = b"\x1bT\r\n"
TARE = b"\x1bU\r\n"
ZERO = b"\x1bV\r\n"

_BASES = {
    b"": Basis.UNSAID,
    b"N": Basis.NET,
    b"N1": Basis.NET,
    b"G#": Basis.GROSS,
}
_IDS = {basis: key for key, basis in reversed(_BASES.items())}
_VALUE = rb"(?P<sign>[ +-])(?P<field>(?=[ ]*\d)[ \d.,\[\]]{10})(?P<unit>[ -~]{3})"
_DIGITS = re.compile(rb" *(?P<sure>\d+(?:[.,]\d*)?)(?:\[(?P<unsure>\d)\])? {0,2}")
_TARE = rb"(?:T {5}|T1 {4}|T2 {4}|PT2 {3})[ -~]{14}"
_CODES = {
    b"H": Status.OVERLOAD,
    b"HH": Status.OVERLOAD,
    b"High": Status.OVERLOAD,
    b"L": Status.UNDERLOAD,
    b"LL": Status.UNDERLOAD,
    b"Low": Status.UNDERLOAD,
    b"C": Status.BUSY,
    b"Cal. Ext.": Status.BUSY,
    b"--": Status.BUSY,
    b"": Status.BUSY,
}
_ERROR = re.compile(rb"(?:Err|ERR|E) {1,2}\d{1,3}|(?:APP|DIS|PRT)\.ERR")
_SAID = {
    Status.OVERLOAD: b"      H       ",
    Status.UNDERLOAD: b"      L       ",
    Status.BUSY: b"      C       ",
    Status.FAULT: b"   Err  02    ",
}
_FIELD = 8
_INTERVAL_S = 0.2


def decoder(unit: str = "") -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


def _value(match: re.Match[bytes]) -> Reading:
    return _reading(match, Basis.UNSAID)


def _named_value(match: re.Match[bytes]) -> Reading:
    basis = _BASES.get(match["id"].strip())
    if basis is None:
        raise NotAFrame
    return _reading(match, basis)


def _reading(match: re.Match[bytes], basis: Basis) -> Reading:
    digits, unit = _DIGITS.fullmatch(match["field"]), match["unit"].rstrip().decode("ascii")
    if digits is None or unit not in {*UNITS, ""}:
        raise NotAFrame
    number = digits["sure"] + (digits["unsure"] or b"")
    if not number[-1:].isdigit():
        raise NotAFrame
    if not unit:
        return Reading(Status.MOTION, None, match[0], basis)
    return Reading(Status.OK, amount(match["sign"].strip() + number, unit), match[0], basis)


def _code(match: re.Match[bytes]) -> Reading:
    code = match["code"].strip()
    if _ERROR.fullmatch(code):
        return Reading(Status.FAULT, None, match[0])
    if code not in _CODES:
        raise NotAFrame
    return Reading(_CODES[code], None, match[0])


_GRAMMAR = Grammar(
    end=b"\n",
    forms=(
        Form.line(_VALUE, _value),
        Form.line(rb"(?:Stat {2})?(?P<code>[ -~]{14})", _code),
        Form.line(_TARE),
        Form.line(rb"(?P<id>[ -~]{6})" + _VALUE, _named_value),
    ),
    parity="O",
)


def encoded(reading: Reading) -> bytes:
    """The frame of a reading: 22 characters where there is a basis, else 16."""
    shown = reading.shown
    if shown is None and reading.status in _SAID:
        return _SAID[reading.status] + b"\r\n"
    if shown is None or reading.status not in (Status.OK, Status.MOTION):
        raise unsayable(reading)
    number, sign = f"{abs(shown.number):f}", "-" if shown.number.is_signed() else "+"
    if len(number) > _FIELD or len(shown.unit) > 3:
        raise unsayable(reading)
    key = _IDS[reading.basis].decode("ascii")
    unit = shown.unit if reading.is_stable else ""
    head = f"{key:<6}" if key else ""
    return f"{head}{sign} {number:>{_FIELD}} {unit:<3}\r\n".encode("ascii")


PROTOCOL = ScaleProtocol(
    name="sartorius-sbi",
    hint=(
        "Set communication to SBI, 16 or 22 characters, and the output on request without "
        "waiting until it rests"
    ),
    title="Sartorius SBI",
    decoder=decoder,
    encoded=encoded,
    line=SerialSettings(baud=1200, data_bits=7, parity="O"),
    other_lines=(
        SerialSettings(parity="O"),
        SerialSettings(),
        SerialSettings(data_bits=7, parity="O"),
    ),
    ask=WEIGH,
    zero=ZERO,
    tare=TARE,
    orders={
        WEIGH: Order.WEIGH,
        ZERO: Order.ZERO,
        TARE: Order.TARE,
        ZERO_AND_TARE: Order.TARE,
    },
    interval_s=_INTERVAL_S,
)
