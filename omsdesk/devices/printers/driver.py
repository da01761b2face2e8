"""Sends jobs to a label printer and says truthfully how each ended."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.printers.status import ASK_STATUS, HostStatus, host_status
from omsdesk.devices.transport import Transport
from omsdesk.errors import Unavailable

SILENT = "printer-silent"
_CALL_S = 0.25
_CLOSE_S = 0.9
_READ_BYTES = 4096
_CHUNK_BYTES = 4096
_MOST_LATE_ANSWERS = 16


class OutcomeKind(StrEnum):
    """How sending ended: the printer says that it came out, all that is known is that the
    bytes went, nobody knows, or certainly nothing came out.
    """

    CONFIRMED = "confirmed"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`code` names the trouble, "" when there was none; `facts` are for its sentence."""

    kind: OutcomeKind
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def outcome(self) -> OutcomeKind:
        return self.kind


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for an answer, for room in the printer, and for a job to come out."""

    answer_s: float = 1.0
    stall_s: float = 5.0
    finish_s: float = 10.0


class LabelPrinter:
    """A printer behind a transport, which is opened when it is needed. Safe in any thread.

    `answers` is False for a way without return (a file, `/dev/usb/lp0`): then nothing is
    asked, and a job that went out is at best "sent".
    """

    def __init__(
        self,
        transport: Transport,
        *,
        answers: bool = True,
        patience: Patience | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._transport = transport
        self._answers = answers
        self._patience = patience or Patience()
        self._clock = clock
        self._lock = threading.Lock()
        self._pausing = threading.Condition()
        self._is_open = False
        self._is_closed = False

    @property
    def name(self) -> str:
        return self._transport.name

    def glance(self) -> str | None:
        """As `trouble`, but None at once while a job is on its way."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            return self._asked()
        finally:
            self._let_go()

    def trouble(self) -> str:
        """The code of what keeps it from printing now, "" when nothing does.

        The codes of `HostStatus.trouble`, "printer-silent", and those of the transport.
        """
        self._lock.acquire()
        try:
            return self._asked()
        finally:
            self._let_go()

    def send(self, job: bytes) -> Outcome:
        """Print one job. Nothing is sent to a printer that is not ready ("failed")."""
        self._lock.acquire()
        try:
            trouble = self._asked()
            if trouble:
                return Outcome(OutcomeKind.FAILED, trouble, {"name": self.name})
            return self._send(job)
        finally:
            self._let_go()

    def close(self) -> None:
        """Close the port for good; a job that is being sent breaks off and is "unknown".

        Waits at most a second for who is in a call; that one then closes the port.
        """
        with self._pausing:
            self._is_closed = True
            self._pausing.notify_all()
        if self._lock.acquire(timeout=_CLOSE_S):
            self._let_go()

    def _let_go(self) -> None:
        if self._is_closed:
            self._close()
        self._lock.release()

    def _asked(self) -> str:
        """Printers hang up when they hear nothing for long: then it is tried once more."""
        was_open = self._is_open
        try:
            self._open()
            return self._trouble_now()
        except Unavailable as lost:
            self._close()
            return self._asked() if was_open else lost.code

    def _open(self) -> None:
        if self._is_closed:
            raise Unavailable("device-not-open", name=self.name)
        if not self._is_open:
            self._transport.open()
            self._is_open = True

    def _close(self) -> None:
        self._transport.close()
        self._is_open = False

    def _trouble_now(self) -> str:
        if not self._answers:
            return ""
        status = self._status()
        return SILENT if status is None else status.trouble

    def _send(self, job: bytes) -> Outcome:
        sent = 0
        try:
            while sent < len(job):
                count = self._write_some(job[sent : sent + _CHUNK_BYTES])
                if not count:
                    self._close()
                    return self._broken("printer-stalled", sent, job)
                sent += count
            return self._came_out() if self._answers else Outcome(OutcomeKind.SENT)
        except Unavailable as lost:
            self._close()
            return self._broken(lost.code, sent, job)

    def _broken(self, code: str, sent: int, job: bytes) -> Outcome:
        """A printer that has taken any of a job may print it; nobody can tell from here."""
        kind = OutcomeKind.UNKNOWN if sent else OutcomeKind.FAILED
        return Outcome(kind, code, {"name": self.name, "sent": sent, "of": len(job)})

    def _write_some(self, chunk: bytes) -> int:
        """At least one byte; 0 when the printer takes nothing any more."""
        deadline_s = self._clock.now_s() + self._patience.stall_s
        while not self._is_closed and self._clock.now_s() < deadline_s:
            if count := self._transport.write(chunk, _CALL_S):
                return count
        return 0

    def _came_out(self) -> Outcome:
        """Ask until the printer has nothing of the job left, or is stuck with it."""
        deadline_s = self._clock.now_s() + self._patience.finish_s
        while True:
            status = self._status()
            if status is None:
                return Outcome(OutcomeKind.UNKNOWN, SILENT, {"name": self.name})
            if status.is_idle:
                return Outcome(OutcomeKind.CONFIRMED)
            facts = {"name": self.name, "labels_left": status.labels_left}
            if status.trouble:
                return Outcome(OutcomeKind.UNKNOWN, status.trouble, facts)
            if self._is_closed or self._clock.now_s() >= deadline_s:
                return Outcome(OutcomeKind.UNKNOWN, "printer-unfinished", facts)
            with self._pausing:
                self._clock.wait_for(self._pausing, lambda: self._is_closed, _CALL_S)

    def _status(self) -> HostStatus | None:
        """The answer to a new question, None when there is none in time."""
        self._drain()
        if not self._write_some(ASK_STATUS):
            return None
        answer = bytearray()
        deadline_s = self._clock.now_s() + self._patience.answer_s
        while not self._is_closed and (left_s := deadline_s - self._clock.now_s()) > 0:
            answer += self._transport.read(_READ_BYTES, min(left_s, _CALL_S))
            if (status := host_status(bytes(answer))) is not None:
                return status
        return None

    def _drain(self) -> None:
        """Late answers are about another moment."""
        for _ in range(_MOST_LATE_ANSWERS):
            if not self._transport.read(_READ_BYTES, 0):
                return
