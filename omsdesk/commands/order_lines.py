"""The lines and charges of a draft."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.drafting import draft, tax_rate
from omsdesk.commands.items import item_of
from omsdesk.commands.reservations import available
from omsdesk.commands.stock import check_quantity, check_quantity_of
from omsdesk.errors import Refused
from omsdesk.models.catalogue import Item, ItemStatus
from omsdesk.models.company import TaxRate
from omsdesk.models.people import Permission
from omsdesk.models.sales import (
    Channel,
    ChargeKind,
    OrderCharge,
    OrderLine,
    SalesOrder,
)
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice

LIST = "list"
TYPED = "typed"


class AddOrderLine(Command, frozen=True, kw_only=True):
    """One more line; without `unit_price` at the list price.

    With `merge` an equal line grows instead, as a second scan of an item should do.
    `price_source` says where a given price comes from: "typed", "last" (what was paid
    before). `position` puts a line back where it was; None = after all others.
    """

    order_id: UUID
    item_id: UUID
    quantity: Quantity
    unit_price: UnitPrice | None = None
    price_source: str = TYPED
    discount_bp: int = 0
    merge: bool = False
    position: int | None = None


@handles(AddOrderLine, Permission.SELL, "Add an item to a draft.")
def add_order_line(session: Session, command: AddOrderLine, context: Context) -> UUID:
    """The line's id. Refused: "order-gone", "not-a-draft", and as `new_line`."""
    order = draft(session, command.order_id)
    if command.merge and command.unit_price is None:
        line = _equal_line(session, command)
        if line is not None:
            check_quantity(session, command.item_id, command.quantity)
            line.ordered = line.ordered + command.quantity
            return line.id
    position = command.position or last_position(session, order.id) + 1
    line = new_line(context, order, command, position)
    session.add(line)
    return line.id


def _equal_line(session: Session, command: AddOrderLine) -> OrderLine | None:
    return session.scalars(
        select(OrderLine)
        .where(
            OrderLine.order_id == command.order_id,
            OrderLine.item_id == command.item_id,
            OrderLine.discount_bp == command.discount_bp,
        )
        .order_by(OrderLine.position, OrderLine.id)
        .limit(1)
    ).first()


def last_position(session: Session, order_id: UUID) -> int:
    """The position of an order's last line, 0 when it has none; asks for none of the lines."""
    return (
        session.scalar(select(func.max(OrderLine.position)).where(OrderLine.order_id == order_id))
        or 0
    )


def new_line(
    context: Context, order: SalesOrder, command: AddOrderLine, position: int
) -> OrderLine:
    """The rules of adding a line, shared with the import; it is on no order yet.

    Refused: "item-gone", "item-blocked", "item-discontinued" (when none is left),
    "quantity-wrong", "fraction-not-allowed", "wrong-currency", "discount-wrong".
    """
    session = context.session
    item = item_of(session, command.item_id)
    check_quantity_of(session, item, command.quantity)
    _check_item(session, item, order)
    _check_discount(command.discount_bp)
    is_listed = command.unit_price is None
    price = item.list_price if command.unit_price is None else command.unit_price
    if price.currency != order.currency:
        raise Refused("wrong-currency", wanted=order.currency, given=price.currency)
    return OrderLine(
        id=context.new_id(),
        order_id=order.id,
        position=position,
        item_id=item.id,
        sku=item.sku,
        description=item.name,
        unit=item.unit,
        unit_price=price,
        price_source=LIST if is_listed else command.price_source,
        discount_bp=command.discount_bp,
        tax_class=item.tax_class,
        tax_bp=tax_rate(session, order, item.tax_class),
        ordered=command.quantity,
        cancelled=NOTHING,
        reserved=NOTHING,
        released=NOTHING,
        picked=NOTHING,
        short=NOTHING,
        packed=NOTHING,
        shipped=NOTHING,
        invoiced=NOTHING,
    )


