"""Seeds the demo shop: a wholesale for tea and coffee, made through commands like any other."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from omsdesk import resources
from omsdesk.commands.base import Command, Origin
from omsdesk.commands.customers import AddCustomer, AddCustomerNote, NewContact
from omsdesk.commands.execution import execute
from omsdesk.commands.importing import (
    ImportCustomers,
    ImportedCustomer,
    ImportedItem,
    ImportedStock,
    ImportItems,
    ImportStock,
)
from omsdesk.commands.items import AddItem, NewCode
from omsdesk.commands.printers import AddPrinter
from omsdesk.commands.setup import (
    AddCarrierService,
    AddLocations,
    AddPackagingMaterial,
    RegisterOperator,
    SetUpCompany,
)
from omsdesk.desk import badge_hash
from omsdesk.ids import command_id_for, derived_id
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import PackKind
from omsdesk.models.parties import Customer, NoteStage
from omsdesk.models.people import Role
from omsdesk.models.warehouses import LocationKind, Warehouse
from omsdesk.store.database import Database
from omsdesk.values import Dimensions, Money, Quantity, UnitPrice, Weight

SOURCE = "demo"
PRINTER = "Label printer"

# Badges of the demo's people; real ones are random tokens that only their bearer has.
PEOPLE = (
    ("carla", "Carla Berg", Role.COUNTER, "BADGE-CARLA"),
    ("piotr", "Piotr Nowak", Role.PICKER, "BADGE-PIOTR"),
    ("anna", "Anna Lindt", Role.PACKER, "BADGE-ANNA"),
    ("sofia", "Sofia Reuter", Role.SUPERVISOR, "BADGE-SOFIA"),
)
ADMINISTRATOR = ("ines", "Ines Kolb", "BADGE-INES")

SERVICES = (
    ("standard", "Elbe Parcel", "Standard", "EP", Weight.kilograms("31.5")),
    ("express", "Elbe Parcel", "Express before noon", "EX", Weight.kilograms("31.5")),
    ("pallet", "Nordfracht", "Pallet", "NF", Weight.kilograms(600)),
)
MATERIALS = (
    ("ENV", "Padded envelope", Dimensions(300, 220, 30), Weight.grams(38), Weight.kilograms(1)),
    ("BOX-S", "Box S", Dimensions(250, 175, 100), Weight.grams(128), Weight.kilograms(5)),
    ("BOX-M", "Box M", Dimensions(400, 300, 200), Weight.grams(312), Weight.kilograms(15)),
    ("BOX-L", "Box L", Dimensions(600, 400, 300), Weight.grams(720), Weight.kilograms(30)),
)


@dataclass
class DemoShop:
    """The seeded shop: its database, the people by code, and a clock for who seeds it."""

    database: Database
    station_id: UUID
    people: dict[str, UUID] = field(default_factory=dict)

    def origin(self, person: str, moment: datetime) -> Origin:
        """Where a command of a person comes from."""
        return Origin(self.people[person], self.station_id, moment, moment.date())


def seed(database: Database, opened_at: datetime) -> DemoShop:
    """Fill an empty database with the shop as it opens at `opened_at` (aware).

    The same moment gives the same shop, down to the ids.
    """
    first = command_id_for(opened_at, SOURCE)
    shop = DemoShop(database, derived_id(first, 0), {ADMINISTRATOR[0]: derived_id(first, 1)})
    moments = _seconds_before(opened_at)

    def do(command: Command) -> object:
        moment = next(moments)
        origin = shop.origin(ADMINISTRATOR[0], moment)
        name = type(command).__name__
        return execute(database, command, origin, command_id_for(moment, name)).result

    do(_company())
    for code, name, role, badge in PEOPLE:
        hired = RegisterOperator(code=code, name=name, role=role, badge_hash=badge_hash(badge))
        shop.people[code] = _as_id(do(hired))
    for command in _equipment():
        do(command)
    do(AddLocations(warehouse_id=_warehouse(database), kind=LocationKind.PICK_FACE, places=_walk()))
    do(ImportItems(source=SOURCE, rows=tuple(_items())))
    do(ImportStock(source=SOURCE, rows=tuple(_stock())))
    do(ImportCustomers(source=SOURCE, rows=tuple(_customers())))
    for command in _notes(database):
        do(command)
    return shop


def _as_id(result: object) -> UUID:
    if not isinstance(result, UUID):
        raise TypeError(f"an id was expected, not {result!r}")
    return result


def _seconds_before(opened_at: datetime) -> Iterator[datetime]:
    moment = opened_at - timedelta(hours=1)
    while True:
        yield moment
        moment += timedelta(seconds=1)


def _company() -> SetUpCompany:
    return SetUpCompany(
        name="Kontor Nord",
        address=PostalAddress(
            name="Kontor Nord GmbH",
            line1="Am Sandtorkai 4",
            postcode="20457",
            city="Hamburg",
            country="DE",
        ),
        tax_number="DE123456788",
        currency="EUR",
        language="en",
        gs1_prefix="4012345",
        footer="Kontor Nord GmbH · Am Sandtorkai 4 · 20457 Hamburg · DE02120300000000202051",
        weight_tolerance=Weight.grams(15),
        weight_tolerance_bp=150,
        tax_rates={"standard": 1900, "reduced": 700, "zero": 0},
        warehouse_code="HH",
        warehouse_name="Hamburg",
        station_code="01",
        station_name="Packing 1",
        administrator_code=ADMINISTRATOR[0],
        administrator_name=ADMINISTRATOR[1],
        administrator_badge_hash=badge_hash(ADMINISTRATOR[2]),
    )


def _equipment() -> Iterator[Command]:
    for code, carrier, name, prefix, max_weight in SERVICES:
        yield AddCarrierService(
            code=code, carrier=carrier, name=name, tracking_prefix=prefix, max_weight=max_weight
        )
    for code, name, dimensions, tare, max_load in MATERIALS:
        yield AddPackagingMaterial(
            code=code, name=name, dimensions=dimensions, tare=tare, max_load=max_load
        )
    yield AddPrinter(name=PRINTER, language="zpl", dpi=203, media="4x6")


def _rows(file: str) -> Iterator[dict[str, str]]:
    with resources.path("demo", file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _walk() -> list[tuple[str, int]]:
    """The locations of the shop's goods, in walking order."""
    codes = sorted({row["location"] for row in _rows("items.csv")})
    return [(code, 10 * turn) for turn, code in enumerate(codes, 1)]


