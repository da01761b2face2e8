"""A scanner that is read by the places of its keys: every layout at every desk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from omsdesk.devices.scanners.layouts import (
    FRENCH,
    GERMAN,
    LAYOUTS,
    TURKISH,
    US,
    Desk,
    Layout,
    Level,
    Press,
    shifted,
)
from omsdesk.devices.scanners.places import Held, mark_of, meanings
from omsdesk.devices.scanners.wedge import Key, Wedge
from tests.devices.typing_pupil import GS, TypingPupil, codes_for

PAIRS = list(product(Desk, LAYOUTS, LAYOUTS, (False, True)))


class Placed(TypingPupil):
    """A scanner whose keys are told by their places; what they write is the computer's."""

    def __init__(self, scanner: Layout, computer: Layout, desk: Desk = Desk.XKB) -> None:
        super().__init__(desk)
        self.scanner, self.computer = scanner, computer
        self.caps_lock = False
        self.allows_for_caps_lock = False
        self.before: tuple[str, ...] = ()
        self.after: tuple[str, ...] = ()
        self.separator: str | None = None

    def keys(self, text: str) -> Iterator[Key]:
        self.now_ms += 1_000
        marks = [mark for each in text for mark in self._marks(each)]
        for mark in (*self.before, *marks, *self.after):
            yield self._key(self._written(mark), mark)
        yield self._key("\r", "")

    def _key(self, character: str, mark: str) -> Key:
        self.now_ms += 8
        chord = mark.startswith("Ctrl+")
        name = f"Ctrl+{self._written(mark.removeprefix('Ctrl+')).upper()}" if chord else ""
        return Key(character, self.now_ms, name=name, caps_lock=self.caps_lock, place=mark)

    def _marks(self, character: str) -> Iterator[str]:
        if character == GS:
            control = f"Ctrl+{self.scanner.presses[']'].name}"
            yield from filter(None, [control if self.separator is None else self.separator])
            return
        press = self.scanner.presses[character]
        is_turned = self.caps_lock and self.allows_for_caps_lock and character.isalpha()
        yield (shifted(press) if is_turned else press).name

    def _written(self, mark: str) -> str:
        if "Ctrl" in mark or not mark:
            return ""
        press = Press(mark.rstrip("+#"), Level(("+" in mark) + 2 * ("#" in mark)))
        written = self.computer.writes(press, self.desk, caps_lock=self.caps_lock)
        return written if len(written) == 1 else ""


@pytest.mark.parametrize(("desk", "scanner", "computer", "caps_lock"), PAIRS)
def test_every_scanner_at_every_desk_is_taught_and_read(
    desk: Desk, scanner: Layout, computer: Layout, caps_lock: bool
) -> None:
    placed = Placed(scanner, computer, desk)
    placed.caps_lock = caps_lock
    lesson = placed.lesson()
    for code in codes_for(scanner):
        assert placed.scan(lesson, code).scan == code
        assert placed.typed == 0


def test_the_three_codes_tell_all_layouts_apart_that_differ() -> None:
    told = {layout.code: Placed(layout, TURKISH).lesson().scanner for layout in LAYOUTS}
    alike = ("us", "pl")
    assert told == {
        "us": alike, "pl": alike, "de": ("de",), "fr": ("fr",), "es": ("es",), "tr": ()
    }  # fmt: skip


def test_a_scanner_that_is_set_right_needs_no_places() -> None:
    lesson = Placed(GERMAN, GERMAN).lesson()
    assert lesson.rule.translation.layout == ""
    assert [remark.code for remark in lesson.remarks] == ["teach-prefix-better"]


def test_what_is_learned_says_so_and_names_the_scanner() -> None:
    lesson = Placed(FRENCH, GERMAN).lesson()
    assert lesson.rule.translation.layout == "fr"
    assert lesson.remarks[0].code == "teach-by-place"
    assert lesson.remarks[0].facts == {"scanner": ("fr",)}


def test_caps_lock_does_not_matter_when_the_scanner_was_seen_not_to_care() -> None:
    placed = Placed(US, GERMAN)
    placed.caps_lock = True
    lesson = placed.lesson()
    placed.caps_lock = False
    assert placed.scan(lesson, "Tea-100").scan == "Tea-100"


def test_caps_lock_must_stay_when_the_scanner_allows_for_it() -> None:
    placed = Placed(US, GERMAN)
    placed.caps_lock = placed.allows_for_caps_lock = True
    lesson = placed.lesson()
    assert placed.scan(lesson, "Tea+100").scan == "Tea+100"
    placed.caps_lock = False
    assert placed.scan(lesson, "Tea+100").unreadable
    assert placed.scan(lesson, "+100/2").scan == "+100/2"


def test_an_identifier_is_a_prefix_by_its_places_too() -> None:
    placed = Placed(US, GERMAN)
    placed.before = ("AD12", "AC03+", "AE10")
    assert meanings(US)["AC03+"] == "D"
    lesson = placed.lesson()
    assert (lesson.prefix, lesson.rule.prefix) == ("]D0", "]")
    assert placed.scan(lesson, "A=1").scan == "]D0A=1"


def test_stx_is_a_prefix_by_its_place() -> None:
    placed = Placed(FRENCH, GERMAN)
    placed.before = (f"Ctrl+{FRENCH.presses['b'].name}",)
    lesson = placed.lesson()
    assert lesson.rule.prefix == "\x02"
    assert placed.scan(lesson, "A=1").scan == "A=1"


@pytest.mark.parametrize("separator", ["", "AD12"])
def test_a_separator_that_does_not_come_or_is_a_character_is_refused(separator: str) -> None:
    placed = Placed(US, GERMAN)
    placed.separator = separator
    assert placed.refusal().code == "teach-separator"


def test_an_end_that_is_none_is_refused() -> None:
    placed = Placed(US, GERMAN)
    placed.after = ("AE03+",)
    assert placed.refusal().code == "teach-suffix"


def test_a_scan_whose_places_are_not_told_is_refused() -> None:
    placed = Placed(US, GERMAN)
    lesson = placed.lesson()
    wedge = Wedge(lesson.rule)
    steps = [wedge.key(Key(each, place)) for place, each in enumerate("TEA-100\r")]
    assert steps[-1].unreadable
    assert steps[-1].scan is None


def test_a_scan_that_began_with_a_command_of_the_window_is_refused() -> None:
    placed = Placed(GERMAN, US)
    lesson = placed.lesson()
    step = placed.scan(lesson, "@HOME-TEA-100-2")
    assert step.scan is None
    assert step.unreadable == "HOME-TEA-100-2"
    assert placed.scan(lesson, "HOME@TEA-100-2").scan == "HOME@TEA-100-2"


@pytest.mark.parametrize(
    ("code", "held", "mark"),
    [
        (16, Held.NOTHING, "AD01"),
        (16, Held.SHIFT, "AD01+"),
        (16, Held.ALT_GR | Held.SHIFT, "AD01#"),
        (27, Held.CONTROL, "Ctrl+AD12"),
        (7, Held.CONTROL | Held.SHIFT, "Ctrl+AE06+"),
        (16, Held.ALT, "Alt+AD01"),
        (57, Held.NOTHING, "SPCE"),
        (28, Held.NOTHING, ""),
        (0x135, Held.NOTHING, ""),
    ],
)
def test_a_key_has_the_name_of_its_place(code: int, held: Held, mark: str) -> None:
    assert mark_of(code, held) == mark
