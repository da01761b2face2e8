"""Importing: many rows of another system in one command, by the same rules as keyed ones.

Every row has a key in the system it comes from. A row that was imported before is known
and left alone; one that changed since is refused, so that a second run makes no doubles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import insert, select
from sqlalchemy.orm import Session, selectinload

from omsdesk.commands.base import Command, Context, handles
from omsdesk.commands.committing import check_in
from omsdesk.commands.customers import (
    AddCustomer,
    account_numbers_taken,
    company,
    new_customer,
)
from omsdesk.commands.drafting import enter, first_service, new_order
from omsdesk.commands.items import AddItem, names_taken, new_item
from omsdesk.commands.order_lines import AddOrderLine, NewCharge, add_charge, new_line
from omsdesk.commands.releasing import walk_key
from omsdesk.commands.reservations import reserve
from omsdesk.commands.stock import RecordOpeningStock, bring_in
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.base import Base
from omsdesk.models.catalogue import Item
from omsdesk.models.imports import ImportBatch, ImportedRow
from omsdesk.models.parties import Customer
from omsdesk.models.people import Permission
from omsdesk.models.sales import Channel, SalesOrder
from omsdesk.models.shipping import CarrierService
from omsdesk.models.stock import MoveReason
from omsdesk.models.warehouses import Location, LocationKind
from omsdesk.values import Quantity, UnitPrice


class Keyed(msgspec.Struct, frozen=True, kw_only=True):
    """A row's key in its own system, and a hash of what the row says."""

    key: str
    content_hash: str


class RowVerdict(StrEnum):
    ACCEPTED = "accepted"
    KNOWN = "known"
    REFUSED = "refused"


class RowResult(msgspec.Struct, frozen=True):
    """What became of one row; `code` and `facts` as of a refusal."""

    key: str
    verdict: RowVerdict
    code: str = ""
    facts: dict[str, Any] = {}


K = TypeVar("K", bound=Keyed)


def _import(
    context: Context, source: str, kind: str, rows: Iterable[K], take: Callable[[K], None]
) -> tuple[RowResult, ...]:
    """Take each row that is new; a refusal of one does not touch the others."""
    rows = tuple(rows)
    known = {
        row.key: row.content_hash
        for row in context.session.scalars(
            select(ImportedRow)
            .where(
                ImportedRow.source == source,
                ImportedRow.kind == kind,
                ImportedRow.key.in_([row.key for row in rows]),
            )
            .order_by(ImportedRow.key)
        )
    }
    results = []
    taken = []
    for row in rows:
        before = known.get(row.key)
        if before is not None:
            same = before == row.content_hash
            results.append(
                RowResult(row.key, RowVerdict.KNOWN)
                if same
                else RowResult(row.key, RowVerdict.REFUSED, "changed-since-import")
            )
            continue
        try:
            take(row)
        except Refused as refusal:
            results.append(RowResult(row.key, RowVerdict.REFUSED, refusal.code, refusal.facts))
            continue
        known[row.key] = row.content_hash
        taken.append((row.key, row.content_hash))
        results.append(RowResult(row.key, RowVerdict.ACCEPTED))
    if taken:
        context.session.execute(
            insert(Base.metadata.tables[ImportedRow.__tablename__]),
            [
                {"source": source, "kind": kind, "key": key, "content_hash": content_hash}
                for key, content_hash in taken
            ],
        )
    return tuple(results)


class ImportedCustomer(Keyed, frozen=True, kw_only=True):
    customer: AddCustomer


class ImportCustomers(Command, frozen=True, kw_only=True):
    source: str
    rows: tuple[ImportedCustomer, ...]


@handles(ImportCustomers, Permission.IMPORT, "Import customers of another system.")
def import_customers(
    session: Session, command: ImportCustomers, context: Context
) -> tuple[RowResult, ...]:
    """Codes: "changed-since-import", and those of `AddCustomer`."""
    shop = company(session)
    taken = account_numbers_taken(session, [row.customer for row in command.rows])

    def take(row: ImportedCustomer) -> None:
        new_customer(context, shop, row.customer, taken)

    return _import(context, command.source, "customer", command.rows, take)


class ImportedItem(Keyed, frozen=True, kw_only=True):
    item: AddItem


class ImportItems(Command, frozen=True, kw_only=True):
    source: str
    rows: tuple[ImportedItem, ...]


@handles(ImportItems, Permission.IMPORT, "Import items of another system.")
def import_items(session: Session, command: ImportItems, context: Context) -> tuple[RowResult, ...]:
    """Codes: "changed-since-import", and those of `AddItem`."""
    taken = names_taken(session, [row.item for row in command.rows])

    def take(row: ImportedItem) -> None:
        new_item(context, row.item, taken)

    return _import(context, command.source, "item", command.rows, take)


class ImportedStock(Keyed, frozen=True, kw_only=True):
    """Opening stock by SKU; without a `location` at the warehouse's first pick face."""

    sku: str
    quantity: Quantity
    location: str = ""


class ImportStock(Command, frozen=True, kw_only=True):
    source: str
    rows: tuple[ImportedStock, ...]


