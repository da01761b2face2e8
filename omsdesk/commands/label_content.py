"""What a parcel's label says, from the shipment, its order and the company."""

from __future__ import annotations

from sqlalchemy.orm import Session

from omsdesk.commands.base import Context
from omsdesk.commands.customers import company
from omsdesk.commands.parcels import parcels_of
from omsdesk.commands.weighing import expected_weight
from omsdesk.documents import numbers
from omsdesk.documents.labels.content import ShippingLabel
from omsdesk.models.sales import SalesOrder
from omsdesk.models.shipping import CarrierService, Parcel, Shipment, ShipmentState
from omsdesk.postal import country_name


def label_content(
    context: Context, parcel: Parcel, tracking_number: str, generation: int
) -> ShippingLabel:
    """The texts of a label; the weight is what the scale said, or what is expected."""
    session = context.session
    shop = company(session)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    order = session.get_one(SalesOrder, shipment.order_id)
    service = session.get_one(CarrierService, shipment.service_id)
    weight = parcel.measured_weight or expected_weight(session, parcel)
    to = shipment.consignee
    return ShippingLabel(
        sender=shop.address.lines,
        consignee_name=to.name,
        consignee_lines=tuple(line for line in (to.line1, to.line2) if line),
        city_line=" ".join(part for part in (to.postcode, to.city, to.region) if part),
        country=country_name(to.country),
        service=f"{service.carrier} {service.name}",
        order_number=order.number,
        customer_reference=order.customer_reference,
        parcel=parcel_name(session, shipment, parcel),
        weight=numbers.weight(weight, shop.language),
        sscc=parcel.sscc,
        tracking_number=tracking_number,
        printed_at=numbers.day(context.today, shop.language),
        generation=generation,
        language=shop.language,
    )


def parcel_name(session: Session, shipment: Shipment, parcel: Parcel) -> str:
    """Rank and count, "2 / 3"; the rank alone while more parcels may come."""
    parcels = parcels_of(session, shipment.id)
    rank = [each.id for each in parcels].index(parcel.id) + 1
    if shipment.state is ShipmentState.PACKING:
        return str(rank)
    return f"{rank} / {len(parcels)}"
