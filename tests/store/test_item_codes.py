"""How much of an item a code means."""

from __future__ import annotations

from uuid import UUID

import pytest

from omsdesk.devices.scanners.goods import goods
from omsdesk.devices.scanners.meaning import meaning
from omsdesk.store.item_codes import CodeMeaning
from omsdesk.values import ONE, Quantity

CHEESE = "09421234567892"


def quantity(measure: str, unit: str) -> Quantity:
    """What a pack of cheese with this measure on its label counts."""
    found = goods(meaning(f"]C101{CHEESE}{measure}"))
    assert found is not None
    cheese = CodeMeaning.one_unit(UUID(int=1), "CHEESE", "Cheese", unit)
    return cheese.quantity_of(found.packs or ONE, found)


@pytest.mark.parametrize(
    ("measure", "pounds"),
    [
        ("3200000003", "3"),
        ("3201000015", "1.5"),
        ("3202000001", "0.01"),
        ("3205999999", "9.99999"),
        ("3202099999", "999.99"),
    ],
)
def test_pounds_on_a_label_are_so_many_pounds(measure: str, pounds: str) -> None:
    assert quantity(measure, "lb") == Quantity.of(pounds)


def test_a_label_with_a_count_says_what_all_of_it_weighs() -> None:
    assert quantity("31030012503012", "kg") == Quantity.of("1.25")
    assert quantity("3103001250307", "kg") == Quantity.of("1.25")
    assert quantity("31030012503012", "each") == Quantity.of(12)
