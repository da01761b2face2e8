"""Closing an order by itself, once everything is shipped or cancelled and invoiced."""

from __future__ import annotations

from omsdesk.commands.base import Context
from omsdesk.models.sales import SALES_ORDER, OrderState, SalesOrder
from omsdesk.values import NOTHING


def close_if_done(context: Context, order: SalesOrder) -> bool:
    """Close a committed order of which nothing is due and everything shipped is invoiced.

    An order that was cancelled line by line before anything left becomes cancelled.
    """
    if order.state is not OrderState.COMMITTED:
        return False
    if any(line.due > NOTHING or line.invoiced < line.shipped for line in order.lines):
        return False
    shipped = any(line.shipped > NOTHING for line in order.lines)
    if shipped and not all(charge.is_invoiced for charge in order.charges):
        return False
    target = OrderState.CLOSED if shipped else OrderState.CANCELLED
    order.state = SALES_ORDER.step(order.state, target)
    order.closed_at = context.now
    return True
