"""A small seeded shop, made through commands: what most tests of commands and screens need."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from omsdesk.commands import every  # noqa: F401  # registers all commands
from omsdesk.commands.base import Command, Origin
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.customers import AddCustomer, NewContact
from omsdesk.commands.drafting import StartOrder
from omsdesk.commands.execution import Outcome, execute
from omsdesk.commands.items import AddItem, NewCode
from omsdesk.commands.order_lines import AddOrderLine
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import TakePickList
from omsdesk.commands.printers import AddPrinter
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.setup import (
    AddCarrierService,
    AddLocations,
    AddPackagingMaterial,
    RegisterOperator,
    SetUpCompany,
)
from omsdesk.commands.stock import RecordOpeningStock
from omsdesk.desk import badge_hash
from omsdesk.ids import new_command_id
from omsdesk.models.address import PostalAddress
from omsdesk.models.people import Role, Station
from omsdesk.models.picking import PickLine
from omsdesk.models.warehouses import LocationKind
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.values import Dimensions, Quantity, UnitPrice, Weight

OPENED_AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
BERLIN = PostalAddress(
    name="Alfreds Futterkiste", line1="Obere Str. 57", postcode="12209", city="Berlin", country="DE"
)
SHOP_ADDRESS = PostalAddress(
    name="Hafenkontor", line1="Am Sandtorkai 4", postcode="20457", city="Hamburg", country="DE"
)


@dataclass
class Shop:
    """One desk: run commands as an operator, with a clock that moves a second each time."""

    database: Database
    origin: Origin
    people: dict[str, UUID] = field(default_factory=dict)
    items: dict[str, UUID] = field(default_factory=dict)
    locations: dict[str, UUID] = field(default_factory=dict)
    customers: dict[str, UUID] = field(default_factory=dict)
    materials: dict[str, UUID] = field(default_factory=dict)
    services: dict[str, UUID] = field(default_factory=dict)
    printers: dict[str, UUID] = field(default_factory=dict)
    _seconds: itertools.count[int] = field(default_factory=itertools.count)

    def outcome(self, command: Command, *, by: str = "", confirmed_by: str = "") -> Outcome:
        """Execute as a person ("" = the administrator), confirmed by a supervisor or not."""
        now = OPENED_AT + timedelta(seconds=next(self._seconds))
        origin = replace(self.origin, occurred_at=now, business_date=now.date())
        if by:
            origin = replace(origin, operator_id=self.people[by])
        if confirmed_by:
            supervisor = self.people[confirmed_by]
            origin = replace(origin, supervisor_id=supervisor, override_reason="checked")
        return execute(self.database, command, origin)

    def do(self, command: Command, *, by: str = "", confirmed_by: str = "") -> Any:
        """The result of a command."""
        return self.outcome(command, by=by, confirmed_by=confirmed_by).result

    def draft_order(self, lines: dict[str, int | str], customer: str = "ALFKI") -> UUID:
        """A draft with quantities by SKU."""
        started = self.do(StartOrder(customer_id=self.customers[customer]))
        for sku, quantity in lines.items():
            self.do(
                AddOrderLine(
                    order_id=started.order_id,
                    item_id=self.items[sku],
                    quantity=Quantity.of(quantity),
                )
            )
        order_id: UUID = started.order_id
        return order_id

    def committed_order(self, lines: dict[str, int | str], customer: str = "ALFKI") -> UUID:
        order_id = self.draft_order(lines, customer)
        self.do(CommitOrder(order_id=order_id))
        return order_id

    def picked_order(self, lines: dict[str, int | str], customer: str = "ALFKI") -> UUID:
        """A committed order, picked completely by key."""
        order_id = self.committed_order(lines, customer)
        self.pick(order_id)
        return order_id

    def pick(self, *order_ids: UUID) -> UUID:
        """Release one pick list for the orders and pick all of it; returns the list's id."""
        released = self.do(ReleasePickList(order_ids=order_ids))
        self.do(TakePickList(pick_list_id=released.pick_list_id))
        with self.database.read() as session:
            lines = session.scalars(
                select(PickLine)
                .where(PickLine.pick_list_id == released.pick_list_id)
                .order_by(PickLine.sequence)
            ).all()
        for line in lines:
            self.do(ConfirmPick(pick_line_id=line.id, raw="", quantity=line.quantity))
        pick_list_id: UUID = released.pick_list_id
        return pick_list_id


