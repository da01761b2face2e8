"""Customers: who they are, where they are, and what they may owe."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.numbers import take_number
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.company import Company, Series
from omsdesk.models.parties import (
    AddressKind,
    Contact,
    Customer,
    CustomerAddress,
    CustomerNote,
    NoteStage,
)
from omsdesk.models.people import Permission
from omsdesk.values import Money


class NewContact(Command, frozen=True, kw_only=True):
    name: str = ""
    email: str = ""
    phone: str = ""


class AddCustomer(Command, frozen=True, kw_only=True):
    """A customer; without an `account_number` it gets one from the station's series."""

    name: str
    account_number: str = ""
    language: str = ""
    currency: str = ""
    tax_number: str = ""
    payment_days: int = 14
    credit_limit: Money | None = None
    tax_exempt_reason: str | None = None
    is_walk_in: bool = False
    bill_to: PostalAddress
    ship_to: PostalAddress | None = None
    contacts: tuple[NewContact, ...] = ()


@handles(AddCustomer, Permission.MASTER_DATA, "Add a customer with address and contacts.")
def add_customer(session: Session, command: AddCustomer, context: Context) -> UUID:
    """Refused: "name-needed", "account-number-taken", "wrong-currency" of the credit limit."""
    taken = account_numbers_taken(session, [command])
    return new_customer(context, company(session), command, taken).id


def account_numbers_taken(session: Session, commands: Iterable[AddCustomer]) -> set[str]:
    """Which of the account numbers that commands give belong to somebody."""
    return _numbers_taken(session, sorted({command.account_number for command in commands}))


def _numbers_taken(session: Session, numbers: Sequence[str]) -> set[str]:
    found = select(Customer.account_number).where(Customer.account_number.in_(numbers))
    return set(session.scalars(found))


def new_customer(
    context: Context, shop: Company, command: AddCustomer, taken: set[str]
) -> Customer:
    """The rules of adding a customer, shared with the import.

    `taken` are the account numbers in use among those wanted; the new one joins them.
    """
    session = context.session
    if not command.name.strip():
        raise Refused("name-needed")
    currency = command.currency or shop.currency
    _check_limit(command.credit_limit, currency)
    number = command.account_number
    if not number:
        number = take_number(context, Series.CUSTOMER)
        taken |= _numbers_taken(session, [number])
    if number in taken:
        raise Refused("account-number-taken", account_number=number)
    taken.add(number)
    limit = command.credit_limit
    customer = Customer(
        id=context.new_id(),
        account_number=number,
        name=command.name.strip(),
        tax_number=command.tax_number,
        language=command.language or shop.language,
        currency=currency,
        payment_days=command.payment_days,
        credit_limit_minor=None if limit is None else limit.minor,
        block_reason=None,
        tax_exempt_reason=command.tax_exempt_reason,
        is_walk_in=command.is_walk_in,
    )
    session.add(customer)
    customer.addresses.append(_address(context, AddressKind.BILL_TO, command.bill_to))
    ship_to = command.ship_to or command.bill_to
    customer.addresses.append(_address(context, AddressKind.SHIP_TO, ship_to))
    for contact in command.contacts:
        customer.contacts.append(_contact(context, contact))
    return customer


def _address(context: Context, kind: AddressKind, address: PostalAddress) -> CustomerAddress:
    return CustomerAddress(
        id=context.new_id(), kind=kind, address=address, instructions="", is_default=True
    )


def _contact(context: Context, contact: NewContact) -> Contact:
    return Contact(
        id=context.new_id(),
        name=contact.name,
        email=contact.email,
        phone=contact.phone,
        phone_digits=phone_digits(contact.phone),
    )


def phone_digits(phone: str) -> str:
    """The digits of a phone number, as people search for it: "030-0074321" -> "0300074321"."""
    return "".join(character for character in phone if character.isdecimal())


def company(session: Session) -> Company:
    """The company of this database. Refused: "not-set-up"."""
    row = session.scalars(select(Company).order_by(Company.id).limit(1)).first()
    if row is None:
        raise Refused("not-set-up")
    return row


def customer_of(session: Session, customer_id: UUID) -> Customer:
    """Refused: "customer-gone"."""
    row = session.get(Customer, customer_id)
    if row is None:
        raise Refused("customer-gone")
    return row


class AddContact(Command, frozen=True, kw_only=True):
    customer_id: UUID
    contact: NewContact


@handles(AddContact, Permission.MASTER_DATA, "Add a person to a customer.")
def add_contact(session: Session, command: AddContact, context: Context) -> UUID:
    contact = _contact(context, command.contact)
    customer = customer_of(session, command.customer_id)
    customer.contacts.append(contact)
    return contact.id


class AddShipTo(Command, frozen=True, kw_only=True):
    """Another delivery address; `is_default` proposes it on new orders from now on."""

    customer_id: UUID
    address: PostalAddress
    instructions: str = ""
    is_default: bool = False


@handles(AddShipTo, Permission.MASTER_DATA, "Add a delivery address to a customer.")
def add_ship_to(session: Session, command: AddShipTo, context: Context) -> UUID:
    customer = customer_of(session, command.customer_id)
    row = _address(context, AddressKind.SHIP_TO, command.address)
    row.instructions = command.instructions
    row.is_default = command.is_default
    if command.is_default:
        for other in customer.addresses:
            if other.kind is AddressKind.SHIP_TO:
                other.is_default = False
    customer.addresses.append(row)
    return row.id


class BlockCustomer(Command, frozen=True, kw_only=True):
    """Stop (with a reason) or allow again (reason None) all new orders of a customer."""

    customer_id: UUID
    reason: str | None


@handles(BlockCustomer, Permission.RELEASE_HOLD, "Block a customer, or take the block away.")
def block_customer(session: Session, command: BlockCustomer, context: Context) -> None:
    customer_of(session, command.customer_id).block_reason = command.reason


def _check_limit(limit: Money | None, currency: str) -> None:
    if limit is not None and limit.currency != currency:
        raise Refused("wrong-currency", wanted=currency, given=limit.currency)


class SetCreditLimit(Command, frozen=True, kw_only=True):
    customer_id: UUID
    limit: Money | None


@handles(SetCreditLimit, Permission.RELEASE_HOLD, "Agree on a credit limit with a customer.")
def set_credit_limit(session: Session, command: SetCreditLimit, context: Context) -> None:
    """Refused: "customer-gone", "wrong-currency"."""
    customer = customer_of(session, command.customer_id)
    _check_limit(command.limit, customer.currency)
    customer.credit_limit_minor = None if command.limit is None else command.limit.minor


class AddCustomerNote(Command, frozen=True, kw_only=True):
    customer_id: UUID
    stage: NoteStage
    text: str


@handles(AddCustomerNote, Permission.SELL, "Leave a note that shows at one stage of the work.")
def add_customer_note(session: Session, command: AddCustomerNote, context: Context) -> UUID:
    customer_of(session, command.customer_id)
    row = CustomerNote(
        id=context.new_id(),
        customer_id=command.customer_id,
        stage=command.stage,
        text=command.text,
        valid_until=None,
    )
    session.add(row)
    return row.id
