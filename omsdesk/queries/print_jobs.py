"""Print jobs: what is to be sent, what is stuck, and what was printed of a label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, literal, or_, select
from sqlalchemy.orm import Session

from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import Label, Printer, PrintJob, PrintKind, PrintState
from omsdesk.models.parties import Customer
from omsdesk.models.people import Operator, Station
from omsdesk.models.picking import PickList
from omsdesk.models.sales import SalesOrder
from omsdesk.models.shipping import Parcel, Shipment
from omsdesk.queries.reading import rows

STUCK = (PrintState.FAILED, PrintState.UNKNOWN)
_OPEN = (PrintState.QUEUED, PrintState.SENDING, *STUCK)


@dataclass(frozen=True, slots=True)
class PrintJobRow:
    """`printer_name` None: the document goes to the desk's folder of documents."""

    id: UUID
    kind: PrintKind
    subject_id: UUID
    state: PrintState
    printer_id: UUID | None
    printer_name: str | None
    station_name: str
    operator_name: str
    reason: str | None
    copy: int
    trouble: str | None
    queued_at: datetime
    finished_at: datetime | None


def print_jobs_to_send(session: Session, station_id: UUID, limit: int = 50) -> list[PrintJobRow]:
    """The queued jobs that a station prints, the oldest first."""
    return _jobs(
        session,
        PrintJob.state == PrintState.QUEUED,
        or_(
            Printer.station_id == station_id,
            and_(PrintJob.printer_id.is_(None), PrintJob.station_id == station_id),
        ),
        limit=limit,
    )


def stuck_print_jobs(session: Session, limit: int = 500) -> list[PrintJobRow]:
    """The jobs that failed, or of which nobody knows the end, the oldest first."""
    return _jobs(session, PrintJob.state.in_(STUCK), limit=limit)


def open_print_jobs(session: Session, limit: int = 200) -> list[PrintJobRow]:
    """Every job of which the end is still to come, the oldest first."""
    return _jobs(session, PrintJob.state.in_(_OPEN), limit=limit)


def print_jobs_of(session: Session, subject_id: UUID) -> list[PrintJobRow]:
    """Every attempt to print one label or document, the oldest first."""
    return _jobs(session, PrintJob.subject_id == subject_id)


def _jobs(
    session: Session, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[PrintJobRow]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            PrintJob.id,
            PrintJob.kind,
            PrintJob.subject_id,
            PrintJob.state,
            PrintJob.printer_id,
            Printer.name,
            Station.name,
            Operator.name,
            PrintJob.reason,
            PrintJob.copy,
            PrintJob.trouble,
            PrintJob.occurred_at,
            PrintJob.finished_at,
        )
        .join(Station, Station.id == PrintJob.station_id)
        .join(Operator, Operator.id == PrintJob.operator_id)
        .outerjoin(Printer, Printer.id == PrintJob.printer_id)
        .where(*conditions)
        .order_by(PrintJob.id)
        .limit(limit)
    )
    return rows(session, PrintJobRow, statement)


@dataclass(frozen=True, slots=True)
class PrintSubject:
    """What a job prints, in words: a number, for whom, and the document to open."""

    id: UUID
    number: str
    customer_name: str
    document_id: UUID


def print_subjects(session: Session, jobs: Sequence[PrintJobRow]) -> dict[UUID, PrintSubject]:
    """The subject of each job by its id: a label's document is its shipment."""
    found: dict[UUID, PrintSubject] = {}
    for kind in sorted({job.kind for job in jobs}):
        ids = {job.subject_id for job in jobs if job.kind is kind}
        for subject in rows(session, PrintSubject, _subjects(kind, ids)):
            found[subject.id] = subject
    return found


def _subjects(kind: PrintKind, ids: Iterable[UUID]) -> Select[*tuple[Any, ...]]:
    if kind is PrintKind.PICK_LIST:
        return select(PickList.id, PickList.number, literal(""), PickList.id).where(
            PickList.id.in_(ids)
        )
    if kind is PrintKind.INVOICE:
        return (
            select(Invoice.id, Invoice.number, Customer.name, Invoice.id)
            .join(Customer, Customer.id == Invoice.customer_id)
            .where(Invoice.id.in_(ids))
        )
    if kind is PrintKind.PACKING_SLIP:
        return (
            select(Shipment.id, Shipment.number, Customer.name, Shipment.id)
            .join(SalesOrder, SalesOrder.id == Shipment.order_id)
            .join(Customer, Customer.id == SalesOrder.customer_id)
            .where(Shipment.id.in_(ids))
        )
    return (
        select(Label.id, Label.tracking_number, Customer.name, Shipment.id)
        .join(Parcel, Parcel.id == Label.parcel_id)
        .join(Shipment, Shipment.id == Parcel.shipment_id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(Label.id.in_(ids))
    )
