"""Brother QL: the page as the manual writes it, and the interpreter on other bytes."""

from __future__ import annotations

import pytest

from omsdesk.artwork import Artwork, Rule
from omsdesk.devices.printers.brother_ql.commands import NARROW, WIDE, Head, encode, set_up
from omsdesk.devices.printers.brother_ql.picture import job_bytes, printed
from omsdesk.devices.printers.media import Media
from omsdesk.errors import Refused

DPI = 300
# The manual's "Page size": media width, width of the label in dots.
WIDTHS = {12: 142, 29: 342, 38: 449, 50: 591, 54: 638, 62: 732, 102: 1205}


def page(width_mm: int, height: int = 600, *rules: Rule, head: Head = NARROW) -> bytes:
    return encode(Artwork(WIDTHS[width_mm], height, DPI, rules), head)


def test_page_begins_and_ends_as_the_manual_says() -> None:
    stream = page(62)
    lines = 600 - 70
    head = (
        b"\x1bia\x01\x1bi!\0\x1biz\xc4\x0a\x3e\0" + lines.to_bytes(4, "little") + b"\0\0"
        b"\x1biM\x40\x1biA\x01\x1biK\x08\x1bid\x23\0M\0"
    )
    assert stream.startswith(head)
    content = stream.removeprefix(head)
    assert content == (b"g\0\x5a" + bytes(90)) * lines + b"\x1a"


def test_line_begins_at_the_right_edge_of_the_label() -> None:
    """12 pins stand right of 62 mm media; the first bit is the one furthest to the right."""
    stream = page(62, 600, Rule(732 - 18 - 1, 300, 1, 1))
    line = _lines(stream)[300 - 35]
    assert _bits(line) == [12]
    line = _lines(page(62, 600, Rule(18, 300, 1, 1)))[300 - 35]
    assert _bits(line) == [12 + 695]


def test_wide_head_has_more_pins_at_the_right() -> None:
    stream = page(62, 600, Rule(732 - 18 - 1, 300, 1, 1), head=WIDE)
    line = _lines(stream)[300 - 35]
    assert len(line) == 162
    assert _bits(line) == [12 + 44]


def _lines(stream: bytes) -> list[bytes]:
    content = stream[stream.index(b"M\0g") + 2 : -1]
    size = content[2] + 3
    return [content[at + 3 : at + size] for at in range(0, len(content), size)]


def _bits(line: bytes) -> list[int]:
    return [at for at in range(len(line) * 8) if line[at // 8] & (0x80 >> at % 8)]


@pytest.mark.parametrize("width_mm", WIDTHS)
@pytest.mark.parametrize("head", [NARROW, WIDE])
def test_ink_comes_out_where_it_was_drawn(width_mm: int, head: Head) -> None:
    if width_mm == 102 and head is NARROW:
        pytest.skip("wider than the head")
    width = WIDTHS[width_mm]
    rule = Rule(width // 4, 100, width // 8, 50)
    (out,) = printed(page(width_mm, 600, rule, head=head))
    assert out.unknown == ()
    ink = out.image.point(lambda grey: 255 - grey).getbbox()
    assert ink is not None
    left, top, right, bottom = ink
    assert abs(left - rule.x) <= 1
    assert abs(right - rule.x - rule.width) <= 1
    assert (top, bottom) == (100, 150)


@pytest.mark.parametrize(
    "rule", [Rule(0, 300, 40, 4), Rule(700, 300, 32, 4), Rule(300, 20, 9, 9), Rule(300, 570, 9, 9)]
)
def test_ink_beyond_the_edges_is_refused_and_not_cut(rule: Rule) -> None:
    with pytest.raises(Refused, match="label-beyond-edges"):
        page(62, 600, rule)


def test_media_and_resolutions_that_it_has_not_are_refused() -> None:
    with pytest.raises(Refused, match="media-not-for-printer"):
        page(102)
    with pytest.raises(Refused, match="media-not-for-printer"):
        encode(Artwork(700, 300, DPI, ()))
    with pytest.raises(Refused, match="printer-resolution-differs"):
        encode(Artwork(732, 300, 203, ()))


def test_die_cut_label_has_as_many_lines_as_the_manual_says() -> None:
    assert len(_lines(encode(Artwork(732, 1181, DPI, ())))) == 1109
    # With ink that it could not print it is one of a continuous roll.
    full = encode(Artwork(732, 1181, DPI, (Rule(100, 35, 9, 1111),)))
    assert len(_lines(full)) == 1111


def test_what_was_left_half_sent_is_cleared_before_a_job() -> None:
    before = set_up(Media(), DPI)
    assert before == bytes(400) + b"\x1b@"
    job = page(62, 600, Rule(300, 100, 50, 50))
    (out,) = printed(job[: len(job) // 2] + before + job)
    assert out.unknown == ()
    assert out.image.point(lambda grey: 255 - grey).getbbox() == (300, 100, 350, 150)


def test_lines_that_were_not_announced_are_reported() -> None:
    job = page(62)
    (out,) = printed(job[:-94] + b"\x1a")
    assert out.unknown == ("529 lines, announced 530",)


@pytest.mark.parametrize("command", [b"\x1biU\x01", b"\x1biM\0", b"M\x02", b"\x1biK\x09", b"X"])
def test_what_it_does_not_know_is_reported(command: bytes) -> None:
    (out,) = printed(command + page(62))
    assert out.unknown


def test_a_print_command_inside_a_line_ends_nothing() -> None:
    stream = b"g\0\x02\x1a\x1a\x1a"
    assert job_bytes(stream) == len(stream)
    assert job_bytes(stream[:-1]) == 0
