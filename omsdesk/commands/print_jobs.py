"""The life of a print job, as the spool reports it and as people settle what is unclear."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.parcels import shipment_of
from omsdesk.commands.picking import pick_list_of
from omsdesk.commands.print_queue import check_same_kind, of_station, printer_of, queue_job
from omsdesk.commands.print_routes import check_takes, queue_document
from omsdesk.errors import Overridable, Refused
from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import (
    PRINT_JOB,
    Label,
    LabelBytes,
    LabelState,
    Printer,
    PrintJob,
    PrintKind,
    PrintState,
)
from omsdesk.models.people import Operator, Permission, Station
from omsdesk.models.shipping import Shipment


def job_of(session: Session, job_id: UUID) -> PrintJob:
    """Refused: "print-job-gone"."""
    row = session.get(PrintJob, job_id)
    if row is None:
        raise Refused("print-job-gone")
    return row


def _go(context: Context, job: PrintJob, state: PrintState, trouble: str | None = None) -> None:
    job.state = PRINT_JOB.step(job.state, state)
    job.trouble = trouble
    is_waiting = state in (PrintState.QUEUED, PrintState.SENDING)
    job.finished_at = None if is_waiting else context.now


class StartPrintJob(Command, frozen=True, kw_only=True):
    """The spool is about to send the first byte; `odometer` is that of the printer now."""

    job_id: UUID
    odometer: int | None = None


class StartedPrint(msgspec.Struct, frozen=True):
    """What to print; `content_hash` names the bytes of a label, None for a document."""

    job_id: UUID
    kind: PrintKind
    subject_id: UUID
    content_hash: str | None


@handles(StartPrintJob, None, "A printer begins with a job.")
def start_print_job(session: Session, command: StartPrintJob, context: Context) -> StartedPrint:
    """Refused: "print-job-gone", "wrong-state" unless it is queued, "label-not-live" (so is
    that of a parcel whose address was corrected), "printer-differs" and
    "printer-takes-no-documents" when the printer was set to something else meanwhile.
    """
    job = job_of(session, command.job_id)
    _go(context, job, PrintState.SENDING)
    job.odometer = command.odometer
    _end_counting(session, job)
    printer = session.get(Printer, job.printer_id) if job.printer_id is not None else None
    if job.kind is not PrintKind.SHIPPING_LABEL:
        if printer is not None:
            check_takes(printer, job.kind)
        return StartedPrint(job.id, job.kind, job.subject_id, None)
    label = session.get_one(Label, job.subject_id)
    if label.state is not LabelState.ISSUED:
        raise Refused(
            "label-not-live", tracking_number=label.tracking_number, state=str(label.state)
        )
    if printer is not None:
        stored = session.get_one(LabelBytes, label.content_hash)
        check_same_kind(printer, stored.language, stored.dpi)
    return StartedPrint(job.id, job.kind, job.subject_id, label.content_hash)


def _end_counting(session: Session, begun: PrintJob) -> None:
    """What the printer counts from now on says nothing about jobs that began before."""
    if begun.printer_id is None:
        return
    before = select(PrintJob).where(
        PrintJob.state == PrintState.UNKNOWN,
        PrintJob.printer_id == begun.printer_id,
        PrintJob.odometer.is_not(None),
    )
    for job in session.scalars(before):
        job.odometer = None


class PrintOutcome(StrEnum):
    """How an attempt ended: the printer said so, only the sending is known, nobody knows,
    or nothing came out for sure.
    """

    CONFIRMED = "confirmed"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


class RecordPrintOutcome(Command, frozen=True, kw_only=True):
    """How an attempt to print ended; `trouble` is the code of what went wrong.

    `again`: what failed goes back into the queue; so it does when another printer wants it.
    """

    job_id: UUID
    outcome: PrintOutcome
    trouble: str | None = None
    again: bool = False


@handles(RecordPrintOutcome, None, "Record how an attempt to print ended.")
def record_print_outcome(session: Session, command: RecordPrintOutcome, context: Context) -> bool:
    """Whether the job waits for another printer now. A label that has ended is not queued again.

    Refused: "print-job-gone", "wrong-state".
    """
    job = job_of(session, command.job_id)
    _go(context, job, PrintState(command.outcome.value), command.trouble)
    if job.state is PrintState.UNKNOWN:
        return False
    has_moved = False
    if job.state is PrintState.FAILED and not _is_wanted(session, job):
        _go(context, job, PrintState.ABANDONED, "label-not-live")
    elif job.state is PrintState.FAILED and (command.again or job.wanted_by is not None):
        _go(context, job, PrintState.QUEUED)
        has_moved = job.wanted_by is not None
        job.printer_id = job.wanted_by or job.printer_id
    job.wanted_by = None
    return has_moved


def _is_wanted(session: Session, job: PrintJob) -> bool:
    """Whether what a job prints still counts."""
    if job.kind is not PrintKind.SHIPPING_LABEL:
        return True
    return session.get_one(Label, job.subject_id).state is LabelState.ISSUED


class RetryPrintJob(Command, frozen=True, kw_only=True):
    """Queue a job again of which nothing came out."""

    job_id: UUID


@handles(RetryPrintJob, Permission.PICK, "Print a failed job again: nothing of it came out.")
def retry_print_job(session: Session, command: RetryPrintJob, context: Context) -> None:
    """Refused: "print-job-gone", "wrong-state" unless it failed; Overridable:
    "print-job-elsewhere" for one of another station.
    """
    job = job_of(session, command.job_id)
    _go(context, job, PrintState.QUEUED)
    _insist_on_own_station(context, job)


class AbandonPrintJob(Command, frozen=True, kw_only=True):
    """Give up a job that waits or failed; `reason` is a code or what a person says.

    Who may do so could print it again, too.
    """

    job_id: UUID
    reason: str


@handles(AbandonPrintJob, Permission.REPRINT, "Give up a print job that waits or failed.")
def abandon_print_job(session: Session, command: AbandonPrintJob, context: Context) -> None:
    """Refused: "print-job-gone", "wrong-state"; what is unclear is settled by a person.
    Overridable: "print-job-elsewhere" for one of another station.
    """
    job = job_of(session, command.job_id)
    if job.state is PrintState.UNKNOWN:
        raise Refused("wrong-state", document="print-job", state=str(job.state))
    _go(context, job, PrintState.ABANDONED, command.reason)
    _insist_on_own_station(context, job)


def _insist_on_own_station(context: Context, job: PrintJob) -> None:
    """Whoever is no supervisor decides about the prints of the own station only."""
    session = context.session
    printer = session.get(Printer, job.printer_id) if job.printer_id is not None else None
    station_id = printer.station_id if printer is not None else job.station_id
    operator = session.get_one(Operator, context.origin.operator_id)
    if station_id != context.origin.station_id and not operator.may(Permission.OVERRIDE):
        station = session.get_one(Station, station_id).name
        context.insist(Overridable("print-job-elsewhere", station=station), job.id)


class ResolvePrintJob(Command, frozen=True, kw_only=True):
    """What a person saw of a job of which nobody knew whether it came out."""

    job_id: UUID
    came_out: bool


@handles(ResolvePrintJob, Permission.PICK, "Say whether an unclear print came out.")
def resolve_print_job(session: Session, command: ResolvePrintJob, context: Context) -> UUID | None:
    """The id of the new job when it did not come out; None too when its label has ended
    meanwhile, for then it need not be printed any more.

    Refused: "print-job-gone", "wrong-state" unless it is unclear.
    """
    job = job_of(session, command.job_id)
    if job.state is not PrintState.UNKNOWN:
        raise Refused("wrong-state", document="print-job", state=str(job.state))
    if command.came_out:
        _go(context, job, PrintState.RESOLVED)
        return None
    _go(context, job, PrintState.ABANDONED, job.trouble)
    if not _is_wanted(session, job):
        return None
    printer_id = job.wanted_by or job.printer_id
    return queue_job(context, job.kind, job.subject_id, printer_id, "did-not-come-out").id


class MovePrintJobs(Command, frozen=True, kw_only=True):
    """Another printer takes over what waits for one. What lies in that printer is taken back
    first; when it is certain that it did not come out, it moves as well.
    """

    from_printer_id: UUID
    to_printer_id: UUID


_MOVED = (PrintState.QUEUED, PrintState.FAILED, PrintState.SENDING)


@handles(MovePrintJobs, Permission.PICK, "Move the queue of a printer to another one.")
def move_print_jobs(session: Session, command: MovePrintJobs, context: Context) -> int:
    """How many jobs move; failed ones are queued again.

    Refused: "printer-gone", "printer-differs" unless language, resolution and media agree,
    "printer-elsewhere" for one of another station, which may not be at work.
    """
    source = session.get(Printer, command.from_printer_id)
    if source is None:
        raise Refused("printer-gone")
    target = printer_of(session, command.to_printer_id)
    if target.station_id != context.origin.station_id:
        raise Refused("printer-elsewhere", printer=target.name)
    check_same_kind(target, source.language, source.dpi)
    if target.media != source.media:
        raise Refused("media-differs", printer=target.name, media=target.media)
    jobs = session.scalars(
        select(PrintJob)
        .where(PrintJob.printer_id == source.id, PrintJob.state.in_(_MOVED))
        .order_by(PrintJob.id)
    ).all()
    for job in jobs:
        _move(context, job, target)
    return len(jobs)


def _move(context: Context, job: PrintJob, target: Printer) -> None:
    if job.state is PrintState.SENDING:
        job.wanted_by = target.id
        return
    if job.state is PrintState.FAILED:
        _go(context, job, PrintState.QUEUED)
    job.printer_id = target.id


class MarkInterruptedPrintJobs(Command, frozen=True, kw_only=True):
    """At start-up: of what this station was sending when it ended, nobody knows the end."""


@handles(MarkInterruptedPrintJobs, None, "After a crash: ask about prints that were under way.")
def mark_interrupted_print_jobs(
    session: Session, command: MarkInterruptedPrintJobs, context: Context
) -> int:
    """How many jobs are unclear now."""
    jobs = session.scalars(
        select(PrintJob)
        .outerjoin(Printer, Printer.id == PrintJob.printer_id)
        .where(PrintJob.state == PrintState.SENDING, of_station(context.origin.station_id))
        .order_by(PrintJob.id)
    ).all()
    for job in jobs:
        _go(context, job, PrintState.UNKNOWN, "interrupted")
    return len(jobs)


class PrintDocument(Command, frozen=True, kw_only=True):
    """Print a paper document; where no printer is given, on the one that the station has set
    for it, and without that into the desk's folder of documents.
    """

    kind: PrintKind
    subject_id: UUID
    printer_id: UUID | None = None
    reason: str | None = None


@handles(PrintDocument, Permission.PICK, "Print a packing slip, a pick list or an invoice.")
def print_document(session: Session, command: PrintDocument, context: Context) -> UUID:
    """The print job's id. Refused: "not-a-document" for a label, "shipment-gone",
    "pick-list-gone", "invoice-gone", "printer-gone", "printer-takes-no-documents".
    """
    shipment = _shipment(session, command)
    if command.printer_id is None:
        return queue_document(context, command.kind, command.subject_id, shipment, command.reason)
    check_takes(printer_of(session, command.printer_id), command.kind)
    return queue_job(
        context, command.kind, command.subject_id, command.printer_id, command.reason
    ).id


def _shipment(session: Session, command: PrintDocument) -> Shipment | None:
    """The shipment that a document is about, if it is about one."""
    if command.kind is PrintKind.SHIPPING_LABEL:
        raise Refused("not-a-document", kind=str(command.kind))
    if command.kind is PrintKind.PACKING_SLIP:
        return shipment_of(session, command.subject_id)
    if command.kind is PrintKind.PICK_LIST:
        pick_list_of(session, command.subject_id)
        return None
    invoice = session.get(Invoice, command.subject_id)
    if invoice is None:
        raise Refused("invoice-gone")
    return shipment_of(session, invoice.shipment_id)
