"""Sealing a parcel once content and weight are right, and opening it again."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.customers import company
from omsdesk.commands.ending_labels import end_label, live_label
from omsdesk.commands.parcels import (
    contents_of,
    forget_weight,
    lines_of,
    open_parcel_of,
    parcel_of,
    parcels_of,
    refuse_if_taken,
    unpacked,
)
from omsdesk.commands.weighing import expected_weight, judge
from omsdesk.errors import Overridable, Refused
from omsdesk.models.labels import LabelState
from omsdesk.models.people import Operator, Permission
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import (
    PARCEL,
    SHIPMENT,
    CarrierService,
    Parcel,
    ParcelState,
    Shipment,
    ShipmentState,
    WeightVerdict,
)
from omsdesk.values import Weight


class SealParcel(Command, frozen=True, kw_only=True):
    """Close a parcel. `rest_follows`: what is not packed goes with a later shipment."""

    parcel_id: UUID
    rest_follows: bool = False


class SealedParcel(msgspec.Struct, frozen=True):
    """`is_packed` tells that it was the last parcel of its shipment."""

    parcel_id: UUID
    shipment_id: UUID
    is_packed: bool


@handles(SealParcel, Permission.PACK, "Seal a parcel whose content and weight are right.")
def seal_parcel(session: Session, command: SealParcel, context: Context) -> SealedParcel:
    """Refused: "parcel-gone", "wrong-state", "taken-by", "parcel-empty", "goods-left"
    when it is the last open parcel and something was picked that is nowhere packed,
    "rest-must-not-follow" for an order that ships complete and is not; Overridable: "weight-off",
    "too-heavy-for-service".
    """
    parcel, shipment = open_parcel_of(context, command.parcel_id)
    if not contents_of(session, parcel.id):
        raise Refused("parcel-empty", position=parcel.position)
    is_last = _check_rest(session, command, parcel, shipment)
    _check_weight(context, parcel, shipment)
    parcel.state = PARCEL.step(parcel.state, ParcelState.SEALED)
    parcel.sealed_at = context.now
    parcel.sealed_by_id = context.origin.operator_id
    if is_last:
        for other in _others_open(session, parcel):
            other.state = PARCEL.step(other.state, ParcelState.DISCARDED)
        shipment.state = SHIPMENT.step(shipment.state, ShipmentState.PACKED)
    return SealedParcel(parcel.id, shipment.id, is_last)


def _others_open(session: Session, parcel: Parcel) -> list[Parcel]:
    return [
        other
        for other in parcels_of(session, parcel.shipment_id)
        if other.state is ParcelState.OPEN and other.id != parcel.id
    ]


def _check_rest(session: Session, command: SealParcel, parcel: Parcel, shipment: Shipment) -> bool:
    """Whether nothing more goes into this shipment after this parcel."""
    others = _others_open(session, parcel)
    if any(contents_of(session, other.id) for other in others):
        return False
    lines = lines_of(session, shipment.order_id)
    left = unpacked(lines)
    if not left or command.rest_follows:
        if session.get_one(SalesOrder, shipment.order_id).ship_complete:
            _refuse_incomplete(lines)
        return True
    if others:
        return False
    missing = left[0].picked - left[0].packed
    raise Refused("goods-left", sku=left[0].sku, quantity=missing, lines=len(left))


def _refuse_incomplete(lines: Sequence[OrderLine]) -> None:
    """Also for what was never picked: the customer wants all of it at once."""
    lacking = [line for line in lines if line.packed < line.ordered - line.cancelled]
    if lacking:
        raise Refused("rest-must-not-follow", sku=lacking[0].sku, lines=len(lacking))


def _check_weight(context: Context, parcel: Parcel, shipment: Shipment) -> None:
    session = context.session
    if company(session).weighs_parcels:
        _check_weighed(context, parcel)
    service = session.get_one(CarrierService, shipment.service_id)
    weight = parcel.measured_weight or expected_weight(session, parcel)
    if service.max_weight and weight > service.max_weight:
        context.insist(
            Overridable(
                "too-heavy-for-service",
                service=service.name,
                weight=weight,
                limit=service.max_weight,
            ),
            parcel.id,
        )


def _check_weighed(context: Context, parcel: Parcel) -> None:
    measured = parcel.measured_weight
    if measured is None:
        expected = expected_weight(context.session, parcel)
        refusal = _weight_off("not-weighed", expected, Weight(0))
        context.insist(refusal, parcel.id)
        return
    if parcel.weight_verdict in (WeightVerdict.LIGHT, WeightVerdict.HEAVY):
        weighed = judge(context.session, parcel, measured)
        refusal = _weight_off(str(weighed.verdict), weighed.expected, measured)
        if weighed.suspect is not None:
            refusal.facts["suspect"] = weighed.suspect.sku
            refusal.facts["count"] = weighed.suspect.count
        context.insist(refusal, parcel.id)


def _weight_off(verdict: str, expected: Weight, measured: Weight) -> Overridable:
    return Overridable(
        "weight-off", verdict=verdict, expected=expected, measured=measured, suspect="", count=0
    )


class ReopenParcel(Command, frozen=True, kw_only=True):
    """Open a sealed parcel again at this station; its label is voided first."""

    parcel_id: UUID
    reason: str


@handles(ReopenParcel, Permission.PACK, "Open a sealed parcel again; voids its label first.")
def reopen_parcel(session: Session, command: ReopenParcel, context: Context) -> None:
    """Refused: "parcel-gone", "wrong-state", "taken-by", "reason-needed"; Overridable:
    "label-issued" for who may not void labels.
    """
    if not command.reason.strip():
        raise Refused("reason-needed", check="reopen")
    parcel = parcel_of(session, command.parcel_id)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    refuse_if_taken(context, shipment)
    label = live_label(session, parcel.id)
    if label is not None:
        operator = session.get_one(Operator, context.origin.operator_id)
        if not operator.may(Permission.VOID_LABEL):
            refusal = Overridable("label-issued", tracking_number=label.tracking_number)
            context.insist(refusal, parcel.id)
        end_label(context, label, LabelState.VOIDED, command.reason)
    parcel.state = PARCEL.step(parcel.state, ParcelState.OPEN)
    parcel.sealed_at = None
    parcel.sealed_by_id = None
    forget_weight(parcel)
    if shipment.state is not ShipmentState.PACKING:
        shipment.state = SHIPMENT.step(shipment.state, ShipmentState.PACKING)
    shipment.packer_id = context.origin.operator_id
    shipment.packer_station_id = context.origin.station_id
    shipment.taken_at = context.now
