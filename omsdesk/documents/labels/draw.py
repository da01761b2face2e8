"""Draws a label layout with its content for one resolution."""

from __future__ import annotations

from omsdesk import bars, typefaces
from omsdesk.artwork import Artwork, Barcode, Element, Rule, Text
from omsdesk.documents.labels.content import ShippingLabel
from omsdesk.documents.labels.fit import Box, fit
from omsdesk.documents.labels.layout import (
    BarcodePart,
    CaptionPart,
    Layout,
    RulePart,
    TextPart,
    dots,
)
from omsdesk.errors import Refused


def draw(layout: Layout, content: ShippingLabel, dpi: int) -> Artwork:
    """The label in printer dots. Text shrinks, wraps and ends in "..." to stay in its box.

    Refused: "text-has-no-glyphs", "sscc-invalid", "barcode-not-printable", "barcode-too-long".
    """
    lines, codes = content.lines(), content.codes()
    elements: list[Element] = [_rule(part, dpi) for part in layout.rule]
    elements += [_caption(part, content.language, dpi) for part in layout.caption]
    for part in layout.text:
        elements += _text(part, lines[part.field], dpi)
    elements += [_barcode(part, codes[part.field], dpi) for part in layout.barcode]
    return Artwork(dots(layout.width, dpi), dots(layout.height, dpi), dpi, tuple(elements))


def _rule(part: RulePart, dpi: int) -> Rule:
    size = max(1, dots(part.width, dpi)), max(1, dots(part.height, dpi))
    return Rule(dots(part.x, dpi), dots(part.y, dpi), *size)


def _caption(part: CaptionPart, language: str, dpi: int) -> Text:
    text = part.texts.get(language, part.texts["en"])
    height, width = dots(part.height, dpi), dots(part.width, dpi)
    while height > 1 and typefaces.width(text, height) > width:
        height -= 1
    return Text(dots(part.x, dpi), dots(part.y, dpi), width, height, text)


def _text(part: TextPart, lines: tuple[str, ...], dpi: int) -> list[Text]:
    x, y, width = dots(part.x, dpi), dots(part.y, dpi), dots(part.width, dpi)
    box = Box(
        width=width,
        height=dots(part.box, dpi),
        line=dots(part.height, dpi),
        min_line=dots(part.min_height, dpi),
        bold=part.bold,
    )
    fitted = fit(lines, box)
    return [
        Text(x, y + index * fitted.pitch, width, fitted.line, line, part.bold, part.align)
        for index, line in enumerate(fitted.lines)
    ]


def _barcode(part: BarcodePart, data: str, dpi: int) -> Barcode:
    symbol = len(bars.modules(part.symbology, data))
    width = dots(part.width, dpi)
    module = min(dots(part.module, dpi), width // (symbol + 2 * bars.QUIET_MODULES))
    if module < max(1, dots(part.min_module, dpi)):
        raise Refused("barcode-too-long", field=part.field, data=data)
    x = dots(part.x, dpi) + (width - symbol * module) // 2
    y, height = dots(part.y, dpi), dots(part.height, dpi)
    return Barcode(x, y, height, module, part.symbology, data)
