"""What the keys of the lines do to the draft: add, change, copy, repeat, reduce."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.base import Command
from omsdesk.commands.order_lines import AddOrderLine, ChangeOrderLine, RemoveOrderLine
from omsdesk.queries.order_desk import DraftView
from omsdesk.queries.order_lists import PastSale
from omsdesk.queries.orders import OrderDocument, OrderLineRow
from omsdesk.ui.order_desk.draft import Draft
from omsdesk.ui.order_desk.line_entry import KeyedLine
from omsdesk.ui.order_desk.short_strip import ShortChoice
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.values import NOTHING, Quantity, UnitPrice

LAST = "last"


class Keying(QObject):
    """Turns what was keyed into steps of the draft. `begun` tells that a line was keyed."""

    begun = Signal()

    def __init__(self, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._added: UUID | None = None

    def add(self, keyed: KeyedLine) -> None:
        """A line of its own, as it was keyed."""

        def make(view: DraftView) -> tuple[Command, ...]:
            added = AddOrderLine(
                order_id=view.document.head.id,
                item_id=keyed.item.id,
                quantity=keyed.quantity,
                unit_price=keyed.unit_price,
                price_source=keyed.price_source,
                discount_bp=keyed.discount_bp,
            )
            return (added,)

        self._added = None
        self.begun.emit()
        self._draft.do_all(self.tr("Add line"), make, self._on_added)

    def scan(self, item_id: UUID, quantity: Quantity, routed: RoutedScan) -> None:
        """One more of an item: its line grows when there is one."""
        self._draft.do_all(
            self.tr("Scan"),
            lambda view: (
                AddOrderLine(
                    order_id=view.document.head.id, item_id=item_id, quantity=quantity, merge=True
                ),
            ),
            lambda _line_id: routed.accept(),
            routed.refuse,
            routed.fail,
        )

    def usual(self, at: int) -> None:
        """The usual item beside a key, in the quantity ordered last."""

        def make(view: DraftView) -> tuple[Command, ...]:
            found = view.caller.usual[at - 1 : at]
            order_id = view.document.head.id
            return tuple(
                AddOrderLine(order_id=order_id, item_id=each.item_id, quantity=each.last_quantity)
                for each in found
            )

        self._draft.do_all(self.tr("Usual item"), make)

    def copy(self, line: OrderLineRow) -> None:
        """The same line once more."""
        self._draft.do_all(self.tr("Copy line"), lambda view: (_again(view, line),))

    def repeat(self, last: OrderDocument) -> None:
        """All lines of an earlier order, at today's prices."""

        def make(view: DraftView) -> tuple[Command, ...]:
            wanted = ((line.item_id, line.ordered - line.cancelled) for line in last.lines)
            order_id = view.document.head.id
            return tuple(
                AddOrderLine(order_id=order_id, item_id=item_id, quantity=quantity)
                for item_id, quantity in wanted
                if quantity > NOTHING
            )

        self._draft.do_all(self.tr("Repeat last order"), make)

    def set_quantity(self, line: OrderLineRow, quantity: Quantity) -> None:
        """Nothing of a line takes it away."""
        if not quantity:
            self.remove(line)
        elif quantity != line.ordered:
            change = ChangeOrderLine(line_id=line.id, quantity=quantity)
            self._draft.do(self.tr("Change quantity"), change)

    def set_price(self, line: OrderLineRow, price: UnitPrice) -> None:
        if price != line.unit_price:
            change = ChangeOrderLine(line_id=line.id, unit_price=price)
            self._draft.do(self.tr("Change price"), change)

    def set_discount(self, line: OrderLineRow, discount_bp: int) -> None:
        if discount_bp != line.discount_bp:
            change = ChangeOrderLine(line_id=line.id, discount_bp=discount_bp)
            self._draft.do(self.tr("Change discount"), change)

    def reuse_price(self, line: OrderLineRow, sale: PastSale) -> None:
        """What was paid before counts again, and the line says so."""
        change = ChangeOrderLine(
            line_id=line.id,
            unit_price=sale.unit_price,
            price_source=LAST,
            discount_bp=sale.discount_bp,
        )
        self._draft.do(self.tr("Last price"), change)

    def remove(self, line: OrderLineRow) -> None:
        self._draft.do(self.tr("Remove line"), RemoveOrderLine(line_id=line.id))

    def choose_short(self, choice: ShortChoice) -> None:
        """What becomes of the line that was keyed last and of which not all is there."""
        if choice is ShortChoice.BACKORDER:
            return
        self._draft.do_all(self.tr("Short line"), lambda view: self._shortened(view, choice))

    def _shortened(self, view: DraftView, choice: ShortChoice) -> tuple[Command, ...]:
        line = view.line(self._added) if self._added is not None else None
        if line is None:
            return ()
        there = line.here.available
        if choice is ShortChoice.CANCEL or not there:
            return (RemoveOrderLine(line_id=line.id),)
        return (ChangeOrderLine(line_id=line.id, quantity=there),)

    def _on_added(self, line_id: UUID) -> None:
        self._added = line_id


def _again(view: DraftView, line: OrderLineRow) -> AddOrderLine:
    is_listed = line.price_source == "list"
    return AddOrderLine(
        order_id=view.document.head.id,
        item_id=line.item_id,
        quantity=line.ordered,
        unit_price=None if is_listed else line.unit_price,
        price_source=line.price_source,
        discount_bp=line.discount_bp,
    )
