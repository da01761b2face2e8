"""Every protocol, alive: the scale's side is simulated, the desk weighs right or not at all."""

from __future__ import annotations

from random import Random

import pytest

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import Reading, Status
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.simulator.faults import Fault
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.errors import Refused, Unavailable
from omsdesk.values import Weight
from tests.devices.wire import Wire

EVERY = pytest.mark.parametrize("protocol", SCALE_PROTOCOLS.values(), ids=lambda each: each.name)
MODEL = ScaleModel(settle_ms=400)
OVERLOAD = Reading(Status.OVERLOAD, None, b"")


def can_say(protocol: ScaleProtocol, reading: Reading) -> bool:
    try:
        return protocol.encoded(reading) != b""
    except ValueError:
        return False


class Weighing:
    """A scale that is polled as its worker would, in time that nobody waits for."""

    def __init__(self, protocol: ScaleProtocol, model: ScaleModel = MODEL, seed: int = 1) -> None:
        self.clock = ManualClock()
        self.protocol = protocol
        self.pan = SimulatedScale(model, seed, self.clock, protocol=protocol)
        self.wire = Wire(self.pan, self.clock)
        self.told: list[Reading] = []
        unit = model.division.unit if protocol.needs_unit else ""
        self.scale = Scale(self.wire, protocol, self.told.append, self.clock, unit=unit)
        self.scale.open()

    def poll(self) -> None:
        """One poll and its pause; a scale that is lost is opened anew."""
        try:
            self.scale.poll()
        except Unavailable:
            self.scale.close()
            self.wire.wait(0.25)
            self.scale.open()
        self.wire.wait(self.scale.interval_s)

    def run(self, seconds: float) -> None:
        until_s = self.clock.now_s() + seconds
        while self.clock.now_s() < until_s:
            self.poll()

    def strangers(self, stood: set[Weight]) -> set[Weight | None]:
        """What was told as a weight and did not stand on the pan.

        Where the scale does not say that it moves, a weight may be off by one division.
        """
        slack = MODEL.division.weight if self.protocol.settle.period_s else Weight(0)
        near = {each + off for each in stood for off in (-slack, Weight(0), slack)}
        return {each.weight for each in self.told if each.is_stable} - near

    def seconds_until(self, weight: Weight, most_s: float = 5) -> float:
        """How long it takes until this is the weight; fails when it is not in time."""
        since_s = self.clock.now_s()
        while self.scale.weighed() != weight:
            assert self.clock.now_s() - since_s < most_s, self.told[-3:]
            self.poll()
        return self.clock.now_s() - since_s


@EVERY
def test_every_weight_of_a_day_is_captured_soon_after_it_rests(protocol: ScaleProtocol) -> None:
    weighing = Weighing(protocol)
    random = Random(7)
    for _ in range(40):
        weighing.run(random.randrange(0, 3000) / 1000)
        weight = Weight.grams(random.randrange(1, 20_000))
        weighing.pan.weigh(weight)
        weighing.seconds_until(weight)
        assert weighing.clock.now_s() - weighing.pan.rests_at_s < 0.6
        weighing.pan.clear()
        weighing.seconds_until(Weight(0))


@EVERY
def test_nothing_but_what_stood_on_the_pan_is_ever_a_weight(protocol: ScaleProtocol) -> None:
    weighing = Weighing(protocol)
    stood = {Weight(0)}
    random = Random(3)
    for _ in range(60):
        weight = Weight.grams(random.randrange(0, 20_000))
        stood.add(weight)
        weighing.pan.weigh(weight)
        weighing.run(random.randrange(0, 1500) / 1000)
    assert weighing.strangers(stood) == set()


@EVERY
def test_too_much_is_no_weight_and_needs_a_person(protocol: ScaleProtocol) -> None:
    weighing = Weighing(protocol)
    weighing.pan.overload()
    weighing.run(1)
    assert weighing.scale.weighed() is None
    assert not can_say(protocol, OVERLOAD) or weighing.told[-1].status is Status.OVERLOAD
    weighing.pan.clear()
    weighing.seconds_until(Weight(0))


@EVERY
@pytest.mark.parametrize("fault", Fault)
def test_a_bad_line_hides_a_weight_but_never_makes_one(
    protocol: ScaleProtocol, fault: Fault
) -> None:
    weighing = Weighing(protocol)
    stood = {Weight(0)}
    random = Random(11)
    for _ in range(30):
        weighing.pan.fault(fault, is_on=random.random() < 0.7)
        weight = Weight.grams(random.randrange(0, 20_000))
        stood.add(weight)
        weighing.pan.weigh(weight)
        weighing.run(random.randrange(0, 1500) / 1000)
    assert weighing.strangers(stood) == set()
    weighing.pan.fault(fault, is_on=False)
    weighing.pan.weigh(Weight.grams(777))
    weighing.seconds_until(Weight.grams(777))


@EVERY
def test_zero_and_tare_work_where_the_protocol_has_them(protocol: ScaleProtocol) -> None:
    weighing = Weighing(protocol)
    weighing.pan.weigh(Weight.grams(300))
    weighing.seconds_until(Weight.grams(300))
    for command, order in ((protocol.zero, Scale.zero), (protocol.tare, Scale.tare)):
        if command is None:
            with pytest.raises(Refused) as caught:
                order(weighing.scale)
            assert caught.value.code.startswith("scale-has-no-")
        else:
            order(weighing.scale)
            weighing.seconds_until(Weight(0))
            weighing.pan.put(Weight.grams(50))
            weighing.seconds_until(Weight.grams(50))
            weighing.pan.put(-Weight.grams(50))
            weighing.seconds_until(Weight(0))
