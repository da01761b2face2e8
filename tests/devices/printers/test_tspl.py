"""TSPL: the commands as the manual writes them, and the interpreter on bytes not of the encoder."""

from __future__ import annotations

import pytest

from omsdesk.artwork import Align, Artwork, Barcode, Rule, Symbology, Text
from omsdesk.devices.printers.media import Feed, Media, Method
from omsdesk.devices.printers.tspl.commands import encode, set_up
from omsdesk.devices.printers.tspl.picture import LANGUAGE, printed
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from tests.golden_files import assert_same_bytes, assert_same_picture
from tests.label_examples import decoded, label


def one(*elements: Text | Barcode | Rule) -> bytes:
    return encode(Artwork(800, 400, 203, elements))


def body(stream: bytes) -> bytes:
    """What stands between the head and the end of a label."""
    head = b"SIZE 100.10 mm,50.05 mm\r\nCODEPAGE 1252\r\nCLS\r\n"
    assert stream.startswith(head)
    assert stream.endswith(b"PRINT 1,1\r\n")
    return stream.removeprefix(head).removesuffix(b"PRINT 1,1\r\n")


def test_line_is_written_in_the_largest_font_that_fits() -> None:
    assert body(one(Text(20, 30, 700, 40, "Größe"))) == b'TEXT 20,30,"2",0,2,2,"Gr\xf6\xdfe"\r\n'
    assert body(one(Text(20, 30, 700, 24, "abc"))) == b'TEXT 20,30,"3",0,1,1,"abc"\r\n'
    right = Text(20, 30, 700, 24, "abc", align=Align.RIGHT)
    assert body(one(right)) == b'TEXT 672,30,"3",0,1,1,"abc"\r\n'


@pytest.mark.parametrize("text", ['say "x"', "back\\slash", "til~de", "5 €", "Łódź", "Αθήνα"])
def test_line_that_could_be_read_otherwise_is_drawn(text: str) -> None:
    written = body(one(Text(20, 30, 700, 40, text)))
    assert written.startswith(b"BITMAP ")
    assert b"TEXT" not in written


def test_line_for_which_every_font_is_too_wide_is_drawn() -> None:
    assert body(one(Text(20, 30, 100, 30, "far too long"))).startswith(b"BITMAP ")


def test_barcode_names_its_subset_and_function_1() -> None:
    gs1 = Barcode(50, 20, 100, 2, Symbology.GS1_128, "00340123450000000017")
    data = b'"!105!10200340123450000000017"'
    assert body(one(gs1)) == b'BARCODE 50,20,"128M",100,0,0,2,2,' + data + b"\r\n"
    code = Barcode(50, 20, 100, 3, Symbology.CODE_128, "AB-12")
    assert body(one(code)) == b'BARCODE 50,20,"128M",100,0,0,3,3,"!104AB-12"\r\n'


@pytest.mark.parametrize("data", ["ND0012345678DE", "a!b", 'a"b', "a\\b", "a~b"])
def test_barcode_that_printers_may_read_otherwise_is_drawn_as_bars(data: str) -> None:
    stream = one(Barcode(60, 20, 100, 2, Symbology.CODE_128, data))
    assert b"BARCODE" not in stream
    assert body(stream).startswith(b"BAR 60,20,4,100\r\n")
    assert decoded(printed(stream, 800, 400)[0].image) == {("]C0", data)}


def test_settings_are_those_of_the_media() -> None:
    assert set_up(Media(), 203) == (
        b"SIZE 102 mm,152 mm\r\nGAP 3 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\nSHIFT 0\r\n"
        b"SET RIBBON OFF\r\n"
    )
    other = Media(
        width_mm=50,
        height_mm=30,
        feed=Feed.MARK,
        gap_mm=4,
        method=Method.TRANSFER,
        darkness_percent=100,
        speed_mm_s=102,
        offset_x_dots=8,
        offset_y_dots=-5,
    )
    assert set_up(other, 203) == (
        b"SIZE 50 mm,30 mm\r\nBLINE 4 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 8,0\r\nSHIFT -5\r\n"
        b"SET RIBBON ON\r\nDENSITY 15\r\nSPEED 4\r\n"
    )
    assert b"GAP 0 mm,0 mm" in set_up(Media(feed=Feed.CONTINUOUS), 203)


def test_a_bit_of_0_is_ink_and_the_reference_moves_it() -> None:
    stream = b"CLS\r\nREFERENCE 10,20\r\nBITMAP 1,2,1,2,1,\x7f\xfe\r\nPRINT 1,1\r\n"
    (out,) = printed(stream, 40, 40)
    black = [(x, y) for x in range(40) for y in range(40) if out.image.getpixel((x, y)) == 0]
    assert black == [(11, 22), (18, 23)]


def test_copies_come_out_and_the_buffer_stays_until_it_is_cleared() -> None:
    stream = b"CLS\r\nBAR 1,1,2,2\r\nPRINT 2,2\r\nBAR 5,5,2,2\r\nPRINT 1,1\r\n"
    labels = printed(stream, 10, 10)
    assert len(labels) == 5
    assert labels[4].image.getpixel((1, 1)) == labels[4].image.getpixel((5, 5)) == 0


@pytest.mark.parametrize(
    "line",
    [
        b"CIRCLE 10,10,20,2", b'TEXT 1,1,"9",0,1,1,"x"', b'TEXT 1,1,"1",90,1,1,"x"',
        b'TEXT 1,1,"1",0,1,1,"a"b"', b'BARCODE 1,1,"128",50,0,0,2,2,"x"', b"bar 1,1,1,1",
        b'BARCODE 1,1,"128M",50,0,0,2,2,"!105123"', b"SIZE 4,6", b"PRINT 1", b"DENSITY 16",
        b'BARCODE 1,1,"128M",50,0,0,2,2,"!104!105"', b"FORMFEED",
    ],
)  # fmt: skip
def test_what_it_does_not_know_is_reported(line: bytes) -> None:
    (out,) = printed(line + b"\r\nPRINT 1,1\r\n", 100, 100)
    assert out.unknown == (line.decode("ascii"),)


def test_a_print_command_inside_a_bitmap_ends_nothing() -> None:
    stream = b"BITMAP 0,0,11,1,1,PRINT 1,1\r\nPRINT 1,1\r\n"
    assert LANGUAGE.job_bytes(stream) == len(stream)
    assert LANGUAGE.job_bytes(stream[:-1]) == 0
    assert len(printed(stream, 100, 10)) == 1


def test_label_bytes_and_their_picture_are_as_approved() -> None:
    stream = encode(draw(shipping_4x6(), label(), 203))
    assert_same_bytes("labels/german.tspl", stream)
    assert_same_picture("labels/german-tspl.png", printed(stream)[0].image)
