"""The spool against a printer that can do everything printers do, and a real database."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # ships no types

from omsdesk.commands.base import Command
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.execution import Outcome
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.labels import VoidLabel
from omsdesk.commands.print_jobs import (
    MovePrintJobs,
    PrintDocument,
    ResolvePrintJob,
    StartPrintJob,
)
from omsdesk.commands.printers import AddPrinter
from omsdesk.devices.ports.file_port import FileTransport
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.errors import Unavailable
from omsdesk.models.labels import Label, LabelBytes, PrintJob, PrintKind, PrintState
from omsdesk.models.picking import PickList
from omsdesk.printing.line import MOST_FAILURES
from tests.bench import only, rows
from tests.print_room import PATIENCE_S, Answer, Printer, Room, Start, packed, reprint


def pdf_text(path: Path) -> str:
    document = PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_queued_label_is_printed_byte_for_byte_and_confirmed(room: Room, start: Start) -> None:
    packed(room)
    start()
    room.becomes(PrintState.CONFIRMED)
    assert room.printer.came == [only(room.shop, LabelBytes).content]


def test_a_job_is_sending_on_the_disk_before_its_first_byte(room: Room, start: Start) -> None:
    packed(room)
    seen: list[list[PrintState]] = []
    room.printer.before_send = lambda: seen.append(room.states())
    start()
    room.becomes(PrintState.CONFIRMED)
    assert seen == [[PrintState.SENDING]]


def test_jobs_come_out_in_the_order_of_their_making(room: Room, start: Start) -> None:
    for sku in ("TEA-01", "CUP-02", "POT-03"):
        packed(room, {sku: 1})
    start()
    room.becomes(*[PrintState.CONFIRMED] * 3)
    wanted = [
        only(room.shop, LabelBytes, LabelBytes.hash == label.content_hash).content
        for label in rows(room.shop, Label)
    ]
    assert room.printer.came == wanted


def test_what_is_queued_later_is_printed_when_the_spool_is_told(room: Room, start: Start) -> None:
    spool = start()
    packed(room)
    spool.notify()
    room.becomes(PrintState.CONFIRMED)


def test_sent_is_what_a_silent_printer_leaves(room: Room, start: Start) -> None:
    packed(room)
    room.printer.answers = [Answer("sent")]
    start()
    room.becomes(PrintState.SENT)


def test_a_broken_line_leaves_the_job_unclear_and_prints_the_next(room: Room, start: Start) -> None:
    packed(room)
    reprint(room)
    room.printer.answers = [Unavailable("printer-gone-away")]
    start()
    room.becomes(PrintState.UNKNOWN, PrintState.CONFIRMED)
    assert room.jobs()[0].trouble == "printer-gone-away"
    assert len(room.printer.came) == 1


def test_a_fault_in_a_driver_leaves_the_job_unclear_and_the_thread_alive(
    room: Room, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    packed(room)
    reprint(room)
    room.printer.answers = [ZeroDivisionError("driver")]
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "internal-error") in room.said)
    spool.notify()
    room.becomes(PrintState.UNKNOWN, PrintState.CONFIRMED)
    assert "ZeroDivisionError" in caplog.text


def test_after_a_crash_the_job_is_unclear_and_not_printed_again(room: Room, start: Start) -> None:
    packed(room)
    (job,) = room.jobs()
    room.shop.do(StartPrintJob(job_id=job.id))
    reprint(room)
    start()
    room.becomes(PrintState.UNKNOWN, PrintState.CONFIRMED)
    assert room.jobs()[0].trouble == "interrupted"
    assert len(room.printer.came) == 1


def test_an_unclear_job_that_did_not_come_out_is_printed_once_more(
    room: Room, start: Start
) -> None:
    packed(room)
    room.printer.answers = [Answer("unknown", "no-answer")]
    spool = start()
    room.becomes(PrintState.UNKNOWN)
    resolve = ResolvePrintJob(job_id=room.jobs()[0].id, came_out=False)
    room.shop.do(resolve, by="anna")
    spool.notify()
    room.becomes(PrintState.ABANDONED, PrintState.CONFIRMED)
    assert len(room.printer.came) == 2


def test_a_printer_without_paper_keeps_its_queue(room: Room, start: Start) -> None:
    packed(room)
    reprint(room)
    room.printer.state = "paper-out"
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "paper-out") in room.said)
    assert room.states() == [PrintState.QUEUED, PrintState.QUEUED]
    room.printer.state = ""
    spool.notify()
    room.becomes(PrintState.CONFIRMED, PrintState.CONFIRMED)
    assert room.said == [
        (room.shop.printers["bench"], "paper-out"),
        (room.shop.printers["bench"], ""),
    ]


def test_paper_that_runs_out_in_the_middle_prints_the_failed_job_first(
    room: Room, start: Start
) -> None:
    packed(room)
    packed(room, {"CUP-02": 1})
    room.printer.answers = [Answer("failed", "paper-out")]
    room.printer.before_send = lambda: setattr(room.printer, "state", "paper-out")
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "paper-out") in room.said)
    room.becomes(PrintState.QUEUED, PrintState.QUEUED)
    room.printer.before_send = lambda: None
    room.printer.state = ""
    spool.notify()
    room.becomes(PrintState.CONFIRMED, PrintState.CONFIRMED)
    first = only(room.shop, LabelBytes, LabelBytes.hash == rows(room.shop, Label)[0].content_hash)
    assert room.printer.came[0] == first.content


def test_a_job_that_fails_on_a_ready_printer_waits_for_a_person(room: Room, start: Start) -> None:
    packed(room)
    reprint(room)
    room.printer.answers = [Answer("failed", "refused-by-printer")] * MOST_FAILURES
    start()
    room.becomes(PrintState.FAILED, PrintState.CONFIRMED)
    assert room.jobs()[0].trouble == "refused-by-printer"


def test_a_printer_in_trouble_does_not_stop_another(room: Room, start: Start) -> None:
    add = AddPrinter(name="Spare", language="zpl", dpi=203, media="4x6")
    spare = room.shop.do(add)
    other = room.others[spare] = Printer()
    packed(room)
    room.printer.state = "head-open"
    spool = start()
    room.until(lambda: bool(room.said))
    move = MovePrintJobs(from_printer_id=room.shop.printers["bench"], to_printer_id=spare)
    room.shop.do(move)
    spool.notify()
    room.becomes(PrintState.CONFIRMED)
    assert len(other.came) == 1
    assert room.printer.came == []


def test_a_label_that_was_voided_is_not_sent(room: Room, start: Start) -> None:
    packed(room)
    void = VoidLabel(label_id=only(room.shop, Label).id, reason="torn")
    room.shop.do(void, by="sofia")
    with room.shop.database.write() as session:
        session.get_one(PrintJob, room.jobs()[0].id).state = PrintState.QUEUED
    start()
    room.becomes(PrintState.ABANDONED)
    assert room.printer.came == []


def test_documents_go_to_their_folder(room: Room, start: Start) -> None:
    bench = packed(room)
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    bill = bench.do(IssueInvoice(shipment_id=bench.shipment_id))
    for kind, subject_id in (
        (PrintKind.INVOICE, bill.invoice_id),
        (PrintKind.PICK_LIST, only(room.shop, PickList).id),
    ):
        bench.do(PrintDocument(kind=kind, subject_id=subject_id))
    start()
    for kind in (PrintKind.PACKING_SLIP, PrintKind.INVOICE, PrintKind.PICK_LIST):
        room.until(lambda kind=kind: room.states(kind) == [PrintState.CONFIRMED])  # type: ignore[misc]
    assert sorted(path.name for path in room.folder.iterdir()) == [
        "invoice-IN-07-000001.pdf",
        "packing-slip-SH-07-000001.pdf",
        "pick-list-PL-07-000001.pdf",
    ]
    assert "Chai tea, 20 bags" in pdf_text(room.folder / "packing-slip-SH-07-000001.pdf")


def test_a_folder_that_is_none_keeps_the_documents_waiting(room: Room, start: Start) -> None:
    room.folder.write_text("in the way")
    packed(room)
    spool = start()
    room.until(lambda: (None, "folder-not-writable") in room.said)
    assert room.states(PrintKind.PACKING_SLIP) == [PrintState.QUEUED]
    room.folder.unlink()
    spool.notify()
    room.until(lambda: room.states(PrintKind.PACKING_SLIP) == [PrintState.CONFIRMED])


def test_an_outcome_that_could_not_be_written_is_written_later_and_nothing_twice(
    room: Room, start: Start
) -> None:
    packed(room)
    full = threading.Event()
    perform = room.perform

    def on_a_full_disk(command: Command) -> Outcome:
        if full.is_set():
            raise Unavailable("disk-full")
        return perform(command)

    room.perform = on_a_full_disk  # type: ignore[method-assign]
    room.printer.before_send = full.set
    spool = start()
    room.until(lambda: (room.shop.printers["bench"], "disk-full") in room.said)
    assert room.states() == [PrintState.SENDING]
    full.clear()
    room.printer.before_send = lambda: None
    spool.notify()
    room.becomes(PrintState.CONFIRMED)
    assert len(room.printer.came) == 1


def test_a_hanging_printer_does_not_hold_up_the_end(room: Room) -> None:
    packed(room)
    hangs, let_go = threading.Event(), threading.Event()

    def hang() -> None:
        hangs.set()
        let_go.wait(PATIENCE_S)

    room.printer.before_send = hang
    spool = room.spool()
    spool.start()
    spool.notify()
    assert hangs.wait(PATIENCE_S)
    assert not spool.stop(timeout_s=0.1)
    assert room.states() == [PrintState.SENDING]
    let_go.set()
    assert spool.stop(timeout_s=PATIENCE_S)
    assert room.states() == [PrintState.CONFIRMED]


def test_a_label_goes_through_the_real_driver_into_a_file(
    room: Room, tmp_path: Path, start: Start
) -> None:
    target = tmp_path / "printer.zpl"
    printer = LabelPrinter(FileTransport(target), answers=False)
    room.others[room.shop.printers["bench"]] = printer
    packed(room)
    with closing(printer):
        start()
        room.becomes(PrintState.SENT)
    assert target.read_bytes().endswith(only(room.shop, LabelBytes).content)
