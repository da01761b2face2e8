"""Invoices: one for each shipment that left, and never a second one."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.closing import close_if_done
from omsdesk.commands.drafting import order_of
from omsdesk.commands.numbers import take_number
from omsdesk.commands.parcels import lines_of, shipment_of
from omsdesk.errors import Refused
from omsdesk.models.company import Series
from omsdesk.models.invoices import Invoice, InvoiceLine, InvoiceState, InvoiceTax
from omsdesk.models.parties import Customer
from omsdesk.models.people import Permission
from omsdesk.models.sales import OrderCharge, OrderLine, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelContent, Shipment, ShipmentState
from omsdesk.models.totals import Totals, totals
from omsdesk.values import NOTHING, ONE, Money, Quantity, UnitPrice


class IssueInvoice(Command, frozen=True, kw_only=True):
    """Bill what a shipment took along, and the order's charges with the first one."""

    shipment_id: UUID


class IssuedInvoice(msgspec.Struct, frozen=True):
    """`is_closed` tells that the order is finished with this invoice."""

    invoice_id: UUID
    number: str
    gross: Money
    is_closed: bool


@handles(IssueInvoice, Permission.INVOICE, "Issue the invoice for a shipment that left.")
def issue_invoice(session: Session, command: IssueInvoice, context: Context) -> IssuedInvoice:
    """Refused: "shipment-gone", "wrong-state" unless it has left, "already-invoiced" with
    the number of the invoice.
    """
    shipment = shipment_of(session, command.shipment_id)
    if shipment.state is not ShipmentState.DISPATCHED:
        raise Refused("wrong-state", document="shipment", state=str(shipment.state))
    issued = session.scalars(select(Invoice).where(Invoice.shipment_id == shipment.id)).first()
    if issued is not None:
        raise Refused("already-invoiced", number=issued.number, shipment=shipment.number)
    order = order_of(session, shipment.order_id)
    before = order.invoiced_amounts()
    lines = _goods(context, shipment) + _charges(context, order)
    sums = totals(((line.net, line.tax_bp) for line in lines), order.currency, before)
    invoice = _new_invoice(context, order, shipment.id, sums)
    for position, line in enumerate(lines, start=1):
        line.invoice_id = invoice.id
        line.position = position
    session.add_all(lines)
    _add_taxes(context, invoice, sums)
    session.flush()
    return IssuedInvoice(invoice.id, invoice.number, sums.gross, close_if_done(context, order))


def _goods(context: Context, shipment: Shipment) -> list[InvoiceLine]:
    """A line for each order line of which the shipment took something; counts it invoiced."""
    left = _shipped(context.session, shipment)
    lines = []
    for line in lines_of(context.session, shipment.order_id):
        quantity = left.get(line.id, NOTHING)
        if quantity > NOTHING:
            lines.append(_goods_line(context, line, quantity))
            line.invoiced = line.invoiced + quantity
    return lines


def _shipped(session: Session, shipment: Shipment) -> dict[UUID, Quantity]:
    """Quantities by order line."""
    contents = session.scalars(
        select(ParcelContent)
        .join(Parcel, Parcel.id == ParcelContent.parcel_id)
        .where(Parcel.shipment_id == shipment.id)
        .order_by(ParcelContent.id)
    )
    left: dict[UUID, Quantity] = {}
    for content in contents:
        left[content.order_line_id] = left.get(content.order_line_id, NOTHING) + content.quantity
    return left


def _goods_line(context: Context, line: OrderLine, quantity: Quantity) -> InvoiceLine:
    return InvoiceLine(
        id=context.new_id(),
        order_line_id=line.id,
        charge_id=None,
        sku=line.sku,
        description=line.description,
        unit=line.unit,
        quantity=quantity,
        unit_price=line.unit_price,
        discount_bp=line.discount_bp,
        net_minor=line.next_net(quantity).minor,
        tax_bp=line.tax_bp,
        currency=line.currency,
    )


def _charges(context: Context, order: SalesOrder) -> list[InvoiceLine]:
    """A line for each charge that no invoice has yet; counts it invoiced."""
    lines = []
    for charge in order.charges:
        if not charge.is_invoiced:
            lines.append(_charge_line(context, charge))
            charge.is_invoiced = True
    return lines


def _charge_line(context: Context, charge: OrderCharge) -> InvoiceLine:
    price = UnitPrice.of(charge.amount.amount, charge.currency)
    return InvoiceLine(
        id=context.new_id(),
        order_line_id=None,
        charge_id=charge.id,
        sku="",
        description=charge.description,
        unit="",
        quantity=ONE,
        unit_price_e4=price.e4,
        discount_bp=0,
        net_minor=charge.amount_minor,
        tax_bp=charge.tax_bp,
        currency=charge.currency,
    )


def _new_invoice(context: Context, order: SalesOrder, shipment_id: UUID, sums: Totals) -> Invoice:
    customer = context.session.get_one(Customer, order.customer_id)
    invoice = Invoice(
        id=context.new_id(),
        **context.fact,
        number=take_number(context, Series.INVOICE),
        state=InvoiceState.ISSUED,
        customer_id=customer.id,
        order_id=order.id,
        shipment_id=shipment_id,
        bill_to=order.bill_to,
        issued_on=context.today,
        due_on=context.today + timedelta(days=customer.payment_days),
        currency=order.currency,
        net_minor=sums.net.minor,
        tax_minor=sums.tax.minor,
        gross_minor=sums.gross.minor,
        tax_note=customer.tax_exempt_reason,
    )
    context.session.add(invoice)
    return invoice


def _add_taxes(context: Context, invoice: Invoice, sums: Totals) -> None:
    for share in sums.taxes:
        context.session.add(
            InvoiceTax(
                id=context.new_id(),
                invoice_id=invoice.id,
                tax_bp=share.tax_bp,
                currency=invoice.currency,
                base_minor=share.base.minor,
                tax_minor=share.tax.minor,
            )
        )
