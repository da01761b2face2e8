"""Sends jobs to a label printer and says truthfully how each ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.printers.driving.attempt import (
    KEPT,
    SILENT,
    Outcome,
    OutcomeKind,
    Patience,
    Readiness,
    Stuck,
    give_up,
)
from omsdesk.devices.printers.driving.conversation import Conversation
from omsdesk.devices.printers.driving.following import Following
from omsdesk.devices.printers.driving.inquiry import Inquiry
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.language import Language
from omsdesk.devices.printers.media import Media
from omsdesk.devices.transport import Transport
from omsdesk.errors import Unavailable

_CLOSE_S = 0.9
_LONG_AGO_S = -1.0
# What may follow the command that prints, and has no effect.
_TAIL = b"\r\n \0"
_CONFIRMED = OutcomeKind.CONFIRMED, ""
_SENT = OutcomeKind.SENT, ""
_NO_NEW_LABEL = OutcomeKind.UNKNOWN, "printer-shows-no-label"


class LabelPrinter:
    """A printer behind a transport, which is opened when it is needed. Safe in any thread.

    `answers` is False for a way without return (a file, some ports): then nothing is asked,
    and a job that went out is at best "sent", as in a language without questions. Such a
    printer is never told to drop anything: jobs that went before may still be in its memory.

    `shared`: other computers print on it, too. What it drops or counts may be theirs: it is
    told to drop nothing, and its count settles nothing.
    """

    def __init__(
        self,
        transport: Transport,
        language: Language = LANGUAGES["zpl"],
        media: Media | None = None,
        *,
        dpi: int = 203,
        answers: bool = True,
        shared: bool = False,
        patience: Patience | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        media = media or Media()
        if shared:
            language = replace(language, drop=b"", odometer=None)
        self._is_shared = shared
        self._name = transport.name
        self._set_up = language.set_up(media, dpi)
        self._clean = language.clean
        self._owes_clean = False
        self._ending = language.ending
        self._prints_at_end = language.prints_at_end
        self._out = _CONFIRMED if language.tells_end else _SENT
        self._patience = patience or Patience()
        self._clock = clock
        self._talk = Conversation(transport, self._patience, clock)
        question = language.status if answers else None
        self._inquiry: Inquiry | None = None
        if question is not None:
            self._inquiry = Inquiry(self._talk, language, question, self._patience, clock)
        self._lock = threading.Lock()
        self._stuck_with = ""
        self._begun = 0
        self._ready = Readiness()
        self._ready_until_s = _LONG_AGO_S

    @property
    def name(self) -> str:
        return self._name

    def glance(self) -> str | None:
        """As `ready().trouble`, but at once: while a job is on its way, what that is stuck
        with, and None when it is not.
        """
        if not self._lock.acquire(blocking=False):
            return self._stuck_with or None
        try:
            return self._ask_ready().trouble
        finally:
            self._let_go()

    def ready(self) -> Readiness:
        """Whether it can print now.

        The codes of `PrinterStatus.trouble`, "printer-silent", "printer-garbled", and those
        of the transport.
        """
        with self._held():
            return replace(self._ask_ready(), begun=self._begun)

    def send(self, job: bytes, title: str = "", stuck: Stuck = give_up) -> Outcome:
        """Print one job. Nothing is sent to a printer that is not ready ("failed").

        `stuck` is asked while the job lies in a printer that cannot go on with it.
        """
        with self._held():
            self._begun += 1
            ready = self._ask_ready() if self._is_stale() else self._ready
            self._ready_until_s = _LONG_AGO_S
            if ready.trouble:
                return self._ended(OutcomeKind.FAILED, ready.trouble)
            try:
                return self._send(job, stuck)
            finally:
                self._stuck_with = ""

    def drop_rest(self) -> None:
        """Before anything else the printer is told to drop what it may still have of a job, or
        what it has of it is ended before the next.
        """
        self._owes_clean = True
        if self._inquiry is not None and not self._is_shared:
            self._inquiry.owes_drop = True

    def close(self) -> None:
        """Close the port for good; a job that is being sent breaks off and is "unknown".

        Waits at most a second for who is in a call; that one then closes the port.
        """
        self._talk.end()
        if self._lock.acquire(timeout=_CLOSE_S):
            self._let_go()

    @contextmanager
    def _held(self) -> Iterator[None]:
        self._lock.acquire()
        try:
            yield
        finally:
            self._let_go()

    def _let_go(self) -> None:
        if self._talk.is_ended:
            self._talk.close()
        self._lock.release()

    # Before a job.

    def _is_stale(self) -> bool:
        is_old = self._clock.now_s() >= self._ready_until_s
        return is_old or not self._talk.is_alive()

    def _ask_ready(self) -> Readiness:
        """Printers hang up when they hear nothing for long: then it is tried once more."""
        was_open = self._talk.is_open
        try:
            self._talk.open()
            self._ready = self._inquiry.readiness() if self._inquiry else Readiness()
        except Unavailable as lost:
            self._talk.close()
            if was_open:
                return self._ask_ready()
            self._ready = Readiness(lost.code)
        self._ready_until_s = self._clock.now_s() + self._patience.fresh_s
        return self._ready

    # The job.

    def _send(self, job: bytes, stuck: Stuck) -> Outcome:
        before = self._clean + self._set_up if self._owes_clean else self._set_up
        whole = before + job
        self._talk.listen()
        if self._inquiry is not None:
            self._inquiry.begin()
        sent, code = self._talk.write(whole)
        if code:
            self._talk.close()
            return self._broken(code, sent, before, whole)
        self._owes_clean = False
        if self._inquiry is None:
            return self._ended(OutcomeKind.SENT)
        return self._followed(self._inquiry, stuck)

    def _broken(self, code: str, sent: int, before: bytes, whole: bytes) -> Outcome:
        """Of half a job nothing comes out, if the printer can be told to forget it."""
        self.drop_rest()
        inquiry, facts = self._inquiry, {"sent": sent, "of": len(whole)}
        is_cut = sent < len(whole.rstrip(_TAIL)) and self._prints_at_end
        if sent <= len(before) or (is_cut and inquiry is not None and inquiry.can_drop):
            return self._ended(OutcomeKind.FAILED, code, **facts)
        if inquiry is None:
            return self._ended(OutcomeKind.UNKNOWN, code, **facts)
        return self._settled(inquiry, code)

    def _followed(self, inquiry: Inquiry, stuck: Stuck) -> Outcome:
        following = Following(self._talk, inquiry, self._ending, self._patience, self._clock)

        def noticed(trouble: str) -> bool:
            self._stuck_with = trouble
            return stuck(trouble)

        try:
            end = following.until_end(noticed)
            if end.is_sure and not end.code:
                return self._ended(*(self._out if inquiry.has_moved() else _NO_NEW_LABEL))
        except Unavailable as lost:
            self._talk.close()
            return self._settled(inquiry, lost.code)
        return self._settled(inquiry, end.code or SILENT, at_once=bool(end.code))

    def _settled(self, inquiry: Inquiry, code: str, *, at_once: bool = False) -> Outcome:
        """By the odometer, where there is one; `at_once` if the job is whole in the printer."""
        self.drop_rest()
        came_out = inquiry.came_out(at_once=at_once)
        if came_out is None:
            is_kept = at_once and not inquiry.can_drop
            return self._ended(OutcomeKind.UNKNOWN, KEPT if is_kept else code)
        if came_out:
            return self._ended(OutcomeKind.CONFIRMED)
        return self._ended(OutcomeKind.FAILED, code)

    def _ended(self, kind: OutcomeKind, code: str = "", **facts: object) -> Outcome:
        return Outcome(kind, code, {"name": self._name, **facts} if code else {})
