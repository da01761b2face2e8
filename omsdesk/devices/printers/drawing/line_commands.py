"""Draws labels from lines of commands, as EPL2 and TSPL have them: one shape, two vocabularies.

    language = LineLanguage(bits=re.compile(rb"GW..."), may_be_bits=..., last=...)
    language.job_bytes(stream)                         # the first whole job
    drawn(state, language.lines(stream), actions)      # the labels, in printer dots

Source: Zebra, EPL Programming Guide 14245L-003 Rev. A; TSC, TSPL/TSPL2 Programming Language
Manual: a command ends with its line, but for one whose bits stand behind its last comma.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from omsdesk.devices.printers.drawing.ink import Sheet
from omsdesk.devices.printers.language import Printed

# A carriage return alone ends a line, too.
_LINE = re.compile(rb"([^\r\n]*)(?:\r?\n|\r(?=[^\n]))")


class Line(NamedTuple):
    """One command; `bits` are those behind a picture's numbers, `end` is where the next begins."""

    text: bytes
    bits: bytes
    end: int


@dataclass(frozen=True, slots=True)
class LineLanguage:
    """`bits` matches the head of a picture, with its bytes per row and rows as groups 3 and 4,
    `may_be_bits` what may become one; `job_end` the last line of a job, `immediate` what acts
    outside of lines.
    """

    bits: re.Pattern[bytes]
    may_be_bits: re.Pattern[bytes]
    job_end: re.Pattern[bytes]
    immediate: re.Pattern[bytes] | None = None

    def lines(self, stream: bytes) -> Iterator[Line]:
        """The whole commands; what is not whole at the end is left out."""
        at = 0
        while at < len(stream) and (line := self._line(stream, at)) is not None:
            yield line
            at = line.end

    def job_bytes(self, stream: bytes) -> int:
        """How long the first whole job is; 0 while there is none."""
        ends = (line.end for line in self.lines(stream) if self.job_end.fullmatch(line.text))
        return next(ends, 0)

    def _line(self, stream: bytes, at: int) -> Line | None:
        if self.immediate and (immediate := self.immediate.match(stream, at)):
            return Line(b"", b"", immediate.end())
        if head := self.bits.match(stream, at):
            end = head.end() + int(head[3]) * int(head[4])
            return Line(head[0], stream[head.end() : end], end) if end <= len(stream) else None
        line = None if self.may_be_bits.match(stream, at) else _LINE.match(stream, at)
        return Line(line[1], b"", line.end()) if line else None


@dataclass(slots=True)
class Place:
    """Where drawing stands: the sheet, and the origin that was set on it."""

    sheet: Sheet
    origin: tuple[int, int] = (0, 0)

    def at(self, x: str, y: str) -> tuple[int, int]:
        return int(x) + self.origin[0], int(y) + self.origin[1]


P = TypeVar("P", bound=Place)
# What a command does; a number of labels for one that prints.
Action = Callable[[P, "re.Match[str]", bytes], int | None]
Actions = Sequence[tuple[re.Pattern[str], Action[P]]]


def drawn(place: P, lines: Iterable[Line], actions: Actions[P]) -> tuple[Printed, ...]:
    """The labels that come out. What nothing knows or can read is named in them."""
    labels: list[Printed] = []
    for line in lines:
        copies = _obey(place, line, actions) if line.text else 0
        if copies:
            labels += [place.sheet.printed()] * copies
            place.sheet.unknown.clear()
    return tuple(labels)


def _obey(place: P, line: Line, actions: Actions[P]) -> int:
    text = line.text.decode("cp1252", "replace")
    for pattern, action in actions:
        if match := pattern.fullmatch(text):
            try:
                return action(place, match, line.bits) or 0
            except (ValueError, KeyError):
                break
    place.sheet.unknown.append(text)
    return 0


def move_origin(place: Place, match: re.Match[str], _: bytes) -> None:
    """Everything that follows is drawn from a point in groups 1 and 2."""
    place.origin = int(match[1]), int(match[2])


def clear(place: Place, _match: re.Match[str], _: bytes) -> None:
    """Take away what was drawn and not printed."""
    place.sheet.clear()


def draw_rule(place: Place, match: re.Match[str], _: bytes) -> None:
    """A black rectangle of groups x, y, width and height."""
    x, y, width, height = match.groups()
    place.sheet.rule(*place.at(x, y), int(width), int(height))


def draw_bits(place: Place, match: re.Match[str], bits: bytes) -> None:
    """A picture whose bits of 1 are white, of groups x, y and bytes per row."""
    inked = bytes(255 - byte for byte in bits)
    place.sheet.bits(*place.at(match[1], match[2]), int(match[3]), inked)


def leave(_place: Place, _match: re.Match[str], _: bytes) -> None:
    """A setting of the machine, or a question: they change no picture."""
