"""The thread of a device: comes back after a failure, tells once, ends in time."""

from __future__ import annotations

import logging
import threading
from queue import Queue
from time import monotonic

import pytest

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.scales.mt_sics import PROTOCOL as SICS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.lines import ScanLines
from omsdesk.devices.scanners.port_scanner import PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe
from omsdesk.devices.worker import BUSY, UNHEARD, Condition, Connection, Worker
from omsdesk.errors import Refused, Unavailable
from omsdesk.values import Weight
from tests.devices.wire import Wire

WAIT_S = 5.0


class Script:
    """A device that does what it is told: an answer, or a failure, for every poll."""

    interval_s = 1.0

    def __init__(self, *answers: str | Exception) -> None:
        self._answers = list(answers)
        self.opened = self.closed = 0

    def open(self) -> None:
        self.opened += 1

    def poll(self) -> str:
        answer = self._answers.pop(0) if self._answers else ""
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self.closed += 1


def until(queue: Queue[Condition], wanted: Connection) -> Condition:
    while (condition := queue.get(timeout=WAIT_S)).connection is not wanted:
        pass
    return condition


def run(script: Script, steps: int) -> tuple[list[Condition], list[float]]:
    """The conditions that a worker reports in so many waits, and how long each wait was."""
    clock = ManualClock()
    reported: list[Condition] = []
    worker = Worker("device", script, reported.append, clock)
    worker.start()
    waits = [clock.advance_to_next_wait(WAIT_S) for _ in range(steps)]
    assert worker.stop()
    assert script.opened == script.closed
    return reported, waits


GONE = Unavailable("device-gone")


def test_a_device_that_needs_a_person_says_what_for() -> None:
    reported, _ = run(Script("", "paper-out", "paper-out", BUSY, ""), 5)
    assert reported[:4] == [
        Condition(Connection.READY),
        Condition(Connection.NEEDS_ATTENTION, "paper-out"),
        Condition(Connection.BUSY),
        Condition(Connection.READY),
    ]


def test_a_device_that_has_not_said_anything_is_neither_ready_nor_back() -> None:
    reported, waits = run(Script(UNHEARD, GONE, UNHEARD, GONE, UNHEARD, ""), 6)
    assert reported == [Condition(Connection.ABSENT, "device-gone"), Condition(Connection.READY)]
    assert waits == pytest.approx([1, 0.25, 1, 0.5, 1, 1])


def test_reopening_backs_off_and_begins_anew_after_an_answer() -> None:
    _, waits = run(Script(GONE, GONE, GONE, GONE, GONE, GONE, "", GONE, GONE), 9)
    assert waits == pytest.approx([0.25, 0.5, 1, 2, 2, 2, 1, 0.25, 0.5])


def test_loss_and_return_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        run(Script("", GONE, GONE, GONE, "", ""), 6)
    assert [record.getMessage() for record in caplog.records] == [
        "device is gone: device-gone",
        "device is back",
    ]


def test_absent_and_failing_are_told_apart() -> None:
    reported, _ = run(Script(GONE, Unavailable("device-in-use"), ZeroDivisionError(), ""), 4)
    assert reported[:3] == [
        Condition(Connection.ABSENT, "device-gone"),
        Condition(Connection.FAILING, "device-in-use"),
        Condition(Connection.FAILING, "device-bug"),
    ]


def test_a_task_runs_on_the_thread_of_the_device_and_may_be_refused() -> None:
    script = Script()
    worker = Worker("device", script, lambda _: None)
    names: Queue[str] = Queue()

    def refused() -> None:
        names.put(threading.current_thread().name)
        raise Refused("scale-has-no-tare")

    worker.start()
    worker.submit(refused)
    worker.submit(lambda: names.put("second"))
    assert [names.get(timeout=WAIT_S), names.get(timeout=WAIT_S)] == ["device", "second"]
    assert worker.stop()


def test_stopping_a_worker_that_never_started_is_no_error() -> None:
    assert Worker("device", Script(), lambda _: None).stop()


@pytest.fixture
def simulated() -> SimulatedScale:
    return SimulatedScale(ScaleModel(settle_ms=0, noise=0))


