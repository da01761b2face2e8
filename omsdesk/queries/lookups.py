"""Small look-ups that many screens need: codes, places, and what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import Item, ItemCode, PackLevel
from omsdesk.models.shipping import CarrierService, PackagingMaterial
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.queries import matching
from omsdesk.queries.reading import first, rows
from omsdesk.values import ONE, Dimensions, Quantity, Weight


@dataclass(frozen=True, slots=True)
class CodeMeaning:
    """An item, and how many stock units one pack with the code holds."""

    item_id: UUID
    sku: str
    name: str
    pack_quantity: Quantity


def resolve_code(session: Session, code: str) -> CodeMeaning | None:
    """What an item code means: a GTIN of any length, a free code or a SKU; else None."""
    found = first(
        session,
        CodeMeaning,
        select(Item.id, Item.sku, Item.name, PackLevel.quantity)
        .join(ItemCode, ItemCode.item_id == Item.id)
        .join(PackLevel, PackLevel.id == ItemCode.pack_level_id)
        .where(ItemCode.code.in_(matching.code_keys(code)))
        .order_by(ItemCode.id)
        .limit(1),
    )
    if found is not None:
        return found
    item = session.execute(
        select(Item.id, Item.sku, Item.name).where(Item.sku == code.strip())
    ).first()
    return CodeMeaning(item.id, item.sku, item.name, ONE) if item else None


@dataclass(frozen=True, slots=True)
class LocationRow:
    id: UUID
    code: str
    kind: LocationKind
    is_locked: bool


def location_by_code(session: Session, warehouse_id: UUID, code: str) -> LocationRow | None:
    return first(
        session,
        LocationRow,
        select(Location.id, Location.code, Location.kind, Location.is_locked).where(
            Location.warehouse_id == warehouse_id,
            Location.code.in_(matching.number_guesses(code)),
        ),
    )


@dataclass(frozen=True, slots=True)
class MaterialRow:
    id: UUID
    code: str
    name: str
    dimensions: Dimensions
    tare: Weight
    max_load: Weight


def materials(session: Session) -> list[MaterialRow]:
    """Boxes and envelopes by code."""
    return rows(
        session,
        MaterialRow,
        select(
            PackagingMaterial.id,
            PackagingMaterial.code,
            PackagingMaterial.name,
            PackagingMaterial.dimensions,
            PackagingMaterial.tare,
            PackagingMaterial.max_load,
        ).order_by(PackagingMaterial.code),
    )


@dataclass(frozen=True, slots=True)
class ServiceRow:
    id: UUID
    code: str
    carrier: str
    name: str
    max_weight: Weight


def services(session: Session) -> list[ServiceRow]:
    """The ways to send a parcel, by carrier and name."""
    return rows(
        session,
        ServiceRow,
        select(
            CarrierService.id,
            CarrierService.code,
            CarrierService.carrier,
            CarrierService.name,
            CarrierService.max_weight,
        ).order_by(CarrierService.carrier, CarrierService.name),
    )
