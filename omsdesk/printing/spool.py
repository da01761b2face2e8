"""Prints what is queued for one station."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from time import monotonic
from uuid import UUID

from omsdesk.commands.print_jobs import MarkInterruptedPrintJobs
from omsdesk.printing.drivers import Driver
from omsdesk.printing.folder_line import FolderLine
from omsdesk.printing.line import Line
from omsdesk.printing.printer_line import PrinterLine
from omsdesk.printing.work import Perform, Read, Report, SpoolWork

STOP_TIMEOUT_S = 1.0


class Spool:
    """Prints what is queued for one station, until it is stopped.

    `perform` carries out a command durably before it returns, `read` asks a query
    (`read(query, *args)`); both are called from the threads of the printers. `report` is
    told when a printer gets into trouble, and with "" when it is out of it; None is the
    folder of documents.
    """

    def __init__(
        self,
        perform: Perform,
        read: Read,
        station_id: UUID,
        *,
        drivers: Mapping[UUID, Driver],
        folder: Path,
        clock: Callable[[], datetime],
        report: Report | None = None,
    ) -> None:
        self._perform = perform
        self._work = SpoolWork(perform, read, station_id, clock, report, wake=self.notify)
        self._folder = FolderLine(self._work, folder)
        self._printers = {
            each: PrinterLine(self._work, each, driver) for each, driver in drivers.items()
        }
        self._ending: list[Line] = []

    @property
    def _lines(self) -> list[Line]:
        return [self._folder, *self._printers.values()]

    def start(self) -> int:
        """Begin; returns how many jobs an earlier crash has left unclear."""
        unclear: int = self._perform(MarkInterruptedPrintJobs()).result
        for line in self._lines:
            line.start()
        return unclear

    def use(self, drivers: Mapping[UUID, Driver]) -> None:
        """Print by these drivers from now on; waits for nothing.

        What a printer that leaves was sending is unclear; what waits for it goes on waiting.
        """
        before = self._printers
        kept = {each: line for each, line in before.items() if line.driver is drivers.get(each)}
        new = {
            each: PrinterLine(self._work, each, driver)
            for each, driver in drivers.items()
            if each not in kept
        }
        self._printers = kept | new
        for each in before.keys() - kept.keys():
            before[each].end()
            self._ending.append(before[each])
        for line in new.values():
            line.start()

    def notify(self) -> None:
        """There may be something to print: to be called after every commit that queued."""
        for line in self._lines:
            line.wake()

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> bool:
        """End all threads; False when a printer did not come back in time.

        What that printer was sending is unclear at the next start.
        """
        deadline = monotonic() + timeout_s
        for line in self._lines:
            line.end()
        every = (*self._ending, *self._lines)
        through = [line.join(max(0.0, deadline - monotonic())) for line in every]
        return all(through)
