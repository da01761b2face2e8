"""Locations that a short pick has locked: who counts them lets them be used again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from omsdesk.models.catalogue import Item
from omsdesk.models.people import Operator
from omsdesk.models.stock import MoveReason, StockBalance, StockMove
from omsdesk.models.warehouses import Location
from omsdesk.queries.reading import first, rows
from omsdesk.values import Quantity


@dataclass(frozen=True, slots=True)
class CountedItem:
    """An item that the book has, or had, at a location; `on_hand` is what the book says."""

    item_id: UUID
    sku: str
    name: str
    unit: str
    on_hand: Quantity


@dataclass(frozen=True, slots=True)
class LockedLocation:
    """`since` is when goods were written off here last, `owner` who did it."""

    id: UUID
    code: str
    since: datetime
    owner: str
    skus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _LastMove:
    occurred_at: datetime
    owner: str


def locked_locations(session: Session, limit: int = 500) -> list[LockedLocation]:
    """Locked locations that hold or held an item, by code."""
    locked = session.scalars(select(Location.id).where(Location.is_locked.is_(True))).all()
    held = session.execute(
        select(Location.id, Location.code, Item.id.label("item_id"), Item.sku)
        .join(StockBalance, StockBalance.location_id == Location.id)
        .join(Item, Item.id == StockBalance.item_id)
        .where(StockBalance.location_id.in_(locked))
        .order_by(Location.code, Location.id, Item.sku)
    ).all()
    found = []
    for (location_id, code), items in groupby(held, key=lambda row: (row.id, row.code)):
        here = list(items)
        last = _last_move(session, location_id, [row.item_id for row in here])
        if last is not None:
            skus = tuple(row.sku for row in here)
            found.append(LockedLocation(location_id, code, last.occurred_at, last.owner, skus))
    return found[:limit]


def items_to_count(session: Session, location_id: UUID) -> list[CountedItem]:
    """What the book has or had at a location, by SKU."""
    statement: Select[*tuple[Any, ...]] = (
        select(Item.id, Item.sku, Item.name, Item.unit, StockBalance.on_hand)
        .join(StockBalance, StockBalance.item_id == Item.id)
        .where(StockBalance.location_id == location_id)
        .order_by(Item.sku)
    )
    return rows(session, CountedItem, statement)


def _last_move(session: Session, location_id: UUID, item_ids: Sequence[UUID]) -> _LastMove | None:
    """The last write-off at a location, else the last time that anything came or went."""
    statement: Select[*tuple[Any, ...]] = (
        select(StockMove.occurred_at, Operator.name)
        .join(Operator, Operator.id == StockMove.operator_id)
        .where(
            StockMove.item_id.in_(item_ids),
            or_(
                StockMove.from_location_id == location_id,
                StockMove.to_location_id == location_id,
            ),
        )
        .order_by(
            (StockMove.reason == MoveReason.ADJUSTED).desc(),
            StockMove.occurred_at.desc(),
            StockMove.id.desc(),
        )
        .limit(1)
    )
    return first(session, _LastMove, statement)
