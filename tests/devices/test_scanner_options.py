"""The names of options are those of the page for IT, and every lesson has the right ones."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from omsdesk.devices.scanners.options import OPTIONS, Purpose, options_for
from omsdesk.ui.messages.scanners import MESSAGES

PAGE = (Path(__file__).parents[2] / "docs" / "devices.md").read_text("utf-8")
ROWS = {
    Purpose.SUFFIX: "suffix CR",
    Purpose.PREFIX: "prefix",
    Purpose.IDENTIFIER: "AIM identifier",
    Purpose.LAYOUT: "keyboard layout",
    Purpose.CAPS_LOCK: "Caps Lock",
    Purpose.CONTROL: "control characters (GS of GS1 codes)",
}


def words(text: str) -> list[str]:
    return re.findall(r"[\w<>/]+", unescape(text).replace("*", "").replace("`", ""))


@pytest.mark.parametrize("purpose", Purpose)
def test_the_page_has_the_same_names(purpose: Purpose) -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| {ROWS[purpose]} |")]
    cells = row.strip("|").split(" |")[1:]
    for (make, name), cell in zip(OPTIONS[purpose].items(), cells, strict=True):
        assert set(words(name)) <= set(words(cell)), make


def test_every_lesson_that_wants_something_set_names_it_for_three_makes() -> None:
    nothing_to_set = {"scan-unreadable", "teach-keypad", "teach-typed", "teach-unclear"}
    for code in MESSAGES:
        makes = set(options_for(code))
        assert makes == (set() if code in nothing_to_set else {"Zebra", "Honeywell", "Datalogic"})
