"""What the spool does when printers fail, are stuck, exchanged, or nothing is known of a job."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from omsdesk.commands.labels import ReprintLabel, VoidLabel
from omsdesk.commands.print_jobs import (
    MovePrintJobs,
    StartPrintJob,
)
from omsdesk.commands.printers import AddPrinter
from omsdesk.devices.printers.driving.attempt import Stuck
from omsdesk.models.labels import Label, PrintState
from omsdesk.models.labels import Printer as PrinterRow
from omsdesk.printing.drivers import NO_PRINTER
from omsdesk.queries.print_queue import next_print_job
from omsdesk.values import Quantity
from tests.bench import at_bench, only
from tests.print_room import PATIENCE_S, Answer, Printer, Room, Start, packed, reprint


def test_a_job_that_broke_off_for_sure_is_tried_again(room: Room, start: Start) -> None:
    packed(room)
    room.printer.answers = [Answer("failed", "device-gone")]
    start()
    room.becomes(PrintState.CONFIRMED)
    assert len(room.printer.came) == 1


def test_the_odometer_is_on_the_disk_before_the_first_byte(room: Room, start: Start) -> None:
    packed(room)
    room.printer.odometer = 41
    seen: list[int | None] = []
    room.printer.before_send = lambda: seen.append(room.jobs()[0].odometer)
    start()
    room.becomes(PrintState.CONFIRMED)
    assert seen == [41]


def test_a_label_is_printed_again_if_a_printer_that_stayed_on_printed_nothing_since(
    room: Room, start: Start
) -> None:
    packed(room)
    room.printer.odometer = 41
    room.printer.stayed_on = True
    room.printer.answers = [Answer("unknown", "paper-out")]
    start()
    room.becomes(PrintState.CONFIRMED)
    assert room.printer.begun == 2


def test_after_a_crash_one_label_more_is_the_one_that_was_sent(room: Room, start: Start) -> None:
    packed(room)
    room.shop.do(StartPrintJob(job_id=room.jobs()[0].id, odometer=41))
    room.printer.odometer = 42
    start()
    room.becomes(PrintState.CONFIRMED)
    assert room.printer.came == []


@pytest.mark.parametrize("odometer", [43, 41, 12, None])
def test_after_a_crash_any_other_count_leaves_it_to_a_person(
    room: Room, start: Start, odometer: int | None
) -> None:
    """One that stands still may have fallen back: the printer, too, may have been off."""
    packed(room)
    room.shop.do(StartPrintJob(job_id=room.jobs()[0].id, odometer=41))
    reprint(room)
    room.printer.odometer = odometer
    start()
    room.becomes(PrintState.UNKNOWN, PrintState.CONFIRMED)
    assert len(room.printer.came) == 1
    assert room.printer.drops == 1


def test_one_label_more_is_no_proof_when_another_was_sent_meanwhile(
    room: Room, start: Start
) -> None:
    packed(room)
    room.shop.do(StartPrintJob(job_id=room.jobs()[0].id, odometer=41))
    reprint(room)
    room.printer.odometer = 42
    room.printer.begun = 1
    start()
    room.becomes(PrintState.UNKNOWN, PrintState.CONFIRMED)


def test_the_count_is_read_when_no_label_moves_any_more(room: Room, start: Start) -> None:
    packed(room)
    room.shop.do(StartPrintJob(job_id=room.jobs()[0].id, odometer=41))
    room.printer.odometer = 41
    room.printer.is_at_rest = False
    spool = start()
    room.until(lambda: room.has_looked)
    assert room.states() == [PrintState.UNKNOWN]
    room.printer.odometer = 42
    room.printer.is_at_rest = True
    spool.notify()
    room.becomes(PrintState.CONFIRMED)
    assert room.printer.came == []


def test_a_count_proves_nothing_of_jobs_before_the_last(room: Room, start: Start) -> None:
    packed(room)
    room.printer.odometer = 41
    room.printer.answers = [Answer("unknown", "device-gone")]
    room.printer.is_at_rest = False
    start()
    room.becomes(PrintState.UNKNOWN)
    assert room.jobs()[0].odometer == 41
    reprint(room)
    room.shop.do(StartPrintJob(job_id=room.jobs()[1].id, odometer=41))
    assert room.jobs()[0].odometer is None


def test_a_printer_with_an_empty_queue_is_not_told_to_drop_anything(
    room: Room, start: Start
) -> None:
    spool = start()
    room.until(lambda: room.has_looked)
    packed(room)
    spool.notify()
    room.becomes(PrintState.CONFIRMED)
    assert room.printer.drops == 0


def test_a_label_that_lies_in_a_printer_moves_with_its_queue(room: Room, start: Start) -> None:
    spare = room.shop.do(AddPrinter(name="Spare", language="zpl", dpi=203, media="4x6"))
    bench = room.shop.printers["bench"]
    other = room.others[spare] = Printer()
    packed(room)
    reprint(room)
    room.printer.holds = "paper-out"
    spool = start()
    room.until(lambda: (bench, "paper-out") in room.said)
    assert room.states() == [PrintState.SENDING, PrintState.QUEUED]
    assert room.shop.do(MovePrintJobs(from_printer_id=bench, to_printer_id=spare)) == 2
    spool.notify()
    room.becomes(PrintState.CONFIRMED, PrintState.CONFIRMED)
    assert len(other.came) == 2
    assert {job.printer_id for job in room.jobs()} == {spare}


class SlowToGiveBack(Printer):
    """Gives its label back only when somebody is through with everything else."""

    def __init__(self, others: threading.Event) -> None:
        super().__init__(holds="paper-out")
        self.others = others

    def send(self, job: bytes, title: str, stuck: Stuck) -> Answer:
        answer = super().send(job, title, stuck)
        assert self.others.wait(PATIENCE_S)
        return answer


def test_a_label_that_moves_last_is_printed_although_the_other_printer_had_nothing_left(
    room: Room, start: Start
) -> None:
    spare = room.shop.do(AddPrinter(name="Spare", language="zpl", dpi=203, media="4x6"))
    bench = room.shop.printers["bench"]
    other, through = Printer(), threading.Event()
    room.others = {spare: other, bench: SlowToGiveBack(through)}
    packed(room)
    reprint(room)
    read = room.read

    def watched(query: Callable[..., Any], *args: Any) -> Any:
        answer = read(query, *args)
        if other.came and query is next_print_job and spare in args and answer is None:
            through.set()
        return answer

    room.read = watched  # type: ignore[method-assign]
    spool = start()
    room.until(lambda: (bench, "paper-out") in room.said)
    room.shop.do(MovePrintJobs(from_printer_id=bench, to_printer_id=spare))
    spool.notify()
    room.becomes(PrintState.CONFIRMED, PrintState.CONFIRMED)
    assert len(other.came) == 2


def test_a_label_that_ended_while_its_printer_was_stuck_is_taken_back(
    room: Room, start: Start
) -> None:
    packed(room)
    room.printer.holds = "paper-out"
    start()
    room.until(lambda: (room.shop.printers["bench"], "paper-out") in room.said)
    room.shop.do(VoidLabel(label_id=only(room.shop, Label).id, reason="torn"), by="sofia")
    room.becomes(PrintState.ABANDONED)
    assert room.printer.came == []


def test_a_printer_that_was_set_to_something_else_gets_no_bytes_of_before(
    room: Room, start: Start
) -> None:
    packed(room)
    with room.shop.database.write() as session:
        session.get_one(PrinterRow, room.shop.printers["bench"]).dpi = 300
    start()
    room.becomes(PrintState.FAILED)
    assert room.jobs()[0].trouble == "printer-differs"
    assert room.printer.came == []


def test_a_printer_that_nothing_is_plugged_in_for_keeps_its_queue(room: Room, start: Start) -> None:
    bench = room.shop.printers["bench"]
    room.others[bench] = NO_PRINTER
    packed(room)
    start()
    room.until(lambda: (bench, "printer-not-fitted") in room.said)
    assert room.states() == [PrintState.QUEUED]


def test_printers_that_hang_hold_up_no_scan(room: Room) -> None:
    let_go = threading.Event()

    def hang() -> None:
        let_go.wait(PATIENCE_S)

    hanging: list[Printer] = []
    for number in range(10):
        added = AddPrinter(name=f"Hangs {number}", language="zpl", dpi=203, media="4x6")
        printer = Printer(before_send=hang)
        room.others[room.shop.do(added)] = printer
        hanging.append(printer)
    bench = packed(room)
    label = only(room.shop, Label).id
    for printer_id in room.others:
        bench.do(ReprintLabel(label_id=label, printer_id=printer_id, reason="smeared"))
    spool = room.spool()
    spool.start()
    try:
        room.until(lambda: room.states().count(PrintState.SENDING) == len(hanging))
        assert at_bench(room.shop, {"CUP-02": 1}).scan("CUP-02").quantity == Quantity.of(1)
        assert room.states().count(PrintState.SENDING) == len(hanging)
    finally:
        let_go.set()
        assert spool.stop(PATIENCE_S)
