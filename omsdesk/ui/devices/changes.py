"""Gives the station other devices: what is added, changed, recorded, removed and brought back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

import msgspec
from PySide6.QtCore import QObject, Signal

from omsdesk.commands.print_routes import SetPrintRoute
from omsdesk.commands.printers import AddPrinter, ChangePrinter, RetirePrinter
from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.station import KeyboardSetup, PrinterSetup, ScaleSetup, Setup, StationDevices
from omsdesk.errors import Refused, Unavailable
from omsdesk.models.labels import Drawing
from omsdesk.queries.people import PrinterRow
from omsdesk.queries.print_routes import PrintRouteRow, print_routes
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.columns import KEYBOARD_ID, DeviceRow
from omsdesk.ui.devices.setup_form import Given
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
        self._removed: Given | KeyboardSetup | None = None
        self._routes: list[PrintRouteRow] = []
        link.not_written.connect(self._say_not_written)

    @property
    def can_undo(self) -> bool:
        return self._removed is not None

    def add(self, given: Given) -> None:
        """Let a new device work here; the database knows of printers first."""
        self._with_row(given.setup.name, given, lambda _made: self._replace(None, given.setup))

    def change(self, device: DeviceId, given: Given) -> None:
        """Another name or other settings for a device."""
        self._with_row(device.name, given, lambda _made: self._replace(device, given.setup))

    def _replace(self, device: DeviceId | None, setup: Setup) -> None:
        before = self._link.devices
        devices = before.without(device) if device is not None else before
        if self._use(devices.with_device(setup)):
            self.added.emit(setup.id)

    def _with_row(self, name: str, given: Given, then: Callable[[UUID | None], None]) -> None:
        """Go on when the database knows a printer as it is to be, with the id of a row that was
        made; others it does not know.
        """
        setup = given.setup
        if not isinstance(setup, PrinterSetup):
            then(None)
            return
        command = self._row_command(self.printer(name), setup, given.drawing)
        if command is None:
            then(None)
        else:
            self._runner.execute(command, then=then, refused=self._say_refusal, owner=self)

    def _row_command(
        self, row: PrinterRow | None, setup: PrinterSetup, drawing: Drawing
    ) -> AddPrinter | ChangePrinter | None:
        """What makes the row of a printer as it is to be; None where it is."""
        media = self._media_of(row, setup)
        if row is None:
            return AddPrinter(
                name=setup.name,
                language=setup.language,
                dpi=setup.dpi,
                media=media,
                drawing=drawing,
            )
        wanted = (setup.name, setup.language, setup.dpi, media, drawing)
        if wanted == (row.name, row.language, row.dpi, row.media, row.drawing):
            return None
        return ChangePrinter(
            printer_id=row.id,
            name=setup.name,
            language=setup.language,
            dpi=setup.dpi,
            media=media,
            drawing=drawing,
        )

    def _media_of(self, row: PrinterRow | None, setup: PrinterSetup) -> str:
        """What a shop calls the labels of a printer stays while their size does."""
        before = {each.name: each for each in self._link.devices.printer}
        same = row is not None and row.name in before
        if row is not None and same and media_name(before[row.name]) == media_name(setup):
            return row.media
        return media_name(setup)

    def printer(self, name: str) -> PrinterRow | None:
        """What the database knows of a printer of this station."""
        rows = (row for row in self._context.station.printers if row.name == name)
        return next(rows, None)

    def given(self, setup: Setup) -> Given:
        """The settings of a device as a form shows them."""
        row = self.printer(setup.name) if isinstance(setup, PrinterSetup) else None
        return Given(setup, row.drawing) if row is not None else Given(setup)

    def record(self, setup: Setup) -> None:
        """Write down what goes over its wire, or stop that."""
        turned = msgspec.structs.replace(setup, record=not setup.record)
        self._use(self._link.devices.with_device(turned))

    def remove(self, row: DeviceRow) -> None:
        """The station does without it; what waits for a printer must go elsewhere first."""
        printer = self.printer(row.id.name) if isinstance(row.setup, PrinterSetup) else None
        if printer is None:
            self._routes = []
            self._remove(row, Drawing.NATIVE)
            return
        self._runner.ask(
            print_routes,
            self._context.station.id,
            then=partial(self._retire, row, printer),
            key="routes",
            owner=self,
        )

    def _retire(self, row: DeviceRow, printer: PrinterRow, routes: list[PrintRouteRow]) -> None:
        """Its routes end with it, and are kept to be brought back."""

        def retired(_result: object) -> None:
            self._routes = [each for each in routes if each.printer_id == printer.id]
            self._remove(row, printer.drawing)

        command = RetirePrinter(printer_id=printer.id)
        self._runner.execute(command, then=retired, refused=self._say_refusal, owner=self)

    def _remove(self, row: DeviceRow, drawing: Drawing) -> None:
        devices = self._link.devices.without(row.id)
        if isinstance(row.setup, KeyboardSetup):
            self._removed = row.setup
            devices = msgspec.structs.replace(devices, keyboard=KeyboardSetup())
        else:
            self._removed = Given(row.setup, drawing)
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
        removed, self._removed = self._removed, None
        scale = self._link.devices.scale
        if isinstance(removed, KeyboardSetup):
            self.teach(removed)
        elif removed is not None and isinstance(removed.setup, ScaleSetup) and scale is not None:
            said = self.tr("There is another scale now: {name}").format(name=scale.name)
            self.said.emit(Tone.WARN, said, self.tr("Remove it first, then add the other one"))
        elif removed is not None:
            setup, routes = removed.setup, self._routes
            self._with_row(setup.name, removed, lambda made: self._come_back(setup, made, routes))

    def _come_back(self, setup: Setup, made: UUID | None, routes: list[PrintRouteRow]) -> None:
        """A printer prints again what it printed, where no other does so meanwhile."""
        self._replace(None, setup)
        if made is None or not routes:
            return
        self._runner.ask(
            print_routes,
            self._context.station.id,
            then=partial(self._lead_back, made, routes),
            key="routes",
            owner=self,
        )

    def _lead_back(
        self, printer: UUID, routes: list[PrintRouteRow], others: list[PrintRouteRow]
    ) -> None:
        taken = {(each.kind, each.carrier) for each in others}
        for each in routes:
            if (each.kind, each.carrier) not in taken:
                command = SetPrintRoute(kind=each.kind, carrier=each.carrier, printer_id=printer)
                self._runner.execute(command, refused=self._say_refusal, owner=self)

    def _say_refusal(self, refusal: Refused) -> None:
        told = say(refusal)
        self.said.emit(Tone.BAD, told.text, told.next_step)

    def _use(self, devices: StationDevices) -> bool:
        """False when nothing has changed; what hinders is said."""
        try:
            self._link.use(devices)
        except Unavailable as hindered:
            told = say(hindered)
            self.said.emit(Tone.BAD, told.text, told.next_step)
            return False
        return True

    def _say_not_written(self, error: OSError) -> None:
        text = self.tr("The devices work, but cannot be written down: {error}")
        step = self.tr("Without this they are forgotten when the program ends: {path}")
        path = self._context.profile.devices
        self.said.emit(Tone.BAD, text.format(error=error.strerror), step.format(path=path))


def media_name(setup: PrinterSetup) -> str:
    """What printers that can stand in for one another share: the size of their labels."""
    size = (setup.media.width_mm, setup.media.height_mm)
    return _IN_INCHES.get(size, f"{size[0]}x{size[1]}")


_IN_INCHES = {(102, 152): "4x6"}
