"""Six keyboard layouts, judged by libxkbcommon, and what a wrong one makes of a code."""

from __future__ import annotations

import pytest

from omsdesk.devices.scanners.layouts import (
    FRENCH,
    GERMAN,
    KEYS,
    LAYOUTS,
    SPANISH,
    TURKISH,
    US,
    Desk,
    Layout,
    Level,
    Press,
    garbled,
)
from tests.devices.xkb import Keyboard

every_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.code)


def presses(layout: Layout) -> list[Press]:
    return [Press(key, level) for level in list(Level)[: len(layout.rows)] for key in KEYS]


@every_layout
def test_every_key_writes_what_the_system_says(layout: Layout) -> None:
    keyboard = Keyboard(layout.code)
    for press in presses(layout):
        written, is_dead = keyboard.press(press)
        assert layout.is_dead(press) == is_dead, press.name
        if not is_dead:
            assert layout.writes(press) == written, press.name


@every_layout
def test_caps_lock_makes_of_every_key_what_the_system_says(layout: Layout) -> None:
    keyboard = Keyboard(layout.code)
    # Behind AltGr only keys that a scanner may press: where a layout has a character of ASCII.
    pressed = {
        press.name
        for each in LAYOUTS
        for character, press in each.presses.items()
        if character.isascii()
    }
    for press in presses(layout):
        written, is_dead = keyboard.press(press, caps_lock=True)
        old_library = {"ẞ": "ß"}.get(layout.writes(press, caps_lock=True))
        if not is_dead and (press.level is not Level.ALT_GR or press.name in pressed):
            assert written in (layout.writes(press, caps_lock=True), old_library), press.name


@every_layout
def test_a_scanner_can_type_all_of_ascii_but_what_needs_a_dead_key(layout: Layout) -> None:
    printable = {chr(code) for code in range(32, 127)}
    dead = {"us": "", "de": "^`", "fr": "~`", "es": "^`~", "pl": "~", "tr": "^`~"}
    assert printable - layout.presses.keys() == set(dead[layout.code])


@pytest.mark.parametrize(
    ("text", "scanner", "computer", "seen"),
    [
        ("SO-07/1_Z", US, GERMAN, "SOß07-1?Y"),
        ("SO-07/1_Z", GERMAN, US, "SO/07&1?Y"),
        ("4006381333931", US, FRENCH, '\'àà-"_&"""ç"&'),
        ("4006381333931", FRENCH, GERMAN, "$==&§(!§§§)§!"),
        ("Qi-A", US, TURKISH, "Qı*A"),
        ("A-12 %", SPANISH, FRENCH, "Q!&é 5"),
    ],
)
def test_a_wrong_layout_gives_the_text_that_a_desk_would_see(
    text: str, scanner: Layout, computer: Layout, seen: str
) -> None:
    assert "".join(garbled(text, scanner, computer)) == seen


def test_a_dead_key_swallows_or_joins_by_the_habits_of_the_desk() -> None:
    assert garbled("1+2", US, GERMAN) == ["1"]
    assert garbled("1+2", US, GERMAN, Desk.WINDOWS) == ["1", "`", "2"]
    assert garbled("1+E", US, GERMAN) == garbled("1+E", US, GERMAN, Desk.WINDOWS) == ["1", "È"]
    assert garbled("+ 2", US, GERMAN) == ["`", "2"]


def test_caps_lock_shifts_digits_on_german_windows_only() -> None:
    assert "".join(garbled("aB1", US, GERMAN, caps_lock=True)) == "Ab1"
    assert "".join(garbled("aB1", US, GERMAN, Desk.WINDOWS, caps_lock=True)) == "Ab!"
    assert "".join(garbled("aB1", US, US, Desk.WINDOWS, caps_lock=True)) == "Ab1"


def test_where_there_is_no_alt_gr_it_is_alt() -> None:
    assert garbled("a@b", GERMAN, US) == ["a", "Alt+Q", "b"]
