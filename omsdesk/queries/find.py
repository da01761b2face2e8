"""Type-ahead: customers, items and orders by whatever somebody says on the phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from omsdesk.models.catalogue import Item, ItemCode, ItemStatus
from omsdesk.models.company import Series
from omsdesk.models.parties import AddressKind, Contact, Customer, CustomerAddress
from omsdesk.models.people import Station
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.queries import matching
from omsdesk.store.search import CUSTOMERS, ITEMS
from omsdesk.values import UnitPrice

_SERIAL_DIGITS = 6
_BOUGHT_LINES = 300
_LAST_CHARACTER = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class FoundCustomer:
    """`phone` is the first contact's, `postcode` and `city` those of the bill-to address."""

    id: UUID
    account_number: str
    name: str
    is_blocked: bool
    postcode: str
    city: str
    phone: str


def find_customers(session: Session, typed: str, limit: int = 20) -> list[FoundCustomer]:
    """Customers by account number, name, contact, e-mail, end of phone, postcode or city.

    The exact account number comes first, then names that begin with the text, then what
    has all words. Nothing typed finds nothing.
    """
    if not matching.words(typed):
        return []
    ranked = matching.merged(_ranked_customers(session, typed, limit), limit)
    return _customers(session, ranked)


def _ranked_customers(session: Session, typed: str, limit: int) -> Iterator[Sequence[UUID]]:
    guesses = matching.number_guesses(typed)
    yield session.scalars(select(Customer.id).where(Customer.account_number.in_(guesses))).all()
    phone = matching.phone_ending(typed)
    if phone is not None:
        yield matching.matches(session, CUSTOMERS, phone, limit)
    else:
        yield matching.matches(session, CUSTOMERS, matching.beginning("name", typed), limit)
    yield matching.matches(session, CUSTOMERS, matching.all_words(typed), limit)


def _customers(session: Session, ids: Sequence[UUID]) -> list[FoundCustomer]:
    if not ids:
        return []
    heads = session.execute(
        select(Customer.id, Customer.account_number, Customer.name, Customer.block_reason).where(
            Customer.id.in_(ids)
        )
    )
    by_id = {row.id: row for row in heads}
    addresses = session.execute(
        select(CustomerAddress.customer_id, CustomerAddress.address)
        .where(CustomerAddress.customer_id.in_(ids))
        .order_by(CustomerAddress.kind == AddressKind.BILL_TO, CustomerAddress.is_default)
    )
    places = {row.customer_id: row.address for row in addresses}
    contacts = session.execute(
        select(Contact.customer_id, Contact.phone)
        .where(Contact.customer_id.in_(ids), Contact.phone != "")
        .order_by(Contact.id.desc())
    )
    phones = {row.customer_id: row.phone for row in contacts}
    return [
        FoundCustomer(
            row.id,
            row.account_number,
            row.name,
            row.block_reason is not None,
            places[row.id].postcode if row.id in places else "",
            places[row.id].city if row.id in places else "",
            phones.get(row.id, ""),
        )
        for row in (by_id[each] for each in ids)
    ]


@dataclass(frozen=True, slots=True)
class FoundItem:
    """`bought` tells that the customer who was asked for has ordered it before."""

    id: UUID
    sku: str
    name: str
    unit: str
    status: ItemStatus
    list_price: UnitPrice
    bought: bool


def find_items(
    session: Session, typed: str, customer_id: UUID | None = None, limit: int = 20
) -> list[FoundItem]:
    """Items by SKU, words of name or description, GTIN or any other code.

    The exact SKU or code comes first, then what this customer bought, then SKUs and names
    that begin with the text, then what has all words. Nothing typed finds nothing.
    """
    if not matching.words(typed):
        return []
    bought = bought_items(session, customer_id) if customer_id else []
    ranked = matching.merged(_ranked_items(session, typed, bought, limit), limit)
    if not ranked:
        return []
    rows = session.execute(
        select(Item.id, Item.sku, Item.name, Item.unit, Item.status, Item.list_price).where(
            Item.id.in_(ranked)
        )
    )
    by_id = {row.id: FoundItem(*row, row.id in bought) for row in rows}
    return [by_id[each] for each in ranked]


