"""Labels as PDF, drawn by pdfium: true size, every barcode decodes, the same as our picture."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter

from omsdesk.artwork import Artwork
from omsdesk.devices.printers.drawing.bitmap import Bitmap
from omsdesk.devices.printers.pdf import commands as pdf
from omsdesk.devices.printers.pdf.picture import _t6, printed
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from tests.label_examples import ADDRESSES, BOTH_CODES, HOSTILE, decoded, label

# Of the ink of one picture, how much may stand more than a dot away from ink of the other.
APART_PERMILLE = 2


def rendered(content: bytes, dpi: int) -> Image.Image:
    document = pypdfium2.PdfDocument(content)
    try:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((288, 432), abs=0.3)
        image: Image.Image = document[0].render(scale=dpi / 72).to_pil()
        return image.convert("L")
    finally:
        document.close()


def apart(one: Image.Image, other: Image.Image) -> int:
    """Ink of one that stands away from ink of the other, in thousandths."""
    size = min(one.width, other.width), min(one.height, other.height)
    ink, near = (
        each.crop((0, 0, *size)).point(lambda grey: 255 * (grey < 128)) for each in (one, other)
    )
    alone = ImageChops.subtract(ink, near.filter(ImageFilter.MaxFilter(3)))
    return 1000 * alone.histogram()[255] // max(1, ink.histogram()[255])


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("script", ADDRESSES)
def test_page_has_true_size_and_prints_the_label(script: str, dpi: int) -> None:
    artwork = draw(shipping_4x6(), label(**ADDRESSES[script]), dpi)
    for content in (pdf.encode(artwork), pdf.encode_graphic(artwork)):
        image = rendered(content, dpi)
        assert decoded(image) == BOTH_CODES
        (ours,) = printed(content, dpi=dpi)
        assert apart(image, ours.image) <= APART_PERMILLE
        assert apart(ours.image, image) <= APART_PERMILLE


def test_hostile_text_is_no_operator() -> None:
    artwork = draw(shipping_4x6(), label(consignee_name=HOSTILE + ") Tj Q endstream"), 203)
    assert decoded(rendered(pdf.encode(artwork), 203)) == BOTH_CODES


def test_label_on_a_printer_of_600_dpi_is_sharp() -> None:
    artwork = draw(shipping_4x6(), label(), 203)
    assert decoded(rendered(pdf.encode(artwork), 600)) == BOTH_CODES


def test_same_label_is_the_same_file() -> None:
    artwork = draw(shipping_4x6(), label(), 203)
    assert pdf.encode(artwork) == pdf.encode(artwork)
    assert len(pdf.encode(artwork)) < 20_000


def test_blank_label_is_a_page() -> None:
    (page,) = printed(pdf.encode(Artwork(812, 1218, 203, ())), dpi=203)
    assert page.unknown == ()
    assert page.image.size == (812, 1218)


BITMAPS = st.integers(1, 5).flatmap(
    lambda row_bytes: st.integers(1, 12).flatmap(
        lambda height: st.binary(min_size=row_bytes * height, max_size=row_bytes * height).map(
            lambda rows: Bitmap(0, 0, row_bytes, rows)
        )
    )
)


@given(BITMAPS)
def test_dots_come_back(bitmap: Bitmap) -> None:
    width, height = bitmap.row_bytes * 8, bitmap.height
    mask = _t6(pdf._t6(bitmap), width, height)
    assert mask is not None
    assert mask.convert("1").tobytes() == bitmap.rows


def test_coded_dots_are_those_of_the_recommendation() -> None:
    """A black line of 8 dots, a white one under it, each in horizontal mode; then the end."""
    coded = pdf._t6(Bitmap(0, 0, 1, b"\xff\x00"))
    bits = "".join(f"{byte:08b}" for byte in coded)
    horizontal, white_0, black_8, white_8, black_0 = (
        "001", "00110101", "000101", "10011", "0000110111",
    )  # fmt: skip
    lines = horizontal + white_0 + black_8 + horizontal + white_8 + black_0
    assert bits.rstrip("0") == lines + "000000000001" * 2
