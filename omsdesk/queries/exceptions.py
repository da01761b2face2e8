"""Everything that is stuck, in one list: what it is, since when, whose it is, what to do next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from omsdesk.models.holds import Hold, HoldKind, HoldState
from omsdesk.models.imports import ImportBatch
from omsdesk.models.labels import PrintState
from omsdesk.models.parties import Customer
from omsdesk.models.people import Operator
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelState, Shipment, WeightVerdict
from omsdesk.queries.locked_locations import locked_locations
from omsdesk.queries.print_jobs import print_subjects, stuck_print_jobs
from omsdesk.queries.reading import quantity

_ACTION_FOR_HOLD = {
    HoldKind.ADDRESS: "correct-ship-to",
    HoldKind.CUSTOMER_UNKNOWN: "assign-customer",
}
_WRONG = (WeightVerdict.LIGHT, WeightVerdict.HEAVY)


class StuckKind(StrEnum):
    HOLD = "hold"
    SHORT = "short"
    PRINT = "print"
    WEIGHT = "weight"
    IMPORT = "import"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Stuck:
    """One thing that does not go on by itself.

    `id` is what the next action acts on (hold, order line, print job, parcel, import,
    location); `document_id` the order, shipment, list, invoice or import to open. `code`
    and `facts` are for the message catalogue, `action` names the command that is usually next.
    """

    kind: StuckKind
    id: UUID
    number: str
    customer_name: str
    code: str
    facts: dict[str, Any]
    since: datetime
    owner: str
    document_id: UUID
    action: str


def stuck(session: Session, limit_per_kind: int = 500) -> list[Stuck]:
    """Everything that is stuck, the oldest first."""
    found = [
        *_holds(session, limit_per_kind),
        *_short_lines(session, limit_per_kind),
        *_print_jobs(session, limit_per_kind),
        *_weights(session, limit_per_kind),
        *_imports(session, limit_per_kind),
        *_locked_locations(session, limit_per_kind),
    ]
    return sorted(found, key=lambda each: (each.since, each.id))


def _holds(session: Session, limit: int) -> Iterable[Stuck]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            Hold.id,
            SalesOrder.number,
            Customer.name.label("customer"),
            Hold.kind,
            Hold.evidence,
            Hold.occurred_at,
            Operator.name.label("owner"),
            Hold.order_id,
        )
        .join(SalesOrder, SalesOrder.id == Hold.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(Operator, Operator.id == Hold.operator_id)
        .where(Hold.state == HoldState.OPEN, SalesOrder.state == OrderState.COMMITTED)
        .order_by(Hold.id)
        .limit(limit)
    )
    for row in session.execute(statement):
        yield Stuck(
            StuckKind.HOLD,
            row.id,
            row.number,
            row.customer,
            f"hold-{row.kind}",
            {"evidence": row.evidence},
            row.occurred_at,
            row.owner,
            row.order_id,
            _ACTION_FOR_HOLD.get(row.kind, "release-hold"),
        )


def _short_lines(session: Session, limit: int) -> Iterable[Stuck]:
    lacking = OrderLine.ordered - OrderLine.cancelled - OrderLine.reserved - OrderLine.picked
    statement: Select[*tuple[Any, ...]] = (
        select(
            OrderLine.id,
            SalesOrder.number,
            Customer.name.label("customer"),
            OrderLine.sku,
            quantity(lacking).label("missing"),
            OrderLine.short,
            SalesOrder.committed_at,
            Operator.name.label("owner"),
            OrderLine.order_id,
        )
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(Operator, Operator.id == SalesOrder.operator_id)
        .where(
            # The first condition is that of the partial index; the second is the rule.
            OrderLine.reserved + OrderLine.shipped + OrderLine.cancelled < OrderLine.ordered,
            OrderLine.reserved + OrderLine.picked + OrderLine.cancelled < OrderLine.ordered,
            SalesOrder.state == OrderState.COMMITTED,
        )
        .order_by(SalesOrder.committed_at, OrderLine.id)
        .limit(limit)
    )
    for row in session.execute(statement):
        yield Stuck(
            StuckKind.SHORT,
            row.id,
            row.number,
            row.customer,
            "line-picked-short" if row.short else "line-not-in-stock",
            {"sku": row.sku, "missing": row.missing},
            row.committed_at,
            row.owner,
            row.order_id,
            "reserve-stock",
        )


def _print_jobs(session: Session, limit: int) -> Iterable[Stuck]:
    jobs = stuck_print_jobs(session, limit)
    subjects = print_subjects(session, jobs)
    for job in jobs:
        subject = subjects[job.subject_id]
        is_unknown = job.state is PrintState.UNKNOWN
        yield Stuck(
            StuckKind.PRINT,
            job.id,
            subject.number,
            subject.customer_name,
            "print-unknown" if is_unknown else "print-failed",
            {"document": str(job.kind), "printer": job.printer_name, "trouble": job.trouble},
            job.finished_at or job.queued_at,
            job.station_name,
            subject.document_id,
            "resolve-print-job" if is_unknown else "retry-print-job",
        )


def _weights(session: Session, limit: int) -> Iterable[Stuck]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            Parcel.id,
            Shipment.number,
            Customer.name.label("customer"),
            Parcel.weight_verdict,
            Parcel.expected_weight,
            Parcel.measured_weight,
            Shipment.occurred_at,
            Operator.name.label("owner"),
            Parcel.shipment_id,
        )
        .join(Shipment, Shipment.id == Parcel.shipment_id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .outerjoin(Operator, Operator.id == Shipment.packer_id)
        .where(Parcel.state == ParcelState.OPEN, Parcel.weight_verdict.in_(_WRONG))
        # The order of the partial index: another one would walk through all parcels.
        .order_by(Parcel.shipment_id)
        .limit(limit)
    )
    for row in session.execute(statement):
        yield Stuck(
            StuckKind.WEIGHT,
            row.id,
            row.number,
            row.customer,
            f"parcel-{row.weight_verdict}",
            {"expected": row.expected_weight, "measured": row.measured_weight},
            row.occurred_at,
            row.owner or "",
            row.shipment_id,
            "weigh-parcel",
        )


def _imports(session: Session, limit: int) -> Iterable[Stuck]:
    """Imports with refused rows; a later run of the same file puts them right."""
    later = aliased(ImportBatch)
    repeated = select(later.id).where(
        later.source == ImportBatch.source,
        later.file_name == ImportBatch.file_name,
        later.id > ImportBatch.id,
    )
    statement: Select[*tuple[Any, ...]] = (
        select(
            ImportBatch.id,
            ImportBatch.source,
            ImportBatch.file_name,
            ImportBatch.rows_refused,
            ImportBatch.rows_read,
            ImportBatch.occurred_at,
            Operator.name.label("owner"),
        )
        .join(Operator, Operator.id == ImportBatch.operator_id)
        .where(ImportBatch.rows_refused > 0, ~repeated.exists())
        .order_by(ImportBatch.id)
        .limit(limit)
    )
    for row in session.execute(statement):
        yield Stuck(
            StuckKind.IMPORT,
            row.id,
            row.file_name,
            row.source,
            "import-rows-refused",
            {"refused": row.rows_refused, "read": row.rows_read},
            row.occurred_at,
            row.owner,
            row.id,
            "import-again",
        )


def _locked_locations(session: Session, limit: int) -> Iterable[Stuck]:
    for location in locked_locations(session, limit):
        yield Stuck(
            StuckKind.COUNT,
            location.id,
            location.code,
            "",
            "location-to-count",
            {"skus": ", ".join(location.skus)},
            location.since,
            location.owner,
            location.id,
            "count-location",
        )
