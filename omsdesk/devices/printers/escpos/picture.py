"""Draws what a receipt printer would print from ESC/POS: for previews and the simulated printer.

Source: Epson, ESC/POS Application Programming Guide. Knows the commands that the encoder emits
and the questions that a desk asks, in standard mode; every other one is reported by its two
bytes. A cut ends a receipt. The cells of the fonts are those of the manual, their letters
are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from omsdesk.devices.printers.drawing.ink import LARGEST_SIDE, Sheet
from omsdesk.devices.printers.language import Printed

_ESC, _GS, _DLE, _LF = 0x1B, 0x1D, 0x10, 0x0A
_CELLS = {0: (12, 24), 1: (9, 17)}
_STARTS = {b"{B": 104, b"{C": 105}
# How many bytes follow the two of a command.
_SIZES = {
    b"\x1b@": 0, b"\x1bJ": 1, b"\x1bM": 1, b"\x1bt": 1, b"\x1b3": 1, b"\x1b$": 2,
    b"\x1d!": 1, b"\x1dH": 1, b"\x1dh": 1, b"\x1dw": 1, b"\x1dL": 2, b"\x1dW": 2, b"\x1dP": 2,
    b"\x1dV": 2, b"\x1dr": 1, b"\x10\x04": 1,
}  # fmt: skip
_LAST_OF_OLDER_FORM = 6
_RASTER, _BARCODE, _CUT = b"\x1dv", b"\x1dk", b"\x1dV"


@dataclass(frozen=True, slots=True)
class Command:
    """Text has no name; its bytes are the arguments."""

    name: bytes
    arguments: bytes


def commands(stream: bytes) -> Iterator[tuple[Command, int]]:
    """The whole commands and pieces of text, each with where the next one begins."""
    at = 0
    while at < len(stream):
        if stream[at] not in (_ESC, _GS, _DLE, _LF):
            end = at + 1
            while end < len(stream) and stream[end] not in (_ESC, _GS, _DLE, _LF):
                end += 1
            yield Command(b"", stream[at:end]), end
        elif stream[at] == _LF:
            end = at + 1
            yield Command(b"\n", b""), end
        else:
            name = stream[at : at + 2]
            size = _size(name, stream, at + 2)
            end = at + 2 + size
            if size < 0 or end > len(stream):
                return
            yield Command(name, stream[at + 2 : end]), end
        at = end


def _size(name: bytes, stream: bytes, at: int) -> int:
    """How many bytes belong to a command behind its name; -1 while that is not known."""
    if len(name) < 2:
        return -1
    head = stream[at : at + 6]
    if name == _RASTER:
        if len(head) < 6:
            return -1
        row_bytes, rows = (int.from_bytes(head[i : i + 2], "little") for i in (2, 4))
        return 6 + row_bytes * rows
    if name == _BARCODE:
        return _barcode_bytes(stream, at) if len(head) >= 2 else -1
    return _SIZES.get(name, 0)


def _barcode_bytes(stream: bytes, at: int) -> int:
    """Up to a NUL in the older form, by the length in the newer one."""
    if stream[at] > _LAST_OF_OLDER_FORM:
        return 2 + stream[at + 1]
    end = stream.find(b"\0", at + 1)
    return end + 1 - at if end >= 0 else -1


def job_bytes(stream: bytes) -> int:
    """How long the first whole job is, up to the end of its cut; 0 while there is none."""
    return next((end for command, end in commands(stream) if command.name == _CUT), 0)


def printed(
    stream: bytes, width: int = 576, height: int = 0, dpi: int = 203
) -> tuple[Printed, ...]:
    """The receipts in a stream, as long as they come out; GS W wins over `width`."""
    receipts: list[Printed] = []
    state = _State(Sheet(width, height))
    for command, _ in commands(stream):
        if command.name == _CUT:
            state.sheet.height = state.y
            receipts.append(state.sheet.printed())
            state = _State(Sheet(state.sheet.width, height))
        elif command.name in _ACTIONS:
            _act(state, command)
        elif command.name not in _SIZES:
            state.sheet.unknown.append(command.name.hex(" "))
    return tuple(receipts)


@dataclass(slots=True)
class _State:
    """A setting is that of delivery until a command changes it. Motion units are dots."""

    sheet: Sheet
    y: int = 0
    x: int = 0
    margin: int = 0
    line_space: int = 30
    font: int = 0
    across: int = 1
    down: int = 1
    bar_height: int = 162
    module: int = 3
    tallest: int = field(default=0)

    @property
    def cell(self) -> tuple[int, int]:
        width, height = _CELLS[self.font]
        return width * self.across, height * self.down


def _act(state: _State, command: Command) -> None:
    """One command; what it cannot read is reported like an unknown command."""
    try:
        _ACTIONS[command.name](state, command.arguments)
    except (ValueError, KeyError):
        state.sheet.unknown.append((command.name + command.arguments[:8]).hex(" "))


def _number(arguments: bytes) -> int:
    return int.from_bytes(arguments, "little")


def _text(state: _State, arguments: bytes) -> None:
    """NUL is no character and has no effect."""
    width, height = state.cell
    text = arguments.replace(b"\0", b"").decode("cp1252")
    if not text:
        return
    if not text.isprintable():
        raise ValueError(text)
    state.sheet.cells(state.margin + state.x, state.y, text, width, height)
    state.x += width * len(text)
    state.tallest = max(state.tallest, height)


def _line_feed(state: _State, _: bytes) -> None:
    """By the line space, or by the height of the line where that is more."""
    _feed(state, max(state.tallest, state.line_space))


def _feed(state: _State, dots: int) -> None:
    if state.y + dots > LARGEST_SIDE:
        raise ValueError(dots)
    state.y += dots
    state.x = state.tallest = 0


def _set_size(state: _State, arguments: bytes) -> None:
    across, down = divmod(arguments[0], 16)
    if across > 7 or down > 7:
        raise ValueError(arguments)
    state.across, state.down = across + 1, down + 1


def _set_font(state: _State, arguments: bytes) -> None:
    if arguments[0] not in _CELLS:
        raise ValueError(arguments)
    state.font = arguments[0]


def _set_margin(state: _State, arguments: bytes) -> None:
    if state.x:
        raise ValueError("not at the beginning of a line")
    state.margin = _number(arguments)


def _barcode(state: _State, arguments: bytes) -> None:
    """Code 128 at the left margin; from the second byte on the data."""
    if arguments[0] != 73 or state.x or not 2 <= state.module <= 6:
        raise ValueError(arguments)
    values = tuple(_code_values(arguments[2:]))
    state.sheet.code_128(state.margin, state.y, values, state.module, state.bar_height)
    _feed(state, state.bar_height)


def _code_values(data: bytes) -> Iterator[int]:
    start = _STARTS[data[:2]]
    yield start
    at = 2
    while at < len(data):
        if data[at : at + 2] == b"{1":
            yield 102
            at += 2
            continue
        if data[at : at + 1] == b"{":
            at += 1
            if data[at : at + 1] != b"{":
                raise ValueError(data)
        value = data[at] if start == 105 else data[at] - 32
        if not 0 <= value <= 99:
            raise ValueError(data)
        yield value
        at += 1


def _raster(state: _State, arguments: bytes) -> None:
    if arguments[:2] != b"0\0":
        raise ValueError(arguments)
    row_bytes = _number(arguments[2:4])
    state.sheet.bits(state.margin, state.y, row_bytes, arguments[6:])
    _feed(state, _number(arguments[4:6]))


def _reset(state: _State, _: bytes) -> None:
    fresh = _State(state.sheet)
    state.margin, state.line_space, state.font = fresh.margin, fresh.line_space, fresh.font
    state.across, state.down = fresh.across, fresh.down


def _set(name: str) -> Callable[[_State, bytes], None]:
    def action(state: _State, arguments: bytes) -> None:
        setattr(state, name, _number(arguments))

    return action


def _set_width(state: _State, arguments: bytes) -> None:
    state.sheet.width = _number(arguments)


def _only(*allowed: bytes) -> Callable[[_State, bytes], None]:
    """A setting of which the picture knows these values."""

    def action(_: _State, arguments: bytes) -> None:
        if arguments not in allowed:
            raise ValueError(arguments)

    return action


_ACTIONS: dict[bytes, Callable[[_State, bytes], None]] = {
    b"": _text,
    b"\n": _line_feed,
    b"\x1b@": _reset,
    b"\x1bJ": lambda state, arguments: _feed(state, arguments[0]),
    b"\x1bM": _set_font,
    b"\x1bt": _only(b"\x10"),
    b"\x1b3": _set("line_space"),
    b"\x1b$": _set("x"),
    b"\x1d!": _set_size,
    b"\x1dH": _only(b"\0"),
    b"\x1dh": _set("bar_height"),
    b"\x1dw": _set("module"),
    b"\x1dL": _set_margin,
    b"\x1dW": _set_width,
    _BARCODE: _barcode,
    _RASTER: _raster,
}
