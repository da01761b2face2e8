"""The desk with its threads and devices, from the first start to the last commit."""

from __future__ import annotations

import logging
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.app.joints import DeskRunner
from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk, Signed
from omsdesk.devices.bench import Bench
from omsdesk.devices.catalogue import DeviceKind
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.worker import Condition
from omsdesk.printing import Driver, Spool
from omsdesk.ui.bench_link import LABEL_PRINTER, SCALE, SCANNER, BenchLink

_log = logging.getLogger(__name__)
_NAMES = {
    DeviceKind.SCALE: SCALE,
    DeviceKind.PRINTER: LABEL_PRINTER,
    DeviceKind.SCANNER: SCANNER,
}


class DeskAtWork(QObject):
    """Joins desk, runner, bench and print spool. The signals arrive on the GUI thread.

    `scanned` and `broken_scan` carry a `Scan`; `printer_trouble` a code, "" when it is over.
    """

    scanned = Signal(object)
    broken_scan = Signal(object)
    printer_trouble = Signal(str)
    _changed_elsewhere = Signal(object)

    def __init__(self, desk: Desk, profile: Profile, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.runner = DeskRunner(desk, self._perform, self)
        self.link = BenchLink(self)
        self.bench = Bench.from_settings(settings, profile.labels)
        self._changed_elsewhere.connect(self.runner.changed)
        self._join_devices()
        self._spool = Spool(
            self._perform_for_station,
            desk.read,
            desk.station.id,
            drivers=self._drivers(),
            folder=profile.documents,
            clock=desk.clock,
            report=self._report,
        )

    def _join_devices(self) -> None:
        self.bench.on_scan(self._on_scan)
        self.bench.on_broken_scan(self._on_broken_scan)
        self.bench.on_reading(self.link.take_reading)
        self.bench.on_status(self._on_status)

    def _drivers(self) -> dict[UUID, Driver]:
        """The bench's printer serves every label printer that the station calls its own."""
        if self.bench.printer is None:
            return {}
        return {printer.id: self.bench.printer for printer in self.desk.station.printers[:1]}

    def start(self) -> None:
        """Devices first, then the queue of prints that a crash may have left."""
        self.bench.start()
        unclear = self._spool.start()
        if unclear:
            _log.warning("%s prints of the last run are unclear", unclear)

    def close(self) -> bool:
        """End everything; False when something hung. Nothing that was given is lost."""
        through = self.runner.close()
        through = self._spool.stop() and through
        through = self.bench.stop() and through
        self.desk.close()
        return through

    def _perform(self, signed: Signed) -> Outcome:
        outcome = self.desk.perform(signed)
        if "print_job" in outcome.changes:
            self._spool.notify()
        return outcome

    def _perform_for_station(self, command: Command) -> Outcome:
        """What the spool's threads do; the screens are told as of any other change."""
        outcome = self.desk.perform(self.desk.sign_for_station(command))
        self._changed_elsewhere.emit(outcome.changes)
        return outcome

    def _on_scan(self, scan: Scan) -> None:
        self.scanned.emit(scan)

    def _on_broken_scan(self, scan: Scan) -> None:
        self.broken_scan.emit(scan)

    def _on_status(self, kind: DeviceKind, condition: Condition) -> None:
        self.link.take_condition(_NAMES[kind], condition)

    def _report(self, printer_id: UUID | None, trouble: str) -> None:
        self.printer_trouble.emit(trouble)
