"""Artwork as Brother QL raster commands, one page per label; these printers know bitmaps only.

Source: Brother, Software Developer's Manual, Raster Command Reference QL-1100/1110NWB/1115NWB
Version 1.00 and QL-710W/720NW: "Print data overview", "Page size", "Raster line", ESC i a,
ESC i !, ESC i z, ESC i M, ESC i A, ESC i K, ESC i d, g, Control-Z, NULL, ESC @.

The head is 720 pins wide, in the wide models 1296. A raster line begins at the right edge of
the label. Media of a width that the manual lists are printed up to narrow edges; a label
with ink beyond them is refused, not cut. The printer compares the width with what is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageOps

from omsdesk.artwork import Artwork, Text
from omsdesk.devices.printers.drawing.elements import refuse_control_characters
from omsdesk.devices.printers.media import Media
from omsdesk.errors import Refused
from omsdesk.picture import picture

DPI = 300
_MM_PER_INCH = 25.4
_EDGE_DOTS = 35  # that cannot be printed at the beginning and the end of a continuous label
_INVALIDATE_BYTES = 400
_ESC = b"\x1b"
# Of ESC i z: the width counts, print quality goes first, the printer recovers by itself.
_VALID = 0x04 | 0x40 | 0x80
_CONTINUOUS = 0x0A
# Width in millimetres: printable dots, blank pins at the right.
_WIDTHS = {
    12: (106, 29),
    17: (165, 0),
    23: (202, 42),
    29: (306, 6),
    38: (413, 12),
    39: (425, 6),
    50: (554, 12),
    52: (578, 0),
    54: (590, 0),
    62: (696, 12),
    102: (1164, 12),
}
# Lines that can be printed on a die-cut label, where it is that much shorter.
_DIE_CUT_LINES = {(62, 100): 1109, (102, 152): 1660}


@dataclass(frozen=True, slots=True)
class Head:
    """`pins` across; `blank` of them stand right of any media."""

    pins: int
    blank: int


NARROW = Head(720, 0)
WIDE = Head(1296, 44)


def encode(artwork: Artwork, head: Head = NARROW) -> bytes:
    """One label. Refused: "text-has-control-characters", "printer-resolution-differs",
    "media-not-for-printer", "label-beyond-edges".
    """
    for element in artwork.elements:
        if isinstance(element, Text):
            refuse_control_characters(element)
    if artwork.dpi != DPI:
        raise Refused("printer-resolution-differs", dpi=artwork.dpi, needed=DPI)
    width_mm, height_mm = _millimetres(artwork.width), _millimetres(artwork.height)
    printable, right = _WIDTHS.get(width_mm, (0, 0))
    if not 0 < printable <= head.pins - head.blank - right:
        raise Refused("media-not-for-printer", width_mm=width_mm)
    ink = ImageOps.invert(picture(artwork)).point([0] * 128 + [255] * 128, mode="1")
    for lines in _heights(artwork, (width_mm, height_mm)):
        area = _area(artwork, printable, lines)
        if _holds(area, ink):
            return _page(_lines(ink.crop(area), head, right), width_mm, lines)
    raise Refused("label-beyond-edges", width_mm=width_mm, height_mm=height_mm)


def _millimetres(dots: int) -> int:
    return round(dots * _MM_PER_INCH / DPI)


def _heights(artwork: Artwork, size_mm: tuple[int, int]) -> tuple[int, ...]:
    """How many lines may be printed: first as on a die-cut label, then as on a continuous one."""
    continuous = artwork.height - 2 * _EDGE_DOTS
    die_cut = _DIE_CUT_LINES.get(size_mm)
    return (continuous,) if die_cut is None else (min(die_cut, continuous), continuous)


def _area(artwork: Artwork, printable: int, lines: int) -> tuple[int, int, int, int]:
    """What can be printed, in the middle of the label."""
    left, top = (artwork.width - printable) // 2, (artwork.height - lines) // 2
    return left, top, left + printable, top + lines


def _holds(area: tuple[int, int, int, int], ink: Image.Image) -> bool:
    box = ink.getbbox()
    if box is None:
        return True
    return box[0] >= area[0] and box[1] >= area[1] and box[2] <= area[2] and box[3] <= area[3]


def _lines(ink: Image.Image, head: Head, right: int) -> bytes:
    """Raster lines as they are sent: from the right edge of the label, over the whole head."""
    across = Image.new("1", (head.pins, ink.height))
    across.paste(ImageOps.mirror(ink), (head.blank + right, 0))
    size = head.pins // 8
    rows = across.tobytes()
    begin = b"g\0" + bytes((size,))
    return b"".join(begin + rows[at : at + size] for at in range(0, len(rows), size))


def _page(content: bytes, width_mm: int, lines: int) -> bytes:
    about = bytes((_VALID, _CONTINUOUS, width_mm, 0)) + lines.to_bytes(4, "little") + b"\0\0"
    return b"".join(
        [
            _ESC + b"ia\x01",  # raster commands
            _ESC + b"i!\0",  # report by itself how the printing goes
            _ESC + b"iz" + about,
            _ESC + b"iM\x40",  # cut
            _ESC + b"iA\x01",  # behind every label
            _ESC + b"iK\x08",  # and behind the last one
            _ESC + b"id" + _EDGE_DOTS.to_bytes(2, "little"),
            b"M\0",  # lines are not compressed
            content,
            b"\x1a",
        ]
    )


def set_up(media: Media, dpi: int) -> bytes:
    """A clean beginning: fills up whatever line was left half sent, then clears that page.

    Darkness and speed cannot be set, the media is known to the printer.
    """
    return b"\0" * _INVALIDATE_BYTES + _ESC + b"@"
