"""Opening the picked goods of an order at a packing station, and the parcels they go into."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.customers import company
from omsdesk.commands.drafting import order_of
from omsdesk.commands.holds import refuse_if_held
from omsdesk.commands.numbers import take_number, take_sscc
from omsdesk.commands.parcels import (
    contents_of,
    forget_weight,
    lines_of,
    open_parcel_of,
    parcels_of,
    refuse_if_taken,
    refuse_unless_packing,
    shipment_of,
    unpacked,
)
from omsdesk.commands.suggesting import suggested_material
from omsdesk.errors import Refused
from omsdesk.models.company import Series
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import (
    SHIPMENT,
    PackagingMaterial,
    Parcel,
    ParcelState,
    Shipment,
    ShipmentState,
)


class OpenPacking(Command, frozen=True, kw_only=True):
    """Pack what was picked for an order.

    Goes on with the shipment that is being packed; `take_over` continues what another
    station has begun, with every scan it made.
    """

    order_id: UUID
    take_over: bool = False


@handles(OpenPacking, Permission.PACK, "Take the picked goods of an order to pack them.")
def open_packing(session: Session, command: OpenPacking, context: Context) -> UUID:
    """The shipment's id; it has an open parcel when there is something left to pack.

    Refused: "order-gone", "wrong-state", "order-held", "nothing-picked",
    "already-labelled" when all that was picked stands there ready, "taken-by",
    "sscc-used-up".
    """
    order = order_of(session, command.order_id)
    if order.state is not OrderState.COMMITTED:
        raise Refused("wrong-state", document="sales-order", state=str(order.state))
    refuse_if_held(session, order)
    loose = unpacked(order.lines)
    shipment = _under_way(session, order, loose) or _new_shipment(context, order)
    if not command.take_over:
        refuse_if_taken(context, shipment)
    if shipment.state is ShipmentState.OPEN:
        shipment.state = SHIPMENT.step(shipment.state, ShipmentState.PACKING)
    shipment.packer_id = context.origin.operator_id
    shipment.packer_station_id = context.origin.station_id
    shipment.taken_at = context.now
    if loose and not _open_parcels(session, shipment):
        _new_parcel(context, shipment, loose)
    return shipment.id


def _under_way(session: Session, order: SalesOrder, loose: Sequence[OrderLine]) -> Shipment | None:
    """The shipment to go on with; None when the loose goods need a new one."""
    shipments = session.scalars(
        select(Shipment).where(Shipment.order_id == order.id).order_by(Shipment.id)
    ).all()
    for shipment in shipments:
        if shipment.state in (ShipmentState.OPEN, ShipmentState.PACKING) and (
            loose or _has_contents(session, shipment)
        ):
            return shipment
    if loose:
        return None
    for shipment in shipments:
        if shipment.state is ShipmentState.PACKED:
            return shipment
        if shipment.state is ShipmentState.READY:
            raise Refused("already-labelled", number=shipment.number)
    raise Refused("nothing-picked", number=order.number)


def _has_contents(session: Session, shipment: Shipment) -> bool:
    return any(contents_of(session, each.id) for each in parcels_of(session, shipment.id))


def _new_shipment(context: Context, order: SalesOrder) -> Shipment:
    shipment = Shipment(
        id=context.new_id(),
        **context.fact,
        number=take_number(context, Series.SHIPMENT),
        order_id=order.id,
        state=ShipmentState.OPEN,
        consignee=order.ship_to,
        service_id=order.service_id,
        packer_id=None,
        packer_station_id=None,
        taken_at=None,
        dispatched_at=None,
    )
    context.session.add(shipment)
    return shipment


def _open_parcels(session: Session, shipment: Shipment) -> list[Parcel]:
    return [each for each in parcels_of(session, shipment.id) if each.state is ParcelState.OPEN]


def _new_parcel(context: Context, shipment: Shipment, loose: Sequence[OrderLine]) -> Parcel:
    session = context.session
    last = session.scalar(
        select(func.max(Parcel.position)).where(Parcel.shipment_id == shipment.id)
    )
    material = suggested_material(session, loose)
    parcel = Parcel(
        id=context.new_id(),
        shipment_id=shipment.id,
        position=(last or 0) + 1,
        sscc=take_sscc(context, company(session)),
        material_id=material.id if material else None,
        state=ParcelState.OPEN,
        expected_weight=None,
        measured_weight=None,
        weight_verdict=None,
        sealed_at=None,
        sealed_by_id=None,
    )
    session.add(parcel)
    return parcel


class LeavePacking(Command, frozen=True, kw_only=True):
    """Go away from a shipment; its scans stay, and any station may go on."""

    shipment_id: UUID


@handles(LeavePacking, Permission.PACK, "Leave a shipment; what was scanned stays scanned.")
def leave_packing(session: Session, command: LeavePacking, context: Context) -> None:
    """Refused: "shipment-gone", "wrong-state", "taken-by"."""
    shipment = shipment_of(session, command.shipment_id)
    refuse_if_taken(context, shipment)
    if shipment.state is not ShipmentState.PACKED:
        shipment.state = SHIPMENT.step(shipment.state, ShipmentState.OPEN)
    shipment.packer_id = None
    shipment.packer_station_id = None
    shipment.taken_at = None


class NextParcel(Command, frozen=True, kw_only=True):
    """Another parcel for the same shipment."""

    shipment_id: UUID


@handles(NextParcel, Permission.PACK, "Begin the next parcel of a shipment.")
def next_parcel(session: Session, command: NextParcel, context: Context) -> UUID:
    """The id of the new parcel, or of the open one that is still empty.

    Refused: "shipment-gone", "wrong-state", "taken-by", "nothing-left-to-pack",
    "sscc-used-up".
    """
    shipment = shipment_of(session, command.shipment_id)
    refuse_unless_packing(context, shipment)
    for parcel in _open_parcels(session, shipment):
        if not contents_of(session, parcel.id):
            return parcel.id
    loose = unpacked(lines_of(session, shipment.order_id))
    if not loose:
        raise Refused("nothing-left-to-pack", number=shipment.number)
    return _new_parcel(context, shipment, loose).id


class ChooseMaterial(Command, frozen=True, kw_only=True):
    """The box or envelope that a parcel goes into."""

    parcel_id: UUID
    material_id: UUID


@handles(ChooseMaterial, Permission.PACK, "Choose the box that a parcel goes into.")
def choose_material(session: Session, command: ChooseMaterial, context: Context) -> None:
    """A weight that was taken before no longer counts.

    Refused: "parcel-gone", "wrong-state", "taken-by", "material-gone".
    """
    parcel, _ = open_parcel_of(context, command.parcel_id)
    if session.get(PackagingMaterial, command.material_id) is None:
        raise Refused("material-gone")
    if parcel.material_id != command.material_id:
        parcel.material_id = command.material_id
        forget_weight(parcel)