def _items() -> Iterator[ImportedItem]:
    for row in _rows("items.csv"):
        case = NewCode(
            code=row["case_gtin"],
            pack=PackKind.CASE,
            quantity=Quantity.of(row["case_quantity"]),
        )
        yield ImportedItem(
            key=row["sku"],
            content_hash="",
            item=AddItem(
                sku=row["sku"],
                name=row["name"],
                list_price=UnitPrice.of(row["price"], "EUR"),
                tax_class=row["tax_class"],
                weight=Weight.grams(Decimal(row["grams"])),
                codes=(NewCode(code=row["gtin"]), case),
            ),
        )


def _stock() -> Iterator[ImportedStock]:
    for row in _rows("items.csv"):
        yield ImportedStock(
            key=row["sku"],
            content_hash="",
            sku=row["sku"],
            quantity=Quantity.of(row["stock"]),
            location=row["location"],
        )


def _customers() -> Iterator[ImportedCustomer]:
    for row in _rows("customers.csv"):
        limit = row["credit_limit"]
        yield ImportedCustomer(
            key=row["account"],
            content_hash="",
            customer=AddCustomer(
                name=row["name"],
                account_number=row["account"],
                payment_days=int(row["payment_days"]),
                credit_limit=Money.of(limit, "EUR") if limit else None,
                bill_to=PostalAddress(
                    name=row["name"],
                    line1=row["line1"],
                    line2=row["line2"],
                    postcode=row["postcode"],
                    city=row["city"],
                    region=row["region"],
                    country=row["country"],
                ),
                contacts=(NewContact(name=row["contact"], email=row["email"], phone=row["phone"]),),
            ),
        )
    yield ImportedCustomer(
        key="WALK-IN",
        content_hash="",
        customer=AddCustomer(
            name="Walk-in customer",
            account_number="WALK-IN",
            is_walk_in=True,
            bill_to=PostalAddress(name="Walk-in customer", country="DE"),
        ),
    )


def _warehouse(database: Database) -> UUID:
    with database.read() as session:
        return session.scalars(select(Warehouse.id)).one()


def _notes(database: Database) -> Iterator[Command]:
    with database.read() as session:
        ids = {
            row.account_number: row.id
            for row in session.execute(select(Customer.account_number, Customer.id))
        }
    yield AddCustomerNote(
        customer_id=ids["C1006"],
        stage=NoteStage.PACK,
        text="Put the delivery note on top, in an envelope for Ms Wolff.",
    )
    yield AddCustomerNote(
        customer_id=ids["C1021"],
        stage=NoteStage.SALE,
        text="Deliver before 10 o'clock; the kitchen entrance is in the yard.",
    )
