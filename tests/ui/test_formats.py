"""Numbers are written as the station's locale does, exactly, and read back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from omsdesk.ui import formats
from omsdesk.values import Money, Quantity, UnitPrice, Weight

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def german() -> Iterator[None]:
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(QLocale("en_US"))


def test_english_formats() -> None:
    assert formats.money(Money.of("-1234.50", "USD")) == "-$1,234.50"
    assert formats.money(Money.of("5", "CHF")) == f"CHF{NBSP}5.00"
    assert formats.quantity(Quantity.of("1234.5"), "m") == f"1,234.5{NBSP}m"
    assert formats.weight(Weight.grams(850)) == f"850{NBSP}g"
    assert formats.weight(Weight.grams(1200)) == f"1.200{NBSP}kg"
    assert formats.unit_price(UnitPrice.of("0.0125", "USD")) == "$0.0125"
    assert formats.unit_price(UnitPrice.of("12.5", "USD")) == "$12.50"
    assert formats.percent(1950) == f"19.5{NBSP}%"
    assert formats.day(date(2026, 3, 2)) == "3/2/2026"
    assert formats.age(720) == f"12{NBSP}min"


@pytest.mark.usefixtures("german")
def test_german_formats() -> None:
    assert formats.money(Money.of("-1234.50", "EUR")) == f"-1.234,50{NBSP}€"
    assert formats.quantity(Quantity.of("1234.5")) == "1.234,5"
    assert formats.day(date(2026, 3, 2)) == "02.03.2026"


def test_an_amount_that_binary_floating_point_cannot_hold_stays_exact() -> None:
    assert formats.money(Money(900719925474099301, "USD")) == "$9,007,199,254,740,993.01"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.5", "1.5"),
        ("1,5", "1.5"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1,234", "1234"),
        ("1.234", "1.234"),
        ("0,125", "0.125"),
        (",5", "0.5"),
        ("-3", "-3"),
        ("−3", "-3"),
    ],
)
def test_both_decimal_signs_are_read_where_they_are_clear(text: str, value: str) -> None:
    assert formats.parse_decimal(text) == Decimal(value)


@pytest.mark.usefixtures("german")
def test_a_lone_group_is_read_as_the_locale_writes_it() -> None:
    assert formats.parse_decimal("1.234") == Decimal(1234)
    assert formats.parse_decimal("1,234") == Decimal("1.234")


@pytest.mark.parametrize("text", ["", "x", "1.2.3", "1,2,3", "--1", "1e5", "½", ".", "1,23,456.7"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="number"):
        formats.parse_decimal(text)


@pytest.mark.parametrize("name", ["en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "nl_NL", "sv_SE"])
@given(minor=st.integers(-(10**13), 10**13), micro=st.integers(0, 10**15))
def test_what_is_printed_is_read_back(name: str, minor: int, micro: int) -> None:
    QLocale.setDefault(QLocale(name))
    money, quantity = Money(minor, "EUR"), Quantity(micro)
    assert formats.parse_money(formats.money(money), "EUR") == money
    assert formats.parse_quantity(formats.quantity(quantity)) == quantity


def test_weights_are_read_in_grams_and_kilograms() -> None:
    assert formats.parse_weight("1,5 kg") == Weight.grams(1500)
    assert formats.parse_weight("850") == Weight.grams(850)
