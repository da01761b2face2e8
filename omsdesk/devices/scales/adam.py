"""Adam Equipment: scales that are asked with W, scales that send on, and CPWplus.

Source: Adam Equipment, MDW 300L manual p.n. 700660159, sections 8.3 to 8.5 and table 1 (W and
continuous output); Adam Equipment, CPWplus user manual, section "Input commands format".

No parity and no check sum: a changed digit is seen only in that the next frame differs.
Continuous output and CPWplus do not say whether a weight is stable, nor that there is none.
"""

from __future__ import annotations

import re

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales import scp
from omsdesk.devices.scales.frames import Form, FrameDecoder, Grammar, amount, unsayable
from omsdesk.devices.scales.protocol import Order, ScaleProtocol
from omsdesk.devices.scales.reading import Basis, Reading, Status
from omsdesk.devices.scales.settle import UNFLAGGED
from omsdesk.devices.scales.status_bytes import status_of

WEIGH = b"W\r"
ZERO = b"Z\r"
TARE = b"T\r"
WEIGH_NET = b"N\r\n"
WEIGH_GROSS = b"G\r\n"
TARE_OR_ZERO = b"Z\r\n"

_BASES = {b"GR": Basis.GROSS, b"NT": Basis.NET, b"G": Basis.GROSS, b"N": Basis.NET}
_NUMBER = rb"(?P<number>" + scp.NUMBER + rb") ?(?P<unit>" + scp.UNIT + rb")"
_CPW_NUMBER = rb"(?P<number>[+-] {0,7}\d{1,7}(?:\.\d{1,4})?) ?(?P<unit>kg|lb|g|oz)"
_MODE, _HELD = 0x03, 0x02
_FIELD = 7
_WIDEST = 12


def decoder(unit: str = "") -> FrameDecoder:
    """For scales that are asked. They send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


def continuous_decoder(unit: str = "") -> FrameDecoder:
    """For scales that send on. They send their unit: `unit` is not asked for."""
    return FrameDecoder(_CONTINUOUS_GRAMMAR)


def cpw_decoder(unit: str = "") -> FrameDecoder:
    """For CPWplus. Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_CPW_GRAMMAR)


def _unflagged(match: re.Match[bytes]) -> Reading:
    shown = amount(match["number"], match["unit"].decode("ascii").lower())
    return Reading(Status.OK, shown, match[0], _BASES[match["basis"]])


def _meaning(status: bytes) -> tuple[Status, Basis]:
    """As in SCP-01, but that the third byte also tells of a display that is held."""
    said, basis = status_of(status)
    is_held = len(status) > 2 and status[2] & _MODE == _HELD
    return (Status.BUSY if is_held else said), basis


_GRAMMAR = Grammar(
    end=b"\x03",
    forms=(*scp.weighed(meaning=_meaning), scp.status_alone(), scp.UNKNOWN_COMMAND),
)
_CONTINUOUS_GRAMMAR = Grammar(
    end=b"\x03", forms=(Form.of(rb"\n" + _NUMBER + rb" ?(?P<basis>GR|NT)\r\x03", _unflagged),)
)
_CPW_GRAMMAR = Grammar(
    end=b"\n",
    forms=(
        Form.line(rb"(?P<basis>[GN]) {0,6}" + _CPW_NUMBER, _unflagged),
        Form.line(rb"T {0,6}" + _CPW_NUMBER),
    ),
)


def continuous(reading: Reading) -> bytes:
    """The frame of a reading in continuous output; ValueError when it has no number."""
    basis = b"NT" if reading.basis is Basis.NET else b"GR"
    return b"\n" + _padded(reading, f">{_FIELD}f") + basis + b"\r\x03"


def cpw(reading: Reading) -> bytes:
    """The line of a reading as CPWplus sends it; ValueError when it has no number."""
    basis = b"N" if reading.basis is Basis.NET else b"G"
    return basis + b" " + _padded(reading, f"=+{_FIELD + 1}f") + b"\r\n"


def _padded(reading: Reading, form: str) -> bytes:
    shown = reading.shown
    if shown is None or reading.status not in (Status.OK, Status.MOTION):
        raise unsayable(reading)
    said = f"{shown.number:{form}}{shown.unit}".encode("ascii")
    if len(said) > _WIDEST or shown.unit not in ("kg", "lb", "g", "oz"):
        raise unsayable(reading)
    return said


_SLOWER = (SerialSettings(baud=4800), SerialSettings(baud=2400))

PROTOCOL = ScaleProtocol(
    name="adam",
    hint="Set parameter S.F. to 3: it answers commands",
    title="Adam Equipment, asked with W",
    decoder=decoder,
    encoded=scp.encoded,
    other_lines=_SLOWER,
    ask=WEIGH,
    zero=ZERO,
    tare=TARE,
    orders={WEIGH: Order.WEIGH, ZERO: Order.ZERO_NOW, TARE: Order.TARE_NOW},
    done={ZERO: b"\n2p0\r\x03", TARE: b"\n2p4\r\x03"},
)
CONTINUOUS = ScaleProtocol(
    name="adam-continuous",
    hint="Set parameter S.F. to 1: it sends by itself",
    title="Adam Equipment, continuous output",
    decoder=continuous_decoder,
    encoded=continuous,
    other_lines=_SLOWER,
    settle=UNFLAGGED,
)
CPW = ScaleProtocol(
    name="adam-cpw",
    hint="Nothing but the line has to be set",
    title="Adam Equipment CPWplus",
    decoder=cpw_decoder,
    encoded=cpw,
    other_lines=_SLOWER,
    ask=WEIGH_NET,
    tare=TARE_OR_ZERO,
    orders={WEIGH_NET: Order.WEIGH, WEIGH_GROSS: Order.WEIGH, TARE_OR_ZERO: Order.TARE_NOW},
    settle=UNFLAGGED,
)
