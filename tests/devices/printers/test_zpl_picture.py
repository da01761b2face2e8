"""The interpreter of ZPL, fed with bytes that the encoder did not make."""

from __future__ import annotations

import base64
import binascii
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from omsdesk.devices.printers.zpl.commands import compressed
from omsdesk.devices.printers.zpl.graphic import graphic
from omsdesk.devices.printers.zpl.picture import printed
from tests.label_examples import decoded


def field(content: str) -> Image.Image:
    (label,) = printed(f"^XA^PW400^LL100{content}^XZ".encode())
    assert label.unknown == ()
    return label.image


def test_box_is_black_where_it_was_asked_for() -> None:
    image = field("^FO10,20^GB30,5,5^FS")
    assert image.point(lambda grey: 255 - grey).getbbox() == (10, 20, 40, 25)


def test_stream_may_hold_several_labels_of_different_size() -> None:
    labels = printed(b"^XA^PW100^LL50^XZ\n^XA^PW200^LL60^XZ")
    assert [label.image.size for label in labels] == [(100, 50), (200, 60)]


def test_size_comes_from_the_printer_when_the_stream_has_none() -> None:
    assert printed(b"^XA^XZ", 300, 200)[0].image.size == (300, 200)


def test_label_without_its_end_does_not_come_out() -> None:
    assert printed(b"^XA^FO1,1^GB5,5,5^FS") == ()


@pytest.mark.parametrize(
    ("stream", "unknown"),
    [
        (b"^XA^FO1,1^BQN,2,5^FDx^FS^XZ", ("^BQ",)),
        (b"^XA~HS^XZ", ("~HS",)),
        (b"^XA^CI13^XZ", ("^CI13",)),
        (b"^XA^A@N,30^XZ", ("^A@N,30",)),
        (b"^XA^FOx,1^XZ", ("^FOx,1",)),
        (b"^XA^GB100,100,2^XZ", ("^GB100,100,2",)),
        (b"^XA^GFA,8,8,1,:Z64:AAAA:0000^XZ", ("^GFA,8,8,1,:Z64:AAAA:0000",)),
    ],
)
def test_what_it_does_not_know_is_reported(stream: bytes, unknown: tuple[str, ...]) -> None:
    (label,) = printed(stream)
    assert label.unknown == unknown


def test_subset_changes_are_read_as_the_manual_says() -> None:
    image = field("^FO30,10^BY2,3,60^BCN,60,N,N,N,N^FD>:ND>50012345678>6DE^FS")
    assert decoded(image) == {("]C0", "ND0012345678DE")}


def test_hex_mark_may_be_another_character() -> None:
    image = field("^FO30,10^BY2,3,60^BCN,60,N,N,N,N^FH|^FD>:A|5FB^FS")
    assert decoded(image) == {("]C0", "A_B")}


def test_without_hex_an_underscore_is_an_underscore() -> None:
    image = field("^FO30,10^BY2,3,60^BCN,60,N,N,N,N^FD>:A_5F^FS")
    assert decoded(image) == {("]C0", "A_5F")}


def test_compressed_hexadecimal_of_the_manual() -> None:
    # "Alternative Data Compression Scheme": M is 7 times, h is 40 times, vMB is 327 times B.
    assert graphic("A,4,4,4,M6B").tobytes().hex() == "6666666b"
    assert graphic("A,20,20,20,hB").tobytes().hex() == "b" * 40
    assert graphic("A,164,164,164,vMB,").tobytes().hex() == "b" * 327 + "0"


@given(st.integers(1, 60), st.binary(min_size=1, max_size=400))
def test_compressed_bitmaps_come_back(row_bytes: int, content: bytes) -> None:
    rows = -(-len(content) // row_bytes)
    content = content.ljust(rows * row_bytes, b"\x00")
    text = compressed(content, row_bytes)
    size = len(content)
    assert graphic(f"A,{size},{size},{row_bytes},{text}").tobytes() == content


@pytest.mark.parametrize("row", [b"\x00" * 300, b"\xff" * 300, b"\xaa" * 300, b"\xf0" * 7])
def test_long_runs_come_back(row: bytes) -> None:
    size = len(row) * 3
    text = compressed(row * 3, len(row))
    assert text.endswith("::")
    assert graphic(f"A,{size},{size},{len(row)},{text}").tobytes() == row * 3


def test_packed_bitmaps_are_read_with_their_checksum() -> None:
    content = bytes(range(64))
    for name, packed in (("Z64", zlib.compress(content)), ("B64", content)):
        text = base64.b64encode(packed).decode("ascii")
        checksum = binascii.crc_hqx(text.encode("ascii"), 0)
        assert graphic(f"A,64,64,8,:{name}:{text}:{checksum:04X}").tobytes() == content
        with pytest.raises(ValueError, match="checksum"):
            graphic(f"A,64,64,8,:{name}:{text}:{checksum ^ 1:04X}")


@given(st.binary(max_size=300))
def test_noise_never_breaks_it(noise: bytes) -> None:
    printed(b"^XA^PW100^LL100" + noise + b"^XZ")
