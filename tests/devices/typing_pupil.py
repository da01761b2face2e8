"""A scanner that types, being taught and then read by the rule that was learned."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from omsdesk.devices.scanners.layouts import Desk, Layout
from omsdesk.devices.scanners.teaching import SILENCE_MS, TEACHING_CODES, Lesson, Outcome, Teaching
from omsdesk.devices.scanners.wedge import Key, Step, Wedge
from omsdesk.errors import Refused

GS = "\x1d"
# What a warehouse scans: Code 128 texts, SKUs, and element strings with their separators.
REAL_CODES = (
    "4006381333931",
    "96385074",
    "SO-07-004213",
    "TEA-100",
    "tea_100/b",
    "A-01-03-2",
    "CHAI.10 250g",
    "100% COTTON $5",
    "CMD-DONE",
    "BADGE-aZ09",
    "0104006381333931",
    f"010400638133393110LOT/7{GS}21S-99",
    f"0104006381333931172612313103001250{GS}10AB{GS}37120",
    "00340123450000000000",
    "https://id.gs1.org/01/04006381333931/10/ABC?17=261231",
    "(01)04006381333931(10)A1",
    "a!b#c&d'e*f,g:h;i<j=k>l?m@n[o]p{q}r|s~t\\u\"v^w`x+y",
)


class TypingPupil(ABC):
    """Types codes at a desk with the habits of `desk`; the clock runs with its keys."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.now_ms = 0
        self.typed = 0

    @abstractmethod
    def keys(self, text: str) -> Iterator[Key]:
        """The keys of one code, as the desk sees them."""

    def teach(self) -> Outcome:
        teaching = Teaching(self.desk)
        for code in TEACHING_CODES:
            for key in self.keys(code):
                teaching.key(key)
        teaching.waited(self.now_ms + SILENCE_MS)
        assert teaching.outcome is not None
        return teaching.outcome

    def lesson(self) -> Lesson:
        outcome = self.teach()
        assert isinstance(outcome, Lesson), outcome
        return outcome

    def refusal(self) -> Refused:
        outcome = self.teach()
        assert isinstance(outcome, Refused), outcome
        return outcome

    def scan(self, lesson: Lesson, text: str) -> Step:
        """What a wedge with the rule that was learned makes of a code; `typed` keys it let go."""
        wedge = Wedge(lesson.rule)
        steps = [wedge.key(key) for key in self.keys(text)]
        self.typed = sum(len(step.released) for step in steps)
        return next((step for step in steps if step.scan or step.unreadable), Step())


def codes_for(scanner: Layout) -> Iterator[str]:
    """The real codes as far as the scanner's layout has their characters."""
    for code in REAL_CODES:
        if scanner.presses.keys() >= set(code) - {GS}:
            yield code
