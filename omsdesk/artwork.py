"""A label drawn for one resolution: what `documents` draws and `devices` print.

All positions and sizes are whole printer dots, the origin is the top left corner. The
drawing knows nothing of orders or printers, so that the same artwork becomes ZPL, a
bitmap or a PDF page.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Symbology(StrEnum):
    GS1_128 = "gs1-128"
    CODE_128 = "code-128"


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `height` is the cap-to-descender height, `width` the box to align in."""

    x: int
    y: int
    width: int
    height: int
    text: str
    bold: bool = False
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Barcode:
    """A linear barcode without its human-readable line.

    `data` is what a scanner returns, for GS1-128 the element string digits without
    brackets ("00" + SSCC). `module` is the width of the narrowest bar.
    """

    x: int
    y: int
    height: int
    module: int
    symbology: Symbology
    data: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A filled rectangle: a line, a frame side or a bar."""

    x: int
    y: int
    width: int
    height: int


Element = Text | Barcode | Rule


@dataclass(frozen=True, slots=True)
class Artwork:
    """A whole label, `width` x `height` dots at `dpi` dots per inch."""

    width: int
    height: int
    dpi: int
    elements: tuple[Element, ...]
