"""The print spool: carries out queued print jobs after they were committed, in their order.

Each printer has a thread of its own, so that one without paper stops no other. A job is
`sending` on the disk before its first byte leaves. What a crash or a broken line leaves
unclear becomes `unknown` and is never printed again by itself: a person says what came out.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, Protocol
from uuid import UUID

from omsdesk.commands.base import Command
from omsdesk.commands.print_jobs import (
    AbandonPrintJob,
    MarkInterruptedPrintJobs,
    PrintOutcome,
    RecordPrintOutcome,
    RetryPrintJob,
    StartPrintJob,
)
from omsdesk.devices.printers.attempt import Readiness, Stuck
from omsdesk.documents.invoice import invoice as invoice_pdf
from omsdesk.documents.packing_slip import packing_slip as packing_slip_pdf
from omsdesk.documents.pick_list import pick_list as pick_list_pdf
from omsdesk.errors import Refused, Unavailable
from omsdesk.models.labels import PrintKind
from omsdesk.queries import documents
from omsdesk.queries.labels import label_bytes
from omsdesk.queries.print_queue import WaitingJob, next_print_job

_log = logging.getLogger(__name__)

STOP_TIMEOUT_S = 1.0
RECHECK_S = 2.0
NO_TROUBLE = ""
BROKEN = "internal-error"


class Attempt(Protocol):
    """How sending ended. `outcome` is a value of `PrintOutcome`, `code` what went wrong."""

    @property
    def outcome(self) -> str: ...

    @property
    def code(self) -> str: ...


class Driver(Protocol):
    """A printer. Calls may block, but no longer than timeouts of their own and `stuck` want."""

    def ready(self) -> Readiness:
        """Whether it can print now, and how far it has printed."""

    def send(self, job: bytes, title: str, stuck: Stuck) -> Attempt:
        """Send one job; "failed" only when certainly nothing came out and nothing will.

        `stuck` is asked while the job lies in a printer that cannot go on with it.
        """


class Performed(Protocol):
    @property
    def result(self) -> Any: ...


Perform = Callable[[Command], Performed]
Read = Callable[..., Any]
Report = Callable[[UUID | None, str], None]


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
        self._desk = _Desk(perform, read, station_id, clock, report)
        self._folder = _FolderLine(self._desk, folder)
        self._printers = {
            each: _PrinterLine(self._desk, each, driver) for each, driver in drivers.items()
        }
        self._ending: list[_Line] = []

    @property
    def _lines(self) -> list[_Line]:
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
            each: _PrinterLine(self._desk, each, driver)
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


class _Desk:
    """What the lines share: how to do, how to ask, where and when we are."""

    def __init__(
        self,
        perform: Perform,
        read: Read,
        station_id: UUID,
        clock: Callable[[], datetime],
        report: Report | None,
    ) -> None:
        self.perform = perform
        self.read = read
        self.station_id = station_id
        self.clock = clock
        self.report = report

    def content(self, job: WaitingJob) -> tuple[str, bytes]:
        """The name of a document and its bytes. Refused when it cannot be drawn."""
        if job.kind is PrintKind.SHIPPING_LABEL:
            stored = self.read(label_bytes, job.subject_id)
            return stored.hash, stored.content
        now = self.clock()
        if job.kind is PrintKind.PACKING_SLIP:
            slip = self.read(documents.packing_slip, job.subject_id, now.date())
            return slip.number, packing_slip_pdf(slip)
        if job.kind is PrintKind.PICK_LIST:
            walk = self.read(documents.pick_list, job.subject_id, now)
            return walk.number, pick_list_pdf(walk)
        bill = self.read(documents.invoice, job.subject_id, now.date())
        return bill.number, invoice_pdf(bill)


class _Line:
    """The queue before one printer, and the thread that serves it."""

    def __init__(self, desk: _Desk, printer_id: UUID | None) -> None:
        self._desk = desk
        self._printer_id = printer_id
        self._woken = threading.Event()
        self._ended = threading.Event()
        self._trouble = NO_TROUBLE
        self._sending: UUID | None = None
        # Of these nothing came out, because the printer could not: they wait until it can.
        self._held_up: list[UUID] = []
        # What happened but could not be written down yet.
        self._unrecorded: list[RecordPrintOutcome] = []
        name = f"omsdesk-print-{str(printer_id)[-6:] if printer_id else 'documents'}"
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._woken.set()

    def end(self) -> None:
        self._ended.set()
        self._woken.set()

    def join(self, timeout_s: float) -> bool:
        """Whether the thread is through."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        while not self._ended.is_set():
            self._woken.clear()
            # A printer's worker outlives every failed job, as those of other devices do.
            try:
                while not self._ended.is_set() and self._print_one():
                    pass
            except (Refused, Unavailable) as expected:
                self._break_off(expected.code)
            except Exception:  # noqa: BLE001
                _log.exception("the line of printer %s failed", self._printer_id)
                self._break_off(BROKEN)
            self._woken.wait(RECHECK_S if self._trouble else None)

    def _break_off(self, trouble: str) -> None:
        """What was under way may have come out or not."""
        if self._sending is not None:
            self._note(PrintOutcome.UNKNOWN, trouble)
        self._say(trouble)

    def _print_one(self) -> bool:
        """Print the next job; False when there is none, or nothing can be printed now."""
        self._write_down()
        job = self._desk.read(next_print_job, self._desk.station_id, self._printer_id)
        if job is None and not self._held_up:
            self._say(NO_TROUBLE)
            return False
        self._say(self.trouble())
        if self._trouble:
            return False
        if self._held_up:
            self._queue_again()
        elif job is not None and self._begin(job):
            self._send(job)
            self._write_down()
        return True

    def _write_down(self) -> None:
        while self._unrecorded:
            try:
                self._desk.perform(self._unrecorded[0])
            except Refused as refusal:
                _log.warning("outcome not recorded: %s", refusal)
            del self._unrecorded[0]

    def _queue_again(self) -> None:
        while self._held_up:
            try:
                self._desk.perform(RetryPrintJob(job_id=self._held_up[0]))
            except Refused as refusal:
                _log.info("not printed again: %s", refusal)
            del self._held_up[0]

    def _begin(self, job: WaitingJob) -> bool:
        """Commit that it is being sent; False when it must not be."""
        self._sending = job.id
        try:
            self._desk.perform(StartPrintJob(job_id=job.id))
        except Refused as refusal:
            self._sending = None
            if refusal.code == "label-not-live":
                self._desk.perform(AbandonPrintJob(job_id=job.id, reason=refusal.code))
            # Anything else: somebody moved or gave up the job a moment ago.
            return False
        return True

    def _send(self, job: WaitingJob) -> None:
        try:
            name, content = self._desk.content(job)
        except Refused as refusal:
            self._note(PrintOutcome.FAILED, refusal.code)
            return
        attempt = self.deliver(f"{job.kind}-{name}", content)
        self._note(PrintOutcome(str(attempt.outcome)), attempt.code)
        if attempt.outcome == PrintOutcome.FAILED:
            self._say(self.trouble())
            if self._trouble:
                self._held_up.append(job.id)

    def _note(self, outcome: PrintOutcome, trouble: str) -> None:
        """How the job that is under way ended; written down at once or as soon as possible."""
        if self._sending is not None:
            self._unrecorded.append(
                RecordPrintOutcome(job_id=self._sending, outcome=outcome, trouble=trouble or None)
            )
        self._sending = None

    def _say(self, trouble: str) -> None:
        """Report a trouble once when it comes and once when it goes."""
        if trouble == self._trouble:
            return
        self._trouble = trouble
        if trouble:
            _log.warning("printer %s does not print: %s", self._printer_id, trouble)
        else:
            _log.info("printer %s holds nothing up any more", self._printer_id)
        if self._desk.report is not None:
            self._desk.report(self._printer_id, trouble)

    def trouble(self) -> str:
        raise NotImplementedError

    def deliver(self, name: str, content: bytes) -> Attempt:
        raise NotImplementedError


