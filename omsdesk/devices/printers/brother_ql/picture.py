"""Draws what a Brother QL printer would print, from the bytes: for previews and the simulator.

Source: Brother, Software Developer's Manual, Raster Command Reference QL-1100/1110NWB/1115NWB
Version 1.00: "Page size", "Raster line" and the command details. Knows the commands that the
encoder emits; every other one is reported by its bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageOps

from omsdesk.devices.printers.drawing.ink import LARGEST_SIDE
from omsdesk.devices.printers.language import Printed

_ESC, _PRINT = 0x1B, b"\x1a"
# How many bytes follow the name of a command.
_SIZES = {
    b"\x1b@": 0, b"\x1bia": 1, b"\x1bi!": 1, b"\x1biz": 10, b"\x1biM": 1, b"\x1biA": 1,
    b"\x1biK": 1, b"\x1bid": 2, b"\x1biS": 0, b"M": 1, b"\0": 0, _PRINT: 0,
}  # fmt: skip
_DPI = 300
_MM_PER_INCH = 25.4
# By the width of the media in millimetres: printable dots, pins between them and the right
# end of the head. Wide heads have 44 more pins there.
_PRINT_AREAS = {
    12: (106, 29), 17: (165, 0), 23: (202, 42), 29: (306, 6), 38: (413, 12), 39: (425, 6),
    50: (554, 12), 52: (578, 0), 54: (590, 0), 62: (696, 12), 102: (1164, 12),
}  # fmt: skip
_WIDE_LINE_BYTES, _MORE_PINS = 162, 44


@dataclass(frozen=True, slots=True)
class Command:
    name: bytes
    arguments: bytes = b""


def commands(stream: bytes) -> Iterator[tuple[Command, int]]:
    """The whole commands, each with where the next one begins."""
    at = 0
    while at < len(stream):
        name = _name(stream, at)
        start = at + len(name)
        if name == b"g":
            size = 2 + stream[start + 1] if start + 1 < len(stream) else -1
        else:
            size = _SIZES.get(name, 0)
        end = start + size
        if not name or size < 0 or end > len(stream):
            return
        yield Command(name, stream[start:end]), end
        at = end


def _name(stream: bytes, at: int) -> bytes:
    """Of one to three bytes; empty while it is not complete."""
    if stream[at] != _ESC:
        return stream[at : at + 1]
    size = 3 if stream[at + 1 : at + 2] == b"i" else 2
    name = stream[at : at + size]
    return name if len(name) == size else b""


def job_bytes(stream: bytes) -> int:
    """How long the first whole job is, up to the end of its print command; 0 without one."""
    return next((end for command, end in commands(stream) if command.name == _PRINT), 0)


@dataclass(slots=True)
class _State:
    width_mm: int = 0
    announced: int = 0
    margin: int = 0


def printed(
    stream: bytes, width: int = 720, height: int = 0, dpi: int = _DPI
) -> tuple[Printed, ...]:
    """The labels in a stream, as long as they are cut. Media of an unknown width are shown
    as wide as `width`.
    """
    labels: list[Printed] = []
    state = _State()
    lines: list[bytes] = []
    unknown: list[str] = []
    for command, _ in commands(stream):
        if command.name == _PRINT:
            if len(lines) != state.announced:
                unknown.append(f"{len(lines)} lines, announced {state.announced}")
            labels.append(Printed(_label(state, lines, width), tuple(unknown)))
            state, lines, unknown = _State(), [], []
        elif command.name == b"g":
            lines.append(command.arguments[2:])
        elif command.name == b"\x1b@":
            state, lines = _State(), []
        elif not _set(state, command):
            unknown.append((command.name + command.arguments).hex(" "))
    return tuple(labels)


def _set(state: _State, command: Command) -> bool:
    """Whether the command is one that the picture knows."""
    arguments = command.arguments
    if command.name == b"\x1biz":
        if not arguments[0] & 0x04:
            return False
        state.width_mm, state.announced = arguments[2], int.from_bytes(arguments[4:8], "little")
    elif command.name == b"\x1bid":
        state.margin = int.from_bytes(arguments, "little")
    else:
        return (command.name, arguments) in _WITHOUT_EFFECT
    return True


_WITHOUT_EFFECT = {
    (b"\x1bia", b"\x01"), (b"\x1bi!", b"\0"), (b"\x1biM", b"\x40"), (b"\x1biA", b"\x01"),
    (b"\x1biK", b"\x08"), (b"\x1biS", b""), (b"M", b"\0"), (b"\0", b""),
}  # fmt: skip


def _label(state: _State, lines: list[bytes], width: int) -> Image.Image:
    """The printed area in the middle of the label; lines begin at its right edge."""
    line_bytes = max(map(len, lines), default=90)
    area, right = _PRINT_AREAS.get(state.width_mm, (width, 0))
    right += _MORE_PINS if line_bytes == _WIDE_LINE_BYTES else 0
    rows = b"".join(line.ljust(line_bytes, b"\0") for line in lines)
    across = Image.frombytes("1", (line_bytes * 8, len(lines)), rows) if lines else None
    total = round(state.width_mm * _DPI / _MM_PER_INCH) or width
    size = total, min(max(1, len(lines) + 2 * state.margin), LARGEST_SIDE)
    image = Image.new("L", size, 255)
    if across is not None:
        printable = ImageOps.mirror(across.crop((right, 0, right + area, len(lines))))
        image.paste(0, ((total - area) // 2, state.margin), printable)
    return image
