"""The bars of a barcode."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from zxingcpp import TextMode, read_barcodes

from omsdesk import bars
from omsdesk.artwork import Symbology
from omsdesk.errors import Refused


def read(pattern: str) -> list[tuple[str, str]]:
    image = Image.new("L", (len(pattern) * 2 + 60, 60), 255)
    for start, count in bars.module_runs(pattern):
        image.paste(0, (30 + start * 2, 10, 30 + (start + count) * 2, 50))
    return [(code.symbology_identifier, code.text)
            for code in read_barcodes(image, text_mode=TextMode.Plain)]  # fmt: skip


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=30))
def test_any_printable_text_reads_back(data: str) -> None:
    assert read(bars.modules(Symbology.CODE_128, data)) == [("]C0", data)]


DIGITS = st.text(st.sampled_from("0189A"), min_size=1, max_size=20)


@given(DIGITS)
def test_digits_in_every_place_read_back(data: str) -> None:
    assert read(bars.modules(Symbology.CODE_128, data)) == [("]C0", data)]


@pytest.mark.parametrize("data", ["99", "999", "9999", "99000001", "A9999", "9901"])
def test_code_that_begins_with_99_keeps_it(data: str) -> None:
    assert read(bars.modules(Symbology.CODE_128, data)) == [("]C0", data)]
    assert read(bars.modules(Symbology.GS1_128, data)) == [("]C1", data)]


@pytest.mark.parametrize(
    ("data", "values"),
    [
        ("ND0012345678DE", (104, 46, 36, 99, 0, 12, 34, 56, 78, 100, 36, 37)),
        ("12345", (105, 12, 34, 100, 21)),
        ("A12345", (104, 33, 17, 99, 23, 45)),
        ("A1234B", (104, 33, 17, 18, 19, 20, 34)),
        ("123", (104, 17, 18, 19)),
    ],
)
def test_digits_stand_in_pairs_where_that_is_shorter(data: str, values: tuple[int, ...]) -> None:
    assert bars.code_values(Symbology.CODE_128, data) == values


def test_gs1_is_marked_by_function_1() -> None:
    data = "00340123450000000017"
    assert read(bars.modules(Symbology.GS1_128, data)) == [("]C1", data)]
    assert bars.code_values(Symbology.GS1_128, data)[:2] == (105, 102)


def test_runs_cover_all_bars() -> None:
    assert bars.module_runs("1101001") == [(0, 2), (3, 1), (6, 1)]
    assert bars.module_runs("000") == []


@pytest.mark.parametrize("data", ["", "ä", "a\tb", "\x1d01"])
def test_what_cannot_be_read_aloud_is_refused(data: str) -> None:
    with pytest.raises(Refused, match="barcode-not-printable"):
        bars.modules(Symbology.CODE_128, data)


def test_a_control_character_is_printed_where_it_is_asked_for() -> None:
    data = "-/+_$% \x1d."
    assert read(bars.modules(Symbology.CODE_128, data, besides="\x1d")) == [("]C0", data)]
    with pytest.raises(Refused, match="barcode-not-printable"):
        bars.modules(Symbology.CODE_128, data, besides="\x1e")
