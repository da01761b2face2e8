"""Keying an order: from the empty draft to the committed, reserved sales order."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.checks import findings
from omsdesk.commands.customers import customer_of
from omsdesk.commands.holds import place_hold
from omsdesk.commands.items import item_of
from omsdesk.commands.numbers import take_number
from omsdesk.commands.reservations import available, reserve
from omsdesk.commands.stock import check_quantity
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import Item, ItemStatus
from omsdesk.models.company import Series, TaxRate
from omsdesk.models.parties import AddressKind, Customer
from omsdesk.models.people import Permission
from omsdesk.models.sales import (
    SALES_ORDER,
    Channel,
    ChargeKind,
    OrderCharge,
    OrderLine,
    OrderState,
    SalesOrder,
)
from omsdesk.models.shipping import CarrierService
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice


class StartOrder(Command, frozen=True, kw_only=True):
    """A new draft for a customer, with the addresses that are their default."""

    customer_id: UUID
    channel: Channel = Channel.PHONE


class StartedOrder(msgspec.Struct, frozen=True):
    order_id: UUID
    number: str


@handles(StartOrder, Permission.SELL, "Start an order for a customer.")
def start_order(session: Session, command: StartOrder, context: Context) -> StartedOrder:
    """Refused: "customer-gone", "no-carrier-service"."""
    customer = customer_of(session, command.customer_id)
    order = new_order(context, customer, command.channel, first_service(session))
    enter(context, order)
    return StartedOrder(order.id, order.number)


def enter(context: Context, order: SalesOrder) -> None:
    """Give a new order its number and write it down."""
    order.number = take_number(context, Series.SALES_ORDER)
    context.session.add(order)


def new_order(
    context: Context, customer: Customer, channel: Channel, service_id: UUID
) -> SalesOrder:
    """A draft with what follows from the customer, not entered yet; shared with the import."""
    order = SalesOrder(
        id=context.new_id(),
        **context.fact,
        external_key=None,
        state=OrderState.DRAFT,
        channel=channel,
        customer_reference="",
        instructions="",
        warehouse_id=context.station.warehouse_id,
        service_id=service_id,
        ordered_on=context.today,
        requested_on=None,
        ship_complete=False,
        priority=0,
        version=1,
        parked_note=None,
        committed_at=None,
        closed_at=None,
        lines=[],
        charges=[],
    )
    take_from_customer(order, customer)
    return order


def take_from_customer(order: SalesOrder, customer: Customer) -> None:
    """Make the order this customer's: account, currency and default addresses."""
    order.customer_id = customer.id
    order.currency = customer.currency
    order.bill_to = _default_address(customer, AddressKind.BILL_TO)
    order.ship_to = _default_address(customer, AddressKind.SHIP_TO)


def _default_address(customer: Customer, kind: AddressKind) -> PostalAddress:
    known = [row for row in customer.addresses if row.kind is kind]
    chosen = [row for row in known if row.is_default] or known
    return chosen[0].address if chosen else PostalAddress(name=customer.name)


def first_service(session: Session) -> UUID:
    """The carrier service an order starts with. Refused: "no-carrier-service"."""
    service = session.scalars(
        select(CarrierService.id).order_by(CarrierService.id).limit(1)
    ).first()
    if service is None:
        raise Refused("no-carrier-service")
    return service


def draft(session: Session, order_id: UUID) -> SalesOrder:
    """An order that may still be keyed. Refused: "order-gone", "not-a-draft"."""
    order = order_of(session, order_id)
    if order.state is not OrderState.DRAFT:
        raise Refused("not-a-draft", number=order.number, state=str(order.state))
    return order


def order_of(session: Session, order_id: UUID) -> SalesOrder:
    """Refused: "order-gone"."""
    order = session.get(SalesOrder, order_id)
    if order is None:
        raise Refused("order-gone")
    return order


class AddOrderLine(Command, frozen=True, kw_only=True):
    """One more line; without `unit_price` at the list price.

    With `merge` an equal line grows instead, as a second scan of an item should do.
    """

    order_id: UUID
    item_id: UUID
    quantity: Quantity
    unit_price: UnitPrice | None = None
    discount_bp: int = 0
    merge: bool = False


@handles(AddOrderLine, Permission.SELL, "Add an item to a draft.")
def add_order_line(session: Session, command: AddOrderLine, context: Context) -> UUID:
    """The line's id. Refused: "order-gone", "not-a-draft", and as `new_line`."""
    order = draft(session, command.order_id)
    if command.merge and command.unit_price is None:
        for line in order.lines:
            if line.item_id == command.item_id and line.discount_bp == command.discount_bp:
                check_quantity(session, command.item_id, command.quantity)
                line.ordered = line.ordered + command.quantity
                return line.id
    return new_line(context, order, command).id


