"""Cancelling: a whole order while nothing has left, or the rest of a line."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.closing import close_if_done
from omsdesk.commands.drafting import order_of
from omsdesk.commands.holds import open_holds, settle
from omsdesk.commands.order_lines import line_of
from omsdesk.commands.reservations import give_up, serve_waiting, soft_reservations
from omsdesk.errors import Refused
from omsdesk.models.holds import HoldState
from omsdesk.models.people import Permission
from omsdesk.models.sales import SALES_ORDER, Cancellation, OrderLine, OrderState
from omsdesk.values import NOTHING, Quantity


class CancelOrderLine(Command, frozen=True, kw_only=True):
    """Some of a committed line is not wanted any more."""

    line_id: UUID
    quantity: Quantity
    reason: str


@handles(CancelOrderLine, Permission.SELL, "Cancel what is left of a line, saying why.")
def cancel_order_line(session: Session, command: CancelOrderLine, context: Context) -> None:
    """Refused: "line-gone", "wrong-state", "reason-needed", "quantity-wrong",
    "already-picked" (put it back first), "already-released" (dissolve the pick list first).
    """
    line = line_of(session, command.line_id)
    order = order_of(session, line.order_id)
    if order.state is not OrderState.COMMITTED:
        raise Refused("wrong-state", document="sales-order", state=str(order.state))
    _cancel(context, line, command.quantity, command.reason)
    serve_waiting(context, order.warehouse_id, line.item_id)
    close_if_done(context, order)


class CancelOrder(Command, frozen=True, kw_only=True):
    order_id: UUID
    reason: str


@handles(CancelOrder, Permission.SELL, "Cancel an order of which nothing has left yet.")
def cancel_order(session: Session, command: CancelOrder, context: Context) -> None:
    """Refused: "order-gone", "wrong-state", "reason-needed", "already-dispatched",
    "already-picked", "already-released".
    """
    order = order_of(session, command.order_id)
    if any(line.shipped > NOTHING for line in order.lines):
        raise Refused("already-dispatched", number=order.number)
    order.state = SALES_ORDER.step(order.state, OrderState.CANCELLED)
    for line in order.lines:
        if line.due > NOTHING:
            _cancel(context, line, line.due, command.reason)
    for hold in open_holds(session, order.id):
        settle(context, hold, HoldState.CLEARED, command.reason)
    for item_id in sorted({line.item_id for line in order.lines}):
        serve_waiting(context, order.warehouse_id, item_id)


def _cancel(context: Context, line: OrderLine, quantity: Quantity, reason: str) -> None:
    if not reason.strip():
        raise Refused("reason-needed", check="cancel")
    if quantity <= NOTHING or quantity > line.due:
        raise Refused("quantity-wrong", quantity=quantity)
    if line.picked - line.shipped > line.due - quantity:
        raise Refused("already-picked", sku=line.sku, picked=line.picked - line.shipped)
    surplus = line.reserved - (line.due - quantity - (line.picked - line.shipped))
    if surplus > NOTHING:
        soft = soft_reservations(context.session, line)
        if give_up(line, soft, surplus) < surplus:
            raise Refused("already-released", sku=line.sku)
    line.cancelled = line.cancelled + quantity
    context.session.add(
        Cancellation(
            id=context.new_id(),
            **context.fact,
            order_line_id=line.id,
            quantity=quantity,
            reason=reason,
        )
    )
