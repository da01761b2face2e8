"""What of a scan names goods: the same for pick, pack and the order desk."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from omsdesk.devices.scanners.goods import ScannedGoods, goods
from omsdesk.devices.scanners.meaning import meaning
from omsdesk.devices.scanners.scan import Scan
from omsdesk.values import Quantity, Weight

GS = "\x1d"
TEA = "04006381333931"
AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("4006381333931", ScannedGoods(TEA)),
        ("TEA-100", ScannedGoods("TEA-100", may_be_place=True)),
        ("12*4006381333931", ScannedGoods(TEA, Quantity.of(12))),
        ("3*TEA-100", ScannedGoods("TEA-100", Quantity.of(3), may_be_place=True)),
        (f"]C101{TEA}3012", ScannedGoods(TEA, Quantity.of(12))),
        # What is said before a code wins.
        (f"2*(01){TEA}(30)12", ScannedGoods(TEA, Quantity.of(2))),
        (
            f"]d201{TEA}1728043010LOT/7{GS}21S-99{GS}3103001250",
            ScannedGoods(
                TEA,
                lot="LOT/7",
                serial="S-99",
                expires_on=date(2028, 4, 30),
                net_weight=Weight.grams(1250),
            ),
        ),
        # The label of a carton from a vendor says what is in it.
        (
            f"]C10034012345000000000002{TEA}3724{GS}10L",
            ScannedGoods(TEA, Quantity.of(24), lot="L", sscc="340123450000000000"),
        ),
    ],
)
def test_goods_are_named_with_what_the_code_says(raw: str, expected: ScannedGoods) -> None:
    assert goods(meaning(raw)) == expected


@pytest.mark.parametrize(
    "raw", ["SO-01-000001", "CMD-DONE", "BADGE-ANNA", "00340123450000000000", "12*", "]C110LOT"]
)
def test_other_codes_name_none(raw: str) -> None:
    assert goods(meaning(raw)) is None


def test_the_same_code_at_once_by_one_scanner_is_one_read() -> None:
    first = Scan("A", "left", AT)
    assert Scan("A", "left", AT + timedelta(milliseconds=300)).is_again(first)
    assert not Scan("A", "left", AT + timedelta(milliseconds=301)).is_again(first)
    assert not Scan("A", "right", AT).is_again(first)
    assert not Scan("B", "left", AT).is_again(first)
