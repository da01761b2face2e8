"""The shipping label as a drawing, a picture and a PDF page."""

from __future__ import annotations

import io
from typing import Any

import msgspec
import pytest
from PIL import Image

from omsdesk import bars, typefaces
from omsdesk.artwork import Artwork, Barcode, Rule, Text
from omsdesk.documents.labels.content import ShippingLabel
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from omsdesk.errors import Refused
from omsdesk.picture import picture, png
from tests.golden_files import assert_same_picture
from tests.label_examples import (
    ADDRESSES,
    BOTH_CODES,
    GERMAN,
    HOSTILE,
    decoded,
    label,
)

RESOLUTIONS = (203, 300, 600)
TEXT_FIELDS = sorted(set(GERMAN) - {"sscc", "tracking_number"})
LONG = "Donaudampfschifffahrtsgesellschaftskapitän " * 12


def drawn(dpi: int = 203, **changes: Any) -> Artwork:
    return draw(shipping_4x6(), label(**changes), dpi)


def of_field(field: str, value: str) -> Any:
    return (value, value) if isinstance(GERMAN[field], tuple) else value


def assert_inside(artwork: Artwork) -> None:
    for element in artwork.elements:
        if isinstance(element, Text):
            width = typefaces.width(element.text, element.height, element.bold)
            assert width <= element.width, element
            right, bottom = element.x + element.width, element.y + element.height
        elif isinstance(element, Barcode):
            symbol = len(bars.modules(element.symbology, element.data)) * element.module
            quiet = bars.QUIET_MODULES * element.module
            assert element.x - quiet >= 0
            right, bottom = element.x + symbol + quiet, element.y + element.height
        else:
            right, bottom = element.x + element.width, element.y + element.height
        assert element.x >= 0
        assert element.y >= 0
        assert right <= artwork.width, element
        assert bottom <= artwork.height, element


def assert_margins_are_white(image: Image.Image, dpi: int) -> None:
    margin = dpi * 2 // 25  # 2 mm
    outside = image.copy()
    outside.paste(255, (margin, margin, image.width - margin, image.height - margin))
    assert outside.getextrema() == (255, 255)


@pytest.mark.parametrize("dpi", RESOLUTIONS)
@pytest.mark.parametrize("script", ADDRESSES)
def test_picture_of_every_script_reads_back(script: str, dpi: int) -> None:
    artwork = drawn(dpi, **ADDRESSES[script])
    assert_inside(artwork)
    image = picture(artwork)
    assert image.size == (4 * dpi, 6 * dpi)
    assert_margins_are_white(image, dpi)
    assert decoded(image) == BOTH_CODES


def test_png_reads_back_and_knows_its_resolution() -> None:
    with Image.open(io.BytesIO(png(drawn(203)))) as image:
        assert image.info["dpi"] == pytest.approx((203, 203), abs=0.1)
        assert decoded(image) == BOTH_CODES


@pytest.mark.parametrize("script", ADDRESSES)
def test_every_character_of_an_address_has_a_glyph(script: str) -> None:
    missing = typefaces.mask("\ufffe", 40)[0].tobytes()
    for line in label(**ADDRESSES[script]).lines().values():
        text = "".join(line)
        assert typefaces.missing(text) == ""
        for char in text.replace(" ", ""):
            assert typefaces.mask(char, 40)[0].tobytes() != missing, char


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_hostile_text_stays_text_in_every_field(field: str) -> None:
    artwork = drawn(**{field: of_field(field, HOSTILE)})
    assert_inside(artwork)
    shown = [each.text for each in artwork.elements if isinstance(each, Text)]
    # A small box shows the beginning and dots.
    assert any(text.startswith("a^XZ~HS\\&") for text in shown)
    assert all(text.isprintable() for text in shown)
    assert decoded(picture(artwork)) == BOTH_CODES


