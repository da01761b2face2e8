"""The test label: on every size of label, and its code comes back through a reader."""

from __future__ import annotations

import pytest

from omsdesk.artwork import Artwork, Barcode, Rule
from omsdesk.documents.labels.scan_back import is_scan_back_code, scan_back_code
from omsdesk.documents.labels.test_label import LabelTest, draw_test_label
from omsdesk.errors import Refused
from omsdesk.picture import picture
from tests.golden_files import assert_same_picture
from tests.label_examples import decoded

SIZES = [(25, 25), (29, 90), (38, 25), (50, 30), (62, 100), (72, 60), (100, 50), (102, 152)]
CODE = scan_back_code(123)


def example(width_mm: int, height_mm: int, dpi: int, name: str = "Packtisch 3") -> Artwork:
    content = LabelTest(name, f"ZPL II, {dpi} dpi, {width_mm} x {height_mm} mm", CODE)
    return draw_test_label(content, width_mm, height_mm, dpi)


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("size", SIZES)
def test_code_reads_back_from_every_size(size: tuple[int, int], dpi: int) -> None:
    assert decoded(picture(example(*size, dpi))) == {("]C0", CODE)}


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("size", SIZES)
def test_edge_stays_blank_and_the_code_has_its_quiet_zones(size: tuple[int, int], dpi: int) -> None:
    artwork = example(*size, dpi, name="A printer with a name that is far too long for the label")
    ink = picture(artwork).point(lambda grey: 255 - grey).getbbox()
    edge = (2 if min(size) == 25 else 3) * dpi // 26
    assert ink is not None
    assert min(ink[0], ink[1], artwork.width - ink[2], artwork.height - ink[3]) >= edge
    (barcode,) = (each for each in artwork.elements if isinstance(each, Barcode))
    assert barcode.x >= 10 * barcode.module
    assert barcode.height >= 4 * dpi / 25.4
    below = [each for each in artwork.elements if isinstance(each, Rule)]
    assert all(rule.y + rule.height < barcode.y for rule in below)


def test_ruler_has_a_tick_for_every_millimetre() -> None:
    artwork = example(102, 152, 203)
    top = min(each.y for each in artwork.elements if isinstance(each, Rule))
    ticks = {each.x for each in artwork.elements if isinstance(each, Rule) and each.y == top}
    assert len(ticks) == 96
    tens = sorted(ticks)[::10]
    assert [round((x - tens[0]) * 25.4 / 203) for x in tens] == list(range(0, 100, 10))


def test_label_too_small_for_it_is_refused() -> None:
    with pytest.raises(Refused, match="media-too-small"):
        example(24, 50, 203)


def test_every_code_is_known_again_and_no_changed_one() -> None:
    codes = {scan_back_code(number) for number in range(31**2)}
    assert len(codes) == 31**2
    for code in codes:
        assert is_scan_back_code(code)
        assert not is_scan_back_code(code[:-1])
    body = "0123456789ABCDEFGHJKMNPQRSTVWXY"
    for place in range(5, 8):
        for char in set(body) - {CODE[place]}:
            assert not is_scan_back_code(CODE[:place] + char + CODE[place + 1 :])
    assert not is_scan_back_code("CMD-1")
    assert not is_scan_back_code("TEST-AL0")


@pytest.mark.parametrize("size", [(25, 25), (62, 100), (102, 152)])
def test_test_label_looks_as_it_was_approved(size: tuple[int, int]) -> None:
    width, height = size
    assert_same_picture(f"labels/test-{width}x{height}.png", picture(example(*size, 203)))