def test_a_scale_pulled_out_and_plugged_in_again_weighs_within_three_seconds(
    simulated: SimulatedScale,
) -> None:
    desk, device = MemoryPipe.pair()
    conditions: Queue[Condition] = Queue()
    readings: Queue[Reading] = Queue()
    scale = Scale(desk, SICS, readings.put)
    worker = Worker("scale", scale, conditions.put)
    simulated.put(Weight.grams(250))
    with Serving(simulated, device, "simulated-scale"):
        worker.start()
        until(conditions, Connection.READY)
        desk.unplug()
        assert until(conditions, Connection.ABSENT).code in {"device-gone", "device-absent"}
        assert scale.weighed() is None
        desk.plug()
        plugged_s = monotonic()
        until(conditions, Connection.READY)
        assert monotonic() - plugged_s < 3
        wait_for_weight(readings, Weight.grams(250))
        assert scale.weighed() == Weight.grams(250)
        assert worker.stop()


def wait_for_weight(readings: Queue[Reading], weight: Weight) -> None:
    while not (reading := readings.get(timeout=WAIT_S)).is_stable or reading.weight != weight:
        pass


def test_the_weight_before_last_is_never_weighed(simulated: SimulatedScale) -> None:
    desk, device = MemoryPipe.pair()
    readings: Queue[Reading] = Queue()
    scale = Scale(desk, SICS, readings.put)
    worker = Worker("scale", scale, lambda _: None)
    with Serving(simulated, device, "simulated-scale"):
        worker.start()
        for grams in (100, 700, 300):
            simulated.weigh(Weight.grams(grams))
            wait_for_weight(readings, Weight.grams(grams))
            assert scale.weighed() == Weight.grams(grams)
        assert worker.stop()


def test_a_scale_cut_off_in_the_middle_of_a_frame_starts_with_a_clean_one() -> None:
    desk, device = MemoryPipe.pair()
    scale = Scale(desk, SICS, lambda _: None)
    device.open()
    scale.open()
    device.write(b"S S     99", 1)
    assert scale.poll() == UNHEARD
    desk.unplug()
    desk.plug()
    with pytest.raises(Unavailable):
        scale.poll()
    scale.close()
    device.close()
    device.open()
    scale.open()
    device.write(b"9.00 g\r\nS S     100.00 g\r\n", 1)
    scale.poll()
    assert scale.latest is not None
    assert scale.latest.weight == Weight.grams(100)


class Babble:
    """A peer that says the same every second time when somebody listens."""

    appetite_bytes = 64

    def __init__(self, said: bytes) -> None:
        self._said = said
        self._listened = 0

    def hear(self, chunk: bytes) -> bytes:
        return b""

    def speak(self) -> bytes:
        self._listened += 1
        return b"" if self._listened % 2 else self._said


@pytest.mark.parametrize(
    ("said", "code"), [(b"", "scale-silent"), (b"\x99\xff\r\n" * 3, "scale-garbled")]
)
def test_a_scale_without_sense_is_failing_and_says_how(said: bytes, code: str) -> None:
    clock = ManualClock()
    conditions: Queue[Condition] = Queue()
    wire = Wire(Babble(said), clock)
    worker = Worker("scale", Scale(wire, SICS, lambda _: None, clock), conditions.put, clock)
    worker.start()
    while (told := first_of(conditions)) is None:
        clock.advance_to_next_wait(WAIT_S)
    assert told == Condition(Connection.FAILING, code)
    for _ in range(30):
        clock.advance_to_next_wait(WAIT_S)
    assert conditions.empty()
    assert worker.stop()


def first_of(conditions: Queue[Condition]) -> Condition | None:
    return None if conditions.empty() else conditions.get()


def test_a_worker_ends_within_a_second_though_the_device_hangs_in_a_write() -> None:
    desk, device = MemoryPipe.pair(capacity=2)
    worker = Worker("scale", Scale(desk, SICS, lambda _: None), lambda _: None)
    device.open()
    worker.start()
    begun_s = monotonic()
    assert worker.stop()
    assert monotonic() - begun_s < 1


def test_a_silent_worker_ends_within_a_second() -> None:
    desk, _ = MemoryPipe.pair()
    scanner = PortScanner("scanner", desk, ScanLines(), lambda _: None)
    worker = Worker("scanner", scanner, lambda _: None)
    worker.start()
    begun_s = monotonic()
    assert worker.stop()
    assert monotonic() - begun_s < 1


def test_of_twenty_scans_a_second_none_is_lost_and_doubles_stay_double() -> None:
    simulated, scans = SimulatedScanner(), Queue[Scan]()
    desk, device = MemoryPipe.pair()
    worker = Worker("scanner", PortScanner("scanner", desk, ScanLines(), scans.put), lambda _: None)
    codes = [f"{number // 2:013}" for number in range(200)]
    with Serving(simulated, device, "simulated-scanner"):
        worker.start()
        for code in codes:
            simulated.scan(code)
        heard = [scans.get(timeout=WAIT_S).raw for _ in codes]
        assert worker.stop()
    assert heard == codes
