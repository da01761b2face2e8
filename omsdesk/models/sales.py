"""Sales orders and quotations: the document, its lines with counters, and its charges."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base, Fact, Identified, refers_to
from omsdesk.models.lifecycle import Lifecycle
from omsdesk.models.totals import Taxed
from omsdesk.values import NOTHING, Money, Quantity, UnitPrice


class OrderState(StrEnum):
    DRAFT = "draft"
    DISCARDED = "discarded"
    COMMITTED = "committed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


SALES_ORDER = Lifecycle(
    "sales-order",
    {
        (OrderState.DRAFT, OrderState.COMMITTED),
        (OrderState.DRAFT, OrderState.DISCARDED),
        (OrderState.COMMITTED, OrderState.CLOSED),
        (OrderState.COMMITTED, OrderState.CANCELLED),
        (OrderState.CLOSED, OrderState.COMMITTED),
    },
)


class Channel(StrEnum):
    PHONE = "phone"
    COUNTER = "counter"
    IMPORT = "import"


class SalesOrder(Fact, Base):
    """What a customer wants. A phase such as "part shipped" is derived from its lines.

    `external_key` is the order's name in the system it was imported from, once per source.
    """

    __tablename__ = "sales_order"
    __table_args__ = (
        Index("ix_sales_order_state_committed_at", "state", "committed_at"),
        Index("ix_sales_order_customer_id", "customer_id", "committed_at"),
    )

    number: Mapped[str] = mapped_column(unique=True)
    external_key: Mapped[str | None] = mapped_column(unique=True)
    state: Mapped[OrderState]
    channel: Mapped[Channel]
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    customer_reference: Mapped[str] = mapped_column(index=True)
    bill_to: Mapped[PostalAddress]
    ship_to: Mapped[PostalAddress]
    instructions: Mapped[str]
    warehouse_id: Mapped[UUID] = mapped_column(refers_to("warehouse.id"))
    service_id: Mapped[UUID] = mapped_column(refers_to("carrier_service.id"))
    currency: Mapped[str]
    ordered_on: Mapped[date] = mapped_column(index=True)
    requested_on: Mapped[date | None]
    ship_complete: Mapped[bool]
    priority: Mapped[int]
    version: Mapped[int]
    parked_note: Mapped[str | None]
    committed_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]

    lines: Mapped[list[OrderLine]] = relationship(
        order_by="(OrderLine.position, OrderLine.id)", cascade="all, delete-orphan"
    )
    charges: Mapped[list[OrderCharge]] = relationship(
        order_by="OrderCharge.id", cascade="all, delete-orphan"
    )

    def invoiced_amounts(self) -> list[Taxed]:
        """What the invoices of this order took so far."""
        goods = [(line.net(line.invoiced), line.tax_bp) for line in self.lines]
        charges = [(each.amount, each.tax_bp) for each in self.charges if each.is_invoiced]
        return goods + charges


class OrderLine(Identified, Base):
    """One item of an order, with a counter for each thing that can happen to it.

    Every counter changes only by its own kind of event; the CHECKs hold always. All
    quantities are in the item's stock unit.
    """

    __tablename__ = "order_line"
    __table_args__ = (
        CheckConstraint("ordered > 0", name="ordered"),
        CheckConstraint("cancelled >= 0 AND cancelled <= ordered - shipped", name="cancelled"),
        CheckConstraint(
            "reserved >= 0 AND reserved <= ordered - cancelled - shipped", name="reserved"
        ),
        CheckConstraint("released >= 0 AND released <= ordered - cancelled", name="released"),
        CheckConstraint("picked >= 0 AND short >= 0", name="picked"),
        CheckConstraint("packed >= 0 AND packed <= picked", name="packed"),
        CheckConstraint("shipped >= 0 AND shipped <= packed", name="shipped"),
        CheckConstraint("invoiced >= 0 AND invoiced <= ordered - cancelled", name="invoiced"),
        CheckConstraint("discount_bp >= 0 AND discount_bp <= 10000", name="discount"),
        Index("ix_order_line_order_id", "order_id", "position"),
        Index("ix_order_line_item_id", "item_id", "order_id"),
        Index(
            "ix_order_line_unpacked",
            "order_id",
            sqlite_where=text("packed < picked"),
            postgresql_where=text("packed < picked"),
        ),
        Index(
            "ix_order_line_unreserved",
            "item_id",
            sqlite_where=text("reserved + shipped + cancelled < ordered"),
            postgresql_where=text("reserved + shipped + cancelled < ordered"),
        ),
    )

    order_id: Mapped[UUID] = mapped_column(refers_to("sales_order.id"))
    position: Mapped[int]
    item_id: Mapped[UUID] = mapped_column(refers_to("item.id"))
    sku: Mapped[str]
    description: Mapped[str]
    unit: Mapped[str]
    unit_price_e4: Mapped[int]
    currency: Mapped[str]
    unit_price: Mapped[UnitPrice] = composite("unit_price_e4", "currency")
    price_source: Mapped[str]
    discount_bp: Mapped[int]
    tax_class: Mapped[str]
    tax_bp: Mapped[int]

    ordered: Mapped[Quantity]
    cancelled: Mapped[Quantity] = mapped_column(default=NOTHING)
    reserved: Mapped[Quantity] = mapped_column(default=NOTHING)
    released: Mapped[Quantity] = mapped_column(default=NOTHING)
    picked: Mapped[Quantity] = mapped_column(default=NOTHING)
    short: Mapped[Quantity] = mapped_column(default=NOTHING)
    packed: Mapped[Quantity] = mapped_column(default=NOTHING)
    shipped: Mapped[Quantity] = mapped_column(default=NOTHING)
    invoiced: Mapped[Quantity] = mapped_column(default=NOTHING)

    @property
    def due(self) -> Quantity:
        """What the customer still expects to get."""
        return self.ordered - self.cancelled - self.shipped

    @property
    def unreserved(self) -> Quantity:
        """What is due, not reserved and not yet taken from the shelf."""
        return self.ordered - self.cancelled - self.reserved - self.picked

    def net(self, quantity: Quantity) -> Money:
        """The net amount of a quantity of this line by itself."""
        return self.unit_price.times(quantity, self.discount_bp)

    def next_net(self, quantity: Quantity) -> Money:
        """The net amount of the next quantity to be invoiced.

        Rounded so that all parts add up to the whole line: three times 0.335 is 1.01 at
        once, and 0.34, 0.33 and 0.34 in three invoices.
        """
        return self.net(self.invoiced + quantity) - self.net(self.invoiced)


class ChargeKind(StrEnum):
    FREIGHT = "freight"
    SURCHARGE = "surcharge"


class OrderCharge(Identified, Base):
    """An amount on an order that is no item: freight, a surcharge. Invoiced once."""

    __tablename__ = "order_charge"

    order_id: Mapped[UUID] = mapped_column(refers_to("sales_order.id"), index=True)
    kind: Mapped[ChargeKind]
    description: Mapped[str]
    amount_minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("amount_minor", "currency")
    tax_class: Mapped[str]
    tax_bp: Mapped[int]
    is_invoiced: Mapped[bool]


class Cancellation(Fact, Base):
    """A quantity of an order line that nobody wants any more, and why."""

    __tablename__ = "cancellation"

    order_line_id: Mapped[UUID] = mapped_column(refers_to("order_line.id"), index=True)
    quantity: Mapped[Quantity]
    reason: Mapped[str]
