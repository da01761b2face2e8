"""What takes a step of a draft back: for each command the commands that reverse it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from PySide6.QtGui import QUndoCommand

from omsdesk.commands.base import Command
from omsdesk.commands.drafting import ChangeOrderDetails, ChooseCustomer
from omsdesk.commands.order_lines import (
    AddOrderLine,
    ChangeOrderLine,
    RemoveOrderLine,
    SetFreight,
)
from omsdesk.models.sales import ChargeKind
from omsdesk.queries.order_desk import DraftView
from omsdesk.queries.orders import OrderDocument, OrderHead
from omsdesk.values import Money

STEPS_MAX = 50


@dataclass(frozen=True, slots=True)
class Given:
    """A command to give; the line it makes takes the place of the line `stands_for`."""

    command: Command
    stands_for: UUID | None = None


class LineNames:
    """Which line is meant by an id after lines were taken away and put back."""

    def __init__(self) -> None:
        self._later: dict[UUID, UUID] = {}

    def renamed(self, before: UUID, after: UUID) -> None:
        if before != after:
            self._later[self.current(before)] = after

    def current(self, line_id: UUID) -> UUID:
        """The id that the line has now."""
        while line_id in self._later:
            line_id = self._later[line_id]
        return line_id

    def resolved(self, command: Command) -> Command:
        """The command, for the line as it is called now."""
        if isinstance(command, ChangeOrderLine | RemoveOrderLine):
            current = self.current(command.line_id)
            return msgspec.structs.replace(command, line_id=current)
        return command


def details_of(head: OrderHead) -> ChangeOrderDetails:
    """The command that sets the head of an order to what it is."""
    return ChangeOrderDetails(
        order_id=head.id,
        customer_reference=head.customer_reference,
        ship_to=head.ship_to,
        instructions=head.instructions,
        service_id=head.service_id,
        requested_on=head.requested_on,
        ship_complete=head.ship_complete,
        priority=head.priority,
    )


def freight_of(document: OrderDocument) -> Money:
    """The freight on an order, net; zero when there is none."""
    freight = (each.amount for each in document.charges if each.kind is ChargeKind.FREIGHT)
    return Money.total(freight, document.head.currency)


def forward(command: Command, result: Any) -> Given:
    """A command that was given, to be given again."""
    made = result if isinstance(command, AddOrderLine) else None
    return Given(command, made)


def backward(before: DraftView, command: Command, result: Any) -> tuple[Given, ...]:
    """What takes a command back that was given when the draft looked like `before`."""
    return _BACKWARD[type(command)](before, command, result)


def _added(before: DraftView, command: Any, result: Any) -> tuple[Given, ...]:
    grown = before.line(result)
    if grown is None:
        return (Given(RemoveOrderLine(line_id=result)),)
    return (Given(ChangeOrderLine(line_id=result, quantity=grown.ordered)),)


def _changed(before: DraftView, command: Any, result: Any) -> tuple[Given, ...]:
    line = before.line(command.line_id)
    if line is None:
        return ()
    reversing = ChangeOrderLine(
        line_id=line.id,
        quantity=None if command.quantity is None else line.ordered,
        unit_price=None if command.unit_price is None else line.unit_price,
        price_source=line.price_source,
        discount_bp=None if command.discount_bp is None else line.discount_bp,
    )
    return (Given(reversing),)


def _removed(before: DraftView, command: Any, result: Any) -> tuple[Given, ...]:
    line = before.line(command.line_id)
    if line is None:
        return ()
    again = AddOrderLine(
        order_id=before.document.head.id,
        item_id=line.item_id,
        quantity=line.ordered,
        unit_price=line.unit_price,
        price_source=line.price_source,
        discount_bp=line.discount_bp,
        position=line.position,
    )
    return (Given(again, stands_for=line.id),)


def _details(before: DraftView, command: Any, result: Any) -> tuple[Given, ...]:
    return (Given(details_of(before.document.head)),)


def _freight(before: DraftView, command: Any, result: Any) -> tuple[Given, ...]:
    order_id = before.document.head.id
    return (Given(SetFreight(order_id=order_id, amount=freight_of(before.document))),)


def _customer(before: DraftView, command: Any, result: Any) -> tuple[Given, ...]:
    head = before.document.head
    chosen = ChooseCustomer(order_id=head.id, customer_id=head.customer_id)
    return (Given(chosen), Given(details_of(head)))


_BACKWARD: dict[type[Command], Callable[[DraftView, Any, Any], tuple[Given, ...]]] = {
    AddOrderLine: _added,
    ChangeOrderLine: _changed,
    RemoveOrderLine: _removed,
    ChangeOrderDetails: _details,
    SetFreight: _freight,
    ChooseCustomer: _customer,
}


class Step(QUndoCommand):
    """A step of the draft on the stack; it was carried out before it is put there."""

    def __init__(
        self,
        text: str,
        give: Callable[[tuple[Given, ...]], None],
        forth: tuple[Given, ...],
        back: tuple[Given, ...],
    ) -> None:
        super().__init__(text)
        self._give = give
        self._forth = forth
        self._back = back
        self._is_new = True

    def redo(self) -> None:
        if self._is_new:
            self._is_new = False
        else:
            self._give(self._forth)

    def undo(self) -> None:
        self._give(self._back)
