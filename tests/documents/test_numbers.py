"""Numbers as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from omsdesk.documents import numbers
from omsdesk.values import Money, Quantity, UnitPrice, Weight


@pytest.mark.parametrize(
    ("amount", "currency", "english", "german"),
    [
        ("1234567.5", "EUR", "1,234,567.50", "1.234.567,50"),
        ("-0.05", "EUR", "-0.05", "-0,05"),
        ("1200", "JPY", "1,200", "1.200"),
        ("1.234", "KWD", "1.234", "1,234"),
    ],
)
def test_money_has_the_decimals_of_its_currency(
    amount: str, currency: str, english: str, german: str
) -> None:
    money = Money.of(amount, currency)
    assert numbers.money(money, "en") == english
    assert numbers.money(money, "de") == german
    assert numbers.money_with_currency(money, "en") == f"{currency} {english}"
    assert numbers.money_with_currency(money, "de") == f"{german} {currency}"


@pytest.mark.parametrize(
    ("amount", "text"), [("1200", "1,200"), ("0.5", "0.5"), ("0", "0"), ("0.000001", "0.000001")]
)
def test_quantity_has_no_trailing_zeros(amount: str, text: str) -> None:
    assert numbers.quantity(Quantity.of(amount), "en") == text


@pytest.mark.parametrize(
    ("amount", "text"), [("5", "5.00"), ("5.1", "5.10"), ("0.0125", "0.0125"), ("1000", "1,000.00")]
)
def test_unit_price_shows_at_least_cents(amount: str, text: str) -> None:
    assert numbers.unit_price(UnitPrice.of(amount, "EUR"), "en") == text


@pytest.mark.parametrize(
    ("grams", "text"), [("12345", "12.345 kg"), ("0", "0.000 kg"), ("845.5", "0.8455 kg")]
)
def test_weight_is_in_kilograms_to_the_gram_or_finer(grams: str, text: str) -> None:
    assert numbers.weight(Weight.grams(grams), "en") == text


def test_percent_and_days_by_language() -> None:
    assert numbers.percent(1900, "en") == "19%"
    assert numbers.percent(550, "de") == "5,5 %"
    assert numbers.percent(0, "en") == "0%"
    assert numbers.day(date(2026, 3, 4), "en") == "4 Mar 2026"
    assert numbers.day(date(2026, 3, 4), "de") == "04.03.2026"
