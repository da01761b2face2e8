"""What the driver makes of a printer that breaks off, is stuck, or was switched off."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from omsdesk.devices.printers.driving.attempt import Outcome, OutcomeKind
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.media import Media
from omsdesk.devices.printers.zpl import status as zpl_status
from omsdesk.devices.printers.zpl.odometer import ASK_COUNT
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe
from tests.devices.printers.tired_printer import (
    QUICK,
    ZPL,
    BreaksWhenOut,
    CountingPrinter,
    LatePrinter,
    TiredPrinter,
    at_hand,
)

LABEL = b"^XA^PW100^LL50^FO10,10^GB30,5,5^FS^XZ"
LONG = LABEL.replace(b"^FS", b"^FS" + b" " * 20_000)
SET_UP = len(ZPL.set_up(Media(), 203))
ASKED = len(zpl_status.ASK_STATUS)
# What a printer hears before a job, if it is asked for its count as well.
ASKED_ALL = ASKED + len(ASK_COUNT)
CONFIRMED, SENT, UNKNOWN, FAILED = OutcomeKind


@dataclass
class Beside:
    """Whoever stands beside the printer, and does something when it is stuck."""

    does: Callable[[], object]
    heard: list[str] = field(default_factory=list)

    def __call__(self, trouble: str) -> bool:
        if not self.heard:
            self.does()
        self.heard.append(trouble)
        return False


@pytest.fixture
def peer() -> TiredPrinter:
    return TiredPrinter()


@pytest.fixture
def printer(peer: TiredPrinter) -> Iterator[LabelPrinter]:
    with at_hand(peer) as found:
        yield found


@pytest.fixture
def counting() -> CountingPrinter:
    return CountingPrinter()


@pytest.fixture
def counted(counting: CountingPrinter) -> Iterator[LabelPrinter]:
    """A printer that was seen to count: one label has come out."""
    with at_hand(counting) as found:
        assert found.send(LABEL).kind is CONFIRMED
        yield found


def texts(peer: SimulatedPrinter) -> list[bytes]:
    return [label.content for label in peer.labels]


# The line breaks.


@pytest.mark.parametrize("count", [1, 20, SET_UP + 20, 3_000])
def test_of_half_a_job_nothing_comes_out_and_nothing_is_left(
    peer: SimulatedPrinter, count: int
) -> None:
    with at_hand(peer, capacity=64) as printer:
        peer.break_after(ASKED_ALL + count)
        outcome = printer.send(LONG)
        assert (outcome.kind, outcome.code) == (FAILED, "device-gone")
        assert 0 < int(str(outcome.facts["sent"])) < len(LONG)
        assert printer.send(LABEL).kind is CONFIRMED
    assert texts(peer) == [LABEL]


def test_half_a_job_that_stayed_in_the_printer_is_dropped_before_the_next(
    peer: SimulatedPrinter,
) -> None:
    with at_hand(peer, capacity=64) as printer:
        peer.watch(lambda: peer.behave(PrinterMood(hangs=peer.status.is_partial)))
        outcome = printer.send(LONG)
        assert (outcome.kind, outcome.code) == (FAILED, "printer-stalled")
        assert peer.status.is_partial
        peer.behave(PrinterMood())
        assert printer.send(LABEL).kind is CONFIRMED
    assert texts(peer) == [LABEL]


def test_whole_job_on_a_line_that_broke_is_unclear(peer: SimulatedPrinter) -> None:
    with at_hand(peer) as printer:
        peer.break_after(ASKED_ALL + SET_UP + len(LABEL))
        outcome = printer.send(LABEL)
        assert (outcome.kind, outcome.code) == (UNKNOWN, "device-gone")
    assert peer.labels == ()


def test_half_a_job_is_unclear_where_nothing_can_be_dropped(peer: SimulatedPrinter) -> None:
    desk_end, device_end = MemoryPipe.pair("printer", capacity=64)
    printer = LabelPrinter(desk_end, patience=QUICK, answers=False)
    with Serving(peer, device_end, "simulated-printer"):
        peer.watch(lambda: peer.behave(PrinterMood(hangs=peer.status.is_partial)))
        outcome = printer.send(LONG)
        printer.close()
    assert (outcome.kind, outcome.code) == (UNKNOWN, "printer-stalled")


def restarted_and_broken(peer: SimulatedPrinter) -> None:
    peer.restart()
    peer.break_after(0)


def test_odometer_that_stands_still_tells_that_nothing_came_out_of_a_printer_that_stayed_on(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    counting.behave(PrinterMood(on_s=3_600))
    counting.when_it_counts = lambda: counting.break_after(0)
    outcome = counted.send(LABEL)
    assert (outcome.kind, outcome.code) == (FAILED, "device-gone")
    assert counted.send(LABEL).kind is CONFIRMED
    assert len(counting.labels) == 2


def test_odometer_that_stands_still_behind_a_broken_line_proves_nothing(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    """The printer was switched off, and its count may have fallen back."""
    ready = counted.ready()
    assert (ready.odometer, ready.counts, ready.begun, ready.stayed_on) == (1, True, 1, True)
    counting.when_it_counts = lambda: restarted_and_broken(counting)
    outcome = counted.send(LABEL)
    assert (outcome.kind, outcome.code) == (UNKNOWN, "device-gone")
    assert not counted.ready().stayed_on
    assert counted.send(LABEL).kind is CONFIRMED
    assert counted.ready().stayed_on
    assert len(counting.labels) == 2


def test_odometer_that_went_on_tells_that_the_label_is_out() -> None:
    peer = BreaksWhenOut()
    with at_hand(peer) as printer:
        assert printer.send(LABEL).kind is CONFIRMED
        assert printer.send(LABEL).kind is CONFIRMED
        assert peer.has_hung_up
    assert len(peer.labels) == 2


def test_odometer_that_was_never_seen_to_count_proves_nothing() -> None:
    counting = CountingPrinter()
    with at_hand(counting) as printer:
        assert not printer.ready().counts
        counting.break_after(ASKED + SET_UP + len(LABEL))
        assert printer.send(LABEL).kind is UNKNOWN


def test_odometer_that_counts_only_now_and_then_proves_nothing() -> None:
    counting = CountingPrinter()
    counting.every = 10
    with at_hand(counting) as printer:
        assert [printer.send(LABEL).kind for _ in range(3)] == [CONFIRMED] * 3
        assert not printer.ready().counts


def test_label_that_the_printer_swallowed_is_unclear(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    outcome = counted.send(b"^XA^PW100^XZ")
    assert (outcome.kind, outcome.code) == (UNKNOWN, "printer-shows-no-label")


class NoOdometer(CountingPrinter):
    """An older model: it knows nothing of an odometer, but is asked."""

    def hear(self, chunk: bytes) -> bytes:
        self.asked += chunk.count(ASK_COUNT)
        return SimulatedPrinter.hear(self, chunk.replace(ASK_COUNT, b""))


def test_printer_without_an_odometer_is_asked_for_it_once() -> None:
    older = NoOdometer()
    with at_hand(older) as printer:
        assert [printer.send(LABEL).kind for _ in range(3)] == [CONFIRMED] * 3
        assert older.asked == 1


# The printer is stuck.


def test_printer_that_cannot_go_on_is_waited_for(peer: TiredPrinter, printer: LabelPrinter) -> None:
    peer.when_it_counts = peer.open_head
    stuck = Beside(peer.close_head)
    assert printer.send(LABEL, "label", stuck) == Outcome(CONFIRMED)
    assert set(stuck.heard) == {"head-open"}
    assert len(peer.labels) == 1


def test_last_label_of_a_roll_is_confirmed_when_the_next_roll_is_in(
    peer: TiredPrinter, printer: LabelPrinter
) -> None:
    peer.load_paper(1)
    stuck = Beside(peer.load_paper)
    assert printer.send(LABEL, "label", stuck).kind is CONFIRMED
    assert stuck.heard[0] == "paper-out"
    assert len(peer.labels) == 1


def test_what_a_printer_is_stuck_with_is_seen_meanwhile(
    peer: TiredPrinter, printer: LabelPrinter
) -> None:
    peer.when_it_counts = peer.open_head
    seen: list[str | None] = []

    def look() -> None:
        seen.append(printer.glance())
        peer.close_head()

    printer.send(LABEL, "label", Beside(look))
    assert seen == ["head-open"]
    assert printer.glance() == ""


def test_job_is_taken_back_from_a_printer_that_counts(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    counting.when_it_counts = lambda: counting.load_paper(0)
    outcome = counted.send(LABEL)
    assert (outcome.kind, outcome.code) == (FAILED, "paper-out")
    counting.load_paper()
    assert counted.send(LABEL).kind is CONFIRMED
    assert len(counting.labels) == 2


def test_job_that_is_taken_back_from_another_is_unclear_but_comes_out_no_more(
    peer: TiredPrinter, printer: LabelPrinter
) -> None:
    peer.when_it_counts = lambda: peer.load_paper(0)
    outcome = printer.send(LABEL)
    assert (outcome.kind, outcome.code) == (UNKNOWN, "paper-out")
    assert printer.ready().trouble == "paper-out"
    peer.load_paper()
    assert printer.ready().trouble == ""
    assert peer.labels == ()


def test_printer_that_was_silent_meanwhile_may_have_been_switched_off(
    peer: TiredPrinter, printer: LabelPrinter
) -> None:
    peer.behave(PrinterMood(falls_silent=True))
    peer.when_it_counts = lambda: peer.load_paper(0)
    outcome = printer.send(LABEL, "label", Beside(peer.load_paper))
    assert (outcome.kind, outcome.code) == (UNKNOWN, "printer-silent")
    assert len(peer.labels) == 1


def switched_off_and_on(peer: TiredPrinter) -> None:
    peer.restart()
    peer.load_paper()


def test_job_of_a_printer_that_may_have_been_switched_off_is_unclear(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    counting.behave(PrinterMood(falls_silent=True))
    counting.when_it_counts = lambda: counting.load_paper(0)
    outcome = counted.send(LABEL, "label", Beside(lambda: switched_off_and_on(counting)))
    assert (outcome.kind, outcome.code) == (UNKNOWN, "printer-silent")
    assert not counted.ready().stayed_on


def test_label_that_came_out_after_silence_is_known_by_the_count(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    counting.behave(PrinterMood(falls_silent=True))
    counting.when_it_counts = lambda: counting.load_paper(0)
    assert counted.send(LABEL, "label", Beside(counting.load_paper)).kind is CONFIRMED
    assert len(counting.labels) == 2


def test_labels_of_somebody_else_prove_nothing(
    counting: CountingPrinter, counted: LabelPrinter
) -> None:
    def print_two_others() -> None:
        counting.others = 2
        switched_off_and_on(counting)

    counting.behave(PrinterMood(falls_silent=True))
    counting.when_it_counts = lambda: counting.load_paper(0)
    assert counted.send(LABEL, "label", Beside(print_two_others)).kind is UNKNOWN


def test_label_that_is_counted_a_moment_later_is_waited_for() -> None:
    counting = SlowToCount()
    with at_hand(counting) as printer:
        assert [printer.send(LABEL).kind for _ in range(3)] == [CONFIRMED] * 3
        assert printer.ready().counts


class SlowToCount(CountingPrinter):
    """Its count goes on only when it was asked twice."""

    def hear(self, chunk: bytes) -> bytes:
        before = len(self.labels)
        answer = super().hear(chunk)
        if ASK_COUNT in chunk:
            self.others = 0
        elif len(self.labels) > max(before, 1):
            self.others = -1
        return answer


def test_answers_that_cannot_be_read_are_never_fine(
    peer: TiredPrinter, printer: LabelPrinter
) -> None:
    peer.behave(PrinterMood(garbles=True))
    assert printer.ready().trouble == "printer-garbled"
    outcome = printer.send(LABEL)
    assert (outcome.kind, outcome.code) == (FAILED, "printer-garbled")
    assert peer.labels == ()


def test_late_answer_is_not_taken_for_the_answer_to_the_next_question() -> None:
    peer = LatePrinter()
    with at_hand(peer) as printer:
        peer.is_late = True
        assert printer.ready().trouble == "printer-silent"
        peer.load_paper(0)
        assert printer.ready().trouble == "paper-out"


def test_printer_that_was_asked_just_now_is_not_asked_again(peer: TiredPrinter) -> None:
    desk_end, device_end = MemoryPipe.pair("printer")
    printer = LabelPrinter(desk_end, patience=replace(QUICK, fresh_s=60))
    with Serving(peer, device_end, "simulated-printer"):
        assert printer.ready().trouble == ""
        peer.load_paper(0)
        outcome = printer.send(LABEL)
        assert (outcome.kind, outcome.code) == (UNKNOWN, "paper-out")
        assert printer.send(LABEL).kind is FAILED
        desk_end.unplug()
        desk_end.plug()
        assert printer.send(LABEL).kind is FAILED
        printer.close()


def test_job_in_a_stuck_printer_is_unclear_when_the_program_ends() -> None:
    peer = TiredPrinter()
    peer.when_it_counts = peer.open_head
    with at_hand(peer) as printer:
        closing = threading.Event()

        def close() -> None:
            threading.Thread(target=printer.close).start()
            closing.set()

        outcome = printer.send(LABEL, "label", Beside(close))
        assert closing.is_set()
        assert outcome.kind is UNKNOWN