@pytest.mark.parametrize("dpi", RESOLUTIONS)
@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_endless_text_stays_in_its_box(field: str, dpi: int) -> None:
    value = LONG if field != "sender" else LONG + "x" * 200
    artwork = drawn(dpi, **{field: of_field(field, value)})
    assert_inside(artwork)
    assert_margins_are_white(picture(artwork), dpi)


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_text_never_overlaps_the_text_below(field: str) -> None:
    artwork = drawn(**{field: of_field(field, LONG)})
    texts = [each for each in artwork.elements if isinstance(each, Text)]
    for one in texts:
        for other in texts:
            apart = (
                one is other
                or one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert apart, (one, other)


def test_no_element_crosses_a_rule() -> None:
    artwork = drawn(consignee_lines=(LONG, LONG), sender=(LONG,) * 9)
    rules = [each for each in artwork.elements if isinstance(each, Rule) and each.width > 100]
    for element in artwork.elements:
        if isinstance(element, Text):
            for rule in rules:
                is_apart = element.y + element.height <= rule.y or rule.y < element.y
                assert is_apart, (element, rule)


def test_long_name_shrinks_before_it_wraps() -> None:
    name = "Käthe Müller-Lüdenscheidt und Partner"
    texts = [each for each in drawn(consignee_name=name).elements if isinstance(each, Text)]
    (shrunk,) = [each for each in texts if each.text == name]
    (normal,) = [
        each
        for each in drawn().elements
        if isinstance(each, Text) and each.text == GERMAN["consignee_name"]
    ]
    assert shrunk.height < normal.height


def test_cut_text_ends_in_dots() -> None:
    texts = [each.text for each in drawn(service=LONG).elements if isinstance(each, Text)]
    assert any(text.endswith("...") for text in texts)


def test_line_breaks_in_a_name_become_spaces() -> None:
    texts = [each.text for each in drawn(consignee_name="Anna\r\n\tBell").elements
             if isinstance(each, Text)]  # fmt: skip
    assert "Anna Bell" in texts


def test_letters_without_typeface_are_refused_by_field() -> None:
    with pytest.raises(Refused) as refusal:
        drawn(city_line="서울")
    assert refusal.value.code == "text-has-no-glyphs"
    assert refusal.value.facts == {"field": "city_line", "characters": "서울"}


def test_emoji_are_left_out() -> None:
    texts = [each.text for each in drawn(consignee_name="Anna \U0001f600 Bell").elements
             if isinstance(each, Text)]  # fmt: skip
    assert "Anna Bell" in texts


@pytest.mark.parametrize("tracking", ["a>b^c~d\\e_f\"'", "1Z999AA10123456784", "12345", "X"])
def test_any_printable_tracking_number_reads_back(tracking: str) -> None:
    assert ("]C0", tracking) in decoded(picture(drawn(tracking_number=tracking)))


@pytest.mark.parametrize("tracking", ["", "AB\n12", "ÄB12", "A\x1dB"])
def test_tracking_number_outside_printable_ascii_is_refused(tracking: str) -> None:
    with pytest.raises(Refused, match="barcode-not-printable"):
        drawn(tracking_number=tracking)


def test_barcode_too_long_for_its_room_is_refused() -> None:
    with pytest.raises(Refused, match="barcode-too-long"):
        drawn(tracking_number="AbCd" * 15)


@pytest.mark.parametrize("dpi", RESOLUTIONS)
def test_modules_are_whole_dots_and_at_least_a_quarter_millimeter(dpi: int) -> None:
    codes = [each for each in drawn(dpi).elements if isinstance(each, Barcode)]
    assert len(codes) == 2
    assert all(each.module / dpi * 25.4 >= 0.49 for each in codes)


@pytest.mark.parametrize(
    "sscc", ["", "34012345000000001", "340123450000000018", "34012345000000001x"]
)
def test_wrong_sscc_is_refused(sscc: str) -> None:
    with pytest.raises(Refused, match="sscc-invalid"):
        drawn(sscc=sscc)


def test_german_captions() -> None:
    texts = {each.text for each in drawn(language="de").elements if isinstance(each, Text)}
    assert {"Empfänger", "Packstück", "Fassung 1"} <= texts


def test_unknown_language_reads_english() -> None:
    texts = {each.text for each in drawn(language="xx").elements if isinstance(each, Text)}
    assert {"Ship to", "Version 1"} <= texts


def test_every_content_field_is_on_the_label() -> None:
    shown = " ".join(each.text for each in drawn().elements if isinstance(each, Text))
    for field in msgspec.structs.fields(ShippingLabel):
        value = getattr(label(), field.name)
        if field.name != "language":
            for each in value if isinstance(value, tuple) else (value,):
                assert str(each) in shown, field.name


@pytest.mark.parametrize("script", ADDRESSES)
def test_label_looks_as_it_was_approved(script: str) -> None:
    assert_same_picture(f"labels/{script}.png", picture(drawn(203, **ADDRESSES[script])))
