"""The Northwind sample company, read whole and compared with sums made here by hand."""

from __future__ import annotations

import csv
import os
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from omsdesk import resources
from omsdesk.integrations.importing.mapping import load
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.report import RowCounts, Totals
from omsdesk.integrations.importing.rows import (
    Accepted,
    CustomerRow,
    ItemRow,
    OrderRow,
    Outcome,
    StockRow,
)
from omsdesk.values import Quantity, UnitPrice

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "northwind"
CENT = Decimal("0.01")

# On a build machine the data must be there; a check-out without it can do without.
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir() and not os.environ.get("CI"), reason="the Northwind files are not here"
)


def _table(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return list(read(load(resources.path("mappings", "northwind.toml")), FOLDER))


@pytest.fixture(scope="module")
def rows(outcomes: list[Outcome]) -> dict[type, list[Accepted]]:
    found = defaultdict[type, list[Accepted]](list)
    for each in outcomes:
        assert isinstance(each, Accepted), each
        found[type(each.row)].append(each)
    return found


@pytest.fixture(scope="module")
def totals(outcomes: list[Outcome]) -> Totals:
    totals = Totals("USD")
    for outcome in outcomes:
        totals.add(outcome)
    return totals


def test_every_row_of_every_file_is_taken(totals: Totals) -> None:
    assert totals.rows == {
        ("customers", "customers.csv"): RowCounts(accepted=93),
        ("items", "products.csv"): RowCounts(accepted=77),
        ("opening_stock", "products.csv"): RowCounts(accepted=77),
        ("orders", "orders.csv"): RowCounts(accepted=830),
        ("order_lines", "order_details.csv"): RowCounts(accepted=2155),
    }
    for (_, file), counts in totals.rows.items():
        assert counts.read == len(_table(file.removesuffix(".csv")))


def test_quantities_amounts_and_freight_are_the_sums_of_the_files(totals: Totals) -> None:
    details = _table("order_details")
    amounts = (
        (Decimal(d["UnitPrice"]) * Decimal(d["Quantity"]) * (1 - Decimal(d["Discount"]))).quantize(
            CENT, ROUND_HALF_UP
        )
        for d in details
    )
    orders = totals.orders
    assert orders.quantity.amount == sum(Decimal(d["Quantity"]) for d in details) == 51317
    assert orders.goods.amount == sum(amounts) == Decimal("1265793.29")
    freight = sum(Decimal(order["Freight"]) for order in _table("orders"))
    assert orders.freight.amount == freight == Decimal("64942.69")
    stock = sum(Decimal(product["UnitsInStock"]) for product in _table("products"))
    assert totals.stock.amount == stock == 3119


def test_every_order_has_its_own_lines(rows: dict[type, list[Accepted]]) -> None:
    lines = defaultdict[str, list[tuple[str, Decimal, Decimal]]](list)
    for detail in _table("order_details"):
        price, quantity = Decimal(detail["UnitPrice"]), Decimal(detail["Quantity"])
        lines[detail["OrderID"]].append((detail["ProductID"], price, quantity))
    orders = [each.row for each in rows[OrderRow] if isinstance(each.row, OrderRow)]
    assert {
        order.number: [(line.sku, line.price.amount, line.quantity.amount) for line in order.lines]
        for order in orders
    } == lines


def test_customers_with_blanks_in_keys_and_without_addresses_are_taken_and_noted(
    rows: dict[type, list[Accepted]],
) -> None:
    found = {each.row.account: each for each in rows[CustomerRow]}  # type: ignore[union-attr]
    assert {key for key, each in found.items() if each.notes} == {"Val2", "VALON"}
    wolski = found["WOLZA"].row
    assert isinstance(wolski, CustomerRow)
    assert (wolski.name, wolski.address.country) == ("Wolski Zajazd", "PL")
    bergs = found["BERGS"].row
    assert isinstance(bergs, CustomerRow)
    assert (bergs.name, bergs.address.city) == ("Berglunds snabbköp", "Luleå")
    assert bergs.phone_digits == "0921123465"


def test_every_country_has_a_code(rows: dict[type, list[Accepted]]) -> None:
    orders = [each.row for each in rows[OrderRow] if isinstance(each.row, OrderRow)]
    codes = {order.ship_to.country for order in orders if order.ship_to}
    assert codes == {
        "AR", "AT", "BE", "BR", "CA", "CH", "DE", "DK", "ES", "FI", "FR",
        "GB", "IE", "IT", "MX", "NO", "PL", "PT", "SE", "US", "VE",
    }  # fmt: skip


def test_items_have_their_category_vendor_and_stock(rows: dict[type, list[Accepted]]) -> None:
    gumbo = next(each.row for each in rows[ItemRow] if getattr(each.row, "sku", "") == "5")
    assert gumbo == ItemRow(
        sku="5",
        name="Chef Anton's Gumbo Mix",
        category="Condiments",
        price=UnitPrice.of("21.35", "USD"),
        pack="36 boxes",
        vendor="New Orleans Cajun Delights",
        reorder_level=Quantity.of(0),
        discontinued=True,
    )
    assert StockRow(sku="1", quantity=Quantity.of(39)) in [each.row for each in rows[StockRow]]


def test_orders_keep_dates_service_and_address(rows: dict[type, list[Accepted]]) -> None:
    first, last = rows[OrderRow][0].row, rows[OrderRow][-1].row
    assert isinstance(first, OrderRow)
    assert isinstance(last, OrderRow)
    assert first.ordered_at.isoformat() == "1996-07-04T00:00:00"
    assert (first.service, first.customer) == ("Federal Shipping", "VINET")
    assert first.ship_to is not None
    assert first.ship_to.lines[-1] == "51100 Reims"
    assert last.shipped_at is None
    assert sum(each.row.shipped_at is None for each in rows[OrderRow]) == 21  # type: ignore[union-attr]
