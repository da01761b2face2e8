"""The desk with its threads and devices, from the first start to the last commit."""

from __future__ import annotations

import logging
from collections import deque
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from omsdesk.app.devices_file import DevicesFile
from omsdesk.app.joints import DeskRunner
from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome
from omsdesk.commands.scans import RecordScan
from omsdesk.config import Profile
from omsdesk.desk import Desk, Signed
from omsdesk.devices.bench import Bench
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.station import StationDevices
from omsdesk.models.shipping import ScanVerdict
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
    _scan_came = Signal()

    def __init__(self, desk: Desk, profile: Profile, devices: StationDevices) -> None:
        super().__init__()
        self.desk = desk
        self.runner = DeskRunner(desk, self._perform, self)
        self.link = BenchLink(self)
        self.devices_file = DevicesFile(profile.devices, self.link.take_not_written)
        self.bench = Bench(devices, profile.labels, profile.captures)
        self._changed_elsewhere.connect(self.runner.changed)
        self._heard: deque[tuple[Scan, bool]] = deque()
        self._is_closing = False
        self._scan_came.connect(self._hand_out_scans, Qt.ConnectionType.QueuedConnection)
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
        self.bench.on_scan(lambda scan: self._hear(scan, is_whole=True))
        self.bench.on_broken_scan(lambda scan: self._hear(scan, is_whole=False))
        self.link.join(self.bench, self.use)

    def _drivers(self) -> dict[UUID, Driver]:
        """The bench's printers by the rows that have their names."""
        at_bench = self.bench.printers
        rows = self.desk.station.printers
        return {row.id: at_bench.get(row.name, NO_PRINTER) for row in rows}

    def use(self, devices: StationDevices) -> None:
        """Work with other devices from now on; those that stay as they are go on.

        Unavailable as `Bench.use`.
        """
        self.bench.use(devices)
        self.desk.forget_station()
        self._spool.use(self._drivers())
        self.devices_file.keep(devices)

    def start(self) -> None:
        """Devices first, then the queue of prints that a crash may have left."""
        self.bench.start()
        unclear = self._spool.start()
        if unclear:
            _log.warning("%s prints of the last run are unclear", unclear)

    def close(self) -> bool:
        """End everything; False when something hung. Nothing that was given is lost."""
        self._is_closing = True
        through = self.runner.close()
        through = self._spool.stop() and through
        through = self.bench.stop() and through
        self.devices_file.close()
        if through:
            self._keep_what_came_late()
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

    def _hear(self, scan: Scan, *, is_whole: bool) -> None:
        """A scanner's thread has a scan, which waits here until the window's thread takes it."""
        self._heard.append((scan, is_whole))
        self._scan_came.emit()

    def _hand_out_scans(self) -> None:
        while self._heard and not self._is_closing:
            scan, is_whole = self._heard.popleft()
            (self.scanned if is_whole else self.broken_scan).emit(scan)

    def _keep_what_came_late(self) -> None:
        """No window acts on these any more: they are in the journal as not finished."""
        for scan, _ in self._heard:
            if self.desk.operator is None:
                _log.warning("a scan came after the window was closed, and nobody is signed on")
                continue
            late = RecordScan(
                raw=scan.raw, place="", verdict=ScanVerdict.REFUSED, code="scan-not-finished"
            )
            self.desk.perform(late)

    def _report(self, printer_id: UUID | None, trouble: str) -> None:
        rows = self.desk.station.printers
        name = next((row.name for row in rows if row.id == printer_id), "")
        self.printer_trouble.emit(name, trouble)
