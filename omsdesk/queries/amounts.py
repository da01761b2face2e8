"""What orders amount to, by the one calculation of totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.sales import OrderCharge, OrderLine, SalesOrder
from omsdesk.models.totals import Totals, totals
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
    whole: dict[UUID, list[tuple[Money, int]]] = {each: [] for each in order_ids}
    rest: dict[UUID, list[tuple[Money, int]]] = {each: [] for each in order_ids}
    for line in _lines(session, order_ids):
        for part, amounts in ((line.due, whole), (line.due - line.invoiced, rest)):
            if part > NOTHING:
                net = line.unit_price.times(part, line.discount_bp)
                amounts[line.order_id].append((net, line.tax_bp))
    for charge in _charges(session, order_ids):
        whole[charge.order_id].append((charge.amount, charge.tax_bp))
        if not charge.is_invoiced:
            rest[charge.order_id].append((charge.amount, charge.tax_bp))
    return {
        row.id: OrderAmounts(
            totals(whole[row.id], row.currency), totals(rest[row.id], row.currency)
        )
        for row in currencies
    }


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
