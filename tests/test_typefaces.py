"""Which typeface draws what, in which order, how wide."""

from __future__ import annotations

import pytest

from omsdesk import typefaces
from omsdesk.typefaces import ARABIC, CHINESE, REGULAR, SEMIBOLD, Run


def test_every_shipped_typeface_has_its_script() -> None:
    for face in (REGULAR, SEMIBOLD):
        latin = {*range(0x20, 0x7F), *range(0xA0, 0x180)} - {0xAD, 0x149}
        assert latin <= typefaces.coverage(face)
        assert set(map(ord, "ΑΩαωάЖяў€–…")) <= typefaces.coverage(face)
    assert set(map(ord, "ابجدپچگ٠٩")) <= typefaces.coverage(ARABIC)
    assert set(map(ord, "北京市臺灣東京都かなカナ號")) <= typefaces.coverage(CHINESE)
    assert 0xFFFF not in typefaces.coverage(REGULAR)


def test_digits_are_all_of_one_width() -> None:
    for bold in (False, True):
        assert len({typefaces.width(digit * 9, 100, bold) for digit in "0123456789"}) == 1


def test_missing_names_each_character_once() -> None:
    assert typefaces.missing("Seoul 서울서") == "서울"
    assert typefaces.missing("Straße Αθήνα 北京 الرياض") == ""


def test_line_is_split_where_the_typeface_changes() -> None:
    assert typefaces.runs("Ab 北京 1", bold=True) == (Run(SEMIBOLD, "Ab "), Run(CHINESE, "北京 1"))


def test_line_from_the_right_puts_the_first_run_at_the_right() -> None:
    first, second = typefaces.runs("شارع Ritz")
    assert (first.face, second.face) == (REGULAR, ARABIC)
    assert not typefaces.is_from_right("Ritz شارع")
    assert typefaces.is_from_right("12 شارع")


def test_number_before_arabic_keeps_its_space() -> None:
    assert [run.text for run in typefaces.runs("12 شارع")] == ["شارع", " 12"]


@pytest.mark.parametrize(
    "text", ["Straße 12", "Αθήνα", "北京市朝阳区", "شارع الملك فهد", "iiiiWWWW" * 9]
)
@pytest.mark.parametrize("height", [14, 17, 28, 60])
def test_picture_is_never_wider_than_promised(text: str, height: int) -> None:
    picture, above = typefaces.mask(text, height)
    assert picture.width <= typefaces.width(text, height) + 2
    assert picture.height == height + 2 * above
    assert max(picture.tobytes()) > 200


def test_accents_and_tails_are_not_cut_off() -> None:
    for text in ("ÅŚẤ", "gjpqy", "الإخراج", "臺灣"):
        picture, _ = typefaces.mask(text, 60)
        ink = picture.getbbox()
        assert ink is not None
        assert ink[1] > 0
        assert ink[3] < picture.height
