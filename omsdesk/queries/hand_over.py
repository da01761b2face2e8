"""What stands ready for a carrier to fetch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from omsdesk.models.parties import Customer
from omsdesk.models.sales import SalesOrder
from omsdesk.models.shipping import (
    CarrierService,
    Parcel,
    ParcelState,
    Shipment,
    ShipmentState,
)
from omsdesk.queries.reading import rows


@dataclass(frozen=True, slots=True)
class ReadyShipment:
    """Packed, labelled and not yet gone; `parcels` counts what the driver takes."""

    shipment_id: UUID
    number: str
    order_number: str
    customer_name: str
    carrier: str
    service_name: str
    parcels: int


def ready_shipments(session: Session, warehouse_id: UUID, limit: int = 500) -> list[ReadyShipment]:
    """By carrier, the oldest first."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            Shipment.id,
            Shipment.number,
            SalesOrder.number,
            Customer.name,
            CarrierService.carrier,
            CarrierService.name,
            func.count(Parcel.id),
        )
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(CarrierService, CarrierService.id == Shipment.service_id)
        .join(Parcel, Parcel.shipment_id == Shipment.id)
        .where(
            Shipment.state == ShipmentState.READY,
            SalesOrder.warehouse_id == warehouse_id,
            Parcel.state != ParcelState.DISCARDED,
        )
        .group_by(Shipment.id, SalesOrder.id, Customer.id, CarrierService.id)
        .order_by(CarrierService.carrier, Shipment.id)
        .limit(limit)
    )
    return rows(session, ReadyShipment, statement)
