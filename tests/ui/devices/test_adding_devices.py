"""Adding a device when it does not simply answer: silence, doubt, wrong hosts, and printers."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from omsdesk.devices import station
from omsdesk.devices.discovery.simulated import FOLDER_VARIABLE, announce
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.serial_port import SerialTransport
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Peer, Serving
from omsdesk.devices.station import StationDevices
from omsdesk.models.labels import Drawing
from omsdesk.queries.print_routes import print_routes
from omsdesk.values import Weight
from tests.ui.at_work import press, type_text
from tests.ui.devices.conftest import AtDevices, at_devices

TITLE = "Plugged in"


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[AtDevices]:
    """A station without devices, and Sofia, the supervisor."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "simulated"))
    with at_devices(tmp_path, qtbot, StationDevices()) as desk:
        desk.sign_on("sofia-badge")
        yield desk


@contextmanager
def plugged_in(kind: DeviceKind, peer: Peer, end: PtyEnd | TcpEnd) -> Iterator[None]:
    with ExitStack() as stack:
        stack.callback(end.unplug)
        stack.enter_context(Serving(peer, end, "simulated"))
        stack.enter_context(announce(TITLE, kind, end.uri))
        yield


def choose(desk: AtDevices, title: str) -> None:
    """Down to a line of what was found, then Enter."""
    model = desk.screen.adding.finding.rows.model()

    def titles() -> list[str]:
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    desk.until(lambda: title in titles())
    press("Ctrl+Home")
    for _ in range(titles().index(title)):
        press("Down")
    press("Return")


def add(desk: AtDevices, title: str) -> None:
    press("F3")
    choose(desk, title)


def trial_says(desk: AtDevices) -> str:
    return desk.screen.adding.trial.advice.text


def question(desk: AtDevices) -> str:
    panel = desk.screen.adding.trial.questions.panel
    return panel.accessibleName() if panel.is_open else ""


def test_an_empty_station_says_what_to_do_first(empty: AtDevices) -> None:
    assert empty.rows.accessibleDescription() == (
        "This station has no devices yet F3 adds one: plugged in here, or in the network"
    )
    press("Return")
    assert not empty.screen.is_overview


def test_a_scale_that_sends_no_unit_is_asked_about(empty: AtDevices) -> None:
    scale = SimulatedScale(protocol=SCALE_PROTOCOLS["toledo-8217"])
    scale.weigh(Weight.grams(1235))
    with plugged_in(DeviceKind.SCALE, scale, PtyEnd()):
        add(empty, TITLE)
        empty.until(lambda: "does not send its unit" in question(empty))
        press("2")
        press("Ctrl+Return")
        empty.until(lambda: empty.states() == ["ready"])
        empty.work.devices_file.flush()
        kept = station.load(empty.profile.devices).scale
        assert kept is not None
        assert (kept.protocol, kept.unit) == ("toledo-8217", "g")
        empty.until(lambda: empty.detail.scale.display.text == "1.235\N{NO-BREAK SPACE}kg")


def test_a_silent_scale_is_chosen_from_the_list_of_models(empty: AtDevices) -> None:
    scale = SimulatedScale()
    scale.be_silent()
    with plugged_in(DeviceKind.SCALE, scale, TcpEnd()):
        add(empty, TITLE)
        empty.until(lambda: trial_says(empty) == "The device answers nothing, in no protocol")
        assert "Switch it on" in empty.screen.adding.trial.advice.next_step
        press("2")
        models = empty.screen.adding.models
        empty.until(models.isVisible)
        assert models.rows.current_row() is not None
        assert "Source:" in models.advice.next_step
        press("Return")
        press("Ctrl+Return")
        scale.be_silent(silent=False)
        empty.until(lambda: empty.names() == ["Scale"])


def test_a_host_that_refuses_is_told_from_one_that_is_not_there(empty: AtDevices) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    add(empty, "A device in the network…")
    type_text(f"127.0.0.1:{port}")
    press("Return")
    press("2")
    empty.until(lambda: "is closed" in trial_says(empty))
    assert "9100" in empty.screen.adding.trial.advice.next_step


def test_what_is_no_address_is_refused_in_the_field(empty: AtDevices) -> None:
    add(empty, "Another port or address…")
    type_text("com")
    press("Return")
    assert empty.screen.adding.finding.field.toolTip() == "com is not the address of a device"
    press("Esc")
    assert empty.screen.is_overview


def test_a_port_that_none_can_have_is_refused_before_anything_is_asked(empty: AtDevices) -> None:
    add(empty, "A device in the network…")
    type_text("127.0.0.1:91911")
    press("Return")
    assert "127.0.0.1:91911" in empty.screen.adding.finding.field.toolTip()
    assert not empty.screen.adding.kinds.is_open


def test_esc_goes_back_to_the_address_that_was_keyed(empty: AtDevices) -> None:
    add(empty, "A device in the network…")
    type_text("127.0.0.1:9")
    press("Return")
    assert empty.screen.adding.kinds.is_open
    press("Esc")
    field = empty.screen.adding.finding.field
    assert (field.isVisible(), field.text()) == (True, "127.0.0.1:9")
    assert field.hasFocus()


def test_an_address_that_is_scanned_is_keyed(empty: AtDevices) -> None:
    add(empty, "A device in the network…")
    empty.work.scanned.emit(Scan.of("192.168.1.40:9100", "scanner", datetime.now(UTC)))
    empty.until(lambda: empty.screen.adding.kinds.is_open)
    assert empty.screen.adding.finding.field.text() == "192.168.1.40:9100"


