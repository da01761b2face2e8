"""Reads a scanner that types by the places of its keys, whatever the computer makes of them.

    mark_of(16, Held.SHIFT)              # "AD01+": the key beside Tab, with Shift
    meanings(GERMAN)["AE12+"]            # "`"; and "Ctrl+AD12" means what Ctrl and "+" send
    explanations(scans)                  # which layouts a scanner can have typed them in

A layout, a dead key and Caps Lock change what a key writes at the computer, never which key
the scanner pressed: by places every code is read that the scanner's own layout can type.

Source: the layouts; Linux input-event-codes.h, whose numbers are those of scan code set 1
for the keys used here; our own reasoning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Flag, auto

from omsdesk.devices.scanners.key_events import PLACES
from omsdesk.devices.scanners.layouts import LAYOUTS, Layout, Level, Press, shifted

GS = "\x1d"
_CONTROLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"


class Held(Flag):
    """What is held down with a key, by its place: `ALT_GR` is the right one of two Alts."""

    NOTHING = 0
    SHIFT = auto()
    CONTROL = auto()
    ALT = auto()
    ALT_GR = auto()


def mark_of(code: int, held: Held) -> str:
    """A key by its place, "" for one that writes no character: an arrow, F8, Enter."""
    if code not in PLACES:
        return ""
    level = Level.ALT_GR if Held.ALT_GR in held else Level(int(Held.SHIFT in held))
    name = Press(PLACES[code], level).name
    if Held.ALT in held:
        return f"Alt+{name}"
    return f"Ctrl+{name}" if Held.CONTROL in held else name


def is_chord(mark: str) -> bool:
    """Whether it is a key that was pressed with Ctrl or Alt."""
    return mark.startswith(("Ctrl+", "Alt+"))


def meanings(layout: Layout) -> dict[str, str]:
    """Mark to character for a scanner that is set to a layout, control characters too."""
    controls = {
        f"Ctrl+{layout.presses[key].name}": chr(ord(character) & 0x1F)
        for character in _CONTROLS
        if (key := character.lower()) in layout.presses
    }
    return controls | {press.name: character for character, press in layout.presses.items()}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A layout in which known codes were typed, and the marks around every code.

    `separator` is the mark of GS, "" where none came. `is_inverted` tells of a scanner that
    held Shift for small letters and not for capitals: it allowed for Caps Lock.
    """

    layout: Layout
    separator: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    is_inverted: bool = False

    @property
    def pairs(self) -> dict[str, str]:
        """What marks mean besides the meanings of the layout."""
        letters = filter(_is_letter, self.layout.presses) if self.is_inverted else ()
        inverted = {shifted(self.layout.presses[each]).name: each for each in letters}
        return inverted | ({self.separator: GS} if self.separator else {})

    @property
    def is_ambiguous(self) -> bool:
        """Whether GS comes as a character that codes have."""
        return meanings(self.layout).get(self.separator, GS) != GS


def explanations(scans: Sequence[tuple[str, Sequence[str]]]) -> list[Explanation]:
    """Every layout that explains known codes by the places that were pressed for them."""
    found = (
        _explained(layout, scans, is_inverted=is_inverted)
        for is_inverted in (False, True)
        for layout in LAYOUTS
    )
    return [each for each in found if each is not None]


def _explained(
    layout: Layout, scans: Sequence[tuple[str, Sequence[str]]], *, is_inverted: bool
) -> Explanation | None:
    around: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
    separators: set[str] = set()
    for code, marks in scans:
        wanted = list(_typed(code, layout, is_inverted=is_inverted))
        found = _found(wanted, marks) or _found([each for each in wanted if each], marks)
        if found is None:
            return None
        separator, before, after = found
        around.add((before, after))
        separators |= {separator} if GS in code else set()
    if len(around) != 1 or len(separators) > 1:
        return None
    before, after = around.pop()
    return Explanation(layout, next(iter(separators), ""), before, after, is_inverted)


def _typed(code: str, layout: Layout, *, is_inverted: bool) -> Iterator[str]:
    """The mark of each character, "" for a separator: it may be any one key."""
    for character in code:
        if character == GS:
            yield ""
            continue
        press = layout.presses[character]
        yield (shifted(press) if is_inverted and _is_letter(character) else press).name


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _found(
    wanted: Sequence[str], marks: Sequence[str]
) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """The mark that came for GS, and the marks before and after what was wanted."""
    for begin in range(len(marks) - len(wanted) + 1):
        end = begin + len(wanted)
        pairs = list(zip(wanted, marks[begin:end], strict=True))
        if all(want in ("", mark) for want, mark in pairs):
            separator = next((mark for want, mark in pairs if not want), "")
            return separator, tuple(marks[:begin]), tuple(marks[end:])
    return None
