"""A sheet of command barcodes to hang up at a station."""

from __future__ import annotations

import msgspec

from omsdesk.artwork import Align
from omsdesk.documents.paper import GREY, Paper, bar_width, shortened
from omsdesk.documents.printable import printable
from omsdesk.documents.sheet import LEFT, RIGHT, Letterhead, Sheet

_COLUMNS = 2
_CARD_HEIGHT = 104.0
_CARD_GAP = 16.0
_CARD_WIDTH = (RIGHT - LEFT - _CARD_GAP * (_COLUMNS - 1)) / _COLUMNS
_QUIET = 12.0


class CommandSheet(msgspec.Struct, frozen=True, kw_only=True):
    """The commands as (code, title), in reading order."""

    letterhead: Letterhead
    title: str
    commands: tuple[tuple[str, str], ...]
    station: str = ""
    language: str = "en"


def command_sheet(content: CommandSheet) -> bytes:
    """The PDF. Refused: "text-has-no-glyphs", "barcode-not-printable"."""
    sheet = Sheet(content.title, content.station, content.letterhead, content.language)
    sheet.y = 122
    sheet.heading()
    for index, (code, title) in enumerate(content.commands):
        column = index % _COLUMNS
        if column == 0:
            sheet.needs(_CARD_HEIGHT)
        _card(sheet, LEFT + column * (_CARD_WIDTH + _CARD_GAP), code, title)
        if column == _COLUMNS - 1:
            sheet.y += _CARD_HEIGHT + _CARD_GAP
    return sheet.finish()


def _card(sheet: Sheet, x: float, code: str, title: str) -> None:
    top = sheet.y
    line = shortened(printable(title, "title"), 13, _CARD_WIDTH - 2 * _QUIET, bold=True)

    def drawn(paper: Paper) -> None:
        paper.frame((x, top), _CARD_WIDTH, _CARD_HEIGHT)
        middle = x + _CARD_WIDTH / 2
        paper.text((middle, top + 22), line, 13, bold=True, align=Align.CENTER)
        room = _CARD_WIDTH - 2 * _QUIET
        left = middle - bar_width(code, room) / 2
        paper.code_128((left, top + 34), code, 46, room)
        paper.text((middle, top + 94), code, 7.5, align=Align.CENTER, grey=GREY)

    sheet.draw(drawn)
