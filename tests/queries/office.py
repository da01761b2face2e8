"""Builds the office side of a small shop row by row: customers, items, stock, orders."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from omsdesk.commands.base import FactColumns
from omsdesk.ids import derived_id
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import (
    CodeKind,
    Item,
    ItemCode,
    ItemStatus,
    PackKind,
    PackLevel,
    UnitOfMeasure,
)
from omsdesk.models.company import Company, TaxRate
from omsdesk.models.parties import AddressKind, Contact, Customer, CustomerAddress
from omsdesk.models.people import Operator, Role, Station
from omsdesk.models.sales import Channel, OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import (
    CarrierService,
    PackagingMaterial,
)
from omsdesk.models.stock import (
    MoveReason,
    Reservation,
    ReservationState,
    StockBalance,
    StockMove,
)
from omsdesk.models.warehouses import Location, LocationKind, Warehouse
from omsdesk.values import NOTHING, ONE, Dimensions, Quantity, UnitPrice, Weight

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
TODAY = date(2024, 5, 6)
_SEED = UUID("018f4d50-0000-7000-8000-000000000000")


class Office:
    """One warehouse, one station, one operator; ids and numbers count up."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._ids = count()
        self._numbers = count(1)
        self.minutes = count(1)
        self.warehouse = self.add(Warehouse, code="M", name="Main", address=place("Main"))
        self.station = self.add(Station, code="01", name="Bench 1", warehouse_id=self.warehouse.id)
        self.operator = self.add(
            Operator,
            code="ann",
            name="Ann",
            role=Role.SUPERVISOR,
            badge_hash="b" * 64,
            is_active=True,
        )
        self.service = self.add(
            CarrierService,
            code="post",
            carrier="Post",
            name="Parcel",
            tracking_prefix="PT",
            max_weight=Weight.kilograms(30),
        )
        self.material = self.add(
            PackagingMaterial,
            code="box-s",
            name="Small box",
            dimensions=Dimensions(300, 200, 100),
            tare=Weight.grams(120),
            max_load=Weight.kilograms(10),
        )
        self.add(
            Company,
            name="Nord GmbH",
            address=place("Nord GmbH"),
            tax_number="DE1",
            currency="EUR",
            language="en",
            gs1_prefix="4012345",
            footer="",
            weight_tolerance=Weight.grams(20),
            weight_tolerance_bp=200,
        )
        session.add(UnitOfMeasure(code="each", name="each", is_whole=True))
        session.add(TaxRate(tax_class="standard", basis_points=1900))
        self.shelf = self.location("A-1", LocationKind.PICK_FACE, walk=1)
        self.staging = self.location("STAGING", LocationKind.STAGING, walk=900)
        self.outside = self.location("ADJUST", LocationKind.ADJUSTMENT, walk=990)
        self.customer_place = self.location("CUSTOMER", LocationKind.CUSTOMER, walk=991)

    def add(self, table: type[Any], /, **columns: Any) -> Any:
        row = table(id=self.identity(), **columns)
        self.session.add(row)
        self.session.flush()
        return row

    def identity(self) -> UUID:
        return derived_id(_SEED, next(self._ids))

    def fact(self) -> FactColumns:
        return {
            "command_id": self.identity(),
            "operator_id": self.operator.id,
            "station_id": self.station.id,
            "occurred_at": NOON + timedelta(minutes=next(self.minutes)),
        }

    def number(self, prefix: str) -> str:
        return f"{prefix}-01-{next(self._numbers):06d}"

    def location(
        self, code: str, kind: LocationKind, walk: int = 0, warehouse: Warehouse | None = None
    ) -> Any:
        return self.add(
            Location,
            warehouse_id=(warehouse or self.warehouse).id,
            code=code,
            kind=kind,
            walk_sequence=walk,
            is_locked=False,
        )

    def customer(self, name: str, phone: str = "", city: str = "Berlin", **more: Any) -> Any:
        columns: dict[str, Any] = {
            "account_number": self.number("CU"),
            "name": name,
            "tax_number": "",
            "language": "en",
            "currency": "EUR",
            "payment_days": 30,
            "credit_limit_minor": None,
            "block_reason": None,
            "tax_exempt_reason": None,
            "is_walk_in": False,
        }
        customer = self.add(Customer, **(columns | more))
        self.add(
            CustomerAddress,
            customer_id=customer.id,
            kind=AddressKind.BILL_TO,
            address=place(name, city),
            instructions="",
            is_default=True,
        )
        self.add(
            Contact,
            customer_id=customer.id,
            name=f"Clerk at {name}",
            email=f"clerk@{name.split(maxsplit=1)[0].lower()}.example.com",
            phone=phone,
            phone_digits="".join(char for char in phone if char.isdecimal()),
        )
        return customer

    def item(self, sku: str, name: str = "Thing", gtin: str = "", **more: Any) -> Any:
        columns: dict[str, Any] = {
            "description": "",
            "unit": "each",
            "status": ItemStatus.ACTIVE,
            "tax_class": "standard",
            "list_price": UnitPrice.of("10", "EUR"),
            "weight": Weight.grams(500),
            "dimensions": Dimensions(0, 0, 0),
            "is_fragile": False,
            "origin_country": "",
            "commodity_code": "",
        }
        item = self.add(Item, sku=sku, name=name, **(columns | more))
        if gtin:
            self.code(item, gtin)
        return item

    def code(self, item: Item, code: str, quantity: Quantity = ONE) -> None:
        pack = self.add(PackLevel, item_id=item.id, kind=PackKind.EACH, quantity=quantity)
        self.add(ItemCode, item_id=item.id, pack_level_id=pack.id, kind=CodeKind.GTIN, code=code)

    def stock(self, item: Item, amount: int, location: Location | None = None) -> None:
        where = location or self.shelf
        self.move(item, self.outside, where, amount, MoveReason.OPENING)

    def move(
        self, item: Item, source: Location, target: Location, amount: int, reason: MoveReason
    ) -> None:
        quantity = Quantity.of(amount)
        for location, change in ((source, -quantity), (target, quantity)):
            key = (item.id, location.id)
            balance = self.session.get(StockBalance, key) or StockBalance(
                item_id=item.id, location_id=location.id, on_hand=NOTHING
            )
            balance.on_hand = balance.on_hand + change
            self.session.add(balance)
        self.add(
            StockMove,
            **self.fact(),
            item_id=item.id,
            from_location_id=source.id,
            to_location_id=target.id,
            quantity=quantity,
            reason=reason,
            order_line_id=None,
            note="",
        )

    def order(self, customer: Customer, *lines: tuple[Item, int], **more: Any) -> Any:
        """A committed order; each line has its quantity and nothing reserved."""
        columns: dict[str, Any] = {
            "number": self.number("SO"),
            "external_key": None,
            "state": OrderState.COMMITTED,
            "channel": Channel.PHONE,
            "customer_reference": "",
            "bill_to": place(customer.name),
            "ship_to": place(customer.name),
            "instructions": "",
            "warehouse_id": self.warehouse.id,
            "service_id": self.service.id,
            "currency": "EUR",
            "ordered_on": TODAY,
            "requested_on": None,
            "ship_complete": False,
            "priority": 0,
            "version": 1,
            "parked_note": None,
            "committed_at": NOON + timedelta(minutes=next(self.minutes)),
            "closed_at": None,
        }
        order = self.add(SalesOrder, **self.fact(), customer_id=customer.id, **(columns | more))
        for position, (item, amount) in enumerate(lines, start=1):
            order.lines.append(self.order_line(position, item, amount))
        self.session.flush()
        return order

    def order_line(self, position: int, item: Item, amount: int) -> OrderLine:
        return OrderLine(
            id=self.identity(),
            position=position,
            item_id=item.id,
            sku=item.sku,
            description=item.name,
            unit=item.unit,
            unit_price=item.list_price,
            price_source="list",
            discount_bp=0,
            tax_class="standard",
            tax_bp=1900,
            ordered=Quantity.of(amount),
            **dict.fromkeys(
                (
                    "cancelled", "reserved", "released", "picked", "short", "packed",
                    "shipped", "invoiced",
                ),
                NOTHING,
            ),
        )  # fmt: skip

    def reserve(self, line: OrderLine, amount: int, location: Location | None = None) -> Any:
        quantity = Quantity.of(amount)
        line.reserved = line.reserved + quantity
        return self.add(
            Reservation,
            order_line_id=line.id,
            item_id=line.item_id,
            warehouse_id=self.warehouse.id,
            location_id=location.id if location else None,
            quantity=quantity,
            state=ReservationState.OPEN,
        )


def place(name: str, city: str = "Berlin") -> PostalAddress:
    return PostalAddress(
        name=name, line1="Ring 1", postcode="10115", city=city, region="", country="DE"
    )
