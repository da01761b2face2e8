"""The printers of all stations, and what stands before them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from omsdesk.models.labels import Printer
from omsdesk.models.people import Station
from omsdesk.queries.print_jobs import (
    STUCK,
    PrintJobRow,
    PrintSubject,
    open_print_jobs,
    print_subjects,
)
from omsdesk.queries.reading import rows


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """A printer in use, and whose it is."""

    id: UUID
    name: str
    station_name: str
    language: str
    dpi: int
    media: str
    station_id: UUID

    def can_stand_in_for(self, other: PrinterChoice) -> bool:
        """Whether it prints what was made for another."""
        same = (self.language, self.dpi, self.media) == (other.language, other.dpi, other.media)
        return same and self.id != other.id


def printers(session: Session, station_id: UUID) -> list[PrinterChoice]:
    """Every printer that can be chosen: those of the station first, then by station and name."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            Printer.id,
            Printer.name,
            Station.name,
            Printer.language,
            Printer.dpi,
            Printer.media,
            Printer.station_id,
        )
        .join(Station, Station.id == Printer.station_id)
        .where(Printer.is_active.is_(True))
        .order_by(Printer.station_id != station_id, Station.name, Printer.name)
    )
    return rows(session, PrinterChoice, statement)


@dataclass(frozen=True, slots=True)
class QueuedPrint:
    """A job of which the end is still to come, and what it prints."""

    job: PrintJobRow
    subject: PrintSubject


def print_queue(session: Session, limit: int = 200) -> list[QueuedPrint]:
    """What is queued, being sent, unclear or failed at any printer.

    First what needs a person, then what goes on by itself; each the oldest first.
    """
    jobs = sorted(open_print_jobs(session, limit), key=lambda job: job.state not in STUCK)
    subjects = print_subjects(session, jobs)
    return [QueuedPrint(job, subjects[job.subject_id]) for job in jobs]
