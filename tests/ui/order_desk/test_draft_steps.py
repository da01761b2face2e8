"""Lines while they are keyed: scans, undo and redo, short stock, prices, delivery."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from omsdesk.devices.scanners.scan import Scan
from omsdesk.ui.actions import GLOBAL, clashes
from omsdesk.ui.order_desk.actions import ACTIONS
from omsdesk.ui.scan_router import EndedScan, RoutedScan, ScanEnd
from omsdesk.ui.widgets.buttons import Button
from omsdesk.values import Money, UnitPrice
from tests.ui.at_work import without_item_codes
from tests.ui.order_desk.conftest import NOW, WAIT_MS, Counter

CHAI, CHAI_CASE = "4012345000016", "14012345000013"


_seconds = count()


def scan(counter: Counter, code: str, *, after_s: int = 1) -> list[EndedScan]:
    """Scan so long after the scan before, and wait for the end of it."""
    ended: list[EndedScan] = []
    at = NOW + timedelta(seconds=next(_seconds) if after_s else 10**6)
    routed = RoutedScan(Scan(code, "test", at), lambda _routed, end: ended.append(end))
    assert counter.screen.take_scan(routed)
    counter.qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    counter.settle()
    return ended


def test_a_scan_adds_a_line_and_the_next_one_makes_it_grow(counter: Counter) -> None:
    counter.begin()
    scan(counter, CHAI)
    assert counter.lines() == [("TEA-101", 1)]
    scan(counter, CHAI)
    assert counter.lines() == [("TEA-101", 2)]


def test_a_code_that_was_read_twice_at_once_adds_one(counter: Counter) -> None:
    counter.begin()
    assert scan(counter, CHAI, after_s=0)[0].end is ScanEnd.ACCEPTED
    assert scan(counter, CHAI, after_s=0)[0].reason == "double-read"
    assert counter.lines() == [("TEA-101", 1)]


def test_codes_that_came_together_are_each_counted(counter: Counter) -> None:
    counter.begin()
    ended: list[EndedScan] = []
    for _ in range(3):
        together = Scan(CHAI, "test", NOW, is_together=True)
        routed = RoutedScan(together, lambda _routed, end: ended.append(end))
        assert counter.screen.take_scan(routed)
    counter.qtbot.waitUntil(lambda: len(ended) == 3, timeout=WAIT_MS)
    counter.settle()
    assert [each.end for each in ended] == [ScanEnd.ACCEPTED] * 3
    assert counter.lines() == [("TEA-101", 3)]


def test_a_scan_that_finds_no_order_any_more_is_told(counter: Counter) -> None:
    counter.begin()
    ended: list[EndedScan] = []
    routed = RoutedScan(Scan(CHAI, "test", NOW), lambda _routed, end: ended.append(end))
    assert counter.screen.take_scan(routed)
    counter.screen.draft.close()
    counter.qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    assert ended[0].reason == "scan-failed"
    counter.settle()


def test_a_scan_that_the_database_cannot_answer_is_told(counter: Counter) -> None:
    counter.begin()
    counter.runner.failed.disconnect(pytest.fail)
    without_item_codes(counter.desk.database)
    assert scan(counter, CHAI)[0].reason == "scan-failed"


def test_a_carton_that_does_not_say_how_many_it_holds_adds_nothing(counter: Counter) -> None:
    counter.begin()
    refused = scan(counter, f"(00)340123450000000000(02)0{CHAI}(10)L")
    assert refused[0].reason == "count-needed"
    assert counter.lines() == []
    scan(counter, f"(00)340123450000000000(02)0{CHAI}(37)24")
    assert counter.lines() == [("TEA-101", 24)]


def test_half_a_case_and_a_count_in_the_code_are_counted_in_units(counter: Counter) -> None:
    counter.begin()
    scan(counter, f"0.5*{CHAI_CASE}")
    scan(counter, f"(01)0{CHAI}(30)8")
    assert counter.lines() == [("TEA-101", 14)]


def test_the_barcode_of_a_case_adds_all_that_is_in_it(counter: Counter) -> None:
    counter.begin()
    scan(counter, CHAI_CASE)
    scan(counter, f"2*{CHAI}")
    assert counter.lines() == [("TEA-101", 14)]


def test_an_unknown_code_and_a_scan_before_the_customer_are_refused(counter: Counter) -> None:
    assert scan(counter, CHAI)[0].reason == "customer-first"
    counter.begin()
    assert scan(counter, "9999999999994")[0].end is ScanEnd.REFUSED
    assert counter.lines() == []


def test_fifty_steps_can_be_taken_back_and_done_again(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "1")
    counter.settle()
    for quantity in range(2, 54):
        counter.keys.press(Qt.Key.Key_F3)
        counter.keys.type(str(quantity))
        counter.keys.enter()
        counter.settle()
    assert counter.lines() == [("TEA-104", 53)]
    for _ in range(60):
        counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3)]
    for _ in range(60):
        counter.keys.control(Qt.Key.Key_Y)
    counter.settle()
    assert counter.lines() == [("TEA-104", 53)]


def test_a_removed_line_comes_back_in_its_place_and_can_still_be_changed(
    counter: Counter,
) -> None:
    counter.begin()
    for item in ("earl", "dark", "desc"):
        counter.keys.line(item, "3")
    counter.settle()
    counter.keys.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Delete)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3), ("CLN-601", 3)]
    counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3), ("CHO-302", 3), ("CLN-601", 3)]
    for _ in range(2):
        counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3)]
    for _ in range(3):
        counter.keys.control(Qt.Key.Key_Y)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3), ("CLN-601", 3)]


def test_undo_in_a_field_is_of_the_field(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "3")
    counter.settle()
    counter.keys.type("dar")
    counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3)]
    assert counter.screen.page.entry.box.field.text() == ""


def test_quantities_are_changed_in_their_place(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "3")
    counter.settle()
    counter.keys.press(Qt.Key.Key_Up)
    counter.keys.type("12")
    counter.keys.enter()
    counter.settle()
    assert counter.lines() == [("TEA-104", 12)]


def test_short_stock_is_told_in_the_line_and_goes_on_as_backorder(counter: Counter) -> None:
    counter.begin()
    counter.keys.type("haze")
    counter.settle()
    counter.keys.enter()
    counter.keys.type("9")
    counter.settle()
    assert counter.screen.page.offer.offer is not None
    counter.keys.enter()
    assert counter.screen.page.short.isVisible()
    counter.keys.line("earl", "2")
    counter.settle()
    assert counter.lines() == [("SYR-403", 9), ("TEA-104", 2)]
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    assert "SYR-403: 5 will be sent later" in counter.screen.committed.sentences.text()


def test_short_stock_is_reduced_or_dropped_by_one_key(counter: Counter) -> None:
    counter.begin()
    for key, lines in (("2", [("SYR-403", 4)]), ("3", [("SYR-403", 4)])):
        counter.keys.type("haze")
        counter.settle()
        counter.keys.enter()
        counter.settle()
        counter.keys.type("9")
        counter.keys.enter()
        counter.keys.type(key)
        counter.settle()
        assert counter.lines() == lines
        assert counter.focus_name() == "Item"


def test_stock_price_and_history_stand_beside_the_line_while_it_is_keyed(
    counter: Counter,
) -> None:
    for quantity in ("5", "7"):
        counter.begin()
        counter.keys.line("earl", quantity)
        counter.settle()
        counter.keys.control(Qt.Key.Key_Return)
        counter.settle()
    counter.begin()
    counter.keys.type("earl")
    counter.keys.enter()
    counter.settle()
    offer = counter.screen.page.offer.offer
    assert offer is not None
    assert [int(sale.quantity.amount) for sale in offer.past] == [7, 5]
    assert int(offer.here.available.amount) == 120 - 12


def test_price_discount_and_the_price_paid_last(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "10")
    counter.keys.press(Qt.Key.Key_F7)
    counter.settle()
    counter.keys.press(Qt.Key.Key_F7)
    counter.keys.type("4.1234")
    counter.keys.enter()
    counter.settle()
    counter.keys.press(Qt.Key.Key_F8)
    counter.keys.type("10")
    counter.keys.enter()
    counter.settle()
    (line,) = counter.order().lines
    assert line.unit_price == UnitPrice.of("4.1234", "EUR")
    assert (line.discount_bp, line.price_source) == (1000, "typed")
    assert line.net == Money.of("37.11", "EUR")
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    counter.begin()
    counter.keys.line("earl", "1")
    counter.settle()
    counter.keys.press(Qt.Key.Key_F9)
    counter.settle()
    (line,) = counter.order().lines
    assert (line.unit_price, line.price_source) == (UnitPrice.of("4.1234", "EUR"), "last")
    counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    (line,) = counter.order().lines
    assert (line.unit_price, line.price_source) == (UnitPrice.of("4.60", "EUR"), "list")


def test_copy_usual_and_repeat_take_one_key(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "3")
    counter.settle()
    counter.keys.press(Qt.Key.Key_F6)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3), ("TEA-104", 3)]
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    counter.begin()
    counter.keys.control(Qt.Key.Key_1)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3)]
    counter.keys.control(Qt.Key.Key_R)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3)] * 3
    counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    assert counter.lines() == [("TEA-104", 3)]


def test_enter_walks_through_the_delivery_and_keeps_it(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "3")
    counter.settle()
    counter.keys.enter()
    for text in ("PO 4711", "+3", "", "7.5", "back door", ""):
        counter.keys.type(text)
        counter.keys.enter()
    counter.settle()
    order = counter.order()
    assert order.head.customer_reference == "PO 4711"
    assert order.head.requested_on is not None
    assert (order.head.requested_on - NOW.date()).days == 3
    assert order.charges[0].amount == Money.of("7.50", "EUR")
    assert order.head.instructions == "back door"
    assert counter.focus_name() == "Item"
    counter.keys.control(Qt.Key.Key_Z)
    counter.settle()
    assert counter.order().head.instructions == ""


def test_an_incomplete_address_is_told_before_the_commit_and_completed_in_place(
    counter: Counter,
) -> None:
    counter.begin()
    counter.keys.line("earl", "3")
    counter.settle()
    counter.keys.control(Qt.Key.Key_T)
    counter.keys.enter()
    form = counter.screen.page.head.form
    form.fields[3].setFocus()
    form.fields[3].selectAll()
    counter.keys.type("2045")
    assert list(form.problems) == ["postcode-form"]
    counter.keys.press(Qt.Key.Key_Tab)
    counter.settle()
    assert counter.order().head.ship_to.postcode == "2045"
    form.fields[3].setFocus()
    counter.keys.type("9")
    counter.keys.press(Qt.Key.Key_Tab)
    counter.settle()
    assert not form.problems
    assert counter.order().head.ship_to.postcode == "20459"


def test_every_action_has_a_key_of_its_own(counter: Counter) -> None:
    assert clashes([*ACTIONS, *GLOBAL]) == []
    assert all(action.shortcut for action in ACTIONS)
    for button in counter.screen.findChildren(Button):
        assert button.accessibleName(), button.text()


def test_everything_that_takes_the_focus_has_a_name(counter: Counter) -> None:
    counter.begin()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in counter.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not widget.accessibleName() and not widget.focusProxy()
    ]
    assert nameless == []
