"""The desk with its threads and devices, from the first start to the last commit."""

from __future__ import annotations

import logging
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.app.joints import DeskRunner
from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome
from omsdesk.config import Profile
from omsdesk.desk import Desk, Signed
from omsdesk.devices.bench import Bench
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.station import StationDevices, save
from omsdesk.printing.drivers import NO_PRINTER, Driver
from omsdesk.printing.spool import Spool
from omsdesk.ui.bench_link import BenchLink

_log = logging.getLogger(__name__)


class DeskAtWork(QObject):
    """Joins desk, runner, bench and print spool. The signals arrive on the GUI thread.

    `scanned` and `broken_scan` carry a `Scan`; `printer_trouble` the name of a printer
    ("" for the folder of documents) and a code, "" when it is over.
    """

    scanned = Signal(object)
    broken_scan = Signal(object)
    printer_trouble = Signal(str, str)
    _changed_elsewhere = Signal(object)

    def __init__(self, desk: Desk, profile: Profile, devices: StationDevices) -> None:
        super().__init__()
        self.desk = desk
        self._profile = profile
        self.runner = DeskRunner(desk, self._perform, self)
        self.link = BenchLink(self)
        self.bench = Bench(devices, profile.labels, profile.captures)
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
        self.link.join(self.bench, self.use)

    def _drivers(self) -> dict[UUID, Driver]:
        """The bench's printers by the rows that have their names."""
        at_bench = self.bench.printers
        rows = self.desk.station.printers
        return {row.id: at_bench.get(row.name, NO_PRINTER) for row in rows}

    def use(self, devices: StationDevices) -> None:
        """Work with other devices from now on; those that stay as they are go on.

        Unavailable as `Bench.use`. OSError when they cannot be written down.
        """
        self.bench.use(devices)
        self.desk.forget_station()
        self._spool.use(self._drivers())
        save(self._profile.devices, devices)

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

    def _report(self, printer_id: UUID | None, trouble: str) -> None:
        rows = self.desk.station.printers
        name = next((row.name for row in rows if row.id == printer_id), "")
        self.printer_trouble.emit(name, trouble)
