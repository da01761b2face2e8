"""CAS, 22 bytes: what indicators and platform scales of CAS send on and on.

Source: CAS, CI-600D Series manual, section 10-1 "CAS 22Bytes Format"; NT-200 Series manual,
section 14 "CAS & Command Mode Protocol"; CI-150A manual, appendix 1.

Header, basis, device id, lamps, eight characters of weight, unit, CR LF: every field has its
place, so that a frame which lost a character is refused. Nothing guards against a changed
digit but that the next frame differs. Lamps with bit 7 set tell of a held display.
"""

from __future__ import annotations

import re

from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.frames import Form, FrameDecoder, Grammar, NotAFrame, amount, unsayable
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import Basis, Reading, Status

_LAMPS, _STABLE_LAMP, _HOLD_LAMP, _GROSS_LAMP, _TARE_LAMP = 0x80, 0x40, 0x10, 0x04, 0x02
_HELD = _LAMPS | _HOLD_LAMP
_BASES = {b"GS": Basis.GROSS, b"NT": Basis.NET}
_HEAD = rb"(?P<basis>GS|NT),.(?P<lamps>.),"
_NUMBER = re.compile(rb"(?:[+-] *| *-?)\d+(?:\.\d+)?")
_TAIL = rb" (?P<unit>kg| g|lb|oz| t)\r\n"
_WEIGHT = rb"(?P<state>ST|US)," + _HEAD + rb"(?P<number>[ +\d.-]{8})" + _TAIL
_OUT_OF_RANGE = rb"OL," + _HEAD + rb"(?P<number>[ -~]{8})" + _TAIL
_FIELD = 8


def decoder(unit: str = "") -> FrameDecoder:
    """Scales send their unit: `unit` is not asked for."""
    return FrameDecoder(_GRAMMAR)


def _weight(match: re.Match[bytes]) -> Reading:
    if not _NUMBER.fullmatch(match["number"]):
        raise NotAFrame
    status = Status.OK if match["state"] == b"ST" else Status.MOTION
    if match["lamps"][0] & _HELD == _HELD:
        status = Status.BUSY
    shown = amount(match["number"], match["unit"].strip().decode("ascii"))
    return Reading(status, shown, match[0], _BASES[match["basis"]])


def _out_of_range(match: re.Match[bytes]) -> Reading:
    status = Status.UNDERLOAD if b"-" in match["number"] else Status.OVERLOAD
    return Reading(status, None, match[0], _BASES[match["basis"]])


_GRAMMAR = Grammar(
    end=b"\r\n", forms=(Form.of(_WEIGHT, _weight), Form.of(_OUT_OF_RANGE, _out_of_range))
)


def encoded(reading: Reading) -> bytes:
    """The frame of a reading of device 1."""
    shown, status = reading.shown, reading.status
    is_net = reading.basis is Basis.NET
    lamps = _LAMPS | (_TARE_LAMP if is_net else _GROSS_LAMP)
    lamps |= _STABLE_LAMP if status is Status.OK else 0
    head = (b"NT,1" if is_net else b"GS,1") + bytes((lamps,)) + b","
    if status in (Status.OVERLOAD, Status.UNDERLOAD) and shown is None:
        sign = b"-" if status is Status.UNDERLOAD else b" "
        return b"OL," + head + sign + b"       " + b" kg\r\n"
    if shown is None or status not in (Status.OK, Status.MOTION):
        raise unsayable(reading)
    number, tail = f"{shown.number:0{_FIELD}f}", f" {shown.unit:>2}\r\n".encode("ascii")
    if len(number) > _FIELD or not re.fullmatch(_TAIL, tail):
        raise unsayable(reading)
    return (b"ST," if reading.is_stable else b"US,") + head + number.encode("ascii") + tail


PROTOCOL = ScaleProtocol(
    name="cas",
    hint="Set the output to the format of 22 bytes, sent continuously",
    title="CAS, 22 bytes",
    decoder=decoder,
    encoded=encoded,
    other_lines=(SerialSettings(baud=4800), SerialSettings(baud=19200), SerialSettings(baud=2400)),
)
