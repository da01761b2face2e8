"""The live label of a parcel, and how it ends: voided, or superseded by the next one."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Context
from omsdesk.errors import Refused
from omsdesk.models.labels import (
    LABEL,
    PRINT_JOB,
    Label,
    LabelState,
    PrintJob,
    PrintKind,
    PrintState,
)
from omsdesk.models.shipping import (
    PARCEL,
    SHIPMENT,
    Parcel,
    ParcelState,
    Shipment,
    ShipmentState,
)

_WAITING = (PrintState.QUEUED, PrintState.FAILED)


def live_label(session: Session, parcel_id: UUID) -> Label | None:
    """The one label of a parcel that counts, if it has one."""
    return session.scalars(
        select(Label).where(Label.parcel_id == parcel_id, Label.state == LabelState.ISSUED)
    ).one_or_none()


def label_of(session: Session, label_id: UUID) -> Label:
    """Refused: "label-gone"."""
    row = session.get(Label, label_id)
    if row is None:
        raise Refused("label-gone")
    return row


def end_label(context: Context, label: Label, state: LabelState, reason: str) -> Parcel:
    """End a live label: its waiting prints are given up, its parcel is sealed again.

    Refused: "wrong-state" for a label that has ended or a parcel that has left.
    """
    session = context.session
    label.state = LABEL.step(label.state, state)
    label.ended_reason = reason
    waiting = session.scalars(
        select(PrintJob)
        .where(
            PrintJob.subject_id == label.id,
            PrintJob.kind == PrintKind.SHIPPING_LABEL,
            PrintJob.state.in_(_WAITING),
        )
        .order_by(PrintJob.id)
    )
    for job in waiting:
        job.state = PRINT_JOB.step(job.state, PrintState.ABANDONED)
        job.trouble = "label-not-live"
        job.finished_at = context.now
    parcel = session.get_one(Parcel, label.parcel_id)
    parcel.state = PARCEL.step(parcel.state, ParcelState.SEALED)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    if shipment.state is ShipmentState.READY:
        shipment.state = SHIPMENT.step(shipment.state, ShipmentState.PACKED)
    # The index of live labels must see the end of this one before it sees another begin.
    session.flush()
    return parcel
