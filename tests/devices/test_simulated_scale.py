"""The simulated scale behaves like one: it swings, settles, refuses, and is exact."""

from __future__ import annotations

import pytest

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.scales.mt_sics import MtSics
from omsdesk.devices.scales.reading import Reading, Status
from omsdesk.devices.simulator.scale import ScaleModel, SimulatedScale
from omsdesk.values import Weight


class Desk:
    """Asks a simulated scale over its own protocol, in time that only the test moves."""

    def __init__(self, model: ScaleModel | None = None, seed: int = 1) -> None:
        self.clock = ManualClock()
        self.scale = SimulatedScale(model, seed, self.clock)
        self.decoder = MtSics(width=10)

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


@pytest.mark.parametrize("division_mg", [1, 10, 500, 1_000, 2_000, 5_000])
def test_the_display_moves_in_whole_divisions(division_mg: int) -> None:
    desk = Desk(ScaleModel(division=Weight(division_mg), settle_ms=0))
    desk.scale.put(Weight(123_456))
    (reading,) = desk.ask()
    assert reading.weight is not None
    assert reading.weight.mg % division_mg == 0
    assert abs(reading.weight.mg - 123_456) * 2 <= division_mg


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
