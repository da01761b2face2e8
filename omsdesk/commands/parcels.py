"""What packing, labelling and dispatch ask of shipments and parcels."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Context
from omsdesk.errors import Refused
from omsdesk.models.people import Operator
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import (
    Parcel,
    ParcelContent,
    ParcelState,
    Shipment,
    ShipmentState,
)
from omsdesk.values import NOTHING


def shipment_of(session: Session, shipment_id: UUID) -> Shipment:
    """Refused: "shipment-gone"."""
    row = session.get(Shipment, shipment_id)
    if row is None:
        raise Refused("shipment-gone")
    return row


def parcel_of(session: Session, parcel_id: UUID) -> Parcel:
    """Refused: "parcel-gone"."""
    row = session.get(Parcel, parcel_id)
    if row is None:
        raise Refused("parcel-gone")
    return row


def parcels_of(session: Session, shipment_id: UUID) -> Sequence[Parcel]:
    """The parcels of a shipment by position, without those that were discarded."""
    return session.scalars(
        select(Parcel)
        .where(Parcel.shipment_id == shipment_id, Parcel.state != ParcelState.DISCARDED)
        .order_by(Parcel.position)
    ).all()


def contents_of(session: Session, parcel_id: UUID) -> Sequence[ParcelContent]:
    """What is in a parcel, in the order of its order lines."""
    return session.scalars(
        select(ParcelContent)
        .join(OrderLine, OrderLine.id == ParcelContent.order_line_id)
        .where(ParcelContent.parcel_id == parcel_id)
        .order_by(OrderLine.position, OrderLine.id)
    ).all()


def lines_of(session: Session, order_id: UUID) -> Sequence[OrderLine]:
    """The lines of an order by position."""
    return session.scalars(
        select(OrderLine)
        .where(OrderLine.order_id == order_id)
        .order_by(OrderLine.position, OrderLine.id)
    ).all()


def unpacked(lines: Sequence[OrderLine]) -> list[OrderLine]:
    """The lines of which something was picked that is in no parcel yet."""
    return [line for line in lines if line.picked - line.packed > NOTHING]


def refuse_if_taken(context: Context, shipment: Shipment) -> None:
    """Refused: "taken-by" (operator, since) when another station packs the shipment."""
    if shipment.packer_station_id in (None, context.origin.station_id):
        return
    packer = context.session.get_one(Operator, shipment.packer_id)
    raise Refused("taken-by", document="shipment", operator=packer.name, since=shipment.taken_at)


def refuse_unless_packing(context: Context, shipment: Shipment) -> None:
    """Refused: "wrong-state" unless it is being packed, "taken-by" another station."""
    if shipment.state is not ShipmentState.PACKING:
        raise Refused("wrong-state", document="shipment", state=str(shipment.state))
    refuse_if_taken(context, shipment)


def open_parcel_of(context: Context, parcel_id: UUID) -> tuple[Parcel, Shipment]:
    """A parcel that this station may fill, and its shipment.

    Refused: "parcel-gone", "wrong-state", "taken-by".
    """
    parcel = parcel_of(context.session, parcel_id)
    shipment = context.session.get_one(Shipment, parcel.shipment_id)
    if parcel.state is not ParcelState.OPEN:
        raise Refused("wrong-state", document="parcel", state=str(parcel.state))
    refuse_unless_packing(context, shipment)
    return parcel, shipment


def forget_weight(parcel: Parcel) -> None:
    """What the scale said no longer counts, because something changed in the parcel."""
    parcel.expected_weight = None
    parcel.measured_weight = None
    parcel.weight_verdict = None