def new_line(context: Context, order: SalesOrder, command: AddOrderLine) -> OrderLine:
    """The rules of adding a line, shared with the import.

    Refused: "item-gone", "item-blocked", "item-discontinued" (when none is left),
    "quantity-wrong", "fraction-not-allowed", "wrong-currency", "discount-wrong".
    """
    session = context.session
    item = item_of(session, command.item_id)
    check_quantity(session, item.id, command.quantity)
    _check_item(session, item, order)
    _check_discount(command.discount_bp)
    price = command.unit_price or item.list_price
    if price.currency != order.currency:
        raise Refused("wrong-currency", wanted=order.currency, given=price.currency)
    line = OrderLine(
        id=context.new_id(),
        order_id=order.id,
        position=max((row.position for row in order.lines), default=0) + 1,
        item_id=item.id,
        sku=item.sku,
        description=item.name,
        unit=item.unit,
        unit_price=price,
        price_source="typed" if command.unit_price else "list",
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
    order.lines.append(line)
    return line


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


def tax_rate(session: Session, order: SalesOrder, tax_class: str) -> int:
    """The rate in basis points; 0 for a customer with an exemption."""
    if session.get_one(Customer, order.customer_id).tax_exempt_reason:
        return 0
    return session.get_one(TaxRate, tax_class).basis_points


class ChangeOrderLine(Command, frozen=True, kw_only=True):
    """New figures for a line of a draft; None leaves one as it is."""

    line_id: UUID
    quantity: Quantity | None = None
    unit_price: UnitPrice | None = None
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
        line.price_source = "typed"
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
    draft(session, line.order_id).lines.remove(line)


class ChangeOrderDetails(Command, frozen=True, kw_only=True):
    """The head of a draft, as the screen shows it: every field is set."""

    order_id: UUID
    customer_reference: str
    ship_to: PostalAddress
    instructions: str
    service_id: UUID
    requested_on: date | None
    ship_complete: bool
    priority: int


@handles(ChangeOrderDetails, Permission.SELL, "Change address, service or dates of a draft.")
def change_order_details(session: Session, command: ChangeOrderDetails, context: Context) -> None:
    """Refused: "order-gone", "not-a-draft"."""
    order = draft(session, command.order_id)
    order.customer_reference = command.customer_reference
    order.ship_to = command.ship_to
    order.instructions = command.instructions
    order.service_id = command.service_id
    order.requested_on = command.requested_on
    order.ship_complete = command.ship_complete
    order.priority = command.priority


class ChooseCustomer(Command, frozen=True, kw_only=True):
    """Give a draft to another customer: addresses, currency and tax follow."""

    order_id: UUID
    customer_id: UUID


@handles(ChooseCustomer, Permission.SELL, "Give a draft to another customer.")
def choose_customer(session: Session, command: ChooseCustomer, context: Context) -> None:
    """Refused: "order-gone", "not-a-draft", "customer-gone", "wrong-currency"."""
    order = draft(session, command.order_id)
    customer = customer_of(session, command.customer_id)
    if order.lines and customer.currency != order.currency:
        raise Refused("wrong-currency", wanted=order.currency, given=customer.currency)
    take_from_customer(order, customer)
    for line in order.lines:
        line.tax_bp = tax_rate(session, order, line.tax_class)


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


class ParkOrder(Command, frozen=True, kw_only=True):
    """Put a draft aside while the customer thinks; `note` is what to remember."""

    order_id: UUID
    note: str = ""


@handles(ParkOrder, Permission.SELL, "Put a draft aside.")
def park_order(session: Session, command: ParkOrder, context: Context) -> None:
    """Refused: "order-gone", "not-a-draft"."""
    draft(session, command.order_id).parked_note = command.note


class RecallOrder(Command, frozen=True, kw_only=True):
    order_id: UUID


@handles(RecallOrder, Permission.SELL, "Go on with a parked draft.")
def recall_order(session: Session, command: RecallOrder, context: Context) -> None:
    """Refused: "order-gone", "not-a-draft"."""
    draft(session, command.order_id).parked_note = None


class DiscardOrder(Command, frozen=True, kw_only=True):
    order_id: UUID


@handles(DiscardOrder, Permission.SELL, "Throw a draft away; its number stays used.")
def discard_order(session: Session, command: DiscardOrder, context: Context) -> None:
    """Refused: "order-gone", "not-a-draft"."""
    order = draft(session, command.order_id)
    order.state = SALES_ORDER.step(order.state, OrderState.DISCARDED)


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
