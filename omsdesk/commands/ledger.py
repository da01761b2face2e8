"""The stock ledger: the only place that writes stock moves, and with them the balances."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Context
from omsdesk.errors import Refused
from omsdesk.models.stock import MoveReason, StockBalance, StockMove
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.values import NOTHING, Quantity


def move(
    context: Context,
    item_id: UUID,
    path: tuple[Location, Location],
    quantity: Quantity,
    reason: MoveReason,
    *,
    order_line_id: UUID | None = None,
    note: str = "",
) -> StockMove:
    """Record that a quantity went along `path` (from, to), and bring both balances along.

    Raises Refused("stock-below-zero") when a place inside the house would go negative.
    """
    source, target = path
    balances = _balances(context.session, item_id, path)
    _change_balance(balances[source.id], source, -quantity)
    _change_balance(balances[target.id], target, quantity)
    row = StockMove(
        id=context.new_id(),
        **context.fact,
        item_id=item_id,
        from_location_id=source.id,
        to_location_id=target.id,
        quantity=quantity,
        reason=reason,
        order_line_id=order_line_id,
        note=note,
    )
    context.session.add(row)
    return row


_OUTSIDE = (LocationKind.CUSTOMER, LocationKind.VENDOR, LocationKind.ADJUSTMENT)


def _balances(
    session: Session, item_id: UUID, places: tuple[Location, Location]
) -> dict[UUID, StockBalance]:
    """The balances of an item at both places, by location; a new one holds nothing.

    Nobody else makes balances, so those that this session has seen are kept at hand, and
    what it changed so far need not be written before the others are read.
    """
    seen: dict[tuple[UUID, UUID], StockBalance] = session.info.setdefault("balances", {})
    missing = [each.id for each in places if (item_id, each.id) not in seen]
    if missing:
        statement = select(StockBalance).where(
            StockBalance.item_id == item_id, StockBalance.location_id.in_(missing)
        )
        with session.no_autoflush:
            for row in session.scalars(statement):
                seen[item_id, row.location_id] = row
    for location_id in missing:
        if (item_id, location_id) not in seen:
            row = StockBalance(item_id=item_id, location_id=location_id, on_hand=NOTHING)
            session.add(row)
            seen[item_id, location_id] = row
    return {each.id: seen[item_id, each.id] for each in places}


def _change_balance(balance: StockBalance, location: Location, by: Quantity) -> None:
    after = balance.on_hand + by
    if after < NOTHING and location.kind not in _OUTSIDE:
        raise Refused(
            "stock-below-zero", location=location.code, on_hand=balance.on_hand, wanted=-by
        )
    balance.on_hand = after


def place(session: Session, warehouse_id: UUID, kind: LocationKind) -> Location:
    """The one location of a kind that every warehouse has: staging, customer, adjustment."""
    return session.scalars(
        select(Location)
        .where(Location.warehouse_id == warehouse_id, Location.kind == kind)
        .order_by(Location.walk_sequence, Location.id)
        .limit(1)
    ).one()
