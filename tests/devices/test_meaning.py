"""What a code means: the order of kinds, the traps between them, and noise."""

from __future__ import annotations

from datetime import UTC, date, datetime
from random import Random

import pytest
from biip.checksums import gs1_standard_check_digit
from hypothesis import example, given
from hypothesis import strategies as st

from omsdesk.devices.scanners.gs1 import Elements, Gtin, gtin
from omsdesk.devices.scanners.meaning import (
    BadgeToken,
    CommandCode,
    DocumentKind,
    DocumentNumber,
    FreeCode,
    Meaning,
    Sscc,
    Times,
    meaning,
)
from omsdesk.devices.scanners.scan import Scan
from omsdesk.values import Quantity, Weight

GS = "\x1d"
ITEM = "4006381333931"
KEY = Gtin("04006381333931")


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("CMD-DONE", CommandCode("DONE")),
        ("cmd-next-parcel", CommandCode("NEXT-PARCEL")),
        ("CMD-", FreeCode("CMD-")),
        ("SO-07-004213", DocumentNumber(DocumentKind.SALES_ORDER, "SO-07-004213")),
        ("PL-01-000001", DocumentNumber(DocumentKind.PICK_LIST, "PL-01-000001")),
        ("sh-01-1000001", DocumentNumber(DocumentKind.SHIPMENT, "SH-01-1000001")),
        ("IN-01-000001", DocumentNumber(DocumentKind.INVOICE, "IN-01-000001")),
        ("SO-07-004213X", FreeCode("SO-07-004213X")),
        ("SO-7-004213", FreeCode("SO-7-004213")),
        ("BADGE-ANNA", BadgeToken("BADGE-ANNA")),
        ("badge-anna", FreeCode("badge-anna")),
        ("A-01-03-2", FreeCode("A-01-03-2")),
        ("  TEA-100 \r\n", FreeCode("TEA-100")),
        ("", FreeCode("")),
    ],
)
def test_own_codes_come_first(raw: str, meant: Meaning) -> None:
    assert meaning(raw) == meant


def test_every_length_of_gtin_is_one_key() -> None:
    assert meaning("036000291452") == meaning("0036000291452") == Gtin("00036000291452")
    assert meaning("00036000291452") == Gtin("00036000291452")
    assert meaning("96385074") == Gtin("00000096385074")
    assert meaning("14006381333938") == Gtin("14006381333938")


def test_first_digit_of_a_case_names_its_pack_level() -> None:
    case = meaning("14006381333938")
    assert isinstance(case, Gtin)
    assert case.pack_indicator == 1


def test_plain_ean_is_an_item_although_it_reads_as_an_element_string() -> None:
    assert meaning(ITEM) == KEY
    # In-store codes begin like a serial number (21); "]E0" names EAN-13.
    assert meaning("2112345678900") == Gtin("02112345678900")
    assert meaning("]E0" + ITEM) == KEY


def test_number_with_a_wrong_check_digit_is_no_item_number() -> None:
    assert meaning("4006381333932") == FreeCode("4006381333932")


def test_digits_of_other_scripts_are_no_number() -> None:
    arabic = "٤٠٠٦٣٨١٣٣٣٩٣١"
    assert meaning(arabic) == FreeCode(arabic)
    assert isinstance(meaning("]C10104006381333931" + "10" + "٤"), FreeCode)


def test_element_string_gives_typed_values() -> None:
    text = f"01{KEY.code}17261200" + f"10LOT/7{GS}" + "3103001250" + f"21S-99{GS}" + "3012"
    assert meaning("]C1" + text) == Elements(
        gtin=KEY,
        lot="LOT/7",
        serial="S-99",
        expiry=date(2026, 12, 31),
        count=12,
        net_weight=Weight.grams(1250),
    )


@pytest.mark.parametrize("aim", ["]C1", "]d2", "]Q3", "]e0"])
def test_identifiers_of_gs1_open_an_element_string(aim: str) -> None:
    assert meaning(f"01{KEY.code}", aim) == Elements(gtin=KEY)


@pytest.mark.parametrize("aim", ["", "]C0", "]A0", "]Q1"])
def test_without_such_an_identifier_it_is_only_a_text(aim: str) -> None:
    text = f"01{KEY.code}10AB"
    assert meaning(text, aim) == FreeCode(text)


def test_separator_betrays_an_element_string_too() -> None:
    assert meaning(f"{GS}01{KEY.code}10AB") == Elements(gtin=KEY, lot="AB")


def test_pounds_become_grams_exactly() -> None:
    found = meaning(f"]C101{KEY.code}3201000100")
    assert isinstance(found, Elements)
    assert found.net_weight == Weight(4_535_924)


