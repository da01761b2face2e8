"""The settings of a device: its port, its protocol, and what a scanner is set to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omsdesk.devices import station
from omsdesk.devices.station import ScaleSetup, ScannerSetup, Setup
from omsdesk.ui.devices.setup_form import Given, SetupForm
from omsdesk.ui.widgets.choice_field import ChoiceField, choose
from tests.ui.at_work import press
from tests.ui.devices.conftest import AtDevices

SERIAL = "serial:/dev/ttyUSB0?baud=9600&bits=8&parity=N&stop=1"


def opened(qtbot: QtBot, setup: Setup, *, is_new: bool = False) -> SetupForm:
    form = SetupForm()
    qtbot.addWidget(form)
    form.show()
    form.show_setup(Given(setup), set(), is_new=is_new)
    return form


def shown(form: SetupForm) -> set[QWidget]:
    return {field for field in form.form.rows if field.isVisibleTo(form)}


def values(field: ChoiceField) -> list[object]:
    return [field.itemData(at) for at in range(field.count())]


def test_another_protocol_brings_its_own_line_and_asks_for_its_unit(qtbot: QtBot) -> None:
    form = opened(qtbot, ScaleSetup(name="Scale", address=SERIAL))
    assert form.unit not in shown(form)
    choose(form.connection.protocol, "toledo-8217")
    choose(form.unit, "kg")
    assert form.unit in shown(form)
    given = form.given()
    assert given is not None
    assert given.setup == ScaleSetup(
        name="Scale",
        address="serial:/dev/ttyUSB0?baud=9600&bits=7&parity=E&stop=1",
        protocol="toledo-8217",
        unit="kg",
    )


def test_a_scanner_that_is_grabbed_is_told_its_layout_and_its_separator(qtbot: QtBot) -> None:
    grabbed = ScannerSetup(name="Scanner", address="evdev:/dev/input/by-id/usb-scanner")
    form = opened(qtbot, grabbed)
    fields = form.connection
    assert shown(form) == {form.name, fields.keys, fields.separator, fields.address}
    assert values(fields.keys) == ["us", "de", "fr", "es", "pl", "tr"]
    choose(fields.keys, "de")
    choose(fields.separator, "F8")
    given = form.given()
    assert given is not None
    assert given.setup == ScannerSetup(
        name="Scanner", address=grabbed.address, layout="de", separator="F8"
    )


def test_what_is_no_address_is_marked_and_nothing_is_given(qtbot: QtBot) -> None:
    form = opened(qtbot, ScaleSetup(name="Scale", address=SERIAL))
    form.connection.address.setText("scale")
    assert form.given() is None
    assert form.connection.address.toolTip() == "scale is not the address of a device"
    form.connection.address.setText("tcp://10.0.0.7:91911")
    assert form.given() is None
    form.connection.address.setText("winspool:A queue of another system")
    assert form.given() is not None


@pytest.mark.parametrize(
    ("keyed", "where"),
    [
        ("com3", "serial:COM3"),
        (" /dev/ttyUSB0 ", "serial:/dev/ttyUSB0"),
        ("/dev/usb/lp0", "usblp:/dev/usb/lp0"),
        ("tcp://10.0.0.7:9100", "tcp://10.0.0.7:9100"),
    ],
)
def test_a_port_is_keyed_as_people_call_it(qtbot: QtBot, keyed: str, where: str) -> None:
    form = opened(qtbot, ScannerSetup(name="Scanner", address=SERIAL))
    form.connection.address.setText(keyed)
    assert form.given() == Given(ScannerSetup(name="Scanner", address=where))


def test_a_device_that_is_added_stays_where_it_was_found(qtbot: QtBot) -> None:
    scale = ScaleSetup(name="Scale", address=SERIAL)
    form = opened(qtbot, scale, is_new=True)
    assert shown(form) == {form.name}
    assert form.given() == Given(scale)


def protocol(bench: AtDevices) -> str:
    """As the station keeps it."""
    bench.work.devices_file.flush()
    kept = station.load(bench.profile.devices).scale
    return kept.protocol if kept is not None else ""


def test_a_scale_speaks_another_protocol_from_its_settings_on(bench: AtDevices) -> None:
    bench.until(lambda: set(bench.states()) == {"ready"})
    bench.rows.setFocus()
    press("Down")
    press("F8")
    choose(bench.screen.settings.form.connection.protocol, "ohaus")
    press("Ctrl+Return")
    bench.until(lambda: protocol(bench) == "ohaus")
    bench.until(lambda: bench.states() == ["ready"] * 3)
    bench.until(lambda: bench.detail.scale.display.text == "0\N{NO-BREAK SPACE}g")
