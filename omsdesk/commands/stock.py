"""Stock that appears, comes in, or turns out to be different from the book."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.items import item_of
from omsdesk.commands.ledger import move, place
from omsdesk.commands.reservations import serve_waiting, shrink_to_stock
from omsdesk.errors import Refused
from omsdesk.models.catalogue import Item, UnitOfMeasure
from omsdesk.models.people import Permission
from omsdesk.models.stock import MoveReason, Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import RESERVABLE, Location, LocationKind
from omsdesk.values import NOTHING, Quantity


class RecordOpeningStock(Command, frozen=True, kw_only=True):
    """What lies at a location when this program takes over."""

    item_id: UUID
    location_id: UUID
    quantity: Quantity


@handles(RecordOpeningStock, Permission.ADJUST_STOCK, "Enter the stock found at the start.")
def record_opening_stock(session: Session, command: RecordOpeningStock, context: Context) -> UUID:
    """Refused: "item-gone", "location-gone", "quantity-wrong", "fraction-not-allowed"."""
    return bring_in(context, command, LocationKind.ADJUSTMENT, MoveReason.OPENING)


class ReceiveStock(Command, frozen=True, kw_only=True):
    """Goods that a vendor delivered, put away at a location."""

    item_id: UUID
    location_id: UUID
    quantity: Quantity


@handles(ReceiveStock, Permission.ADJUST_STOCK, "Book delivered goods in; waiting orders get them.")
def receive_stock(session: Session, command: ReceiveStock, context: Context) -> UUID:
    """Refused: "item-gone", "location-gone", "quantity-wrong", "fraction-not-allowed"."""
    return bring_in(context, command, LocationKind.VENDOR, MoveReason.RECEIVED)


def bring_in(
    context: Context,
    command: RecordOpeningStock | ReceiveStock,
    origin: LocationKind,
    reason: MoveReason,
) -> UUID:
    """Move goods in from outside and reserve them for whoever waits."""
    session = context.session
    check_quantity(session, command.item_id, command.quantity)
    target = location_of(session, command.location_id)
    source = place(session, target.warehouse_id, origin)
    row = move(context, command.item_id, (source, target), command.quantity, reason)
    serve_waiting(context, target.warehouse_id, command.item_id)
    return row.id


class CountLocation(Command, frozen=True, kw_only=True):
    """What somebody counted of an item at a location; unlocks a location waiting for it."""

    item_id: UUID
    location_id: UUID
    counted: Quantity
    reason: str


@handles(CountLocation, Permission.ADJUST_STOCK, "Correct the stock of a location by a count.")
def count_location(session: Session, command: CountLocation, context: Context) -> Quantity:
    """Returns the difference (counted less book).

    Refused: "item-gone", "location-gone", "quantity-wrong", "fraction-not-allowed",
    "reason-needed", "location-not-countable", "reserved-here" while pick lists count on more
    than was found (report it short on the walk, or dissolve the list).
    """
    if not command.reason.strip():
        raise Refused("reason-needed", check="count")
    if command.counted < NOTHING:
        raise Refused("quantity-wrong", quantity=command.counted)
    if command.counted:
        check_quantity(session, command.item_id, command.counted)
    location = location_of(session, command.location_id)
    if location.kind not in RESERVABLE:
        raise Refused("location-not-countable", location=location.code)
    _refuse_if_promised_here(session, command, location)
    location.is_locked = False
    balance = session.get(StockBalance, (command.item_id, location.id))
    difference = command.counted - (balance.on_hand if balance else NOTHING)
    outside = place(session, location.warehouse_id, LocationKind.ADJUSTMENT)
    if difference:
        path = (outside, location) if difference > NOTHING else (location, outside)
        amount = max(difference, -difference)
        move(context, command.item_id, path, amount, MoveReason.ADJUSTED, note=command.reason)
    shrink_to_stock(context, location.warehouse_id, command.item_id)
    serve_waiting(context, location.warehouse_id, command.item_id)
    return difference


def _refuse_if_promised_here(session: Session, command: CountLocation, location: Location) -> None:
    """Pick lists send people here for more than was counted: they come first."""
    bound = session.scalar(
        select(func.sum(Reservation.quantity)).where(
            Reservation.item_id == command.item_id,
            Reservation.location_id == location.id,
            Reservation.state == ReservationState.OPEN,
        )
    )
    if bound is not None and bound > command.counted:
        raise Refused(
            "reserved-here", location=location.code, reserved=bound, counted=command.counted
        )


def location_of(session: Session, location_id: UUID) -> Location:
    """Refused: "location-gone"."""
    row = session.get(Location, location_id)
    if row is None:
        raise Refused("location-gone")
    return row


def check_quantity(session: Session, item_id: UUID, quantity: Quantity) -> None:
    """Refused: "item-gone", "quantity-wrong" unless positive, "fraction-not-allowed"."""
    check_quantity_of(session, item_of(session, item_id), quantity)


def check_quantity_of(session: Session, item: Item, quantity: Quantity) -> None:
    """As `check_quantity`, for an item that is at hand."""
    if quantity <= NOTHING:
        raise Refused("quantity-wrong", quantity=quantity)
    if not quantity.is_whole and session.get_one(UnitOfMeasure, item.unit).is_whole:
        raise Refused("fraction-not-allowed", sku=item.sku, unit=item.unit, quantity=quantity)
