"""Dispatch: what is packed and labelled leaves the house, and the stock with it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.drafting import order_of
from omsdesk.commands.ending_labels import live_label
from omsdesk.commands.holds import refuse_if_held
from omsdesk.commands.ledger import move, place
from omsdesk.commands.parcels import contents_of, parcels_of, shipment_of
from omsdesk.errors import Refused
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import PARCEL, SHIPMENT, Parcel, ParcelState, ShipmentState
from omsdesk.models.stock import MoveReason
from omsdesk.models.warehouses import Location, LocationKind


class DispatchShipment(Command, frozen=True, kw_only=True):
    """A ready shipment goes with its carrier."""

    shipment_id: UUID


@handles(DispatchShipment, Permission.DISPATCH, "Hand a ready shipment to its carrier.")
def dispatch_shipment(session: Session, command: DispatchShipment, context: Context) -> int:
    """How many parcels left. Refused: "shipment-gone", "wrong-state" unless it is ready,
    "order-held", "label-missing".
    """
    shipment = shipment_of(session, command.shipment_id)
    shipment.state = SHIPMENT.step(shipment.state, ShipmentState.DISPATCHED)
    order = order_of(session, shipment.order_id)
    refuse_if_held(session, order)
    parcels = parcels_of(session, shipment.id)
    path = _way_out(session, order)
    for parcel in parcels:
        if live_label(session, parcel.id) is None:
            raise Refused("label-missing", number=shipment.number, position=parcel.position)
        _let_go(context, parcel, path)
    shipment.dispatched_at = context.now
    return len(parcels)


def _way_out(session: Session, order: SalesOrder) -> tuple[Location, Location]:
    staging = place(session, order.warehouse_id, LocationKind.STAGING)
    return staging, place(session, order.warehouse_id, LocationKind.CUSTOMER)


def _let_go(context: Context, parcel: Parcel, path: tuple[Location, Location]) -> None:
    parcel.state = PARCEL.step(parcel.state, ParcelState.DISPATCHED)
    contents = contents_of(context.session, parcel.id)
    wanted = [content.order_line_id for content in contents]
    found = context.session.scalars(
        select(OrderLine).where(OrderLine.id.in_(wanted)).order_by(OrderLine.id)
    )
    lines = {line.id: line for line in found}
    for content in contents:
        line = lines[content.order_line_id]
        line.shipped = line.shipped + content.quantity
        move(
            context,
            content.item_id,
            path,
            content.quantity,
            MoveReason.DISPATCHED,
            order_line_id=line.id,
        )
