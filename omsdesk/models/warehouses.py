"""Warehouses and their locations, in walking order."""

from __future__ import annotations

import re
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base, Identified, refers_to


class Warehouse(Identified, Base):
    __tablename__ = "warehouse"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    address: Mapped[PostalAddress]


class LocationKind(StrEnum):
    """Where goods can be. Only `PICK_FACE` and `STORAGE` stock can be reserved.

    `CUSTOMER`, `VENDOR` and `ADJUSTMENT` are outside the house: their balances count
    what left or came, and may be negative.
    """

    STORAGE = "storage"
    PICK_FACE = "pick-face"
    STAGING = "staging"
    QUARANTINE = "quarantine"
    CUSTOMER = "customer"
    VENDOR = "vendor"
    ADJUSTMENT = "adjustment"


_PARTS = re.compile(r"[0-9]+|[^0-9]+")
RESERVABLE = (LocationKind.PICK_FACE, LocationKind.STORAGE)


class Location(Identified, Base):
    """A place with a code on it. `walk_sequence` is its turn on the way through the house."""

    __tablename__ = "location"
    __table_args__ = (Index(None, "warehouse_id", "code", unique=True),)

    warehouse_id: Mapped[UUID] = mapped_column(refers_to("warehouse.id"))
    code: Mapped[str]
    kind: Mapped[LocationKind]
    walk_sequence: Mapped[int]
    is_locked: Mapped[bool]


def natural_key(code: str) -> tuple[tuple[int, str], ...]:
    """Sorts codes as people count: A2 before A10."""
    return tuple(
        (int(part), "") if part.isdecimal() else (-1, part) for part in _PARTS.findall(code)
    )
