"""Sends jobs through a print queue of the system and says truthfully how each ended."""

from __future__ import annotations

import threading

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.printers.driving.attempt import Outcome, OutcomeKind, Readiness, Stuck, give_up
from omsdesk.devices.printers.language import Language
from omsdesk.devices.printers.media import Media
from omsdesk.devices.spooler import JobPort, JobReport, SpoolerJob, SpoolerState
from omsdesk.errors import Unavailable

UNSURE = "spooler-unsure"
_DROPPED = "spooler-dropped"
_FORGOT = "spooler-forgot"
_ASK_EVERY_S = 0.25
_CLOSE_S = 0.9
# So soon after a job was taken, or went on again, nobody has deleted it from the queue.
_AT_ONCE_S = 5.0
_FINAL = (SpoolerState.DELIVERED, SpoolerState.ENDED, SpoolerState.FORGOTTEN)


class QueuePrinter:
    """A printer behind a queue that takes whole jobs. Safe in any thread.

    Nothing comes back from the printer: a job is at best "sent". It counts as sent only when
    the queue has handed it on, so that the next one waits and can still go elsewhere. Of one
    that the queue has forgotten, somebody must look, unless it went at once without trouble.
    """

    def __init__(
        self,
        port: JobPort,
        language: Language,
        media: Media | None = None,
        *,
        dpi: int = 203,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._port = port
        self._set_up = language.set_up(media or Media(), dpi)
        self._clean = language.clean
        self._owes_clean = False
        self._clock = clock
        self._lock = threading.Lock()
        self._pausing = threading.Condition()
        self._is_ended = False
        self._stuck_with = ""

    @property
    def name(self) -> str:
        return self._port.name

    def glance(self) -> str | None:
        """As `ready().trouble`, but at once: while a job is on its way, what that is stuck
        with, and None when it is not.
        """
        if not self._lock.acquire(blocking=False):
            return self._stuck_with or None
        try:
            return self._trouble()
        finally:
            self._lock.release()

    def ready(self) -> Readiness:
        """The troubles of `JobPort.trouble`, and the codes of its failures."""
        with self._lock:
            return Readiness(self._trouble())

    def send(self, job: bytes, title: str = "", stuck: Stuck = give_up) -> Outcome:
        """Print one job; `stuck` is asked while the queue cannot hand it on."""
        with self._lock:
            if trouble := self._trouble():
                return self._outcome(OutcomeKind.FAILED, trouble)
            before = self._clean + self._set_up if self._owes_clean else self._set_up
            outcome = self._handed_over(before + job, title, stuck)
            if outcome.kind is not OutcomeKind.FAILED:
                self._owes_clean = outcome.kind is OutcomeKind.UNKNOWN
            return outcome

    def drop_rest(self) -> None:
        """A queue has a job whole or not at all, but the printer may have half of one."""
        self._owes_clean = True

    def close(self) -> None:
        """A job that the queue has not handed on yet is taken back, if that can still be."""
        with self._pausing:
            self._is_ended = True
            self._pausing.notify_all()
        if self._lock.acquire(timeout=_CLOSE_S):
            self._lock.release()

    def _trouble(self) -> str:
        if self._is_ended:
            return "device-not-open"
        try:
            return self._port.trouble()
        except Unavailable as failure:
            return failure.code

    def _handed_over(self, whole: bytes, title: str, stuck: Stuck) -> Outcome:
        try:
            taken = self._port.submit(whole, title)
        except Unavailable as failure:
            is_unsure = failure.code == UNSURE
            kind = OutcomeKind.UNKNOWN if is_unsure else OutcomeKind.FAILED
            return self._outcome(kind, failure.code)
        try:
            return self._followed(taken, stuck)
        except Unavailable as lost:
            return self._outcome(OutcomeKind.UNKNOWN, lost.code)
        finally:
            self._stuck_with = ""

    def _followed(self, job: SpoolerJob, stuck: Stuck) -> Outcome:
        well_since_s: float | None = self._clock.now_s()
        while True:
            report = self._port.report(job)
            if report.state in _FINAL:
                return self._ended(report, well_since_s)
            is_held = report.state is SpoolerState.HELD
            trouble = self._port.trouble() or ("queue-stopped" if is_held else "")
            self._stuck_with = trouble
            if trouble:
                well_since_s = None
            elif well_since_s is None:
                well_since_s = self._clock.now_s()
            if self._is_ended or (trouble and stuck(trouble)):
                return self._taken_back(job, trouble)
            with self._pausing:
                self._clock.wait_for(self._pausing, lambda: self._is_ended, _ASK_EVERY_S)

    def _ended(self, report: JobReport, well_since_s: float | None) -> Outcome:
        """Windows forgets a job that it has handed on, and one that somebody has deleted.

        `well_since_s` is since when the queue was seen without trouble, None if it was not.
        """
        if report.state is SpoolerState.DELIVERED:
            return self._outcome(OutcomeKind.SENT)
        went_at_once = well_since_s is not None and self._clock.now_s() - well_since_s < _AT_ONCE_S
        if report.state is SpoolerState.FORGOTTEN:
            if went_at_once:
                return self._outcome(OutcomeKind.SENT)
            return self._outcome(OutcomeKind.UNKNOWN, _FORGOT)
        kind = OutcomeKind.UNKNOWN if report.has_begun else OutcomeKind.FAILED
        return self._outcome(kind, _DROPPED)

    def _taken_back(self, job: SpoolerJob, trouble: str) -> Outcome:
        self._port.cancel(job)
        report = self._port.report(job)
        if report.state is SpoolerState.DELIVERED:
            return self._outcome(OutcomeKind.SENT)
        is_clean = report.state is SpoolerState.ENDED and not report.has_begun
        kind = OutcomeKind.FAILED if is_clean else OutcomeKind.UNKNOWN
        return self._outcome(kind, trouble or _DROPPED)

    def _outcome(self, kind: OutcomeKind, code: str = "") -> Outcome:
        return Outcome(kind, code, {"name": self.name} if code else {})
