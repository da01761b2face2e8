"""A&D standard format: balances, bench and platform scales, and indicators of A&D.

Source: A&D, EK-L Series manual, section 9-2 "Data format"; GC Series manual, section
"Communication Mode" (second header LO, OK, HI); FX-i Series manual, sections "A&D standard
format", "CSV format" and "Acknowledge Code and Error Codes"; AD-4403 manual, section 8-6
"Data Transmitting Format" (GS, NT, TR, eight digits); HV-G/HW-G manual, section 16.3.

Every field has its width, so that a frame which lost a character is refused. The decimal
comma may be set on the scale and has no other meaning in a number of fixed width. Counting
(QT) and percent are no weights. `t` is refused: tonnes on indicators, tolas on balances.
"""

from __future__ import annotations

import re

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.frames import Form, FrameDecoder, Grammar, NotAFrame, amount, unsayable
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import Basis, Reading, Status

WEIGH_NOW = b"Q\r\n"
WEIGH_ON = b"SIR\r\n"
WEIGH_STABLE = b"S\r\n"
ZERO = b"Z\r\n"
TARE = b"T\r\n"
CLEAR_TARE = b"CT\r\n"

_SECOND = rb"(?:(?P<second>LO|OK|HI|--|GS|NT|G |N )[,;])?"
_BASES = {b"GS": Basis.GROSS, b"G ": Basis.GROSS, b"NT": Basis.NET, b"N ": Basis.NET}
# Balances and scales: nine characters and a unit of three; indicators: eight and two.
_LONG = rb"(?P<long>[+-][\d.,]{8})[,;]?(?P<unit3>  g| kg| lb| oz|ozt| ct| mg)"
_SHORT = rb"(?P<short>[+-][\d.,]{7})[,;]?(?P<unit2> g|kg|lb|oz)"
_NUMBER = re.compile(rb"[+-]\d+(?:[.,]\d+)?")
_WEIGHT = rb"(?P<state>ST|US)[,;]" + _SECOND + rb"(?:" + _LONG + rb"|" + _SHORT + rb")"
_OUT_OF_RANGE = rb"OL[,;]" + _SECOND + rb"(?P<sign>[+-])[ \d.,;E+A-Za-z%-]{0,14}"
_TARE = rb"(?:ST|US|OL)[,;](?:TR|PT|T )[,;][ -~]{8,14}"
_ANSWERED = rb"\x06|(?:Z|T|CT|R|U|I|\?)|EC,E\d\d"
_FIELD = 9
# The manual of HV-G asks for more between two commands, see the hint.
_INTERVAL_S = 0.2


def decoder(unit: str = "") -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


def _weight(match: re.Match[bytes]) -> Reading:
    number, unit = match["long"] or match["short"], match["unit3"] or match["unit2"]
    if not _NUMBER.fullmatch(number):
        raise NotAFrame
    status = Status.OK if match["state"] == b"ST" else Status.MOTION
    return Reading(status, amount(number, unit.strip().decode("ascii")), match[0], _basis(match))


def _out_of_range(match: re.Match[bytes]) -> Reading:
    status = Status.OVERLOAD if match["sign"] == b"+" else Status.UNDERLOAD
    return Reading(status, None, match[0], _basis(match))


def _basis(match: re.Match[bytes]) -> Basis:
    return _BASES.get(match["second"], Basis.UNSAID)


_GRAMMAR = Grammar(
    end=b"\n",
    forms=(
        Form.headed(_WEIGHT, _weight),
        Form.headed(_OUT_OF_RANGE, _out_of_range),
        Form.headed(_TARE),
        Form.headed(_ANSWERED),
    ),
    parity="E",
)
_SECONDS = {Basis.UNSAID: b"", Basis.GROSS: b"GS,", Basis.NET: b"NT,"}


def encoded(reading: Reading) -> bytes:
    """The frame of a reading, nine characters and a unit of three."""
    second, shown = _SECONDS[reading.basis], reading.shown
    if reading.status in (Status.OVERLOAD, Status.UNDERLOAD) and shown is None:
        sign = b"+" if reading.status is Status.OVERLOAD else b"-"
        return b"OL," + second + sign + b"9999999E+19\r\n"
    if shown is None or reading.status not in (Status.OK, Status.MOTION):
        raise unsayable(reading)
    said = f"{shown.number:+0{_FIELD}f}{shown.unit:>3}".encode("ascii")
    if not re.fullmatch(_LONG, said):
        raise unsayable(reading)
    return (b"ST," if reading.is_stable else b"US,") + second + said + b"\r\n"


PROTOCOL = ScaleProtocol(
    name="a-and-d",
    hint=(
        "Set the data format to A&D standard and the output to commands; HV-G and HW-G, which "
        "take no two commands within half a second, to stream"
    ),
    title="A&D standard format",
    decoder=decoder,
    encoded=encoded,
    line=SerialSettings(baud=2400, data_bits=7, parity="E"),
    other_lines=(
        SerialSettings(data_bits=7, parity="E"),
        SerialSettings(),
        SerialSettings(baud=4800, data_bits=7, parity="E"),
    ),
    ask=WEIGH_NOW,
    zero=ZERO,
    tare=TARE,
    clear_tare=CLEAR_TARE,
    orders={
        WEIGH_NOW: Order.WEIGH,
        b"SI\r\n": Order.WEIGH,
        WEIGH_STABLE: Order.WEIGH_AT_REST,
        WEIGH_ON: Order.WEIGH_ON,
        ZERO: Order.ZERO,
        TARE: Order.TARE,
        CLEAR_TARE: Order.CLEAR_TARE,
    },
    done={ZERO: ZERO, TARE: TARE, CLEAR_TARE: CLEAR_TARE},
    interval_s=_INTERVAL_S,
)
