"""The queue before one printer, and the thread that serves it."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from uuid import UUID

from omsdesk.commands.print_jobs import (
    PrintOutcome,
    RecordPrintOutcome,
    StartPrintJob,
)
from omsdesk.devices.printers.driving.attempt import Readiness
from omsdesk.errors import Refused, Unavailable
from omsdesk.printing.drivers import Attempt
from omsdesk.printing.settling import settled
from omsdesk.printing.work import SpoolWork
from omsdesk.queries.print_queue import WaitingJob, counted_jobs, has_open_jobs, next_print_job

_log = logging.getLogger(__name__)

RECHECK_S = 2.0
AT_REST_S = 0.5
NO_TROUBLE = ""
BROKEN = "internal-error"
MOST_FAILURES = 3
# Since the job was queued its label has ended, or the printer was set to something else.
_IN_VAIN = ("label-not-live", "printer-differs", "printer-takes-no-documents")


class Line:
    """The queue before one printer, and the thread that serves it."""

    def __init__(self, work: SpoolWork, printer_id: UUID | None) -> None:
        self._work = work
        self._printer_id = printer_id
        self._woken = threading.Event()
        self._ended = threading.Event()
        self._trouble = NO_TROUBLE
        self._sending: UUID | None = None
        # Whether anything of the job under way can have left.
        self._may_be_out = False
        # An earlier run may have left jobs of which nobody knows the end.
        self._is_prepared = False
        self._has_unclear = False
        self._waits = False
        self._delivered = 0
        # How often the jobs failed of which nothing came out, though the printer was ready.
        self._failures: Counter[UUID] = Counter()
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
            self._woken.wait(self._pause_s())
        self._write_rest()

    def _pause_s(self) -> float | None:
        """When to look again if nobody calls."""
        if self._waits:
            return AT_REST_S
        return RECHECK_S if self._trouble else None

    def _break_off(self, trouble: str) -> None:
        """A job that was with the printer may have come out; before that, it certainly did not."""
        if self._sending is not None and self._may_be_out:
            self._note(PrintOutcome.UNKNOWN, trouble)
        elif self._sending is not None:
            again = trouble != BROKEN or self._may_fail_again(self._sending)
            self._note(PrintOutcome.FAILED, trouble, again=again)
        self._say(trouble)

    def _print_one(self) -> bool:
        """Print the next job; False when there is none, or nothing can be printed now."""
        self._write_down()
        self._prepare()
        job = self._work.read(next_print_job, self._work.station_id, self._printer_id)
        if job is None and not self._has_unclear:
            self._say(NO_TROUBLE)
            return False
        ready = self.ready()
        self._say(ready.trouble)
        if ready.trouble:
            return False
        if self._has_unclear and self._settle(ready):
            return not self._waits
        if job is not None and self._begin(job, ready):
            self._send(job)
            self._write_down()
        return job is not None

    def _write_down(self) -> None:
        while self._unrecorded:
            try:
                if self._work.perform(self._unrecorded[0]).result:
                    self._work.wake()
            except Refused as refusal:
                _log.warning("outcome not recorded: %s", refusal)
            del self._unrecorded[0]

    def _write_rest(self) -> None:
        """At the end: what cannot be written now is unclear at the next start."""
        try:
            self._write_down()
        except (Refused, Unavailable) as failure:
            _log.warning("%s outcomes not recorded: %s", len(self._unrecorded), failure)

    def _prepare(self) -> None:
        """After a crash half a job may lie in the printer, and must not meet the next one."""
        if not self._is_prepared and self._work.read(has_open_jobs, self._printer_id):
            self.drop_rest()
            self._has_unclear = True
        self._is_prepared = True

    def _settle(self, ready: Readiness) -> bool:
        """Settle unclear jobs by the odometer; True when the next job must not begin yet.

        A label may still be moving, or what was settled comes first.
        """
        unclear = self._work.read(counted_jobs, self._printer_id)
        self._waits = bool(unclear) and ready.odometer is not None and not ready.is_at_rest
        if self._waits:
            return True
        self._has_unclear = False
        if ready.odometer is not None:
            is_alone = ready.begun == self._delivered
            self._unrecorded += settled(
                unclear, ready.odometer, is_alone=is_alone, stayed_on=ready.stayed_on
            )
        return bool(self._unrecorded)

    def _begin(self, job: WaitingJob, ready: Readiness) -> bool:
        """Commit that it is being sent; False when it must not be."""
        self._sending = job.id
        odometer = ready.odometer if ready.counts else None
        try:
            self._work.perform(StartPrintJob(job_id=job.id, odometer=odometer))
        except Refused as refusal:
            self._sending = None
            if refusal.code in _IN_VAIN:
                self._unrecorded.append(
                    RecordPrintOutcome(
                        job_id=job.id, outcome=PrintOutcome.FAILED, trouble=refusal.code
                    )
                )
            # Anything else: somebody moved or gave up the job a moment ago.
            return False
        return True

    def _send(self, job: WaitingJob) -> None:
        try:
            name, content = self._work.content(job)
        except Refused as refusal:
            self._note(PrintOutcome.FAILED, refusal.code)
            return
        self._delivered += 1
        self._may_be_out = True
        attempt = self.deliver(f"{job.kind}-{name}", content)
        outcome = PrintOutcome(str(attempt.outcome))
        self._may_be_out = outcome is not PrintOutcome.FAILED
        self._has_unclear = self._has_unclear or outcome is PrintOutcome.UNKNOWN
        again = outcome is PrintOutcome.FAILED and self._may_try_again(job.id)
        self._note(outcome, attempt.code, again=again)

    def _may_try_again(self, job_id: UUID) -> bool:
        """While the printer cannot print a job waits; one that fails on a ready printer again
        and again is left to a person, and the others get their turn.
        """
        self._say(self.ready().trouble)
        return bool(self._trouble) or self._may_fail_again(job_id)

    def _may_fail_again(self, job_id: UUID) -> bool:
        self._failures[job_id] += 1
        return self._failures[job_id] < MOST_FAILURES

    def _note(self, outcome: PrintOutcome, trouble: str, *, again: bool = False) -> None:
        """How the job that is under way ended; written down at once or as soon as possible."""
        if self._sending is not None:
            self._unrecorded.append(
                RecordPrintOutcome(
                    job_id=self._sending, outcome=outcome, trouble=trouble or None, again=again
                )
            )
        self._sending = None
        self._may_be_out = False

    def _say(self, trouble: str) -> None:
        """Report a trouble once when it comes and once when it goes."""
        if trouble == self._trouble:
            return
        self._trouble = trouble
        if trouble:
            _log.warning("printer %s does not print: %s", self._printer_id, trouble)
        else:
            _log.info("printer %s holds nothing up any more", self._printer_id)
        if self._work.report is not None:
            self._work.report(self._printer_id, trouble)

    def ready(self) -> Readiness:
        raise NotImplementedError

    def drop_rest(self) -> None:
        """Only a printer has a memory."""

    def deliver(self, name: str, content: bytes) -> Attempt:
        raise NotImplementedError
