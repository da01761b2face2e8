"""What stands ready for the carriers."""

from __future__ import annotations

from sqlalchemy.orm import Session

from omsdesk.models.shipping import ParcelState, ShipmentState
from omsdesk.queries.hand_over import ready_shipments
from omsdesk.queries.packing import packing_queue
from tests.queries.shop import Shop


def test_only_ready_shipments_with_their_live_parcels_are_handed_over(
    session: Session, shop: Shop
) -> None:
    customer, item = shop.customer("Berg"), shop.item("A1")
    ready, begun = (shop.order(customer, (item, 2)) for _ in range(2))
    shipment = shop.shipment(ready)
    shipment.state = ShipmentState.READY
    shop.parcel(shipment, (ready.lines[0], 1), state=ParcelState.LABELLED)
    shop.parcel(shipment, (ready.lines[0], 1), position=2, state=ParcelState.LABELLED)
    shop.parcel(shipment, position=3, state=ParcelState.DISCARDED)
    shop.parcel(shop.shipment(begun), (begun.lines[0], 2))
    session.flush()
    (row,) = ready_shipments(session, shop.warehouse.id)
    assert (row.number, row.order_number) == (shipment.number, ready.number)
    assert (row.carrier, row.customer_name, row.parcels) == ("Post", "Berg", 2)


def test_the_queue_tells_service_and_age_of_an_order(session: Session, shop: Shop) -> None:
    order = shop.order(shop.customer("Berg"), (shop.item("A1"), 2))
    shop.parcel(shop.shipment(order), (order.lines[0], 2))
    session.flush()
    (work,) = packing_queue(session, shop.warehouse.id)
    assert (work.carrier, work.service_name) == ("Post", "Parcel")
    assert work.committed_at == order.committed_at
