"""The wedge rule, key by key: what is held, what goes on, what is a scan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.scanners.wedge import Key, Step, Wedge, WedgeRule

STX = "\x02"


def press(wedge: Wedge, text: str, start_ms: int = 0, gap_ms: int = 10) -> list[Step]:
    return [wedge.key(Key(each, start_ms + at * gap_ms)) for at, each in enumerate(text)]


def text_of(steps: list[Step]) -> str:
    return "".join(key.character for step in steps for key in step.released)


def scans_of(steps: list[Step]) -> list[str]:
    return [step.scan for step in steps if step.scan is not None]


def test_prefix_rule_holds_nothing_of_what_is_typed() -> None:
    wedge = Wedge(WedgeRule(prefix=STX))
    steps = press(wedge, "abc\r12\t", gap_ms=5)
    assert [len(step.released) for step in steps] == [1] * 7
    assert wedge.due_ms is None


def test_prefix_rule_takes_a_scan_of_any_length_and_speed() -> None:
    wedge = Wedge(WedgeRule(prefix=STX))
    assert scans_of(press(wedge, f"{STX}A\r", gap_ms=200)) == ["A"]
    assert scans_of(press(wedge, f"{STX}4006381333931\t", 5_000, gap_ms=1)) == ["4006381333931"]


def test_prefix_of_several_characters_is_released_when_it_is_none() -> None:
    wedge = Wedge(WedgeRule(prefix="~~"))
    steps = press(wedge, "a~b~~c\r")
    assert text_of(steps) == "a~b"
    assert scans_of(steps) == ["c"]


def test_symbology_identifier_is_a_prefix_that_stays_with_the_scan() -> None:
    wedge = Wedge(WedgeRule(prefix="]"))
    assert scans_of(press(wedge, "]E04006381333931\r")) == ["]E04006381333931"]
    steps = press(wedge, "list[0] = ]x-\r", 5_000)
    assert text_of(steps) == "list[0] = ]x-\r"
    assert scans_of(steps) == []


def test_typed_prefix_is_released_after_a_pause() -> None:
    wedge = Wedge(WedgeRule(prefix="]"))
    (step,) = press(wedge, "]", 1_000)
    assert step == Step()
    assert wedge.due_ms is not None
    assert wedge.waited(wedge.due_ms - 1) == Step()
    assert text_of([wedge.waited(wedge.due_ms)]) == "]"


def test_scan_without_its_end_is_broken_and_typed_nowhere() -> None:
    wedge = Wedge(WedgeRule(prefix=STX))
    press(wedge, f"{STX}400638")
    assert wedge.due_ms is not None
    assert wedge.waited(wedge.due_ms) == Step(broken="400638")
    press(wedge, f"{STX}400638", 1_000)
    steps = press(wedge, f"{STX}A-12\r", 1_065)
    assert [step.broken for step in steps if step.broken] == ["400638"]
    assert scans_of(steps) == ["A-12"]


def test_burst_ended_by_enter_is_a_scan() -> None:
    wedge = Wedge(WedgeRule())
    steps = press(wedge, "4006381333931\r")
    assert scans_of(steps) == ["4006381333931"]
    assert text_of(steps) == ""
    assert wedge.held == 0


def test_typing_is_released_unchanged_and_in_order() -> None:
    wedge = Wedge(WedgeRule())
    steps = press(wedge, "hello\r", gap_ms=60)
    assert text_of(steps) == "hello\r"
    assert scans_of(steps) == []


def test_last_typed_key_is_released_by_the_timer() -> None:
    wedge = Wedge(WedgeRule(gap_ms=35))
    press(wedge, "x", 1_000)
    assert wedge.due_ms == 1_036
    assert text_of([wedge.waited(1_036)]) == "x"
    assert wedge.due_ms is None


@pytest.mark.parametrize("typed", ["abc\r", "\r", "12\t"])
def test_short_burst_is_typed(typed: str) -> None:
    assert text_of(press(Wedge(WedgeRule()), typed, gap_ms=5)) == typed


@pytest.mark.parametrize(("head", "pause_ms"), [("4", 50), ("400", 200)])
def test_a_code_that_a_pause_tears_is_not_read_without_its_beginning(
    head: str, pause_ms: int
) -> None:
    wedge = Wedge(WedgeRule())
    begun = press(wedge, head, 1_000, gap_ms=12)
    steps = press(wedge, "6381333931\r", 1_000 + 12 * (len(head) - 1) + pause_ms, gap_ms=12)
    assert text_of(begun + steps) == head
    assert scans_of(steps) == []
    assert steps[-1].unreadable == "6381333931"


def test_a_scan_behind_a_short_entry_and_its_enter_is_whole() -> None:
    wedge = Wedge(WedgeRule())
    assert text_of(press(wedge, "2*\r", 1_000, gap_ms=2)) == "2*\r"
    assert scans_of(press(wedge, "4006381333931\r", 1_050, gap_ms=2)) == ["4006381333931"]


def test_key_that_writes_nothing_ends_a_burst() -> None:
    wedge = Wedge(WedgeRule())
    press(wedge, "4006")
    arrow = Key("", 45)
    step = wedge.key(arrow)
    assert [key.character for key in step.released] == ["4", "0", "0", "6", ""]
    assert step.released[-1] is arrow


def test_key_that_is_held_down_is_no_scanner() -> None:
    wedge = Wedge(WedgeRule())
    steps = [wedge.key(Key("x", at * 30, repeats=at > 0)) for at in range(20)]
    steps.append(wedge.key(Key("\r", 600)))
    assert text_of(steps) == "x" * 20 + "\r"
    assert scans_of(steps) == []


def test_scan_that_arrives_while_the_program_is_busy_stays_whole() -> None:
    wedge = Wedge(WedgeRule())
    press(wedge, "40063", 1_000)
    # The timer comes first, 400 ms too late; the other keys still wait in the queue.
    assert wedge.waited(1_476) == Step()
    assert scans_of(press(wedge, "81333931\r", 1_050)) == ["4006381333931"]


def test_busy_program_still_lets_typed_keys_go_in_the_end() -> None:
    wedge = Wedge(WedgeRule())
    press(wedge, "x", 1_000)
    assert wedge.waited(1_500) == Step()
    assert wedge.due_ms is not None
    assert text_of([wedge.waited(wedge.due_ms)]) == "x"


def test_stuck_key_does_not_fill_the_memory() -> None:
    wedge = Wedge(WedgeRule())
    steps = press(wedge, "x" * 20_000, gap_ms=1)
    assert wedge.held <= 7_100
    assert len(text_of(steps)) + wedge.held == 20_000


_KEYS = st.lists(st.tuples(st.sampled_from(["a", "1", "]", "C", STX, "\r", "\t", ""]),
                           st.integers(0, 300), st.booleans()), max_size=40)  # fmt: skip


@given(_KEYS, st.sampled_from(["", STX, "]", "~~"]))
def test_no_key_is_lost_doubled_or_moved(keys: list[tuple[str, int, bool]], prefix: str) -> None:
    """Every key goes on once and in order, or is held, or is part of a scan."""
    wedge = Wedge(WedgeRule(prefix=prefix))
    now_ms, pressed, steps = 0, list[Key](), list[Step]()
    for character, gap_ms, is_timed in keys:
        now_ms += gap_ms
        pressed.append(Key(character, now_ms))
        steps.append(wedge.key(pressed[-1]))
        if is_timed and wedge.due_ms is not None:
            steps.append(wedge.waited(wedge.due_ms))
    came = [id(key) for step in steps for key in step.released]
    known = [id(key) for key in pressed]
    assert came == [each for each in known if each in set(came)]
    assert len(came) == len(set(came))
    has_scans = any(step.scan is not None or step.broken is not None for step in steps)
    gone = len(pressed) - len(came) - wedge.held
    assert gone > 0 if has_scans else gone == 0
