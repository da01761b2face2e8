"""ESC/POS: the commands as the guide writes them, and the interpreter on other bytes."""

from __future__ import annotations

import pytest

from omsdesk.artwork import Align, Artwork, Barcode, Rule, Symbology, Text
from omsdesk.devices.printers.escpos.commands import encode, encode_graphic, set_up
from omsdesk.devices.printers.escpos.picture import job_bytes, printed
from omsdesk.devices.printers.media import Media
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from tests.golden_files import assert_same_picture
from tests.label_examples import decoded, label

HEAD = b"\x1dP\xcb\xcb\x1dL\0\0\x1dW\x40\x02\x1b3\0\x1bt\x10\x1dH\0"
CUT = b"\x1dVB\0"


def one(*elements: Text | Barcode | Rule, height: int = 200) -> bytes:
    return encode(Artwork(576, height, 203, elements))


def body(stream: bytes) -> bytes:
    assert stream.startswith(HEAD)
    assert stream.endswith(CUT)
    return stream.removeprefix(HEAD).removesuffix(CUT)


def test_line_alone_in_its_band_is_text() -> None:
    stream = one(Text(20, 50, 500, 50, "HAT"), height=100)
    # Fed to where its ink may begin and on to 50 dots, font A twice as large, 20 dots from the
    # left, fed the last 2 dots.
    assert body(stream) == b"\x1bJ\x31\x1bJ\x01\x1bM\0\x1d!\x11\x1b$\x14\0HAT\n\x1bJ\x02"


def test_lines_side_by_side_are_one_raster() -> None:
    stream = one(Text(20, 50, 200, 24, "left"), Text(300, 60, 200, 24, "right"))
    assert body(stream).count(b"\x1dv0\0") == 1
    assert b"left" not in stream


def test_long_way_down_is_fed_in_steps() -> None:
    stream = one(Rule(0, 600, 8, 1), height=700)
    assert body(stream).startswith(b"\x1bJ\xff\x1bJ\xff\x1bJ\x5a\x1dv0\0\x48\0\x01\0\xff")


def test_barcode_alone_is_printed_at_a_margin_of_its_own() -> None:
    gs1 = Barcode(50, 0, 100, 2, Symbology.GS1_128, "00340123450000000017")
    data = bytes([0, 34, 1, 23, 45, 0, 0, 0, 0, 17])
    assert body(one(gs1, height=100)) == (
        b"\x1dh\x64\x1dw\x02\x1dL\x32\0\x1dk\x49\x0e{C{1" + data + b"\x1dL\0\0"
    )
    code = Barcode(50, 0, 100, 3, Symbology.CODE_128, "a{b")
    assert b"\x1dk\x49\x06{Ba{{b" in one(code, height=100)


@pytest.mark.parametrize(("module", "height"), [(1, 100), (7, 100), (2, 256)])
def test_barcode_beyond_what_the_command_takes_is_a_raster(module: int, height: int) -> None:
    stream = one(Barcode(20, 0, height, module, Symbology.CODE_128, "AB"), height=height)
    assert b"\x1dk" not in stream
    assert decoded(printed(stream)[0].image) == {("]C0", "AB")}


def test_raster_has_no_beginning_of_a_real_time_command() -> None:
    rules = [Rule(x, 40, 1, 40) for x in (3, 13)]  # 0x10, 0x04 in every row
    for stream in (one(*rules), encode_graphic(Artwork(576, 200, 203, tuple(rules)))):
        assert b"\x10\x04" not in stream
        assert b"\x18\x04" in stream


def test_before_a_job_the_printer_is_reset() -> None:
    assert set_up(Media(), 203) == b"\x1b@"


def test_raster_of_the_guide_is_bytes_across_and_rows_down() -> None:
    stream = b"\x1dW\x20\0\x1dv0\0\x02\0\x03\0" + b"\x80\x01" * 3 + CUT
    (out,) = printed(stream)
    assert out.image.size == (32, 3)
    black = [x for x in range(32) if out.image.getpixel((x, 1)) == 0]
    assert black == [0, 15]


def test_line_is_fed_by_its_height_or_by_the_line_space() -> None:
    spaces = (b"", b"\x1b3\0", b"\x1b3\x40")
    heights = [printed(space + b"abc\n" + CUT)[0].image.height for space in spaces]
    assert heights == [30, 24, 64]


@pytest.mark.parametrize(
    ("command", "unknown"),
    [
        (b"\x1b!\x10", "1b 21"), (b"\x1dk\x04AB\0", "1d 6b 04 41 42 00"),
        (b"\x1bM\x07", "1b 4d 07"),
        (b"\x1dv1\0\x01\0\x01\0\xff", "1d 76 31 00 01 00 01 00 ff"), (b"\x1bt\x00", "1b 74 00"),
        (b"x\x1dL\x10\0", "1d 4c 10 00"), (b"\x1d!\x80", "1d 21 80"),
        (b"x\x1dk\x49\x03{BA", "1d 6b 49 03 7b 42 41"), (b"\x1dk\x49\x02{A", "1d 6b 49 02 7b 41"),
    ],
)  # fmt: skip
def test_what_it_does_not_know_is_reported(command: bytes, unknown: str) -> None:
    (out,) = printed(command + b"\n" + CUT)
    assert unknown in out.unknown


def test_a_cut_inside_a_raster_ends_nothing() -> None:
    stream = b"\x1dv0\0\x04\0\x01\0" + CUT + CUT
    assert job_bytes(stream) == len(stream)
    assert len(printed(stream)) == 1


@pytest.mark.parametrize("align", Align)
def test_picture_of_a_receipt_is_as_long_as_the_label(align: Align) -> None:
    stream = one(Text(20, 50, 500, 50, "abc", align=align), height=321)
    assert printed(stream)[0].image.size == (576, 321)


def test_print_looks_as_it_was_approved() -> None:
    stream = encode(draw(shipping_4x6(), label(), 203))
    assert_same_picture("labels/german-escpos.png", printed(stream)[0].image)
