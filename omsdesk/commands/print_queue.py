"""Putting a print job into the queue: what every command that prints has in common."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Context
from omsdesk.errors import Refused
from omsdesk.models.labels import Printer, PrintJob, PrintKind, PrintState


def printer_of(session: Session, printer_id: UUID) -> Printer:
    """Refused: "printer-gone" for one that is unknown or out of use."""
    row = session.get(Printer, printer_id)
    if row is None or not row.is_active:
        raise Refused("printer-gone")
    return row


def check_same_kind(printer: Printer, language: str, dpi: int) -> None:
    """Refused: "printer-differs" when a printer cannot print bytes made for another."""
    if (printer.language, printer.dpi) != (language, dpi):
        raise Refused("printer-differs", printer=printer.name, language=language, dpi=dpi)


def queue_job(
    context: Context,
    kind: PrintKind,
    subject_id: UUID,
    printer_id: UUID | None,
    reason: str | None,
) -> PrintJob:
    """A queued job; without a printer the document goes to the desk's folder of documents."""
    printed = context.session.scalar(
        select(func.count())
        .select_from(PrintJob)
        .where(PrintJob.kind == kind, PrintJob.subject_id == subject_id)
    )
    job = PrintJob(
        id=context.new_id(),
        **context.fact,
        kind=kind,
        subject_id=subject_id,
        printer_id=printer_id,
        state=PrintState.QUEUED,
        reason=reason,
        copy=(printed or 0) + 1,
        trouble=None,
        odometer=None,
        wanted_by=None,
        finished_at=None,
    )
    context.session.add(job)
    return job


def of_station(station_id: UUID) -> ColumnElement[bool]:
    """Jobs that a station prints: for its printers, and its own documents without one.

    For a statement that joins `Printer` to the job's printer where there is one.
    """
    return or_(
        Printer.station_id == station_id,
        and_(PrintJob.printer_id.is_(None), PrintJob.station_id == station_id),
    )
