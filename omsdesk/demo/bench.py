"""A packing station of the demo shop: simulated devices and the print spool, joined without Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from uuid import UUID

from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome
from omsdesk.config import Profile
from omsdesk.demo.trouble import DayFailed
from omsdesk.desk import Desk
from omsdesk.devices.bench import Bench
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.models.labels import PrintState
from omsdesk.printing.spool import Spool
from omsdesk.queries.print_jobs import print_jobs_of
from omsdesk.values import Weight

PAPER_OUT = "paper-out"

_PATIENCE_S = 15.0
_SETTLE_MS = 40
_NEW_ROLL = 500
_EMPTY = Weight(0)
_ENDED = (PrintState.CONFIRMED, PrintState.SENT)


class DemoBench:
    """Scans, weighs and prints through the real drivers; each call waits for its device.

    The devices are quicker than real ones, so that a day does not last one.
    """

    def __init__(self, desk: Desk, profile: Profile) -> None:
        """The desk has its shop already."""
        self._desk = desk
        self._bench = Bench.simulated(profile.labels)
        self._scans: SimpleQueue[Scan] = SimpleQueue()
        self._changed = threading.Condition()
        self._reading: Reading | None = None
        self._trouble = ""
        self._under_way: tuple[UUID, UUID] | None = None
        self.paper_outs = 0
        self.scanner, self.scale, self.printer = self._simulators()
        self.printer_id = self._desk.station.printers[0].id
        self._bench.on_scan(self._scans.put)
        self._bench.on_reading(self._take_reading)
        self._spool = self._new_spool(profile)

    def _simulators(self) -> tuple[SimulatedScanner, SimulatedScale, SimulatedPrinter]:
        every = self._bench.simulators
        if every.scanner is None or every.scale is None or every.printer is None:
            raise DayFailed("The simulated devices are missing.")
        every.scale.model = ScaleModel(settle_ms=_SETTLE_MS)
        every.printer.behave(PrinterMood())
        return every.scanner, every.scale, every.printer

    def _new_spool(self, profile: Profile) -> Spool:
        printer = next(iter(self._bench.printers.values()), None)
        if printer is None:
            raise DayFailed("The simulated printer has no driver.")
        return Spool(
            self._perform,
            self._desk.read,
            self._desk.station.id,
            drivers={self.printer_id: printer},
            folder=profile.documents,
            clock=self._desk.clock,
            report=self._report,
        )

    def start(self) -> None:
        self._bench.start()
        self._spool.start()

    def stop(self) -> bool:
        """End all threads; False when one hangs."""
        return all([self._spool.stop(), self._bench.stop()])

    def told(self, tables: frozenset[str]) -> None:
        """To be called after every command, so that what it queued is printed."""
        if "print_job" in tables:
            self._spool.notify()

    def scan(self, code: str) -> Scan:
        """Hold a code before the scanner; what came out of its line."""
        self.scanner.scan(code)
        try:
            return self._scans.get(timeout=_PATIENCE_S)
        except Empty:
            raise DayFailed("The scanner did not answer.") from None

    def weigh(self, load: Weight) -> Weight:
        """Put a load on the empty scale, take what it settles at, and take the load off."""
        self._until(self._shows_nothing, "The empty scale did not settle.")
        self.scale.weigh(load)
        self._until(self._shows_weight, "The scale did not settle.")
        with self._changed:
            measured = self._reading.weight if self._reading else None
        self.scale.clear()
        return measured or _EMPTY

    def printing(self, job_id: UUID, subject_id: UUID) -> None:
        """A label is on its way out."""
        self._under_way = job_id, subject_id

    def wait_for_print(self) -> None:
        """Wait until the last label is out; put a new roll in when there is no paper."""
        self._until(self._needs_paper_or_nothing, "A label did not come out.")
        if self._trouble == PAPER_OUT:
            self.paper_outs += 1
            self.printer.load_paper(_NEW_ROLL)
            self._spool.notify()
            self._until(self._is_out, "A label waits although there is paper.")
        self._under_way = None

    def wait_for_queue(self, waiting: Callable[[], object]) -> None:
        """Wait until nothing is left to print."""
        self._until(lambda: not waiting(), "The documents were not printed in time.")

    def _needs_paper_or_nothing(self) -> bool:
        return self._trouble == PAPER_OUT or self._is_out()

    def _is_out(self) -> bool:
        if self._under_way is None:
            return True
        job_id, subject_id = self._under_way
        jobs = self._desk.read(print_jobs_of, subject_id)
        return any(job.id == job_id and job.state in _ENDED for job in jobs)

    def _shows_nothing(self) -> bool:
        reading = self._reading
        return reading is not None and reading.is_stable and reading.weight == _EMPTY

    def _shows_weight(self) -> bool:
        reading = self._reading
        return reading is not None and reading.is_stable and bool(reading.weight)

    def _until(self, is_so: Callable[[], bool], sentence: str) -> None:
        with self._changed:
            if not self._changed.wait_for(is_so, _PATIENCE_S):
                raise DayFailed(sentence)

    def _take_reading(self, reading: Reading) -> None:
        with self._changed:
            self._reading = reading
            self._changed.notify_all()

    def _report(self, printer_id: UUID | None, trouble: str) -> None:
        with self._changed:
            if printer_id == self.printer_id:
                self._trouble = trouble
            self._changed.notify_all()

    def _perform(self, command: Command) -> Outcome:
        """What the spool's threads do."""
        outcome = self._desk.perform(self._desk.sign_for_station(command))
        with self._changed:
            self._changed.notify_all()
        return outcome
