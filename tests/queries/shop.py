"""Builds a small shop row by row, with the figures that commands would have left behind."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import update

from omsdesk.models.holds import Hold, HoldKind, HoldState
from omsdesk.models.invoices import Invoice, InvoiceState
from omsdesk.models.labels import Label, LabelBytes, LabelState, PrintJob, PrintKind, PrintState
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import (
    Parcel,
    ParcelContent,
    ParcelState,
    Shipment,
    ShipmentState,
)
from omsdesk.models.stock import (
    Reservation,
    ReservationState,
)
from omsdesk.values import NOTHING, Money, Quantity
from tests.queries.office import NOON, TODAY, Office, place

__all__ = ["NOON", "TODAY", "Shop", "place"]


class Shop(Office):
    """The office with its floor: holds, pick lists, parcels, labels, invoices."""

    def hold(self, order: SalesOrder, kind: HoldKind = HoldKind.MANUAL, why: str = "wait") -> Any:
        return self.add(
            Hold,
            **self.fact(),
            order_id=order.id,
            kind=kind,
            state=HoldState.OPEN,
            evidence=why,
            settled_by_id=None,
            settled_at=None,
            settled_reason=None,
        )

    def pick_list(self, *lines: OrderLine) -> Any:
        """A released pick list that takes everything that the lines have reserved."""
        pick_list = self.add(
            PickList,
            **self.fact(),
            number=self.number("PL"),
            warehouse_id=self.warehouse.id,
            state=PickListState.RELEASED,
            picker_id=None,
            picker_station_id=None,
            taken_at=None,
        )
        for sequence, line in enumerate(lines, start=1):
            amount = line.reserved
            line.reserved = NOTHING
            self.session.execute(
                update(Reservation)
                .where(Reservation.order_line_id == line.id)
                .values(state=ReservationState.RELEASED)
            )
            reservation = self.reserve(line, int(amount.amount), self.shelf)
            line.released = line.released + amount
            self.add(
                PickLine,
                pick_list_id=pick_list.id,
                order_line_id=line.id,
                reservation_id=reservation.id,
                item_id=line.item_id,
                location_id=self.shelf.id,
                sequence=sequence,
                quantity=amount,
                picked=NOTHING,
                state=PickLineState.AVAILABLE,
                short_reason=None,
            )
        return pick_list

    def shipment(self, order: SalesOrder, state: ShipmentState = ShipmentState.PACKING) -> Any:
        return self.add(
            Shipment,
            **self.fact(),
            number=self.number("SH"),
            order_id=order.id,
            state=state,
            consignee=order.ship_to,
            service_id=self.service.id,
            packer_id=self.operator.id,
            packer_station_id=self.station.id,
            taken_at=NOON,
            dispatched_at=None,
        )

    def parcel(self, shipment: Shipment, *contents: tuple[OrderLine, int], **more: Any) -> Any:
        columns: dict[str, Any] = {
            "position": len(shipment.parcels) + 1,
            "sscc": f"00{next(self._numbers):016d}",
            "material_id": self.material.id,
            "state": ParcelState.OPEN,
            "expected_weight": None,
            "measured_weight": None,
            "weight_verdict": None,
            "sealed_at": None,
            "sealed_by_id": None,
        }
        parcel = self.add(Parcel, shipment_id=shipment.id, **(columns | more))
        for line, amount in contents:
            quantity = Quantity.of(amount)
            self.add(
                ParcelContent,
                parcel_id=parcel.id,
                order_line_id=line.id,
                item_id=line.item_id,
                quantity=quantity,
            )
            line.picked = line.picked + quantity
            line.packed = line.packed + quantity
        return parcel

    def label(self, parcel: Parcel, tracking: str, content: bytes = b"^XA^XZ") -> Any:
        digest = f"{next(self._numbers):064d}"
        self.session.add(LabelBytes(hash=digest, language="zpl", dpi=203, content=content))
        return self.add(
            Label,
            **self.fact(),
            parcel_id=parcel.id,
            generation=1,
            state=LabelState.ISSUED,
            tracking_number=tracking,
            content_hash=digest,
            ended_reason=None,
        )

    def print_job(self, subject: UUID, state: PrintState, **more: Any) -> Any:
        columns: dict[str, Any] = {
            "kind": PrintKind.SHIPPING_LABEL,
            "printer_id": None,
            "reason": None,
            "copy": 1,
            "trouble": None,
            "finished_at": None,
        }
        return self.add(
            PrintJob, **self.fact(), subject_id=subject, state=state, **(columns | more)
        )

    def invoice(self, order: SalesOrder, gross: str, due_in_days: int = 30) -> Any:
        """An unpaid invoice without lines or tax, for a shipment of its own."""
        shipment = self.shipment(order, ShipmentState.DISPATCHED)
        amount = Money.of(gross, "EUR")
        return self.add(
            Invoice,
            **self.fact(),
            number=self.number("IN"),
            state=InvoiceState.ISSUED,
            customer_id=order.customer_id,
            order_id=order.id,
            shipment_id=shipment.id,
            bill_to=order.bill_to,
            issued_on=TODAY,
            due_on=TODAY + timedelta(days=due_in_days),
            net=amount,
            tax_minor=0,
            gross_minor=amount.minor,
            tax_note=None,
        )
