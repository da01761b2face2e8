"""What the paper documents share: letterhead, address, facts, footer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import msgspec

from omsdesk.artwork import Align
from omsdesk.documents.paper import (
    BLACK,
    GREY,
    LIGHT,
    MM,
    Paper,
    bar_width,
    shortened,
    text_width,
    wrapped,
)
from omsdesk.documents.printable import printable, printable_lines

WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 20 * MM, 193 * MM
TOP = 14 * MM
BOTTOM = 268 * MM
_FOOTER = 274 * MM

_Words = TypeVar("_Words")
_PAGE = {"en": "Page {} of {}", "de": "Seite {} von {}"}


class Letterhead(msgspec.Struct, frozen=True, kw_only=True):
    """The company on its paper; every footer column is a few lines (register, bank, tax)."""

    name: str
    lines: tuple[str, ...] = ()
    footer: tuple[tuple[str, ...], ...] = ()


def words(table: dict[str, _Words], language: str) -> _Words:
    """The texts of a language, English where there is no other."""
    return table.get(language, table["en"])


Drawing = Callable[[Paper], None]


class Sheet:
    """A document of A4 pages, written from top to bottom; `y` is the next free line in points."""

    def __init__(self, title: str, number: str, letterhead: Letterhead, language: str) -> None:
        self.title = printable(title, "title")
        self.number = printable(number, "number")
        self.language = language
        self.letterhead = letterhead
        self.y = TOP
        self._pages: list[list[Drawing]] = [[]]
        self._letterhead()

    def draw(self, drawing: Drawing) -> None:
        """Adds something to the current page."""
        self._pages[-1].append(drawing)

    def text(
        self,
        x: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = Align.LEFT,
        grey: float = BLACK,
    ) -> None:
        """A line of printable text at the current height."""
        at = (x, self.y)
        self.draw(lambda paper: paper.text(at, text, size, bold=bold, align=align, grey=grey))

    def rule(self, x: float, width: float, height: float = 0.6, grey: float = LIGHT) -> None:
        at = (x, self.y)
        self.draw(lambda paper: paper.rule(at, width, height, grey))

    def next_page(self) -> None:
        """A new page with a one-line head."""
        self._pages.append([])
        self.y = TOP + 10
        self.text(LEFT, self.letterhead_name, 9, bold=True)
        self.text(RIGHT, f"{self.title} {self.number}", 9, align=Align.RIGHT, grey=GREY)
        self.y += 6
        self.rule(LEFT, RIGHT - LEFT)
        self.y += 18

    def needs(self, height: float) -> bool:
        """Goes to a new page when the current one has no such room; True when it did."""
        if self.y + height <= BOTTOM:
            return False
        self.next_page()
        return True

    @property
    def letterhead_name(self) -> str:
        return printable(self.letterhead.name, "letterhead")

    def _letterhead(self) -> None:
        self.y = TOP + 14
        self.text(LEFT, shortened(self.letterhead_name, 17, 280, bold=True), 17, bold=True)
        self.y = TOP + 4
        for line in printable_lines(self.letterhead.lines, "letterhead"):
            self.text(RIGHT, line, 8, align=Align.RIGHT, grey=GREY)
            self.y += 10.5
        self.y = max(self.y, TOP + 26)
        self.rule(LEFT, RIGHT - LEFT, 1.2, BLACK)

    def address(
        self, caption: str, lines: Sequence[str], x: float = LEFT, width: float = 170
    ) -> None:
        """An address block from the current height down; the height stays where it was."""
        top = self.y
        self.text(x, caption, 7.5, grey=GREY)
        self.y += 14
        for index, line in enumerate(printable_lines(tuple(lines), "address")[:7]):
            bold = index == 0
            self.text(x, shortened(line, 10, width, bold), 10, bold=bold)
            self.y += 13.2
        self.y = top

    def facts(self, x: float, pairs: Iterable[tuple[str, str]]) -> None:
        """Names and values in two columns; empty values are left out. The height stays."""
        top = self.y
        for name, value in pairs:
            if value:
                line = printable(value, name)
                self.text(x, name, 8.5, grey=GREY)
                room = RIGHT - x - text_width(name, 8.5) - 8
                self.text(RIGHT, shortened(line, 8.5, room), 8.5, align=Align.RIGHT)
                self.y += 13.2
        self.y = top

    def captions(self, x: float, pairs: Iterable[tuple[str, str]]) -> None:
        """Values under their names, side by side; the height stays."""
        top = self.y
        for name, value in pairs:
            line = printable(value, name)
            self.y = top
            self.text(x, name, 7.5, grey=GREY)
            self.y += 13
            self.text(x, line, 9.5, bold=True)
            x += max(text_width(name, 7.5), text_width(line, 9.5, bold=True)) + 26
        self.y = top

    def heading(self) -> None:
        """The title and number of the document."""
        self.text(LEFT, f"{self.title} {self.number}", 16, bold=True)
        self.y += 18

    def barcode(self, data: str, x: float, widest: float, height: float = 26) -> None:
        """A Code 128 whose right end is `x`, with its text; the height stays."""
        at, code = (x, self.y), printable(data, "barcode")

        def drawn(paper: Paper) -> None:
            left = at[0] - bar_width(code, widest)
            paper.code_128((left, at[1]), code, height, widest)
            paper.text((at[0], at[1] + height + 9), code, 7.5, align=Align.RIGHT, grey=GREY)

        self.draw(drawn)

    def paragraph(self, text: str, size: float = 9) -> None:
        """Running text over the width of the page, at most 12 lines."""
        for line in wrapped(printable(text, "notes"), size, RIGHT - LEFT, 12):
            self.needs(14)
            self.text(LEFT, line, size)
            self.y += size * 1.5

    def finish(self) -> bytes:
        """The PDF, with page x of y on every page."""
        paper = Paper(WIDTH, HEIGHT, f"{self.title} {self.number}")
        for index, page in enumerate(self._pages):
            for drawing in page:
                drawing(paper)
            text = words(_PAGE, self.language).format(index + 1, len(self._pages))
            self._footer(paper, text)
            paper.next_page()
        return paper.finish()

    def _footer(self, paper: Paper, page: str) -> None:
        paper.rule((LEFT, _FOOTER - 10), RIGHT - LEFT, 0.6, LIGHT)
        columns = self.letterhead.footer[:4]
        for index, lines in enumerate(columns):
            x = LEFT + index * (RIGHT - LEFT - 60) / max(1, len(columns))
            for row, line in enumerate(printable_lines(lines, "letterhead")[:4]):
                paper.text((x, _FOOTER + 9.6 * row), line, 7, grey=GREY)
        paper.text((RIGHT, _FOOTER), page, 7, align=Align.RIGHT, grey=GREY)
