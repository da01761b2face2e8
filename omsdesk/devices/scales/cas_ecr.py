"""CAS for cash registers: a scale that is greeted, then asked, and answers with a check.

Source: CAS, PD-II manual, section 3.1.6 "Type-6 interface"; CAS, SW-II manual, section
"RS-232C Protocol"; Ohaus, Aviator 7000 Service Manual, section 6.1.1.4 "Command Flow".

ENQ is answered with ACK, or with NAK while the scale is not ready; DC1 with SOH STX, status,
sign, six characters of weight, unit, BCC, ETX EOT. The BCC is the exclusive or of what stands
between STX and itself: a frame with one changed or lost character is refused. Weights in
kilograms or pounds have a point.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import xor

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.frames import Form, FrameDecoder, Grammar, NotAFrame, amount, unsayable
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import Reading, Status

ENQ, ACK, NAK, DC1 = b"\x05", b"\x06", b"\x15", b"\x11"

_POINTED = rb"(?=[ \d.]{6}[A-Za-z])(?P<pointed> {0,2}\d{1,4}\.\d{1,4})(?P<large>[Kk][Gg]|[Ll][Bb])"
_WHOLE = rb"(?=[ \d]{6}[ g]{2})(?P<whole> {0,5}\d{1,6})(?P<small> g|g )"
_BODY = rb"(?P<state>[SU])(?P<sign>[ F-])(?:" + _POINTED + rb"|" + _WHOLE + rb"|F{6}[A-Za-z ]{2})"
_FRAME = rb"\x01\x02(?P<body>" + _BODY + rb")(?P<bcc>.)\x03\x04"
_FIELD = 6
_INTERVAL_S = 0.1


def decoder(unit: str = "") -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


def _read(match: re.Match[bytes]) -> Reading:
    number = match["pointed"] or match["whole"]
    is_over = match["sign"] == b"F"
    if reduce(xor, match["body"]) != match["bcc"][0] or is_over == bool(number):
        raise NotAFrame
    if is_over:
        return Reading(Status.OVERLOAD, None, match[0])
    unit = (match["large"] or match["small"]).strip().lower().decode("ascii")
    sign = match["sign"].strip()
    status = Status.OK if match["state"] == b"S" else Status.MOTION
    return Reading(status, amount(sign + number, unit), match[0])


_GRAMMAR = Grammar(end=b"\x03\x04", forms=(Form.of(_FRAME, _read),))


def encoded(reading: Reading) -> bytes:
    """The frame of a reading, with its check."""
    shown, status = reading.shown, reading.status
    if status is Status.OVERLOAD and shown is None:
        body = b"UFFFFFFFkg"
    elif shown is not None and status in (Status.OK, Status.MOTION):
        state, sign = "S" if reading.is_stable else "U", "-" if shown.number.is_signed() else " "
        number = f"{abs(shown.number):0{_FIELD}f}"
        body = f"{state}{sign}{number}{shown.unit:<2}".encode("ascii")
    else:
        raise unsayable(reading)
    if not re.fullmatch(_BODY, body):
        raise unsayable(reading)
    return b"\x01\x02" + body + bytes((reduce(xor, body),)) + b"\x03\x04"


PROTOCOL = ScaleProtocol(
    name="cas-ecr",
    hint="Set the interface to the type of cash register that asks with ENQ (PD-II: type 6)",
    title="CAS for cash registers (ENQ, DC1)",
    decoder=decoder,
    encoded=encoded,
    other_lines=(SerialSettings(baud=4800), SerialSettings(baud=2400)),
    ask=ENQ,
    answers={ACK: DC1, NAK: ENQ},
    orders={ENQ: Order.GREET, DC1: Order.WEIGH},
    done={ENQ: ACK},
    interval_s=_INTERVAL_S,
)
