"""Labels in ZPL, drawn by a renderer that is not ours: every barcode decodes, and text is text.

It has the printer's font 0; a line is therefore compared by its box: within a fifth of its
height of the box that our interpreter of the same bytes draws, and a quarter of its width.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from PIL import Image

from omsdesk.artwork import Artwork, Text
from omsdesk.devices.printers.zpl import commands as zpl
from omsdesk.devices.printers.zpl.picture import printed
from omsdesk.documents.labels.draw import draw
from omsdesk.documents.labels.layout import shipping_4x6
from omsdesk.documents.labels.scan_back import scan_back_code
from omsdesk.documents.labels.test_label import LabelTest, draw_test_label
from tests.label_examples import ADDRESSES, BOTH_CODES, GERMAN, HOSTILE, SSCC, decoded, label
from tests.zpl_judge import Label, rendered

HOSTILE_TRACKING = "a^X~\\_\"'<>;>"
HOSTILE_FIELDS: dict[str, Any] = {
    name: (HOSTILE, HOSTILE) if isinstance(value, tuple) else HOSTILE
    for name, value in GERMAN.items()
    if name not in ("sscc", "tracking_number")
}
CODE = scan_back_code(3)


@dataclass(frozen=True)
class Judged:
    label: Label
    image: Image.Image
    codes: frozenset[tuple[str, str]] = frozenset(BOTH_CODES)


def examples() -> dict[str, tuple[Label, frozenset[tuple[str, str]]]]:
    """By name, with what a scanner must read on each."""
    found: dict[str, tuple[Label, frozenset[tuple[str, str]]]] = {}

    def add(name: str, artwork: Artwork, codes: set[tuple[str, str]]) -> None:
        for way, encode in (("native", zpl.encode), ("graphic", zpl.encode_graphic)):
            found[f"{name}-{way}"] = Label(encode(artwork), artwork), frozenset(codes)

    for script, changes in ADDRESSES.items():
        add(f"{script}-203", draw(shipping_4x6(), label(**changes), 203), BOTH_CODES)
    add("german-300", draw(shipping_4x6(), label(), 300), BOTH_CODES)
    hostile = label(**HOSTILE_FIELDS, tracking_number=HOSTILE_TRACKING)
    codes = {("]C0", HOSTILE_TRACKING), ("]C1", "00" + SSCC)}
    add("hostile-203", draw(shipping_4x6(), hostile, 203), codes)
    test = draw_test_label(LabelTest("Packtisch ^XZ~HS", "ZPL II", CODE), 62, 100, 203)
    add("test-203", test, {("]C0", CODE)})
    return found


EXAMPLES = examples()


@pytest.fixture(scope="module")
def judged() -> dict[str, Judged]:
    images = rendered([each for each, _ in EXAMPLES.values()])
    pairs = zip(EXAMPLES.items(), images, strict=True)
    return {name: Judged(each, image, codes) for (name, (each, codes)), image in pairs}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_barcode_decodes(judged: dict[str, Judged], name: str) -> None:
    assert decoded(judged[name].image) == judged[name].codes


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_prints_what_our_interpreter_says(judged: dict[str, Judged], name: str) -> None:
    one = judged[name]
    (ours,) = printed(one.label.zpl)
    assert ours.unknown == ()
    for text in one.label.artwork.elements:
        if isinstance(text, Text):
            assert_same_line(one.image, ours.image, text, name)


def ink(image: Image.Image, box: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    return image.crop(box).point(lambda grey: 255 if grey < 128 else 0).getbbox()


def assert_same_line(theirs: Image.Image, ours: Image.Image, text: Text, name: str) -> None:
    """Looked at in the box of the line, down to where the next one may begin."""
    box = (text.x, text.y, text.x + text.width, text.y + text.height)
    one, other = ink(theirs, box), ink(ours, box)
    assert one is not None, (name, text)
    assert other is not None
    near = max(3, text.height // 5)
    wide = max(near, (other[2] - other[0]) // 4)
    for side, limit in ((0, wide), (1, near), (2, wide), (3, near)):
        assert abs(one[side] - other[side]) <= limit, (name, text, one, other)


def test_a_hostile_line_leaves_the_rest_of_the_label_as_it_is(judged: dict[str, Judged]) -> None:
    """Rules and bars of the hostile label stand where they stand without any text."""
    one = judged["hostile-203-native"]
    artwork = one.label.artwork
    bare = replace(artwork, elements=tuple(e for e in artwork.elements if not isinstance(e, Text)))
    (image,) = rendered([Label(zpl.encode(bare), bare)])
    dark = image.point(lambda grey: 255 if grey < 128 else 0)
    assert dark.getbbox() is not None
    lit = one.image.point(lambda grey: 255 if grey >= 128 else 0)
    both = Image.composite(lit, Image.new("L", lit.size), dark)
    assert both.getbbox() is None
