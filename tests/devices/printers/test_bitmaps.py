"""Bits for printers: nothing is lost when blank parts are left out or orders are cut apart."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from omsdesk.artwork import Artwork, Rule, Text
from omsdesk.devices.printers.drawing.bitmap import Bitmap, drawn, harmless, packed
from omsdesk.devices.printers.drawing.fixed_fonts import FixedFont, placed
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from omsdesk.picture import picture
from tests.label_examples import ADDRESSES, label

ORDERS = (b"\x1b!", b"~!")
BITS = st.tuples(st.integers(1, 6), st.integers(1, 6)).flatmap(
    lambda size: st.lists(
        st.sampled_from([0x1B ^ 0xFF, ord("!") ^ 0xFF, ord("~") ^ 0xFF, 0, 255]),
        min_size=size[0] * size[1],
        max_size=size[0] * size[1],
    ).map(lambda rows: Bitmap(8, 3, size[0], bytes(rows)))
)


def pasted(bitmaps: Iterable[Bitmap], size: tuple[int, int]) -> Image.Image:
    image = Image.new("1", size)
    for each in bitmaps:
        bits = Image.frombytes("1", (each.row_bytes * 8, each.height), each.rows)
        image.paste(255, (each.x, each.y), bits)
    return image


@given(BITS)
def test_no_part_of_a_bitmap_holds_an_order(bitmap: Bitmap) -> None:
    parts = list(harmless(bitmap, ORDERS))
    for part in parts:
        assert not any(order in part.inverted for order in ORDERS)
    assert pasted(parts, (80, 20)).tobytes() == pasted([bitmap], (80, 20)).tobytes()


@pytest.mark.parametrize("script", ADDRESSES)
@pytest.mark.parametrize("dpi", [203, 300])
def test_bands_hold_the_whole_label(script: str, dpi: int) -> None:
    artwork = draw(shipping_4x6(), label(**ADDRESSES[script]), dpi)
    bands = list(drawn(artwork))
    whole = picture(artwork).point([255] * 128 + [0] * 128).convert("1")
    assert ImageChops.difference(pasted(bands, whole.size), whole).getbbox() is None
    assert sum(len(band.rows) for band in bands) < whole.width * whole.height // 8 * 3 // 4


def test_blank_label_has_no_bands() -> None:
    assert list(drawn(Artwork(100, 100, 203, ()))) == []


def test_what_stands_outside_the_label_is_cut() -> None:
    ink = Image.new("L", (10, 10), 255)
    bitmap = packed(-4, -6, ink)
    assert bitmap == Bitmap(0, 0, 1, b"\xfc" * 4)
    assert packed(-20, 0, ink) is None
    assert packed(0, 0, Image.new("L", (5, 5))) is None
    assert [band.y for band in drawn(Artwork(50, 50, 203, (Rule(1, 2, 3, 4),)))] == [2]


FONTS = (FixedFont("small", 8, 12, 3), FixedFont("large", 20, 30, 2))


def test_font_is_the_largest_that_stays_in_its_box() -> None:
    def chosen(height: int, width: int, text: str = "abcd") -> tuple[str, int] | None:
        line = placed(Text(0, 0, width, height, text), FONTS, frozenset())
        return (line.font.name, line.times) if line else None

    assert chosen(30, 80) == ("large", 1)
    assert chosen(30, 79) == ("small", 2)
    assert chosen(36, 96) == ("small", 3)
    assert chosen(60, 160) == ("large", 2)
    assert chosen(60, 100) is None
    assert chosen(11, 200) is None
    assert chosen(12, 31) is None
    assert chosen(30, 800, "Łódź") is None
    assert chosen(30, 800, "soft\u00adhyphen") is None
    assert chosen(30, 800, "no\u00a0break") is None
