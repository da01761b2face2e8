"""Only a stable, fresh reading in range is a weight; settling is seen where no flag says it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.devices.scales.settle import FLAGGED, UNFLAGGED, Settle
from omsdesk.values import Weight

GOOD = Reading(Status.OK, Amount(Decimal("250.0"), "g"), b"", at_s=10)


def grams(amount: str, at_s: float) -> Reading:
    return Reading(Status.OK, Amount(Decimal(amount), "g"), b"", at_s=at_s)


def test_a_stable_fresh_reading_is_a_weight() -> None:
    assert GOOD.objection(10.5) == ""
    assert GOOD.weighed(10.5) == Weight.grams(250)


@pytest.mark.parametrize(
    ("reading", "now_s", "objection"),
    [
        (replace(GOOD, status=Status.MOTION), 10, "weight-motion"),
        (replace(GOOD, status=Status.OVERLOAD, shown=None), 10, "weight-overload"),
        (replace(GOOD, status=Status.UNDERLOAD, shown=None), 10, "weight-underload"),
        (replace(GOOD, status=Status.NOT_ZEROED), 10, "weight-not-zeroed"),
        (replace(GOOD, status=Status.BUSY), 10, "weight-busy"),
        (replace(GOOD, status=Status.FAULT), 10, "weight-fault"),
        (replace(GOOD, shown=None), 10, "weight-missing"),
        (GOOD, 11, "weight-stale"),
        (replace(GOOD, shown=Amount(Decimal("-0.1"), "g")), 10, "weight-negative"),
    ],
)
def test_anything_else_is_not_a_weight(reading: Reading, now_s: float, objection: str) -> None:
    assert reading.objection(now_s) == objection
    assert reading.weighed(now_s) is None


@pytest.mark.parametrize(
    ("number", "unit", "mg"),
    [
        ("1", "g", 1_000),
        ("0.001", "kg", 1_000),
        ("1", "lb", 453_592),
        ("100", "lb", 45_359_237),
        ("1000000", "oz", 28_349_523_125),
        ("5", "ct", 1_000),
        ("0.0005", "g", 1),
    ],
)
def test_units_convert_exactly_and_round_once(number: str, unit: str, mg: int) -> None:
    assert Amount(Decimal(number), unit).weight == Weight(mg)


def test_with_a_stable_flag_a_weight_must_be_repeated_once() -> None:
    settle = Settle(FLAGGED)
    assert settle.feed(grams("250.0", 1)).status is Status.MOTION
    assert settle.feed(grams("250.0", 1.05)).status is Status.OK


def test_a_damaged_frame_between_good_ones_is_never_a_weight() -> None:
    settle = Settle(FLAGGED)
    stream = ["250.0", "250.0", "25.0", "250.0", "250.0"]
    results = [settle.feed(grams(each, at)) for at, each in enumerate(stream)]
    assert [each.status is Status.OK for each in results] == [False, True, False, False, True]


def test_without_a_flag_a_weight_settles_after_half_a_second_of_equal_readings() -> None:
    settle = Settle(UNFLAGGED)
    results = [settle.feed(grams("250.0", tick / 10)) for tick in range(7)]
    assert [each.is_stable for each in results] == [False] * 5 + [True] * 2


def test_slow_drift_does_not_settle() -> None:
    settle = Settle(UNFLAGGED)
    drifting = [grams(f"{250 + tick}.0", tick / 5) for tick in range(40)]
    assert not any(settle.feed(each).is_stable for each in drifting)


def test_a_flicker_of_one_division_settles() -> None:
    settle = Settle(UNFLAGGED)
    flicker = [grams(("250.0", "250.1")[tick % 2], tick / 10) for tick in range(10)]
    assert settle.feed(flicker[0]).is_stable is False
    assert [settle.feed(each).is_stable for each in flicker[1:]][-1] is True


def test_motion_begins_the_wait_anew_and_a_change_of_unit_too() -> None:
    settle = Settle(FLAGGED)
    settle.feed(grams("250.0", 1))
    settle.feed(replace(grams("250.0", 1.1), status=Status.MOTION))
    assert not settle.feed(grams("250.0", 1.2)).is_stable
    pounds = replace(grams("250.0", 1.3), shown=Amount(Decimal("250.0"), "lb"))
    assert not settle.feed(pounds).is_stable


def test_settling_remembers_only_a_few_readings() -> None:
    settle = Settle(UNFLAGGED)
    for tick in range(10_000):
        settle.feed(grams("250.0", tick / 20))
    assert len(settle._alike) <= UNFLAGGED.count + 1
