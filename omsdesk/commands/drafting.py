"""Drafts: starting an order, its head, parking, recalling and throwing it away."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.customers import customer_of
from omsdesk.commands.numbers import take_number
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.company import Series, TaxRate
from omsdesk.models.parties import AddressKind, Customer
from omsdesk.models.people import Permission
from omsdesk.models.sales import (
    SALES_ORDER,
    Channel,
    OrderState,
    SalesOrder,
)
from omsdesk.models.shipping import CarrierService


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
    order.bill_to = default_address(customer, AddressKind.BILL_TO)
    order.ship_to = default_address(customer, AddressKind.SHIP_TO)


def default_address(customer: Customer, kind: AddressKind) -> PostalAddress:
    """The address of a kind that a new order gets: the default one, else the first, else none."""
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


def tax_rate(session: Session, order: SalesOrder, tax_class: str) -> int:
    """The rate in basis points; 0 for a customer with an exemption."""
    if session.get_one(Customer, order.customer_id).tax_exempt_reason:
        return 0
    return session.get_one(TaxRate, tax_class).basis_points


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
