"""Draws what a TSPL printer would print, from the bytes: for previews and the simulated printer.

Source: TSC, TSPL/TSPL2 Programming Language Manual. Knows the commands that the encoder emits,
every other one is reported by name. The cells of the fonts are those of the manual (TEXT),
their letters are not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from omsdesk.devices.printers.drawing.ink import Sheet
from omsdesk.devices.printers.language import Printed

_BITMAP = re.compile(rb"BITMAP (\d{1,5}),(\d{1,5}),(\d{1,4}),(\d{1,5}),([012]),")
_MAYBE_BITMAP = re.compile(rb"BITMAP [0-9,]{0,32}\Z")
# A carriage return alone ends a line, too.
_LINE = re.compile(rb"([^\r\n]*)(?:\r?\n|\r(?=[^\n]))")
_IMMEDIATE = re.compile(rb"\x1b![\x00-\xff]")
_CELLS = {"1": (8, 12), "2": (12, 20), "3": (16, 24), "4": (24, 32), "5": (32, 48)}
_MM_PER_INCH = 25.4
_START_B, _START_C = 104, 105


@dataclass(frozen=True, slots=True)
class Command:
    """One line; of a BITMAP the numbers in `line` and the bytes behind them in `data`."""

    line: bytes
    data: bytes = b""


def commands(stream: bytes) -> Iterator[tuple[Command, int]]:
    """The whole commands, each with where the next one begins."""
    at = 0
    while at < len(stream):
        if immediate := _IMMEDIATE.match(stream, at):
            at = immediate.end()
            yield Command(b""), at
        elif bitmap := _BITMAP.match(stream, at):
            end = bitmap.end() + int(bitmap[3]) * int(bitmap[4])
            if end > len(stream):
                return
            yield Command(bitmap[0], stream[bitmap.end() : end]), end
            at = end
        else:
            line = None if _MAYBE_BITMAP.match(stream, at) else _LINE.match(stream, at)
            if line is None:
                return
            at = line.end()
            yield Command(line[1]), at


_PRINT = re.compile(rb"PRINT \d{1,3},\d{1,3}")


def job_bytes(stream: bytes) -> int:
    """How long the first whole job is, up to the end of its PRINT; 0 while there is none."""
    return next((end for command, end in commands(stream) if _PRINT.fullmatch(command.line)), 0)


def printed(
    stream: bytes, width: int = 812, height: int = 1218, dpi: int = 203
) -> tuple[Printed, ...]:
    """The labels in a stream; SIZE wins over `width` and `height`. Pixels are printer dots."""
    labels: list[Printed] = []
    state = _State(Sheet(width, height), dpi)
    for command, _ in commands(stream):
        copies = _obey(state, command)
        if copies:
            labels += [state.sheet.printed()] * copies
            state.sheet.unknown.clear()
    return tuple(labels)


@dataclass(slots=True)
class _State:
    sheet: Sheet
    dpi: int
    origin: tuple[int, int] = (0, 0)

    def place(self, x: str, y: str) -> tuple[int, int]:
        return int(x) + self.origin[0], int(y) + self.origin[1]


def _obey(state: _State, command: Command) -> int:
    """How many labels come out now. What cannot be read is reported like an unknown command."""
    line = command.line.decode("cp1252", "replace")
    if not line:
        return 0
    for pattern, action in _ACTIONS:
        if match := pattern.fullmatch(line):
            try:
                return action(state, match, command.data) or 0
            except ValueError:
                break
    state.sheet.unknown.append(line)
    return 0


_Action = Callable[[_State, "re.Match[str]", bytes], int | None]


def _size(state: _State, match: re.Match[str], _: bytes) -> None:
    sides = (round(float(each) * state.dpi / _MM_PER_INCH) for each in match.groups())
    state.sheet.width, state.sheet.height = sides


def _reference(state: _State, match: re.Match[str], _: bytes) -> None:
    state.origin = int(match[1]), int(match[2])


def _clear(state: _State, _match: re.Match[str], _: bytes) -> None:
    state.sheet.clear()


def _text(state: _State, match: re.Match[str], _: bytes) -> None:
    x, y, font, across, down, content = match.groups()
    if font not in _CELLS or not 1 <= int(across) <= 10 or not 1 <= int(down) <= 10:
        raise ValueError(font)
    width, height = _CELLS[font]
    place = state.place(x, y)
    state.sheet.cells(*place, content, width * int(across), height * int(down))


def _barcode(state: _State, match: re.Match[str], _: bytes) -> None:
    x, y, height, narrow, content = match.groups()
    values = tuple(_code_values(content))
    state.sheet.code_128(*state.place(x, y), values, int(narrow), int(height))


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


def _bar(state: _State, match: re.Match[str], _: bytes) -> None:
    x, y, width, height = match.groups()
    state.sheet.rule(*state.place(x, y), int(width), int(height))


def _bitmap(state: _State, match: re.Match[str], data: bytes) -> None:
    x, y, row_bytes, _, mode = match.groups()
    if mode != "1":
        raise ValueError("only OR is drawn")
    inked = bytes(255 - byte for byte in data)
    state.sheet.bits(*state.place(x, y), int(row_bytes), inked)


def _print(_state: _State, match: re.Match[str], _: bytes) -> int:
    return int(match[1]) * int(match[2])


def _nothing(_state: _State, _match: re.Match[str], _: bytes) -> None:
    """A setting of the machine that changes no picture."""


_N = r"(\d{1,5})"
_ACTIONS: tuple[tuple[re.Pattern[str], _Action], ...] = tuple(
    (re.compile(pattern), action)
    for pattern, action in (
        (r"SIZE (\d+(?:\.\d+)?) mm,(\d+(?:\.\d+)?) mm", _size),
        (rf"REFERENCE {_N},{_N}", _reference),
        (r"CLS", _clear),
        (rf'TEXT {_N},{_N},"(\w+)",0,(\d+),(\d+),"([^"\\]*)"', _text),
        (rf'BARCODE {_N},{_N},"128M",{_N},0,0,(\d+),\d+,"([^"\\]+)"', _barcode),
        (rf"BAR {_N},{_N},{_N},{_N}", _bar),
        (rf"BITMAP {_N},{_N},{_N},{_N},(\d),", _bitmap),
        (r"PRINT (\d{1,3}),(\d{1,3})", _print),
        (r"(?:GAP|BLINE) \d+ mm,\d+ mm|DIRECTION [01]|SHIFT -?\d+", _nothing),
        (r"SET RIBBON (?:ON|OFF)|DENSITY (?:\d|1[0-5])|SPEED \d+|CODEPAGE 1252", _nothing),
    )
)
