"""Draws what a ZPL printer would print, from the bytes: for previews and the simulated printer.

Source: Zebra, ZPL Programming Guide P1099958. Knows the commands that the encoder emits;
every other command is reported by name. The printer's bold condensed font 0 is shown as a
narrowed Inter SemiBold, which runs as wide as that font within a few percent.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

from omsdesk import bars, typefaces
from omsdesk.devices.printers.language import Printed
from omsdesk.devices.printers.zpl.graphic import graphic

_COMMAND = re.compile(rb"([\^~])(A|[A-Z0-9]{2})([^\^~]*)", re.DOTALL)
_LARGEST_SIDE = 32000
_FONT_0_PERCENT = 80  # of the width of Inter SemiBold


@dataclass(slots=True)
class _Format:
    """What the commands since ^XA have set; the field part is reset by every ^FS."""

    width: int
    height: int
    fields: list[Callable[[Image.Image], None]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    origin: tuple[int, int] = (0, 0)
    font_height: int = 9
    block: tuple[int, str] | None = None
    barcode_height: int = 0
    module: int = 2
    hex_mark: bytes = b""
    data: bytes | None = None
    shift: tuple[int, int] = (0, 0)
    is_set_up: bool = False

    def end_field(self) -> None:
        if self.data is not None:
            content = _unescaped(self.data, self.hex_mark)
            if self.barcode_height:
                self._add_barcode(content.decode("utf-8", "replace"))
            else:
                self._add_text(content.decode("utf-8", "replace"))
        self.block, self.barcode_height, self.hex_mark, self.data = None, 0, b"", None

    def _add_text(self, text: str) -> None:
        x, y = self.origin
        if self.block is not None:
            room = self.block[0] - _font_0_width(typefaces.width(text, self.font_height, bold=True))
            x += {"C": room // 2, "R": room}.get(self.block[1], 0)
        height = self.font_height
        self.fields.append(lambda image: _draw_text(image, (x, y), text, height))

    def _add_barcode(self, text: str) -> None:
        pattern, module, (x, y) = bars.pattern(_code_values(text)), self.module, self.origin
        bottom = y + self.barcode_height

        def drawn(image: Image.Image) -> None:
            for start, count in bars.module_runs(pattern):
                image.paste(0, (x + start * module, y, x + (start + count) * module, bottom))

        self.fields.append(drawn)


def printed(
    stream: bytes, width: int = 812, height: int = 1218, dpi: int = 203
) -> tuple[Printed, ...]:
    """The labels in a stream, as grey pictures; a size in the stream wins over `width`, `height`.

    A label without its ^XZ does not come out, as on the printer, and neither does a format
    that only changes settings. Pixels are printer dots.
    """
    labels: list[Printed] = []
    current = _Format(width, height)
    for prefix, name, arguments in _COMMAND.findall(stream):
        command = (prefix + name).decode("ascii")
        if command in {"^XA", "~JX"}:
            current = _Format(current.width, current.height, shift=current.shift)
        elif command == "^XZ":
            if current.fields or current.unknown or not current.is_set_up:
                labels.append(_finished(current))
        elif command in _COMMANDS:
            _apply(current, command, arguments)
        else:
            current.unknown.append(command)
    return tuple(labels)


def _finished(label: _Format) -> Printed:
    image = Image.new("L", (label.width, label.height), 255)
    for draw in label.fields:
        draw(image)
    return Printed(image, tuple(label.unknown))


def _apply(label: _Format, command: str, arguments: bytes) -> None:
    """One command; what it cannot read is reported like an unknown command."""
    try:
        _COMMANDS[command](label, arguments)
    except (ValueError, IndexError):
        label.unknown.append(command + arguments.decode("ascii", "replace").strip())


def _draw_text(image: Image.Image, at: tuple[int, int], text: str, height: int) -> None:
    mask, above = typefaces.mask(text, height, bold=True)
    mask = mask.resize((_font_0_width(mask.width), mask.height), Image.Resampling.BOX)
    image.paste(0, (at[0], at[1] - above), mask)


def _font_0_width(width: int) -> int:
    return max(1, width * _FONT_0_PERCENT // 100)


def _unescaped(data: bytes, mark: bytes) -> bytes:
    """Field data with its hex pairs (^FH) as bytes."""
    if not mark:
        return data
    pair = re.compile(re.escape(mark) + rb"([0-9A-Fa-f]{2})")
    return pair.sub(lambda match: bytes.fromhex(match[1].decode("ascii")), data)


_STARTS = {">:": 104, ">;": 105}
_CHANGES = {">5": 99, ">6": 100, ">8": 102}
_CHARACTERS = {">0": 30, "><": 62, ">=": 94, ">1": 95}
_START_B, _START_C, _TO_C, _TO_B = 104, 105, 99, 100


def _code_values(text: str) -> tuple[int, ...]:
    """Field data of ^BC in mode N as Code 128 values; subset B when no start is named."""
    start = _STARTS.get(text[:2])
    values = [start or _START_B]
    rest = text[2:] if start else text
    in_pairs = start == _START_C
    while rest:
        size = 2 if in_pairs or rest[0] == ">" else 1
        token, rest = rest[:size], rest[size:]
        value = _code_value(token, in_pairs)
        in_pairs = (value == _TO_C and not token.isdigit()) or (in_pairs and value != _TO_B)
        values.append(value)
    return tuple(values)


def _code_value(token: str, in_pairs: bool) -> int:
    """One code value. ValueError for what ^BC cannot encode (subset A is not read)."""
    if token in _CHANGES:
        return _CHANGES[token]
    if in_pairs:
        return int(token)
    value = _CHARACTERS.get(token, ord(token[0]) - 32)
    if (len(token) > 1 and token not in _CHARACTERS) or not 0 <= value <= 94:
        raise ValueError(token)
    return value


def _numbers(arguments: bytes) -> list[int]:
    return [int(each) for each in arguments.decode("ascii").strip().split(",") if each]


def _side(arguments: bytes) -> int:
    return max(1, min(_numbers(arguments)[0], _LARGEST_SIDE))


def _set_width(label: _Format, arguments: bytes) -> None:
    label.width = _side(arguments)


def _set_height(label: _Format, arguments: bytes) -> None:
    label.height = _side(arguments)


def _set_origin(label: _Format, arguments: bytes) -> None:
    x, y = _numbers(arguments)[:2]
    label.origin = (x + label.shift[0], y + label.shift[1])


def _set_font(label: _Format, arguments: bytes) -> None:
    font, height, *_ = arguments.decode("ascii").strip().split(",")
    if font != "0N":
        raise ValueError(font)
    label.font_height = int(height)


def _set_block(label: _Format, arguments: bytes) -> None:
    width, lines, _, justify = arguments.decode("ascii").strip().split(",")
    if lines != "1":
        raise ValueError(lines)
    label.block = int(width), justify


def _set_module(label: _Format, arguments: bytes) -> None:
    label.module = _numbers(arguments)[0]


def _set_barcode(label: _Format, arguments: bytes) -> None:
    orientation, height, *options = arguments.decode("ascii").strip().split(",")
    if orientation != "N" or options != ["N"] * 4:
        raise ValueError(arguments)
    label.barcode_height = int(height)


def _set_hex(label: _Format, arguments: bytes) -> None:
    label.hex_mark = arguments.strip() or b"_"


def _set_data(label: _Format, arguments: bytes) -> None:
    label.data = arguments


def _add_box(label: _Format, arguments: bytes) -> None:
    width, height, thickness = _numbers(arguments)[:3]
    if thickness < min(width, height):
        raise ValueError("frames are not drawn")
    x, y = label.origin
    label.fields.append(lambda image: image.paste(0, (x, y, x + width, y + height)))


def _add_graphic(label: _Format, arguments: bytes) -> None:
    mask, at = graphic(arguments.decode("ascii")), label.origin
    label.fields.append(lambda image: image.paste(0, at, mask))


def _check_encoding(_: _Format, arguments: bytes) -> None:
    if arguments.strip() != b"28":
        raise ValueError(arguments)


def _check_home(_: _Format, arguments: bytes) -> None:
    if arguments.strip() != b"0,0":
        raise ValueError(arguments)


def _shift_left(label: _Format, arguments: bytes) -> None:
    label.is_set_up = True
    label.shift = -_numbers(arguments)[0], label.shift[1]


def _shift_down(label: _Format, arguments: bytes) -> None:
    label.is_set_up = True
    label.shift = label.shift[0], _numbers(arguments)[0]


def _set_up(*allowed: bytes) -> Callable[[_Format, bytes], None]:
    """A setting of the machine that changes no picture."""

    def action(label: _Format, arguments: bytes) -> None:
        if arguments.strip() not in allowed:
            raise ValueError(arguments)
        label.is_set_up = True

    return action


_COMMANDS: dict[str, Callable[[_Format, bytes], None]] = {
    "^PW": _set_width,
    "^LL": _set_height,
    "^LH": _check_home,
    "^CI": _check_encoding,
    "^FO": _set_origin,
    "^A": _set_font,
    "^FB": _set_block,
    "^BY": _set_module,
    "^BC": _set_barcode,
    "^FH": _set_hex,
    "^FD": _set_data,
    "^GB": _add_box,
    "^GF": _add_graphic,
    "^MN": _set_up(b"Y", b"M", b"N"),
    "^MT": _set_up(b"D", b"T"),
    "^PR": _set_up(*(str(speed).encode("ascii") for speed in range(1, 15))),
    "~SD": _set_up(*(f"{darkness:02}".encode("ascii") for darkness in range(31))),
    "^LS": _shift_left,
    "^LT": _shift_down,
    "^FS": lambda label, _: label.end_field(),
}
