"""Draws what an EPL2 printer would print, from the bytes: for previews and the simulated printer.

Source: Zebra, EPL Programming Guide 14245L-003 Rev. A (A, B, D, GW, I, LO, N, O, P, Q, q, R, S,
^ee). Knows the commands that the encoder emits, every other one is reported by name. The
cells of the fonts are those of the manual, their letters are not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from omsdesk.devices.printers.drawing.ink import Sheet
from omsdesk.devices.printers.drawing.line_commands import (
    Actions,
    LineLanguage,
    Place,
    clear,
    draw_bits,
    draw_rule,
    drawn,
    leave,
    move_origin,
)
from omsdesk.devices.printers.language import Printed

_CELLS_203 = {"1": (8, 12), "2": (10, 16), "3": (12, 20), "4": (14, 24)}
_CELLS_300 = {"1": (12, 20), "2": (16, 28), "3": (20, 36), "4": (24, 44)}
_BETWEEN_RESOLUTIONS = 250
_STARTS = {"B": 104, "C": 105}
LANGUAGE = LineLanguage(
    bits=re.compile(rb"GW(\d{1,5}),(\d{1,5}),(\d{1,4}),(\d{1,5}),"),
    may_be_bits=re.compile(rb"GW[0-9,]{0,32}\Z"),
    job_end=re.compile(rb"P\d+(?:,\d+)?"),
)


def printed(
    stream: bytes, width: int = 812, height: int = 1218, dpi: int = 203
) -> tuple[Printed, ...]:
    """The labels in a stream; q and Q win over `width` and `height`. Pixels are printer dots."""
    cells = _CELLS_203 if dpi < _BETWEEN_RESOLUTIONS else _CELLS_300
    return drawn(_Place(Sheet(width, height), cells=cells), LANGUAGE.lines(stream), _ACTIONS)


@dataclass(slots=True)
class _Place(Place):
    cells: dict[str, tuple[int, int]] = field(default_factory=dict)


def _width(place: _Place, match: re.Match[str], _: bytes) -> None:
    place.sheet.width = int(match[1])


def _height(place: _Place, match: re.Match[str], _: bytes) -> None:
    place.sheet.height = int(match[1])


def _literal(data: str) -> str:
    """Fixed data: a backslash makes the next character an ordinary one."""
    return re.sub(r"\\(.)", r"\1", data)


def _text(place: _Place, match: re.Match[str], _: bytes) -> None:
    x, y, font, across, down, data = match.groups()
    width, height = place.cells[font]
    place.sheet.cells(*place.at(x, y), _literal(data), width * int(across), height * int(down))


def _barcode(place: _Place, match: re.Match[str], _: bytes) -> None:
    x, y, subset, narrow, height, data = match.groups()
    content = _literal(data)
    if subset == "C":
        if len(content) % 2:
            raise ValueError(content)
        values = [int(content[at : at + 2]) for at in range(0, len(content), 2)]
    else:
        values = [ord(char) - 32 for char in content]
    whole = (_STARTS[subset], *values)
    place.sheet.code_128(*place.at(x, y), whole, int(narrow), int(height))


def _print(_place: _Place, match: re.Match[str], _: bytes) -> int:
    return int(match[1])


_N = r"(\d{1,5})"
_DATA = r'"((?:[^"\\]|\\.)*)"'
_ACTIONS: Actions[_Place] = tuple(
    (re.compile(pattern), action)
    for pattern, action in (
        (rf"q{_N}", _width),
        (rf"Q{_N},(?:B\d+,\d+|\d+)", _height),
        (rf"R{_N},{_N}", move_origin),
        (r"N", clear),
        (rf"A{_N},{_N},0,([1-4]),([1-68]),([1-9]),N,{_DATA}", _text),
        (rf"B{_N},{_N},0,1([BC]),([1-9]|10),\d+,{_N},N,{_DATA}", _barcode),
        (rf"LO{_N},{_N},{_N},{_N}", draw_rule),
        (rf"GW{_N},{_N},{_N},{_N},", draw_bits),
        (r"P(\d+)", _print),
        (r"OD?|D(?:\d|1[0-5])|S[1-6]|I8,A,001|\^ee", leave),
    )
)
