"""MT-SICS, level 0 and 1: what Mettler Toledo scales and many others answer.

Source: Mettler-Toledo, MT-SICS Interface Command Set for Precision Balances, reference
manual 11781363, sections 2.1 (commands and responses) and 3 (S, SI, SIR, Z, ZI, T, TA, TAC).

Frames end with CR LF and have no check sum. What is not exactly a frame is refused: a
decimal comma (it may mean thousands), brackets around an uncertified digit, a unit that is
no weight, a number of another width than `width`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import UNITS, Amount, Reading, Status

WEIGH_NOW = b"SI\r\n"
WEIGH_STABLE = b"S\r\n"
WEIGH_ON = b"SIR\r\n"
ZERO = b"Z\r\n"
ZERO_NOW = b"ZI\r\n"
TARE = b"T\r\n"
CLEAR_TARE = b"TAC\r\n"
TARE_NOW = b"TI\r\n"
RESET = b"@\r\n"

# Responses to S and its kin; Z and T answer in the same form with their own letter.
_WEIGHT = re.compile(r"S (?P<state>[SD]) (?P<number> *-?\d+(?:\.\d+)?) (?P<unit>[A-Za-z]+)")
_STATES = {
    "S I": Status.BUSY,
    "S +": Status.OVERLOAD,
    "S -": Status.UNDERLOAD,
    "S L": Status.FAULT,
    "ES": Status.FAULT,
    "ET": Status.FAULT,
    "EL": Status.FAULT,
    "Z I": Status.NOT_ZEROED,
    "Z +": Status.NOT_ZEROED,
    "Z -": Status.NOT_ZEROED,
}
_INTERNAL_ERROR = re.compile(r"S S Error +\d+[bt]")
_LAST_NOISE = re.compile(r"[^ -~](?=[ -~]*$)")
_LONGEST_FRAME = 64


@dataclass(slots=True)
class MtSics:
    """The decoder: bytes in any pieces, readings out in order.

    `width` is the width of the number field where a model keeps to one (10 in the manual);
    a frame that lost a digit then has the wrong length. `refused` counts lines that were
    no frame; acknowledgements (`Z A`, `T S`, `I4 A`) are neither.
    """

    width: int | None = None
    refused: int = 0
    _line: bytearray = field(default_factory=bytearray)

    def feed(self, chunk: bytes) -> list[Reading]:
        return [
            reading for line in self._lines(chunk) if (reading := self._reading(line)) is not None
        ]

    def reset(self) -> None:
        """Forget half a frame, after the connection was lost."""
        self._line.clear()

    def _lines(self, chunk: bytes) -> Iterator[bytes]:
        self._line += chunk
        *lines, rest = self._line.split(b"\n")
        # A frame is short: of a long line only its end can still become one.
        self._line = rest[-_LONGEST_FRAME:]
        for line in lines:
            if line.endswith(b"\r"):
                yield bytes(line[-_LONGEST_FRAME:-1])
            elif line:
                self.refused += 1

    def _reading(self, line: bytes) -> Reading | None:
        text = line.decode("latin-1")
        noise = _LAST_NOISE.search(text)
        frame = text[noise.end() :] if noise else text
        raw = frame.encode("latin-1") + b"\r\n"
        if match := _WEIGHT.fullmatch(frame):
            return self._weight(match, raw)
        if frame in _STATES or _INTERNAL_ERROR.fullmatch(frame):
            return Reading(_STATES.get(frame, Status.FAULT), None, raw)
        if not _is_acknowledgement(frame):
            self.refused += 1
        return None

    def _weight(self, match: re.Match[str], raw: bytes) -> Reading | None:
        unit = match["unit"]
        if unit not in UNITS or (self.width is not None and len(match["number"]) != self.width):
            self.refused += 1
            return None
        status = Status.OK if match["state"] == "S" else Status.MOTION
        return Reading(status, Amount(Decimal(match["number"].strip()), unit), raw)


_ACKNOWLEDGED = re.compile(r"(?:Z|ZI|T|TI|TA|TAC|I\d+|SIR?|@) [ASDL](?: .*)?")


def _is_acknowledgement(frame: str) -> bool:
    return _ACKNOWLEDGED.fullmatch(frame) is not None


def encoded(reading: Reading, width: int = 10) -> bytes:
    """The frame of a reading, as the scale's side sends it. ValueError when there is none."""
    if reading.shown is None:
        for text, status in _STATES.items():
            if status is reading.status:
                return text.encode("ascii") + b"\r\n"
        raise ValueError(f"{reading.status} without a number has no frame")
    if reading.status not in (Status.OK, Status.MOTION):
        raise ValueError(f"{reading.status} with a number has no frame")
    state = "S" if reading.is_stable else "D"
    return f"S {state} {reading.shown.number:>{width}f} {reading.shown.unit}\r\n".encode("ascii")


def _decoder(unit: str) -> MtSics:
    """Scales send their unit: `unit` is not asked for."""
    return MtSics()


PROTOCOL = ScaleProtocol(
    name="mt-sics",
    title="MT-SICS (Mettler Toledo and others)",
    decoder=_decoder,
    encoded=encoded,
    other_lines=(SerialSettings(baud=2400, data_bits=7, parity="E"),),
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
    done={ZERO: b"Z A\r\n", ZERO_NOW: b"ZI S\r\n", CLEAR_TARE: b"TAC A\r\n"},
)
