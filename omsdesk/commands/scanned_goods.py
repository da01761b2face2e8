"""What a barcode says of the goods that it is on, and what of that stops them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal_column, or_, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Context
from omsdesk.commands.scans import ScannedValues
from omsdesk.errors import Refused
from omsdesk.models.picking import PickLine, PickList
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import Parcel, ScanEvent, ScanVerdict, Shipment
from omsdesk.store.item_codes import CodeMeaning, check_measured, item_key
from omsdesk.values import ONE, Quantity

# As the indexes have it: SQLite uses them only for a condition that is written so.
_EMPTY: ColumnElement[str] = literal_column("''")


def check_said(
    context: Context, meaning: CodeMeaning, said: ScannedValues, packs: Quantity
) -> None:
    """Refused: "goods-expired" after their last day (sku, expires_on), "serial-for-one" when a
    serial number is to count for more or less than one pack (serial, given), and as
    `check_measured`.
    """
    if said.expires_on is not None and said.expires_on < context.today:
        raise Refused("goods-expired", sku=meaning.sku, expires_on=said.expires_on)
    if said.serial and packs != ONE:
        raise Refused("serial-for-one", serial=said.serial, given=packs)
    check_measured(context.session, meaning, said, packs)


def refuse_if_packed(session: Session, code: str, said: ScannedValues) -> None:
    """Of a serial number (within the code that it stands beside) and of an SSCC there is only
    one, so it is in one parcel, here or at any station whose work this database knows.

    Until its scan is taken back: a parcel that is opened again or sent keeps its contents.
    Refused: "serial-packed", "carton-packed" (serial or sscc, parcel, shipment, order).
    """
    found = _first(session, code, said, _IN_PARCELS)
    if found is None:
        return
    position, shipment, order, sscc = found
    facts = {"parcel": position, "shipment": shipment, "order": order}
    if said.sscc and sscc == said.sscc:
        raise Refused("carton-packed", sscc=said.sscc, **facts)
    raise Refused("serial-packed", serial=said.serial, **facts)


def refuse_if_picked(session: Session, code: str, said: ScannedValues) -> None:
    """As `refuse_if_packed`, of what was picked, not put back, and has not left.

    Refused: "serial-picked", "carton-picked" (serial or sscc, pick_list, order).
    """
    found = _first(session, code, said, _FROM_SHELVES)
    if found is None:
        return
    pick_list, order, sscc = found
    facts = {"pick_list": pick_list, "order": order}
    if said.sscc and sscc == said.sscc:
        raise Refused("carton-picked", sscc=said.sscc, **facts)
    raise Refused("serial-picked", serial=said.serial, **facts)


_STANDS = and_(ScanEvent.verdict == ScanVerdict.ACCEPTED, ScanEvent.undone_by_id.is_(None))
_IN_PARCELS: Select[*tuple[Any, ...]] = (
    select(Parcel.position, Shipment.number, SalesOrder.number, ScanEvent.sscc)
    .select_from(ScanEvent)
    .join(Parcel, Parcel.id == ScanEvent.parcel_id)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .join(SalesOrder, SalesOrder.id == Shipment.order_id)
    .where(_STANDS)
    .limit(1)
)
_FROM_SHELVES: Select[*tuple[Any, ...]] = (
    select(PickList.number, SalesOrder.number, ScanEvent.sscc)
    .select_from(ScanEvent)
    .join(PickLine, PickLine.id == ScanEvent.pick_line_id)
    .join(PickList, PickList.id == PickLine.pick_list_id)
    .join(OrderLine, OrderLine.id == PickLine.order_line_id)
    .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
    .where(_STANDS, OrderLine.shipped < OrderLine.picked)
    .limit(1)
)


def _first(
    session: Session, code: str, said: ScannedValues, scans: Select[*tuple[Any, ...]]
) -> Any | None:
    """The scan that stands of the same piece or carton; None for goods of which there are many."""
    same: list[ColumnElement[bool]] = []
    if said.serial:
        is_same = and_(ScanEvent.serial == said.serial, ScanEvent.item_code == item_key(code))
        same.append(and_(ScanEvent.serial != _EMPTY, is_same))
    if said.sscc:
        same.append(and_(ScanEvent.sscc != _EMPTY, ScanEvent.sscc == said.sscc))
    return session.execute(scans.where(or_(*same))).first() if same else None
