"""Gives the station other devices: what is added, changed, recorded, removed and brought back."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from omsdesk.commands.printers import AddPrinter, ChangePrinter
from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.station import KeyboardSetup, PrinterSetup, ScaleSetup, Setup, StationDevices
from omsdesk.errors import Unavailable
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.columns import KEYBOARD_ID, DeviceRow
from omsdesk.ui.devices.naming import kind_of
from omsdesk.ui.messages import say
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.workplace import Workplace


class DeviceChanges(QObject):
    """`said` carries a tone, a sentence and a next step; `added` the id of a new device."""

    said = Signal(object, str, str)
    added = Signal(object)

    def __init__(
        self, runner: Runner, context: Workplace, link: BenchLink, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._link = link
        self._removed: Setup | KeyboardSetup | None = None

    @property
    def can_undo(self) -> bool:
        return self._removed is not None

    def add(self, setup: Setup) -> None:
        """Let a new device work here; a printer gets a row of its own first."""
        if not isinstance(setup, PrinterSetup):
            self._add(setup)
            return
        known = {row.name: row for row in self._context.station.printers}
        row = known.get(setup.name)
        if row is None:
            command = AddPrinter(
                name=setup.name, language=setup.language, dpi=setup.dpi, media=media_name(setup)
            )
            self._runner.execute(command, then=lambda _id: self._add(setup), owner=self)
        elif (row.language, row.dpi) == (setup.language, setup.dpi):
            self._add(setup)
        else:
            text = self.tr("{name} is known as a printer for {language} with {dpi} dpi")
            self.said.emit(
                Tone.BAD,
                text.format(name=row.name, language=row.language, dpi=row.dpi),
                self.tr("Give the new one another name"),
            )

    def _add(self, setup: Setup) -> None:
        if self._use(self._link.devices.with_device(setup)):
            self.added.emit(DeviceId(kind_of(setup), setup.name))

    def change(self, device: DeviceId, setup: Setup) -> None:
        """Another name or other settings for a device; the row of a printer changes first."""
        command = self._row_change(device, setup)
        if command is None:
            self._change(device, setup)
        else:
            self._runner.execute(
                command, then=lambda _none: self._change(device, setup), owner=self
            )

    def _row_change(self, device: DeviceId, setup: Setup) -> ChangePrinter | None:
        """None when the row stays as it is: labels are drawn and sent by what stands there."""
        before = self._link.devices.setups.get(device)
        rows = {row.name: row for row in self._context.station.printers}
        row = rows.get(device.name)
        if not (isinstance(setup, PrinterSetup) and isinstance(before, PrinterSetup) and row):
            return None
        has_media = media_name(setup) == media_name(before)
        media = row.media if has_media else media_name(setup)
        if (setup.name, setup.dpi, media) == (row.name, row.dpi, row.media):
            return None
        return ChangePrinter(
            printer_id=row.id,
            name=setup.name,
            language=row.language,
            dpi=setup.dpi,
            media=media,
            drawing=row.drawing,
        )

    def _change(self, device: DeviceId, setup: Setup) -> None:
        if self._use(self._link.devices.without(device).with_device(setup)):
            self.added.emit(DeviceId(device.kind, setup.name))

    def record(self, setup: Setup) -> None:
        """Write down what goes over its wire, or stop that."""
        turned = msgspec.structs.replace(setup, record=not setup.record)
        self._use(self._link.devices.with_device(turned))

    def remove(self, row: DeviceRow) -> None:
        """The station does without it."""
        self._removed = row.setup
        devices = self._link.devices.without(row.id)
        if isinstance(row.setup, KeyboardSetup):
            devices = msgspec.structs.replace(devices, keyboard=KeyboardSetup())
        if self._use(devices):
            text = self.tr("{name} is removed").format(name=row.title)
            self.said.emit(Tone.INFO, text, self.tr("Ctrl+Z brings it back"))

    def teach(self, keyboard: KeyboardSetup) -> None:
        """Know scanners that type in another way."""
        devices = msgspec.structs.replace(self._link.devices, keyboard=keyboard)
        if self._use(devices):
            self.added.emit(KEYBOARD_ID)

    def undo(self) -> None:
        """Bring back what was removed last."""
        setup, self._removed = self._removed, None
        if setup is None:
            return
        if isinstance(setup, KeyboardSetup):
            self.teach(setup)
            return
        if isinstance(setup, ScaleSetup) and self._link.devices.scale is not None:
            text = self.tr("There is another scale now: {name}")
            said = text.format(name=self._link.devices.scale.name)
            self.said.emit(Tone.WARN, said, self.tr("Remove it first, then add the other one"))
            return
        self._add(setup)

    def _use(self, devices: StationDevices) -> bool:
        """False when nothing has changed; what hinders is said."""
        try:
            self._link.use(devices)
        except Unavailable as hindered:
            told = say(hindered)
            self.said.emit(Tone.BAD, told.text, told.next_step)
            return False
        except OSError as error:
            text = self.tr("The devices work, but cannot be written down: {error}")
            step = self.tr("Without this they are forgotten when the program ends: {path}")
            path = self._context.profile.devices
            self.said.emit(Tone.BAD, text.format(error=error.strerror), step.format(path=path))
        return True


def media_name(setup: PrinterSetup) -> str:
    """What printers that can stand in for one another share: the size of their labels."""
    size = (setup.media.width_mm, setup.media.height_mm)
    return _IN_INCHES.get(size, f"{size[0]}x{size[1]}")


_IN_INCHES = {(102, 152): "4x6"}
