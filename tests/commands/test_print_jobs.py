"""Print jobs: every state against every command, and what a person settles."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import msgspec
import pytest
from sqlalchemy import select, update

from omsdesk.commands.base import Command
from omsdesk.commands.holds import CorrectShipTo
from omsdesk.commands.labels import VoidLabel
from omsdesk.commands.print_jobs import (
    AbandonPrintJob,
    MarkInterruptedPrintJobs,
    MovePrintJobs,
    PrintDocument,
    PrintOutcome,
    RecordPrintOutcome,
    ResolvePrintJob,
    RetryPrintJob,
    StartPrintJob,
)
from omsdesk.commands.printers import AddPrinter
from omsdesk.commands.setup import RegisterStation
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.labels import Label, Printer, PrintJob, PrintKind, PrintState
from omsdesk.models.people import Station
from tests.bench import at_bench, only, packed_bench, refusal, rows
from tests.shop import BERLIN, Shop


@pytest.fixture
def job(shop: Shop) -> PrintJob:
    """The queued job of a label."""
    packed_bench(shop, {"TEA-01": 1})
    return only(shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)


def put(shop: Shop, job: PrintJob, state: PrintState) -> None:
    with shop.database.write() as session:
        session.execute(update(PrintJob).where(PrintJob.id == job.id).values(state=state))


def state_of(shop: Shop, job_id: UUID) -> PrintState:
    return only(shop, PrintJob, PrintJob.id == job_id).state


def spare(shop: Shop, dpi: int = 203, media: str = "4x6") -> UUID:
    name = f"Spare {dpi} {media}"
    added: UUID = shop.do(AddPrinter(name=name, language="zpl", dpi=dpi, media=media))
    return added


COMMANDS: dict[str, Callable[[UUID], Command]] = {
    "start": lambda job_id: StartPrintJob(job_id=job_id),
    "confirmed": lambda job_id: RecordPrintOutcome(job_id=job_id, outcome=PrintOutcome.CONFIRMED),
    "sent": lambda job_id: RecordPrintOutcome(job_id=job_id, outcome=PrintOutcome.SENT),
    "unknown": lambda job_id: RecordPrintOutcome(job_id=job_id, outcome=PrintOutcome.UNKNOWN),
    "failed": lambda job_id: RecordPrintOutcome(job_id=job_id, outcome=PrintOutcome.FAILED),
    "retry": lambda job_id: RetryPrintJob(job_id=job_id),
    "abandon": lambda job_id: AbandonPrintJob(job_id=job_id, reason="not needed"),
    "came out": lambda job_id: ResolvePrintJob(job_id=job_id, came_out=True),
    "did not": lambda job_id: ResolvePrintJob(job_id=job_id, came_out=False),
}
ALLOWED = {
    ("start", PrintState.QUEUED): PrintState.SENDING,
    ("confirmed", PrintState.SENDING): PrintState.CONFIRMED,
    ("confirmed", PrintState.SENT): PrintState.CONFIRMED,
    ("confirmed", PrintState.UNKNOWN): PrintState.CONFIRMED,
    ("sent", PrintState.SENDING): PrintState.SENT,
    ("unknown", PrintState.SENDING): PrintState.UNKNOWN,
    ("failed", PrintState.SENDING): PrintState.FAILED,
    ("failed", PrintState.QUEUED): PrintState.FAILED,
    ("failed", PrintState.UNKNOWN): PrintState.FAILED,
    ("retry", PrintState.FAILED): PrintState.QUEUED,
    ("abandon", PrintState.QUEUED): PrintState.ABANDONED,
    ("abandon", PrintState.FAILED): PrintState.ABANDONED,
    ("came out", PrintState.UNKNOWN): PrintState.RESOLVED,
    ("did not", PrintState.UNKNOWN): PrintState.ABANDONED,
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_state_takes_a_command_or_refuses_it(shop: Shop, job: PrintJob, name: str) -> None:
    command = COMMANDS[name](job.id)
    for state in PrintState:
        put(shop, job, state)
        if (name, state) in ALLOWED:
            shop.do(command)
            assert state_of(shop, job.id) is ALLOWED[name, state]
        else:
            with pytest.raises(Refused) as caught:
                shop.do(command)
            assert caught.value.code == "wrong-state"
            assert state_of(shop, job.id) is state


@pytest.mark.parametrize("name", COMMANDS)
def test_an_unknown_job_is_gone(shop: Shop, name: str) -> None:
    assert refusal(shop, COMMANDS[name](uuid4())).code == "print-job-gone"


@pytest.mark.parametrize(
    ("name", "state", "by", "may"),
    [
        ("retry", PrintState.FAILED, "carla", True),
        ("retry", PrintState.FAILED, "anna", True),
        ("abandon", PrintState.FAILED, "piotr", False),
        ("abandon", PrintState.QUEUED, "carla", False),
        ("abandon", PrintState.QUEUED, "anna", True),
        ("abandon", PrintState.QUEUED, "sofia", True),
    ],
)
def test_who_may_print_again_may_give_up(
    shop: Shop, job: PrintJob, name: str, state: PrintState, by: str, *, may: bool
) -> None:
    put(shop, job, state)
    if may:
        shop.do(COMMANDS[name](job.id), by=by)
    else:
        assert refusal(shop, COMMANDS[name](job.id), by=by).code == "not-permitted"
    assert (state_of(shop, job.id) is not state) == may


@pytest.mark.parametrize(("name", "after"), [("retry", "queued"), ("abandon", "abandoned")])
def test_only_a_supervisor_decides_about_prints_of_another_station(
    shop: Shop, job: PrintJob, name: str, after: str
) -> None:
    put(shop, job, PrintState.FAILED)
    warehouse_id = only(shop, Station).warehouse_id
    elsewhere = shop.do(RegisterStation(code="08", name="Other bench", warehouse_id=warehouse_id))
    with shop.database.write() as session:
        session.get_one(Printer, job.printer_id).station_id = elsewhere
    refused = refusal(shop, COMMANDS[name](job.id), by="anna")
    assert (refused.code, refused.facts["station"]) == ("print-job-elsewhere", "Other bench")
    assert state_of(shop, job.id) is PrintState.FAILED
    shop.do(COMMANDS[name](job.id), by="sofia")
    assert state_of(shop, job.id) is PrintState(after)


def test_the_outcome_keeps_its_trouble_and_its_time(shop: Shop, job: PrintJob) -> None:
    shop.do(StartPrintJob(job_id=job.id))
    assert only(shop, PrintJob, PrintJob.id == job.id).finished_at is None
    failed = RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.FAILED, trouble="paper-out")
    shop.do(failed)
    row = only(shop, PrintJob, PrintJob.id == job.id)
    assert row.trouble == "paper-out"
    assert row.finished_at is not None
    shop.do(RetryPrintJob(job_id=job.id))
    row = only(shop, PrintJob, PrintJob.id == job.id)
    assert (row.trouble, row.finished_at) == (None, None)


def test_what_did_not_come_out_is_queued_as_the_next_copy(shop: Shop, job: PrintJob) -> None:
    put(shop, job, PrintState.UNKNOWN)
    again = shop.do(ResolvePrintJob(job_id=job.id, came_out=False), by="anna")
    copy = only(shop, PrintJob, PrintJob.id == again)
    assert (copy.state, copy.copy, copy.subject_id) == (PrintState.QUEUED, 2, job.subject_id)
    assert copy.printer_id == job.printer_id


def test_a_crash_leaves_unclear_jobs_and_touches_no_others(shop: Shop, job: PrintJob) -> None:
    put(shop, job, PrintState.SENDING)
    assert shop.do(MarkInterruptedPrintJobs()) == 1
    row = only(shop, PrintJob, PrintJob.id == job.id)
    assert (row.state, row.trouble) == (PrintState.UNKNOWN, "interrupted")
    slip = only(shop, PrintJob, PrintJob.kind == PrintKind.PACKING_SLIP)
    assert slip.state is PrintState.QUEUED
    assert shop.do(MarkInterruptedPrintJobs()) == 0


def test_another_printer_takes_the_queue_and_what_failed(shop: Shop, job: PrintJob) -> None:
    other = spare(shop)
    bench = shop.printers["bench"]
    put(shop, job, PrintState.FAILED)
    move = MovePrintJobs(from_printer_id=bench, to_printer_id=other)
    assert shop.do(move, by="anna") == 1
    row = only(shop, PrintJob, PrintJob.id == job.id)
    assert (row.state, row.printer_id) == (PrintState.QUEUED, other)
    assert shop.do(move) == 0


@pytest.mark.parametrize("state", [PrintState.UNKNOWN, PrintState.SENT])
def test_what_may_have_been_printed_is_not_moved(
    shop: Shop, job: PrintJob, state: PrintState
) -> None:
    put(shop, job, state)
    move = MovePrintJobs(from_printer_id=shop.printers["bench"], to_printer_id=spare(shop))
    assert shop.do(move) == 0


def test_what_is_being_sent_moves_when_nothing_of_it_came_out(shop: Shop, job: PrintJob) -> None:
    other = spare(shop)
    shop.do(StartPrintJob(job_id=job.id))
    move = MovePrintJobs(from_printer_id=shop.printers["bench"], to_printer_id=other)
    assert shop.do(move, by="anna") == 1
    assert only(shop, PrintJob, PrintJob.id == job.id).printer_id == shop.printers["bench"]
    shop.do(RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.FAILED, trouble="paper-out"))
    row = only(shop, PrintJob, PrintJob.id == job.id)
    assert (row.state, row.printer_id, row.wanted_by) == (PrintState.QUEUED, other, None)


def test_what_came_out_after_all_does_not_move(shop: Shop, job: PrintJob) -> None:
    shop.do(StartPrintJob(job_id=job.id))
    shop.do(MovePrintJobs(from_printer_id=shop.printers["bench"], to_printer_id=spare(shop)))
    shop.do(RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.CONFIRMED))
    row = only(shop, PrintJob, PrintJob.id == job.id)
    assert (row.state, row.wanted_by) == (PrintState.CONFIRMED, None)
    assert row.printer_id == shop.printers["bench"]


def test_an_unclear_print_that_was_to_move_is_printed_again_over_there(
    shop: Shop, job: PrintJob
) -> None:
    other = spare(shop)
    shop.do(StartPrintJob(job_id=job.id))
    shop.do(MovePrintJobs(from_printer_id=shop.printers["bench"], to_printer_id=other))
    shop.do(RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.UNKNOWN))
    again = shop.do(ResolvePrintJob(job_id=job.id, came_out=False), by="anna")
    assert only(shop, PrintJob, PrintJob.id == again).printer_id == other


def test_a_failed_print_of_a_label_that_ended_meanwhile_is_given_up(
    shop: Shop, job: PrintJob
) -> None:
    shop.do(StartPrintJob(job_id=job.id))
    shop.do(VoidLabel(label_id=job.subject_id, reason="torn"), by="sofia")
    shop.do(RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.FAILED, again=True))
    assert state_of(shop, job.id) is PrintState.ABANDONED


def test_a_label_with_the_address_of_before_is_not_sent(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    job = only(shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    elsewhere = CorrectShipTo(order_id=bench.order_id, ship_to=replace_line(BERLIN))
    assert refusal(shop, elsewhere, by="").code == "already-labelled"
    shop.do(VoidLabel(label_id=job.subject_id, reason="address"), by="sofia")
    put(shop, job, PrintState.QUEUED)
    shop.do(elsewhere)
    assert refusal(shop, StartPrintJob(job_id=job.id)).code == "label-not-live"


def replace_line(address: PostalAddress) -> PostalAddress:
    return msgspec.structs.replace(address, line1="Untere Str. 1")


def test_a_queue_does_not_move_to_another_station(shop: Shop, job: PrintJob) -> None:
    with shop.database.read() as session:
        warehouse_id = session.scalars(select(Station.warehouse_id)).one()
    there = shop.do(RegisterStation(code="08", name="Packing 2", warehouse_id=warehouse_id))
    other = spare(shop)
    with shop.database.write() as session:
        session.get_one(Printer, other).station_id = there
    move = MovePrintJobs(from_printer_id=shop.printers["bench"], to_printer_id=other)
    assert refusal(shop, move).code == "printer-elsewhere"


def test_only_a_printer_of_the_same_kind_takes_a_queue_over(shop: Shop, job: PrintJob) -> None:
    bench = shop.printers["bench"]
    for target, code in (
        (spare(shop, dpi=300), "printer-differs"),
        (spare(shop, media="2x1"), "media-differs"),
        (uuid4(), "printer-gone"),
    ):
        move = MovePrintJobs(from_printer_id=bench, to_printer_id=target)
        assert refusal(shop, move).code == code
    move = MovePrintJobs(from_printer_id=uuid4(), to_printer_id=bench)
    assert refusal(shop, move).code == "printer-gone"


def test_a_voided_label_that_is_unclear_stays_for_a_person(shop: Shop, job: PrintJob) -> None:
    put(shop, job, PrintState.UNKNOWN)
    shop.do(VoidLabel(label_id=only(shop, Label).id, reason="torn"), by="sofia")
    assert state_of(shop, job.id) is PrintState.UNKNOWN
    shop.do(ResolvePrintJob(job_id=job.id, came_out=True), by="anna")


def test_a_document_is_queued_for_what_exists(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    slip = PrintDocument(kind=PrintKind.PACKING_SLIP, subject_id=bench.shipment_id)
    first, second = shop.do(slip, by="anna"), shop.do(slip, by="anna")
    copies = {job.id: job.copy for job in rows(shop, PrintJob)}
    assert copies == {first: 1, second: 2}


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (PrintKind.PACKING_SLIP, "shipment-gone"),
        (PrintKind.PICK_LIST, "pick-list-gone"),
        (PrintKind.INVOICE, "invoice-gone"),
        (PrintKind.SHIPPING_LABEL, "not-a-document"),
    ],
)
def test_a_document_of_nothing_is_refused(shop: Shop, kind: PrintKind, code: str) -> None:
    assert refusal(shop, PrintDocument(kind=kind, subject_id=uuid4())).code == code


def test_a_document_needs_a_printer_that_is_there(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    slip = PrintDocument(
        kind=PrintKind.PACKING_SLIP, subject_id=bench.shipment_id, printer_id=uuid4()
    )
    assert refusal(shop, slip).code == "printer-gone"


def test_a_voided_label_that_did_not_come_out_is_not_printed_again(
    shop: Shop, job: PrintJob
) -> None:
    put(shop, job, PrintState.UNKNOWN)
    shop.do(VoidLabel(label_id=job.subject_id, reason="wrong address"))
    assert shop.do(ResolvePrintJob(job_id=job.id, came_out=False), by="anna") is None
    labels = rows(shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    assert [each.state for each in labels] == [PrintState.ABANDONED]
