"""Invoices: what a customer owes for what left the house; immutable once issued."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base, Fact, Identified, refers_to
from omsdesk.values import Money, Quantity, UnitPrice


class InvoiceState(StrEnum):
    ISSUED = "issued"
    PAID = "paid"


class Invoice(Fact, Base):
    __tablename__ = "invoice"
    __table_args__ = (Index("ix_invoice_customer_id", "customer_id", "state"),)

    number: Mapped[str] = mapped_column(unique=True)
    state: Mapped[InvoiceState]
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    order_id: Mapped[UUID] = mapped_column(refers_to("sales_order.id"), index=True)
    shipment_id: Mapped[UUID] = mapped_column(refers_to("shipment.id"), unique=True)
    bill_to: Mapped[PostalAddress]
    issued_on: Mapped[date] = mapped_column(index=True)
    due_on: Mapped[date]
    currency: Mapped[str]
    net_minor: Mapped[int]
    net: Mapped[Money] = composite("net_minor", "currency")
    tax_minor: Mapped[int]
    tax: Mapped[Money] = composite("tax_minor", "currency")
    gross_minor: Mapped[int]
    gross: Mapped[Money] = composite("gross_minor", "currency")
    tax_note: Mapped[str | None]

    lines: Mapped[list[InvoiceLine]] = relationship(
        order_by="InvoiceLine.position", cascade="all, delete-orphan"
    )
    taxes: Mapped[list[InvoiceTax]] = relationship(
        order_by="InvoiceTax.tax_bp", cascade="all, delete-orphan"
    )


class InvoiceLine(Identified, Base):
    """A line of goods (with `order_line_id`) or a charge (with `charge_id`)."""

    __tablename__ = "invoice_line"

    invoice_id: Mapped[UUID] = mapped_column(refers_to("invoice.id"), index=True)
    position: Mapped[int]
    order_line_id: Mapped[UUID | None] = mapped_column(refers_to("order_line.id"), index=True)
    charge_id: Mapped[UUID | None] = mapped_column(refers_to("order_charge.id"))
    sku: Mapped[str]
    description: Mapped[str]
    unit: Mapped[str]
    quantity: Mapped[Quantity]
    unit_price_e4: Mapped[int]
    currency: Mapped[str]
    unit_price: Mapped[UnitPrice] = composite("unit_price_e4", "currency")
    discount_bp: Mapped[int]
    net_minor: Mapped[int]
    net: Mapped[Money] = composite("net_minor", "currency")
    tax_bp: Mapped[int]


class InvoiceTax(Identified, Base):
    """The tax of one rate on one invoice."""

    __tablename__ = "invoice_tax"

    invoice_id: Mapped[UUID] = mapped_column(refers_to("invoice.id"), index=True)
    tax_bp: Mapped[int]
    currency: Mapped[str]
    base_minor: Mapped[int]
    base: Mapped[Money] = composite("base_minor", "currency")
    tax_minor: Mapped[int]
    tax: Mapped[Money] = composite("tax_minor", "currency")
