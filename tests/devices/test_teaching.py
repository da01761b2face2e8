"""Teaching the scanner: 72 pairs of settings on two kinds of desk, and everything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from omsdesk.devices.scanners.layouts import (
    FRENCH,
    GERMAN,
    LAYOUTS,
    POLISH,
    TURKISH,
    US,
    Desk,
    Layout,
    garbled,
)
from omsdesk.devices.scanners.teaching import SILENCE_MS, TEACHING_CODES, Lesson, Teaching
from omsdesk.devices.scanners.wedge import Key
from omsdesk.errors import Refused
from omsdesk.ui.messages import say
from tests.devices.typing_pupil import GS, TypingPupil, codes_for


class Typing(TypingPupil):
    """A scanner that types into a desk; both may be set wrongly."""

    def __init__(
        self,
        scanner: Layout = US,
        computer: Layout = US,
        desk: Desk = Desk.XKB,
        *,
        caps_lock: bool = False,
    ) -> None:
        super().__init__(desk)
        self.setup = scanner, computer, desk
        self.caps_lock = caps_lock
        self.prefix, self.suffix, self.separator = "", "\r", "Ctrl+]"
        self.gap_ms = 8
        self.shows_caps_lock: bool | None = None

    def marks(self, text: str) -> Iterator[str]:
        for place, part in enumerate(text.split(GS)):
            if place and self.separator:
                yield self.separator
            yield from garbled(part, *self.setup, caps_lock=self.caps_lock)

    def keys(self, text: str) -> Iterator[Key]:
        self.now_ms += 1_000
        for mark in (*self.marks(self.prefix + text), *self.suffix):
            self.now_ms += self.gap_ms
            character = mark if len(mark) == 1 else ""
            name = mark if len(mark) > 1 else ""
            caps = self.shows_caps_lock
            yield Key(character, self.now_ms, name=name, caps_lock=caps)


PAIRS = list(product(Desk, LAYOUTS, LAYOUTS, (False, True)))


@pytest.mark.parametrize(("desk", "scanner", "computer", "caps_lock"), PAIRS)
def test_after_teaching_every_code_is_read_right_or_refused(
    desk: Desk, scanner: Layout, computer: Layout, caps_lock: bool
) -> None:
    typing = Typing(scanner, computer, desk, caps_lock=caps_lock)
    outcome = typing.teach()
    if isinstance(outcome, Refused):
        assert outcome.code in ("teach-layout", "teach-caps-lock")
        lost = set(outcome.facts["lost"].replace(" ", ""))
        named = [each for each in LAYOUTS if each.code in outcome.facts["computer"]]
        assert computer in named
        assert any(is_lost(one, scanner, other, typing) for one, other in product(lost, named))
        return
    read = refused = 0
    for code in codes_for(scanner):
        step = typing.scan(outcome, code)
        assert typing.typed == 0
        assert step.scan in (code, None), (code, step)
        assert step.scan is not None or step.unreadable is not None, code
        read, refused = read + (step.scan is not None), refused + (step.scan is None)
        if set(code) <= set("".join(TEACHING_CODES)) | set("ABCDEFGHIJKLMNOPQRSTUVWXYZabz"):
            assert step.scan == code
    assert read >= 13
    assert refused <= 3


def is_lost(character: str, scanner: Layout, computer: Layout, typing: Typing) -> bool:
    """Whether a character vanishes, joins the next one, or looks like another."""

    def seen(text: str) -> list[str]:
        desk, caps_lock = typing.setup[2], typing.caps_lock
        return garbled(text, scanner, computer, desk, caps_lock=caps_lock)

    others = (each for each in scanner.presses if each != character)
    is_whole = len(seen(f"0{character}E")) == 3
    return not is_whole or any(seen(each) == seen(character) for each in others)


def test_most_pairs_can_be_read_and_none_is_refused_that_is_set_right() -> None:
    taught = {
        desk: sum(
            isinstance(Typing(scanner, computer, desk).teach(), Lesson)
            for scanner, computer in product(LAYOUTS, LAYOUTS)
        )
        for desk in Desk
    }
    assert taught == {Desk.XKB: 21, Desk.WINDOWS: 29}
    for layout, desk in product(LAYOUTS, Desk):
        lesson = Typing(layout, layout, desk).lesson()
        assert lesson.rule.translation.pairs == ()
        assert not lesson.rule.translation.is_whole


def test_a_german_scanner_at_a_french_desk_reads_gs1_codes() -> None:
    typing = Typing(GERMAN, FRENCH)
    lesson = typing.lesson()
    assert (lesson.scanner, lesson.computer) == (("de",), ("fr",))
    code = f"010400638133393110LOT/7{GS}21S-99"
    assert "".join(typing.marks(code)) != code
    assert typing.scan(lesson, code).scan == code


def test_a_scanner_that_loses_characters_is_told_what_to_set() -> None:
    refusal = Typing(US, GERMAN).refusal()
    assert refusal.code == "teach-layout"
    assert refusal.facts["computer"] == ("de",)
    assert refusal.facts["lost"].split() == ["+", "=", "`"]
    said = say(refusal)
    assert said.text.startswith("The scanner is set to US English, Polish (programmer), the comp")
    assert said.next_step == "Set the keyboard country of the scanner to German"


@pytest.mark.parametrize(
    ("prefix", "mark", "rule_prefix"),
    [("\x02", "Ctrl+B", "\x02"), ("]C0", "]", "]"), ("~", "~", "~")],
)
def test_a_prefix_is_found_and_used(prefix: str, mark: str, rule_prefix: str) -> None:
    typing = Typing()
    original = typing.marks

    def marks(text: str) -> Iterator[str]:
        has_control = text.startswith("\x02")
        yield from [mark] if has_control else []
        yield from original(text.removeprefix("\x02"))

    typing.marks = marks  # type: ignore[method-assign]
    typing.prefix = prefix
    typing.gap_ms = 60
    lesson = typing.lesson()
    assert lesson.rule.prefix == rule_prefix
    assert lesson.prefix == prefix
    step = typing.scan(lesson, "A1")
    assert step.scan == ("]C0A1" if rule_prefix == "]" else "A1")


def test_an_identifier_in_a_wrong_layout_is_a_prefix_too() -> None:
    typing = Typing(GERMAN, FRENCH)
    typing.prefix = "]C0"
    lesson = typing.lesson()
    assert (lesson.prefix, lesson.rule.prefix) == ("]C0", "]")
    assert typing.scan(lesson, "SO-07-004213").scan == "]C0SO-07-004213"


@pytest.mark.parametrize("separator", ["Ctrl+]", "F8", "Left", "Ctrl++"])
def test_a_separator_comes_as_whatever_key(separator: str) -> None:
    typing = Typing(GERMAN, GERMAN)
    typing.separator = separator
    assert typing.scan(typing.lesson(), f"10AB{GS}21C").scan == f"10AB{GS}21C"


def test_a_separator_that_does_not_come_is_refused() -> None:
    typing = Typing()
    typing.separator = ""
    assert typing.refusal().code == "teach-separator"


@pytest.mark.parametrize(
    ("suffix", "ends"), [("\r", "\r"), ("\n", "\n"), ("\t", "\t"), ("\r\n", "\r\n")]
)
def test_the_end_keys_are_those_that_the_scanner_sends(suffix: str, ends: str) -> None:
    typing = Typing()
    typing.suffix = suffix
    lesson = typing.lesson()
    assert (lesson.suffix, lesson.rule.ends) == (suffix, ends)


@pytest.mark.parametrize(("suffix", "code"), [("", "teach-no-end"), ("#\r", "teach-suffix")])
def test_an_end_that_is_none_is_refused(suffix: str, code: str) -> None:
    typing = Typing()
    typing.suffix = suffix
    assert typing.refusal().code == code


def test_gaps_are_measured_and_a_slow_scanner_needs_a_prefix() -> None:
    lesson = Typing().lesson()
    assert (lesson.typical_gap_ms, lesson.longest_gap_ms) == (8, 8)
    typing = Typing()
    typing.gap_ms = 45
    assert typing.refusal().facts == {"gap_ms": 45}
    typing.gap_ms = 150
    assert typing.refusal().code == "teach-typed"


def test_keypad_emulation_is_told() -> None:
    teaching = Teaching(Desk.WINDOWS)
    now_ms = 0
    for code in TEACHING_CODES:
        now_ms += 1_000
        for number in "".join(f"{ord(character):04}" for character in code):
            now_ms += 5
            teaching.key(Key("", now_ms, name=f"Alt+{number}"))
        teaching.key(Key("\r", now_ms + 5))
    teaching.waited(now_ms + 1_000)
    assert isinstance(teaching.outcome, Refused)
    assert teaching.outcome.code == "teach-keypad"


def test_caps_lock_must_stay_as_it_was_taught() -> None:
    typing = Typing(caps_lock=True)
    typing.shows_caps_lock = True
    lesson = typing.lesson()
    assert [remark.code for remark in lesson.remarks][:1] == ["teach-caps-lock-is-on"]
    assert typing.scan(lesson, "Tea-100").scan == "Tea-100"
    typing.caps_lock = typing.shows_caps_lock = False
    assert typing.scan(lesson, "Tea-100").unreadable
    assert typing.scan(lesson, "4006381333931").scan == "4006381333931"


def test_a_scanner_that_allows_for_caps_lock_is_right_either_way() -> None:
    typing = Typing()
    typing.shows_caps_lock = True
    lesson = typing.lesson()
    assert lesson.rule.caps_lock is None
    typing.shows_caps_lock = False
    assert typing.scan(lesson, "Tea-100").scan == "Tea-100"


def test_a_layout_that_we_do_not_know_is_taken_as_it_is_seen() -> None:
    lesson_keys = Typing()
    swapped = str.maketrans("qQwW-_/", "wWqQ_-?")
    original = lesson_keys.marks

    def marks(text: str) -> Iterator[str]:
        return iter([mark.translate(swapped) for mark in original(text)])

    lesson_keys.marks = marks  # type: ignore[method-assign]
    lesson = lesson_keys.lesson()
    assert "teach-layout-unknown" in [remark.code for remark in lesson.remarks]
    assert lesson_keys.scan(lesson, "QW-qw_1/2").scan == "QW-qw_1/2"
    assert lesson_keys.scan(lesson, "A@12").unreadable


def test_a_code_in_the_wrong_order_is_unclear() -> None:
    typing = Typing()
    teaching = Teaching(Desk.XKB)
    for code in reversed(TEACHING_CODES):
        for key in typing.keys(code):
            teaching.key(key)
    teaching.waited(10**6)
    assert isinstance(teaching.outcome, Refused)
    assert teaching.outcome.code == "teach-unclear"
    teaching.start_again()
    assert teaching.wanted == TEACHING_CODES[0]


def test_a_key_that_was_pressed_by_mistake_is_no_code() -> None:
    teaching = Teaching(Desk.XKB)
    teaching.key(Key("x", 10))
    teaching.waited(10 + SILENCE_MS)
    assert (teaching.step, teaching.again) == (0, True)
    for key in Typing().keys(TEACHING_CODES[0]):
        teaching.key(key)
    teaching.waited(10_000)
    assert (teaching.step, teaching.again) == (1, False)


def test_polish_and_american_scanners_are_one() -> None:
    lesson = Typing(POLISH, TURKISH).lesson()
    assert lesson.scanner == ("us", "pl")


def test_a_scanner_that_overlaps_its_keys_is_known_as_such() -> None:
    assert not Typing().lesson().rule.overlaps
    teaching, typing = Teaching(Desk.XKB), Typing()
    for code in TEACHING_CODES:
        for key in typing.keys(code):
            teaching.key(replace(key, overlaps=True))
    teaching.waited(10**6)
    assert isinstance(teaching.outcome, Lesson)
    assert teaching.outcome.rule.overlaps
