"""Draws what a TSPL printer would print, from the bytes: for previews and the simulated printer.

Source: TSC, TSPL/TSPL2 Programming Language Manual. Knows the commands that the encoder emits,
every other one is reported by name. The cells of the fonts are those of the manual (TEXT),
their letters are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

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

_CELLS = {"1": (8, 12), "2": (12, 20), "3": (16, 24), "4": (24, 32), "5": (32, 48)}
_MM_PER_INCH = 25.4
_START_B, _START_C = 104, 105
LANGUAGE = LineLanguage(
    bits=re.compile(rb"BITMAP (\d{1,5}),(\d{1,5}),(\d{1,4}),(\d{1,5}),([012]),"),
    may_be_bits=re.compile(rb"BITMAP [0-9,]{0,32}\Z"),
    job_end=re.compile(rb"PRINT \d{1,3},\d{1,3}"),
    immediate=re.compile(rb"\x1b![\x00-\xff]"),
)


def printed(
    stream: bytes, width: int = 812, height: int = 1218, dpi: int = 203
) -> tuple[Printed, ...]:
    """The labels in a stream; SIZE wins over `width` and `height`. Pixels are printer dots."""
    return drawn(_Place(Sheet(width, height), dpi=dpi), LANGUAGE.lines(stream), _ACTIONS)


@dataclass(slots=True)
class _Place(Place):
    dpi: int = 203


def _size(place: _Place, match: re.Match[str], _: bytes) -> None:
    sides = (round(float(each) * place.dpi / _MM_PER_INCH) for each in match.groups())
    place.sheet.width, place.sheet.height = sides


def _text(place: _Place, match: re.Match[str], _: bytes) -> None:
    x, y, font, across, down, content = match.groups()
    if font not in _CELLS or not 1 <= int(across) <= 10 or not 1 <= int(down) <= 10:
        raise ValueError(font)
    width, height = _CELLS[font]
    place.sheet.cells(*place.at(x, y), content, width * int(across), height * int(down))


def _barcode(place: _Place, match: re.Match[str], _: bytes) -> None:
    x, y, height, narrow, content = match.groups()
    values = tuple(_code_values(content))
    place.sheet.code_128(*place.at(x, y), values, int(narrow), int(height))


def _code_values(content: str) -> Iterator[int]:
    """Code 128 with control codes: `!` and three digits; subset B when no start is named."""
    subset = 0
    for control, pair, char in re.findall(r"!(\d{3})|(\d\d)|(.)", content):
        if control:
            value = int(control)
            if not 96 <= value <= 105 or (value >= _START_B - 1) == bool(subset):
                raise ValueError(control)
            subset = subset or value
            yield value
            continue
        if not subset:
            subset = _START_B
            yield subset
        if subset == _START_C:
            yield int(pair)
        else:
            yield from (ord(each) - 32 for each in pair or char)


def _bitmap(place: _Place, match: re.Match[str], data: bytes) -> None:
    if match[5] != "1":
        raise ValueError("only OR is drawn")
    draw_bits(place, match, data)


def _print(_place: _Place, match: re.Match[str], _: bytes) -> int:
    return int(match[1]) * int(match[2])


_N = r"(\d{1,5})"
_ACTIONS: Actions[_Place] = tuple(
    (re.compile(pattern), action)
    for pattern, action in (
        (r"SIZE (\d+(?:\.\d+)?) mm,(\d+(?:\.\d+)?) mm", _size),
        (rf"REFERENCE {_N},{_N}", move_origin),
        (r"CLS", clear),
        (rf'TEXT {_N},{_N},"(\w+)",0,(\d+),(\d+),"([^"\\]*)"', _text),
        (rf'BARCODE {_N},{_N},"128M",{_N},0,0,(\d+),\d+,"([^"\\]+)"', _barcode),
        (rf"BAR {_N},{_N},{_N},{_N}", draw_rule),
        (rf"BITMAP {_N},{_N},{_N},{_N},(\d),", _bitmap),
        (r"PRINT (\d{1,3}),(\d{1,3})", _print),
        (r"(?:GAP|BLINE) \d+ mm,\d+ mm|DIRECTION [01]|SHIFT -?\d+", leave),
        (r"SET RIBBON (?:ON|OFF)|DENSITY (?:\d|1[0-5])|SPEED \d+|CODEPAGE 1252", leave),
    )
)
