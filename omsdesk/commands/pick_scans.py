"""Picking by scan: what was taken from a shelf, and what is refused there."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.ledger import move, place
from omsdesk.commands.picking import finish_if_done, line_in_walk
from omsdesk.commands.scanned_goods import check_said, refuse_if_picked
from omsdesk.commands.scans import NOTHING_SAID, ScannedValues
from omsdesk.commands.stock import check_quantity
from omsdesk.errors import Refused
from omsdesk.models.people import Permission
from omsdesk.models.picking import PICK_LINE, PickLine, PickLineState
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from omsdesk.models.stock import MoveReason, Reservation, ReservationState
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.store.item_codes import CodeMeaning, code_meaning
from omsdesk.values import NOTHING, Quantity


class ConfirmPick(Command, frozen=True, kw_only=True):
    """Something was taken from the shelf for a pick line. A fact: a wrong one is recorded too.

    `raw` is what was scanned, empty when the picker confirmed by key; `code` is the item code
    in it, where that is only a part. `quantity` counts packs of the scanned code (or stock
    units when confirmed by key), `said` is what else the code says of the goods.
    """

    pick_line_id: UUID
    raw: str
    quantity: Quantity
    code: str = ""
    said: ScannedValues = NOTHING_SAID


class PickResult(msgspec.Struct, frozen=True):
    """What became of it: accepted, or refused with a code and its facts."""

    verdict: ScanVerdict
    code: str = ""
    facts: dict[str, Any] = {}
    line_done: bool = False
    list_done: bool = False


@handles(ConfirmPick, Permission.PICK, "Confirm what was taken from the shelf.")
def confirm_pick(session: Session, command: ConfirmPick, context: Context) -> PickResult:
    """Verdict codes: "code-unknown", "wrong-item", "more-than-wanted", "fraction-not-allowed",
    and those of `check_said` and `refuse_if_picked`.

    Refused: "pick-line-gone", "wrong-state" when the list is not being walked.
    """
    line = line_in_walk(session, command.pick_line_id)
    meaning = _meaning(session, line, command)
    refusal: Refused | None = None
    try:
        _check(context, line, command, meaning)
    except Refused as no:
        refusal = no
    picked = meaning.quantity_of(command.quantity, command.said) if meaning else NOTHING
    _journal(context, line, command, refusal, picked)
    if refusal is not None:
        return PickResult(_verdict(refusal), refusal.code, refusal.facts)
    _take_from_shelf(context, line, picked)
    return PickResult(
        ScanVerdict.ACCEPTED,
        line_done=line.state is not PickLineState.AVAILABLE,
        list_done=finish_if_done(session, line.pick_list_id),
    )


def _verdict(refusal: Refused) -> ScanVerdict:
    unknown = refusal.code == "code-unknown"
    return ScanVerdict.UNKNOWN if unknown else ScanVerdict.REFUSED


def _meaning(session: Session, line: PickLine, command: ConfirmPick) -> CodeMeaning | None:
    if command.raw:
        return code_meaning(session, command.code or command.raw)
    row = session.get_one(OrderLine, line.order_line_id)
    return CodeMeaning.one_unit(line.item_id, row.sku, row.description, row.unit)


def _check(
    context: Context, line: PickLine, command: ConfirmPick, meaning: CodeMeaning | None
) -> None:
    session = context.session
    if meaning is None:
        raise Refused("code-unknown", raw=command.raw)
    if meaning.item_id != line.item_id:
        wanted = session.get_one(OrderLine, line.order_line_id).sku
        raise Refused("wrong-item", sku=meaning.sku, wanted=wanted)
    check_said(context, meaning, command.said, command.quantity)
    refuse_if_picked(session, command.code or command.raw, command.said)
    picked = meaning.quantity_of(command.quantity, command.said)
    if picked <= NOTHING or picked > line.open_quantity:
        facts = {"sku": meaning.sku, "open": line.open_quantity, "given": picked}
        raise Refused("more-than-wanted", **facts)
    if not picked.is_whole:
        check_quantity(session, line.item_id, picked)


def _journal(
    context: Context,
    line: PickLine,
    command: ConfirmPick,
    refusal: Refused | None,
    quantity: Quantity,
) -> None:
    context.session.add(
        ScanEvent(
            id=context.new_id(),
            **context.fact,
            raw=command.raw,
            place="pick" if command.raw else "pick-by-key",
            verdict=_verdict(refusal) if refusal else ScanVerdict.ACCEPTED,
            code=refusal.code if refusal else "",
            parcel_id=None,
            pick_line_id=line.id,
            order_line_id=line.order_line_id,
            item_id=line.item_id,
            quantity=quantity,
            **command.said.kept(command.code or command.raw),
            undone_by_id=None,
        )
    )


def _take_from_shelf(context: Context, line: PickLine, picked: Quantity) -> None:
    session = context.session
    # The scan may be written with all the rest: nothing here asks for it.
    with session.no_autoflush:
        order_line, shelf, reservation = session.execute(
            select(OrderLine, Location, Reservation)
            .select_from(PickLine)
            .join(OrderLine, OrderLine.id == PickLine.order_line_id)
            .join(Location, Location.id == PickLine.location_id)
            .join(Reservation, Reservation.id == PickLine.reservation_id)
            .where(PickLine.id == line.id)
        ).one()
        staging = place(session, shelf.warehouse_id, LocationKind.STAGING)
    move(
        context,
        line.item_id,
        (shelf, staging),
        picked,
        MoveReason.PICKED,
        order_line_id=order_line.id,
    )
    if picked == reservation.quantity:
        reservation.state = ReservationState.CONSUMED
    else:
        reservation.quantity = reservation.quantity - picked
    order_line.reserved = order_line.reserved - picked
    order_line.picked = order_line.picked + picked
    line.picked = line.picked + picked
    if line.picked == line.quantity:
        line.state = PICK_LINE.step(line.state, PickLineState.PICKED)
