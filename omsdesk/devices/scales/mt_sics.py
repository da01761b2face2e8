"""MT-SICS, level 0 and 1: what Mettler Toledo scales and many others answer.

Source: Mettler-Toledo, MT-SICS Interface Command Set for Precision Balances, reference
manual 11781363, sections 2.1 (commands and responses) and 3 (S, SI, SIR, Z, ZI, T, TA, TAC);
KERN, KCP reference manual KCP-ZB-e-19137, sections 1.2 and 1.4 (the same under another name).

Frames end with CR LF and have no check sum. What is not exactly a frame is refused: a
decimal comma (it may mean thousands), brackets around an uncertified digit, a unit that is
no weight, a number of another width than `width`.
"""

from __future__ import annotations

import re

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
from omsdesk.devices.scales.reading import UNITS, Reading, Status

WEIGH_NOW = b"SI\r\n"
WEIGH_STABLE = b"S\r\n"
WEIGH_ON = b"SIR\r\n"
ZERO = b"Z\r\n"
ZERO_NOW = b"ZI\r\n"
TARE = b"T\r\n"
TARE_NOW = b"TI\r\n"
CLEAR_TARE = b"TAC\r\n"
RESET = b"@\r\n"

# Responses to S and its kin; Z and T answer in the same form with their own letter.
_WEIGHT = rb"S (?P<state>[SD]) (?P<number> {0,14}-?\d{1,12}(?:\.\d{1,8})?) (?P<unit>[A-Za-z]{1,5})"
_STATES = {
    b"S I": Status.BUSY,
    b"S +": Status.OVERLOAD,
    b"S -": Status.UNDERLOAD,
    b"S L": Status.FAULT,
    b"ES": Status.FAULT,
    b"ET": Status.FAULT,
    b"EL": Status.FAULT,
    b"Z I": Status.NOT_ZEROED,
    b"Z +": Status.NOT_ZEROED,
    b"Z -": Status.NOT_ZEROED,
}
_INTERNAL_ERROR = rb"S S Error {1,9}\d{1,3}[bt]"
_ACKNOWLEDGED = rb"(?:Z|ZI|T|TI|TA|TAC|I\d+|SIR?|@) [ASDLI+-](?: .*)?"
_WIDTH = 10


def decoder(unit: str = "", width: int | None = None) -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for.

    `width` is the width of the number field where a model keeps to one (10 in the manual);
    a frame that lost a digit then has the wrong length.
    """
    return FrameDecoder(
        Grammar(
            end=b"\n",
            forms=(
                Form.headed(_WEIGHT, _weight(width)),
                Form.words(_STATES),
                Form.headed(_INTERNAL_ERROR, _internal_error),
                Form.headed(_ACKNOWLEDGED),
            ),
        )
    )


def _weight(width: int | None) -> Read:
    def read(match: re.Match[bytes]) -> Reading:
        number, unit = match["number"], match["unit"].decode("ascii")
        if unit not in UNITS or (width is not None and len(number) != width):
            raise NotAFrame
        status = Status.OK if match["state"] == b"S" else Status.MOTION
        return Reading(status, amount(number, unit), match[0])

    return read


def _internal_error(match: re.Match[bytes]) -> Reading:
    return Reading(Status.FAULT, None, match[0])


def encoded(reading: Reading) -> bytes:
    """The frame of a reading, as the scale's side sends it. ValueError when there is none."""
    shown = reading.shown
    if shown is None:
        for text, status in _STATES.items():
            if status is reading.status:
                return text + b"\r\n"
        raise unsayable(reading)
    number = f"{shown.number:>{_WIDTH}f}"
    if reading.status not in (Status.OK, Status.MOTION) or len(number) > _WIDTH:
        raise unsayable(reading)
    state = "S" if reading.is_stable else "D"
    return f"S {state} {number} {shown.unit}\r\n".encode("ascii")


PROTOCOL = ScaleProtocol(
    name="mt-sics",
    hint="Set the port to MT-SICS, KCP or dialog, line end CR LF, no decimal comma",
    title="MT-SICS (Mettler Toledo and others), KERN KCP",
    decoder=decoder,
    encoded=encoded,
    other_lines=(
        SerialSettings(data_bits=7, parity="E"),
        SerialSettings(baud=2400, data_bits=7, parity="E"),
    ),
    ask=WEIGH_NOW,
    zero=ZERO,
    tare=TARE,
    clear_tare=CLEAR_TARE,
    orders={
        WEIGH_NOW: Order.WEIGH,
        WEIGH_STABLE: Order.WEIGH_AT_REST,
        WEIGH_ON: Order.WEIGH_ON,
        ZERO: Order.ZERO,
        ZERO_NOW: Order.ZERO_NOW,
        TARE: Order.TARE,
        TARE_NOW: Order.TARE_NOW,
        CLEAR_TARE: Order.CLEAR_TARE,
        RESET: Order.RESET,
    },
    done={
        ZERO: b"Z A\r\n",
        ZERO_NOW: b"ZI S\r\n",
        CLEAR_TARE: b"TAC A\r\n",
        RESET: b'I4 A "0000000001"\r\n',
    },
)
