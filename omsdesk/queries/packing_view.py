"""One shipment as the packing station shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import Item
from omsdesk.models.labels import Label, LabelState
from omsdesk.models.parties import Customer, NoteStage
from omsdesk.models.people import Operator
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import (
    CarrierService,
    PackagingMaterial,
    Parcel,
    ParcelContent,
    ParcelState,
    Shipment,
    ShipmentState,
    WeightVerdict,
)
from omsdesk.queries.customers import notes
from omsdesk.queries.reading import first, quantity, rows
from omsdesk.values import Quantity, Weight


@dataclass(frozen=True, slots=True)
class ShipmentHead:
    id: UUID
    number: str
    state: ShipmentState
    order_id: UUID
    order_number: str
    customer_id: UUID
    customer_name: str
    customer_reference: str
    instructions: str
    consignee: PostalAddress
    service_id: UUID
    carrier: str
    service_name: str
    packer_id: UUID | None
    packer_name: str | None
    packer_station_id: UUID | None
    taken_at: datetime | None


@dataclass(frozen=True, slots=True)
class PackLine:
    """`wanted` is ordered less cancelled; the counters are of the whole order.

    `weight` is of one stock unit, 0 when unknown.
    """

    line_id: UUID
    position: int
    item_id: UUID
    sku: str
    description: str
    unit: str
    wanted: Quantity
    picked: Quantity
    packed: Quantity
    shipped: Quantity
    weight: Weight
    is_fragile: bool


@dataclass(frozen=True, slots=True)
class ContentRow:
    parcel_id: UUID
    line_id: UUID
    item_id: UUID
    sku: str
    description: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class ParcelHead:
    """`label_id` and `tracking_number` are those of the live label."""

    id: UUID
    position: int
    sscc: str
    state: ParcelState
    material_id: UUID | None
    material_name: str | None
    expected_weight: Weight | None
    measured_weight: Weight | None
    weight_verdict: WeightVerdict | None
    label_id: UUID | None
    tracking_number: str | None
    generation: int | None


@dataclass(frozen=True, slots=True)
class ParcelRow:
    head: ParcelHead
    contents: tuple[ContentRow, ...]


@dataclass(frozen=True, slots=True)
class PackingView:
    """`notes` are the customer's for the stage pack; discarded parcels are left out."""

    head: ShipmentHead
    notes: tuple[str, ...]
    lines: tuple[PackLine, ...]
    parcels: tuple[ParcelRow, ...]


def packing_view(session: Session, shipment_id: UUID, today: date) -> PackingView:
    """A shipment with its order's lines and its parcels. Refused: "shipment-gone"."""
    head = _head(session, shipment_id)
    return PackingView(
        head,
        notes(session, head.customer_id, NoteStage.PACK, today),
        tuple(_lines(session, head.order_id)),
        parcels(session, shipment_id),
    )


def _head(session: Session, shipment_id: UUID) -> ShipmentHead:
    statement: Select[*tuple[Any, ...]] = (
        select(
            Shipment.id,
            Shipment.number,
            Shipment.state,
            Shipment.order_id,
            SalesOrder.number,
            SalesOrder.customer_id,
            Customer.name,
            SalesOrder.customer_reference,
            SalesOrder.instructions,
            Shipment.consignee,
            Shipment.service_id,
            CarrierService.carrier,
            CarrierService.name,
            Shipment.packer_id,
            Operator.name,
            Shipment.packer_station_id,
            Shipment.taken_at,
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(CarrierService, CarrierService.id == Shipment.service_id)
        .outerjoin(Operator, Operator.id == Shipment.packer_id)
        .where(Shipment.id == shipment_id)
    )
    head = first(session, ShipmentHead, statement)
    if head is None:
        raise Refused("shipment-gone")
    return head


def _lines(session: Session, order_id: UUID) -> list[PackLine]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            OrderLine.id,
            OrderLine.position,
            OrderLine.item_id,
            OrderLine.sku,
            OrderLine.description,
            OrderLine.unit,
            quantity(OrderLine.ordered - OrderLine.cancelled),
            OrderLine.picked,
            OrderLine.packed,
            OrderLine.shipped,
            Item.weight,
            Item.is_fragile,
        )
        .join(Item, Item.id == OrderLine.item_id)
        .where(OrderLine.order_id == order_id)
        .order_by(OrderLine.position)
    )
    return rows(session, PackLine, statement)


def parcels(session: Session, shipment_id: UUID) -> tuple[ParcelRow, ...]:
    """The parcels of a shipment in their order, with what is in them."""
    contents: dict[UUID, list[ContentRow]] = {}
    for content in _contents(session, shipment_id):
        contents.setdefault(content.parcel_id, []).append(content)
    statement: Select[*tuple[Any, ...]] = (
        select(
            Parcel.id,
            Parcel.position,
            Parcel.sscc,
            Parcel.state,
            Parcel.material_id,
            PackagingMaterial.name,
            Parcel.expected_weight,
            Parcel.measured_weight,
            Parcel.weight_verdict,
            Label.id,
            Label.tracking_number,
            Label.generation,
        )
        .outerjoin(PackagingMaterial, PackagingMaterial.id == Parcel.material_id)
        .outerjoin(Label, and_(Label.parcel_id == Parcel.id, Label.state == LabelState.ISSUED))
        .where(Parcel.shipment_id == shipment_id, Parcel.state != ParcelState.DISCARDED)
        .order_by(Parcel.position)
    )
    return tuple(
        ParcelRow(head, tuple(contents.get(head.id, ())))
        for head in rows(session, ParcelHead, statement)
    )


def _contents(session: Session, shipment_id: UUID) -> list[ContentRow]:
    return rows(
        session,
        ContentRow,
        select(
            ParcelContent.parcel_id,
            ParcelContent.order_line_id,
            ParcelContent.item_id,
            OrderLine.sku,
            OrderLine.description,
            ParcelContent.quantity,
        )
        .join(Parcel, Parcel.id == ParcelContent.parcel_id)
        .join(OrderLine, OrderLine.id == ParcelContent.order_line_id)
        .where(Parcel.shipment_id == shipment_id)
        .order_by(OrderLine.position),
    )
