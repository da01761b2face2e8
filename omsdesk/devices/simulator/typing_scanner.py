"""A scanner that types, without hardware: what its keys write at a computer, and when.

Source: ISO/IEC 15424:2008, symbology identifiers, which may come first; times are our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from omsdesk.devices.scanners.layouts import US, Desk, Layout, typed

SCANNER_GAPS_MS = (5, 30)


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key that goes down: `text` is what it writes, "" for nothing, "Alt+Q" for a chord."""

    text: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class TypingScanner:
    """How a scanner is set, and at which computer: keys are those of `layout`, characters
    those of `computer`. `prefix` and `end` are control characters, the same everywhere.
    """

    layout: Layout = US
    computer: Layout = US
    desk: Desk = Desk.XKB
    caps_lock: bool = False
    prefix: str = ""
    end: str = "\r"
    gaps_ms: tuple[int, int] = SCANNER_GAPS_MS

    def strokes(self, code: str, random: Random) -> list[Stroke]:
        """The keys of one code; the first at once, pauses even between the two limits.

        KeyError for a character that the scanner's layout cannot write.
        """
        found, at_ms = [], 0
        for text in (*self.prefix, *self._written(code), *self.end):
            found.append(Stroke(text, at_ms))
            at_ms += random.randint(*self.gaps_ms)
        return found

    def _written(self, code: str) -> Iterator[str]:
        """What each key writes; a dead key nothing, the one behind it both."""
        presses = [self.layout.presses[each] for each in code]
        before: list[str] = []
        for count in range(1, len(presses) + 1):
            pressed = presses[:count]
            now = typed(pressed, self.computer, self.desk, caps_lock=self.caps_lock)
            yield "".join(now[len(before) :])
            before = now
