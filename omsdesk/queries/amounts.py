"""What orders amount to, by the one calculation of totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.sales import OrderCharge, OrderLine, SalesOrder
from omsdesk.models.totals import Taxed, Totals, totals
from omsdesk.queries.reading import quantity, rows
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice


@dataclass(frozen=True, slots=True)
class OrderAmounts:
    """Of all that is not cancelled, and of what no invoice covers yet."""

    all: Totals
    uninvoiced: Totals


class _Line(NamedTuple):
    order_id: UUID
    due: Quantity
    invoiced: Quantity
    unit_price: UnitPrice
    discount_bp: int
    tax_bp: int


class _Charge(NamedTuple):
    order_id: UUID
    amount: Money
    tax_bp: int
    is_invoiced: bool


def order_amounts(session: Session, order_ids: Sequence[UUID]) -> dict[UUID, OrderAmounts]:
    """The amounts of each order, exact to the minor unit, in the order's currency."""
    currencies = session.execute(
        select(SalesOrder.id, SalesOrder.currency).where(SalesOrder.id.in_(order_ids))
    )
    books = {each: _Book() for each in order_ids}
    for line in _lines(session, order_ids):
        books[line.order_id].enter(line)
    for charge in _charges(session, order_ids):
        book = books[charge.order_id]
        amount = (charge.amount, charge.tax_bp)
        book.whole.append(amount)
        (book.invoiced if charge.is_invoiced else book.rest).append(amount)
    return {
        row.id: OrderAmounts(
            totals(books[row.id].whole, row.currency),
            totals(books[row.id].rest, row.currency, books[row.id].invoiced),
        )
        for row in currencies
    }


@dataclass(frozen=True, slots=True)
class _Book:
    """The amounts of one order."""

    whole: list[Taxed] = field(default_factory=list)
    rest: list[Taxed] = field(default_factory=list)
    invoiced: list[Taxed] = field(default_factory=list)

    def enter(self, line: _Line) -> None:
        """What is left of a line is its whole less what invoices took, as they round it."""
        net = line.unit_price.times(line.due, line.discount_bp)
        taken = line.unit_price.times(line.invoiced, line.discount_bp)
        if line.due > NOTHING:
            self.whole.append((net, line.tax_bp))
        if line.due > line.invoiced:
            self.rest.append((net - taken, line.tax_bp))
        self.invoiced.append((taken, line.tax_bp))


def _lines(session: Session, order_ids: Sequence[UUID]) -> list[_Line]:
    return rows(
        session,
        _Line,
        select(
            OrderLine.order_id,
            quantity(OrderLine.ordered - OrderLine.cancelled),
            OrderLine.invoiced,
            OrderLine.unit_price,
            OrderLine.discount_bp,
            OrderLine.tax_bp,
        ).where(OrderLine.order_id.in_(order_ids)),
    )


def _charges(session: Session, order_ids: Sequence[UUID]) -> list[_Charge]:
    return rows(
        session,
        _Charge,
        select(
            OrderCharge.order_id, OrderCharge.amount, OrderCharge.tax_bp, OrderCharge.is_invoiced
        ).where(OrderCharge.order_id.in_(order_ids)),
    )