def open_shop(folder: Path, url: str | None = None, *, is_empty: bool = False) -> Shop:
    """An empty database set up as a shop with three items, two customers and five people.

    With `is_empty` there are people, places and equipment, but no items and no customers.
    """
    database = Database(url) if url else Database.at(folder / "omsdesk.db")
    schema.prepare(database)
    identity = [new_command_id(OPENED_AT) for _ in range(2)]
    shop = Shop(database, Origin(identity[0], identity[1], OPENED_AT, OPENED_AT.date()))
    shop.do(
        SetUpCompany(
            name="Hafenkontor",
            address=SHOP_ADDRESS,
            tax_number="DE123456788",
            currency="EUR",
            language="en",
            gs1_prefix="4012345",
            footer="",
            weight_tolerance=Weight.grams(20),
            weight_tolerance_bp=200,
            tax_rates={"standard": 1900, "reduced": 700, "zero": 0},
            warehouse_code="HH",
            warehouse_name="Hamburg",
            station_code="07",
            station_name="Packing 1",
            administrator_code="admin",
            administrator_name="Ines Admin",
            administrator_badge_hash=badge_hash("admin-badge"),
        )
    )
    _hire(shop)
    _equip(shop)
    _build_shelves(shop)
    if not is_empty:
        _stock(shop)
        _know(shop)
    return shop


def _hire(shop: Shop) -> None:
    for code, name, role in (
        ("carla", "Carla Counter", Role.COUNTER),
        ("piotr", "Piotr Picker", Role.PICKER),
        ("anna", "Anna Packer", Role.PACKER),
        ("sofia", "Sofia Supervisor", Role.SUPERVISOR),
    ):
        hired = RegisterOperator(
            code=code, name=name, role=role, badge_hash=badge_hash(f"{code}-badge")
        )
        shop.people[code] = shop.do(hired)


def _equip(shop: Shop) -> None:
    shop.services["parcel"] = shop.do(
        AddCarrierService(
            code="parcel",
            carrier="Elbe Parcel",
            name="Standard",
            tracking_prefix="EP",
            max_weight=Weight.kilograms("31.5"),
        )
    )
    shop.materials["box-m"] = shop.do(
        AddPackagingMaterial(
            code="box-m",
            name="Box M",
            dimensions=Dimensions(400, 300, 200),
            tare=Weight.grams(250),
            max_load=Weight.kilograms(20),
        )
    )
    shop.printers["bench"] = shop.do(
        AddPrinter(name="Bench printer", language="zpl", dpi=203, media="4x6")
    )


def _build_shelves(shop: Shop) -> None:
    with shop.database.read() as session:
        warehouse_id = session.scalars(select(Station.warehouse_id)).one()
    places = [("A-2", 10), ("A-10", 20), ("B-1", 30)]
    ids = shop.do(
        AddLocations(warehouse_id=warehouse_id, kind=LocationKind.PICK_FACE, places=places)
    )
    shop.locations.update(zip((code for code, _ in places), ids, strict=True))


def _stock(shop: Shop) -> None:
    goods = (
        ("TEA-01", "Chai tea, 20 bags", "4.5000", 120, "4006381333931", "A-2", "reduced"),
        ("CUP-02", "Mug, white", "8.9900", 340, "5901234123457", "A-10", "standard"),
        ("POT-03", "Teapot, glass", "24.9000", 780, "9780201379624", "B-1", "standard"),
    )
    for sku, name, price, grams, gtin, location, tax_class in goods:
        shop.items[sku] = shop.do(
            AddItem(
                sku=sku,
                name=name,
                list_price=UnitPrice.of(price, "EUR"),
                weight=Weight.grams(grams),
                tax_class=tax_class,
                codes=(NewCode(code=gtin),),
            )
        )
        shop.do(
            RecordOpeningStock(
                item_id=shop.items[sku],
                location_id=shop.locations[location],
                quantity=Quantity.of(100),
            )
        )


def _know(shop: Shop) -> None:
    for account, address in (("ALFKI", BERLIN), ("HAFEN", SHOP_ADDRESS)):
        shop.customers[account] = shop.do(
            AddCustomer(
                name=address.name,
                account_number=account,
                bill_to=address,
                contacts=(NewContact(name="Maria Anders", phone="030-0074321"),),
            )
        )
