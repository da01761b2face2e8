"""Artwork as a PDF page of true size, for printers behind a driver."""

from __future__ import annotations

from omsdesk import bars, typefaces
from omsdesk.artwork import Align, Artwork, Barcode, Rule, Text
from omsdesk.documents.paper import Paper

_INCH = 72.0
_EM_PER_HEIGHT = 1000 / typefaces.LINE


def pdf(artwork: Artwork, title: str) -> bytes:
    """One page; every printer dot of the artwork is 72/dpi points."""
    scale = _INCH / artwork.dpi
    paper = Paper(artwork.width * scale, artwork.height * scale, title)
    for element in artwork.elements:
        if isinstance(element, Text):
            _text(paper, element, scale)
        elif isinstance(element, Barcode):
            _barcode(paper, element, scale)
        else:
            _rule(paper, element, scale)
    paper.next_page()
    return paper.finish()


def _text(paper: Paper, text: Text, scale: float) -> None:
    align = text.align
    if align is Align.LEFT and typefaces.is_from_right(text.text):
        align = Align.RIGHT
    shift = {Align.LEFT: 0.0, Align.CENTER: text.width / 2, Align.RIGHT: text.width}[align]
    baseline = text.y + text.height * typefaces.CAP_HEIGHT / typefaces.LINE
    size = text.height * _EM_PER_HEIGHT * scale
    at = ((text.x + shift) * scale, baseline * scale)
    paper.text(at, text.text, size, bold=text.bold, align=align)


def _barcode(paper: Paper, barcode: Barcode, scale: float) -> None:
    pattern = bars.modules(barcode.symbology, barcode.data)
    module = barcode.module * scale
    for start, count in bars.module_runs(pattern):
        at = (barcode.x * scale + start * module, barcode.y * scale)
        paper.rule(at, count * module, barcode.height * scale)


def _rule(paper: Paper, rule: Rule, scale: float) -> None:
    paper.rule((rule.x * scale, rule.y * scale), rule.width * scale, rule.height * scale)
