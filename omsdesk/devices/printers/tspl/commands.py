"""Artwork as TSPL, one label per PRINT.

Source: TSC, TSPL/TSPL2 Programming Language Manual: SIZE, GAP, BLINE, SPEED, DENSITY,
DIRECTION, REFERENCE, SHIFT, CODEPAGE, CLS, BAR, BARCODE ("128M" and its control codes),
BITMAP, TEXT, PRINT, SET RIBBON, and the immediate commands <ESC>! and ~!.

Text of ASCII and Latin-1 is printed in the printer's fonts 1 to 5, which have fixed cells and
so a width that is known here; any other line goes as a bitmap, and so does one with a quote, a
backslash or a tilde: how they are escaped differs by firmware. A barcode names its subset
itself. No bitmap holds the bytes of an immediate command.
"""

from __future__ import annotations

from omsdesk import bars
from omsdesk.artwork import Artwork, Barcode, Rule, Text
from omsdesk.devices.printers.drawing.bitmap import (
    LARGEST_BITMAP_BYTES,
    Bitmap,
    drawn,
    low_and_harmless,
)
from omsdesk.devices.printers.drawing.elements import (
    Commands,
    values_of_one_subset,
    written,
)
from omsdesk.devices.printers.drawing.fixed_fonts import FixedFont, placed
from omsdesk.devices.printers.media import Feed, Media, Method

_FONTS = (
    FixedFont("1", 8, 12, 10),
    FixedFont("2", 12, 20, 10),
    FixedFont("3", 16, 24, 10),
    FixedFont("4", 24, 32, 10),
    FixedFont("5", 32, 48, 10),
)
_HARMFUL = frozenset('"\\~')
_HARMFUL_IN_BARS = _HARMFUL | {"!"}
_IMMEDIATE = (b"\x1b!", b"~!")
_MM_PER_INCH = 25.4
_DARKEST = 15
# A command that spoils half a line before it, a PRINT above all; then empty lines enough for
# any bitmap. CLS of the job clears what that has drawn.
CLEAN = b"CLS\r\n" + b"\r\n" * (LARGEST_BITMAP_BYTES // 2 + 1)
_OR = 1  # of BITMAP: what is there already stays


def encode(artwork: Artwork) -> bytes:
    """One label. Refused("text-has-control-characters", field)."""
    commands = Commands(text=_text, barcode=_barcode, rule=_rule, bitmap=_bitmap)
    return _label(artwork, b"".join(written(artwork, commands)))


def encode_graphic(artwork: Artwork) -> bytes:
    """One label as bitmaps."""
    return _label(artwork, b"".join(map(_bitmap, drawn(artwork))))


def _label(artwork: Artwork, content: bytes) -> bytes:
    width, height = (side * _MM_PER_INCH / artwork.dpi for side in (artwork.width, artwork.height))
    begin = f"SIZE {width:.2f} mm,{height:.2f} mm\r\nCODEPAGE 1252\r\nCLS\r\n"
    return begin.encode("ascii") + content + b"PRINT 1,1\r\n"


def _text(text: Text) -> bytes | None:
    line = placed(text, _FONTS, _HARMFUL)
    if line is None:
        return None
    head = f'TEXT {line.x},{text.y},"{line.font.name}",0,{line.times},{line.times},"'
    return head.encode("ascii") + line.content + b'"\r\n'


def _barcode(barcode: Barcode) -> bytes | None:
    values = values_of_one_subset(barcode)
    if values is None:
        return None
    characters = [_character(value, values[0]) for value in values[1:]]
    if _HARMFUL_IN_BARS & set(characters):
        return None
    data = f"!{values[0]}" + "".join(characters)
    size = f"{barcode.height},0,0,{barcode.module},{barcode.module}"
    return f'BARCODE {barcode.x},{barcode.y},"128M",{size},"{data}"\r\n'.encode("ascii")


def _character(value: int, start: int) -> str:
    """A code value as "128M" wants it: `!` and three digits for what is no character."""
    if value == bars.FNC1:
        return f"!{bars.FNC1}"
    return chr(value + 32) if start == bars.START_B else f"{value:02}"


def _rule(rule: Rule) -> bytes:
    return f"BAR {rule.x},{rule.y},{rule.width},{rule.height}\r\n".encode("ascii")


def _bitmap(bitmap: Bitmap) -> bytes:
    return b"".join(map(_part, low_and_harmless(bitmap, _IMMEDIATE)))


def _part(bitmap: Bitmap) -> bytes:
    """In BITMAP a bit of 0 is ink."""
    head = f"BITMAP {bitmap.x},{bitmap.y},{bitmap.row_bytes},{bitmap.height},{_OR},"
    return head.encode("ascii") + bitmap.inverted + b"\r\n"


def set_up(media: Media, dpi: int) -> bytes:
    """Size, gap or mark, ribbon, darkness, speed and offsets. Darkness and speed only if set."""
    gap = {
        Feed.GAP: f"GAP {media.gap_mm} mm,0 mm",
        Feed.MARK: f"BLINE {media.gap_mm} mm,0 mm",
        Feed.CONTINUOUS: "GAP 0 mm,0 mm",
    }[media.feed]
    x, y = media.offset_x_dots, media.offset_y_dots
    lines = [
        f"SIZE {media.width_mm} mm,{media.height_mm} mm",
        gap,
        "DIRECTION 1",
        f"REFERENCE {max(0, x)},{max(0, y)}",
        f"SHIFT {min(0, y)}",
        f"SET RIBBON {'ON' if media.method is Method.TRANSFER else 'OFF'}",
    ]
    if media.darkness_percent is not None:
        lines.append(f"DENSITY {media.darkness_percent * _DARKEST // 100}")
    if media.speed_inches_s is not None:
        lines.append(f"SPEED {media.speed_inches_s}")
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")
