"""A label layout as data: what stands where, in millimetres, for any resolution."""

from __future__ import annotations

import re
import tomllib
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from omsdesk import resources
from omsdesk.artwork import Align, Symbology
from omsdesk.documents.labels.content import CODE_FIELDS, TEXT_FIELDS
from omsdesk.errors import Refused

_MM_PER_INCH = Decimal("25.4")
# Smaller than this part of a layout, its text would be hard to read.
_SMALLEST_FACTOR = Decimal("0.95")
# Sizes are told in whole millimetres.
_ROUNDED = Decimal("0.5")
# A size in millimetres; "4x6" is a name, in inches.
_SIZE = re.compile(r"(\d{2,3})x(\d{2,4})")


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Position and width in millimetres from the top left corner."""

    x: Decimal
    y: Decimal
    width: Decimal
    height: Decimal


class TextPart(_Part, frozen=True, kw_only=True):
    """The lines of a field; `height` of one line, `box` of them all."""

    field: str
    box: Decimal
    min_height: Decimal
    bold: bool = False
    align: Align = Align.LEFT


class CaptionPart(_Part, frozen=True, kw_only=True):
    """A fixed word, by language."""

    texts: dict[str, str]


class BarcodePart(_Part, frozen=True, kw_only=True):
    """A barcode centered in its box; module widths in millimetres."""

    field: str
    symbology: Symbology
    module: Decimal
    min_module: Decimal


class RulePart(_Part, frozen=True, kw_only=True):
    """A filled rectangle."""


class Layout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole label, `width` x `height` millimetres."""

    name: str
    width: Decimal
    height: Decimal
    text: tuple[TextPart, ...] = ()
    caption: tuple[CaptionPart, ...] = ()
    barcode: tuple[BarcodePart, ...] = ()
    rule: tuple[RulePart, ...] = ()

    def problems(self) -> list[str]:
        """What is wrong with it, in words for whoever edits the file."""
        parts: tuple[_Part, ...] = (*self.text, *self.caption, *self.barcode, *self.rule)
        found = [f"outside the label: {part}" for part in parts if not self._holds(part)]
        found += [f"unknown text field {t.field}" for t in self.text if t.field not in TEXT_FIELDS]
        found += [f"unknown code {b.field}" for b in self.barcode if b.field not in CODE_FIELDS]
        found += [f"caption without en: {c.texts}" for c in self.caption if "en" not in c.texts]
        sizes = [t for t in self.text if not 0 < t.min_height <= t.height <= t.box]
        return found + [f"heights of {t.field} contradict each other" for t in sizes]

    def _holds(self, part: _Part) -> bool:
        height = part.box if isinstance(part, TextPart) else part.height
        fits = part.x + part.width <= self.width and part.y + height <= self.height
        return fits and part.x >= 0 and part.y >= 0 and part.width > 0 and height > 0


def dots(length_mm: Decimal, dpi: int) -> int:
    """Millimetres to whole printer dots, rounded half up."""
    exact = length_mm * dpi / _MM_PER_INCH
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def parse(text: str) -> Layout:
    """A layout from TOML. Refused("label-layout-invalid", reason=...)."""
    try:
        raw = tomllib.loads(text, parse_float=Decimal)
        layout = msgspec.convert(raw, Layout)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise Refused("label-layout-invalid", reason=str(error)) from error
    problems = layout.problems()
    if problems:
        raise Refused("label-layout-invalid", reason="; ".join(problems))
    return layout


def load(path: Path) -> Layout:
    """A layout file. Refused as for `parse`, OSError when it cannot be read."""
    return parse(path.read_text("utf-8"))


@cache
def shipping_4x6() -> Layout:
    """The layout that ships with the program, for labels of 4 x 6 in and nearly that."""
    return load(resources.path("labels", "shipping-4x6.toml"))


@cache
def shipping_62x100() -> Layout:
    """The one for narrow media."""
    return load(resources.path("labels", "shipping-62x100.toml"))


@cache
def shipping_for(media: str) -> Layout:
    """The largest layout for labels of a size, "100x150" in millimetres or a name.

    One that is a little too large is made smaller. A name that tells no size is that of
    labels of 4 x 6 in. Refused: "no-layout-for-media" (media).
    """
    size = _SIZE.fullmatch(media)
    if size is None:
        return shipping_4x6()
    width, height = (Decimal(side) + _ROUNDED for side in size.groups())
    for layout in (shipping_4x6(), shipping_62x100()):
        factor = min(width / layout.width, height / layout.height, Decimal(1))
        if factor >= _SMALLEST_FACTOR:
            return layout if factor == 1 else scaled(layout, factor)
    raise Refused("no-layout-for-media", media=media)


def scaled(layout: Layout, factor: Decimal) -> Layout:
    """Every length times a factor."""

    def shrunk(value: Any) -> Any:
        if isinstance(value, Decimal):
            return value * factor
        return tuple(map(part, value)) if isinstance(value, tuple) else value

    def part(whole: Any) -> Any:
        fields = {name: getattr(whole, name) for name in whole.__struct_fields__}
        return type(whole)(**{name: shrunk(value) for name, value in fields.items()})

    found: Layout = part(layout)
    return found
