"""Scanning items into a parcel, and taking a scan back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.parcels import (
    forget_weight,
    lines_of,
    open_parcel_of,
    parcel_of,
    unpacked,
)
from omsdesk.commands.scanned_goods import check_said, refuse_if_packed
from omsdesk.commands.scans import NOTHING_SAID, ScannedValues
from omsdesk.commands.stock import check_quantity
from omsdesk.errors import Refused
from omsdesk.models.catalogue import Item
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import Parcel, ParcelContent, ScanEvent, ScanVerdict, Shipment
from omsdesk.store.item_codes import CodeMeaning, code_meaning
from omsdesk.values import NOTHING, ONE, Quantity


class ScanIntoParcel(Command, frozen=True, kw_only=True):
    """Something was put into a parcel. A fact: a wrong one is recorded too.

    `raw` is what the scanner read, empty when the packer confirmed by key. `code` is the
    item code in it, where that is only a part (the GTIN of a GS1 element string).
    `item_id` says the item when there is no code, or one that nobody knows. `quantity`
    counts packs of the scanned code, or stock units of `item_id`. `said` is what else the
    code says of the goods.
    """

    parcel_id: UUID
    raw: str
    code: str = ""
    item_id: UUID | None = None
    quantity: Quantity = ONE
    said: ScannedValues = NOTHING_SAID


class LineProgress(msgspec.Struct, frozen=True):
    """How far an order line is: what the customer wants, what was picked, what is packed."""

    line_id: UUID
    position: int
    sku: str
    description: str
    wanted: Quantity
    picked: Quantity
    packed: Quantity


class PackScanResult(msgspec.Struct, frozen=True):
    """What became of it: accepted, or refused with a code and its facts.

    `is_complete` tells that everything picked for the order is in parcels.
    """

    verdict: ScanVerdict
    code: str = ""
    facts: dict[str, Any] = {}
    quantity: Quantity = NOTHING
    line: LineProgress | None = None
    is_complete: bool = False


@handles(ScanIntoParcel, Permission.PACK, "Put a scanned item into a parcel.")
def scan_into_parcel(session: Session, command: ScanIntoParcel, context: Context) -> PackScanResult:
    """Verdict codes: "code-unknown", "item-not-on-order", "more-than-open" (packed of
    wanted), "not-picked", "quantity-wrong", "fraction-not-allowed", "wrong-state",
    "taken-by", and those of `check_said` and `refuse_if_packed`.

    Refused: "parcel-gone"; nothing else, for a scan is never lost.
    """
    parcel = parcel_of(session, command.parcel_id)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    lines = lines_of(session, shipment.order_id)
    meaning = _meaning(session, command)
    mine = [line for line in lines if meaning and line.item_id == meaning.item_id]
    units = meaning.quantity_of(command.quantity, command.said) if meaning else NOTHING
    try:
        open_parcel_of(context, parcel.id)
        _check(context, command, meaning, mine)
    except Refused as refusal:
        unknown = refusal.code == "code-unknown"
        verdict = ScanVerdict.UNKNOWN if unknown else ScanVerdict.REFUSED
        event = _event(context, command, verdict, refusal.code)
        event.item_id, event.quantity = (meaning.item_id, units) if meaning else (None, None)
        session.add(event)
        line = _progress(mine[-1]) if mine else None
        return PackScanResult(
            verdict, refusal.code, refusal.facts, line=line, is_complete=not unpacked(lines)
        )
    last = _put_in(context, command, mine, units)
    if parcel.weight_verdict is not None:
        forget_weight(parcel)
    return PackScanResult(
        ScanVerdict.ACCEPTED,
        quantity=units,
        line=_progress(last),
        is_complete=not unpacked(lines),
    )


def _meaning(session: Session, command: ScanIntoParcel) -> CodeMeaning | None:
    if command.raw and (found := code_meaning(session, command.code or command.raw)):
        return found
    item = session.get(Item, command.item_id) if command.item_id else None
    return CodeMeaning.one_unit(item.id, item.sku, item.name, item.unit) if item else None


def _check(
    context: Context,
    command: ScanIntoParcel,
    meaning: CodeMeaning | None,
    lines: Sequence[OrderLine],
) -> None:
    if meaning is None:
        raise Refused("code-unknown", raw=command.raw)
    if not lines:
        raise Refused("item-not-on-order", sku=meaning.sku)
    check_said(context, meaning, command.said, command.quantity)
    refuse_if_packed(context.session, command.code or command.raw, command.said)
    units = meaning.quantity_of(command.quantity, command.said)
    if units <= NOTHING or not units.is_whole:
        check_quantity(context.session, meaning.item_id, units)
    wanted = Quantity.total(line.ordered - line.cancelled for line in lines)
    picked = Quantity.total(line.picked for line in lines)
    packed = Quantity.total(line.packed for line in lines)
    if packed + units > wanted:
        raise Refused("more-than-open", sku=meaning.sku, packed=packed, wanted=wanted, given=units)
    if packed + units > picked:
        raise Refused("not-picked", sku=meaning.sku, picked=picked, packed=packed, given=units)


def _put_in(
    context: Context, command: ScanIntoParcel, lines: Sequence[OrderLine], units: Quantity
) -> OrderLine:
    """Share the units among the lines of the item, one scan event each; the last line."""
    session = context.session
    rest = units
    for line in lines:
        part = min(rest, line.picked - line.packed)
        if part <= NOTHING:
            continue
        rest = rest - part
        # Asked for before anything changes, which would have to be written first.
        _add_content(context, command.parcel_id, line, part)
        line.packed = line.packed + part
        event = _event(context, command, ScanVerdict.ACCEPTED, "")
        event.order_line_id, event.item_id, event.quantity = line.id, line.item_id, part
        session.add(event)
        if not rest:
            return line
    raise AssertionError("more was accepted than was picked")


def _add_content(context: Context, parcel_id: UUID, line: OrderLine, part: Quantity) -> None:
    content = _content(context.session, parcel_id, line.id)
    if content is not None:
        content.quantity = content.quantity + part
        return
    context.session.add(
        ParcelContent(
            id=context.new_id(),
            parcel_id=parcel_id,
            order_line_id=line.id,
            item_id=line.item_id,
            quantity=part,
        )
    )


def _content(session: Session, parcel_id: UUID, line_id: UUID) -> ParcelContent | None:
    return session.scalars(
        select(ParcelContent).where(
            ParcelContent.parcel_id == parcel_id, ParcelContent.order_line_id == line_id
        )
    ).one_or_none()


def _event(context: Context, command: ScanIntoParcel, verdict: ScanVerdict, code: str) -> ScanEvent:
    return ScanEvent(
        id=context.new_id(),
        **context.fact,
        raw=command.raw,
        place="pack" if command.raw else "pack-by-key",
        verdict=verdict,
        code=code,
        parcel_id=command.parcel_id,
        pick_line_id=None,
        order_line_id=None,
        item_id=None,
        quantity=None,
        **command.said.kept(command.code or command.raw),
        undone_by_id=None,
    )


def _progress(line: OrderLine) -> LineProgress:
    return LineProgress(
        line_id=line.id,
        position=line.position,
        sku=line.sku,
        description=line.description,
        wanted=line.ordered - line.cancelled,
        picked=line.picked,
        packed=line.packed,
    )


class UndoPackScan(Command, frozen=True, kw_only=True):
    """Take the last accepted scan of a parcel back; can be repeated to the first."""

    parcel_id: UUID


class UndoneScan(msgspec.Struct, frozen=True):
    """What came out of the parcel again."""

    quantity: Quantity
    line: LineProgress


@handles(UndoPackScan, Permission.PACK, "Take the last scan into a parcel back.")
def undo_pack_scan(session: Session, command: UndoPackScan, context: Context) -> UndoneScan:
    """Refused: "parcel-gone", "wrong-state", "taken-by", "nothing-to-undo"."""
    parcel, _ = open_parcel_of(context, command.parcel_id)
    events = _last_scan(session, parcel)
    if not events:
        raise Refused("nothing-to-undo")
    for event in events:
        event.undone_by_id = context.command_id
        line = session.get_one(OrderLine, event.order_line_id)
        quantity = event.quantity or NOTHING
        line.packed = line.packed - quantity
        _take_out(session, parcel.id, line.id, quantity)
    forget_weight(parcel)
    quantity = Quantity.total(event.quantity or NOTHING for event in events)
    return UndoneScan(quantity, _progress(line))


def _last_scan(session: Session, parcel: Parcel) -> Sequence[ScanEvent]:
    """The events of the last accepted scan: one for each order line that it filled."""
    accepted = (
        ScanEvent.parcel_id == parcel.id,
        ScanEvent.verdict == ScanVerdict.ACCEPTED,
        ScanEvent.undone_by_id.is_(None),
    )
    last = session.scalars(
        select(ScanEvent.command_id)
        .where(*accepted)
        .order_by(ScanEvent.occurred_at.desc(), ScanEvent.id.desc())
        .limit(1)
    ).first()
    return session.scalars(
        select(ScanEvent).where(*accepted, ScanEvent.command_id == last).order_by(ScanEvent.id)
    ).all()


def _take_out(session: Session, parcel_id: UUID, line_id: UUID, quantity: Quantity) -> None:
    content = _content(session, parcel_id, line_id)
    if content is None:
        raise AssertionError("an accepted scan without its content")
    if content.quantity == quantity:
        session.delete(content)
    else:
        content.quantity = content.quantity - quantity
