"""A weight with status bytes behind it: the frames that NCI and Adam have in common.

Source: Weigh-Tronix, SCP-01 NCI General Serial Communications Protocol, 8408-14788-01, as
printed in NCI 6702 User Manual, section "Communication"; Adam Equipment, MDW 300L manual,
section "Commands and response"; pounds and ounces: CAS CI-100A Operation and Service Manual,
section "Commands and response", and Mettler-Toledo DIVA Service Manual 72191202.

LF, weight and unit, CR LF, status bytes, CR ETX. Bars on the display come as a field full of
`^` (over capacity), `_` (under capacity) or `-` (zero error). The status may come alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from omsdesk.devices.scales.frames import Form, amount, ounces, unsayable
from omsdesk.devices.scales.reading import Amount, Basis, Reading, Status
from omsdesk.devices.scales.status_bytes import PATTERN, bytes_of, is_at_zero, status_of

# A field as wide as the display: the sign before or behind the spaces.
NUMBER = rb"(?:-? {0,7}| {1,8}-)\d{1,8}(?:\.\d{1,5})?"
UNIT = rb"lb|kg|oz|g|LB|KG|OZ|G"
STATUS = rb"(?P<status>" + PATTERN + rb")\r\x03"
_WEIGHT = rb"\n(?P<number>" + NUMBER + rb") ?(?P<unit>" + UNIT + rb") ?"
_POUNDS = (
    rb"\n(?P<pounds>(?:-? {0,4}| {1,5}-)\d{1,4}) ?(?:lb|LB) ?"
    rb"(?P<ounces> {0,2}\d{1,2}(?:\.\d{1,3})?) ?(?:oz|OZ) ?"
)
_BLANK = rb"\n(?P<blank>\^{4,9}|_{4,9}|-{4,9})(?:" + UNIT + rb"|lb:oz)?"
_BLANKS = {b"^": Status.OVERLOAD, b"_": Status.UNDERLOAD, b"-": Status.NOT_ZEROED}
_FILLS = {status: fill for fill, status in _BLANKS.items()}
_FIELD = 7

# The answer to a command that the scale does not know.
UNKNOWN_COMMAND = Form.of(rb"\n\?\r\x03")

# What status bytes say; NotAFrame when they are none.
Meaning = Callable[[bytes], tuple[Status, Basis]]


def weighed(behind: bytes = rb"\r\n" + STATUS, meaning: Meaning = status_of) -> tuple[Form, ...]:
    """What a scale answers when asked for its weight, with the status `behind` it."""

    def answer(match: re.Match[bytes], shown: Amount | None) -> Reading:
        status, basis = meaning(match["status"])
        return Reading(status, shown, match[0], basis)

    def weight(match: re.Match[bytes]) -> Reading:
        return answer(match, amount(match["number"], match["unit"].decode("ascii").lower()))

    def pounds(match: re.Match[bytes]) -> Reading:
        return answer(match, ounces(match["pounds"], match["ounces"]))

    def blank(match: re.Match[bytes]) -> Reading:
        reading = answer(match, None)
        if reading.status is Status.FAULT:
            return reading
        return replace(reading, status=_BLANKS[match["blank"][:1]])

    return (
        Form.of(_WEIGHT + behind, weight),
        Form.of(_POUNDS + behind, pounds),
        Form.of(_BLANK + behind, blank),
    )


def status_alone(mark: bytes = b"", meaning: Meaning = status_of) -> Form:
    """The status of a scale that shows no weight, or that has done what it was told.

    The manuals name four reasons for no weight, of which three have a bit; the fourth is
    a weight below zero. A scale at zero has none of them: it has obeyed.
    """

    def read(match: re.Match[bytes]) -> Reading | None:
        status, basis = meaning(match["status"])
        if status is Status.OK and is_at_zero(match["status"]):
            return None
        return Reading(Status.UNDERLOAD if status is Status.OK else status, None, match[0], basis)

    # The end of a frame whose weight was damaged looks the same, and begins in its middle.
    return Form.of(rb"(?<![^\x00])\n" + mark + STATUS, read)


def encoded(reading: Reading) -> bytes:
    """The frame of a reading as in SCP-01; a scale without a number sends bars or its status."""
    shown = reading.shown
    at_zero = shown is not None and shown.number == 0
    behind = bytes_of(reading.status, reading.basis, at_zero=at_zero) + b"\r\x03"
    if reading.status is Status.BUSY:
        raise unsayable(reading)
    if shown is None and reading.status in _FILLS:
        return b"\n" + _FILLS[reading.status] * _FIELD + b"\r\n" + behind
    if shown is None:
        return b"\n" + behind
    said = f"{shown.number:>{_FIELD}f}{shown.unit}".encode("ascii")
    if not re.fullmatch(NUMBER + rb"(?:lb|kg|oz|g)", said):
        raise unsayable(reading)
    return b"\n" + said + b"\r\n" + behind
