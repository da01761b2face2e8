"""The bundled typefaces: which one draws a character, how wide a line is, its picture.

Everything but Arabic is drawn glyph by glyph without kerning, so that widths are sums and
the pixels do not depend on optional libraries; Arabic needs raqm for its joined forms.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from PIL import Image, ImageDraw, ImageFont, features

from omsdesk import resources
from omsdesk.errors import Unavailable

# Inter with tabular digits, without hinting: the same widths on labels and in documents.
REGULAR = "InterDocument-Regular"
SEMIBOLD = "InterDocument-SemiBold"
ARABIC = "NotoSansArabic-Regular"
CHINESE = "NotoSansSC-Regular"

# Of Inter, in thousandths of an em; the line height of artwork is the sum of both.
CAP_HEIGHT = 727
DESCENT = 204
LINE = CAP_HEIGHT + DESCENT
_SIMPLE_LIMIT = 0x180  # Latin-1 and Latin Extended-A: always drawn by Inter


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one typeface; runs stand in the order in which they are drawn."""

    face: str
    text: str


def _segments(table: bytes) -> Iterator[tuple[int, int]]:
    """The character ranges of a cmap subtable of format 4 or 12 (OpenType 1.9, cmap)."""
    if struct.unpack_from(">H", table)[0] == 12:
        count = struct.unpack_from(">I", table, 12)[0]
        for index in range(count):
            first, last, _ = struct.unpack_from(">III", table, 16 + 12 * index)
            yield first, last
        return
    size = struct.unpack_from(">H", table, 6)[0]
    ends = struct.unpack_from(f">{size // 2}H", table, 14)
    starts = struct.unpack_from(f">{size // 2}H", table, 16 + size)
    yield from zip(starts, ends, strict=True)


@lru_cache(maxsize=8)
def coverage(face: str) -> frozenset[int]:
    """The code points that a bundled typeface has a glyph for."""
    data = resources.path("fonts", f"{face}.ttf").read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    directory = {data[at : at + 4]: at for at in range(12, 12 + 16 * tables, 16)}
    cmap = struct.unpack_from(">I", data, directory[b"cmap"] + 8)[0]
    covered: set[int] = set()
    for index in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        offset = struct.unpack_from(">I", data, cmap + 8 + 8 * index)[0]
        table = data[cmap + offset :]
        if struct.unpack_from(">H", table)[0] in (4, 12):
            for first, last in _segments(table):
                covered.update(range(first, min(last, 0xFFFE) + 1 if last == 0xFFFF else last + 1))
    return frozenset(covered)


@lru_cache(maxsize=4096)
def _face_of(char: str) -> str | None:
    """The typeface for a character, None when no bundled one has it."""
    if ord(char) < _SIMPLE_LIMIT:
        return REGULAR
    faces = (REGULAR, ARABIC, CHINESE)
    return next((face for face in faces if ord(char) in coverage(face)), None)


def missing(text: str) -> str:
    """The characters that no bundled typeface can draw, in order, without repeats."""
    return "".join(dict.fromkeys(char for char in text if _face_of(char) is None))


def is_simple(text: str) -> bool:
    """Whether the text is Latin-1 or Latin Extended-A throughout."""
    return all(ord(char) < _SIMPLE_LIMIT for char in text)


def _faces(text: str) -> Iterator[str]:
    """The typeface of every character; neutral ones stay with what stands before them."""
    before = REGULAR
    for char in text:
        neutral = unicodedata.category(char)[0] in "ZPNM"
        if not (neutral and ord(char) in coverage(before)):
            before = _face_of(char) or REGULAR
        yield before


def _reads_from_right(text: str) -> bool:
    """The direction of a line is that of its first letter (Unicode UAX 9, P2)."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def is_from_right(text: str) -> bool:
    """Whether a line is written from right to left."""
    return not is_simple(text) and _reads_from_right(text)


@lru_cache(maxsize=1024)
def runs(text: str, bold: bool = False) -> tuple[Run, ...]:
    """The line in pieces of one typeface, from left to right on paper."""
    latin = SEMIBOLD if bold else REGULAR
    if is_simple(text):
        return (Run(latin, text),)
    pieces = []
    for face, pairs in groupby(zip(_faces(text), text, strict=True), key=lambda pair: pair[0]):
        piece = "".join(char for _, char in pairs)
        pieces.append(Run(latin if face == REGULAR else face, piece))
    if not _reads_from_right(text):
        return tuple(pieces)
    return tuple(piece if piece.face == ARABIC else _turned(piece) for piece in reversed(pieces))


def _turned(run: Run) -> Run:
    """A run from left to right inside a line from right to left: its spaces change sides."""
    inner = run.text.strip(" ")
    start = len(run.text) - len(run.text.lstrip(" "))
    end = len(run.text) - len(run.text.rstrip(" "))
    return Run(run.face, " " * end + inner + " " * start) if inner else run


@lru_cache(maxsize=256)
def font(face: str, size: int) -> ImageFont.FreeTypeFont:
    """A bundled typeface at `size` pixels per em.

    Unavailable("text-shaping-missing") for Arabic where Pillow has no raqm.
    """
    engine = ImageFont.Layout.BASIC
    if face == ARABIC:
        if not features.check("raqm"):
            raise Unavailable("text-shaping-missing")
        engine = ImageFont.Layout.RAQM
    return ImageFont.truetype(resources.path("fonts", f"{face}.ttf"), size, layout_engine=engine)


@lru_cache(maxsize=8192)
def _advance(face: str, char: str) -> int:
    return round(font(face, 1000).getlength(char))


@lru_cache(maxsize=1024)
def _em_width(text: str, bold: bool) -> int:
    """Thousandths of an em."""
    total = 0
    for run in runs(text, bold):
        if run.face == ARABIC:
            total += round(font(run.face, 1000).getlength(run.text))
        else:
            total += sum(_advance(run.face, char) for char in run.text)
    return total


def width(text: str, height: int, bold: bool = False) -> int:
    """The width of a line whose capitals and descenders are `height` high, rounded up."""
    return -(-_em_width(text, bold) * height // LINE)


@lru_cache(maxsize=512)
def mask(text: str, height: int, bold: bool = False) -> tuple[Image.Image, int]:
    """The line as a grey picture (255 = ink) and how far it reaches above its capitals.

    Pixels; accents and tails stand outside `height`, which is why the picture is taller.
    The same line is the same picture: nobody may draw on it.
    """
    size = max(1, round(height * 1000 / LINE))
    above = -(-height // 2)  # Vietnamese capitals carry two accents
    fonts = [(font(run.face, size), run) for run in runs(text, bold)]
    widths = [round(each.getlength(run.text)) for each, run in fonts]
    picture = Image.new("L", (sum(widths) + 2, height + 2 * above))
    draw = ImageDraw.Draw(picture)
    baseline = above + height * CAP_HEIGHT // LINE
    x = 1
    for (each, run), advance in zip(fonts, widths, strict=True):
        draw.text((x, baseline), run.text, fill=255, font=each, anchor="ls")
        x += advance
    # Advances are whole pixels each; over a long line that adds up to more than was promised.
    promised = width(text, height, bold) + 2
    if picture.width > promised:
        picture = picture.resize((promised, picture.height), Image.Resampling.BILINEAR)
    return picture, above
