"""Artwork as ZPL II, one label per format.

Source: Zebra, ZPL Programming Guide P1099958 (^A, ^BC, ^BY, ^CI, ^FH, ^FB, ^GB, ^GF, ^PW, ^LL,
^MN, ^MT, ~SD, ^PR, ^LS, ^LT, ~JA Cancel All, ~JX Cancel Current Partially Input Format;
"Alternative Data Compression Scheme for ~DG and ~DB Commands").

Text in Latin-1 and Latin Extended-A is printed in the printer's own font 0; any other line
goes as a bitmap of the bundled typefaces. Everything but plain ASCII is written in hex, so
that data can never become a command. Bitmaps use the compressed hexadecimal form and not
:Z64:, because the output of zlib differs between machines and stored labels are compared
byte by byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from omsdesk import bars, typefaces
from omsdesk.artwork import Align, Artwork, Barcode, Rule, Text
from omsdesk.devices.printers.drawing.bitmap import Bitmap, drawn
from omsdesk.devices.printers.drawing.elements import (
    Commands,
    values_of_one_subset,
    written,
)
from omsdesk.devices.printers.media import Feed, Media, Method

_PLAIN = frozenset(b" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]`"
                   b"abcdefghijklmnopqrstuvwxyz{|}")  # fmt: skip
_JUSTIFY = {Align.LEFT: "L", Align.CENTER: "C", Align.RIGHT: "R"}
_WIDEST_MODULE = 10  # of ^BY
# Code 128 as ^BC invokes it in mode N (manual: ^BC, "Code 128 Invocation Characters").
_INVOKED = {bars.START_B: ">:", bars.START_C: ">;", bars.FNC1: ">8"}
_INVOKED_IN_B = {30: ">0", 62: "><", 94: ">="}


def encode(artwork: Artwork) -> bytes:
    """One label. Refused("text-has-control-characters", field) as the last line of defense."""
    commands = Commands(text=_text, barcode=_barcode, rule=_rule, bitmap=_graphic)
    return _format(artwork, written(artwork, commands))


def encode_graphic(artwork: Artwork) -> bytes:
    """One label as bitmaps, for what the printer's own fonts cannot show."""
    return _format(artwork, map(_graphic, drawn(artwork)))


_FEEDS = {Feed.GAP: "Y", Feed.MARK: "M", Feed.CONTINUOUS: "N"}
_METHODS = {Method.DIRECT: "D", Method.TRANSFER: "T"}
_DARKEST = 30  # of ~SD
_FASTEST = 14  # of ^PR
# Drops every format in the memory; a label that is moving already is finished.
CANCEL_ALL = b"~JA"
# Ends the half of a format that somebody may have left behind, and nothing else.
CANCEL_HALF = b"~JX"


def set_up(media: Media, dpi: int) -> bytes:
    """Media tracking, method, darkness, speed and offsets, as a format without a label."""
    darkness = media.darkness_percent
    parts = [CANCEL_HALF.decode("ascii")]
    parts += [] if darkness is None else [f"~SD{darkness * _DARKEST // 100:02}"]
    parts.append(f"^XA^MN{_FEEDS[media.feed]}^MT{_METHODS[media.method]}")
    if media.speed_inches_s is not None:
        parts.append(f"^PR{min(media.speed_inches_s, _FASTEST)}")
    parts.append(f"^LS{-media.offset_x_dots}^LT{media.offset_y_dots}^XZ\n")
    return "".join(parts).encode("ascii")


def _format(artwork: Artwork, fields: Iterable[str]) -> bytes:
    begin = f"^XA^CI28^LH0,0^PW{artwork.width}^LL{artwork.height}"
    return "\n".join([begin, *fields, "^XZ\n"]).encode("ascii")


def field_data(text: str) -> str:
    """Data for ^FD under ^FH and ^CI28: harmless ASCII as it is, every other byte in hex."""
    return "".join(chr(byte) if byte in _PLAIN else f"_{byte:02X}" for byte in text.encode("utf-8"))


