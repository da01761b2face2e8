"""Taking an import into a shop: what becomes of rows, whole and piece by piece."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from omsdesk import resources
from omsdesk.commands.base import Command
from omsdesk.commands.importing import RowVerdict
from omsdesk.integrations.importing import taking
from omsdesk.integrations.importing.mapping import Mapping, load, parse
from omsdesk.integrations.importing.report import OrderSums
from omsdesk.integrations.importing.taking import FileCounts, Taken, Taking, take
from omsdesk.models.catalogue import Item, ItemCode
from omsdesk.models.holds import Hold, HoldKind
from omsdesk.models.imports import ImportBatch
from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderCharge, OrderLine, SalesOrder
from omsdesk.values import Money, Quantity
from tests.integrations.messy import Expected, webshop
from tests.shop import Shop, open_shop

NORTHWIND = Path(__file__).resolve().parents[3] / "shared" / "data" / "northwind"
MAPPING = """
name = "till"
currency = "EUR"

[rules]
cancellation_prefix = "C"
cancellations = "credit"

[[tables]]
feeds = "customers"
file = "customers.csv"
fields = { account = "account", name = "name", city = "city", country = "country" }

[[tables]]
feeds = "items"
file = "items.csv"
fields = { sku = "sku", name = "name", price = "price", barcode = "barcode" }

[[tables]]
feeds = "opening_stock"
file = "items.csv"
fields = { sku = "sku", quantity = "stock" }

