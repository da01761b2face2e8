"""Thousands of streams of keys from seeded typists and scanners, sorted by the wedge rule.

OMSDESK_WEDGE_STREAMS=50000 pytest tests/devices/test_wedge_trial.py      # the whole trial
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import pytest

from omsdesk.devices.scanners.wedge import Key, Step, Wedge, WedgeRule

STREAMS = int(os.environ.get("OMSDESK_WEDGE_STREAMS", "4000"))
PREFIX = "\x02"
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 -.ABC"
_CODES = ("4006381333931", "96385074", "SO-07-004213", "]C10104006381333931", "A-12", "%CMD-DONE")


@dataclass(slots=True)
class Outcome:
    """What a stream meant, and what the rule made of it."""

    typed: str
    scans: list[str]
    released: str = ""
    found: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def typed_keys(random: Random, now_ms: int) -> list[Key]:
    """One entry of a person: 20-200 ms a key, at times two or three keys rolled over at once.

    A key stays down for 20-140 ms, whatever comes next meanwhile.
    """
    text = "".join(random.choice(_LETTERS) for _ in range(random.randint(1, 14)))
    keys: list[Key] = []
    in_roll, up_ms = 0, 0
    # Enter may be rolled over with the last key, too.
    for character in text + random.choice("\r\t"):
        keys.append(Key(character, now_ms, overlaps=now_ms < up_ms))
        up_ms = now_ms + random.randint(20, 140)
        if in_roll == 0 and random.random() < 0.1:
            in_roll = random.randint(1, 2)
        now_ms += random.randint(20, 35) if in_roll else random.randint(20, 200)
        in_roll = max(0, in_roll - 1)
    return keys


def scanned_keys(random: Random, code: str, now_ms: int) -> list[Key]:
    """5-30 ms a key: half of the scanners at a steady pace, half at any pace between."""
    slowest, quickest = 30, 5
    pace = random.randint(quickest, slowest)
    is_steady = random.random() < 0.5
    keys = []
    for character in code:
        keys.append(Key(character, now_ms))
        gap_ms = pace + random.randint(-2, 2) if is_steady else random.randint(quickest, slowest)
        now_ms += min(max(gap_ms, quickest), slowest)
    return keys


def stream(random: Random, prefix: str) -> tuple[list[Key], Outcome]:
    """Three to five entries and scans in turn, with the pauses of people between them."""
    keys: list[Key] = []
    outcome = Outcome("", [])
    now_ms = 1_000
    for _ in range(random.randint(3, 5)):
        if random.random() < 0.5:
            entry = typed_keys(random, now_ms)
            outcome.typed += "".join(key.character for key in entry)
        else:
            code = random.choice(_CODES)
            entry = scanned_keys(random, prefix + code + "\r", now_ms)
            outcome.scans.append(code)
        keys += entry
        now_ms = keys[-1].time_ms + random.randint(300, 2_000)
    return keys, outcome


def sort_keys(rule: WedgeRule, keys: list[Key], outcome: Outcome) -> None:
    """As the window does: time passes between the keys too."""
    wedge = Wedge(rule)
    for key in [*keys, Key("", keys[-1].time_ms + 5_000)]:
        due_ms = wedge.due_ms
        if due_ms is not None and due_ms < key.time_ms:
            _note(wedge.waited(due_ms), outcome)
        if key.character:
            _note(wedge.key(key), outcome)


def _note(step: Step, outcome: Outcome) -> None:
    outcome.released += "".join(key.character for key in step.released)
    if step.scan is not None:
        outcome.found.append(step.scan)
    if step.broken is not None:
        outcome.broken.append(step.broken)


def test_with_a_prefix_no_stream_is_sorted_wrongly() -> None:
    random = Random(20_260_101)
    wrong = 0
    for _ in range(STREAMS):
        keys, outcome = stream(random, PREFIX)
        sort_keys(WedgeRule(prefix=PREFIX), keys, outcome)
        is_right = outcome.found == outcome.scans and outcome.released == outcome.typed
        wrong += not is_right or bool(outcome.broken)
    assert wrong == 0


def test_by_burst_no_scan_is_missed_and_hardly_any_entry_is_taken_for_one(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    random = Random(1)
    missed = alarms = entries = scans = 0
    for _ in range(STREAMS):
        keys, outcome = stream(random, "")
        sort_keys(WedgeRule(), keys, outcome)
        entries += outcome.typed.count("\r") + outcome.typed.count("\t")
        scans += len(outcome.scans)
        found = iter(outcome.found)
        missed += not all(code in found for code in outcome.scans)
        alarms += len(outcome.found) - len(outcome.scans)
        if outcome.found == outcome.scans:
            assert outcome.released == outcome.typed
    assert missed == 0
    assert entries > STREAMS
    record_testsuite_property("figures", (STREAMS, entries, scans, alarms))
    assert alarms * 10_000 < max(entries, 10_001)


def rolled(text: str, start_ms: int, gap_ms: int) -> list[Key]:
    return [Key(character, start_ms + place * gap_ms) for place, character in enumerate(text)]


def test_the_quick_end_of_a_slow_entry_is_typed() -> None:
    keys = [*rolled("12 Main St", 0, 120), *rolled("reet\r", 1_200, 22)]
    outcome = Outcome("", [])
    sort_keys(WedgeRule(), keys, outcome)
    assert outcome.released == "12 Main Street\r"
    assert outcome.found == []


def test_a_long_code_is_a_scan_also_right_after_typing() -> None:
    keys = [*rolled("ab", 0, 120), *rolled("4006381333931\r", 200, 20)]
    outcome = Outcome("", [])
    sort_keys(WedgeRule(), keys, outcome)
    assert (outcome.released, outcome.found) == ("ab", ["4006381333931"])


@pytest.mark.parametrize("prefix", ["", PREFIX])
def test_the_second_of_two_end_keys_presses_no_button(prefix: str) -> None:
    outcome = Outcome("", [])
    sort_keys(WedgeRule(prefix=prefix), rolled(prefix + "4006381333931\r\n", 0, 8), outcome)
    assert (outcome.released, outcome.found) == ("", ["4006381333931"])


def test_enter_pressed_by_hand_after_a_scan_is_enter() -> None:
    keys = [*rolled("4006381333931\r", 0, 8), Key("\r", 600)]
    outcome = Outcome("", [])
    sort_keys(WedgeRule(), keys, outcome)
    assert outcome.released == "\r"


@pytest.mark.parametrize("prefix", ["", PREFIX])
def test_twenty_scans_a_second_are_all_found(prefix: str) -> None:
    rule = WedgeRule(prefix=prefix)
    keys: list[Key] = []
    codes = [f"{number:013}" for number in range(400)]
    for turn, code in enumerate(codes):
        keys += [
            Key(character, turn * 50 + place * 3)
            for place, character in enumerate(prefix + code + "\r")
        ]
    outcome = Outcome("", codes)
    sort_keys(rule, keys, outcome)
    assert outcome.found == codes
    assert outcome.released == ""


def test_a_short_entry_whose_keys_are_down_at_once_is_typed() -> None:
    keys = [Key(key, at * 25, overlaps=at == 2) for at, key in enumerate("asdf\r")]
    outcome = Outcome("", [])
    sort_keys(WedgeRule(), keys, outcome)
    assert (outcome.released, outcome.found) == ("asdf\r", [])
    outcome = Outcome("", [])
    sort_keys(WedgeRule(overlaps=True), keys, outcome)
    assert (outcome.released, outcome.found) == ("", ["asdf"])