def _check_item(session: Session, item: Item, order: SalesOrder) -> None:
    if item.status is ItemStatus.BLOCKED:
        raise Refused("item-blocked", sku=item.sku)
    if item.status is ItemStatus.DISCONTINUED and order.channel is not Channel.IMPORT:
        left = available(session, order.warehouse_id, [item.id])[item.id]
        if left <= NOTHING:
            raise Refused("item-discontinued", sku=item.sku)


def _check_discount(discount_bp: int) -> None:
    if not 0 <= discount_bp <= 10_000:
        raise Refused("discount-wrong", discount_bp=discount_bp)


class ChangeOrderLine(Command, frozen=True, kw_only=True):
    """New figures for a line of a draft; None leaves one as it is.

    `price_source` says where a given price comes from, as in `AddOrderLine`.
    """

    line_id: UUID
    quantity: Quantity | None = None
    unit_price: UnitPrice | None = None
    price_source: str = TYPED
    discount_bp: int | None = None


@handles(ChangeOrderLine, Permission.SELL, "Change quantity, price or discount of a draft's line.")
def change_order_line(session: Session, command: ChangeOrderLine, context: Context) -> None:
    """Refused: "line-gone", "not-a-draft", "quantity-wrong", "fraction-not-allowed",
    "wrong-currency", "discount-wrong".
    """
    line = line_of(session, command.line_id)
    order = draft(session, line.order_id)
    if command.quantity is not None:
        check_quantity(session, line.item_id, command.quantity)
        line.ordered = command.quantity
    if command.unit_price is not None:
        if command.unit_price.currency != order.currency:
            given = command.unit_price.currency
            raise Refused("wrong-currency", wanted=order.currency, given=given)
        line.unit_price = command.unit_price
        line.price_source = command.price_source
    if command.discount_bp is not None:
        _check_discount(command.discount_bp)
        line.discount_bp = command.discount_bp


def line_of(session: Session, line_id: UUID) -> OrderLine:
    """Refused: "line-gone"."""
    line = session.get(OrderLine, line_id)
    if line is None:
        raise Refused("line-gone")
    return line


class RemoveOrderLine(Command, frozen=True, kw_only=True):
    line_id: UUID


@handles(RemoveOrderLine, Permission.SELL, "Take a line off a draft.")
def remove_order_line(session: Session, command: RemoveOrderLine, context: Context) -> None:
    """Refused: "line-gone", "not-a-draft"."""
    line = line_of(session, command.line_id)
    draft(session, line.order_id)
    session.delete(line)


class SetFreight(Command, frozen=True, kw_only=True):
    """The freight of a draft, net; zero takes the charge away."""

    order_id: UUID
    amount: Money
    tax_class: str = "standard"


@handles(SetFreight, Permission.SELL, "Set what a draft's delivery costs.")
def set_freight(session: Session, command: SetFreight, context: Context) -> None:
    """Refused: "order-gone", "not-a-draft", "wrong-currency", "tax-class-unknown"."""
    order = draft(session, command.order_id)
    for charge in [row for row in order.charges if row.kind is ChargeKind.FREIGHT]:
        order.charges.remove(charge)
    if command.amount:
        freight = NewCharge(
            kind=ChargeKind.FREIGHT, amount=command.amount, tax_class=command.tax_class
        )
        add_charge(context, order, freight)


class NewCharge(msgspec.Struct, frozen=True, kw_only=True):
    """An amount that is no item."""

    kind: ChargeKind
    amount: Money
    tax_class: str = "standard"
    description: str = ""


def add_charge(context: Context, order: SalesOrder, new: NewCharge) -> None:
    """Put a charge on an order; shared with the import.

    Refused: "wrong-currency", "tax-class-unknown".
    """
    if new.amount.currency != order.currency:
        raise Refused("wrong-currency", wanted=order.currency, given=new.amount.currency)
    if context.session.get(TaxRate, new.tax_class) is None:
        raise Refused("tax-class-unknown", tax_class=new.tax_class)
    order.charges.append(
        OrderCharge(
            id=context.new_id(),
            kind=new.kind,
            description=new.description,
            amount=new.amount,
            tax_class=new.tax_class,
            tax_bp=tax_rate(context.session, order, new.tax_class),
            is_invoiced=False,
        )
    )