[[tables]]
feeds = "order_lines"
file = "lines.csv"
[tables.fields]
order = "order"
customer = "customer"
ordered_at = "date"
sku = "sku"
quantity = "quantity"
price = "price"
freight = "freight"
"""
CUSTOMERS = "account,name,city,country\nK1,Hafen Café,Hamburg,DE\nK2,Tee & Co,Bremen,DE\n"
ITEMS = "sku,name,price,barcode,stock\nTEA,Tea,4.50,4006381333931,10\nPOT,Pot,24.90,,0\n"
HEADER = "order,customer,date,sku,quantity,price,freight\n"
LINES = (
    f"{HEADER}"
    "1,K1,2026-02-03,TEA,4,4.50,5.90\n"
    "1,K1,2026-02-03,POT,1,24.90,5.90\n"
    "2,K2,2026-02-03,TEA,8,4.25,\n"
    "3,K9,2026-02-04,TEA,1,4.50,\n"
    "3,K9,2026-02-04,POT,1,24.90,\n"
    "4,K1,2026-02-04,TEA,1,4.50,\n"
    "4,K1,2026-02-04,CUP,1,8.99,\n"
    "C5,K1,2026-02-04,TEA,-1,4.50,\n"
)


@pytest.fixture
def mapping() -> Mapping:
    return parse(MAPPING)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path, is_empty=True)
    yield made
    made.database.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "export"
    made.mkdir()
    (made / "customers.csv").write_text(CUSTOMERS, encoding="utf-8")
    (made / "items.csv").write_text(ITEMS, encoding="utf-8")
    (made / "lines.csv").write_text(LINES, encoding="utf-8")
    return made


def count(shop: Shop, table: type[Any]) -> int:
    with shop.database.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def errors_in(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sums(orders: OrderSums) -> tuple[int, int, str, str, str]:
    return (
        orders.count,
        orders.lines,
        str(orders.quantity),
        str(orders.goods),
        str(orders.freight),
    )


def test_each_file_counts_its_rows_by_what_became_of_them(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path
) -> None:
    taken = take(mapping, folder, shop.do, tmp_path / "errors")
    assert taken.is_complete
    assert taken.files == {
        ("customers", "customers.csv"): FileCounts(taken=2),
        ("items", "items.csv"): FileCounts(taken=2),
        ("opening_stock", "items.csv"): FileCounts(taken=1, skipped=1),
        ("order_lines", "lines.csv"): FileCounts(taken=3, refused=5),
    }
    assert sums(taken.orders[RowVerdict.ACCEPTED]) == (2, 3, "13", "76.90 EUR", "5.90 EUR")
    assert taken.orders[RowVerdict.REFUSED].count == 3
    with shop.database.read() as session:
        batch = session.scalars(select(ImportBatch)).one()
        assert (batch.rows_read, batch.rows_accepted, batch.rows_refused) == (14, 8, 5)
        assert {hold.kind for hold in session.scalars(select(Hold))} == {HoldKind.ADDRESS}


def test_a_refused_order_is_in_the_error_file_with_all_its_rows(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path
) -> None:
    taken = take(mapping, folder, shop.do, tmp_path / "errors")
    (path,) = taken.error_files
    found = [(row["order"], row["sku"], row["omsdesk_reason"]) for row in errors_in(path)]
    assert sorted(found) == [
        ("3", "POT", "There is no customer K9."),
        ("3", "TEA", "There is no customer K9."),
        ("4", "CUP", "There is no item CUP."),
        ("4", "TEA", "There is no item CUP."),
        ("C5", "TEA", "This is a credit; only orders are imported."),
    ]
    assert Counter(error.code for error in taken.first_errors) == {
        "customer-unknown": 2,
        "item-unknown": 2,
        "credit-not-imported": 1,
    }


def test_a_second_run_makes_no_doubles(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path
) -> None:
    tables = (Customer, Item, ItemCode, SalesOrder, OrderLine, OrderCharge, Hold)
    first = take(mapping, folder, shop.do, tmp_path / "errors")
    before = [count(shop, table) for table in tables]
    again = take(mapping, folder, shop.do, tmp_path / "again")
    assert (again.accepted, again.known) == (0, first.accepted)
    assert again.files["order_lines", "lines.csv"] == FileCounts(known=3, refused=5)
    assert sums(again.orders[RowVerdict.KNOWN]) == sums(first.orders[RowVerdict.ACCEPTED])
    assert [count(shop, table) for table in tables] == before


def test_a_row_that_changed_since_it_was_imported_is_refused_and_the_old_one_stays(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path
) -> None:
    take(mapping, folder, shop.do, tmp_path / "errors")
    (folder / "items.csv").write_text(ITEMS.replace("4.50", "4.80"), encoding="utf-8")
    (folder / "lines.csv").write_text(LINES.replace("TEA,8", "TEA,9"), encoding="utf-8")
    again = take(mapping, folder, shop.do, tmp_path / "again")
    changed = [error for error in again.first_errors if error.code == "changed-since-import"]
    assert [(error.origin.feeds, error.cells[0]) for error in changed] == [
        ("items", "TEA"),
        ("order_lines", "2"),
    ]
    with shop.database.read() as session:
        assert str(session.scalars(select(Item).where(Item.sku == "TEA")).one().list_price) == (
            "4.5000 EUR"
        )
        assert session.scalars(select(OrderLine.ordered)).all().count(Quantity.of(9)) == 0


def test_the_corrected_error_file_completes_the_import(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path
) -> None:
    taken = take(mapping, folder, shop.do, tmp_path / "errors")
    (path,) = taken.error_files
    text = path.read_text(encoding="utf-8-sig").replace("K9", "K2").replace("CUP", "POT")
    (folder / "lines.csv").write_text(text, encoding="utf-8")
    again = take(mapping, folder, shop.do, tmp_path / "again")
    assert again.files["order_lines", "lines.csv"] == FileCounts(taken=4, refused=1)
    assert [error.code for error in again.first_errors] == ["credit-not-imported"]
    assert count(shop, SalesOrder) == 4


def test_barcodes_and_numbers_that_come_twice_in_one_piece_are_refused_once(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path
) -> None:
    """Names are looked up for a whole piece at once; the piece itself must count too."""
    more = "CUP,Cup,8.99,4006381333931,1\nJUG,Jug,9.99,4006381333932,1\n"
    (folder / "items.csv").write_text(ITEMS + more, encoding="utf-8")
    taken = take(mapping, folder, shop.do, tmp_path / "errors")
    refused = {error.cells[0]: error.code for error in taken.first_errors}
    assert refused["CUP"] == "item-unknown"  # Its stock, after the item itself.
    codes = [e.code for e in taken.first_errors if e.origin.feeds == "items"]
    assert codes == ["code-taken"]
    with shop.database.read() as session:
        assert set(session.scalars(select(Item.sku))) == {"TEA", "POT", "JUG"}
        assert set(session.scalars(select(ItemCode.code))) == {"04006381333931", "4006381333932"}


def after(pieces: int) -> Callable[[Taken], bool]:
    """Lets so many pieces pass."""
    left = iter(range(pieces - 1))
    return lambda _taken: next(left, None) is not None


@pytest.mark.parametrize("pieces", [1, 2, 4])
def test_an_import_that_was_broken_off_is_completed_by_the_next_run(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path, pieces: int
) -> None:
    (tmp_path / "whole").mkdir()
    whole = open_shop(tmp_path / "whole", is_empty=True)
    take(mapping, folder, whole.do, tmp_path / "whole-errors")
    broken = take(mapping, folder, shop.do, tmp_path / "errors", after(pieces))
    assert not broken.is_complete
    again = take(mapping, folder, shop.do, tmp_path / "again")
    assert again.is_complete
    assert again.known >= broken.accepted
    for table in (Customer, Item, SalesOrder, OrderLine, OrderCharge):
        assert count(shop, table) == count(whole, table)
    whole.database.close()


def test_a_run_killed_between_pieces_leaves_whole_orders_and_goes_on(
    shop: Shop, mapping: Mapping, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run ends without a word, not even its record, as when the power goes."""
    monkeypatch.setattr(taking, "PIECE_ROWS", 2)
    begun = Taking(mapping, folder, tmp_path / "errors")
    command = begun.advance()
    while command is not None and count(shop, SalesOrder) == 0:
        command = begun.advance(shop.do(command))
    assert count(shop, OrderLine) == 2
    assert count(shop, ImportBatch) == 0
    del begun
    again = take(mapping, folder, shop.do, tmp_path / "again")
    assert again.files["order_lines", "lines.csv"] == FileCounts(taken=1, known=2, refused=5)


