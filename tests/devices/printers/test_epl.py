"""EPL2: the commands as the guide writes them, and the interpreter on bytes not of the encoder."""

from __future__ import annotations

import pytest

from omsdesk.artwork import Artwork, Barcode, Rule, Symbology, Text
from omsdesk.devices.printers.epl.commands import encode, set_up
from omsdesk.devices.printers.epl.picture import LANGUAGE, printed
from omsdesk.devices.printers.media import Feed, Media, Method
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from tests.golden_files import assert_same_bytes, assert_same_picture
from tests.label_examples import decoded, label


def one(*elements: Text | Barcode | Rule, dpi: int = 203) -> bytes:
    return encode(Artwork(800, 400, dpi, elements))


def body(stream: bytes) -> bytes:
    head = b"\r\nq800\r\nI8,A,001\r\nN\r\n"
    assert stream.startswith(head)
    assert stream.endswith(b"P1\r\n")
    return stream.removeprefix(head).removesuffix(b"P1\r\n")


def test_line_is_written_in_the_largest_font_that_fits() -> None:
    text = Text(20, 30, 700, 40, "Größe")
    assert body(one(text)) == b'A20,30,0,3,2,2,N,"Gr\xf6\xdfe"\r\n'
    assert body(one(text, dpi=300)) == b'A20,30,0,1,2,2,N,"Gr\xf6\xdfe"\r\n'


def test_quotes_and_backslashes_are_escaped_as_the_guide_says() -> None:
    # The guide's example: \code\ is entered as \\code\\, and "Company" as \"Company\".
    stream = one(Text(20, 30, 700, 24, '"Company" \\code\\'))
    assert body(stream) == b'A20,30,0,4,1,1,N,"\\"Company\\" \\\\code\\\\"\r\n'
    assert printed(stream, 800, 400)[0].unknown == ()


@pytest.mark.parametrize("text", ["^@", "a^ee", "5 €", "Łódź"])
def test_line_that_could_be_an_order_is_drawn(text: str) -> None:
    assert body(one(Text(20, 30, 700, 40, text))).startswith(b"GW")


def test_barcode_names_its_subset() -> None:
    digits = Barcode(50, 20, 100, 2, Symbology.CODE_128, "123456")
    assert body(one(digits)) == b'B50,20,0,1C,2,4,100,N,"123456"\r\n'
    letters = Barcode(50, 20, 100, 3, Symbology.CODE_128, "AB-12")
    assert body(one(letters)) == b'B50,20,0,1B,3,6,100,N,"AB-12"\r\n'


@pytest.mark.parametrize("data", ["ND0012345678DE", 'a"b', "a\\b", "a^b"])
def test_barcode_that_printers_may_read_otherwise_is_drawn_as_lines(data: str) -> None:
    stream = one(Barcode(60, 20, 100, 2, Symbology.CODE_128, data))
    assert body(stream).startswith(b"LO60,20,4,100\r\n")
    assert decoded(printed(stream, 800, 400)[0].image) == {("]C0", data)}


def test_gs1_barcode_is_drawn_because_the_guide_tells_no_way_to_function_1() -> None:
    stream = one(Barcode(60, 20, 100, 2, Symbology.GS1_128, "00340123450000000017"))
    assert b"\r\nB" not in stream
    assert decoded(printed(stream, 800, 400)[0].image) == {("]C1", "00340123450000000017")}


def test_settings_are_those_of_the_media() -> None:
    assert set_up(Media(), 203) == b"\r\nOD\r\nq815\r\nQ1215,24\r\n"
    other = Media(
        width_mm=50,
        height_mm=30,
        feed=Feed.MARK,
        gap_mm=4,
        method=Method.TRANSFER,
        darkness_percent=100,
        speed_mm_s=51,
        offset_x_dots=8,
        offset_y_dots=5,
    )
    assert set_up(other, 203) == b"\r\nO\r\nq400\r\nQ240,B32,0\r\nR8,5\r\nD15\r\nS2\r\n"
    assert b"Q1215,0\r\n" in set_up(Media(feed=Feed.CONTINUOUS), 203)


@pytest.mark.parametrize(
    ("speed_mm_s", "said"), [(10, b"S1"), (51, b"S2"), (76, b"S3"), (102, b"S4"), (400, b"S6")]
)
def test_a_speed_is_said_in_inches_a_second(speed_mm_s: int, said: bytes) -> None:
    assert set_up(Media(speed_mm_s=speed_mm_s), 203).splitlines()[-1] == said


def test_graphic_of_the_makers_support_page() -> None:
    # A box of 16 x 16 dots at 100,100; 0 is ink.
    rows = b"\x00\x00" + b"\x7f\xfe" * 14 + b"\x00\x00"
    (out,) = printed(b"N\r\nGW100,100,2,16," + rows + b"P\r\nP1\r\n", 200, 200)
    assert out.image.point(lambda grey: 255 - grey).getbbox() == (100, 100, 116, 116)
    assert out.image.getpixel((101, 101)) == 255
    assert out.unknown == ("P",)


def test_cells_are_those_of_the_resolution() -> None:
    stream = b'N\r\nA0,0,0,4,1,1,N,"MMMM"\r\nP1\r\n'
    widths = []
    for dpi in (203, 300):
        ink = printed(stream, 400, 100, dpi)[0].image.point(lambda grey: 255 - grey).getbbox()
        assert ink is not None
        widths.append(ink[2])
    assert 50 <= widths[0] <= 56
    assert 88 <= widths[1] <= 96


@pytest.mark.parametrize(
    "line",
    [
        b"X1,1,2,9,9", b'A1,1,1,1,1,1,N,"x"', b'A1,1,0,5,1,1,N,"x"', b'A1,1,0,1,1,1,R,"x"',
        b'B1,1,0,1E,2,4,50,N,"x"', b'B1,1,0,1C,2,4,50,N,"123"', b"LE1,1,1,1", b"Z", b"D16", b"S9",
        b'A1,1,0,1,1,1,N,"a"b"',
    ],
)  # fmt: skip
def test_what_it_does_not_know_is_reported(line: bytes) -> None:
    (out,) = printed(line + b"\r\nP1\r\n", 100, 100)
    assert out.unknown == (line.decode("ascii"),)


def test_a_print_command_inside_a_graphic_ends_nothing() -> None:
    stream = b"GW0,0,5,1,\r\nP1\r\nP1\r\n"
    assert LANGUAGE.job_bytes(stream) == len(stream)
    assert len(printed(stream, 100, 10)) == 1


def test_label_bytes_and_their_picture_are_as_approved() -> None:
    stream = encode(draw(shipping_4x6(), label(), 203))
    assert_same_bytes("labels/german.epl", stream)
    assert_same_picture("labels/german-epl.png", printed(stream)[0].image)
