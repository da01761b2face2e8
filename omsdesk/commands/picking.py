"""Walking a pick list: taking it, saying what is missing, putting back."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.ledger import move, place
from omsdesk.commands.releasing import allocate, soft_rows, write_takes
from omsdesk.commands.reservations import add_reservation, reserve
from omsdesk.errors import Refused
from omsdesk.models.people import Operator, Permission
from omsdesk.models.picking import (
    PICK_LINE,
    PICK_LIST,
    PickLine,
    PickLineState,
    PickList,
    PickListState,
)
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from omsdesk.models.stock import MoveReason, Reservation, ReservationState, StockBalance
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.values import NOTHING, Quantity


class TakePickList(Command, frozen=True, kw_only=True):
    """Start walking; `take_over` continues what somebody else began, with all its scans."""

    pick_list_id: UUID
    take_over: bool = False


@handles(TakePickList, Permission.PICK, "Take a pick list to walk it.")
def take_pick_list(session: Session, command: TakePickList, context: Context) -> None:
    """Refused: "pick-list-gone", "taken-by" (operator, since), "wrong-state"."""
    pick_list = pick_list_of(session, command.pick_list_id)
    if pick_list.state is PickListState.IN_PROGRESS:
        if pick_list.picker_id != context.origin.operator_id and not command.take_over:
            picker = session.get_one(Operator, pick_list.picker_id)
            raise Refused(
                "taken-by", document="pick-list", operator=picker.name, since=pick_list.taken_at
            )
    else:
        pick_list.state = PICK_LIST.step(pick_list.state, PickListState.IN_PROGRESS)
    pick_list.picker_id = context.origin.operator_id
    pick_list.picker_station_id = context.origin.station_id
    pick_list.taken_at = context.now


class GiveBackPickList(Command, frozen=True, kw_only=True):
    pick_list_id: UUID


@handles(GiveBackPickList, Permission.PICK, "Give a pick list back; what was picked stays picked.")
def give_back_pick_list(session: Session, command: GiveBackPickList, context: Context) -> None:
    """Refused: "pick-list-gone", "wrong-state"."""
    pick_list = pick_list_of(session, command.pick_list_id)
    pick_list.state = PICK_LIST.step(pick_list.state, PickListState.RELEASED)
    pick_list.picker_id = None
    pick_list.picker_station_id = None
    pick_list.taken_at = None


class ReportShort(Command, frozen=True, kw_only=True):
    """The shelf does not hold what the line still wants.

    The missing quantity is taken out of the book, the location is locked until somebody
    counts it, and another location is put on the walk where there is one.
    """

    pick_line_id: UUID
    reason: str


class ShortResult(msgspec.Struct, frozen=True):
    missing: Quantity
    found_elsewhere: Quantity
    list_done: bool


@handles(ReportShort, Permission.PICK, "Say that a shelf does not hold what the list wants.")
def report_short(session: Session, command: ReportShort, context: Context) -> ShortResult:
    """Refused: "pick-line-gone", "wrong-state", "reason-needed"."""
    if not command.reason.strip():
        raise Refused("reason-needed", check="short-pick")
    line = line_in_walk(session, command.pick_line_id)
    missing = line.quantity - line.picked
    order_line = session.get_one(OrderLine, line.order_line_id)
    line.state = PICK_LINE.step(line.state, PickLineState.SHORT)
    line.short_reason = command.reason
    session.get_one(Reservation, line.reservation_id).state = ReservationState.RELEASED
    order_line.reserved = order_line.reserved - missing
    order_line.released = order_line.released - missing
    order_line.short = order_line.short + missing
    _write_off(context, line, missing, command.reason)
    found = _look_elsewhere(context, line, order_line)
    return ShortResult(missing, found, finish_if_done(session, line.pick_list_id))


def _write_off(context: Context, line: PickLine, missing: Quantity, reason: str) -> None:
    session = context.session
    shelf = session.get_one(Location, line.location_id)
    shelf.is_locked = True
    balance = session.get_one(StockBalance, (line.item_id, shelf.id))
    outside = place(session, shelf.warehouse_id, LocationKind.ADJUSTMENT)
    gone = min(missing, balance.on_hand)
    if gone > NOTHING:
        move(context, line.item_id, (shelf, outside), gone, MoveReason.ADJUSTED, note=reason)


def _look_elsewhere(context: Context, line: PickLine, order_line: OrderLine) -> Quantity:
    """Reserve again and put what other locations have on the same walk."""
    session = context.session
    order = session.get_one(SalesOrder, order_line.order_id)
    reserve(context, [(order, order_line)])
    session.flush()
    takes = allocate(session, order.warehouse_id, soft_rows(session, OrderLine.id, [order_line.id]))
    if takes:
        last = session.scalar(
            select(func.max(PickLine.sequence)).where(PickLine.pick_list_id == line.pick_list_id)
        )
        write_takes(context, line.pick_list_id, takes, first_sequence=(last or 0) + 1)
    return Quantity.total(take.quantity for take in takes)


class PutBack(Command, frozen=True, kw_only=True):
    """What was picked for a line and not packed goes back to its shelf.

    The open rest of a line that was picked in part leaves the walk as well.
    """

    pick_line_id: UUID


@handles(PutBack, Permission.PICK, "Put picked goods back on their shelf.")
def put_back(session: Session, command: PutBack, context: Context) -> Quantity:
    """How much went back. Refused: "pick-line-gone", "already-packed", "nothing-picked"."""
    line = session.get(PickLine, command.pick_line_id)
    if line is None:
        raise Refused("pick-line-gone")
    back = line.picked
    order_line = session.get_one(OrderLine, line.order_line_id)
    if back <= NOTHING:
        raise Refused("nothing-picked")
    if order_line.picked - back < order_line.packed:
        raise Refused("already-packed", sku=order_line.sku, packed=order_line.packed)
    if line.state is PickLineState.AVAILABLE:
        _loosen(session, line)
    line.state = PICK_LINE.step(line.state, PickLineState.UNPICKED)
    line.picked = NOTHING
    _take_scans_back(context, line)
    shelf = session.get_one(Location, line.location_id)
    staging = place(session, shelf.warehouse_id, LocationKind.STAGING)
    move(
        context,
        line.item_id,
        (staging, shelf),
        back,
        MoveReason.PUT_BACK,
        order_line_id=order_line.id,
    )
    order_line.picked = order_line.picked - back
    order_line.released = order_line.released - back
    order = session.get_one(SalesOrder, order_line.order_id)
    wanted = min(back, order_line.unreserved)
    if wanted > NOTHING:
        add_reservation(context, order, order_line, wanted)
    if pick_list_of(session, line.pick_list_id).state is PickListState.IN_PROGRESS:
        finish_if_done(session, line.pick_list_id)
    return back


def _take_scans_back(context: Context, line: PickLine) -> None:
    """What lies on its shelf again may be picked again, whatever its number is."""
    scans = select(ScanEvent).where(
        ScanEvent.order_line_id == line.order_line_id,
        ScanEvent.pick_line_id == line.id,
        ScanEvent.verdict == ScanVerdict.ACCEPTED,
        ScanEvent.undone_by_id.is_(None),
    )
    for event in context.session.scalars(scans):
        event.undone_by_id = context.command_id


class DissolvePickList(Command, frozen=True, kw_only=True):
    """Take a pick list apart that nobody has begun; its orders can be released again."""

    pick_list_id: UUID


@handles(DissolvePickList, Permission.PICK, "Take apart a pick list that nobody has begun.")
def dissolve_pick_list(session: Session, command: DissolvePickList, context: Context) -> None:
    """Refused: "pick-list-gone", "wrong-state"."""
    pick_list = pick_list_of(session, command.pick_list_id)
    pick_list.state = PICK_LIST.step(pick_list.state, PickListState.DISSOLVED)
    for line in pick_list.lines:
        if line.state is PickLineState.AVAILABLE:
            _loosen(session, line)


def _loosen(session: Session, line: PickLine) -> None:
    """The open rest of a pick line is a soft reservation again; what was picked stays picked."""
    order_line = session.get_one(OrderLine, line.order_line_id)
    session.get_one(Reservation, line.reservation_id).location_id = None
    order_line.released = order_line.released - line.open_quantity
    if line.picked:
        line.quantity = line.picked
        line.state = PICK_LINE.step(line.state, PickLineState.PICKED)
    else:
        line.state = PICK_LINE.step(line.state, PickLineState.UNPICKED)


def pick_list_of(session: Session, pick_list_id: UUID) -> PickList:
    """Refused: "pick-list-gone"."""
    row = session.get(PickList, pick_list_id)
    if row is None:
        raise Refused("pick-list-gone")
    return row


def line_in_walk(session: Session, pick_line_id: UUID) -> PickLine:
    found = session.execute(
        select(PickLine, PickList)
        .join(PickList, PickList.id == PickLine.pick_list_id)
        .where(PickLine.id == pick_line_id)
    ).first()
    if found is None:
        raise Refused("pick-line-gone")
    line, pick_list = found
    if pick_list.state is not PickListState.IN_PROGRESS:
        raise Refused("wrong-state", document="pick-list", state=str(pick_list.state))
    return line


def finish_if_done(session: Session, pick_list_id: UUID) -> bool:
    session.flush()
    waiting = session.scalar(
        select(func.count())
        .select_from(PickLine)
        .where(PickLine.pick_list_id == pick_list_id, PickLine.state == PickLineState.AVAILABLE)
    )
    if waiting:
        return False
    pick_list = pick_list_of(session, pick_list_id)
    pick_list.state = PICK_LIST.step(pick_list.state, PickListState.DONE)
    return True
