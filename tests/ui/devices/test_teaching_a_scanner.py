"""A scanner that types is taught by three barcodes, and is known from then on."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from omsdesk.devices import station
from omsdesk.devices.scanners.teaching import TEACHING_CODES
from omsdesk.devices.station import KeyboardSetup
from omsdesk.documents.teaching_sheet import modules
from omsdesk.ui.devices.teaching_page import FILE_NAME, TeachingPage
from omsdesk.ui.widgets.barcode_view import BarcodeView
from tests.ui.at_work import press
from tests.ui.devices.conftest import AtDevices

GS = "\x1d"
STX = "\x02"


def types(bench: AtDevices, text: str) -> None:
    """The scanner types, into the window as any keyboard does."""
    window = bench.window.windowHandle()
    control, plain = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    for character in text:
        if character == GS:
            QTest.keyClick(window, Qt.Key.Key_BracketRight, control)
        elif character == "\r":
            QTest.keyClick(window, Qt.Key.Key_Return)
        else:
            key = Qt.Key(ord(character.upper()))
            QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, character, plain)


def lesson(bench: AtDevices, before: str, after: str) -> TeachingPage:
    """The three barcodes, one after the other."""
    bench.rows.setFocus()
    press("Ctrl+T")
    press("1")
    page = bench.screen.teaching
    for number, code in enumerate(TEACHING_CODES, start=1):
        assert f"Barcode {number} of 3" in page.advice.text
        types(bench, f"{before}{code}{after}")
        bench.until(partial(is_past, page, STEPS[number - 1]))
    return page


def is_past(page: TeachingPage, step: str) -> bool:
    return page.steps.accessibleDescription() != step


STEPS = ("Digits", "Letters", "Characters", "Result")


def test_a_second_lesson_has_the_focus_as_the_first_one(bench: AtDevices) -> None:
    bench.rows.setFocus()
    for _ in range(2):
        press("Ctrl+T")
        press("1")
        assert bench.screen.teaching.hasFocus()
        press("Esc")
        assert bench.rows.hasFocus()


def test_a_scanner_with_a_prefix_is_known_by_it_from_then_on(bench: AtDevices) -> None:
    page = lesson(bench, STX, "\r")
    assert page.advice.text == "The desk knows this scanner by what it sends first"
    press("1")
    bench.until(lambda: "Scanner that types" in bench.names())
    assert bench.rows.hasFocus()
    bench.work.devices_file.flush()
    assert station.load(bench.profile.devices).keyboard.prefix == STX
    types(bench, f"{STX}4006381333931\r")
    rows = bench.detail.scanner.rows
    bench.until(lambda: rows.model().rowCount() == 1)
    assert rows.model().index(0, 0).data() == "4006381333931"


def test_a_scanner_without_an_end_is_told_what_to_set(bench: AtDevices) -> None:
    page = lesson(bench, STX, "")
    assert page.advice.text == "The scanner sends nothing after a code"
    assert page.advice.next_step == "Set a suffix of CR (Enter) in the scanner"
    press("Esc")
    assert bench.screen.is_overview
    assert bench.work.bench.devices.keyboard == KeyboardSetup()


def test_escape_gives_the_keys_back(bench: AtDevices) -> None:
    bench.rows.setFocus()
    press("Ctrl+T")
    press("1")
    press("Esc")
    assert bench.screen.is_overview
    press("F3")
    assert not bench.screen.is_overview


def test_what_was_taught_can_be_forgotten_and_comes_back(bench: AtDevices) -> None:
    lesson(bench, STX, "\r")
    press("1")
    bench.until(lambda: "Scanner that types" in bench.names())
    press("Del")
    assert bench.work.bench.devices.keyboard == KeyboardSetup()
    press("Ctrl+Z")
    assert bench.work.bench.devices.keyboard.prefix == STX


@pytest.mark.qt_log_ignore("QPlatformServices::openDocument")
def test_the_sheet_is_printed_on_paper_when_asked_for(bench: AtDevices) -> None:
    bench.rows.setFocus()
    press("Ctrl+T")
    press("2")
    assert (bench.profile.documents / FILE_NAME).read_bytes().startswith(b"%PDF")
    press("Esc")


def test_a_barcode_on_the_screen_is_black_on_white_in_whole_pixels(bench: AtDevices) -> None:
    view = BarcodeView()
    bench.qtbot.addWidget(view)
    wanted = modules(TEACHING_CODES[0])
    view.show_modules(wanted, "Barcode")
    view.resize(900, 120)
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = [image.pixelColor(x, 60).lightness() for x in range(image.width())]
    module = view.module_px()
    first = middle.index(0)
    read = "".join("1" if middle[first + at * module] == 0 else "0" for at in range(len(wanted)))
    assert read == wanted
    assert set(middle[first - 10 * module : first]) == {255}
