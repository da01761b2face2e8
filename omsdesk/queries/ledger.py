"""Are the stored figures what the facts add up to? For tests and `omsdesk doctor`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, case, func, literal, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from omsdesk.models.invoices import Invoice, InvoiceLine
from omsdesk.models.picking import PickLine, PickLineState
from omsdesk.models.sales import Cancellation, OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import (
    Parcel,
    ParcelContent,
    ScanEvent,
    ScanVerdict,
    Shipment,
    ShipmentState,
)
from omsdesk.models.stock import MoveReason, Reservation, ReservationState, StockBalance, StockMove
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.values import NOTHING, Quantity

OUTSIDE = (LocationKind.CUSTOMER, LocationKind.VENDOR, LocationKind.ADJUSTMENT)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A stored figure that the facts contradict: `what` of `key`."""

    what: str
    key: str
    stored: Quantity
    rebuilt: Quantity


class _Sum(NamedTuple):
    key: Any
    quantity: Quantity


def mismatches(session: Session) -> list[Mismatch]:
    """Every stored figure that is not what the facts give; [] is health."""
    return [each for check in _CHECKS for each in check(session)]


def rebuilt_balances(session: Session) -> dict[tuple[UUID, UUID], Quantity]:
    """What the stock moves add up to by (item, location), without zeros."""
    quantity = StockMove.quantity
    movements = union_all(
        select(StockMove.item_id, StockMove.to_location_id.label("location_id"), quantity),
        select(StockMove.item_id, StockMove.from_location_id, -quantity),
    ).subquery()
    totals = select(
        movements.c.item_id,
        movements.c.location_id,
        func.sum(movements.c.quantity, type_=quantity.type),
    ).group_by(movements.c.item_id, movements.c.location_id)
    return {(item, location): total for item, location, total in session.execute(totals) if total}


def _balances(session: Session) -> Iterator[Mismatch]:
    stored = {
        (row.item_id, row.location_id): row.on_hand
        for row in session.execute(
            select(StockBalance.item_id, StockBalance.location_id, StockBalance.on_hand)
        )
    }
    rebuilt = rebuilt_balances(session)
    for key in sorted(stored.keys() | rebuilt.keys()):
        have, want = stored.get(key, NOTHING), rebuilt.get(key, NOTHING)
        if have != want:
            yield Mismatch("on-hand", f"{key[0]} at {key[1]}", have, want)


def _below_zero(session: Session) -> Iterator[Mismatch]:
    rows = session.execute(
        select(StockBalance.item_id, Location.code, StockBalance.on_hand)
        .join(Location, Location.id == StockBalance.location_id)
        .where(StockBalance.on_hand < NOTHING, Location.kind.not_in(OUTSIDE))
    )
    for row in rows:
        yield Mismatch("below-zero", f"{row.item_id} at {row.code}", row.on_hand, NOTHING)


def _over_reserved(session: Session) -> Iterator[Mismatch]:
    """Reservations bound to a location that does not hold as much."""
    bound = (
        select(
            Reservation.item_id,
            Reservation.location_id,
            func.sum(Reservation.quantity).label("quantity"),
        )
        .where(Reservation.state == ReservationState.OPEN, Reservation.location_id.is_not(None))
        .group_by(Reservation.item_id, Reservation.location_id)
        .subquery()
    )
    rows = session.execute(
        select(bound.c.item_id, bound.c.location_id, bound.c.quantity, StockBalance.on_hand)
        .outerjoin(
            StockBalance,
            (StockBalance.item_id == bound.c.item_id)
            & (StockBalance.location_id == bound.c.location_id),
        )
        .where(or_(StockBalance.on_hand.is_(None), StockBalance.on_hand < bound.c.quantity))
    )
    for item, location, quantity, on_hand in rows:
        yield Mismatch("over-reserved", f"{item} at {location}", quantity, on_hand or NOTHING)


def _counter(
    what: str, counter: InstrumentedAttribute[Quantity], facts: Select[*tuple[Any, ...]]
) -> Callable[[Session], Iterator[Mismatch]]:
    """A check of a counter of order lines against the sum of its facts per line."""

    def check(session: Session) -> Iterator[Mismatch]:
        summed = facts.subquery()
        line_id, quantity = summed.c
        rebuilt = func.coalesce(quantity, literal(NOTHING, counter.type), type_=counter.type)
        rows = session.execute(
            select(OrderLine.id, counter, rebuilt)
            .outerjoin(summed, line_id == OrderLine.id)
            .where(counter != rebuilt)
            .order_by(OrderLine.id)
        )
        for line, stored, expected in rows:
            yield Mismatch(what, str(line), stored, expected)

    return check