def test_no_piece_is_larger_than_its_limit_unless_an_order_is(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "PIECE_ROWS", 40)
    webshop(tmp_path / "webshop.csv", 600)
    sizes: list[int] = []

    def perform(command: Command) -> Any:
        rows = getattr(command, "rows", ())
        sizes.append(sum(len(getattr(row, "lines", ())) or 1 for row in rows))
        return shop.do(command)

    take(web_mapping(), tmp_path, perform, tmp_path / "errors")
    assert max(sizes) <= 40
    assert len([size for size in sizes if size > 10]) > 600 // 40


@pytest.mark.skipif(
    not NORTHWIND.is_dir() and not os.environ.get("CI"), reason="the Northwind files are not here"
)
def test_northwind_is_taken_whole_and_known_whole_the_second_time(
    shop: Shop, tmp_path: Path
) -> None:
    northwind = load(resources.path("mappings", "northwind.toml"))
    first = take(northwind, NORTHWIND, shop.do, tmp_path / "errors")
    assert (first.rows_refused, first.error_files) == (0, [])
    tables = (Customer, Item, SalesOrder, OrderLine, OrderCharge)
    before = [count(shop, table) for table in tables]
    assert before == [93, 77, 830, 2155, 830]
    assert sums(first.orders[RowVerdict.ACCEPTED]) == (
        (830, 2155, "51317", "1265793.29 USD", "64942.69 USD")
    )
    again = take(northwind, NORTHWIND, shop.do, tmp_path / "again")
    assert (again.rows_refused, [count(shop, table) for table in tables]) == (0, before)
    assert again.files["order_lines", "order_details.csv"] == FileCounts(known=2155)
    assert sums(again.orders[RowVerdict.KNOWN]) == sums(first.orders[RowVerdict.ACCEPTED])


def web_mapping() -> Mapping:
    return load(resources.path("mappings", "webshop.toml"))


@pytest.fixture(scope="module")
def messy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Shop, Taken, Expected]]:
    """Twenty thousand rows with every oddity, taken into an empty shop."""
    folder = tmp_path_factory.mktemp("messy")
    expected = webshop(folder / "webshop.csv", 20_000)
    shop = open_shop(folder, is_empty=True)
    yield shop, take(web_mapping(), folder, shop.do, folder / "errors"), expected
    shop.database.close()


@pytest.mark.timeout(180)
def test_a_messy_file_is_taken_to_the_penny(messy: tuple[Shop, Taken, Expected]) -> None:
    shop, taken, expected = messy
    walk_in = expected.oddities["no-customer"]
    refused = taken.orders[RowVerdict.REFUSED]
    accepted = taken.orders[RowVerdict.ACCEPTED]
    # There is no walk-in customer in this shop, so orders without one are refused too.
    assert refused.count == walk_in + expected.credits
    assert accepted.count == expected.orders - walk_in
    with shop.database.read() as session:
        lines = session.scalars(select(OrderLine)).all()
        charges = session.scalars(select(OrderCharge)).all()
        assert len(lines) == accepted.lines
        assert Quantity.total(line.ordered for line in lines) == accepted.quantity
        assert Money.total((line.net(line.ordered) for line in lines), "GBP") == accepted.goods
        assert Money.total((each.amount for each in charges), "GBP").amount == expected.freight


@pytest.mark.timeout(180)
def test_what_was_taken_and_what_was_refused_is_what_was_written(
    messy: tuple[Shop, Taken, Expected],
) -> None:
    _, taken, expected = messy
    totals = taken.totals.orders
    assert (totals.count, totals.lines) == (expected.orders, expected.lines)
    assert totals.quantity.amount == Decimal(expected.quantity)
    assert totals.goods.amount == expected.goods
    for counts in taken.files.values():
        assert counts.read == expected.rows
    lines = next(path for path in taken.error_files if path.name.startswith("order_lines"))
    assert len(errors_in(lines)) == taken.files["order_lines", "webshop.csv"].refused
