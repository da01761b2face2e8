"""A sheet of the barcodes that teach the desk a scanner, one below the other."""

from __future__ import annotations

import msgspec

from omsdesk import bars
from omsdesk.artwork import Align, Symbology
from omsdesk.documents.paper import GREY, MODULE, Paper
from omsdesk.documents.sheet import LEFT, RIGHT, Letterhead, Sheet, words

_CARD_HEIGHT = 128.0
_CARD_GAP = 44.0
_QUIET = bars.QUIET_MODULES * MODULE
_SHOWN = {"\x1d": "<GS>"}
_WORDS = {
    "en": ("Teach the scanner", "Scan the barcodes in their order, each once. Press no key."),
    "de": (
        "Scanner anlernen",
        "Die Barcodes der Reihe nach lesen, jeden einmal. Dabei keine Taste drücken.",
    ),
}


class TeachingSheet(msgspec.Struct, frozen=True, kw_only=True):
    """`codes` are the texts of the barcodes; control characters may be in them."""

    letterhead: Letterhead
    codes: tuple[str, ...]
    station: str = ""
    language: str = "en"


def teaching_sheet(content: TeachingSheet) -> bytes:
    """The PDF. Refused: "text-has-no-glyphs"."""
    title, advice = words(_WORDS, content.language)
    sheet = Sheet(title, content.station, content.letterhead, content.language)
    sheet.y = 122
    sheet.heading()
    sheet.paragraph(advice, 11)
    sheet.y += _CARD_GAP / 2
    for number, code in enumerate(content.codes, 1):
        _card(sheet, number, code)
        sheet.y += _CARD_HEIGHT + _CARD_GAP
    return sheet.finish()


def modules(code: str) -> str:
    """The bars of one of the codes, for a screen: one "1" or "0" for each module."""
    return bars.modules(Symbology.CODE_128, code, besides="".join(_SHOWN))


def _card(sheet: Sheet, number: int, code: str) -> None:
    top, pattern = sheet.y, modules(code)
    width = min(MODULE * len(pattern), RIGHT - LEFT - 2 * _QUIET)
    shown = "".join(_SHOWN.get(each, each) for each in code)

    def drawn(paper: Paper) -> None:
        middle = (LEFT + RIGHT) / 2
        paper.frame((LEFT, top), RIGHT - LEFT, _CARD_HEIGHT)
        paper.text((LEFT + 12, top + 26), str(number), 17, bold=True)
        paper.bars((middle - width / 2, top + 34), pattern, 62, width)
        paper.text((middle, top + 114), shown, 9, align=Align.CENTER, grey=GREY)

    sheet.draw(drawn)
