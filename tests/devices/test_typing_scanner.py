"""A scanner that types writes what its keys mean at the computer, at its own pace."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from omsdesk.devices.scanners.layouts import GERMAN, LAYOUTS, TURKISH, US, Layout, garbled
from omsdesk.devices.scanners.wedge import Key, Wedge, WedgeRule
from omsdesk.devices.simulator.typing_scanner import SCANNER_GAPS_MS, Stroke, TypingScanner

CODE = "SO-07/004213"


@pytest.mark.parametrize("scanner", LAYOUTS, ids=lambda layout: layout.code)
@pytest.mark.parametrize("computer", LAYOUTS, ids=lambda layout: layout.code)
@pytest.mark.parametrize("caps_lock", [False, True])
def test_what_it_types_is_what_the_computer_makes_of_its_keys(
    scanner: Layout, computer: Layout, caps_lock: bool
) -> None:
    typing = TypingScanner(scanner, computer, caps_lock=caps_lock, end="")
    written = [stroke.text for stroke in typing.strokes(CODE, Random(1))]
    assert "".join(written) == "".join(garbled(CODE, scanner, computer, caps_lock=caps_lock))
    assert len(written) == len(CODE)


def test_a_dead_key_writes_nothing_until_the_next_one() -> None:
    typing = TypingScanner(US, GERMAN, end="")
    assert [stroke.text for stroke in typing.strokes("`a", Random(1))] == ["", "â"]


def test_it_keeps_to_its_pace_and_begins_and_ends_as_it_is_set() -> None:
    strokes = TypingScanner(prefix="\x02", end="\r\n").strokes("A-1", Random(1))
    assert [stroke.text for stroke in strokes] == ["\x02", "A", "-", "1", "\r", "\n"]
    gaps = [later.at_ms - sooner.at_ms for sooner, later in pairwise(strokes)]
    assert strokes[0] == Stroke("\x02", 0)
    assert all(SCANNER_GAPS_MS[0] <= gap <= SCANNER_GAPS_MS[1] for gap in gaps)


def test_a_character_that_the_scanner_cannot_type_is_an_error() -> None:
    with pytest.raises(KeyError):
        TypingScanner(US, TURKISH).strokes("ü", Random(1))


def test_the_wedge_knows_it_by_its_pace() -> None:
    wedge = Wedge(WedgeRule())
    steps = [
        wedge.key(Key(stroke.text, stroke.at_ms))
        for stroke in TypingScanner().strokes("4006381333931", Random(2))
    ]
    assert steps[-1].scan == "4006381333931"
