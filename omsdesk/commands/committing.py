"""Committing: from the keyed draft to the accepted order with holds and reserved stock."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.checks import findings
from omsdesk.commands.drafting import draft
from omsdesk.commands.holds import place_hold
from omsdesk.commands.reservations import reserve
from omsdesk.errors import Refused
from omsdesk.models.people import Permission
from omsdesk.models.sales import (
    SALES_ORDER,
    OrderState,
    SalesOrder,
)
from omsdesk.values import NOTHING, Quantity


class CommitOrder(Command, frozen=True, kw_only=True):
    """Accept a draft: check it, put holds on it if need be, reserve the stock."""

    order_id: UUID


class ShortLine(msgspec.Struct, frozen=True):
    line_id: UUID
    sku: str
    missing: Quantity


class CommittedOrder(msgspec.Struct, frozen=True):
    """What the caller is told: the number, the holds' kinds, and what is not in stock."""

    order_id: UUID
    number: str
    holds: tuple[str, ...]
    short: tuple[ShortLine, ...]


@handles(CommitOrder, Permission.SELL, "Accept an order and reserve its stock.")
def commit_order(session: Session, command: CommitOrder, context: Context) -> CommittedOrder:
    """Refused: "order-gone", "not-a-draft", "order-empty"."""
    return accept(context, draft(session, command.order_id))


def accept(context: Context, order: SalesOrder) -> CommittedOrder:
    """Commit a draft by the rules that no path can go round, and reserve its stock."""
    holds = check_in(context, order)
    reserve(context, [(order, line) for line in order.lines])
    short = tuple(
        ShortLine(line.id, line.sku, line.unreserved)
        for line in order.lines
        if line.unreserved > NOTHING
    )
    return CommittedOrder(order.id, order.number, holds, short)


def check_in(context: Context, order: SalesOrder) -> tuple[str, ...]:
    """Make a draft a committed order, with a hold for everything that speaks against it.

    Returns the kinds of the holds. The stock is not reserved yet. Shared with the import.
    """
    if not order.lines:
        raise Refused("order-empty", number=order.number)
    found = findings(context.session, order)
    order.state = SALES_ORDER.step(order.state, OrderState.COMMITTED)
    order.committed_at = context.now
    order.parked_note = None
    for finding in found:
        place_hold(context, order.id, finding)
    return tuple(str(finding.kind) for finding in found)
