"""The customer card: who is calling, what they may buy and what they usually do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import Item
from omsdesk.models.invoices import Invoice, InvoiceState
from omsdesk.models.parties import (
    AddressKind,
    Contact,
    Customer,
    CustomerAddress,
    CustomerNote,
    NoteStage,
)
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.queries.amounts import order_amounts
from omsdesk.queries.order_lists import OrderSummary, customer_orders
from omsdesk.queries.reading import first, rows
from omsdesk.values import Money, Quantity, UnitPrice

_USUAL_LINES = 300


@dataclass(frozen=True, slots=True)
class AddressRow:
    id: UUID
    kind: AddressKind
    address: PostalAddress
    instructions: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class ContactRow:
    id: UUID
    name: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class Credit:
    """`used` = unpaid invoices and what is committed and not invoiced; no limit = None.

    `left` may be negative. `overdue` is what was due before the day that was asked about.
    """

    limit: Money | None
    used: Money
    overdue: Money

    @property
    def left(self) -> Money | None:
        return None if self.limit is None else self.limit - self.used


@dataclass(frozen=True, slots=True)
class CustomerHead:
    id: UUID
    account_number: str
    name: str
    currency: str
    payment_days: int
    block_reason: str | None
    tax_exempt_reason: str | None
    is_walk_in: bool
    credit_limit_minor: int | None


@dataclass(frozen=True, slots=True)
class CustomerCard:
    head: CustomerHead
    addresses: tuple[AddressRow, ...]
    contacts: tuple[ContactRow, ...]
    notes: tuple[str, ...]
    credit: Credit
    open_order_count: int
    last_orders: tuple[OrderSummary, ...]


def customer_card(session: Session, customer_id: UUID, today: date) -> CustomerCard:
    """Everything about a caller on one card. Refused: "customer-gone"."""
    head = first(
        session,
        CustomerHead,
        select(
            Customer.id,
            Customer.account_number,
            Customer.name,
            Customer.currency,
            Customer.payment_days,
            Customer.block_reason,
            Customer.tax_exempt_reason,
            Customer.is_walk_in,
            Customer.credit_limit_minor,
        ).where(Customer.id == customer_id),
    )
    if head is None:
        raise Refused("customer-gone")
    open_ids = _committed(session, customer_id)
    return CustomerCard(
        head,
        _addresses(session, customer_id),
        _contacts(session, customer_id),
        notes(session, customer_id, NoteStage.SALE, today),
        _credit(session, head, open_ids, today),
        len(open_ids),
        tuple(customer_orders(session, customer_id, today)),
    )


def _committed(session: Session, customer_id: UUID) -> list[UUID]:
    return list(
        session.scalars(
            select(SalesOrder.id).where(
                SalesOrder.customer_id == customer_id, SalesOrder.state == OrderState.COMMITTED
            )
        )
    )


def _addresses(session: Session, customer_id: UUID) -> tuple[AddressRow, ...]:
    return tuple(
        rows(
            session,
            AddressRow,
            select(
                CustomerAddress.id,
                CustomerAddress.kind,
                CustomerAddress.address,
                CustomerAddress.instructions,
                CustomerAddress.is_default,
            )
            .where(CustomerAddress.customer_id == customer_id)
            .order_by(CustomerAddress.kind, CustomerAddress.is_default.desc(), CustomerAddress.id),
        )
    )


def _contacts(session: Session, customer_id: UUID) -> tuple[ContactRow, ...]:
    return tuple(
        rows(
            session,
            ContactRow,
            select(Contact.id, Contact.name, Contact.email, Contact.phone)
            .where(Contact.customer_id == customer_id)
            .order_by(Contact.id),
        )
    )


def notes(session: Session, customer_id: UUID, stage: NoteStage, today: date) -> tuple[str, ...]:
    """What somebody must know at a stage, as long as it is valid, oldest first."""
    return tuple(
        session.scalars(
            select(CustomerNote.text)
            .where(
                CustomerNote.customer_id == customer_id,
                CustomerNote.stage == stage,
                or_(CustomerNote.valid_until.is_(None), CustomerNote.valid_until >= today),
            )
            .order_by(CustomerNote.id)
        )
    )


def _credit(session: Session, customer: CustomerHead, open_ids: list[UUID], today: date) -> Credit:
    currency = customer.currency
    unpaid = Invoice.customer_id == customer.id, Invoice.state == InvoiceState.ISSUED
    owed = session.scalar(select(func.sum(Invoice.gross_minor)).where(*unpaid))
    overdue = session.scalar(
        select(func.sum(Invoice.gross_minor)).where(*unpaid, Invoice.due_on < today)
    )
    uninvoiced = Money.total(
        (each.uninvoiced.gross for each in order_amounts(session, open_ids).values()), currency
    )
    used = Money(int(owed or 0), currency) + uninvoiced
    minor = customer.credit_limit_minor
    limit = None if minor is None else Money(minor, currency)
    return Credit(limit, used, Money(int(overdue or 0), currency))


@dataclass(frozen=True, slots=True)
class UsualItem:
    """`times` counts the order lines among the last ones that were looked at."""

    item_id: UUID
    sku: str
    name: str
    times: int
    last_quantity: Quantity
    last_price: UnitPrice
    last_ordered_on: date


class _Sale(NamedTuple):
    item_id: UUID
    sku: str
    name: str
    ordered: Quantity
    unit_price: UnitPrice
    ordered_on: date


def usual_items(session: Session, customer_id: UUID, limit: int = 20) -> list[UsualItem]:
    """What a customer orders most often, by their last 300 lines, with the last price."""
    sales = rows(
        session,
        _Sale,
        select(
            OrderLine.item_id,
            Item.sku,
            Item.name,
            OrderLine.ordered,
            OrderLine.unit_price,
            SalesOrder.ordered_on,
        )
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .join(Item, Item.id == OrderLine.item_id)
        .where(SalesOrder.customer_id == customer_id, SalesOrder.committed_at.is_not(None))
        .order_by(SalesOrder.committed_at.desc(), OrderLine.position)
        .limit(_USUAL_LINES),
    )
    times: dict[UUID, int] = {}
    last: dict[UUID, _Sale] = {}
    for sale in sales:
        times[sale.item_id] = times.get(sale.item_id, 0) + 1
        last.setdefault(sale.item_id, sale)
    # Sorting is stable: equally often ordered items stay in the order of their last sale.
    usual = sorted(times, key=lambda item: -times[item])[:limit]
    return [
        UsualItem(
            item,
            last[item].sku,
            last[item].name,
            times[item],
            last[item].ordered,
            last[item].unit_price,
            last[item].ordered_on,
        )
        for item in usual
    ]
