"""Shipments, parcels and what is in them; carrier services and packaging material."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base, Fact, Identified, refers_to
from omsdesk.models.lifecycle import Lifecycle
from omsdesk.values import Dimensions, Quantity, Weight


class CarrierService(Identified, Base):
    """A way to send a parcel. `tracking_prefix` starts its tracking numbers."""

    __tablename__ = "carrier_service"

    code: Mapped[str] = mapped_column(unique=True)
    carrier: Mapped[str]
    name: Mapped[str]
    tracking_prefix: Mapped[str]
    max_weight: Mapped[Weight]


class PackagingMaterial(Identified, Base):
    """A box or envelope; inner dimensions, own weight and what it can carry."""

    __tablename__ = "packaging_material"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    length_mm: Mapped[int]
    width_mm: Mapped[int]
    height_mm: Mapped[int]
    dimensions: Mapped[Dimensions] = composite("length_mm", "width_mm", "height_mm")
    tare: Mapped[Weight]
    max_load: Mapped[Weight]


class ShipmentState(StrEnum):
    OPEN = "open"
    PACKING = "packing"
    PACKED = "packed"
    READY = "ready"
    DISPATCHED = "dispatched"
    CANCELLED = "cancelled"


SHIPMENT = Lifecycle(
    "shipment",
    {
        (ShipmentState.OPEN, ShipmentState.PACKING),
        (ShipmentState.PACKING, ShipmentState.OPEN),
        (ShipmentState.PACKING, ShipmentState.PACKED),
        (ShipmentState.PACKED, ShipmentState.READY),
        (ShipmentState.PACKED, ShipmentState.PACKING),
        (ShipmentState.READY, ShipmentState.PACKED),
        (ShipmentState.READY, ShipmentState.PACKING),
        (ShipmentState.READY, ShipmentState.DISPATCHED),
        (ShipmentState.OPEN, ShipmentState.CANCELLED),
        (ShipmentState.PACKING, ShipmentState.CANCELLED),
    },
)


class Shipment(Fact, Base):
    """What leaves for one order at one time. `packer_id` works on it since `taken_at`."""

    __tablename__ = "shipment"
    __table_args__ = (Index("ix_shipment_state", "state", "number"),)

    number: Mapped[str] = mapped_column(unique=True)
    order_id: Mapped[UUID] = mapped_column(refers_to("sales_order.id"), index=True)
    state: Mapped[ShipmentState]
    consignee: Mapped[PostalAddress]
    service_id: Mapped[UUID] = mapped_column(refers_to("carrier_service.id"))
    packer_id: Mapped[UUID | None]
    packer_station_id: Mapped[UUID | None]
    taken_at: Mapped[datetime | None]
    dispatched_at: Mapped[datetime | None]

    parcels: Mapped[list[Parcel]] = relationship(
        order_by="Parcel.position", cascade="all, delete-orphan"
    )


class ParcelState(StrEnum):
    OPEN = "open"
    SEALED = "sealed"
    LABELLED = "labelled"
    DISPATCHED = "dispatched"
    DISCARDED = "discarded"


PARCEL = Lifecycle(
    "parcel",
    {
        (ParcelState.OPEN, ParcelState.SEALED),
        (ParcelState.OPEN, ParcelState.DISCARDED),
        (ParcelState.SEALED, ParcelState.OPEN),
        (ParcelState.SEALED, ParcelState.LABELLED),
        (ParcelState.LABELLED, ParcelState.SEALED),
        (ParcelState.LABELLED, ParcelState.DISPATCHED),
    },
)


class WeightVerdict(StrEnum):
    RIGHT = "right"
    LIGHT = "light"
    HEAVY = "heavy"
    UNKNOWN = "unknown"


class Parcel(Identified, Base):
    """One box. The SSCC is its own number for life; weights stand when it was last weighed.

    One that stayed empty when its shipment was finished is discarded.
    """

    __tablename__ = "parcel"
    __table_args__ = (
        UniqueConstraint("shipment_id", "position"),
        Index(
            "ix_parcel_open",
            "shipment_id",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    shipment_id: Mapped[UUID] = mapped_column(refers_to("shipment.id"))
    position: Mapped[int]
    sscc: Mapped[str] = mapped_column(unique=True)
    material_id: Mapped[UUID | None] = mapped_column(refers_to("packaging_material.id"))
    state: Mapped[ParcelState]
    expected_weight: Mapped[Weight | None]
    measured_weight: Mapped[Weight | None]
    weight_verdict: Mapped[WeightVerdict | None]
    sealed_at: Mapped[datetime | None]
    sealed_by_id: Mapped[UUID | None]

    contents: Mapped[list[ParcelContent]] = relationship(
        order_by="ParcelContent.id", cascade="all, delete-orphan"
    )


class ParcelContent(Identified, Base):
    """How much of an order line is in a parcel; the sum of its accepted scans."""

    __tablename__ = "parcel_content"
    __table_args__ = (
        UniqueConstraint("parcel_id", "order_line_id"),
        CheckConstraint("quantity > 0", name="positive"),
    )

    parcel_id: Mapped[UUID] = mapped_column(refers_to("parcel.id"))
    order_line_id: Mapped[UUID] = mapped_column(refers_to("order_line.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"))
    quantity: Mapped[Quantity]


class ScanVerdict(StrEnum):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class ScanEvent(Fact, Base):
    """What a scanner read, and what became of it. Refused scans are kept like accepted ones.

    `code` is the refusal's code, or empty. An accepted pack scan that was taken back has
    `undone_by_id` set to the command that did it. `lot`, `serial`, `expires_on` and
    `net_weight` are what the barcode itself said of the goods, `lot`, `serial` and `sscc` empty
    when nothing: the contents of a parcel have those of their scans. With a serial number
    comes the `item_code` within which it counts.
    """

    __tablename__ = "scan_event"
    __table_args__ = (
        Index("ix_scan_event_parcel_id", "parcel_id", "id"),
        Index(
            "ix_scan_event_serial",
            "serial",
            "item_code",
            sqlite_where=text("serial <> ''"),
            postgresql_where=text("serial <> ''"),
        ),
        Index(
            "ix_scan_event_sscc",
            "sscc",
            sqlite_where=text("sscc <> ''"),
            postgresql_where=text("sscc <> ''"),
        ),
    )

    raw: Mapped[str]
    place: Mapped[str]
    verdict: Mapped[ScanVerdict]
    code: Mapped[str]
    parcel_id: Mapped[UUID | None] = mapped_column(refers_to("parcel.id"))
    pick_line_id: Mapped[UUID | None] = mapped_column(refers_to("pick_line.id"))
    order_line_id: Mapped[UUID | None] = mapped_column(refers_to("order_line.id"), index=True)
    item_id: Mapped[UUID | None]
    quantity: Mapped[Quantity | None]
    lot: Mapped[str]
    serial: Mapped[str]
    item_code: Mapped[str]
    sscc: Mapped[str]
    expires_on: Mapped[date | None]
    net_weight: Mapped[Weight | None]
    undone_by_id: Mapped[UUID | None]


class WeightEvent(Fact, Base):
    """One weighing of a parcel: what the scale said and how it was judged."""

    __tablename__ = "weight_event"

    parcel_id: Mapped[UUID] = mapped_column(refers_to("parcel.id"), index=True)
    measured: Mapped[Weight]
    expected: Mapped[Weight]
    verdict: Mapped[WeightVerdict]
    source: Mapped[str]
