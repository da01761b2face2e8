"""Sofia puts right what stops orders: released, corrected, assigned or cancelled."""

from __future__ import annotations

from collections import Counter

from omsdesk.commands.cancelling import CancelOrder
from omsdesk.commands.holds import AssignCustomer, CorrectShipTo, ReleaseHold
from omsdesk.demo.staff import Staff
from omsdesk.demo.trouble import check
from omsdesk.models.holds import HoldKind, HoldState
from omsdesk.models.parties import AddressKind
from omsdesk.models.sales import OrderState
from omsdesk.queries.customers import customer_card
from omsdesk.queries.find import find_customers
from omsdesk.queries.order_lists import orders_on_hold
from omsdesk.queries.orders import HoldRow, OrderDocument, order_document

RELEASED, CORRECTED, ASSIGNED, CANCELLED = "released", "corrected", "assigned", "cancelled"

# Whose the order without a customer number is, after a look at its e-mail.
_SENDER = "Coworking"


def settle_holds(staff: Staff) -> Counter[str]:
    """Go through all held orders; how many holds ended in which way."""
    settled: Counter[str] = Counter()
    today = staff.clock().date()
    for summary in staff.read(orders_on_hold, today):
        while hold := _next_hold(document := staff.read(order_document, summary.id, today)):
            settled[_settle(staff, document, hold)] += 1
    left = [each.number for each in staff.read(orders_on_hold, today)]
    check(not left, f"Held orders are left: {', '.join(left)}.")
    return settled


def _next_hold(document: OrderDocument) -> HoldRow | None:
    """Whose order it is comes first: the right address follows from that."""
    is_open = document.head.state is OrderState.COMMITTED
    holds = [each for each in document.holds if is_open and each.state is HoldState.OPEN]
    return min(holds, key=lambda each: each.kind is not HoldKind.CUSTOMER_UNKNOWN, default=None)


def _settle(staff: Staff, document: OrderDocument, hold: HoldRow) -> str:
    staff.clock.advance(45)
    head = document.head
    if hold.kind is HoldKind.CREDIT:
        staff.do("sofia", ReleaseHold(hold_id=hold.id, reason="payment-came"))
        return RELEASED
    if hold.kind is HoldKind.CUSTOMER_BLOCKED:
        staff.do("sofia", CancelOrder(order_id=head.id, reason="The customer is blocked"))
        return CANCELLED
    if hold.kind is HoldKind.CUSTOMER_UNKNOWN:
        owner = staff.read(find_customers, _SENDER)[0]
        staff.do("sofia", AssignCustomer(order_id=head.id, customer_id=owner.id))
        return ASSIGNED
    card = staff.read(customer_card, head.customer_id, staff.clock().date())
    right = next(each.address for each in card.addresses if each.kind is AddressKind.SHIP_TO)
    problems = staff.do("sofia", CorrectShipTo(order_id=head.id, ship_to=right))
    check(not problems, f"The address of {head.number} stays wrong: {', '.join(problems)}.")
    return CORRECTED
