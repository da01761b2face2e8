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
from omsdesk.errors import Refused
from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import (
    PRINT_JOB,
    Label,
    LabelState,
    Printer,
    PrintJob,
    PrintKind,
    PrintState,
)
from omsdesk.models.people import Permission


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
    """The spool is about to send the first byte."""

    job_id: UUID


class StartedPrint(msgspec.Struct, frozen=True):
    """What to print; `content_hash` names the bytes of a label, None for a document."""

    job_id: UUID
    kind: PrintKind
    subject_id: UUID
    content_hash: str | None


@handles(StartPrintJob, None, "A printer begins with a job.")
def start_print_job(session: Session, command: StartPrintJob, context: Context) -> StartedPrint:
    """Refused: "print-job-gone", "wrong-state" unless it is queued, "label-not-live"."""
    job = job_of(session, command.job_id)
    _go(context, job, PrintState.SENDING)
    if job.kind is not PrintKind.SHIPPING_LABEL:
        return StartedPrint(job.id, job.kind, job.subject_id, None)
    label = session.get_one(Label, job.subject_id)
    if label.state is not LabelState.ISSUED:
        raise Refused(
            "label-not-live", tracking_number=label.tracking_number, state=str(label.state)
        )
    return StartedPrint(job.id, job.kind, job.subject_id, label.content_hash)


class PrintOutcome(StrEnum):
    """How an attempt ended: the printer said so, only the sending is known, nobody knows,
    or nothing came out for sure.
    """

    CONFIRMED = "confirmed"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


class RecordPrintOutcome(Command, frozen=True, kw_only=True):
    """How an attempt to print ended; `trouble` is the code of what went wrong."""

    job_id: UUID
    outcome: PrintOutcome
    trouble: str | None = None


@handles(RecordPrintOutcome, None, "Record how an attempt to print ended.")
def record_print_outcome(session: Session, command: RecordPrintOutcome, context: Context) -> None:
    """Refused: "print-job-gone", "wrong-state"."""
    job = job_of(session, command.job_id)
    _go(context, job, PrintState(command.outcome.value), command.trouble)


class RetryPrintJob(Command, frozen=True, kw_only=True):
    """Queue a job again of which nothing came out."""

    job_id: UUID


@handles(RetryPrintJob, None, "Print a failed job again: nothing of it came out.")
def retry_print_job(session: Session, command: RetryPrintJob, context: Context) -> None:
    """Refused: "print-job-gone", "wrong-state" unless it failed."""
    _go(context, job_of(session, command.job_id), PrintState.QUEUED)


class AbandonPrintJob(Command, frozen=True, kw_only=True):
    """Give up a job that waits or failed; `reason` is a code or what a person says."""

    job_id: UUID
    reason: str


@handles(AbandonPrintJob, None, "Give up a print job that waits or failed.")
def abandon_print_job(session: Session, command: AbandonPrintJob, context: Context) -> None:
    """Refused: "print-job-gone", "wrong-state"; what is unclear is settled by a person."""
    job = job_of(session, command.job_id)
    if job.state is PrintState.UNKNOWN:
        raise Refused("wrong-state", document="print-job", state=str(job.state))
    _go(context, job, PrintState.ABANDONED, command.reason)


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
    if job.kind is PrintKind.SHIPPING_LABEL:
        label = session.get_one(Label, job.subject_id)
        if label.state is not LabelState.ISSUED:
            return None
    again = queue_job(context, job.kind, job.subject_id, job.printer_id, "did-not-come-out")
    return again.id


class MovePrintJobs(Command, frozen=True, kw_only=True):
    """Another printer takes over what waits for one; what is being sent stays."""

    from_printer_id: UUID
    to_printer_id: UUID


@handles(MovePrintJobs, Permission.PICK, "Move the queue of a printer to another one.")
def move_print_jobs(session: Session, command: MovePrintJobs, context: Context) -> int:
    """How many jobs moved; failed ones are queued again.

    Refused: "printer-gone", "printer-differs" unless language, resolution and media agree.
    """
    source = session.get(Printer, command.from_printer_id)
    if source is None:
        raise Refused("printer-gone")
    target = printer_of(session, command.to_printer_id)
    check_same_kind(target, source.language, source.dpi)
    if target.media != source.media:
        raise Refused("media-differs", printer=target.name, media=target.media)
    jobs = session.scalars(
        select(PrintJob)
        .where(
            PrintJob.printer_id == source.id,
            PrintJob.state.in_((PrintState.QUEUED, PrintState.FAILED)),
        )
        .order_by(PrintJob.id)
    ).all()
    for job in jobs:
        if job.state is PrintState.FAILED:
            _go(context, job, PrintState.QUEUED)
        job.printer_id = target.id
    return len(jobs)


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
    """Print a paper document; without a printer it goes to the desk's folder of documents."""

    kind: PrintKind
    subject_id: UUID
    printer_id: UUID | None = None
    reason: str | None = None


@handles(PrintDocument, Permission.PICK, "Print a packing slip, a pick list or an invoice.")
def print_document(session: Session, command: PrintDocument, context: Context) -> UUID:
    """The print job's id. Refused: "not-a-document" for a label, "shipment-gone",
    "pick-list-gone", "invoice-gone", "printer-gone".
    """
    _check_subject(session, command)
    if command.printer_id is not None:
        printer_of(session, command.printer_id)
    return queue_job(
        context, command.kind, command.subject_id, command.printer_id, command.reason
    ).id


def _check_subject(session: Session, command: PrintDocument) -> None:
    if command.kind is PrintKind.SHIPPING_LABEL:
        raise Refused("not-a-document", kind=str(command.kind))
    if command.kind is PrintKind.PACKING_SLIP:
        shipment_of(session, command.subject_id)
    elif command.kind is PrintKind.PICK_LIST:
        pick_list_of(session, command.subject_id)
    elif session.get(Invoice, command.subject_id) is None:
        raise Refused("invoice-gone")
