"""Mapping files: what they say is checked, word by word."""

from __future__ import annotations

from pathlib import Path

import pytest

from omsdesk import resources
from omsdesk.errors import Refused
from omsdesk.integrations.importing.mapping import FieldMapping, load, parse
from omsdesk.integrations.importing.reading import read

GOOD = """
name = "small"
currency = "EUR"

[formats]
decimal_mark = ","

[rules]
zero_price = "accept"

[[tables]]
feeds = "items"
file = "items.csv"

[tables.fields]
sku = "Code"
name = "Text"
price = { column = "Price", decimal_mark = "." }
"""


def _refused(text: str) -> Refused:
    with pytest.raises(Refused) as refused:
        parse(text)
    return refused.value


def test_a_mapping_is_read() -> None:
    mapping = parse(GOOD)
    table = mapping.table("items")
    assert table is not None
    assert table.field("sku") == FieldMapping(column="Code")
    assert table.field("price") == FieldMapping(column="Price", decimal_mark=".")
    assert mapping.formats_of(table).decimal_mark == ","
    assert mapping.table("orders") is None


@pytest.mark.parametrize("name", ["northwind", "webshop"])
def test_the_mappings_that_ship_are_right(name: str) -> None:
    assert load(resources.path("mappings", f"{name}.toml")).name == name


@pytest.mark.parametrize(
    ("right", "wrong", "key", "nearest"),
    [
        ("zero_price", "zero_prices", "zero_prices", "zero_price"),
        ("[formats]", "[format]", "format", "formats"),
        ('feeds = "items"', 'feed = "items"', "feed", "feeds"),
        ('decimal_mark = "." }', 'decimal_point = "." }', "decimal_point", "decimal_mark"),
    ],
)
def test_an_unknown_key_names_the_nearest(right: str, wrong: str, key: str, nearest: str) -> None:
    refused = _refused(GOOD.replace(right, wrong))
    assert refused.code == "mapping-key-unknown"
    assert (refused.facts["key"], refused.facts["nearest"]) == (key, nearest)


def test_an_unknown_field_names_the_nearest() -> None:
    refused = _refused(GOOD.replace("price = {", "prise = {"))
    assert refused.code == "mapping-field-unknown"
    assert refused.facts["nearest"] == "price"


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ('name = "small"', "name = small", "mapping-unreadable"),
        ('"accept"', '"perhaps"', "mapping-value-wrong"),
        ('"EUR"', '"Euro"', "mapping-value-wrong"),
        ('sku = "Code"', "", "mapping-field-missing"),
        ('zero_price = "accept"', 'missing_customer = "walk-in"', "mapping-incomplete"),
        (
            'zero_price = "accept"',
            'no_goods = [{ codes = "(", means = "fee" }]',
            "mapping-value-wrong",
        ),
        (
            'zero_price = "accept"',
            'no_goods = [{ codes = "D", meens = "fee" }]',
            "mapping-key-unknown",
        ),
    ],
)
def test_a_wrong_mapping_is_refused(right: str, wrong: str, code: str) -> None:
    assert _refused(GOOD.replace(right, wrong)).code == code


def test_a_discount_must_say_how_it_is_written() -> None:
    text = (
        GOOD
        + """
[[tables]]
feeds = "order_lines"
file = "lines.csv"
fields = { order = "a", ordered_at = "b", sku = "c", quantity = "d", price = "e", discount = "f" }
"""
    )
    assert _refused(text).facts["key"] == "share"


def test_a_missing_column_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text("Code,Texts,Price\n1,a,2\n")
    with pytest.raises(Refused) as refused:
        read(parse(GOOD), tmp_path)
    assert refused.value.code == "import-column-missing"
    assert refused.value.facts["nearest"] == "Texts"


def test_a_column_that_comes_twice_cannot_feed_a_field(tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text("Code,Text,Text,Price\n1,a,b,2\n")
    with pytest.raises(Refused, match="import-column-twice"):
        read(parse(GOOD), tmp_path)


def test_column_names_may_differ_in_case(tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text("CODE,text,Price\n1,a,2\n")
    assert len(list(read(parse(GOOD), tmp_path))) == 1
