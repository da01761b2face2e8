"""What the station keeps of a change of its devices, and what a printer's row follows."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.config import Profile
from omsdesk.desk import Desk
from omsdesk.devices import station
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.station import PrinterSetup, StationDevices, simulated
from omsdesk.models.labels import Drawing, Printer
from omsdesk.ui.devices.setup_form import Given
from tests.bench import packed_bench
from tests.shop import open_shop
from tests.ui.devices.conftest import WAIT_MS, AtDevices, at_devices

NAME = "Bench printer"
PRINTER = DeviceId(DeviceKind.PRINTER, NAME)


def test_a_printer_prints_although_the_devices_cannot_be_written_down(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    profile = Profile(tmp_path)
    profile.create()
    packed_bench(open_shop(tmp_path), {"TEA-01": 1})
    profile.devices.mkdir()
    work = DeskAtWork(Desk.open(profile), profile, StationDevices())
    with qtbot.waitSignal(work.printer_trouble, timeout=WAIT_MS) as told:
        work.start()
    assert told.args == [NAME, "printer-not-fitted"]
    with qtbot.waitSignal(work.link.not_written, timeout=WAIT_MS) as failed:
        work.use(simulated(NAME))
    assert str(profile.devices) in str(failed.args[0])
    printer = work.bench.simulators.printer
    assert printer is not None
    qtbot.waitUntil(lambda: len(printer.labels) == 1, timeout=WAIT_MS)
    assert work.close()


def renamed(desk: AtDevices, **change: object) -> PrinterSetup:
    """The settings page has given other settings for the printer."""
    before = desk.work.bench.devices.setups[PRINTER]
    assert isinstance(before, PrinterSetup)
    setup = msgspec.structs.replace(before, **change)
    shown = desk.screen.changes.given(before)
    desk.screen.changes.change(PRINTER, Given(setup, shown.drawing))
    return setup


def test_labels_go_to_a_printer_under_its_new_name(tmp_path: Path, qtbot: QtBot) -> None:
    with at_devices(tmp_path, qtbot, simulated(NAME)) as desk:
        desk.sign_on("sofia-badge")
        identity = desk.work.desk.station.printers[0].id
        setup = renamed(desk, name="Printer by the door", dpi=300)
        desk.until(lambda: setup in desk.work.bench.devices.printer)
        (row,) = desk.work.desk.station.printers
        assert (row.id, row.name, row.dpi) == (identity, "Printer by the door", 300)
        desk.work.devices_file.flush()
        assert station.load(desk.profile.devices) == desk.work.bench.devices


def test_a_printer_keeps_what_no_setting_has_changed(tmp_path: Path, qtbot: QtBot) -> None:
    with at_devices(tmp_path, qtbot, simulated(NAME)) as desk:
        desk.sign_on("sofia-badge")
        with desk.work.desk.database.write() as session:
            row = session.get_one(Printer, desk.work.desk.station.printers[0].id)
            row.media, row.drawing = "our labels", Drawing.GRAPHIC
        desk.work.desk.forget_station()
        setup = renamed(desk, name="Printer by the door")
        desk.until(lambda: setup in desk.work.bench.devices.printer)
        with desk.work.desk.database.read() as session:
            row = session.get_one(Printer, desk.work.desk.station.printers[0].id)
            assert (row.media, row.drawing) == ("our labels", Drawing.GRAPHIC)


def test_a_printer_is_told_in_its_settings_that_others_print_on_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with at_devices(tmp_path, qtbot, simulated(NAME)) as desk:
        desk.sign_on("sofia-badge")
        (printer,) = desk.work.bench.devices.printer
        form = desk.screen.settings.form
        form.show_setup(Given(printer), set(), is_new=False)
        assert not form.shared.isHidden()
        assert not form.shared.isChecked()
        form.shared.click()
        given = form.given()
        assert given is not None
        desk.screen.changes.change(PRINTER, given)
        desk.until(lambda: desk.work.bench.devices.printer[0].shared)
        desk.work.devices_file.flush()
        assert station.load(desk.profile.devices).printer[0].shared
