"""What a printer has to print next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from omsdesk.models.labels import Label, LabelState, PrintJob, PrintKind, PrintState
from omsdesk.queries.reading import first, rows


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


_OPEN = (PrintState.QUEUED, PrintState.UNKNOWN, PrintState.FAILED)


def has_open_jobs(session: Session, printer_id: UUID | None) -> bool:
    """Whether a printer has anything left of which the end is not known."""
    statement = (
        select(PrintJob.id)
        .where(PrintJob.printer_id == printer_id, PrintJob.state.in_(_OPEN))
        .limit(1)
    )
    return session.scalars(statement).first() is not None


@dataclass(frozen=True, slots=True)
class CountedJob:
    """An unclear job; `odometer` is that of the printer before its first byte."""

    id: UUID
    odometer: int


def counted_jobs(session: Session, printer_id: UUID | None) -> list[CountedJob]:
    """The unclear jobs of a printer that began since anything else did."""
    statement: Select[*tuple[Any, ...]] = (
        select(PrintJob.id, PrintJob.odometer)
        .where(
            PrintJob.state == PrintState.UNKNOWN,
            PrintJob.printer_id == printer_id,
            PrintJob.odometer.is_not(None),
        )
        .order_by(PrintJob.id)
    )
    return rows(session, CountedJob, statement)


def is_to_be_taken_back(session: Session, job_id: UUID) -> bool:
    """Whether a job that is being sent is for another printer now, or its label has ended."""
    statement = (
        select(PrintJob.id)
        .outerjoin(Label, Label.id == PrintJob.subject_id)
        .where(
            PrintJob.id == job_id,
            or_(PrintJob.wanted_by.is_not(None), Label.state != LabelState.ISSUED),
        )
    )
    return session.scalars(statement).first() is not None
