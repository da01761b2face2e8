"""Customers, their contacts, addresses and notes."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column, relationship

from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base, Identified, refers_to
from omsdesk.values import Money


class Customer(Identified, Base):
    """Who orders and pays. `block_reason` set = no order of theirs may be committed.

    `credit_limit` counts open orders and unpaid invoices; None = no limit agreed on.
    `is_walk_in` marks the account that stands for customers without one.
    """

    __tablename__ = "customer"

    account_number: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    tax_number: Mapped[str]
    language: Mapped[str]
    currency: Mapped[str]
    payment_days: Mapped[int]
    credit_limit_minor: Mapped[int | None]
    block_reason: Mapped[str | None]
    tax_exempt_reason: Mapped[str | None]
    is_walk_in: Mapped[bool]

    addresses: Mapped[list[CustomerAddress]] = relationship(
        order_by="CustomerAddress.id", cascade="all, delete-orphan"
    )
    contacts: Mapped[list[Contact]] = relationship(
        order_by="Contact.id", cascade="all, delete-orphan"
    )

    @property
    def credit_limit(self) -> Money | None:
        if self.credit_limit_minor is None:
            return None
        return Money(self.credit_limit_minor, self.currency)


class AddressKind(StrEnum):
    BILL_TO = "bill-to"
    SHIP_TO = "ship-to"


class CustomerAddress(Identified, Base):
    """One address of a customer; the default of its kind is proposed on a new order."""

    __tablename__ = "customer_address"

    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"), index=True)
    kind: Mapped[AddressKind]
    address: Mapped[PostalAddress]
    instructions: Mapped[str]
    is_default: Mapped[bool]


class Contact(Identified, Base):
    """A person at a customer; `phone_digits` is the phone number as people search for it."""

    __tablename__ = "contact"

    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"), index=True)
    name: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    phone_digits: Mapped[str] = mapped_column(index=True)


class NoteStage(StrEnum):
    SALE = "sale"
    PICK = "pick"
    PACK = "pack"
    SHIP = "ship"
    INVOICE = "invoice"


class CustomerNote(Identified, Base):
    """What somebody must know at one stage of this customer's orders."""

    __tablename__ = "customer_note"

    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"), index=True)
    stage: Mapped[NoteStage]
    text: Mapped[str]
    valid_until: Mapped[date | None]
