"""Invoice, packing slip, pick list and command sheet as PDF, read back and looked at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image

from omsdesk.devices.scanners.teaching import TEACHING_CODES
from omsdesk.documents.command_sheet import command_sheet
from omsdesk.documents.invoice import invoice
from omsdesk.documents.packing_slip import packing_slip
from omsdesk.documents.pick_list import pick_list
from omsdesk.documents.teaching_sheet import teaching_sheet
from omsdesk.errors import Refused
from tests.document_examples import (
    a_command_sheet,
    a_packing_slip,
    a_pick_list,
    a_teaching_sheet,
    an_invoice,
)
from tests.golden_files import assert_same_picture
from tests.label_examples import HOSTILE

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "invoice": lambda: invoice(an_invoice()),
    "invoice-de": lambda: invoice(an_invoice(12, "de")),
    "packing-slip": lambda: packing_slip(a_packing_slip()),
    "packing-slip-de": lambda: packing_slip(a_packing_slip(5, "de")),
    "pick-list": lambda: pick_list(a_pick_list()),
    "command-sheet": lambda: command_sheet(a_command_sheet()),
    "teaching-sheet": lambda: teaching_sheet(a_teaching_sheet()),
    "teaching-sheet-de": lambda: teaching_sheet(a_teaching_sheet("de")),
}


@contextmanager
def opened(content: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(content)
    yield document
    document.close()


def text_of(content: bytes) -> list[str]:
    with opened(content) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def pictures(content: bytes, scale: float = 1.0) -> list[Image.Image]:
    with opened(content) as document:
        return [page.render(scale=scale).to_pil() for page in document]


def codes(content: bytes) -> set[str]:
    return {
        code.text
        for page in pictures(content, 4.0)
        for code in zxingcpp.read_barcodes(page)
    }  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_same_content_is_the_same_file(name: str) -> None:
    assert DOCUMENTS[name]() == DOCUMENTS[name]()


def test_same_content_is_the_same_file_in_another_process() -> None:
    program = (
        "import sys; from tests.documents.test_paper_documents import DOCUMENTS;"
        "[sys.stdout.buffer.write(each()) for each in DOCUMENTS.values()]"
    )
    there = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": "."},
    )
    assert there.stdout == b"".join(each() for each in DOCUMENTS.values())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_looks_as_it_was_approved(name: str) -> None:
    for index, page in enumerate(pictures(DOCUMENTS[name]())):
        assert_same_picture(f"documents/{name}-{index + 1}.png", page)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_printed_in_the_margins(name: str) -> None:
    for page in pictures(DOCUMENTS[name]()):
        inside = page.convert("L")
        inside.paste(255, (28, 20, page.width - 28, page.height - 20))
        assert inside.getextrema() == (255, 255)


def test_forty_lines_are_two_pages_with_the_head_on_both() -> None:
    first, second = text_of(invoice(an_invoice(40)))
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in second
    assert "Description" in first
    assert "Description" in second
    assert "NW-1000" in first
    assert "NW-1039" in second
    assert "Total" in second


@pytest.mark.parametrize("count", [0, 1, 17, 18, 19, 20, 21, 22, 23, 60, 200])
def test_every_line_is_on_paper_once(count: int) -> None:
    text = " ".join(text_of(invoice(an_invoice(count))))
    for index in range(count):
        assert text.count(f"NW-{1000 + index}") == 1
    assert text.count("EUR 1,434.45") == 1


def test_amounts_are_shown_as_they_came_in() -> None:
    (english,) = text_of(invoice(an_invoice(3)))
    for amount in ("1,234.56", "-25.00", "18.90", "190.00", "15.99", "EUR 1,434.45"):
        assert amount in english
    (german,) = text_of(invoice(an_invoice(3, "de")))
    for amount in ("1.234,56", "USt 19 % auf 1.000,00", "1.434,45 EUR", "24.11.2026"):
        assert amount in german


def test_credit_note_says_so() -> None:
    content = msgspec.structs.replace(an_invoice(2), is_credit_note=True)
    assert "Credit note INV-2026-00042" in text_of(invoice(content))[0]


def test_foreign_names_are_text_in_the_file() -> None:
    (text,) = text_of(packing_slip(a_packing_slip(7)))
    for name in ("Żubrówka", "Φέτα", "北京烤鸭"):
        assert name in text


def test_own_numbers_and_item_barcodes_read_back() -> None:
    assert codes(packing_slip(a_packing_slip(3))) == {"SH-2026-00815"}
    lines = a_pick_list(8).lines
    expected = {line.barcode for line in lines} | {"PK-2026-00077"}
    assert codes(pick_list(a_pick_list(8))) == expected
    assert codes(command_sheet(a_command_sheet())) == {f"OD-COMMAND-{n}" for n in range(14)}


def test_the_barcodes_that_teach_a_scanner_read_back_from_top_to_bottom() -> None:
    (page,) = pictures(teaching_sheet(a_teaching_sheet()), 4.0)
    read = zxingcpp.read_barcodes(page, text_mode=zxingcpp.TextMode.Plain)
    read.sort(key=lambda code: code.position.top_left.y)
    assert [code.text for code in read] == list(TEACHING_CODES)
    assert {code.symbology_identifier for code in read} == {"]C0"}


def test_pick_list_keeps_the_walking_order() -> None:
    text = " ".join(text_of(pick_list(a_pick_list(40))))
    places = [text.index(line.location) for line in a_pick_list(40).lines]
    assert places == sorted(places)


def test_hostile_text_is_text_on_paper() -> None:
    line = msgspec.structs.replace(an_invoice(1).lines[0], description=HOSTILE, sku=HOSTILE)
    content = msgspec.structs.replace(
        an_invoice(1), lines=(line,), bill_to=(HOSTILE,), notes=(HOSTILE,), number=HOSTILE[:12]
    )
    (text,) = text_of(invoice(content))
    assert "a^XZ~HS\\&_5E\"'<>;^FS b c" in text


def test_word_without_end_is_cut_and_not_lost_over_the_edge() -> None:
    line = msgspec.structs.replace(an_invoice(1).lines[0], description="W" * 400)
    (page,) = pictures(invoice(msgspec.structs.replace(an_invoice(1), lines=(line,))))
    inside = page.convert("L")
    inside.paste(255, (28, 20, page.width - 28, page.height - 20))
    assert inside.getextrema() == (255, 255)


def test_letters_without_typeface_are_refused() -> None:
    with pytest.raises(Refused, match="text-has-no-glyphs"):
        invoice(msgspec.structs.replace(an_invoice(1), bill_to=("서울",)))
