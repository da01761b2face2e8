"""Label layouts as data, and the numbers on them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from omsdesk.documents.labels import gs1
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.fit import Box, fit
from omsdesk.documents.labels.layout import (
    dots,
    parse,
    shipping_4x6,
    shipping_62x100,
    shipping_for,
)
from omsdesk.errors import Refused
from omsdesk.picture import picture
from tests.label_examples import BOTH_CODES, decoded, label

HEAD = 'name = "x"\nwidth = 50\nheight = 20.5\n'
RULE = "[[rule]]\nx = 1\ny = 1\nwidth = {}\nheight = 1\n"
TEXT = '[[text]]\nfield = "{}"\nx = 1\ny = 1\nwidth = 9\nbox = {}\nheight = 3.5\nmin_height = 2.0\n'


def test_shipped_layouts_have_no_problems() -> None:
    assert shipping_4x6().problems() == []
    assert shipping_62x100().problems() == []


@pytest.mark.parametrize(
    ("media", "layout", "width"),
    [
        ("4x6", "shipping-4x6", "101.6"), ("102x152", "shipping-4x6", "101.6"),
        ("103x199", "shipping-4x6", "101.6"), ("100x150", "shipping-4x6", "100.33"),
        ("105x148", "shipping-4x6", "99"), ("62x100", "shipping-62x100", "62"),
        ("80x200", "shipping-62x100", "62"), ("A6", "shipping-4x6", "101.6"),
    ],
)  # fmt: skip
def test_layout_goes_by_the_size_of_the_media(media: str, layout: str, width: str) -> None:
    found = shipping_for(media)
    assert found.name == layout
    assert found.problems() == []
    assert found.width.quantize(Decimal("0.01")) == Decimal(width)
    assert decoded(picture(draw(found, label(), 203))) == BOTH_CODES


def test_media_too_small_for_a_shipping_label_are_refused() -> None:
    with pytest.raises(Refused, match="no-layout-for-media"):
        shipping_for("50x30")


def test_lengths_become_whole_dots() -> None:
    assert dots(Decimal("101.6"), 203) == 812
    assert dots(Decimal("152.4"), 300) == 1800
    assert dots(Decimal("0.5"), 203) == 4


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name = ", "Invalid value"),
        (HEAD + "color = 1", "unknown field"),
        (HEAD + RULE.format(50), "outside the label"),
        (HEAD + RULE.format(0), "outside the label"),
        (HEAD + TEXT.format("nonsense", 9), "unknown text field nonsense"),
        (HEAD + TEXT.format("sender", 3), "heights of sender contradict"),
        (HEAD + TEXT.format("sender", 30), "outside the label"),
    ],
)
def test_wrong_layout_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse(text)
    assert refusal.value.code == "label-layout-invalid"
    assert reason in refusal.value.facts["reason"]


def test_layout_with_a_rule_is_read() -> None:
    (rule,) = parse(HEAD + RULE.format(48.5)).rule
    assert rule.width == Decimal("48.5")


def test_sscc_has_extension_prefix_serial_and_check_digit() -> None:
    # The SSCC of the example in GS1 General Specifications, section 7.9.
    assert gs1.sscc(3, "7610425", 2123456) == "376104250021234569"
    assert gs1.checked("376104250021234569") == "376104250021234569"


@pytest.mark.parametrize(
    ("extension", "prefix", "serial"),
    [(10, "4012345", 1), (-1, "4012345", 1), (0, "123", 1), (0, "40123x5", 1),
     (0, "4012345", 10**9), (0, "4012345", -1), (0, "", 1)],
)  # fmt: skip
def test_sscc_parts_out_of_range_are_refused(extension: int, prefix: str, serial: int) -> None:
    with pytest.raises(Refused, match="sscc-range"):
        gs1.sscc(extension, prefix, serial)


def test_lines_that_fit_stay_as_they_are() -> None:
    fitted = fit(("one", "two"), Box(width=300, height=80, line=30, min_line=10, bold=False))
    assert fitted.lines == ("one", "two")
    assert fitted.line == 30


def test_word_wider_than_the_box_is_cut_into_pieces() -> None:
    fitted = fit(("x" * 60,), Box(width=100, height=200, line=20, min_line=10, bold=False))
    assert "".join(fitted.lines) == "x" * 60
    assert len(fitted.lines) > 1
