"""Every printer language: what it prints is what was drawn, whatever the text says.

How closely native and graphic labels agree: rules and bars dot for dot; a line of text stays
in its box, its top within a tenth of its height, its bottom within half of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from omsdesk import typefaces
from omsdesk.artwork import Align, Artwork, Barcode, Rule, Symbology, Text
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.language import Language, Printed
from omsdesk.devices.printers.media import Feed, Media, Method
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import Layout, shipping_4x6, shipping_62x100
from omsdesk.documents.labels.scan_back import scan_back_code
from omsdesk.documents.labels.test_label import LabelTest, draw_test_label
from omsdesk.errors import Refused
from tests.label_examples import ADDRESSES, BOTH_CODES, GERMAN, HOSTILE, decoded, label

WITH_FONTS = ["zpl", "tspl", "epl2", "escpos", "pdf"]
# Media of Brother are of other widths, and 3 mm of their ends stay blank.
FOR_BROTHER = {(25, 25): (29, 42), (38, 25): (38, 30), (102, 51): (50, 50), (102, 152): (62, 29)}
TEXT_FIELDS = sorted(set(GERMAN) - {"sscc", "tracking_number"})


def layout(name: str) -> Layout:
    """A label of 4 x 6 in is too wide for the narrow Brother head."""
    return shipping_62x100() if name == "brother-ql" else shipping_4x6()


def resolutions(name: str) -> tuple[int, ...]:
    return (300,) if name.startswith("brother") else (203, 300)


EVERY = [
    (name, dpi, way) for name in LANGUAGES for dpi in resolutions(name) for way in (True, False)
]


def encoded(language: Language, artwork: Artwork, *, native: bool) -> bytes:
    return (language.encode if native else language.encode_graphic)(artwork)


def printed(name: str, artwork: Artwork, *, native: bool = True) -> Printed:
    language = LANGUAGES[name]
    stream = encoded(language, artwork, native=native)
    (only,) = language.draw(stream, artwork.width, artwork.height, artwork.dpi)
    return only


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    box = image.point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("script", ADDRESSES)
@pytest.mark.parametrize(("name", "dpi", "native"), EVERY)
def test_label_of_every_script_reads_back(name: str, dpi: int, native: bool, script: str) -> None:
    artwork = draw(layout(name), label(**ADDRESSES[script]), dpi)
    out = printed(name, artwork, native=native)
    assert out.unknown == ()
    assert decoded(out.image) == BOTH_CODES
    assert abs(out.image.width - artwork.width) <= 5
    assert abs(out.image.height - artwork.height) <= 3


@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize("name", LANGUAGES)
def test_hostile_text_is_printed_as_text(name: str, field: str) -> None:
    dpi = resolutions(name)[0]
    value = (HOSTILE, HOSTILE) if isinstance(GERMAN[field], tuple) else HOSTILE
    changes: dict[str, Any] = {field: value}
    artwork = draw(layout(name), label(**changes), dpi)
    for native in (True, False):
        out = printed(name, artwork, native=native)
        assert out.unknown == ()
        assert decoded(out.image) == BOTH_CODES


@pytest.mark.parametrize("name", LANGUAGES)
def test_hostile_tracking_number_reads_back_as_it_is(name: str) -> None:
    for tracking in ("a^X~\\_\"'<>;>", "!105{C^@{1", '\\["]!102', "99999999"):
        artwork = draw(layout(name), label(tracking_number=tracking), resolutions(name)[0])
        for native in (True, False):
            assert ("]C0", tracking) in decoded(printed(name, artwork, native=native).image)


@pytest.mark.parametrize(
    "text", ["a\x00b", "a\nb", "a\rb", "\x1b", "a\x7fb", "\x10\x04\x01", "\x85"]
)
@pytest.mark.parametrize("name", LANGUAGES)
def test_control_characters_pass_no_encoder(name: str, text: str) -> None:
    artwork = Artwork(732, 300, 300, (Text(60, 80, 600, 40, text),))
    with pytest.raises(Refused, match="text-has-control-characters"):
        LANGUAGES[name].encode(artwork)


LINES = st.text(st.characters(codec="cp1252", exclude_categories=["Cc", "Cf"]), min_size=1)


@pytest.mark.parametrize("name", WITH_FONTS)
@given(text=LINES.map(str.strip).filter(bool))
@settings(max_examples=40, deadline=None)
def test_any_line_is_one_label_with_ink_in_its_box(name: str, text: str) -> None:
    assume(typefaces.width(text, 40) <= 760)
    artwork = Artwork(800, 240, 203, (Text(20, 100, 760, 40, text),))
    out = printed(name, artwork)
    assert out.unknown == ()
    assert_in_box(out.image, artwork.elements[0])


def assert_in_box(image: Image.Image, element: Any) -> None:
    left, top, right, bottom = ink(image)
    assert element.x - 1 <= left
    assert right <= element.x + element.width + 1
    assert element.y - element.height // 2 <= top
    assert bottom <= element.y + element.height * 6 // 5


def without_text(artwork: Artwork) -> Artwork:
    rest = tuple(each for each in artwork.elements if not isinstance(each, Text))
    return replace(artwork, elements=rest)


@pytest.mark.parametrize("name", WITH_FONTS)
@pytest.mark.parametrize("dpi", [203, 300])
def test_native_and_graphic_labels_agree(name: str, dpi: int) -> None:
    for script in ("german", "chinese"):
        artwork = draw(layout(name), label(**ADDRESSES[script]), dpi)
        bare = without_text(artwork)
        pair = [printed(name, bare, native=native).image for native in (True, False)]
        assert ImageChops.difference(*pair).getbbox() is None
        for text in artwork.elements:
            if isinstance(text, Text):
                assert_lines_agree(name, replace(artwork, elements=(text,)), text)


def assert_lines_agree(name: str, artwork: Artwork, text: Text) -> None:
    native, graphic = (printed(name, artwork, native=way).image for way in (True, False))
    assert_in_box(native, text)
    assert_in_box(graphic, text)
    (left, top, _, bottom), (left_, top_, _, bottom_) = ink(native), ink(graphic)
    assert abs(top - top_) <= max(1, text.height // 10)
    assert abs(bottom - bottom_) <= text.height // 2
    if text.align is Align.LEFT:
        assert abs(left - left_) <= max(2, text.height // 4)


@pytest.mark.parametrize("size", [(25, 25), (38, 25), (62, 100), (102, 51), (102, 152)])
@pytest.mark.parametrize("name", LANGUAGES)
def test_code_of_a_test_label_reads_back(name: str, size: tuple[int, int]) -> None:
    if name.startswith("brother"):
        size = FOR_BROTHER.get(size, size)
    code = scan_back_code(7)
    for dpi in resolutions(name):
        artwork = draw_test_label(LabelTest("Packtisch", f"{name}, {dpi} dpi", code), *size, dpi)
        for native in (True, False):
            out = printed(name, artwork, native=native)
            assert out.unknown == ()
            assert ("]C0", code) in decoded(out.image)


MEDIA = [
    Media(),
    Media(feed=Feed.MARK, gap_mm=4, method=Method.TRANSFER, darkness_percent=0, speed_mm_s=10),
    Media(feed=Feed.CONTINUOUS, darkness_percent=100, speed_mm_s=400),
    Media(offset_x_dots=8, offset_y_dots=5, darkness_percent=50),
]


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("name", LANGUAGES)
def test_settings_before_a_job_are_known_and_print_nothing(name: str, media: Media) -> None:
    language, dpi = LANGUAGES[name], resolutions(name)[-1]
    before = language.set_up(media, dpi)
    assert language.draw(before, 812, 1218, dpi) == ()
    artwork = draw(layout(name), label(), dpi)
    out = language.draw(before + language.encode(artwork), artwork.width, artwork.height, dpi)
    assert [each.unknown for each in out] == [()]
    assert decoded(out[0].image) == BOTH_CODES


@pytest.mark.parametrize("name", LANGUAGES)
def test_simulated_printer_prints_what_it_gets_in_pieces(name: str) -> None:
    language, dpi = LANGUAGES[name], resolutions(name)[0]
    artwork = draw(layout(name), label(), dpi)
    job = language.set_up(Media(), dpi) + language.encode(artwork)
    graphic = language.set_up(Media(), dpi) + language.encode_graphic(artwork)
    for size in (997, 60_000):
        printer = SimulatedPrinter(language=name)
        stream = job + graphic + job
        for at in range(0, len(stream), size):
            printer.hear(stream[at : at + size])
        assert len(printer.labels) == 3
        assert printer.status.waiting == 0
        assert {each.unknown for each in printer.labels} == {()}


@pytest.mark.parametrize("name", LANGUAGES)
@given(noise=st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_noise_never_breaks_a_picture(name: str, noise: bytes) -> None:
    language = LANGUAGES[name]
    artwork = Artwork(732, 300, 300, (Rule(60, 80, 40, 40),))
    job = language.encode(artwork)
    for stream in (noise, noise + job, job[:60] + noise + job[60:]):
        language.draw(stream, 400, 300, 203)
        SimulatedPrinter(language=name).hear(stream)


@pytest.mark.parametrize("name", LANGUAGES)
def test_half_a_job_brings_nothing_out(name: str) -> None:
    language = LANGUAGES[name]
    artwork = Artwork(732, 300, 300, (Rule(60, 80, 40, 40), Text(60, 160, 600, 60, "Łódź")))
    job = language.encode(artwork)
    step = max(1, len(job) // 400)
    for cut in [*range(1, len(job) - 2, step), *range(max(1, len(job) - 40), len(job) - 2)]:
        assert language.draw(job[:cut], 732, 300, 300) == (), cut


@pytest.mark.parametrize("name", WITH_FONTS)
@pytest.mark.parametrize("align", Align)
def test_aligned_line_stays_where_it_belongs(name: str, align: Align) -> None:
    text = Text(20, 50, 760, 40, "Stuttgart", align=align)
    left, _, right, _ = ink(printed(name, Artwork(800, 200, 203, (text,))).image)
    middle = (left + right) / 2
    expected = {Align.LEFT: middle < 300, Align.CENTER: 370 < middle < 430}
    assert expected.get(align, middle > 500)


@pytest.mark.parametrize("name", WITH_FONTS)
@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=12))
@settings(max_examples=25, deadline=None)
def test_any_code_reads_back(name: str, data: str) -> None:
    barcode = Barcode(40, 20, 100, 3, Symbology.CODE_128, data)
    artwork = Artwork(900, 140, 203, (barcode,))
    assert decoded(printed(name, artwork).image) == {("]C0", data)}
