"""The test label: a ruler, bars of every width, the printer's name, a code to scan back.

A ruler that is cut off or too short shows a wrong size or offset, bars that run together a
wrong darkness or speed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from omsdesk import bars
from omsdesk.artwork import Align, Artwork, Barcode, Element, Rule, Symbology, Text
from omsdesk.documents.labels.fit import Box, fit
from omsdesk.documents.labels.layout import dots
from omsdesk.documents.printable import printable
from omsdesk.errors import Refused

SMALLEST_MM = 25
_ZONE_PERCENT = 34  # of the height, for ruler and bars
_LONGEST_ZONE_MM = 30
_BAR_DOTS = (1, 2, 3, 4, 6, 8)
_TICKS_MM = ((10, "2.4"), (5, "1.7"), (1, "1.0"))


@dataclass(frozen=True, slots=True)
class LabelTest:
    """`name` is that of the printer, `facts` a line on how it is set, `code` a scan-back code."""

    name: str
    facts: str
    code: str


@dataclass(frozen=True, slots=True)
class _Room:
    """What is left of the label from `y` on, in dots."""

    x: int
    y: int
    width: int
    height: int
    dpi: int

    def below(self, taken: int) -> _Room:
        return _Room(self.x, self.y + taken, self.width, self.height - taken, self.dpi)

    def mm(self, length: str | int) -> int:
        return max(1, dots(Decimal(length), self.dpi))


def draw_test_label(content: LabelTest, width_mm: int, height_mm: int, dpi: int) -> Artwork:
    """For labels of 25 x 25 mm and more; the outer 3 mm (2 mm on small ones) stay blank.

    Refused: "media-too-small", "text-has-no-glyphs", "barcode-not-printable".
    """
    if min(width_mm, height_mm) < SMALLEST_MM:
        raise Refused("media-too-small", width_mm=width_mm, height_mm=height_mm)
    width, height = dots(Decimal(width_mm), dpi), dots(Decimal(height_mm), dpi)
    margin = dots(Decimal(3 if min(width_mm, height_mm) > SMALLEST_MM else 2), dpi)
    room = _Room(margin, margin, width - 2 * margin, height - 2 * margin, dpi)
    zone = min(room.height * _ZONE_PERCENT // 100, room.mm(_LONGEST_ZONE_MM))
    rest = room.below(zone + room.mm(1))
    elements = [*_rulers(room, zone), *_density(room, zone), *_words(rest, content, width)]
    return Artwork(width, height, dpi, tuple(elements))


def _rulers(room: _Room, zone: int) -> Iterator[Rule]:
    """Ticks every millimetre to the right and down, longer every 5 and 10."""
    thick = room.mm("0.15")
    yield Rule(room.x, room.y, room.width, thick)
    yield Rule(room.x, room.y, thick, zone)
    for at, long in _ticks(room, room.width - thick):
        yield Rule(room.x + at, room.y, thick, min(long, zone))
    for at, long in _ticks(room, zone - thick):
        yield Rule(room.x, room.y + at, long, thick)


def _ticks(room: _Room, length: int) -> Iterator[tuple[int, int]]:
    """Where a tick stands and how long it is, in dots."""
    step = 1
    while (at := room.mm(step)) <= length:
        yield at, next(room.mm(long) for every, long in _TICKS_MM if step % every == 0)
        step += 1


def _density(room: _Room, zone: int) -> Iterator[Rule]:
    """Groups of bars as wide as the gaps between them, each group wider than the one before."""
    x, y = room.x + room.mm(4), room.y + room.mm("3.4")
    height = room.y + zone - y
    group = (room.x + room.width - x) // len(_BAR_DOTS)
    for wide in _BAR_DOTS:
        for at in range(0, group - room.mm("0.8") - wide, 2 * wide):
            yield Rule(x + at, y, wide, height)
        x += group


def _words(room: _Room, content: LabelTest, label_width: int) -> Iterator[Element]:
    """The name, how the printer is set, and in what is left the code."""
    line = min(room.mm(5), room.height // 6)
    yield from _line(room, content.name, line, bold=True)
    room = room.below(line + room.mm(1))
    small = min(room.mm("2.4"), line * 2 // 3)
    yield from _line(room, content.facts, small)
    room = room.below(small + room.mm(1))
    barcode = _barcode(room, content.code, label_width, room.height - small - room.mm(1))
    yield barcode
    room = room.below(barcode.height + room.mm(1))
    yield from _line(room, content.code, small, align=Align.CENTER)


def _line(
    room: _Room, text: str, height: int, *, bold: bool = False, align: Align = Align.LEFT
) -> Iterator[Text]:
    box = Box(room.width, height, height, max(1, height * 2 // 3), bold)
    fitted = fit((printable(text, "name"),), box)
    for line in fitted.lines:
        yield Text(room.x, room.y, room.width, fitted.line, line, bold, align)


def _barcode(room: _Room, code: str, label_width: int, height: int) -> Barcode:
    """Centered; its quiet zones may reach into the blank edges of the label."""
    symbol = len(bars.modules(Symbology.CODE_128, code))
    fitting = min(room.width // symbol, label_width // (symbol + 2 * bars.QUIET_MODULES))
    module = max(1, min(fitting, room.mm("0.5")))
    x = (label_width - symbol * module) // 2
    return Barcode(x, room.y, min(height, room.mm(18)), module, Symbology.CODE_128, code)
