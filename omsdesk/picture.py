"""Artwork as a picture, for screens and for printers that take bitmaps."""

from __future__ import annotations

import io

from PIL import Image

from omsdesk import bars, typefaces
from omsdesk.artwork import Align, Artwork, Barcode, Rule, Text

_INK = 0
_PAPER = 255


def picture(artwork: Artwork) -> Image.Image:
    """The label in grey, one pixel per printer dot."""
    image = Image.new("L", (artwork.width, artwork.height), _PAPER)
    for element in artwork.elements:
        if isinstance(element, Text):
            _text(image, element)
        elif isinstance(element, Barcode):
            _barcode(image, element)
        else:
            _rule(image, element)
    return image


def png(artwork: Artwork) -> bytes:
    """The picture as a PNG file that knows its resolution."""
    buffer = io.BytesIO()
    picture(artwork).save(buffer, "PNG", dpi=(artwork.dpi, artwork.dpi))
    return buffer.getvalue()


def _text(image: Image.Image, text: Text) -> None:
    if not text.text:
        return
    mask, above = typefaces.mask(text.text, text.height, text.bold)
    image.paste(_INK, (text.x + indent(text, mask.width), text.y - above), mask)


def indent(text: Text, width: int) -> int:
    """How far from the left of its box a line of that width starts."""
    room = text.width - width
    if text.align is Align.CENTER:
        return room // 2
    is_right = text.align is Align.RIGHT or typefaces.is_from_right(text.text)
    return room if is_right else 0


def _barcode(image: Image.Image, barcode: Barcode) -> None:
    pattern = bars.modules(barcode.symbology, barcode.data)
    for start, count in bars.module_runs(pattern):
        left = barcode.x + start * barcode.module
        right = left + count * barcode.module
        image.paste(_INK, (left, barcode.y, right, barcode.y + barcode.height))


def _rule(image: Image.Image, rule: Rule) -> None:
    image.paste(_INK, (rule.x, rule.y, rule.x + rule.width, rule.y + rule.height))