def test_a_refused_address_can_be_corrected_and_stays_while_somebody_looks_elsewhere(
    empty: AtDevices,
) -> None:
    add(empty, "Another port or address…")
    type_text("com")
    press("Return")
    finding = empty.screen.adding.finding
    assert finding.advice.isVisible()
    type_text("0")
    assert (finding.field.toolTip(), finding.advice.isVisible()) == ("", False)
    press("Esc")
    add(empty, "Another port or address…")
    assert finding.field.text() == "com0"


def test_what_works_here_already_is_not_added_twice(empty: AtDevices) -> None:
    scale = SimulatedScale()
    with plugged_in(DeviceKind.SCALE, scale, TcpEnd()):
        add(empty, TITLE)
        empty.until(lambda: question(empty).startswith("Does its display show"))
        press("1")
        press("Ctrl+Return")
        empty.until(lambda: empty.states() == ["ready"])
        press("F3")
        chosen = empty.screen.adding.finding.rows.current_row()
        assert chosen is not None
        assert not chosen.owner
        choose(empty, TITLE)
        finding = empty.screen.adding.finding
        said = "This device works here already, as Scale"
        assert finding.advice.text == said
        press("Esc")
        add(empty, "Another port or address…")
        assert not finding.advice.isVisible()
        (owned,) = empty.work.bench.devices.setups.values()
        type_text(owned.address.replace("127.0.0.1", "localhost"))
        press("Return")
        assert finding.advice.isVisible()
        assert finding.advice.text == said


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="what is open is not told here")
@pytest.mark.parametrize("key", ["Esc", "Alt+1", "badge"])
def test_who_leaves_a_trial_has_the_port_free_within_a_second(empty: AtDevices, key: str) -> None:
    end = PtyEnd()
    with plugged_in(DeviceKind.SCALE, SimulatedScanner(), end):
        before = times_open(end.path)
        add(empty, TITLE)
        empty.until(lambda: times_open(end.path) > before)
        left_s = monotonic()
        if key == "badge":
            empty.desk_window.open("anna-badge", "devices")
        else:
            press(key)
        empty.until(lambda: times_open(end.path) == before)
        assert monotonic() - left_s < 1.5
        port = SerialTransport(end.path)
        port.open()
        port.close()


def times_open(path: str) -> int:
    """How often this program has a port open, without touching it: a trial would find it in use."""
    return sum(str(each.resolve()) == path for each in Path("/proc/self/fd").iterdir())


def printers(desk: AtDevices) -> list[tuple[str, str, int, Drawing]]:
    rows = desk.work.desk.station.printers
    return [(row.name, row.media, row.dpi, row.drawing) for row in rows]


@contextmanager
def with_printer(desk: AtDevices) -> Iterator[SimulatedPrinter]:
    printer = SimulatedPrinter()
    with plugged_in(DeviceKind.PRINTER, printer, TcpEnd()):
        add(desk, TITLE)
        desk.until(desk.screen.adding.naming.form.isVisible)
        yield printer


def test_a_printer_that_the_shop_did_not_know_gets_a_row_of_its_own(empty: AtDevices) -> None:
    with with_printer(empty):
        type_text("Second")
        press("Ctrl+Return")
        empty.until(lambda: empty.states() == ["ready"])
        assert printers(empty) == [
            ("Bench printer", "4x6", 203, Drawing.NATIVE),
            ("Second", "4x6", 203, Drawing.NATIVE),
        ]


def test_other_settings_of_a_printer_reach_the_shop_and_the_device(empty: AtDevices) -> None:
    with with_printer(empty):
        press("Ctrl+Return")
        empty.until(lambda: empty.states() == ["ready"])
        press("F8")
        form = empty.screen.settings.form
        type_text("Front")
        for field, text in ((form.label_width, "62"), (form.label_height, "100")):
            field.setFocus()
            press("Ctrl+A")
            type_text(text)
        form.drawing.setFocus()
        press("Down")
        press("Ctrl+Return")
        empty.until(lambda: empty.names() == ["Front"])
        assert printers(empty) == [("Front", "62x100", 203, Drawing.GRAPHIC)]
        empty.work.devices_file.flush()
        (kept,) = station.load(empty.profile.devices).printer
        assert (kept.media.width_mm, kept.media.height_mm) == (62, 100)


def test_a_removed_printer_is_retired_and_comes_back(empty: AtDevices) -> None:
    with with_printer(empty):
        press("Ctrl+Return")
        empty.until(lambda: empty.states() == ["ready"])
        press("Del")
        empty.until(lambda: not empty.names())
        assert printers(empty) == []
        press("Ctrl+Z")
        empty.until(lambda: empty.states() == ["ready"])
        assert printers(empty) == [("Bench printer", "4x6", 203, Drawing.NATIVE)]


def routes(desk: AtDevices) -> list[str]:
    found = desk.work.desk.read(print_routes, desk.work.desk.station.id)
    return [row.printer_name for row in found]


def test_a_printer_that_comes_back_prints_what_it_printed_before(empty: AtDevices) -> None:
    with with_printer(empty):
        press("Ctrl+Return")
        empty.until(lambda: empty.states() == ["ready"])
        press("F4")
        rows = empty.screen.station.routes.rows
        empty.until(lambda: rows.model().rowCount())
        press("Return")
        press("1")
        empty.until(lambda: routes(empty) == ["Bench printer"])
        press("Esc")
        press("Del")
        empty.until(lambda: not empty.names())
        assert routes(empty) == []
        press("Ctrl+Z")
        empty.until(lambda: routes(empty) == ["Bench printer"])


def test_a_wrong_number_is_marked_and_nothing_changes(empty: AtDevices) -> None:
    with with_printer(empty):
        form = empty.screen.adding.naming.form
        form.label_width.setFocus()
        press("Ctrl+A")
        type_text("5")
        press("Ctrl+Return")
        empty.until(lambda: form.label_width.toolTip() == "From 10 to 1000")
        assert not empty.screen.is_overview
