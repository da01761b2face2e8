"""Items: what can be sold, the codes that name it and the packs it comes in."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from omsdesk.models.base import Base, Identified, refers_to
from omsdesk.values import Dimensions, Quantity, UnitPrice, Weight


class UnitOfMeasure(Base):
    """A stock unit; `is_whole` units refuse fractions (each), others take them (kg, m)."""

    __tablename__ = "unit_of_measure"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    is_whole: Mapped[bool]


class ItemStatus(StrEnum):
    ACTIVE = "active"
    DISCONTINUED = "discontinued"
    BLOCKED = "blocked"


class Item(Identified, Base):
    """Something with a SKU. Weight and dimensions are of one stock unit, 0 when unknown."""

    __tablename__ = "item"

    sku: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    description: Mapped[str]
    unit: Mapped[str] = mapped_column(refers_to("unit_of_measure.code"))
    status: Mapped[ItemStatus]
    tax_class: Mapped[str] = mapped_column(refers_to("tax_rate.tax_class"))
    list_price_e4: Mapped[int]
    currency: Mapped[str]
    list_price: Mapped[UnitPrice] = composite("list_price_e4", "currency")
    weight: Mapped[Weight]
    length_mm: Mapped[int]
    width_mm: Mapped[int]
    height_mm: Mapped[int]
    dimensions: Mapped[Dimensions] = composite("length_mm", "width_mm", "height_mm")
    is_fragile: Mapped[bool]
    origin_country: Mapped[str]
    commodity_code: Mapped[str]


class PackKind(StrEnum):
    EACH = "each"
    INNER = "inner"
    CASE = "case"
    PALLET = "pallet"


class PackLevel(Identified, Base):
    """A pack of an item: how many stock units it holds."""

    __tablename__ = "pack_level"

    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"), index=True)
    kind: Mapped[PackKind]
    quantity: Mapped[Quantity]


class CodeKind(StrEnum):
    """`GTIN` codes are stored as 14 digits, so that UPC-A, EAN-13 and GTIN-14 are one key."""

    GTIN = "gtin"
    VENDOR = "vendor"
    CUSTOMER = "customer"
    OWN = "own"


class ItemCode(Identified, Base):
    """A code that a scanner or a caller may say for one pack of an item."""

    __tablename__ = "item_code"

    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"), index=True)
    pack_level_id: Mapped[UUID] = mapped_column(refers_to("pack_level.id"))
    kind: Mapped[CodeKind]
    code: Mapped[str] = mapped_column(unique=True)

    # Nobody follows it: it makes packs be written before their codes. A reference that hangs
    # when a pack is written makes SQLite look through all codes.
    pack_level: Mapped[PackLevel] = relationship(lazy="raise")
