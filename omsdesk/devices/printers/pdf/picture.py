"""Draws the PDF pages of labels, from the bytes: for previews and the simulated printer.

Source: ISO 32000-1:2008: 7.4.6, 7.5, 8.3.2, 8.5, 8.9.6.2; TIFF 6.0. Knows the objects and
operators that the encoder writes, and no other PDF: an operator that it does not know is
reported.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator

from PIL import Image, ImageOps

from omsdesk.devices.printers.drawing.ink import LARGEST_SIDE
from omsdesk.devices.printers.language import Printed

_POINTS_PER_INCH = 72
_TIFF_HEAD = 8 + 2 + 8 * 12 + 4  # until its dots begin
_END = b"%%EOF\n"
_BEGIN = b"%PDF-"
_PAGE = re.compile(rb"/MediaBox \[0 0 (\d+\.?\d*) (\d+\.?\d*)\]")
_OBJECT = re.compile(rb"\n(\d+) 0 obj\n<< ([^\n]*)/Length (\d+) >>\nstream\n")
_NAMES = re.compile(rb"/(I\d+) (\d+) 0 R")
_SIZE = re.compile(rb"/Width (\d+) /Height (\d+)")
_CONTENT = 4
_SCALE = re.compile(r"(\d+\.\d+) 0 0 \1 0 0 cm")
_RECTANGLE = re.compile(r"(-?\d+) (-?\d+) (\d+) (\d+) re f")
_STENCIL = re.compile(r"q (\S+) 0\.000 0\.000 (\S+) (\S+) (\S+) cm /(I\d+) Do Q")


def job_bytes(stream: bytes) -> int:
    """How long the first whole file is; 0 while there is none."""
    start = stream.find(_BEGIN)
    end = stream.find(_END, start) if start >= 0 else -1
    return end + len(_END) if end >= 0 else 0


def printed(
    stream: bytes, width: int = 812, height: int = 1218, dpi: int = 203
) -> tuple[Printed, ...]:
    """The pages of the files in a stream, one file after another, in dots of `dpi`."""
    pages = []
    while size := job_bytes(stream):
        pages.append(_page(stream[:size], dpi))
        stream = stream[size:]
    return tuple(pages)


def _page(file: bytes, dpi: int) -> Printed:
    box = _PAGE.search(file)
    streams = dict(_streams(file))
    if box is None or _CONTENT not in streams:
        return Printed(Image.new("L", (1, 1), 255), ("no page",))
    width, height = (
        max(1, min(round(float(side) * dpi / _POINTS_PER_INCH), LARGEST_SIDE))
        for side in box.groups()
    )
    image = Image.new("L", (width, height), 255)
    names = {name.decode("ascii"): int(number) for name, number in _NAMES.findall(file)}
    stencils = {name: streams[number] for name, number in names.items() if number in streams}
    unknown = [
        line
        for line in streams[_CONTENT][1].decode("ascii", "replace").split("\n")
        if line and not _obey(image, line, stencils)
    ]
    return Printed(image, tuple(unknown))


_Streams = dict[str, tuple[bytes, bytes]]


def _streams(file: bytes) -> Iterator[tuple[int, tuple[bytes, bytes]]]:
    """The streams by object number, each with its dictionary."""
    at = 0
    while found := _OBJECT.search(file, at):
        at = found.end() + int(found[3])
        yield int(found[1]), (found[2], file[found.end() : at])


def _obey(image: Image.Image, line: str, stencils: _Streams) -> bool:
    """Whether the line is one that is known. The scale is that of the picture's dots."""
    if rectangle := _RECTANGLE.fullmatch(line):
        x, bottom, width, height = map(int, rectangle.groups())
        top = image.height - bottom - height
        image.paste(0, (x, top, x + width, top + height))
        return True
    if stencil := _STENCIL.fullmatch(line):
        numbers, name = [float(each) for each in stencil.groups()[:4]], stencil[5]
        return name in stencils and _paste(image, stencils[name], numbers)
    return bool(_SCALE.fullmatch(line))


def _paste(image: Image.Image, stencil: tuple[bytes, bytes], numbers: list[float]) -> bool:
    width, height, x, bottom = numbers
    size = _SIZE.search(stencil[0])
    if size is None:
        return False
    mask = _t6(stencil[1], int(size[1]), int(size[2]))
    if mask is None:
        return False
    wanted = max(1, round(width)), max(1, round(height))
    if wanted != mask.size:
        mask = mask.resize(wanted, Image.Resampling.BOX)
    image.paste(0, (round(x), round(image.height - bottom - height)), mask)
    return True


def _t6(content: bytes, width: int, height: int) -> Image.Image | None:
    """Dots that are coded by T.6 as a mask, put into a TIFF file that the library reads."""
    entries = [
        (256, 4, width), (257, 4, height), (258, 3, 1), (259, 3, 4), (262, 3, 0),
        (273, 4, _TIFF_HEAD), (278, 4, height), (279, 4, len(content)),
    ]  # fmt: skip
    table = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    head = b"II*\0" + struct.pack("<IH", 8, len(entries)) + table + bytes(4)
    try:
        with Image.open(io.BytesIO(head + content)) as image:
            return ImageOps.invert(image.convert("L"))
    except (OSError, SyntaxError):
        return None
