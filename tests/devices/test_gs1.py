"""GS1 strings as they are printed, each with where it comes from.

GS = GS1 General Specifications 25 (sections by number; 952... are GS1's numbers for examples).
DL = GS1 Digital Link Standard: URI Syntax 1.4. ENGINE = GS1 Barcode Syntax Engine, the
program of GS1 itself, `test_dl_parseDLuri` in its tests. BIIP = the library biip, its manual.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from biip.gs1_messages import GS1Message
from hypothesis import given
from hypothesis import strategies as st

from omsdesk.devices.scanners.gs1 import (
    Elements,
    Gtin,
    check_digit,
    elements,
    elements_of,
    gtin,
    has_check_digit,
    upc_a,
)
from omsdesk.devices.scanners.gs1_text import readable_elements
from omsdesk.devices.scanners.in_store import MeasurePattern
from omsdesk.devices.scanners.meaning import FreeCode, Meaning, Policy, Sscc, meaning
from omsdesk.values import Weight

GS = "\x1d"
ITEM = Gtin("09520123456788")
TEA = Gtin("04006381333931")
CASE = Gtin("14006381333938")
# Meat of varying weight; the indicator 9 says so.
MEAT = Gtin("99521234543216")

ELEMENT_STRINGS = [
    # GS 3.2.1: SSCC; BIIP for the number.
    ("00106141412345678908", Elements(sscc="106141412345678908")),
    # GS 3.2.2: GTIN of a unit, and of a case by its indicator.
    ("0104006381333931", Elements(gtin=TEA)),
    ("0114006381333938", Elements(gtin=CASE)),
    # GS 3.2.3 and 3.7: contents of a logistic unit with their count; BIIP.
    (
        f"0010614141234567890802006141411234523725{GS}10ABC123",
        Elements(
            sscc="106141412345678908", content=Gtin("00614141123452"), count=25, lot="ABC123"
        ),
    ),
    # GS 3.4.1: batch; the last one needs no separator.
    ("010952012345678810ABC1", Elements(gtin=ITEM, lot="ABC1")),
    (f"010952012345678810ABC1{GS}2112345", Elements(gtin=ITEM, lot="ABC1", serial="12345")),
    # GS 3.4.7: expiry; ENGINE.
    (
        f"010952012345678810ABC1{GS}2112345{GS}17280426",
        Elements(gtin=ITEM, lot="ABC1", serial="12345", expiry=date(2028, 4, 26)),
    ),
    # GS 7.8.5: what has a length of its own comes first, and nothing stands between.
    (
        f"010952012345678817280426310300019510ABC1{GS}2112345",
        Elements(
            gtin=ITEM,
            lot="ABC1",
            serial="12345",
            expiry=date(2028, 4, 26),
            net_weight=Weight.grams(195),
        ),
    ),
    # GS 7.12: day 00 is the last of the month, in leap years too.
    ("010952012345678817280200", Elements(gtin=ITEM, expiry=date(2028, 2, 29))),
    ("010952012345678815260400", Elements(gtin=ITEM, best_before=date(2026, 4, 30))),
    # GS 3.6.1: net weight in kilograms, the fourth digit of the AI says the decimals.
    ("01995212345432163103000195", Elements(gtin=MEAT, net_weight=Weight.grams(195))),
    ("01995212345432163102001234", Elements(gtin=MEAT, net_weight=Weight.grams(12340))),
    ("01995212345432163100000012", Elements(gtin=MEAT, net_weight=Weight.kilograms(12))),
    ("01995212345432163105123456", Elements(gtin=MEAT, net_weight=Weight(1_234_560))),
    # GS 3.6.2: pounds.
    ("01995212345432163201000123", Elements(gtin=MEAT, net_weight=Weight(5_579_186))),
    # GS 3.6.1: ounces may be of weight or volume, gross weight is not net.
    ("01995212345432163572001234", Elements(gtin=MEAT, others=(("3572", "001234"),))),
    ("01995212345432163302001234", Elements(gtin=MEAT, others=(("3302", "001234"),))),
    # GS 3.5.9: count of items of varying number.
    ("0104006381333931308", Elements(gtin=TEA, count=8)),
    (f"01040063813339313012{GS}10L7", Elements(gtin=TEA, count=12, lot="L7")),
    # GS 3.9: price, and a date of another kind; ENGINE for the values.
    (
        f"0109520123456788310300019539220299{GS}11201225",
        Elements(
            gtin=ITEM,
            net_weight=Weight.grams(195),
            others=(("3922", "0299"), ("11", "201225")),
        ),
    ),
    # GS 3.11: AIs of a company, kept as they are; ENGINE.
    (
        f"010952012345678899ABC{GS}98XYZ/987",
        Elements(gtin=ITEM, others=(("99", "ABC"), ("98", "XYZ/987"))),
    ),
    # An AI that is none is kept up to the next separator.
    (f"010952012345678888XYZ{GS}10L", Elements(gtin=ITEM, lot="L", others=(("", "88XYZ"),))),
    # GS 7.8.3: a separator more than needed, at the beginning, twice or at the end.
    (f"{GS}0109520123456788{GS}10L{GS}{GS}21S{GS}", Elements(gtin=ITEM, lot="L", serial="S")),
    # GS 7.11: all 82 characters may be in a batch.
    ("010952012345678810!\"%&'()*+,-./:;<=>?_", Elements(gtin=ITEM, lot="!\"%&'()*+,-./:;<=>?_")),
]  # fmt: skip


def said(found: Meaning) -> object:
    """The elements of a meaning; an SSCC that stands alone has none but itself."""
    if isinstance(found, Sscc):
        return found.elements or Elements(sscc=found.code)
    return found


@pytest.mark.parametrize(("text", "expected"), ELEMENT_STRINGS)
def test_an_element_string_says_what_its_section_says(text: str, expected: Elements) -> None:
    assert elements(text) == expected
    for identifier in ("]C1", "]d2", "]Q3", "]e0", "]J1"):
        assert said(meaning(identifier + text)) == expected


@pytest.mark.parametrize(("text", "expected"), ELEMENT_STRINGS)
def test_a_library_that_is_not_ours_reads_the_same_items(text: str, expected: Elements) -> None:
    if any(not ai for ai, _ in expected.others) or GS * 2 in text:
        return  # That library refuses what it does not know.
    message = GS1Message.parse(text.strip(GS))
    found = {each.ai.ai: each.value for each in message.element_strings}
    item = expected.gtin or expected.content
    assert found.get("01", found.get("02")) == (item.code if item else None)
    assert found.get("10") == expected.lot
    assert found.get("21") == expected.serial
    assert found.get("00") == expected.sscc


@pytest.mark.parametrize(
    "text",
    [
        "0109520123456789",  # GS 7.9: check digit of a GTIN
        "00106141412345678909",  # and of an SSCC
        "01095201234567880114006381333938",  # two items
        f"010952012345678810A{GS}10B",  # two batches
        "010952012345678802040063813339313724",  # GS 4.13: an item is not its own content
        f"010952012345678837{24}",  # GS 4.13: nor counted as such
        "010952012345678810" + "A" * 21,  # GS 3.4.1: at most 20 characters
        "01095201234567883012345678910AB",  # GS 3.5.9: at most 8 digits, then a separator
        "0109520123456788" + "21" + "S" * 20 + "10L",  # the separator got lost
        "",
        "hello",
        "10",
    ],
)
def test_what_contradicts_itself_or_has_lost_a_separator_is_nothing(text: str) -> None:
    assert elements(text) is None
    assert meaning(f"]C1{text}") == FreeCode(text or "]C1")


def test_the_century_is_that_of_the_nearest_fifty_years() -> None:
    # GS 7.12: 51 to 99 years more is the last century, 50 to 99 less the next.
    now = datetime.now(UTC).year
    for years in (-49, -10, 0, 10, 50):
        year = now + years
        found = elements(f"17{year % 100:02}0101")
        assert found is not None
        assert found.expiry == date(year, 1, 1)


def test_a_date_that_does_not_exist_takes_nothing_along() -> None:
    found = elements(f"01095201234567881726133110L{GS}21S")
    assert found == Elements(gtin=ITEM, lot="L", serial="S", others=(("17", "261331"),))
    assert elements("010952012345678817260231") == Elements(gtin=ITEM, others=(("17", "260231"),))


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        # GS 5.2.2, one of each kind of zeros that are left out.
        ("0425261", "04210000526"),
        ("0123450", "01200000345"),
        ("0123452", "01220000345"),
        ("0123453", "01230000045"),
        ("0123454", "01234000005"),
        ("0123455", "01234500005"),
        ("0123459", "01234500009"),
    ],
)
def test_a_upc_e_is_the_item_that_it_stands_for(short: str, whole: str) -> None:
    digit = check_digit(whole)
    assert upc_a(short + digit) == whole + digit
    if not has_check_digit(short + digit):
        assert meaning(short + digit) == meaning(whole + digit) == gtin(whole + digit)
    wrong = str((int(digit) + 1) % 10)
    assert upc_a(short + wrong) is None


def test_a_upc_e_and_an_ean_8_are_told_apart_or_not_read() -> None:
    assert meaning("04252614") == Gtin("00042100005264")
    assert meaning("]E496385074") == Gtin("00000096385074")
    both = next(
        text
        for number in range(10**6)
        for text in [f"0{number:06}" + check_digit(f"0{number:06}")]
        if upc_a(text) is not None
    )
    assert meaning(both) == FreeCode(both)
    assert meaning("]E4" + both) == Gtin(both.zfill(14))


def test_an_add_on_of_a_journal_is_left_out() -> None:
    # GS 5.2.3: two or five digits behind the number; ]E3 says that they are there.
    assert meaning("]E3977147396801212") == Gtin("09771473968012")
    assert meaning("977147396801212") == FreeCode("977147396801212")


IN_STORE = Policy(measures=(MeasurePattern.of("21IIIIIWWWWWC"), MeasurePattern.of("22IIIIIVPPPPC")))


def in_store(digits: str) -> str:
    return digits + check_digit(digits)


def test_an_in_store_code_says_item_and_weight() -> None:
    item = Gtin("0" + in_store("211234500000"))
    found = meaning(in_store("211234501250"), policy=IN_STORE)
    assert found == Elements(gtin=item, net_weight=Weight.grams(1250), is_in_store=True)
    assert meaning("]E0" + in_store("211234501250"), policy=IN_STORE) == found
    # Without that policy it is an item like any other.
    assert meaning(in_store("211234501250")) == Gtin("0" + in_store("211234501250"))


def test_an_in_store_code_says_item_and_price() -> None:
    item = Gtin("0" + in_store("225432100000"))
    found = meaning(in_store("225432171999"), policy=IN_STORE)
    assert found == Elements(gtin=item, price_minor=1999, is_in_store=True)
    assert meaning(in_store("235432171999"), policy=IN_STORE) == Gtin(
        "0" + in_store("235432171999")
    )


@pytest.mark.parametrize(
    "pattern",
    ["", "21IIIIIWWWWW", "21IIIIIWWWWPC", "31IIIIIWWWWWC", "21WWWWWIIIIIC", "2AIIIIIWWWWWC"],
)
def test_a_pattern_that_is_none_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=pattern or "^$"):
        MeasurePattern.of(pattern)


def test_unmarked_element_strings_are_read_only_where_the_station_says_so() -> None:
    text = "010952012345678817280426"
    policy = Policy(unmarked_elements=True)
    assert meaning(text) == FreeCode(text)
    assert meaning(text, policy=policy) == Elements(gtin=ITEM, expiry=date(2028, 4, 26))
    # The traps: an item number that reads as an element string, a SKU that begins like one.
    assert meaning("4006381333931", policy=policy) == TEA
    assert meaning("21TEA-100", policy=policy) == FreeCode("21TEA-100")
    assert meaning("10AB", policy=policy) == FreeCode("10AB")
    assert meaning("0109520123456789", policy=policy) == FreeCode("0109520123456789")


def test_pairs_of_ai_and_value_are_an_element_string() -> None:
    pairs = [("01", ITEM.code), ("10", "ABC1"), ("4711", "x")]
    assert elements_of(pairs) == Elements(gtin=ITEM, lot="ABC1", others=(("4711", "x"),))
    assert elements_of([("01", "0952")]) is None
    assert elements_of([]) is None


_CSET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"


@given(
    st.integers(0, 10**13 - 1),
    st.text(st.sampled_from(_CSET_82), min_size=1, max_size=20),
    st.text(st.sampled_from(_CSET_82), min_size=1, max_size=20),
    st.dates(date(2000, 1, 1), date(2060, 12, 31)),
    st.integers(0, 999_999),
)
def test_what_is_printed_comes_back(
    number: int, lot: str, serial: str, expiry: date, grams: int
) -> None:
    digits = f"{number:013}"
    item = Gtin(digits + check_digit(digits))
    text = f"01{item.code}17{expiry:%y%m%d}3103{grams:06}10{lot}{GS}21{serial}"
    found = elements(text)
    assert found == Elements(
        gtin=item, lot=lot, serial=serial, expiry=expiry, net_weight=Weight.grams(grams)
    )


@pytest.mark.parametrize(
    ("weights", "grams"),
    [
        ("(3103)001250", 1250),
        # The same in kilograms and in pounds, each rounded.
        ("(3103)001250(3202)000276", 1250),
        ("(3103)001250(3102)000125", 1250),
        ("(3103)001250(3202)000300", None),
        ("(3103)001250(3103)001260", None),
        ("(3103)001250(3102)000127", None),
    ],
)
def test_net_weights_that_contradict_each_other_are_no_weight(
    weights: str, grams: int | None
) -> None:
    found = readable_elements(f"(01){ITEM.code}{weights}")
    said = found.net_weight if found is not None else None
    assert said == (Weight.grams(grams) if grams is not None else None)
    assert (found is None) is (grams is None)


def test_the_number_of_packs_in_a_carton_is_not_that_of_pieces_in_them() -> None:
    both = readable_elements(f"(02){ITEM.code}(37)4(30)12")
    assert both is not None
    assert both.count == 4
    pieces = readable_elements(f"(02){ITEM.code}(30)12")
    assert pieces is not None
    assert pieces.count is None