class _PrinterLine(_Line):
    """A printer with a driver."""

    def __init__(self, desk: _Desk, printer_id: UUID, driver: Driver) -> None:
        super().__init__(desk, printer_id)
        self.driver = driver

    def trouble(self) -> str:
        return self.driver.ready().trouble

    def deliver(self, name: str, content: bytes) -> Attempt:
        return self.driver.send(content, name, self._stuck)

    def _stuck(self, trouble: str) -> bool:
        self._say(trouble)
        return self._ended.is_set()


class _Written:
    """An attempt to write a file."""

    def __init__(self, outcome: PrintOutcome, code: str) -> None:
        self.outcome = outcome
        self.code = code


class _FolderLine(_Line):
    """The folder that documents go to when no printer is named."""

    def __init__(self, desk: _Desk, folder: Path) -> None:
        super().__init__(desk, None)
        self._folder = folder

    def trouble(self) -> str:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return "folder-not-writable"
        return NO_TROUBLE

    def deliver(self, name: str, content: bytes) -> Attempt:
        """Write the file in one step, so that nobody opens half a document."""
        target = self._folder / f"{name}.pdf"
        partial = target.with_suffix(".part")
        try:
            partial.write_bytes(content)
            partial.replace(target)
        except OSError as error:
            _log.warning("%s not written: %s", target.name, error.strerror)
            return _Written(PrintOutcome.FAILED, "document-not-written")
        return _Written(PrintOutcome.CONFIRMED, "")
