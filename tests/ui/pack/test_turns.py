"""Scans and keys take turns."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest

from omsdesk.devices.scanners.scan import Scan
from omsdesk.ui.pack.turns import Turns
from omsdesk.ui.scan_router import EndedScan, RoutedScan


def routed(raw: str, reasons: list[str] | None = None) -> RoutedScan:
    def ended(_routed: RoutedScan, end: EndedScan) -> None:
        if reasons is not None:
            reasons.append(end.reason)

    return RoutedScan(Scan.of(raw, "keyboard", datetime(2026, 3, 2, tzinfo=UTC)), ended)


def test_the_next_begins_when_the_one_before_has_its_answer() -> None:
    turns, begun = Turns(), list[str]()
    for name in "abc":
        turns.add(partial(begun.append, name))
    assert begun == ["a"]
    turns.done()
    turns.done()
    assert begun == ["a", "b", "c"]


def test_the_next_step_comes_before_what_waits() -> None:
    turns, begun = Turns(), list[str]()
    turns.add(lambda: begun.append("scan"))
    turns.add(lambda: begun.append("later scan"))
    turns.add_first(lambda: begun.append("seal"))
    turns.done()
    turns.done()
    assert begun == ["scan", "seal", "later scan"]


def test_a_thousand_answers_at_once_do_not_pile_up() -> None:
    turns, count = Turns(), list[int]()

    def run() -> None:
        count.append(1)
        turns.done()

    turns.add(lambda: None)
    for _ in range(5_000):
        turns.add(run)
    turns.done()
    assert len(count) == 5_000
    assert not turns.is_busy


def test_what_waits_is_dropped_with_its_scans() -> None:
    turns = Turns()
    turns.add(lambda: None)
    scans = [routed("A"), routed("B")]
    for each in scans:
        turns.add(lambda: None, each)
    turns.add(lambda: None)
    assert turns.drop() == scans
    turns.done()
    assert not turns.is_busy


def test_a_turn_that_comes_to_nothing_ends_its_scan_and_lets_the_next_begin() -> None:
    turns, begun, reasons = Turns(), list[str](), list[str]()
    turns.add(lambda: begun.append("a"), routed("a", reasons))
    turns.add(lambda: begun.append("b"), routed("b", reasons))
    turns.failed()
    assert begun == ["a", "b"]
    assert reasons == ["scan-failed"]


def test_a_turn_that_breaks_holds_up_nothing() -> None:
    turns, begun, reasons = Turns(), list[str](), list[str]()

    def break_down() -> None:
        raise LookupError("a bug")

    with pytest.raises(LookupError):
        turns.add(break_down, routed("a", reasons))
    turns.add(lambda: begun.append("b"))
    assert begun == ["b"]
    assert reasons == ["scan-failed"]
