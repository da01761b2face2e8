"""Who is calling: customers and orders by whatever somebody says on the phone, in one list."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderState, SalesOrder
from omsdesk.queries import matching
from omsdesk.queries.find import FoundCustomer, FoundOrder, find_customers, numbers_ending_with
from omsdesk.queries.reading import rows

FoundCaller = FoundCustomer | FoundOrder


def find_callers(session: Session, typed: str, limit: int = 20) -> list[FoundCaller]:
    """Customers as `find_customers`, and orders by their number or the customer's reference.

    A whole order number comes first; one that may be a phone or account number as well comes
    after the customers. Nothing typed finds nothing.
    """
    if not matching.words(typed):
        return []
    orders = _orders(session, typed.strip())
    exact = [order for order in orders if order.number == typed.strip().upper()]
    others = [order for order in orders if order not in exact]
    found: list[FoundCaller] = [*exact, *find_customers(session, typed, limit), *others]
    return found[:limit]


def _orders(session: Session, typed: str) -> list[FoundOrder]:
    numbers = (*matching.number_guesses(typed), *numbers_ending_with(session, typed))
    return rows(
        session,
        FoundOrder,
        select(
            SalesOrder.id,
            SalesOrder.number,
            SalesOrder.state,
            Customer.name,
            SalesOrder.customer_reference,
            SalesOrder.ordered_on,
        )
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .where(
            SalesOrder.number.in_(numbers) | (SalesOrder.customer_reference == typed),
            SalesOrder.state != OrderState.DISCARDED,
        )
        .order_by(SalesOrder.id.desc())
        .limit(5),
    )


def walk_in_customer(session: Session) -> UUID | None:
    """The account for customers without one; None when the shop has none."""
    found: Sequence[UUID] = session.scalars(
        select(Customer.id).where(Customer.is_walk_in.is_(True)).order_by(Customer.id).limit(1)
    ).all()
    return found[0] if found else None
