"""What a printer has to print next."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.labels import PrintJob, PrintKind, PrintState
from omsdesk.queries.reading import first


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """A queued job; `subject_id` is the label, shipment, pick list or invoice of its kind."""

    id: UUID
    kind: PrintKind
    subject_id: UUID


def next_print_job(
    session: Session, station_id: UUID, printer_id: UUID | None
) -> WaitingJob | None:
    """The oldest queued job of a printer; without a printer, of the station's own documents."""
    is_mine = (
        PrintJob.printer_id == printer_id
        if printer_id is not None
        else PrintJob.printer_id.is_(None) & (PrintJob.station_id == station_id)
    )
    statement = (
        select(PrintJob.id, PrintJob.kind, PrintJob.subject_id)
        .where(PrintJob.state == PrintState.QUEUED, is_mine)
        .order_by(PrintJob.id)
        .limit(1)
    )
    return first(session, WaitingJob, statement)
