"""Finds out, from known codes, which keyboard layouts a scanner and a computer are set to.

Every pair of layouts, with Caps Lock off and on, predicts what three known codes look like.
All pairs that fit are kept, and only what they agree on is believed: a character that one of
them makes ambiguous or loses is not translated.

Source: the layouts, our own reasoning.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from omsdesk.devices.scanners.layouts import LAYOUTS, Desk, Layout, Level, garbled
from omsdesk.devices.scanners.places import GS

_PRINTABLE = [chr(code) for code in range(ord(" "), ord("~") + 1)]
Marks = Sequence[str]


@dataclass(frozen=True, slots=True)
class Setup:
    """What both sides are set to."""

    scanner: Layout
    computer: Layout
    desk: Desk
    caps_lock: bool = False

    @property
    def is_right(self) -> bool:
        return self.scanner is self.computer and not self.caps_lock

    def mark(self, character: str) -> str:
        """What the computer makes of a character; "" when it gets lost."""
        seen = garbled(character, self.scanner, self.computer, self.desk, caps_lock=self.caps_lock)
        return seen[0] if seen else ""

    def is_sure(self, character: str) -> bool:
        """Whether it must look like that: not behind AltGr, where Windows differs, nor an ß,
        which has no capital with older libraries.
        """
        behind_alt_gr = self.scanner.presses[character].level is Level.ALT_GR
        mark = self.mark(character)
        return bool(mark) and mark != "ẞ" and not (behind_alt_gr and self.desk is Desk.WINDOWS)


@dataclass(frozen=True, slots=True)
class Found:
    """A setup that explains what was seen, and what was seen for each character.

    `before` and `after` are the marks around every code.
    """

    setup: Setup
    seen: Mapping[str, str]
    before: tuple[str, ...]
    after: tuple[str, ...]


def setups(desk: Desk) -> Iterator[Setup]:
    """All that can be told apart, right ones first."""
    for layout in LAYOUTS:
        yield Setup(layout, layout, desk)
    for scanner in LAYOUTS:
        for computer in LAYOUTS:
            if scanner is not computer:
                yield Setup(scanner, computer, desk)
            yield Setup(scanner, computer, desk, caps_lock=True)


def find(scans: Sequence[tuple[str, Marks]], desk: Desk) -> list[Found]:
    """Every setup that explains known codes and what was seen of them."""
    found = (_explained(setup, scans) for setup in setups(desk))
    return [each for each in found if each is not None]


def translated(found: Sequence[Found]) -> tuple[dict[str, str], set[str]]:
    """Mark to character as far as all agree, and the characters that a setup loses.

    What two characters look like is not in the table: nobody can tell which was meant.
    """
    meant: dict[str, set[str]] = defaultdict(set)
    lost: set[str] = set()
    for each in found:
        for character in (GS, *_PRINTABLE):
            mark = _mark_of(each, character)
            if mark:
                meant[mark].add(character)
            elif mark is not None:
                lost.add(character)
    table = {mark: next(iter(of)) for mark, of in meant.items() if len(of) == 1}
    return table, lost


def _mark_of(found: Found, character: str) -> str | None:
    """What was seen where the codes have it, else what is predicted; None when the scanner
    cannot write it.
    """
    if character == GS or character in found.seen:
        return found.seen.get(character, "")
    return found.setup.mark(character) if character in found.setup.scanner.presses else None


def _explained(setup: Setup, scans: Sequence[tuple[str, Marks]]) -> Found | None:
    names = _Names()
    seen: dict[str, str] = {}
    around = set()
    for code, marks in scans:
        match = re.fullmatch(_pattern(setup, code, names), names.text(marks), re.DOTALL)
        if match is None:
            return None
        before, *groups, after = match.groups()
        around.add((names.marks(before), names.marks(after)))
        seen |= {
            character: "".join(names.marks(group))
            for character, group, is_mixed in zip(code, groups, _mixed(setup, code), strict=True)
            if not is_mixed
        }
    if len(around) != 1:
        return None
    return Found(setup, seen, *around.pop())


def _pattern(setup: Setup, code: str, names: _Names) -> str:
    """One group for what comes before, for each character, and for what comes after."""
    parts = ["(.*?)"]
    for character, is_mixed in zip(code, _mixed(setup, code), strict=True):
        is_sure = character != GS and not is_mixed and setup.is_sure(character)
        sign = names.text([setup.mark(character)]) if is_sure else ""
        parts.append(f"({re.escape(sign)})" if is_sure else "(.?)")
    return "".join([*parts, "(.*)"])


def _mixed(setup: Setup, code: str) -> list[bool]:
    """Which characters of a code are a dead key or come after one."""
    dead = [each != GS and not setup.mark(each) for each in code]
    return [now or before for now, before in zip(dead, [False, *dead[:-1]], strict=True)]


class _Names:
    """Marks of several characters ("Ctrl+]") as one character each, so that `re` can match."""

    _FIRST = 0xF0000

    def __init__(self) -> None:
        self._known: list[str] = []

    def text(self, marks: Marks) -> str:
        return "".join(mark if len(mark) == 1 else self._sign(mark) for mark in marks)

    def _sign(self, mark: str) -> str:
        if mark not in self._known:
            self._known.append(mark)
        return chr(self._FIRST + self._known.index(mark))

    def marks(self, text: str) -> tuple[str, ...]:
        return tuple(
            self._known[ord(each) - self._FIRST] if ord(each) >= self._FIRST else each
            for each in text
        )
