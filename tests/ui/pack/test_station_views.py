"""What the station shows, says to screen readers, and does after a power cut."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from omsdesk.commands.holds import PlaceHold
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.worker import Condition, Connection
from omsdesk.models.shipping import ParcelState, Shipment
from omsdesk.ui.actions import GLOBAL, clashes
from omsdesk.ui.pack.actions import ACTIONS
from omsdesk.ui.pack.lines_view import LineState
from tests.shop import Shop
from tests.ui.pack.conftest import CUP, TEA, Station


def test_the_line_just_scanned_is_on_top_and_done_lines_sink(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1, "CUP-02": 2, "POT-03": 1})
    station.scan(station.number(order), TEA, CUP)
    rows = station.screen.work_view.lines.rows
    assert [row.line.sku for row in rows] == ["CUP-02", "POT-03", "TEA-01"]
    assert [row.state for row in rows] == [LineState.BEGUN, LineState.OPEN, LineState.COMPLETE]


def test_the_queue_says_what_waits_and_who_has_it(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    station.scan(station.number(order), "CMD-PARK")
    (index,) = [station.screen.queue.queue.model().index(0, 1)]
    assert index.data() == station.number(order)


def test_an_empty_queue_says_what_to_do(station: Station) -> None:
    assert "Nothing waits" in station.screen.queue.queue.accessibleDescription()
    assert "Scan an order" in station.said


def test_everything_that_takes_the_focus_has_a_name(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    station.scan(station.number(order))
    nameless = [
        widget
        for widget in station.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or widget.property("text"))
        and widget not in (station.screen.work_view, station.screen.queue)
    ]
    assert nameless == []


def test_no_two_actions_share_a_key_or_a_barcode() -> None:
    assert clashes((*ACTIONS, *GLOBAL)) == []


def test_no_action_has_a_key_that_a_scan_could_begin_with() -> None:
    assert [each.id for each in ACTIONS if len(each.shortcut) == 1] == []


def test_a_printer_in_trouble_is_said_in_words_and_work_goes_on(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    station.connect_scale()
    with station.qtbot.waitSignal(station.link.device_changed):
        trouble = Condition(Connection.NEEDS_ATTENTION, "paper-out")
        station.link.take_condition(DeviceId(DeviceKind.PRINTER, "Zebra"), trouble)
    station.scan(station.number(order), TEA)
    assert station.screen.work_view.trouble
    station.weigh(370)
    assert station.parcels[0].state is ParcelState.LABELLED


def test_a_hold_that_came_meanwhile_stops_the_label(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    station.connect_scale()
    station.scan(station.number(order), TEA)
    station.shop.do(PlaceHold(order_id=order, reason="call first"))
    station.weigh(370)
    assert station.word == "On hold"
    assert station.parcels[0].state is ParcelState.SEALED


def test_after_a_power_cut_the_work_goes_on_where_it_was(
    shop: Shop, tmp_path: Path, qtbot: QtBot
) -> None:
    order = shop.picked_order({"TEA-01": 2})
    before = Station(shop, tmp_path, qtbot)
    before.open()
    before.scan(before.number(order), TEA)
    before.close()
    after = Station(shop, tmp_path, qtbot)
    after.open()
    after.connect_scale()
    after.scan(after.number(order), TEA)
    assert after.word == "All packed"
    after.close()
    last = Station(shop, tmp_path, qtbot)
    last.open()
    last.connect_scale()
    last.scan(last.number(order))
    last.weigh(490)
    assert last.parcels[0].state is ParcelState.LABELLED
    with shop.database.read() as session:
        assert len(session.scalars(select(Shipment)).all()) == 1
    last.close()
    shop.database.close()