def _summed(line_id: Any, quantity: Any) -> Select[*tuple[Any, ...]]:
    return select(line_id, func.sum(quantity)).group_by(line_id)


_RESERVED = _summed(Reservation.order_line_id, Reservation.quantity).where(
    Reservation.state == ReservationState.OPEN
)
_PICKED = _summed(PickLine.order_line_id, PickLine.picked)
_SHORT = _summed(PickLine.order_line_id, PickLine.quantity - PickLine.picked).where(
    PickLine.state == PickLineState.SHORT
)
_PACKED = _summed(ParcelContent.order_line_id, ParcelContent.quantity)
_PACK_SCANS = _summed(ScanEvent.order_line_id, ScanEvent.quantity).where(
    ScanEvent.parcel_id.is_not(None),
    ScanEvent.verdict == ScanVerdict.ACCEPTED,
    ScanEvent.undone_by_id.is_(None),
)
_SHIPPED = (
    _summed(ParcelContent.order_line_id, ParcelContent.quantity)
    .join(Parcel, Parcel.id == ParcelContent.parcel_id)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .where(Shipment.state == ShipmentState.DISPATCHED)
)
_INVOICED = _summed(InvoiceLine.order_line_id, InvoiceLine.quantity).where(
    InvoiceLine.order_line_id.is_not(None)
)
_MOVED_OUT = _summed(
    StockMove.order_line_id,
    case((StockMove.reason == MoveReason.PUT_BACK, -StockMove.quantity), else_=StockMove.quantity),
).where(StockMove.reason.in_((MoveReason.PICKED, MoveReason.PUT_BACK)))
_MOVED_AWAY = _summed(StockMove.order_line_id, StockMove.quantity).where(
    StockMove.reason == MoveReason.DISPATCHED
)
_CANCELLED = _summed(Cancellation.order_line_id, Cancellation.quantity)


def _invoice_totals(session: Session) -> Iterator[Mismatch]:
    """Invoices whose lines do not add up to their net amount (in minor units)."""
    rows = session.execute(
        select(Invoice.number, Invoice.net_minor, func.sum(InvoiceLine.net_minor).label("lines"))
        .join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
        .group_by(Invoice.id)
        .having(func.sum(InvoiceLine.net_minor) != Invoice.net_minor)
    )
    for row in rows:
        yield Mismatch(
            "invoice-net", row.number, Quantity.of(row.net_minor), Quantity.of(int(row.lines))
        )


def _closed_with_work(session: Session) -> Iterator[Mismatch]:
    """Closed or cancelled orders that still have stock reserved."""
    rows = session.execute(
        select(SalesOrder.number, OrderLine.reserved)
        .join(OrderLine, OrderLine.order_id == SalesOrder.id)
        .where(
            SalesOrder.state.in_((OrderState.CLOSED, OrderState.CANCELLED)),
            OrderLine.reserved > NOTHING,
        )
    )
    for row in rows:
        yield Mismatch("reserved-by-ended-order", row.number, row.reserved, NOTHING)


_CHECKS: Iterable[Callable[[Session], Iterator[Mismatch]]] = (
    _balances,
    _below_zero,
    _over_reserved,
    _counter("cancelled", OrderLine.cancelled, _CANCELLED),
    _counter("reserved", OrderLine.reserved, _RESERVED),
    _counter("picked", OrderLine.picked, _PICKED),
    _counter("picked-moves", OrderLine.picked, _MOVED_OUT),
    _counter("short", OrderLine.short, _SHORT),
    _counter("packed", OrderLine.packed, _PACKED),
    _counter("pack-scans", OrderLine.packed, _PACK_SCANS),
    _counter("shipped", OrderLine.shipped, _SHIPPED),
    _counter("shipped-moves", OrderLine.shipped, _MOVED_AWAY),
    _counter("invoiced", OrderLine.invoiced, _INVOICED),
    _invoice_totals,
    _closed_with_work,
)