def _ranked_items(
    session: Session, typed: str, bought: Sequence[UUID], limit: int
) -> Iterator[Sequence[UUID]]:
    guesses = matching.number_guesses(typed)
    yield session.scalars(select(Item.id).where(Item.sku.in_(guesses))).all()
    codes = matching.code_keys(typed)
    yield session.scalars(select(ItemCode.item_id).where(ItemCode.code.in_(codes))).all()
    query = matching.all_words(typed)
    if bought:
        yield matching.matches_among(session, ITEMS, query, bought)
    sku = typed.strip().upper()
    yield session.scalars(
        select(Item.id).where(_begins(Item.sku, sku)).order_by(Item.sku).limit(limit)
    ).all()
    yield matching.matches(session, ITEMS, matching.beginning("name", typed), limit)
    yield matching.matches(session, ITEMS, query, limit)


def bought_items(session: Session, customer_id: UUID) -> list[UUID]:
    """The items on the last lines that a customer ordered, the most often ordered first."""
    lines = (
        select(OrderLine.item_id)
        .join(SalesOrder, SalesOrder.id == OrderLine.order_id)
        .where(SalesOrder.customer_id == customer_id, SalesOrder.committed_at.is_not(None))
        .order_by(SalesOrder.committed_at.desc())
        .limit(_BOUGHT_LINES)
        .subquery()
    )
    return list(
        session.scalars(
            select(lines.c.item_id)
            .group_by(lines.c.item_id)
            .order_by(func.count().desc(), lines.c.item_id)
        )
    )


def _begins(column: InstrumentedAttribute[str], start: str) -> ColumnElement[bool]:
    """A prefix test that an index serves, whatever the case rules of LIKE."""
    return column.between(start, start + _LAST_CHARACTER)


@dataclass(frozen=True, slots=True)
class FoundOrder:
    id: UUID
    number: str
    state: OrderState
    customer_name: str
    customer_reference: str
    ordered_on: date


def find_orders(session: Session, typed: str, limit: int = 20) -> list[FoundOrder]:
    """Orders by number (or only its counter), customer's reference, or customer.

    The exact number comes first; a customer's orders come newest first. Drafts count,
    discarded ones do not. Nothing typed finds nothing.
    """
    if not matching.words(typed):
        return []
    ranked = matching.merged(_ranked_orders(session, typed.strip(), limit), limit)
    rows = session.execute(
        select(
            SalesOrder.id,
            SalesOrder.number,
            SalesOrder.state,
            Customer.name,
            SalesOrder.customer_reference,
            SalesOrder.ordered_on,
        )
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(SalesOrder.id.in_(ranked), SalesOrder.state != OrderState.DISCARDED)
    )
    by_id = {row.id: FoundOrder(*row) for row in rows}
    return [by_id[each] for each in ranked if each in by_id]


def _ranked_orders(session: Session, typed: str, limit: int) -> Iterator[Sequence[UUID]]:
    ids = select(SalesOrder.id)
    exact = (*matching.number_guesses(typed), *numbers_ending_with(session, typed))
    yield session.scalars(ids.where(SalesOrder.number.in_(exact)).order_by(SalesOrder.number)).all()
    yield session.scalars(ids.where(SalesOrder.external_key == typed)).all()
    yield session.scalars(
        ids.where(_begins(SalesOrder.customer_reference, typed))
        .order_by(SalesOrder.customer_reference)
        .limit(limit)
    ).all()
    yield session.scalars(
        ids.where(_begins(SalesOrder.number, typed.upper()))
        .order_by(SalesOrder.number)
        .limit(limit)
    ).all()
    customers = [row.id for row in find_customers(session, typed, limit=5)]
    yield session.scalars(
        ids.where(SalesOrder.customer_id.in_(customers))
        .order_by(SalesOrder.ordered_on.desc(), SalesOrder.id.desc())
        .limit(limit)
    ).all()


def numbers_ending_with(
    session: Session, typed: str, series: Series = Series.SALES_ORDER
) -> tuple[str, ...]:
    """The numbers that a typed counter may stand for: one per station."""
    if not (typed.isdecimal() and len(typed) <= _SERIAL_DIGITS):
        return ()
    codes = session.scalars(select(Station.code).order_by(Station.code))
    return tuple(f"{series.value}-{code}-{typed.zfill(_SERIAL_DIGITS)}" for code in codes)
