"""Finding a label by anything that stands on it or belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.labels import Label, LabelBytes, LabelState, PrintJob, PrintState
from omsdesk.models.parties import Customer
from omsdesk.models.sales import SalesOrder
from omsdesk.models.shipping import Parcel, Shipment
from omsdesk.queries import matching
from omsdesk.queries.reading import first, rows
from omsdesk.store.search import PARCELS

_OWN_ON_TOP = 20
_PRINTED = (PrintState.SENT, PrintState.CONFIRMED, PrintState.RESOLVED)


@dataclass(frozen=True, slots=True)
class LabelHead:
    id: UUID
    parcel_id: UUID
    shipment_id: UUID
    order_id: UUID
    state: LabelState
    generation: int
    tracking_number: str
    sscc: str
    order_number: str
    customer_reference: str
    shipment_number: str
    customer_name: str
    consignee: PostalAddress
    content_hash: str
    issued_at: datetime
    station_id: UUID
    ended_reason: str | None


@dataclass(frozen=True, slots=True)
class FoundLabel:
    """`print_count` counts the prints that came out, as far as anybody knows."""

    head: LabelHead
    print_count: int


def find_labels(
    session: Session, typed: str, station_id: UUID, limit: int = 50
) -> list[FoundLabel]:
    """Labels of any state by order, reference, tracking number, name, postcode, SSCC or SKU.

    Those among the last 20 of the station come first, then the others, newest parcel
    first. Nothing typed finds the last 20 of the station.
    """
    own = _last_of_station(session, station_id)
    query = matching.all_words(typed)
    if not query:
        return _labels(session, own[:limit])
    own_parcels = dict(_parcels_of(session, own))
    wanted = set(
        matching.matches_among(session, PARCELS, query, list(dict.fromkeys(own_parcels.values())))
    )
    first_ones = [label for label in own if own_parcels[label] in wanted]
    return _labels(
        session,
        matching.merged((first_ones, _labels_of_matches(session, query, limit)), limit),
    )


def _last_of_station(session: Session, station_id: UUID) -> list[UUID]:
    return list(
        session.scalars(
            select(Label.id)
            .where(Label.station_id == station_id)
            .order_by(Label.id.desc())
            .limit(_OWN_ON_TOP)
        )
    )


def _parcels_of(session: Session, labels: Sequence[UUID]) -> list[tuple[UUID, UUID]]:
    found = session.execute(select(Label.id, Label.parcel_id).where(Label.id.in_(labels)))
    return [(row.id, row.parcel_id) for row in found]


def _labels_of_matches(session: Session, query: str, limit: int) -> list[UUID]:
    parcels = matching.matches(session, PARCELS, query, limit)
    rank = {parcel: place for place, parcel in enumerate(parcels)}
    found = session.execute(
        select(Label.id, Label.parcel_id)
        .where(Label.parcel_id.in_(parcels))
        .order_by(Label.id.desc())
    ).all()
    return [row.id for row in sorted(found, key=lambda row: rank[row.parcel_id])]


def label(session: Session, label_id: UUID) -> FoundLabel:
    """One label of any state. Refused: "label-gone"."""
    found = _labels(session, [label_id])
    if not found:
        raise Refused("label-gone")
    return found[0]


def _labels(session: Session, ranked: Sequence[UUID]) -> list[FoundLabel]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            Label.id,
            Label.parcel_id,
            Parcel.shipment_id,
            Shipment.order_id,
            Label.state,
            Label.generation,
            Label.tracking_number,
            Parcel.sscc,
            SalesOrder.number,
            SalesOrder.customer_reference,
            Shipment.number,
            Customer.name,
            Shipment.consignee,
            Label.content_hash,
            Label.occurred_at,
            Label.station_id,
            Label.ended_reason,
        )
        .join(Parcel, Parcel.id == Label.parcel_id)
        .join(Shipment, Shipment.id == Parcel.shipment_id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(Label.id.in_(ranked))
    )
    counts = _print_counts(session, ranked)
    by_id = {
        head.id: FoundLabel(head, counts.get(head.id, 0))
        for head in rows(session, LabelHead, statement)
    }
    return [by_id[each] for each in ranked if each in by_id]


def _print_counts(session: Session, labels: Sequence[UUID]) -> dict[UUID, int]:
    found = session.execute(
        select(PrintJob.subject_id, func.count().label("prints"))
        .where(PrintJob.subject_id.in_(labels), PrintJob.state.in_(_PRINTED))
        .group_by(PrintJob.subject_id)
    )
    return {row.subject_id: row.prints for row in found}


@dataclass(frozen=True, slots=True)
class StoredLabel:
    """The bytes as they go to the printer; `hash` is their SHA-256 in hex."""

    hash: str
    language: str
    dpi: int
    content: bytes


def label_bytes(session: Session, label_id: UUID) -> StoredLabel:
    """What a label prints, always the same bytes. Refused: "label-gone"."""
    found = first(
        session,
        StoredLabel,
        select(LabelBytes.hash, LabelBytes.language, LabelBytes.dpi, LabelBytes.content)
        .join(Label, Label.content_hash == LabelBytes.hash)
        .where(Label.id == label_id),
    )
    if found is None:
        raise Refused("label-gone")
    return found
