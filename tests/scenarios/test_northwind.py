"""Northwind: imported to the cent, a hundred orders sent and invoiced, replayed to equal tables."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from omsdesk import resources
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.execution import replay
from omsdesk.commands.holds import ReleaseHold
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.items import WeighItem
from omsdesk.commands.labels import IssueLabel
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.stock import ReceiveStock
from omsdesk.commands.weighing import WeighParcel
from omsdesk.integrations.importing.mapping import load
from omsdesk.integrations.importing.taking import Taken, take
from omsdesk.models.catalogue import Item
from omsdesk.models.holds import Hold
from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import Label, LabelBytes
from omsdesk.models.picking import PickLine
from omsdesk.models.sales import OrderCharge, OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, ScanVerdict, WeightVerdict
from omsdesk.models.warehouses import Location
from omsdesk.queries.ledger import mismatches
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.values import Money, Quantity, Weight
from tests.dump import command_log, differences, dump
from tests.shop import Shop, open_shop

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "northwind"
SENT = 100

pytestmark = [
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the Northwind tables are not on this machine"),
    pytest.mark.timeout(900),
]


@dataclass(frozen=True)
class Sums:
    """What the tables add up to, reckoned without the program."""

    orders: int
    lines: int
    quantity: Decimal
    goods: Decimal
    freight: Decimal


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def sums_of_the_tables() -> Sums:
    lines = rows("order_details.csv")
    goods = [
        cents(Decimal(row["UnitPrice"]) * int(row["Quantity"]) * (1 - Decimal(row["Discount"])))
        for row in lines
    ]
    orders = rows("orders.csv")
    return Sums(
        len(orders),
        len(lines),
        Decimal(sum(int(row["Quantity"]) for row in lines)),
        sum(goods, Decimal(0)),
        sum((cents(Decimal(row["Freight"])) for row in orders), Decimal(0)),
    )


def sums_of_the_database(session: Session) -> Sums:
    lines = session.scalars(select(OrderLine)).all()
    freight = session.scalars(select(OrderCharge)).all()
    orders = session.scalar(select(func.count()).select_from(SalesOrder))
    return Sums(
        orders or 0,
        len(lines),
        Quantity.total(line.ordered for line in lines).amount,
        Money.total((line.net(line.ordered) for line in lines), "USD").amount,
        Money.total((charge.amount for charge in freight), "USD").amount,
    )


def imported(folder: Path) -> tuple[Shop, Taken]:
    shop = open_shop(folder, is_empty=True)
    mapping = load(resources.path("mappings", "northwind.toml"))
    return shop, take(mapping, FOLDER, shop.do, folder / "errors")


def stock_up(shop: Shop) -> None:
    """Weigh every item and fill the shelves, so that there is enough for all orders."""
    with shop.database.read() as session:
        items = session.scalars(select(Item.id).order_by(Item.sku)).all()
        shelf = session.scalars(select(Location.id).where(Location.code == "A-2")).one()
    for number, item_id in enumerate(items, 1):
        shop.do(WeighItem(item_id=item_id, weight=Weight.grams(100 + 7 * number)))
        full = Quantity.of(3000)
        shop.do(ReceiveStock(item_id=item_id, location_id=shelf, quantity=full))


def release_every_hold(shop: Shop) -> None:
    with shop.database.read() as session:
        holds = session.scalars(select(Hold.id).order_by(Hold.id)).all()
    for hold_id in holds:
        shop.do(ReleaseHold(hold_id=hold_id, reason="called the customer"), by="sofia")


def first_orders(shop: Shop) -> list[UUID]:
    with shop.database.read() as session:
        return list(session.scalars(select(SalesOrder.id).order_by(SalesOrder.id).limit(SENT)))


def pick(shop: Shop, order_ids: list[UUID]) -> None:
    """Walk lists of ten orders, scanning each item once with its quantity."""
    for start in range(0, len(order_ids), 10):
        batch = tuple(order_ids[start : start + 10])
        released = shop.do(ReleasePickList(order_ids=batch))
        shop.do(TakePickList(pick_list_id=released.pick_list_id), by="piotr")
        for line_id, sku, quantity in walk(shop, released.pick_list_id):
            picked = ConfirmPick(pick_line_id=line_id, raw=sku, quantity=quantity)
            assert shop.do(picked, by="piotr").verdict is ScanVerdict.ACCEPTED


def walk(shop: Shop, pick_list_id: UUID) -> list[tuple[UUID, str, Quantity]]:
    with shop.database.read() as session:
        found = session.execute(
            select(PickLine.id, Item.sku, PickLine.quantity)
            .join(Item, Item.id == PickLine.item_id)
            .where(PickLine.pick_list_id == pick_list_id)
            .order_by(PickLine.sequence)
        )
        return [(row.id, row.sku, row.quantity) for row in found]


def pack_and_send(shop: Shop, order_id: UUID) -> UUID:
    """Scan every line, weigh, seal, label, send and invoice; returns the shipment's id."""
    shipment_id: UUID = shop.do(OpenPacking(order_id=order_id), by="anna")
    with shop.database.read() as session:
        parcel_id = session.scalars(
            select(Parcel.id).where(Parcel.shipment_id == shipment_id)
        ).one()
        lines = session.scalars(select(OrderLine).where(OrderLine.order_id == order_id)).all()
    for line in lines:
        scan = ScanIntoParcel(parcel_id=parcel_id, raw=line.sku, quantity=line.ordered)
        assert shop.do(scan, by="anna").verdict is ScanVerdict.ACCEPTED
    trial = WeighParcel(parcel_id=parcel_id, measured=Weight.grams(1), source="scale")
    expected = shop.do(trial, by="anna").expected
    weighed = shop.do(
        WeighParcel(parcel_id=parcel_id, measured=expected, source="scale"), by="anna"
    )
    assert weighed.verdict is WeightVerdict.RIGHT
    shop.do(SealParcel(parcel_id=parcel_id), by="anna", confirmed_by="sofia")
    shop.do(IssueLabel(parcel_id=parcel_id, printer_id=shop.printers["bench"]), by="anna")
    shop.do(DispatchShipment(shipment_id=shipment_id), by="anna")
    shop.do(IssueInvoice(shipment_id=shipment_id), by="anna")
    return shipment_id


