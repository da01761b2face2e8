"""Dates, prices and discounts as clerks key them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from omsdesk.ui.order_desk.dates import parse_day
from omsdesk.ui.order_desk.figures import parse_discount, parse_price
from omsdesk.values import UnitPrice

TODAY = date(2026, 3, 30)


@pytest.mark.parametrize(
    ("keyed", "meant"),
    [
        ("", None),
        ("+3", date(2026, 4, 2)),
        ("31", date(2026, 3, 31)),
        ("2", date(2026, 4, 2)),
        ("24.12.", date(2026, 12, 24)),
        ("24.12.27", date(2027, 12, 24)),
        ("1.2.", date(2027, 2, 1)),
        ("2026-04-05", date(2026, 4, 5)),
    ],
)
def test_a_day_is_understood_as_germans_key_it(keyed: str, meant: date | None) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert parse_day(keyed, TODAY) == meant


def test_the_order_of_day_and_month_is_the_locales() -> None:
    assert parse_day("4/5", TODAY) == date(2026, 4, 5)


@pytest.mark.parametrize("keyed", ["soon", "32.1.", "1.1.1.1", "+x"])
def test_what_is_no_day_is_refused(keyed: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_day(keyed, TODAY)


def test_prices_and_discounts_are_exact_or_refused() -> None:
    assert parse_price("€4.1234", "EUR") == UnitPrice.of("4.1234", "EUR")
    assert parse_discount("12.5 %") == 1250
    assert parse_discount("") == 0
    for wrong in ("4.12345", "-1", "x"):
        with pytest.raises(ValueError, match=r".+"):
            parse_price(wrong, "EUR")
    for wrong in ("101", "-1", "0.001"):
        with pytest.raises(ValueError, match=r".+"):
            parse_discount(wrong)