@handles(ImportStock, Permission.IMPORT, "Import the opening stock.")
def import_stock(session: Session, command: ImportStock, context: Context) -> tuple[RowResult, ...]:
    """Codes: "changed-since-import", "item-unknown", "location-unknown", "quantity-wrong",
    "fraction-not-allowed".
    """
    items = _items(session, {row.sku for row in command.rows})
    places = _places(session, context.station.warehouse_id)

    def take(row: ImportedStock) -> None:
        if row.sku not in items:
            raise Refused("item-unknown", sku=row.sku)
        location_id = places.get(row.location)
        if location_id is None:
            raise Refused("location-unknown", location=row.location)
        opening = RecordOpeningStock(
            item_id=items[row.sku].id, location_id=location_id, quantity=row.quantity
        )
        bring_in(context, opening, LocationKind.ADJUSTMENT, MoveReason.OPENING)

    return _import(context, command.source, "stock", command.rows, take)


def _places(session: Session, warehouse_id: UUID) -> dict[str, UUID]:
    """Pick faces by code; under "" the first one on the walk."""
    faces = sorted(
        session.scalars(
            select(Location)
            .where(Location.warehouse_id == warehouse_id, Location.kind == LocationKind.PICK_FACE)
            .order_by(Location.id)
        ),
        key=walk_key,
    )
    places = {face.code: face.id for face in faces}
    if faces:
        places[""] = faces[0].id
    return places


def _items(session: Session, skus: Iterable[str]) -> dict[str, Item]:
    found = session.scalars(select(Item).where(Item.sku.in_(sorted(skus))).order_by(Item.sku))
    return {item.sku: item for item in found}


class ImportedLine(msgspec.Struct, frozen=True, kw_only=True):
    sku: str
    quantity: Quantity
    unit_price: UnitPrice
    discount_bp: int = 0


class ImportedOrder(Keyed, frozen=True, kw_only=True):
    """An order; an empty `account_number` makes it the walk-in customer's, on hold.

    `service` is a carrier service's code, empty for the first one.
    """

    account_number: str
    ordered_on: date
    requested_on: date | None = None
    customer_reference: str = ""
    ship_to: PostalAddress | None = None
    service: str = ""
    lines: tuple[ImportedLine, ...]
    charges: tuple[NewCharge, ...] = ()


class ImportOrders(Command, frozen=True, kw_only=True):
    source: str
    rows: tuple[ImportedOrder, ...]


@handles(ImportOrders, Permission.IMPORT, "Import and accept orders of another system.")
def import_orders(
    session: Session, command: ImportOrders, context: Context
) -> tuple[RowResult, ...]:
    """Codes: "changed-since-import", "customer-unknown", "no-walk-in-customer",
    "service-unknown", "item-unknown", and those of keying an order.
    """
    books = _Books(session, command)
    accepted: list[SalesOrder] = []

    def take(row: ImportedOrder) -> None:
        accepted.append(_take_order(context, books, command.source, row))

    results = _import(context, command.source, "order", command.rows, take)
    reserve(context, [(order, line) for order in accepted for line in order.lines])
    return results


class _Books:
    """What the rows of one command refer to, read at once."""

    def __init__(self, session: Session, command: ImportOrders) -> None:
        rows = command.rows
        self.items = _items(session, {line.sku for row in rows for line in row.lines})
        self.customers = {
            customer.account_number: customer
            for customer in session.scalars(
                select(Customer)
                .options(selectinload(Customer.addresses))
                .where(Customer.account_number.in_(sorted({row.account_number for row in rows})))
                .order_by(Customer.account_number)
            )
        }
        self.walk_in = session.scalars(
            select(Customer)
            .options(selectinload(Customer.addresses))
            .where(Customer.is_walk_in.is_(True))
            .order_by(Customer.id)
            .limit(1)
        ).first()
        services = session.execute(
            select(CarrierService.code, CarrierService.id).order_by(CarrierService.id)
        )
        self.services = {row.code: row.id for row in services}
        self.services[""] = first_service(session)

    def customer(self, account_number: str) -> Customer:
        if not account_number:
            if self.walk_in is None:
                raise Refused("no-walk-in-customer")
            return self.walk_in
        if account_number not in self.customers:
            raise Refused("customer-unknown", account_number=account_number)
        return self.customers[account_number]


def _take_order(context: Context, books: _Books, source: str, row: ImportedOrder) -> SalesOrder:
    if row.service not in books.services:
        raise Refused("service-unknown", service=row.service)
    customer = books.customer(row.account_number)
    order = new_order(context, customer, Channel.IMPORT, books.services[row.service])
    order.external_key = f"{source}:{row.key}"
    order.ordered_on = row.ordered_on
    order.requested_on = row.requested_on
    order.customer_reference = row.customer_reference
    if row.ship_to is not None:
        order.ship_to = row.ship_to
    for line in row.lines:
        if line.sku not in books.items:
            raise Refused("item-unknown", sku=line.sku)
        keyed = AddOrderLine(
            order_id=order.id,
            item_id=books.items[line.sku].id,
            quantity=line.quantity,
            unit_price=line.unit_price,
            discount_bp=line.discount_bp,
        )
        order.lines.append(new_line(context, order, keyed, len(order.lines) + 1))
    for charge in row.charges:
        add_charge(context, order, charge)
    if not order.lines:
        raise Refused("order-empty", number=row.key)
    enter(context, order)
    check_in(context, order)
    return order


class RecordImport(Command, frozen=True, kw_only=True):
    """The control totals of one run over one file."""

    source: str
    file_name: str
    file_hash: str
    rows_read: int
    rows_accepted: int
    rows_known: int
    rows_refused: int


@handles(RecordImport, Permission.IMPORT, "Record what an import read, took and refused.")
def record_import(session: Session, command: RecordImport, context: Context) -> UUID:
    batch = ImportBatch(id=context.new_id(), **context.fact, **msgspec.structs.asdict(command))
    session.add(batch)
    return batch.id
