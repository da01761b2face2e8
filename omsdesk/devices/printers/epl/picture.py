"""Draws what an EPL2 printer would print, from the bytes: for previews and the simulated printer.

Source: Zebra, EPL Programming Guide 14245L-003 Rev. A (A, B, D, GW, I, LO, N, O, P, Q, q, R, S,
^ee). Knows the commands that the encoder emits, every other one is reported by name. The
cells of the fonts are those of the manual, their letters are not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from omsdesk.devices.printers.drawing.ink import Sheet
from omsdesk.devices.printers.language import Printed

_GRAPHIC = re.compile(rb"GW(\d{1,5}),(\d{1,5}),(\d{1,4}),(\d{1,5}),")
_MAYBE_GRAPHIC = re.compile(rb"GW[0-9,]{0,32}\Z")
# A carriage return alone ends a line, too.
_LINE = re.compile(rb"([^\r\n]*)(?:\r?\n|\r(?=[^\n]))")
_CELLS_203 = {"1": (8, 12), "2": (10, 16), "3": (12, 20), "4": (14, 24)}
_CELLS_300 = {"1": (12, 20), "2": (16, 28), "3": (20, 36), "4": (24, 44)}
_BETWEEN_RESOLUTIONS = 250
_STARTS = {"B": 104, "C": 105}


def commands(stream: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """The whole lines, the bytes behind a GW, and where the next command begins."""
    at = 0
    while at < len(stream):
        if graphic := _GRAPHIC.match(stream, at):
            end = graphic.end() + int(graphic[3]) * int(graphic[4])
            if end > len(stream):
                return
            yield graphic[0], stream[graphic.end() : end], end
        else:
            line = None if _MAYBE_GRAPHIC.match(stream, at) else _LINE.match(stream, at)
            if line is None:
                return
            end = line.end()
            yield line[1], b"", end
        at = end


_P = re.compile(rb"P\d+(?:,\d+)?")


def job_bytes(stream: bytes) -> int:
    """How long the first whole job is, up to the end of its P; 0 while there is none."""
    return next((end for line, _, end in commands(stream) if _P.fullmatch(line)), 0)


def printed(
    stream: bytes, width: int = 812, height: int = 1218, dpi: int = 203
) -> tuple[Printed, ...]:
    """The labels in a stream; q and Q win over `width` and `height`. Pixels are printer dots."""
    labels: list[Printed] = []
    cells = _CELLS_203 if dpi < _BETWEEN_RESOLUTIONS else _CELLS_300
    state = _State(Sheet(width, height), cells)
    for line, data, _ in commands(stream):
        copies = _obey(state, line.decode("cp1252", "replace"), data)
        if copies:
            labels += [state.sheet.printed()] * copies
            state.sheet.unknown.clear()
    return tuple(labels)


@dataclass(slots=True)
class _State:
    sheet: Sheet
    cells: dict[str, tuple[int, int]]
    origin: tuple[int, int] = (0, 0)

    def place(self, x: str, y: str) -> tuple[int, int]:
        return int(x) + self.origin[0], int(y) + self.origin[1]


def _obey(state: _State, line: str, data: bytes) -> int:
    """How many labels come out now. What cannot be read is reported like an unknown command."""
    if not line:
        return 0
    for pattern, action in _ACTIONS:
        if match := pattern.fullmatch(line):
            try:
                return action(state, match, data) or 0
            except (ValueError, KeyError):
                break
    state.sheet.unknown.append(line)
    return 0


_Action = Callable[[_State, "re.Match[str]", bytes], int | None]


def _width(state: _State, match: re.Match[str], _: bytes) -> None:
    state.sheet.width = int(match[1])


def _height(state: _State, match: re.Match[str], _: bytes) -> None:
    state.sheet.height = int(match[1])


def _reference(state: _State, match: re.Match[str], _: bytes) -> None:
    state.origin = int(match[1]), int(match[2])


def _clear(state: _State, _match: re.Match[str], _: bytes) -> None:
    state.sheet.clear()


def _literal(data: str) -> str:
    """Fixed data: a backslash makes the next character an ordinary one."""
    return re.sub(r"\\(.)", r"\1", data)


def _text(state: _State, match: re.Match[str], _: bytes) -> None:
    x, y, font, across, down, data = match.groups()
    width, height = state.cells[font]
    place = state.place(x, y)
    state.sheet.cells(*place, _literal(data), width * int(across), height * int(down))


def _barcode(state: _State, match: re.Match[str], _: bytes) -> None:
    x, y, subset, narrow, height, data = match.groups()
    content = _literal(data)
    if subset == "C":
        if len(content) % 2:
            raise ValueError(content)
        values = [int(content[at : at + 2]) for at in range(0, len(content), 2)]
    else:
        values = [ord(char) - 32 for char in content]
    whole = (_STARTS[subset], *values)
    state.sheet.code_128(*state.place(x, y), whole, int(narrow), int(height))


def _line_black(state: _State, match: re.Match[str], _: bytes) -> None:
    x, y, width, height = match.groups()
    state.sheet.rule(*state.place(x, y), int(width), int(height))


def _graphic(state: _State, match: re.Match[str], data: bytes) -> None:
    """A bit of 1 is white."""
    inked = bytes(255 - byte for byte in data)
    state.sheet.bits(*state.place(match[1], match[2]), int(match[3]), inked)


def _print(_state: _State, match: re.Match[str], _: bytes) -> int:
    return int(match[1])


def _nothing(_state: _State, _match: re.Match[str], _: bytes) -> None:
    """A setting of the machine, or a question: they change no picture."""


_N = r"(\d{1,5})"
_DATA = r'"((?:[^"\\]|\\.)*)"'
_ACTIONS: tuple[tuple[re.Pattern[str], _Action], ...] = tuple(
    (re.compile(pattern), action)
    for pattern, action in (
        (rf"q{_N}", _width),
        (rf"Q{_N},(?:B\d+,\d+|\d+)", _height),
        (rf"R{_N},{_N}", _reference),
        (r"N", _clear),
        (rf"A{_N},{_N},0,([1-4]),([1-68]),([1-9]),N,{_DATA}", _text),
        (rf"B{_N},{_N},0,1([BC]),([1-9]|10),\d+,{_N},N,{_DATA}", _barcode),
        (rf"LO{_N},{_N},{_N},{_N}", _line_black),
        (rf"GW{_N},{_N},{_N},{_N},", _graphic),
        (r"P(\d+)", _print),
        (r"OD?|D(?:\d|1[0-5])|S[1-6]|I8,A,001|\^ee", _nothing),
    )
)
