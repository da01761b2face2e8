"""Artwork as EPL2 in page mode, one label per P.

Source: Zebra, EPL Programming Guide 14245L-003 Rev. A: A (ASCII Text), B (Bar Code and Table 1),
D, GW, I, LO, N, O, P, Q, q, R, S, ^@; for the colors of GW also Zebra's support page
"Details related to the GW EPL Command".

Text of ASCII and Latin-1 is printed in the printer's fonts 1 to 4, whose cells differ by
resolution; any other line goes as a bitmap, and so does one with a caret, which begins
immediate commands. Quotes and backslashes are escaped by a backslash. A barcode names its
subset; where it would change it, or needs FNC1, its bars are drawn as lines.
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

_CELLS_203 = ((8, 12), (10, 16), (12, 20), (14, 24))
_CELLS_300 = ((12, 20), (16, 28), (20, 36), (24, 44))
_MOST_TIMES = 6
_HARMFUL = frozenset("^")
_HARMFUL_IN_BARS = frozenset('^"\\')
_IMMEDIATE = (b"^@", b"^e")
# A command that spoils half a line before it, a P above all; then empty lines enough for any
# bitmap. N of the job clears what that has drawn.
CLEAN = b"N\r\n" + b"\r\n" * (LARGEST_BITMAP_BYTES // 2 + 1)
_WIDEST_MODULE = 10
_DARKEST = 15
_SLOWEST, _FASTEST = 1, 6
_NARROWEST_GAP_DOTS, _WIDEST_GAP_DOTS = 16, 240
_MM_PER_INCH = 25.4
_300_DPI = 300


def _fonts(cells: tuple[tuple[int, int], ...]) -> tuple[FixedFont, ...]:
    return tuple(
        FixedFont(str(number), width, height, _MOST_TIMES)
        for number, (width, height) in enumerate(cells, start=1)
    )


_FONTS_203, _FONTS_300 = _fonts(_CELLS_203), _fonts(_CELLS_300)


def encode(artwork: Artwork) -> bytes:
    """One label. Refused("text-has-control-characters", field)."""
    fonts = _FONTS_300 if artwork.dpi >= _300_DPI else _FONTS_203
    commands = Commands(
        text=lambda text: _text(text, fonts), barcode=_barcode, rule=_rule, bitmap=_bitmap
    )
    return _label(artwork, b"".join(written(artwork, commands)))


def encode_graphic(artwork: Artwork) -> bytes:
    """One label as bitmaps."""
    return _label(artwork, b"".join(map(_bitmap, drawn(artwork))))


def _label(artwork: Artwork, content: bytes) -> bytes:
    """An empty line first: it ends what somebody else may have left half said."""
    begin = f"\r\nq{artwork.width}\r\nI8,A,001\r\nN\r\n"
    return begin.encode("ascii") + content + b"P1\r\n"


def _text(text: Text, fonts: tuple[FixedFont, ...]) -> bytes | None:
    line = placed(text, fonts, _HARMFUL)
    if line is None:
        return None
    head = f'A{line.x},{text.y},0,{line.font.name},{line.times},{line.times},N,"'
    data = line.content.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    return head.encode("ascii") + data + b'"\r\n'


def _barcode(barcode: Barcode) -> bytes | None:
    values = values_of_one_subset(barcode)
    if values is None or bars.FNC1 in values or barcode.module > _WIDEST_MODULE:
        return None
    is_b = values[0] == bars.START_B
    data = "".join(chr(value + 32) if is_b else f"{value:02}" for value in values[1:])
    if _HARMFUL_IN_BARS & set(data):
        return None
    kind = "1B" if is_b else "1C"
    size = f"{barcode.module},{barcode.module * 2},{barcode.height}"
    return f'B{barcode.x},{barcode.y},0,{kind},{size},N,"{data}"\r\n'.encode("ascii")


def _rule(rule: Rule) -> bytes:
    return f"LO{rule.x},{rule.y},{rule.width},{rule.height}\r\n".encode("ascii")


def _bitmap(bitmap: Bitmap) -> bytes:
    return b"".join(map(_part, low_and_harmless(bitmap, _IMMEDIATE)))


def _part(bitmap: Bitmap) -> bytes:
    """In GW a bit of 0 is ink."""
    head = f"GW{bitmap.x},{bitmap.y},{bitmap.row_bytes},{bitmap.height},"
    return head.encode("ascii") + bitmap.inverted + b"\r\n"


def set_up(media: Media, dpi: int) -> bytes:
    """Size, gap or mark, ribbon, darkness, speed and offset.

    O switches a cutter and the label taken sensor off. R takes no negative offset.
    A speed is sent as its inches per second, as CUPS (rastertolabel.c) and LPrint (lprint-epl2.c)
    do for every model; LP and TLP 28xx, which know 1 to 4, mean 1.5, 2, 2.5 and 3.5 by them.
    """
    width, height, gap = (
        round(length_mm * dpi / _MM_PER_INCH)
        for length_mm in (media.width_mm, media.height_mm, media.gap_mm)
    )
    gap = min(max(gap, _NARROWEST_GAP_DOTS), _WIDEST_GAP_DOTS)
    between = {Feed.GAP: f"{gap}", Feed.MARK: f"B{gap},0", Feed.CONTINUOUS: "0"}[media.feed]
    lines = [
        "",
        "O" if media.method is Method.TRANSFER else "OD",
        f"q{width}",
        f"Q{height},{between}",
    ]
    if media.offset_x_dots or media.offset_y_dots:
        lines.append(f"R{max(0, media.offset_x_dots)},{max(0, media.offset_y_dots)}")
    if media.darkness_percent is not None:
        lines.append(f"D{media.darkness_percent * _DARKEST // 100}")
    if media.speed_inches_s is not None:
        lines.append(f"S{min(max(media.speed_inches_s, _SLOWEST), _FASTEST)}")
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")