def sent_hundred(folder: Path) -> Shop:
    shop, _ = imported(folder)
    stock_up(shop)
    release_every_hold(shop)
    orders = first_orders(shop)
    pick(shop, orders)
    for order_id in orders:
        pack_and_send(shop, order_id)
    return shop


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """The shop after the hundred orders; tests only look at it."""
    shop = sent_hundred(tmp_path_factory.mktemp("northwind"))
    yield shop
    shop.database.close()


def test_every_row_is_taken_and_the_sums_are_those_of_the_tables(tmp_path: Path) -> None:
    shop, taken = imported(tmp_path)
    assert (taken.refused, taken.error_files) == (0, [])
    read = {feeds: counts.accepted for (feeds, _), counts in taken.totals.rows.items()}
    assert read == {
        "customers": 93,
        "items": 77,
        "opening_stock": 77,
        "orders": 830,
        "order_lines": 2155,
    }
    with shop.database.read() as session:
        assert sums_of_the_database(session) == sums_of_the_tables()
    shop.database.close()


def test_a_hundred_orders_are_sent_invoiced_and_closed(sent: Shop) -> None:
    with sent.database.read() as session:
        orders = session.scalars(select(SalesOrder).order_by(SalesOrder.id).limit(SENT)).all()
        assert {order.state for order in orders} == {OrderState.CLOSED}
        invoices = session.scalars(select(Invoice)).all()
        assert len(invoices) == SENT
        for order in orders:
            (invoice,) = [each for each in invoices if each.order_id == order.id]
            goods = Money.total((line.net(line.ordered) for line in order.lines), "USD")
            freight = Money.total((charge.amount for charge in order.charges), "USD")
            assert invoice.net == goods + freight


def test_balances_are_the_ledgers_and_every_counter_is_right(sent: Shop) -> None:
    with sent.database.read() as session:
        assert mismatches(session) == []


def test_the_log_replayed_gives_equal_tables_down_to_the_labels(sent: Shop, tmp_path: Path) -> None:
    again = Database.at(tmp_path / "again.db")
    schema.prepare(again)
    replay(command_log(sent.database), again)
    found = differences(dump(sent.database), dump(again))
    with again.read() as session:
        labels = session.scalar(select(func.count()).select_from(Label))
        contents = session.scalar(select(func.count()).select_from(LabelBytes))
    again.close()
    assert found == []
    assert (labels, contents) == (SENT, SENT)


def test_the_log_replayed_on_postgresql_gives_equal_tables(sent: Shop, postgres_url: str) -> None:
    again = Database(postgres_url)
    schema.prepare(again)
    replay(command_log(sent.database), again)
    found = differences(dump(sent.database), dump(again))
    again.close()
    assert found == []
