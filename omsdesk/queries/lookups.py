"""Small look-ups that many screens need: codes, places, and what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.devices.scanners.goods import ScannedGoods
from omsdesk.models.shipping import CarrierService, PackagingMaterial
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.queries import matching
from omsdesk.queries.reading import first, rows
from omsdesk.store.item_codes import CodeMeaning, check_measured, code_meaning
from omsdesk.values import ONE, Dimensions, Quantity, Weight

__all__ = [
    "CodeMeaning",
    "LocationRow",
    "MaterialRow",
    "ScannedItem",
    "ServiceRow",
    "location_by_code",
    "materials",
    "resolve_code",
    "scanned_item",
    "services",
]


def resolve_code(session: Session, code: str) -> CodeMeaning | None:
    """What an item code means: a GTIN of any length, a free code or a SKU; else None."""
    return code_meaning(session, code)


@dataclass(frozen=True, slots=True)
class ScannedItem:
    """An item and how many stock units of it a scan stands for."""

    item_id: UUID
    quantity: Quantity


def scanned_item(session: Session, goods: ScannedGoods) -> ScannedItem | None:
    """What a scan of goods stands for; None for a code that nobody knows.

    Refused: "weight-needed", "measure-needed", "count-needed" for one that does not say it.
    """
    meaning = code_meaning(session, goods.code)
    if meaning is None:
        return None
    packs = ONE if goods.packs is None else goods.packs
    check_measured(session, meaning, goods, packs)
    return ScannedItem(meaning.item_id, meaning.quantity_of(packs, goods))


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
