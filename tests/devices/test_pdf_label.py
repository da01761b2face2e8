"""Labels as PDF, drawn by pdfium: true size, every barcode decodes, the same as our picture."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter

from omsdesk.artwork import Artwork
from omsdesk.devices.printers import pdf
from omsdesk.devices.printers.pdf_picture import printed
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
    assert len(pdf.encode(artwork)) < 100_000


def test_blank_label_is_a_page() -> None:
    (page,) = printed(pdf.encode(Artwork(812, 1218, 203, ())), dpi=203)
    assert page.unknown == ()
    assert page.image.size == (812, 1218)


@given(st.binary(max_size=600).map(lambda content: content + b"a" * 300 + content[:5]))
def test_run_lengths_come_back(content: bytes) -> None:
    coded = pdf.run_lengths(content)
    assert _expanded(coded) == content
    assert coded[-1] == 128


def _expanded(coded: bytes) -> bytes:
    """As ISO 32000-1, 7.4.5 has it."""
    content, at = b"", 0
    while coded[at] != 128:
        length = coded[at]
        taken = coded[at + 1 : at + 2 + length] if length < 128 else coded[at + 1 : at + 2]
        content += taken if length < 128 else taken * (257 - length)
        at += 1 + len(taken)
    return content
