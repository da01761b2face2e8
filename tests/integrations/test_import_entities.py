"""Customers, items and opening stock out of small files with one oddity each."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]

from omsdesk.integrations.importing.mapping import parse
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.rows import (
    Accepted,
    CustomerRow,
    ItemRow,
    Outcome,
    Rejected,
    StockRow,
)
from omsdesk.values import Quantity, UnitPrice

START = 'name = "t"\ncurrency = "GBP"\n'
ITEMS = """
[[tables]]
feeds = "items"
file = "items.csv"
fields = { sku = "sku", name = "name", price = "price" }
"""


def _read(folder: Path, mapping: str, **files: str) -> list[Outcome]:
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8", newline="")
    return list(read(parse(START + mapping), folder))


def _seen(outcomes: list[Outcome]) -> list[tuple[int, str]]:
    """Line and code of each outcome; "" for accepted ones."""
    return [(each.line, getattr(each, "code", "")) for each in outcomes]


def test_a_row_that_comes_twice_is_skipped_and_one_that_differs_refused(tmp_path: Path) -> None:
    outcomes = _read(tmp_path, ITEMS, items="sku,name,price\n1,A,2\n1, A ,2.00\n1,A,3\n")
    assert _seen(outcomes) == [(2, ""), (3, "duplicate"), (4, "duplicate-key")]


def test_a_refused_row_says_where_what_and_what_to_do(tmp_path: Path) -> None:
    (refused,) = _read(tmp_path, ITEMS, items="sku,name,price\n1,A,abc\n")
    assert isinstance(refused, Rejected)
    assert (refused.origin.file, refused.line, refused.column, refused.text) == (
        "items.csv", 2, "price", "abc",
    )  # fmt: skip
    assert refused.code == "not-a-number"
    assert refused.reason == "price: This is not a number."
    assert refused.hint
    assert refused.cells == ("1", "A", "abc")


def test_an_ambiguous_price_is_refused_unless_the_column_shows_its_mark(tmp_path: Path) -> None:
    head = 'sku,name,price\n1,A,"1,234"\n'
    assert _seen(_read(tmp_path, ITEMS, items=head)) == [(2, "number-ambiguous")]
    shown = _read(tmp_path, ITEMS, items=head + "2,B,1.50\n")
    assert [each.row.price for each in shown if isinstance(each, Accepted)] == [  # type: ignore[union-attr]
        UnitPrice.of("1234", "GBP"),
        UnitPrice.of("1.50", "GBP"),
    ]


def test_required_fields_must_not_be_blank_in_any_convention(tmp_path: Path) -> None:
    outcomes = _read(tmp_path, ITEMS, items="sku,name,price\n1,NULL,2\nN/A,B,2\n3,C,NULL\n")
    assert _seen(outcomes) == [(2, "blank"), (3, "blank"), (4, "")]
    assert isinstance(outcomes[2], Accepted)
    assert outcomes[2].row == ItemRow(sku="3", name="C")


def test_the_first_description_that_is_not_blank_wins_and_the_others_are_noted(
    tmp_path: Path,
) -> None:
    rows = "1,,1.5\n1,TIN,2\n1,TIN BOX,2\n1,tin box,2\n1,?,2\n1,BOX,2\n2,,3\n"
    mapping = ITEMS.replace("file =", 'rows = "distinct"\nfile =')
    first, second = _read(tmp_path, mapping, items=f"sku,name,price\n{rows}")
    assert isinstance(first, Accepted)
    assert first.row == ItemRow(sku="1", name="TIN", price=UnitPrice.of("1.5", "GBP"))
    assert [note.sentence for note in first.notes] == [
        f"name: {name!r} is left out, the first was 'TIN'."
        for name in ("?", "BOX", "TIN BOX", "tin box")
    ]
    assert first.used[0][1] == 6
    assert isinstance(second, Rejected)
    assert second.code == "blank"


def test_codes_that_are_no_goods_become_no_items(tmp_path: Path) -> None:
    rules = '[[rules.no_goods]]\ncodes = "POST|D"\nmeans = "freight"\n'
    outcomes = _read(tmp_path, rules + ITEMS, items="sku,name,price\npost,P,2\nDOG,Dog,3\n")
    assert _seen(outcomes) == [(2, "no-goods"), (3, "")]


def test_a_lookup_without_its_key_is_refused(tmp_path: Path) -> None:
    lookup = '{ file = "c.csv", key = "id", value = "n" }'
    mapping = ITEMS.replace(
        'price = "price"', f'category = {{ column = "price", lookup = {lookup} }}'
    )
    outcomes = _read(tmp_path, mapping, items="sku,name,price\n1,A,7\n2,B,8\n", c="id,n\n7,Tea\n")
    assert isinstance(outcomes[0], Accepted)
    assert outcomes[0].row == ItemRow(sku="1", name="A", category="Tea")
    assert _seen(outcomes)[1] == (3, "lookup-missing")


def test_stock_is_read_per_location_and_never_negative(tmp_path: Path) -> None:
    mapping = """
[[tables]]
feeds = "opening_stock"
file = "stock.csv"
fields = { sku = "sku", quantity = "count", location = "place" }
"""
    rows = "1,5,A-1\n1,2.5,A-2\n1,5,A-1\n2,-3,A-1\n2,(3),A-2\n"
    outcomes = _read(tmp_path, mapping, stock=f"sku,count,place\n{rows}")
    assert _seen(outcomes)[2:] == [(4, "duplicate"), (5, "negative-stock"), (6, "negative-stock")]
    assert [each.row for each in outcomes if isinstance(each, Accepted)] == [
        StockRow(sku="1", quantity=Quantity.of(5), location="A-1"),
        StockRow(sku="1", quantity=Quantity.of("2.5"), location="A-2"),
    ]


def test_customers_get_addresses_country_codes_and_phone_digits(tmp_path: Path) -> None:
    mapping = """
[[tables]]
feeds = "customers"
file = "c.csv"
constants = { country = "UK" }

[tables.fields]
account = "id"
name = "name"
street = "street"
city = "city"
phone = "phone"
"""
    content = 'id,name,street,city,phone\nA ,Wolski  Zajazd,"1 High St\nFlat 2",Leeds,(171) 555\n'
    (found,) = _read(tmp_path, mapping, c=content)
    assert isinstance(found, Accepted)
    row = found.row
    assert isinstance(row, CustomerRow)
    assert (row.account, row.name, row.phone_digits) == ("A", "Wolski Zajazd", "171555")
    assert row.address.line1 == "1 High St"
    assert row.address.line2 == "Flat 2"
    assert row.address.country == "GB"


def test_numbers_that_a_spreadsheet_stored_as_such_are_never_ambiguous(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "items.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["sku", "name", "price"])
        sheet.write_row(1, 0, [22423.0, "CAKESTAND", 1.234])
        sheet.write_row(2, 0, ["85123A", "HOLDER", "1,234"])
    typed, text = _read(tmp_path, ITEMS.replace("items.csv", "items.xlsx"))
    assert isinstance(typed, Accepted)
    assert typed.row == ItemRow(sku="22423", name="CAKESTAND", price=UnitPrice.of("1.234", "GBP"))
    assert _seen([text]) == [(3, "number-ambiguous")]