def test_elements_without_a_field_are_kept() -> None:
    found = meaning(f"]d201{KEY.code}240ABC{GS}" + "8889XYZ" + f"{GS}10L1")
    assert isinstance(found, Elements)
    assert (found.gtin, found.lot) == (KEY, "L1")
    assert found.others == (("240", "ABC"), ("", "8889XYZ"))


@pytest.mark.parametrize(
    "text",
    [
        "0104006381333932",  # wrong check digit
        f"01{KEY.code}0114006381333938",  # two items
        "00340123450000000001",  # wrong check digit of an SSCC
    ],
)
def test_element_string_that_contradicts_itself_names_no_item(text: str) -> None:
    assert meaning("]C1" + text) == FreeCode(text)


def test_impossible_date_is_kept_as_text_and_never_guessed() -> None:
    found = meaning(f"]C101{KEY.code}17261399")
    assert found == Elements(gtin=KEY, others=(("17", "261399"),))


def test_parcel_is_known_by_its_eighteen_digits() -> None:
    assert meaning("00340123450000000000") == Sscc("340123450000000000")
    labelled = meaning("]C100340123450000000000" + f"02{KEY.code}3724")
    assert isinstance(labelled, Sscc)
    assert labelled.code == "340123450000000000"
    assert labelled.elements is not None
    assert (labelled.elements.content, labelled.elements.count) == (KEY, 24)
    assert labelled.elements.gtin is None
    assert meaning("00340123450000000001") == FreeCode("00340123450000000001")


def test_text_with_brackets_and_links_say_the_same() -> None:
    expected = Elements(gtin=KEY, lot="ABC", expiry=date(2026, 12, 31))
    assert meaning(f"(01){KEY.code}(10)ABC(17)261231") == expected
    assert meaning(f"https://id.gs1.org/01/{KEY.code}/10/ABC?17=261231", "]Q3") == expected
    assert isinstance(meaning("https://example.com/shop"), FreeCode)


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("12*" + ITEM, Times(Quantity.of(12), KEY)),
        ("0,5*TEA-100", Times(Quantity.of("0.5"), FreeCode("TEA-100"))),
        ("1.25*TEA-100", Times(Quantity.of("1.25"), FreeCode("TEA-100"))),
        ("12*", Times(Quantity.of(12), None)),
        ("0*" + ITEM, FreeCode("0*" + ITEM)),
        ("12*CMD-DONE", FreeCode("12*CMD-DONE")),
        ("2*00340123450000000000", FreeCode("2*00340123450000000000")),
        ("*" + ITEM, FreeCode("*" + ITEM)),
        ("1234567*X", FreeCode("1234567*X")),
    ],
)
def test_quantity_before_a_code_counts_items_only(raw: str, meant: Meaning) -> None:
    assert meaning(raw) == meant


def test_badge_does_not_show_its_token() -> None:
    assert "ANNA" not in repr(meaning("BADGE-ANNA"))


def test_scan_keeps_the_identifier_apart() -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    assert Scan.of("]C1" + ITEM, "scanner", now) == Scan(ITEM, "scanner", now, "]C1")
    assert Scan.of("]x", "scanner", now) == Scan("]x", "scanner", now)


_PIECES = st.sampled_from(
    ["01", "00", "10", "17", "21", "3103", GS, "]C1", "]d2", ITEM, "12*", "CMD-", "SO-07-", "(01)",
     "BADGE-", "https://", "/01/", "٣", "\x00", "é", " ", "*", ",", "9" * 20]
)  # fmt: skip


@given(st.lists(st.one_of(_PIECES, st.text(max_size=6)), max_size=8).map("".join))
@example("]Q3https://[")
@example("(01)(10)")
def test_noise_means_something_harmless(raw: str) -> None:
    meant = meaning(raw)
    for item in _items(meant):
        assert gtin(item.code.lstrip("0").zfill(8)) or gtin(item.code) == item


def _items(meant: Meaning) -> list[Gtin]:
    """Every item that a meaning names."""
    inner = meant.of if isinstance(meant, Times) else meant
    if isinstance(inner, Gtin):
        return [inner]
    return [inner.gtin] if isinstance(inner, Elements) and inner.gtin else []


def test_one_wrong_digit_never_names_another_item() -> None:
    random = Random(7)
    for _ in range(5_000):
        body = "".join(random.choices("0123456789", k=12))
        code = body + str(gs1_standard_check_digit(body))
        place = random.randrange(13)
        wrong = str((int(code[place]) + random.randint(1, 9)) % 10)
        misread = code[:place] + wrong + code[place + 1 :]
        assert meaning(misread) == FreeCode(misread)
        assert meaning(f"]C1010{misread}") == FreeCode(f"010{misread}")


def test_no_part_of_an_element_string_is_taken_for_an_item() -> None:
    text = f"01{KEY.code}17261231" + f"10LOT7{GS}21S99"
    for end in range(len(text)):
        for item in _items(meaning("]C1" + text[:end])):
            assert item == KEY
