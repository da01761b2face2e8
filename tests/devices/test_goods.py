"""What of a scan names goods: the same for pick, pack and the order desk."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from omsdesk.devices.scanners.goods import ScannedGoods, goods
from omsdesk.devices.scanners.gs1 import check_digit
from omsdesk.devices.scanners.in_store import MeasurePattern
from omsdesk.devices.scanners.meaning import Policy, meaning
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


CHEESE = "9521101000001" + check_digit("9521101000001")
IN_STORE = Policy(measures=(MeasurePattern.of("21IIIIIWWWWWC"), MeasurePattern.of("22IIIIIPPPPPC")))


@pytest.mark.parametrize(
    ("raw", "is_open"),
    [
        (CHEESE, True),
        (f"(01){CHEESE}(10)L", True),
        (f"(01){CHEESE}(3103)001250", True),
        (f"(02){CHEESE}(37)4", True),
        ("225432171999" + check_digit("225432171999"), True),
        ("211234500000" + check_digit("211234500000"), True),
        ("4006381333931", False),
        (f"(01){TEA}(3103)001250", False),
    ],
)
def test_codes_of_goods_that_are_not_alike_are_known(raw: str, is_open: bool) -> None:
    found = goods(meaning(raw, policy=IN_STORE))
    assert found is not None
    assert found.is_variable is is_open
    assert found.times(Quantity.of(2)).is_variable is is_open


def test_a_carton_that_does_not_say_how_many_are_inside_lacks_it() -> None:
    found = goods(meaning(f"(00)340123450000000000(02){TEA}(10)L"))
    assert found is not None
    assert (found.packs, found.lacks_count) == (None, True)
    told = found.times(Quantity.of(24))
    assert (told.packs, told.lacks_count, told.sscc) == (Quantity.of(24), False, "")


def test_a_count_of_none_is_no_count_of_one() -> None:
    found = goods(meaning(f"(01){TEA}(30)0"))
    assert found is not None
    assert found.packs == Quantity.of(0)


def test_a_part_of_a_carton_is_not_the_carton() -> None:
    found = goods(meaning(f"(00)340123450000000000(02){TEA}(37)24"))
    assert found is not None
    assert found.times(Quantity.of(3)).sscc == ""
    assert found.times(Quantity.of(24)).sscc == "340123450000000000"


def test_a_label_of_a_carton_may_name_the_carton_as_a_trade_item() -> None:
    found = goods(meaning(f"(00)340123450000000000(01){TEA}(10)L"))
    assert found is not None
    assert (found.code, found.packs, found.sscc) == (TEA, None, "340123450000000000")


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
