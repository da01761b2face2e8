"""Labels as ZPL: read back from the bytes, harmless, the same on every run."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omsdesk import bars
from omsdesk.artwork import Align, Artwork, Barcode, Symbology, Text
from omsdesk.devices.printers.zpl.commands import encode, field_data
from omsdesk.devices.printers.zpl.picture import printed
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from omsdesk.documents.printable import printable
from omsdesk.errors import Refused
from tests.golden_files import assert_same_bytes, assert_same_picture
from tests.label_examples import ADDRESSES, BOTH_CODES, GERMAN, HOSTILE, decoded, label

COMMANDS = {
    b"^XA", b"^CI28", b"^LH0,0", b"^PW", b"^LL", b"^FO", b"^A0N", b"^FB", b"^FH", b"^FD",
    b"^FS", b"^GB", b"^GFA", b"^BY", b"^BCN", b"^XZ",
}  # fmt: skip
TEXT_FIELDS = sorted(set(GERMAN) - {"sscc", "tracking_number"})


def zpl(dpi: int = 203, **changes: Any) -> bytes:
    return encode(draw(shipping_4x6(), label(**changes), dpi))


def one_line(text: str, align: Align = Align.LEFT) -> bytes:
    return encode(Artwork(800, 200, 203, (Text(20, 50, 760, 40, text, align=align),)))


def one_code(symbology: Symbology, data: str, module: int = 2) -> bytes:
    width = (len(bars.modules(symbology, data)) + 40) * module
    barcode = Barcode(20 * module, 20, 100, module, symbology, data)
    return encode(Artwork(width, 140, 203, (barcode,)))


def assert_only_own_commands(stream: bytes) -> None:
    assert stream.isascii()
    assert stream.startswith(b"^XA")
    assert stream.endswith(b"^XZ\n")
    assert stream.count(b"^XA") == stream.count(b"^XZ") == 1
    assert b"~" not in stream
    known = re.compile(b"|".join(re.escape(each) for each in COMMANDS))
    for match in re.finditer(rb"\^", stream):
        assert known.match(stream, match.start()), stream[match.start() :][:20]


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("script", ADDRESSES)
def test_bytes_of_every_script_read_back(script: str, dpi: int) -> None:
    stream = zpl(dpi, **ADDRESSES[script])
    assert_only_own_commands(stream)
    (label,) = printed(stream)
    assert label.unknown == ()
    assert label.image.size == (4 * dpi, 6 * dpi)
    assert decoded(label.image) == BOTH_CODES


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_hostile_text_never_becomes_a_command(field: str) -> None:
    value = (HOSTILE, HOSTILE) if isinstance(GERMAN[field], tuple) else HOSTILE
    changes: dict[str, Any] = {field: value}
    stream = zpl(**changes)
    assert_only_own_commands(stream)
    (label,) = printed(stream)
    assert label.unknown == ()
    assert decoded(label.image) == BOTH_CODES


def test_hostile_tracking_number_reads_back_as_it_is() -> None:
    tracking = "a^X~\\_\"'<>;>"
    stream = zpl(tracking_number=tracking)
    assert_only_own_commands(stream)
    assert ("]C0", tracking) in decoded(printed(stream)[0].image)


@given(st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc"]), min_size=1))
def test_field_data_gives_the_text_back(text: str) -> None:
    data = field_data(text)
    assert not set(data) & set("^~\\")
    raw = re.sub("_([0-9A-F]{2})", lambda match: chr(int(match[1], 16)), data)
    assert raw.encode("latin-1").decode("utf-8") == text


@given(st.text())
def test_any_text_is_printed_or_refused(text: str) -> None:
    line = None
    with suppress(Refused):
        line = printable(text, "field")
    if line is not None:
        assert_only_own_commands(one_line(line))


@pytest.mark.parametrize("text", ["a\x00b", "a\nb", "\x1b", "a\x7fb", "\x85"])
def test_control_characters_do_not_pass_the_encoder(text: str) -> None:
    with pytest.raises(Refused, match="text-has-control-characters"):
        one_line(text)


def test_text_of_the_printers_own_repertoire_is_native() -> None:
    stream = one_line("Łódź, Straße")
    assert b"^A0N,40,40" in stream
    assert b"_C5_81" in stream
    assert b"^GF" not in stream


@pytest.mark.parametrize("text", ["Αθήνα", "北京", "الرياض", "5 €"])
def test_text_outside_of_it_is_a_bitmap(text: str) -> None:
    stream = one_line(text)
    assert b"^A0" not in stream
    assert b"^GFA" in stream
    assert printed(stream)[0].image.getextrema() == (0, 255)


def test_backslash_in_a_field_block_is_drawn_because_the_printer_would_read_it() -> None:
    assert b"^GFA" in one_line("a\\&b", Align.CENTER)
    assert b"^A0N" in one_line("a\\&b")


@pytest.mark.parametrize("align", Align)
def test_aligned_text_stays_in_its_box(align: Align) -> None:
    for text in ("Stuttgart", "Αθήνα"):
        ink = printed(one_line(text, align))[0].image.point(lambda grey: 255 - grey).getbbox()
        assert ink is not None
        middle = (ink[0] + ink[2]) / 2
        expected = {Align.LEFT: middle < 300, Align.CENTER: 380 < middle < 420}
        assert expected.get(align, middle > 500)
        assert ink[0] >= 20
        assert ink[2] <= 780


def test_arabic_starts_at_the_right() -> None:
    ink = printed(one_line("الرياض"))[0].image.point(lambda grey: 255 - grey).getbbox()
    assert ink is not None
    assert ink[2] > 770


def test_gs1_barcode_is_native_with_function_1() -> None:
    stream = one_code(Symbology.GS1_128, "00340123450000000017")
    assert b"^BCN,100,N,N,N,N^FH^FD>;>800340123450000000017^FS" in stream
    assert decoded(printed(stream)[0].image) == {("]C1", "00340123450000000017")}


@pytest.mark.parametrize("data", ["ABCDEF", "a^b", "x>y<z", "q~r", "under_score", "b\\s"])
def test_native_code_128_reads_back(data: str) -> None:
    stream = one_code(Symbology.CODE_128, data)
    assert b"^BCN" in stream
    assert_only_own_commands(stream)
    assert decoded(printed(stream)[0].image) == {("]C0", data)}


@pytest.mark.parametrize(("data", "module"), [("ND0012345678DE", 2), ("ABC", 12)])
def test_barcode_that_printers_disagree_about_is_drawn(data: str, module: int) -> None:
    stream = one_code(Symbology.CODE_128, data, module)
    assert b"^BC" not in stream
    assert decoded(printed(stream)[0].image) == {("]C0", data)}


def test_same_label_is_the_same_bytes_in_another_process() -> None:
    program = (
        "import sys; sys.path.insert(0, '.');"
        "from tests.devices.printers.test_zpl import zpl, ADDRESSES;"
        "[sys.stdout.buffer.write(zpl(**each)) for each in ADDRESSES.values()]"
    )
    here = b"".join(zpl(**each) for each in ADDRESSES.values())
    for seed in ("1", "2"):
        there = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        )
        assert there.stdout == here


@pytest.mark.parametrize("script", ["german", "polish"])
def test_label_bytes_are_as_approved(script: str) -> None:
    assert_same_bytes(f"labels/{script}.zpl", zpl(**ADDRESSES[script]))


@pytest.mark.parametrize("script", ADDRESSES)
def test_print_looks_as_it_was_approved(script: str) -> None:
    (label,) = printed(zpl(**ADDRESSES[script]))
    assert_same_picture(f"labels/{script}-printed.png", label.image)
