"""An order as the order desk shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import Hold, HoldKind, HoldState
from omsdesk.models.parties import Customer
from omsdesk.models.people import Operator
from omsdesk.models.sales import Channel, ChargeKind, OrderCharge, OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import CarrierService
from omsdesk.models.totals import Totals
from omsdesk.queries.amounts import order_amounts
from omsdesk.queries.availability import WarehouseStock, availability
from omsdesk.queries.phases import Phase, phases
from omsdesk.queries.reading import first, rows
from omsdesk.values import Money, Quantity, UnitPrice


@dataclass(frozen=True, slots=True)
class OrderHead:
    id: UUID
    number: str
    external_key: str | None
    state: OrderState
    channel: Channel
    customer_id: UUID
    customer_name: str
    account_number: str
    customer_reference: str
    bill_to: PostalAddress
    ship_to: PostalAddress
    instructions: str
    warehouse_id: UUID
    service_id: UUID
    service_name: str
    currency: str
    ordered_on: date
    requested_on: date | None
    ship_complete: bool
    priority: int
    version: int
    parked_note: str | None
    committed_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class OrderLineRow:
    """A line with its counters. `here` is the stock of the order's warehouse."""

    id: UUID
    position: int
    item_id: UUID
    sku: str
    description: str
    unit: str
    unit_price: UnitPrice
    price_source: str
    discount_bp: int
    tax_class: str
    tax_bp: int
    ordered: Quantity
    cancelled: Quantity
    reserved: Quantity
    released: Quantity
    picked: Quantity
    short: Quantity
    packed: Quantity
    shipped: Quantity
    invoiced: Quantity
    here: WarehouseStock
    elsewhere: tuple[WarehouseStock, ...]

    @property
    def net(self) -> Money:
        """Of what is ordered and not cancelled."""
        return self.unit_price.times(self.ordered - self.cancelled, self.discount_bp)

    @property
    def unreserved(self) -> Quantity:
        """What is due, not reserved and not yet taken from the shelf."""
        return self.ordered - self.cancelled - self.reserved - self.picked


@dataclass(frozen=True, slots=True)
class ChargeRow:
    id: UUID
    kind: ChargeKind
    description: str
    amount: Money
    tax_bp: int
    is_invoiced: bool


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A hold of any state; `placed_by` and `settled_by` are names."""

    id: UUID
    kind: HoldKind
    state: HoldState
    evidence: str
    placed_by: str
    placed_at: datetime
    settled_reason: str | None


@dataclass(frozen=True, slots=True)
class OrderDocument:
    head: OrderHead
    phase: Phase
    lines: tuple[OrderLineRow, ...]
    charges: tuple[ChargeRow, ...]
    holds: tuple[HoldRow, ...]
    totals: Totals


def order_document(session: Session, order_id: UUID, today: date) -> OrderDocument:
    """An order with everything the order desk shows. Refused: "order-gone"."""
    head = _head(session, order_id)
    return OrderDocument(
        head,
        phases(session, [order_id], today)[order_id],
        _lines(session, head),
        _charges(session, order_id),
        _holds(session, order_id),
        order_amounts(session, [order_id])[order_id].all,
    )


def _head(session: Session, order_id: UUID) -> OrderHead:
    head = first(
        session,
        OrderHead,
        select(
            SalesOrder.id,
            SalesOrder.number,
            SalesOrder.external_key,
            SalesOrder.state,
            SalesOrder.channel,
            SalesOrder.customer_id,
            Customer.name,
            Customer.account_number,
            SalesOrder.customer_reference,
            SalesOrder.bill_to,
            SalesOrder.ship_to,
            SalesOrder.instructions,
            SalesOrder.warehouse_id,
            SalesOrder.service_id,
            CarrierService.name,
            SalesOrder.currency,
            SalesOrder.ordered_on,
            SalesOrder.requested_on,
            SalesOrder.ship_complete,
            SalesOrder.priority,
            SalesOrder.version,
            SalesOrder.parked_note,
            SalesOrder.committed_at,
            SalesOrder.closed_at,
        )
        .join(Customer, Customer.id == SalesOrder.customer_id)
        .join(CarrierService, CarrierService.id == SalesOrder.service_id)
        .where(SalesOrder.id == order_id),
    )
    if head is None:
        raise Refused("order-gone")
    return head


def _lines(session: Session, head: OrderHead) -> tuple[OrderLineRow, ...]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            OrderLine.id,
            OrderLine.position,
            OrderLine.item_id,
            OrderLine.sku,
            OrderLine.description,
            OrderLine.unit,
            OrderLine.unit_price,
            OrderLine.price_source,
            OrderLine.discount_bp,
            OrderLine.tax_class,
            OrderLine.tax_bp,
            OrderLine.ordered,
            OrderLine.cancelled,
            OrderLine.reserved,
            OrderLine.released,
            OrderLine.picked,
            OrderLine.short,
            OrderLine.packed,
            OrderLine.shipped,
            OrderLine.invoiced,
        )
        .where(OrderLine.order_id == head.id)
        .order_by(OrderLine.position)
    )
    found = session.execute(statement).all()
    stock = availability(session, sorted({row.item_id for row in found}))
    complete: list[tuple[Any, ...]] = [
        (*row, *_here_and_elsewhere(stock[row.item_id], head.warehouse_id)) for row in found
    ]
    return tuple(OrderLineRow(*columns) for columns in complete)


def _here_and_elsewhere(
    stock: Sequence[WarehouseStock], warehouse_id: UUID
) -> tuple[WarehouseStock, tuple[WarehouseStock, ...]]:
    (here,) = (row for row in stock if row.warehouse_id == warehouse_id)
    return here, tuple(row for row in stock if row.warehouse_id != warehouse_id)


def _charges(session: Session, order_id: UUID) -> tuple[ChargeRow, ...]:
    return tuple(
        rows(
            session,
            ChargeRow,
            select(
                OrderCharge.id,
                OrderCharge.kind,
                OrderCharge.description,
                OrderCharge.amount,
                OrderCharge.tax_bp,
                OrderCharge.is_invoiced,
            )
            .where(OrderCharge.order_id == order_id)
            .order_by(OrderCharge.id),
        )
    )


def _holds(session: Session, order_id: UUID) -> tuple[HoldRow, ...]:
    return tuple(
        rows(
            session,
            HoldRow,
            select(
                Hold.id,
                Hold.kind,
                Hold.state,
                Hold.evidence,
                Operator.name,
                Hold.occurred_at,
                Hold.settled_reason,
            )
            .join(Operator, Operator.id == Hold.operator_id)
            .where(Hold.order_id == order_id)
            .order_by(Hold.id),
        )
    )
