"""What the order desk needs while an order is keyed: the draft, its warnings, the next line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.catalogue import Item, ItemStatus, UnitOfMeasure
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.queries.availability import WarehouseStock, availability
from omsdesk.queries.customers import CustomerCard, UsualItem, customer_card, usual_items
from omsdesk.queries.order_lists import PastSale, price_history
from omsdesk.queries.orders import OrderDocument, OrderLineRow, order_document
from omsdesk.values import NOTHING, Quantity, UnitPrice

_UNUSUAL_TIMES = 5


def missing(asked: Quantity, stock: WarehouseStock) -> Quantity:
    """What a warehouse lacks of a quantity that somebody asks for, nothing when it does not."""
    return max(asked - stock.available, NOTHING)


@dataclass(frozen=True, slots=True)
class LineOffer:
    """What to know while keying a line: stock here and elsewhere, the price, what was paid."""

    item_id: UUID
    sku: str
    name: str
    unit: str
    is_whole: bool
    status: ItemStatus
    list_price: UnitPrice
    here: WarehouseStock
    elsewhere: tuple[WarehouseStock, ...]
    past: tuple[PastSale, ...]


def line_offer(
    session: Session, item_id: UUID, warehouse_id: UUID, customer_id: UUID | None
) -> LineOffer:
    """Everything about an item for one customer. Refused: "item-gone"."""
    row = session.execute(
        select(
            Item.id,
            Item.sku,
            Item.name,
            Item.unit,
            UnitOfMeasure.is_whole,
            Item.status,
            Item.list_price,
        )
        .join(UnitOfMeasure, UnitOfMeasure.code == Item.unit)
        .where(Item.id == item_id)
    ).first()
    if row is None:
        raise Refused("item-gone")
    stock = availability(session, [item_id])[item_id]
    (here,) = (each for each in stock if each.warehouse_id == warehouse_id)
    elsewhere = tuple(each for each in stock if each.warehouse_id != warehouse_id)
    past = tuple(price_history(session, item_id, customer_id)) if customer_id else ()
    return LineOffer(*row, here, elsewhere, past)


@dataclass(frozen=True, slots=True)
class KnownCaller:
    """A customer as the order desk shows one: the card and what they usually order."""

    card: CustomerCard
    usual: tuple[UsualItem, ...]


def caller(session: Session, customer_id: UUID, today: date, usual: int = 9) -> KnownCaller:
    """Refused: "customer-gone"."""
    card = customer_card(session, customer_id, today)
    return KnownCaller(card, tuple(usual_items(session, customer_id, usual)))


@dataclass(frozen=True, slots=True)
class OrderWarning:
    """Something to say about a draft before it is committed.

    Codes: "credit" (over), "blocked" (reason), "overdue" (amount), "short" (sku, missing),
    "discontinued" (sku), "unusual" (sku, quantity, usual), "duplicate" (number).
    """

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DraftView:
    document: OrderDocument
    caller: KnownCaller
    warnings: tuple[OrderWarning, ...]

    def line(self, line_id: UUID) -> OrderLineRow | None:
        return next((line for line in self.document.lines if line.id == line_id), None)


def draft_view(session: Session, order_id: UUID, today: date) -> DraftView:
    """A draft with its customer and everything to be said about it. Refused: "order-gone"."""
    document = order_document(session, order_id, today)
    who = caller(session, document.head.customer_id, today)
    found = (*_of_customer(document, who.card), *_of_lines(session, document))
    return DraftView(document, who, (*found, *_duplicates(session, document)))


def _of_customer(document: OrderDocument, card: CustomerCard) -> Iterator[OrderWarning]:
    if card.head.block_reason:
        yield OrderWarning("blocked", {"reason": card.head.block_reason})
    left = card.credit.left
    # A committed order counts in `used` already; here it is still a draft.
    if left is not None and document.totals.gross > left:
        yield OrderWarning("credit", {"over": document.totals.gross - left})
    if card.credit.overdue:
        yield OrderWarning("overdue", {"amount": card.credit.overdue})


def _of_lines(session: Session, document: OrderDocument) -> Iterator[OrderWarning]:
    item_ids = [line.item_id for line in document.lines]
    retired = set(
        session.scalars(
            select(Item.id).where(Item.id.in_(item_ids), Item.status == ItemStatus.DISCONTINUED)
        )
    )
    largest = _largest_sales(session, document.head.customer_id, item_ids)
    for line in document.lines:
        if lacking := missing(line.ordered, line.here):
            yield OrderWarning("short", {"sku": line.sku, "missing": lacking})
        if line.item_id in retired:
            yield OrderWarning("discontinued", {"sku": line.sku})
        usual = largest.get(line.item_id)
        if usual is not None and line.ordered > usual * _UNUSUAL_TIMES:
            facts = {"sku": line.sku, "quantity": line.ordered, "usual": usual}
            yield OrderWarning("unusual", facts)


def _largest_sales(
    session: Session, customer_id: UUID, item_ids: list[UUID]
) -> dict[UUID, Quantity]:
    found = session.execute(
        select(OrderLine.item_id, func.max(OrderLine.ordered, type_=OrderLine.ordered.type))
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(
            SalesOrder.customer_id == customer_id,
            SalesOrder.committed_at.is_not(None),
            OrderLine.item_id.in_(item_ids),
        )
        .group_by(OrderLine.item_id)
    )
    return {row[0]: row[1] for row in found}


def _duplicates(session: Session, document: OrderDocument) -> Iterator[OrderWarning]:
    """An order of the same day and customer with the same items in the same quantities."""
    wanted = Counter((line.item_id, line.ordered) for line in document.lines)
    if not wanted:
        return
    others = session.execute(
        select(SalesOrder.number, OrderLine.item_id, OrderLine.ordered)
        .join(OrderLine, OrderLine.order_id == SalesOrder.id)
        .where(
            SalesOrder.customer_id == document.head.customer_id,
            SalesOrder.ordered_on == document.head.ordered_on,
            SalesOrder.state == OrderState.COMMITTED,
        )
    )
    by_number: dict[str, Counter[tuple[UUID, Quantity]]] = {}
    for number, item_id, ordered in others:
        by_number.setdefault(number, Counter())[item_id, ordered] += 1
    for number in sorted(by_number):
        if by_number[number] == wanted:
            yield OrderWarning("duplicate", {"number": number})
            return


def last_order(session: Session, customer_id: UUID, today: date) -> OrderDocument | None:
    """The order that a customer gave last; None when there is none."""
    order_id = session.scalars(
        select(SalesOrder.id)
        .where(SalesOrder.customer_id == customer_id, SalesOrder.committed_at.is_not(None))
        .order_by(SalesOrder.committed_at.desc())
        .limit(1)
    ).first()
    return None if order_id is None else order_document(session, order_id, today)