def _text(text: Text) -> str | None:
    # A field block reads \& as a line break even when it is written in hex.
    is_native = typefaces.is_simple(text.text) and not (
        "\\" in text.text and text.align is not Align.LEFT
    )
    return _native_text(text) if is_native else None


def _native_text(text: Text) -> str:
    block = "" if text.align is Align.LEFT else f"^FB{text.width},1,0,{_JUSTIFY[text.align]}"
    size = f"^A0N,{text.height},{text.height}"
    return f"^FO{text.x},{text.y}{size}{block}^FH^FD{field_data(text.text)}^FS"


def _graphic(bitmap: Bitmap) -> str:
    total = len(bitmap.rows)
    data = compressed(bitmap.rows, bitmap.row_bytes)
    return f"^FO{bitmap.x},{bitmap.y}^GFA,{total},{total},{bitmap.row_bytes},{data}^FS"


def compressed(data: bytes, row_bytes: int) -> str:
    """Compressed hexadecimal: repeat counts, "," for a blank rest, ":" for the same row again."""
    digits = data.hex().upper()
    size = row_bytes * 2
    rows = [digits[start : start + size] for start in range(0, len(digits), size)]
    again = (":" if row == before else row for before, row in pairwise(["", *rows]))
    return "".join(map(_REPEATED.__getitem__, _RUNS.findall("\n".join([*again, ""]))))


# The same digit, once or many times; zeros that end a row with its end. There are tens of
# thousands on a label: no function of ours is called for each.
_RUNS = re.compile("|".join([r"0+\n", r":\n", r"\n", *(f"{each}+" for each in "0123456789ABCDEF")]))


class _Repeated(dict[str, str]):
    """A run of one digit in short: z is 400, g to y are 20 to 380, G to Y are 1 to 19."""

    def __missing__(self, run: str) -> str:
        if run.endswith("\n"):
            short = {"\n": "", ":\n": ":"}.get(run, ",")
        else:
            full, rest = divmod(len(run), 400)
            twenties, ones = divmod(rest, 20)
            high = chr(ord("f") + twenties) if twenties else ""
            low = chr(ord("F") + ones) if ones else ""
            short = run if len(run) == 1 else "z" * full + high + low + run[0]
        self[run] = short
        return short


_REPEATED = _Repeated()


def _rule(rule: Rule) -> str:
    thickness = min(rule.width, rule.height)
    return f"^FO{rule.x},{rule.y}^GB{rule.width},{rule.height},{thickness}^FS"


def _barcode(barcode: Barcode) -> str:
    values = values_of_one_subset(barcode)
    if values is None or barcode.module > _WIDEST_MODULE:
        return _drawn_barcode(barcode)
    data = field_data(_invocations(values))
    narrow = f"^BY{barcode.module},3,{barcode.height}"
    return f"^FO{barcode.x},{barcode.y}{narrow}^BCN,{barcode.height},N,N,N,N^FH^FD{data}^FS"


def _invocations(values: tuple[int, ...]) -> str:
    """Code values of one subset as ^BC wants them, so that paper and picture are the same."""
    if values[0] == bars.START_C:
        return "".join(_INVOKED.get(value, f"{value:02d}") for value in values)
    special = _INVOKED | _INVOKED_IN_B
    return "".join(special.get(value) or chr(value + 32) for value in values)


def _drawn_barcode(barcode: Barcode) -> str:
    """The bars as a bitmap: one row, repeated."""
    pattern = bars.modules(barcode.symbology, barcode.data)
    bits = "".join(bit * barcode.module for bit in pattern)
    row_bytes = (len(bits) + 7) // 8
    row = int(bits.ljust(row_bytes * 8, "0"), 2).to_bytes(row_bytes, "big")
    total = row_bytes * barcode.height
    data = compressed(row, row_bytes) + ":" * (barcode.height - 1)
    return f"^FO{barcode.x},{barcode.y}^GFA,{total},{total},{row_bytes},{data}^FS"
