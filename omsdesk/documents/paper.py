"""One sheet of paper: text in every bundled script, rules and barcodes, as PDF.

Positions are points from the top left corner, text stands on its baseline.
"""

from __future__ import annotations

import io
from functools import cache

from PIL import Image
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from omsdesk import bars, resources, typefaces
from omsdesk.artwork import Align, Symbology

MM = 72 / 25.4
BLACK = 0.0
GREY = 0.42
LIGHT = 0.80
TINT = 0.955
_SHAPED_PIXELS_PER_POINT = 6
MODULE = 0.33 * MM


@cache
def _registered(face: str) -> str:
    """The name of a typeface in PDF, read on first use."""
    pdfmetrics.registerFont(TTFont(face, str(resources.path("fonts", f"{face}.ttf"))))
    return face


def _shaped(text: str, size: float) -> tuple[Image.Image, int]:
    """A line that needs joined letters, as a picture, because PDF text does not join them."""
    height = round(size * _SHAPED_PIXELS_PER_POINT * typefaces.LINE / 1000)
    return typefaces.mask(text, height)


def _run_width(run: typefaces.Run, size: float) -> float:
    if run.face == typefaces.ARABIC:
        return _shaped(run.text, size)[0].width / _SHAPED_PIXELS_PER_POINT
    return float(pdfmetrics.stringWidth(run.text, _registered(run.face), size))


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a line in points."""
    return sum(_run_width(run, size) for run in typefaces.runs(text, bold))


def wrapped(text: str, size: float, width: float, rows: int = 3) -> list[str]:
    """The text in at most `rows` lines of `width` points; the last one ends in an ellipsis."""
    lines: list[str] = []
    for word in _pieces(text, size, width):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > rows:
        lines[rows - 1 :] = [shortened(" ".join(lines[rows - 1 :]), size, width)]
    return lines


def _pieces(text: str, size: float, width: float) -> list[str]:
    """The words, cut where one alone is wider than the line."""
    pieces: list[str] = []
    for word in text.split():
        rest = word
        while text_width(rest, size) > width and len(rest) > 1:
            end = next(n for n in range(len(rest) - 1, 0, -1) if _holds(rest[:n], size, width, n))
            pieces.append(rest[:end])
            rest = rest[end:]
        pieces.append(rest)
    return pieces


def _holds(text: str, size: float, width: float, count: int) -> bool:
    return count == 1 or text_width(text, size) <= width


def shortened(text: str, size: float, width: float, bold: bool = False) -> str:
    """The text, or as much of it as fits with an ellipsis behind it."""
    if text_width(text, size, bold) <= width:
        return text
    while text and text_width(text + "…", size, bold) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def bar_width(data: str, widest: float) -> float:
    """The width of a Code 128: modules of 0.33 mm, narrower only where the room needs it."""
    return min(MODULE * len(bars.modules(Symbology.CODE_128, data)), widest)


class Paper:
    """The current page of a document that is being written."""

    def __init__(self, width: float, height: float, title: str) -> None:
        self.width = width
        self.height = height
        self._buffer = io.BytesIO()
        # Invariant: no dates and no random identity, so that the same content is the same file.
        self._canvas = Canvas(self._buffer, pagesize=(width, height), invariant=1)
        self._canvas.setTitle(title)
        self._canvas.setCreator("omsdesk")

    def next_page(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        self._canvas.save()
        return self._buffer.getvalue()

    def text(
        self,
        at: tuple[float, float],
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = Align.LEFT,
        grey: float = BLACK,
    ) -> None:
        """A line at its left, middle or right end, by `align`."""
        x, y = at
        if align is not Align.LEFT:
            width = text_width(text, size, bold)
            x -= width / 2 if align is Align.CENTER else width
        self._canvas.setFillGray(grey)
        for run in typefaces.runs(text, bold):
            if run.face == typefaces.ARABIC:
                self._draw_shaped(x, y, run.text, size)
            else:
                self._canvas.setFont(_registered(run.face), size)
                self._canvas.drawString(x, self.height - y, run.text)
            x += _run_width(run, size)

    def _draw_shaped(self, x: float, y: float, text: str, size: float) -> None:
        mask, above = _shaped(text, size)
        ink = Image.new("RGBA", mask.size, (0, 0, 0, 0))
        ink.putalpha(mask)
        scale = 1 / _SHAPED_PIXELS_PER_POINT
        line = mask.height - 2 * above
        below = mask.height - above - line * typefaces.CAP_HEIGHT // typefaces.LINE
        bottom = self.height - y - below * scale
        size_points = mask.width * scale, mask.height * scale
        self._canvas.drawImage(ImageReader(ink), x, bottom, *size_points, mask="auto")

    def rule(
        self, at: tuple[float, float], width: float, height: float, grey: float = BLACK
    ) -> None:
        """A filled rectangle from its top left corner."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(at[0], self.height - at[1] - height, width, height, stroke=0, fill=1)

    def frame(self, at: tuple[float, float], width: float, height: float) -> None:
        """An empty box from its top left corner."""
        self._canvas.setStrokeGray(BLACK)
        self._canvas.setLineWidth(0.9)
        self._canvas.rect(at[0], self.height - at[1] - height, width, height, stroke=1, fill=0)

    def code_128(self, at: tuple[float, float], data: str, height: float, widest: float) -> None:
        """A Code 128 from its top left corner, `bar_width(data, widest)` points wide.

        Refused as for `bars.modules`.
        """
        pattern = bars.modules(Symbology.CODE_128, data)
        self.bars(at, pattern, height, bar_width(data, widest))

    def bars(self, at: tuple[float, float], pattern: str, height: float, width: float) -> None:
        """The modules of a barcode from their top left corner, one "1" or "0" each."""
        module = width / len(pattern)
        for start, count in bars.module_runs(pattern):
            self.rule((at[0] + start * module, at[1]), count * module, height)
