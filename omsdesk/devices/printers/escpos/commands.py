"""Artwork as ESC/POS, for receipt printers: one receipt per label, cut off behind it.

Source: Epson, ESC/POS Application Programming Guide: ESC @, ESC $, ESC 3, ESC J, ESC M, ESC t,
GS !, GS H, GS L, GS P, GS W, GS V, GS h, GS w, GS k (CODE128), GS v 0, and DLE EOT,
DLE ENQ, DLE DC4, which are obeyed wherever they are heard.

A receipt is printed from top to bottom and cannot go back, so the label is cut into bands of
what stands side by side. A band that is one line of text in the printer's repertoire goes as
text, one that is a barcode as GS k, any other one as a raster.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from omsdesk import bars
from omsdesk.artwork import Artwork, Barcode, Element, Text
from omsdesk.devices.printers.drawing.bitmap import (
    LARGEST_BITMAP_BYTES,
    Bitmap,
    drawn,
    drawn_text,
    strips,
)
from omsdesk.devices.printers.drawing.elements import (
    refuse_control_characters,
    values_of_one_subset,
)
from omsdesk.devices.printers.drawing.fixed_fonts import FixedFont, placed
from omsdesk.devices.printers.media import Media
from omsdesk.picture import picture

_ESC, _GS = b"\x1b", b"\x1d"
_FONTS = (FixedFont("A", 12, 24, 8), FixedFont("B", 9, 17, 8))
_FONT_NUMBERS = {"A": 0, "B": 1}
_CP1252 = 16  # of ESC t
_CODE128 = 73  # of GS k
_SUBSETS = {bars.START_B: b"{B", bars.START_C: b"{C"}
_NARROWEST_MODULE, _WIDEST_MODULE = 2, 6
_HIGHEST = 255
_MOST_DATA = 255
_FED_BEFORE_CUT = 0
# The beginnings of real-time commands, with one more dot of ink in their first byte.
_REAL_TIME = {bytes((16, each)): bytes((24, each)) for each in (4, 5, 20)}


@dataclass(frozen=True, slots=True)
class _Band:
    """What stands side by side between two heights, in dots."""

    top: int
    bottom: int
    elements: tuple[Element, ...]


def encode(artwork: Artwork) -> bytes:
    """One receipt. Refused("text-has-control-characters", field)."""
    parts = [_begin(artwork)]
    y = 0
    for band in _bands(artwork):
        content, used = _native(band) or _raster_of(band, artwork)
        parts += [_feed(band.top - y), content]
        y = band.top + used
    return b"".join([*parts, _feed(artwork.height - y), _cut()])


def encode_graphic(artwork: Artwork) -> bytes:
    """One receipt as rasters."""
    parts = [_begin(artwork)]
    y = 0
    for bitmap in drawn(artwork):
        parts += [_feed(bitmap.y - y), _raster(bitmap)]
        y = bitmap.y + bitmap.height
    return b"".join([*parts, _feed(artwork.height - y), _cut()])


def _begin(artwork: Artwork) -> bytes:
    """Everything that a label rests on: motion units of one dot, no margin, no line space."""
    unit = artwork.dpi if artwork.dpi <= _HIGHEST else 0
    return b"".join(
        [
            _GS + bytes((ord("P"), unit, unit)),
            _margin(0),
            _GS + b"W" + artwork.width.to_bytes(2, "little"),
            _ESC + b"3\0",
            _ESC + bytes((ord("t"), _CP1252)),
            _GS + b"H\0",
        ]
    )


def _cut() -> bytes:
    """Feed to the cutter, and leave the receipt hanging by a point."""
    return _GS + bytes((ord("V"), 66, _FED_BEFORE_CUT))


def _feed(dots: int) -> bytes:
    full, rest = divmod(dots, _HIGHEST)
    steps = [_HIGHEST] * full + ([rest] if rest else [])
    return b"".join(_ESC + bytes((ord("J"), step)) for step in steps)


def _bands(artwork: Artwork) -> Iterator[_Band]:
    """From top to bottom; what overlaps in height is one band."""
    boxes = sorted(
        (box for box in map(_box, artwork.elements) if box is not None), key=lambda box: box.top
    )
    open_band: _Band | None = None
    for box in boxes:
        if open_band is not None and box.top < open_band.bottom:
            bottom = max(open_band.bottom, box.bottom)
            elements = open_band.elements + box.elements
            open_band = _Band(open_band.top, bottom, elements)
        else:
            if open_band is not None:
                yield open_band
            open_band = box
    if open_band is not None:
        yield open_band


def _box(element: Element) -> _Band | None:
    """A line reaches as far as its ink, or as its box where that is more."""
    if not isinstance(element, Text):
        return _Band(element.y, element.y + element.height, (element,))
    refuse_control_characters(element)
    ink = drawn_text(element)
    if ink is None:
        return None
    top, bottom = min(element.y, ink.y), max(element.y + element.height, ink.y + ink.height)
    return _Band(top, bottom, (element,))


def _native(band: _Band) -> tuple[bytes, int] | None:
    """The band as one command, and how many dots it feeds."""
    if len(band.elements) != 1:
        return None
    (element,) = band.elements
    if isinstance(element, Text):
        return _text(element, element.y - band.top)
    return _barcode(element) if isinstance(element, Barcode) else None


def _text(text: Text, above: int) -> tuple[bytes, int] | None:
    line = placed(text, _FONTS, frozenset())
    if line is None:
        return None
    size = (line.times - 1) * 17  # the width in the upper four bits, the height in the lower
    content = b"".join(
        [
            _feed(above),
            _ESC + bytes((ord("M"), _FONT_NUMBERS[line.font.name])),
            _GS + bytes((ord("!"), size)),
            _ESC + b"$" + line.x.to_bytes(2, "little"),
            line.content + b"\n",
        ]
    )
    return content, above + line.height


def _margin(x: int) -> bytes:
    return _GS + b"L" + x.to_bytes(2, "little")


def _barcode(barcode: Barcode) -> tuple[bytes, int] | None:
    values = values_of_one_subset(barcode)
    fits = _NARROWEST_MODULE <= barcode.module <= _WIDEST_MODULE and barcode.height <= _HIGHEST
    if values is None or not fits:
        return None
    data = _SUBSETS[values[0]] + b"".join(_character(each, values[0]) for each in values[1:])
    if len(data) > _MOST_DATA:
        return None
    content = b"".join(
        [
            _GS + bytes((ord("h"), barcode.height)),
            _GS + bytes((ord("w"), barcode.module)),
            # GS k is obeyed at the beginning of a line only, so ESC $ must not have moved on it.
            _margin(barcode.x),
            _GS + bytes((ord("k"), _CODE128, len(data))) + data,
            _margin(0),
        ]
    )
    return content, barcode.height


def _character(value: int, start: int) -> bytes:
    """A code value in GS k: in subset C it is a byte of its own."""
    if value == bars.FNC1:
        return b"{1"
    if start == bars.START_C:
        return bytes((value,))
    return b"{{" if chr(value + 32) == "{" else bytes((value + 32,))


def _raster_of(band: _Band, artwork: Artwork) -> tuple[bytes, int]:
    """The band as a bitmap: what it holds, moved to the top of a picture of its height."""
    moved = tuple(replace(each, y=each.y - band.top) for each in band.elements)
    height = min(band.bottom, artwork.height) - band.top
    part = Artwork(artwork.width, height, artwork.dpi, moved)
    bits = picture(part).point([255] * 128 + [0] * 128, mode="1")
    return _raster(Bitmap(0, 0, (bits.width + 7) // 8, bits.tobytes())), height


def _raster(bitmap: Bitmap) -> bytes:
    """From the left edge: what stands left of a bitmap is blank bytes."""
    left, shift = divmod(bitmap.x, 8)
    row_bytes = left + bitmap.row_bytes + (1 if shift else 0)
    rows = b"".join(
        (int.from_bytes(row, "big") << (8 if shift else 0) >> shift).to_bytes(row_bytes, "big")
        for row in _rows(bitmap)
    )
    for order, harmless in _REAL_TIME.items():
        rows = rows.replace(order, harmless)
    return b"".join(map(_strip, strips(Bitmap(0, bitmap.y, row_bytes, rows))))


def _strip(bitmap: Bitmap) -> bytes:
    sizes = bitmap.row_bytes.to_bytes(2, "little") + bitmap.height.to_bytes(2, "little")
    return _GS + b"v0\0" + sizes + bitmap.rows


def _rows(bitmap: Bitmap) -> Iterator[bytes]:
    for at in range(0, len(bitmap.rows), bitmap.row_bytes):
        yield bitmap.rows[at : at + bitmap.row_bytes]


# Blank dots enough for any raster, and nothing where none is expected; what is printed so far
# is cut off.
CLEAN = b"\0" * LARGEST_BITMAP_BYTES + _ESC + b"@" + _cut()


def set_up(media: Media, dpi: int) -> bytes:
    """Back to the settings of delivery. Darkness and speed are set at the printer: their
    commands differ by make.
    """
    return _ESC + b"@"
