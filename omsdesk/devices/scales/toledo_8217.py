"""Toledo 8217 (and 8213): what checkout and shipping scales of Mettler Toledo and others answer.

Source: Mettler-Toledo, DIVA Service Manual PSC 8200 Magellan, 72191202, sections "Host
Communications", "Command Descriptions" and "Status Byte Format" of 8217 and 8213; Salter
Brecknell, 3700LP Bench Scale Series User's Manual, section "Model 8213 Protocol" (grams).

A weight is sent only when it is one; else a status byte comes instead. The unit is not sent.
Pounds and ounces have two decimals, kilograms two or three, grams none but always six digits.
On a line of seven bits nothing guards against a lost digit but that the next frame differs.
"""

from __future__ import annotations

import re
from decimal import Decimal

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.frames import (
    Form,
    FrameDecoder,
    Grammar,
    NotAFrame,
    Read,
    amount,
    unsayable,
)
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import UNITS, Amount, Basis, Reading, Status

WEIGH = b"W"
ZERO = b"Z"
TARE = b"T\r"
CLEAR_TARE = b"C"

_POINTED = rb"\d\d\.\d{2,3}|\d{3}\.\d\d"
_GRAMS = rb"\d{6}"
# What the manual asks for between two commands.
_INTERVAL_S = 0.2

_MOTION, _OVER, _UNDER, _OUTSIDE_ZERO, _AT_ZERO, _NET, _ALWAYS = (1 << bit for bit in range(7))
# The first of these that is set tells; neither of the others makes it a weight.
_MEANINGS = {
    _OVER: Status.OVERLOAD,
    _UNDER: Status.UNDERLOAD,
    _MOTION: Status.MOTION,
    _OUTSIDE_ZERO: Status.NOT_ZEROED,
}
_BITS = {status: bit for bit, status in _MEANINGS.items()}


def decoder(unit: str = "") -> FrameDecoder:
    """For a scale that shows `unit`; without one only its states are read."""
    number = _GRAMS if unit == "g" else _POINTED
    return FrameDecoder(
        Grammar(
            end=b"\r",
            forms=(
                Form.of(rb"\x02(?P<number>" + number + rb")(?P<net>N?)\r", _weight(unit)),
                Form.of(rb"\x02\?(?P<status>[^\r])\r", _state),
            ),
            parity="E",
        )
    )


def _weight(unit: str) -> Read:
    def read(match: re.Match[bytes]) -> Reading:
        if unit not in UNITS:
            raise NotAFrame
        basis = Basis.NET if match["net"] else Basis.GROSS
        return Reading(Status.OK, amount(match["number"], unit), match[0], basis)

    return read


def _state(match: re.Match[bytes]) -> Reading | None:
    """None when nothing is wrong: so Z, T and C answer when they were done."""
    bits = match["status"][0]
    for bit, status in _MEANINGS.items():
        if bits & bit:
            return Reading(status, None, match[0])
    return None


def encoded(reading: Reading) -> bytes:
    """The frame of a reading: a weight, or the status byte that comes instead of one."""
    shown, status = reading.shown, reading.status
    if shown is not None and shown.number < 0 and status is Status.OK:
        status = Status.UNDERLOAD
    if status is Status.OK and shown is not None:
        net = b"N" if reading.basis is Basis.NET else b""
        return b"\x02" + _number(shown, reading) + net + b"\r"
    if status not in _BITS:
        raise unsayable(reading)
    net_bit = _NET if reading.basis is Basis.NET else 0
    return bytes((0x02, 0x3F, _ALWAYS | net_bit | _BITS[status], 0x0D))


def _number(shown: Amount, reading: Reading) -> bytes:
    if shown.unit == "g":
        number = f"{shown.number:06f}".encode("ascii")
        pattern = _GRAMS
    else:
        decimals = -int(shown.number.as_tuple().exponent)
        width = 6 if decimals == 3 or shown.number >= Decimal(100) else 5
        number = f"{shown.number:0{width}f}".encode("ascii")
        pattern = _POINTED
    if not re.fullmatch(pattern, number):
        raise unsayable(reading)
    return number


PROTOCOL = ScaleProtocol(
    name="toledo-8217",
    hint="Set the protocol to 8217, 8213 or EH-SCP; say at the desk which unit it shows",
    title="Toledo 8217 / 8213",
    decoder=decoder,
    encoded=encoded,
    line=SerialSettings(data_bits=7, parity="E"),
    other_lines=(
        SerialSettings(baud=2400, data_bits=7, parity="E"),
        SerialSettings(baud=19200, data_bits=7, parity="E"),
        SerialSettings(baud=1200, data_bits=7, parity="E"),
    ),
    ask=WEIGH,
    zero=ZERO,
    tare=TARE,
    clear_tare=CLEAR_TARE,
    orders={
        WEIGH: Order.WEIGH,
        ZERO: Order.ZERO_NOW,
        TARE: Order.TARE_NOW,
        CLEAR_TARE: Order.CLEAR_TARE,
    },
    done={ZERO: b"\x02?P\r", TARE: b"\x02?`\r", CLEAR_TARE: b"\x02?@\r"},
    interval_s=_INTERVAL_S,
    needs_unit=True,
)
