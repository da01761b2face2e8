"""The simulated scale behaves like one: it swings, settles, refuses, and is exact."""

from __future__ import annotations

from decimal import Decimal

import pytest

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.scales.mt_sics import decoder
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.values import Weight


class Desk:
    """Asks a simulated scale over its own protocol, in time that only the test moves."""

    def __init__(self, model: ScaleModel | None = None, seed: int = 1) -> None:
        self.clock = ManualClock()
        self.scale = SimulatedScale(model, seed, self.clock)
        self.decoder = decoder(width=10)

    def ask(self, command: bytes = b"SI\r\n") -> list[Reading]:
        return self.decoder.feed(self.scale.hear(command) + self.scale.speak())

    def weight(self) -> tuple[Status, Weight | None]:
        (reading,) = self.ask()
        return reading.status, reading.weight


def test_a_parcel_is_weighed_exactly_once_it_rests() -> None:
    desk = Desk()
    desk.scale.put(Weight.grams(1_250))
    assert desk.weight()[0] is Status.MOTION
    desk.clock.advance(1)
    assert desk.weight() == (Status.OK, Weight.grams(1_250))
    desk.scale.clear()
    desk.clock.advance(1)
    assert desk.weight() == (Status.OK, Weight(0))


def test_the_same_seed_swings_the_same_and_another_does_not() -> None:
    def swing(seed: int) -> list[Weight | None]:
        desk = Desk(seed=seed)
        desk.scale.put(Weight.grams(5_000))
        shown = []
        for _ in range(10):
            desk.clock.advance(0.05)
            shown.append(desk.weight()[1])
        return shown

    assert swing(1) == swing(1)
    assert swing(1) != swing(2)


def test_too_much_is_an_overload_and_a_tare_below_zero_is_shown_negative() -> None:
    desk = Desk()
    desk.scale.put(Weight.kilograms(31))
    desk.clock.advance(1)
    assert desk.weight() == (Status.OVERLOAD, None)
    desk.scale.weigh(Weight.grams(500))
    desk.clock.advance(1)
    desk.ask(b"T\r\n")
    desk.scale.clear()
    desk.clock.advance(1)
    assert desk.weight() == (Status.OK, Weight.grams(-500))


@pytest.mark.parametrize(
    ("division", "unit"),
    [
        ("0.001", "g"), ("0.01", "g"), ("0.5", "g"), ("1", "g"), ("2", "g"), ("5", "g"),
        ("0.005", "kg"), ("0.01", "lb"), ("0.1", "oz"),
    ],
)  # fmt: skip
def test_the_display_moves_in_whole_divisions_of_its_unit(division: str, unit: str) -> None:
    step = Amount(Decimal(division), unit)
    desk = Desk(ScaleModel(division=step, settle_ms=0))
    desk.scale.put(Weight(123_456))
    (reading,) = desk.ask()
    assert reading.shown is not None
    assert reading.weight is not None
    assert reading.shown.unit == unit
    assert reading.shown.number % step.number == 0
    assert abs(reading.weight.mg - 123_456) * 2 <= step.weight.mg + 1


def test_an_empty_pan_creeps_as_far_as_its_drift_and_zero_stops_it() -> None:
    desk = Desk(ScaleModel(division=Amount(Decimal("0.01"), "g"), drift_mg_per_min=600))
    desk.clock.advance(30)
    assert desk.weight() == (Status.OK, Weight.grams("0.3"))
    desk.scale.hear(b"Z\r\n")
    desk.scale.speak()
    assert desk.weight() == (Status.OK, Weight(0))


def test_a_pan_that_was_lifted_off_is_below_its_range() -> None:
    desk = Desk()
    desk.scale.lift()
    desk.clock.advance(1)
    assert desk.weight() == (Status.UNDERLOAD, None)


def test_a_stream_keeps_its_pace_until_another_command_comes() -> None:
    desk = Desk()
    desk.scale.hear(b"SIR\r\n")
    streamed = 0
    for _ in range(100):
        streamed += len(desk.decoder.feed(desk.scale.speak()))
        desk.clock.advance(0.01)
    assert streamed == 20
    assert len(desk.ask()) == 1
    desk.clock.advance(1)
    assert desk.ask(b"") == []


def test_a_stable_weight_is_answered_only_when_there_is_one() -> None:
    desk = Desk()
    desk.scale.put(Weight.grams(100))
    assert desk.ask(b"S\r\n") == []
    desk.clock.advance(1)
    (reading,) = desk.ask(b"")
    assert (reading.status, reading.weight) == (Status.OK, Weight.grams(100))


def test_commands_may_arrive_in_pieces_and_unknown_ones_are_an_error() -> None:
    desk = Desk()
    assert desk.ask(b"S") == []
    assert len(desk.ask(b"I\r\n")) == 1
    assert [each.status for each in desk.ask(b"XYZ\r\n")] == [Status.FAULT]
