"""Text to exact values: numbers, discounts, dates, codes, phones, countries."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.errors import Refused
from omsdesk.integrations.importing import fields
from omsdesk.integrations.importing.countries import country_code
from omsdesk.integrations.importing.dates import Order, OrderEvidence, moment
from omsdesk.integrations.importing.numbers import (
    Mark,
    MarkEvidence,
    Share,
    basis_points,
    decimal,
    settled,
)
from omsdesk.integrations.importing.raw_rows import TypedText
from omsdesk.values import Money, UnitPrice


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value.code


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("12", None, "12"),
        ("12.5", None, "12.5"),
        ("12,50", None, "12.50"),
        ("0.500", None, "0.5"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("1.234", ",", "1234"),
        ("1,234,567", None, "1234567"),
        ("1.234.567,89", None, "1234567.89"),
        ("1 234,50", None, "1234.50"),
        ("1\u00a0234\u00a0567,5", None, "1234567.5"),
        ("1'234.50", None, "1234.50"),
        ("-3", None, "-3"),
        ("3-", None, "-3"),
        ("(3)", None, "-3"),
        ("\u22123,5", None, "-3.5"),
        ("(1,234.50)", None, "-1234.50"),
        ("$ 1,234.50", None, "1234.50"),
        ("-$12.50", None, "-12.50"),
        ("$-12.50", None, "-12.50"),
        ("12,50 USD", None, "12.50"),
        (".5", ".", "0.5"),
        ("1e-05", ".", "0.00001"),
    ],
)
def test_a_number_is_read_exactly(text: str, mark: Mark | None, value: str) -> None:
    assert decimal(text, mark, "USD") == Decimal(value)


@pytest.mark.parametrize("text", ["1,234", "1.234", "12,345", "-1.234", "(1,234)"])
def test_a_mark_before_three_digits_alone_is_ambiguous(text: str) -> None:
    assert _code(lambda: decimal(text)) == "number-ambiguous"


@pytest.mark.parametrize(
    "text",
    ["", "abc", "1.2.3", "12,34,56", "1 23", "1,23.4,5", "(3", "3)", "--3", "-3-", "12a", "1,,2"],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    assert _code(lambda: decimal(text)) == "not-a-number"


def test_a_number_with_the_other_decimal_mark_is_refused_not_converted() -> None:
    assert _code(lambda: decimal("12,50", ".")) == "not-a-number"


def test_another_currency_is_refused() -> None:
    assert _code(lambda: decimal("12,50 €", None, "USD")) == "other-currency"


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["1,234", "12.50"], "."),
        (["1.234", "12,50"], ","),
        (["1,234", "5", "1.234"], None),
        (["1.50", "1,50"], None),
        ([TypedText("1.50")], None),
    ],
)
def test_other_values_of_a_column_show_its_decimal_mark(
    texts: list[str], mark: Mark | None
) -> None:
    evidence = MarkEvidence()
    for text in texts:
        evidence.see(text)
    assert evidence.mark == mark


def test_a_typed_number_is_never_ambiguous() -> None:
    assert decimal(TypedText("1.234")) == Decimal("1.234")


@given(st.decimals(-(10**9), 10**9, places=4))
def test_a_number_written_in_any_style_comes_back(value: Decimal) -> None:
    english = f"{value:,.4f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert decimal(english, ".") == decimal(german, ",") == value


@pytest.mark.parametrize(
    ("text", "form", "points"),
    [
        ("0.15", "fraction", 1500),
        ("0.15000001", "fraction", 1500),
        ("0.15000000596046448", "fraction", 1500),
        ("15", "percent", 1500),
        ("12.5 %", "fraction", 1250),
        ("0", "fraction", 0),
        ("1", "fraction", 10_000),
    ],
)
def test_a_discount_becomes_basis_points(text: str, form: Share, points: int) -> None:
    assert basis_points(text, form, ".") == points


@pytest.mark.parametrize(
    ("text", "form", "code"),
    [
        ("15", "fraction", "share-out-of-range"),
        ("-0.1", "fraction", "share-out-of-range"),
        ("101", "percent", "share-out-of-range"),
        ("0.12345", "fraction", "too-fine"),
    ],
)
def test_an_impossible_discount_is_refused(text: str, form: Share, code: str) -> None:
    assert _code(lambda: basis_points(text, form, ".")) == code


def test_binary_noise_is_taken_off_and_real_decimals_are_not() -> None:
    assert settled(Decimal("9.800000190734863"), 4) == Decimal("9.8")
    assert settled(Decimal("1.23455"), 4, round_up=True) == Decimal("1.2346")
    assert _code(lambda: settled(Decimal("1.23455"), 4)) == "too-fine"


def test_prices_and_amounts_have_the_decimals_of_their_kind() -> None:
    assert fields.unit_price("0.0125", "USD", ".") == UnitPrice.of("0.0125", "USD")
    assert fields.money("1,234.50", "USD", ".") == Money.of("1234.50", "USD")
    assert _code(lambda: fields.money("0.125", "USD", ".")) == "too-fine"
    assert _code(lambda: fields.money("0.5", "JPY", ".")) == "too-fine"


@pytest.mark.parametrize(
    ("text", "order", "value"),
    [
        ("1996-07-04", None, "1996-07-04 00:00:00"),
        ("1996-07-04 00:00:00.000", None, "1996-07-04 00:00:00"),
        ("1996-07-04T15:04:05.25", None, "1996-07-04 15:04:05.250000"),
        ("4.7.1996", None, "1996-07-04 00:00:00"),
        ("13/7/1996", None, "1996-07-13 00:00:00"),
        ("7/13/1996", None, "1996-07-13 00:00:00"),
        ("5/5/1996", None, "1996-05-05 00:00:00"),
        ("3/4/2011", "mdy", "2011-03-04 00:00:00"),
        ("3/4/2011", "dmy", "2011-04-03 00:00:00"),
        ("12/1/2010 8:26", "mdy", "2010-12-01 08:26:00"),
        ("12/1/2010 12:05 AM", "mdy", "2010-12-01 00:05:00"),
        ("1-Dec-2010", None, "2010-12-01 00:00:00"),
        ("December 1, 2010", None, "2010-12-01 00:00:00"),
        ("35250", "serial", "1996-07-04 00:00:00"),
        ("35250.5", "serial", "1996-07-04 12:00:00"),
    ],
)
def test_a_date_is_read(text: str, order: Order | None, value: str) -> None:
    assert moment(text, order).isoformat(" ") == value


def test_a_zone_is_kept() -> None:
    assert moment("2024-03-01T10:00:00+02:00").isoformat() == "2024-03-01T10:00:00+02:00"


@pytest.mark.parametrize(
    ("text", "order", "code"),
    [
        ("3/4/2011", None, "date-ambiguous"),
        ("1-2-2011", None, "date-ambiguous"),
        ("31/2/2011", None, "date-impossible"),
        ("13.13.2011", None, "date-impossible"),
        ("13/1/2011", "mdy", "date-impossible"),
        ("3/4/11", None, "not-a-date"),
        ("40000", None, "not-a-date"),
        ("0", "serial", "date-impossible"),
        ("3/4/2011", "ymd", "not-a-date"),
        ("1-Foo-2010", None, "not-a-date"),
        ("2010-01-01 25:00", None, "date-impossible"),
    ],
)
def test_a_date_that_is_none_or_may_be_two_is_refused(
    text: str, order: Order | None, code: str
) -> None:
    assert _code(lambda: moment(text, order)) == code


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["3/4/2011", "13/4/2011"], "dmy"),
        (["3/4/2011", "4/13/2011"], "mdy"),
        (["3/4/2011"], None),
        (["13/4/2011", "4/13/2011"], None),
    ],
)
def test_other_dates_of_a_column_show_its_order(texts: list[str], order: Order | None) -> None:
    evidence = OrderEvidence()
    for text in texts:
        evidence.see(text)
    assert evidence.order == order


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("USA", "US"), ("UK", "GB"), ("U.S.A.", "US"), ("germany", "DE"), ("Österreich", "AT"),
        ("EIRE", "IE"), ("Finland", "FI"), ("de", "DE"), ("Czech Republic", "CZ"),
        ("RSA", "ZA"), ("Venezuela", "VE"), ("Côte d'Ivoire", "CI"),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_names(name: str, code: str) -> None:
    assert country_code(name) == code


def test_an_unknown_country_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refused) as refused:
        country_code("Germny")
    assert refused.value.facts == {"nearest": "germany"}
    assert _code(lambda: country_code("Channel Islands")) == "country-unknown"


def test_codes_that_programs_take_for_numbers() -> None:
    assert fields.code("17850.0", whole=True) == "17850"
    assert fields.code("17850.0") == "17850.0"
    assert fields.code("85123a", upper=True) == "85123A"
    assert fields.code("1E05") == "1E05"
    assert _code(lambda: fields.code("4.00638E+12")) == "code-shortened"


def test_phones_keep_their_form_and_give_their_digits() -> None:
    assert fields.phone("(5)  555-4729") == "(5) 555-4729"
    assert fields.phone_digits("(5) 555-4729") == "55554729"
    assert fields.phone_digits("+49 30/0074321") == "+49300074321"
    assert _code(lambda: fields.phone("see note")) == "not-a-phone"


def test_flags_and_streets() -> None:
    assert fields.flag("Yes")
    assert not fields.flag("0")
    assert _code(lambda: fields.flag("perhaps")) == "not-a-flag"
    assert fields.street_lines("9-8 Sekimai\n Musashino-shi") == ("9-8 Sekimai", "Musashino-shi")
