"""Dots for printers: pictures packed into bits, blank parts left out, bytes kept harmless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops

from omsdesk import typefaces
from omsdesk.artwork import Align, Artwork, Text
from omsdesk.picture import picture

_INVERTED = bytes(255 - byte for byte in range(256))
# A bitmap is cut in two where so many rows are blank: shorter than the head of a command.
_BLANK_ROWS = 16
# A printer that was left in the middle of a bitmap takes at most so many bytes for dots.
LARGEST_BITMAP_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Dots at a place on the label: a bit for each, 1 is ink; every row is whole bytes."""

    x: int
    y: int
    row_bytes: int
    rows: bytes

    @property
    def height(self) -> int:
        return len(self.rows) // self.row_bytes

    @property
    def inverted(self) -> bytes:
        """The same with 0 for ink, as some languages want it."""
        return self.rows.translate(_INVERTED)


def packed(x: int, y: int, mask: Image.Image) -> Bitmap | None:
    """A grey picture (255 = ink) at a place, without its blank edges; None without any ink.

    What stands above or left of the label is cut.
    """
    left, top = max(0, -x), max(0, -y)
    if left >= mask.width or top >= mask.height:
        return None
    bits = _bits(mask).crop((left, top, *mask.size))
    return _inked(max(0, x), max(0, y), bits)


def _bits(grey: Image.Image) -> Image.Image:
    """1 from half of white on."""
    return grey.convert("1", dither=Image.Dither.NONE)


def _inked(x: int, y: int, bits: Image.Image) -> Bitmap | None:
    box = bits.getbbox()
    if box is None:
        return None
    inked = bits.crop(box)
    return Bitmap(x + box[0], y + box[1], (inked.width + 7) // 8, inked.tobytes())


def drawn_text(text: Text) -> Bitmap | None:
    """A line in the bundled typefaces, cut at the end of its box."""
    mask, above = typefaces.mask(text.text, text.height, text.bold)
    mask = mask.crop((0, 0, min(mask.width, text.width), mask.height))
    room = text.width - mask.width
    shift = {Align.LEFT: 0, Align.CENTER: room // 2, Align.RIGHT: room}[_side(text)]
    return packed(text.x + shift, text.y - above, mask)


def _side(text: Text) -> Align:
    """Where a line starts: one that reads from right to left starts at the right."""
    if text.align is Align.LEFT and typefaces.is_from_right(text.text):
        return Align.RIGHT
    return text.align


def drawn(artwork: Artwork) -> Iterator[Bitmap]:
    """A whole label in bands, without what is blank between and around them."""
    bits = _bits(ImageChops.invert(picture(artwork)))
    for top, bottom in _bands(bits):
        band = _inked(0, top, bits.crop((0, top, bits.width, bottom)))
        if band is not None:
            yield band


def _bands(bits: Image.Image) -> Iterator[tuple[int, int]]:
    """The rows with ink, as (first, behind the last), apart by more than a few blank rows."""
    row_bytes = (bits.width + 7) // 8
    data = bits.tobytes()
    top, last = -1, -1
    for row in range(bits.height):
        if not data[row * row_bytes : (row + 1) * row_bytes].strip(b"\0"):
            continue
        if top >= 0 and row - last > _BLANK_ROWS:
            yield top, last + 1
            top = -1
        top, last = (row if top < 0 else top), row
    if top >= 0:
        yield top, last + 1


def strips(bitmap: Bitmap) -> Iterator[Bitmap]:
    """The bitmap in parts of at most `LARGEST_BITMAP_BYTES`, one below the other."""
    rows = max(1, LARGEST_BITMAP_BYTES // bitmap.row_bytes)
    while bitmap.height > rows:
        top, bitmap = _halves(bitmap, rows)
        yield top
    yield bitmap


def harmless(bitmap: Bitmap, orders: tuple[bytes, ...]) -> Iterator[Bitmap]:
    """The bitmap in as many parts as it takes that no part, inverted, has one of the `orders`
    in its bytes: those that a printer obeys wherever it hears them.
    """
    data = bitmap.inverted
    places = [at for at in (data.find(order) for order in orders) if at >= 0]
    if not places:
        yield bitmap
        return
    row, column = divmod(places[0] + 1, bitmap.row_bytes)
    for part in _halves(bitmap, row) if column == 0 else _columns(bitmap, column):
        yield from harmless(part, orders)


def low_and_harmless(bitmap: Bitmap, orders: tuple[bytes, ...]) -> Iterator[Bitmap]:
    """In `strips`, and each as `harmless`."""
    for low in strips(bitmap):
        yield from harmless(low, orders)


def _halves(bitmap: Bitmap, row: int) -> Iterator[Bitmap]:
    """Above and below a row."""
    cut = row * bitmap.row_bytes
    yield Bitmap(bitmap.x, bitmap.y, bitmap.row_bytes, bitmap.rows[:cut])
    yield Bitmap(bitmap.x, bitmap.y + row, bitmap.row_bytes, bitmap.rows[cut:])


def _columns(bitmap: Bitmap, column: int) -> Iterator[Bitmap]:
    """Left and right of a byte."""
    size = bitmap.row_bytes
    rows = [bitmap.rows[at : at + size] for at in range(0, len(bitmap.rows), size)]
    yield Bitmap(bitmap.x, bitmap.y, column, b"".join(row[:column] for row in rows))
    right = b"".join(row[column:] for row in rows)
    yield Bitmap(bitmap.x + column * 8, bitmap.y, size - column, right)
