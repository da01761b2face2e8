"""Order and invoice totals for a CSV export, exact to the minor unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from omsdesk.models.invoices import Invoice, InvoiceState
from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderState, SalesOrder
from omsdesk.queries.amounts import order_amounts
from omsdesk.queries.reading import rows
from omsdesk.values import Money

_BATCH = 500


@dataclass(frozen=True, slots=True)
class OrderTotals:
    number: str
    external_key: str | None
    customer_reference: str
    account_number: str
    customer_name: str
    state: OrderState
    ordered_on: date
    net: Money
    tax: Money
    gross: Money


def order_totals(session: Session, first_day: date, last_day: date) -> Iterator[OrderTotals]:
    """The orders of a span of days (both included) by day and number; drafts do not count."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            SalesOrder.id,
            SalesOrder.number,
            SalesOrder.external_key,
            SalesOrder.customer_reference,
            Customer.account_number,
            Customer.name,
            SalesOrder.state,
            SalesOrder.ordered_on,
        )
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(
            SalesOrder.ordered_on.between(first_day, last_day),
            SalesOrder.state.not_in((OrderState.DRAFT, OrderState.DISCARDED)),
        )
        .order_by(SalesOrder.ordered_on, SalesOrder.number)
    )
    found = session.execute(statement).all()
    for start in range(0, len(found), _BATCH):
        yield from _with_amounts(session, found[start : start + _BATCH])


def _with_amounts(session: Session, heads: Sequence[Any]) -> Iterator[OrderTotals]:
    ids: list[UUID] = [head.id for head in heads]
    amounts = order_amounts(session, ids)
    for identity, *columns in heads:
        total = amounts[identity].all
        complete: tuple[Any, ...] = (*columns, total.net, total.tax, total.gross)
        yield OrderTotals(*complete)


@dataclass(frozen=True, slots=True)
class InvoiceTotals:
    number: str
    order_number: str
    account_number: str
    customer_name: str
    state: InvoiceState
    issued_on: date
    due_on: date
    net: Money
    tax: Money
    gross: Money


def invoice_totals(session: Session, first_day: date, last_day: date) -> list[InvoiceTotals]:
    """The invoices issued in a span of days (both included), by day and number."""
    statement: Select[*tuple[Any, ...]] = (
        select(
            Invoice.number,
            SalesOrder.number,
            Customer.account_number,
            Customer.name,
            Invoice.state,
            Invoice.issued_on,
            Invoice.due_on,
            Invoice.net,
            Invoice.tax,
            Invoice.gross,
        )
        .join(SalesOrder, SalesOrder.id == Invoice.order_id)
        .join(Customer, Customer.id == Invoice.customer_id)
        .where(Invoice.issued_on.between(first_day, last_day))
        .order_by(Invoice.issued_on, Invoice.number)
    )
    return rows(session, InvoiceTotals, statement)
