"""Text in a printer's own fonts of fixed pitch: which one fits, and which characters it has."""

from __future__ import annotations

from dataclasses import dataclass

from omsdesk.artwork import Align, Text

# A line that would come out lower than this part of its height is drawn instead.
_LOWEST_PERCENT = 70
_LATIN_1_LETTERS = frozenset(chr(code) for code in range(0xA1, 0x100) if code != 0xAD)
_ASCII = frozenset(chr(code) for code in range(0x20, 0x7F))


@dataclass(frozen=True, slots=True)
class FixedFont:
    """The cell of one character in dots, and how many times it may be magnified."""

    name: str
    width: int
    height: int
    most_times: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A line in a font: where its first cell stands, what is sent for its characters."""

    font: FixedFont
    times: int
    x: int
    content: bytes

    @property
    def width(self) -> int:
        return self.font.width * self.times * len(self.content)

    @property
    def height(self) -> int:
        return self.font.height * self.times


def placed(text: Text, fonts: tuple[FixedFont, ...], harmful: frozenset[str]) -> Placed | None:
    """The line in the largest font that fits its box, the least magnified one, in code page 1252.

    None for characters beyond ASCII and Latin-1, for `harmful` ones, and when the font
    would be much lower than the line should be.
    """
    if not set(text.text) <= (_ASCII | _LATIN_1_LETTERS) - harmful:
        return None
    fitting = [
        (font.height * times, -times, font)
        for font in fonts
        for times in range(1, font.most_times + 1)
        if font.height * times <= text.height and font.width * times * len(text.text) <= text.width
    ]
    height, less, font = max(fitting, key=lambda fit: fit[:2], default=(0, 0, fonts[0]))
    if height * 100 < text.height * _LOWEST_PERCENT:
        return None
    times = -less
    room = text.width - font.width * times * len(text.text)
    shift = {Align.LEFT: 0, Align.CENTER: room // 2, Align.RIGHT: room}[text.align]
    return Placed(font, times, text.x + shift, text.text.encode("cp1252"))
