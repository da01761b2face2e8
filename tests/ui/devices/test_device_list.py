"""The list of a station's devices: what they are, how they are, and taking one away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.devices import station
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.station import simulated
from omsdesk.devices.worker import Condition, Connection
from omsdesk.ui.actions import GLOBAL, clashes
from omsdesk.ui.devices.actions import ACTIONS
from omsdesk.values import Weight
from tests.ui.at_work import press
from tests.ui.devices.conftest import AtDevices, at_devices

SCALE = DeviceId(DeviceKind.SCALE, "Scale")


def test_every_device_is_listed_with_how_it_is(bench: AtDevices) -> None:
    bench.until(lambda: set(bench.states()) == {"ready"})
    assert bench.names() == ["Scanner", "Scale", "Label printer"]


def test_a_device_that_is_pulled_out_says_so_with_what_to_do(bench: AtDevices) -> None:
    bench.until(lambda: set(bench.states()) == {"ready"})
    bench.rows.setFocus()
    press("Down")
    bench.work.bench.cables[SCALE].unplug()
    bench.until(lambda: "not plugged in" in bench.states())
    assert bench.detail.advice.next_step == "Plug it in again"


def test_what_was_said_of_a_device_at_work_is_taken_back_when_it_is_pulled_out(
    bench: AtDevices,
) -> None:
    bench.until(lambda: set(bench.states()) == {"ready"})
    bench.screen.overview.expect(SCALE)
    assert bench.screen.overview.said.text == "Scale is ready"
    bench.work.bench.cables[SCALE].unplug()
    bench.until(lambda: "not plugged in" in bench.states())
    assert not bench.screen.overview.said.isVisible()
    press("F5")
    test = bench.detail.test
    assert test.advice.text.startswith("Scale cannot be tested: ")
    assert test.advice.next_step == "Plug it in again. Then press F5 again"
    assert not test.is_under_way
    bench.work.bench.cables[SCALE].plug()
    bench.until(lambda: bench.states() == ["ready"] * 3)
    assert not test.isVisible()


def test_a_device_that_is_being_connected_is_not_tested_yet(bench: AtDevices) -> None:
    bench.until(lambda: set(bench.states()) == {"ready"})
    shown = bench.detail.row
    assert shown is not None
    bench.detail.show_device(replace(shown, condition=Condition(Connection.CONNECTING)))
    bench.detail.begin_test()
    test = bench.detail.test
    assert test.advice.text == "Scanner is still being connected"
    assert test.advice.next_step == "Press F5 again when it is ready"
    assert not test.is_under_way


def test_the_live_reading_is_shown(bench: AtDevices) -> None:
    scale = bench.work.bench.simulators.scale
    assert scale is not None
    bench.rows.setFocus()
    press("Down")
    scale.weigh(Weight.grams(1235))
    bench.until(lambda: bench.detail.scale.display.text == "1.235\N{NO-BREAK SPACE}kg")
    bench.until(lambda: bench.detail.scale.word.text() == "At rest")


def test_a_scan_is_shown_with_its_invisible_characters_and_its_kind(bench: AtDevices) -> None:
    scanner = bench.work.bench.simulators.scanner
    assert scanner is not None
    scanner.scan("]C1010400638133393110ABC\x1d17260101")
    rows = bench.detail.scanner.rows
    bench.until(lambda: rows.model().rowCount() == 1)
    model = rows.model()
    assert model.index(0, 0).data() == "010400638133393110ABC<GS>17260101"
    assert model.index(0, 1).data() == "GS1-128 ]C1"


def test_the_raw_bytes_go_both_ways(bench: AtDevices) -> None:
    bench.rows.setFocus()
    press("Down")
    press("F9")
    wire = bench.detail.wire
    bench.until(lambda: "SI<CR><LF>" in wire.toPlainText())
    bench.until(lambda: "53 20 53" in wire.toPlainText())
    press("F9")
    assert wire.isHidden() or not wire.isVisible()


def test_a_removed_device_is_gone_from_the_file_and_comes_back(bench: AtDevices) -> None:
    bench.rows.setFocus()
    press("Down")
    press("Del")
    assert bench.names() == ["Scanner", "Label printer"]
    bench.work.devices_file.flush()
    assert station.load(bench.profile.devices).scale is None
    press("Ctrl+Z")
    bench.until(lambda: bench.states() == ["ready"] * 3)
    bench.work.devices_file.flush()
    assert station.load(bench.profile.devices).scale == simulated().scale


def test_a_recording_is_written_into_the_profile(bench: AtDevices) -> None:
    bench.rows.setFocus()
    press("Down")
    press("Ctrl+R")
    bench.until(lambda: list(bench.profile.captures.glob("scale-*.jsonl")))
    assert bench.states() == ["ready"] * 3
    press("Ctrl+R")
    assert bench.states() == ["ready"] * 3
    bench.work.devices_file.flush()
    scale = station.load(bench.profile.devices).scale
    assert scale is not None
    assert not scale.record


def test_a_packer_sees_the_devices_and_changes_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    with at_devices(tmp_path, qtbot, simulated()) as desk:
        desk.sign_on("anna-badge")
        desk.rows.setFocus()
        press("Del")
        assert desk.names() == ["Scanner", "Scale", "Label printer"]
        assert set(desk.screen.actions_by_id) == {
            "raw-bytes", "station-profile", "test-device", "zero-scale", "tare-scale",
        }  # fmt: skip


def test_everything_that_takes_the_focus_has_a_name(bench: AtDevices) -> None:
    nameless = [
        type(each).__name__
        for each in bench.screen.findChildren(QWidget)
        if each.focusPolicy().value and each.isVisible() and not each.accessibleName()
    ]
    assert nameless == []
    assert QApplication.focusWidget() is not None


def test_no_text_of_a_device_is_cut_in_a_narrow_window(bench: AtDevices) -> None:
    bench.until(lambda: set(bench.states()) == {"ready"})
    bench.window.resize(1024, 768)
    bench.rows.setFocus()
    for title in bench.names():
        bench.until(partial(is_whole, bench, title))
        press("Down")


def is_whole(bench: AtDevices, title: str) -> bool:
    shown = bench.detail.row
    return shown is not None and shown.title == title and not cut(bench)


def cut(bench: AtDevices) -> list[str]:
    return [
        each.text()
        for each in bench.detail.findChildren(QLabel)
        if each.isVisible()
        and each.wordWrap()
        and each.height() < each.heightForWidth(each.width())
    ]


def test_no_two_actions_share_a_key() -> None:
    assert clashes([*ACTIONS, *GLOBAL]) == []
