"""How the interpreters put ink on a picture: cells of fixed pitch, bars, bits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

from omsdesk import bars, typefaces
from omsdesk.devices.printers.language import Printed

LARGEST_SIDE = 32_000
_PAPER = 255
_INK = 0
_CELL_HEIGHT_PERCENT = 90  # of a cell are capitals and descenders
_CELL_WIDTH_PERCENT = 92


@dataclass(slots=True)
class Sheet:
    """A label as it is filled: what will be put on it, and what was not understood."""

    width: int
    height: int
    strokes: list[Callable[[Image.Image], None]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    def clear(self) -> None:
        self.strokes.clear()

    def printed(self) -> Printed:
        sides = (max(1, min(side, LARGEST_SIDE)) for side in (self.width, self.height))
        image = Image.new("L", (next(sides), next(sides)), _PAPER)
        for stroke in self.strokes:
            stroke(image)
        return Printed(image, tuple(self.unknown))

    def rule(self, x: int, y: int, width: int, height: int) -> None:
        self.strokes.append(lambda image: image.paste(_INK, (x, y, x + width, y + height)))

    def bits(self, x: int, y: int, row_bytes: int, rows: bytes) -> None:
        """Dots in whole bytes, 1 is ink. ValueError when they are not whole rows."""
        if not row_bytes or len(rows) % row_bytes:
            raise ValueError("bits without whole rows")
        mask = Image.frombytes("1", (row_bytes * 8, len(rows) // row_bytes), rows)
        self.strokes.append(lambda image: image.paste(_INK, (x, y), mask))

    def code_128(self, x: int, y: int, values: tuple[int, ...], module: int, height: int) -> None:
        """A symbol from its start character on."""
        pattern = bars.pattern(values)
        for start, count in bars.module_runs(pattern):
            self.rule(x + start * module, y, count * module, height)

    def cells(self, x: int, y: int, text: str, width: int, height: int) -> None:
        """A line in a font of fixed pitch: every character in the middle of its cell."""
        self.strokes.append(lambda image: _draw_cells(image, (x, y), text, (width, height)))


def _draw_cells(image: Image.Image, at: tuple[int, int], text: str, cell: tuple[int, int]) -> None:
    width, height = cell
    tall = max(1, height * _CELL_HEIGHT_PERCENT // 100)
    widest = max(1, width * _CELL_WIDTH_PERCENT // 100)
    for place, char in enumerate(text):
        mask, above = typefaces.mask(char, tall, bold=True)
        if mask.width > widest:
            mask = mask.resize((widest, mask.height), Image.Resampling.BOX)
        left = at[0] + place * width + (width - mask.width) // 2
        image.paste(_INK, (left, at[1] + (height - tall) // 2 - above), mask)
