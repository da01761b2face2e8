"""What a printer tells about itself: whether it is ready, and how far it has printed."""

from __future__ import annotations

from omsdesk.devices.clock import Clock
from omsdesk.devices.printers.driving.attempt import UNFINISHED, Patience, Readiness
from omsdesk.devices.printers.driving.conversation import Conversation
from omsdesk.devices.printers.language import Language, PrinterStatus, Question
from omsdesk.errors import Unavailable


class Inquiry:
    """Asks one printer that answers; for one thread at a time.

    `owes_drop`: before anything else it is told to drop what it may still have of a job.
    """

    def __init__(
        self,
        talk: Conversation,
        language: Language,
        question: Question,
        patience: Patience,
        clock: Clock,
    ) -> None:
        self._talk = talk
        self._question = question
        self._patience = patience
        self._clock = clock
        self._idle_since_s: float | None = None
        self._had_trouble = False
        self._drop = language.drop
        self._odometer = language.odometer
        self._uptime_s = language.uptime_s
        # Whether the count was seen to go on with a label: some are written down only now
        # and then, and prove nothing.
        self._is_live = False
        self._has_told = False
        # Over which line the last job went, while the printer has answered ever since.
        self._unbroken: int | None = None
        self._begun_s: float | None = None
        self.before: int | None = None
        self.owes_drop = False

    @property
    def can_drop(self) -> bool:
        return bool(self._drop)

    @property
    def question(self) -> Question:
        return self._question

    def status(self) -> PrinterStatus | None:
        """How it is; None when it does not say. Unavailable when the line breaks."""
        if self._had_trouble:
            # A part of the answer may still be on its way: trouble is told as soon as it is known.
            self._talk.wait_until_quiet()
        status = self._talk.answer(self._question.ask, self._question.read)
        self._had_trouble = status is not None and bool(status.trouble)
        if status is None:
            self._unbroken = None
        if status is None or not status.is_idle:
            self._idle_since_s = None
        elif self._idle_since_s is None:
            self._idle_since_s = self._clock.now_s()
        return status

    def begin(self) -> None:
        """A job is about to be sent."""
        self._idle_since_s = None
        self._unbroken = self._talk.openings
        self._begun_s = self._clock.now_s()

    def _stayed_on(self) -> bool:
        """Whether it cannot have been switched off since the last job began. A count may fall
        back when it is, to what was written down last.
        """
        is_known = self._unbroken == self._talk.openings
        if is_known or self._uptime_s is None or self._begun_s is None:
            return is_known
        begun_s, self._begun_s = self._begun_s, None
        on_s = self._talk.answer(self._uptime_s.ask, self._uptime_s.read)
        if on_s is None or on_s <= self._clock.now_s() - begun_s:
            return False
        self._begun_s, self._unbroken = begun_s, self._talk.openings
        return True

    @property
    def _is_at_rest(self) -> bool:
        since_s = self._idle_since_s
        return since_s is not None and self._clock.now_s() - since_s >= self._patience.rest_s

    def readiness(self) -> Readiness:
        """Over an open line; `before` is the odometer from which the next job counts.

        Unavailable when the line breaks.
        """
        self.before = None
        owed = self.owes_drop
        if owed:
            self.drop()
        status = self.status()
        if status is None:
            # The next question goes over a new connection: this one may be dead.
            self._talk.close()
            return Readiness(self._talk.silence)
        self.owes_drop = owed and not status.is_idle
        if status.trouble:
            return Readiness(status.trouble)
        if self.owes_drop:
            return Readiness(UNFINISHED)
        self.before = self._miles() if status.is_idle else None
        return Readiness(
            "", self.before, self._is_live, self._is_at_rest, stayed_on=self._stayed_on()
        )

    def drop(self) -> None:
        self._talk.write(self._drop)

    def _miles(self) -> int | None:
        if self._odometer is None:
            return None
        miles = self._talk.answer(self._odometer.ask, self._odometer.read)
        self._has_told = self._has_told or miles is not None
        if not self._has_told:
            # Not every model has one; it is not waited for again.
            self._odometer = None
        return miles

    def has_moved(self) -> bool:
        """Whether the odometer went on with a job that the printer says is out.

        False only for one that always did so far: then nothing came out, or it is no proof.
        """
        if self.before is None:
            return True
        was_live, begin_s = self._is_live, self._clock.now_s()
        while (miles := self._miles()) == self.before and was_live and not self._talk.is_ended:
            if self._clock.now_s() - begin_s >= self._patience.rest_s:
                break
            self._talk.pause()
        if miles is None:
            return True
        self._is_live = miles > self.before
        return self._is_live or not was_live

    def came_out(self, *, at_once: bool) -> bool | None:
        """Whether the job came out, by the odometer; None when that cannot be told. If it did
        not, nothing of it can come out any more.
        """
        if self.before is None or not self._is_live:
            if at_once:
                self._drop_quietly()
            return None
        miles = self._miles_at_rest(at_once=at_once)
        if miles is None:
            return None
        more = miles - self.before
        if not more and self._surely_stayed_on():
            return False
        # More than one label more is another computer's work, too.
        return True if more == 1 else None

    def _surely_stayed_on(self) -> bool:
        try:
            return self._stayed_on()
        except Unavailable:
            self._talk.close()
            return False

    def _drop_quietly(self) -> None:
        try:
            self.drop()
        except Unavailable:
            self._talk.close()

    def _miles_at_rest(self, *, at_once: bool) -> int | None:
        """How far it has printed once it has nothing left; None when that cannot be told.

        For half of the time it may go on, unless it is to drop what it has `at_once`.
        """
        begin_s, settle_s = self._clock.now_s(), self._patience.settle_s
        while (passed_s := self._clock.now_s() - begin_s) < settle_s and not self._talk.is_ended:
            try:
                self._talk.open()
                if at_once or passed_s >= settle_s / 2:
                    self.drop()
                status = self.status()
                if self._is_at_rest and passed_s >= self._question.settles_s:
                    return self._miles()
                at_once = at_once or (status is not None and bool(status.trouble))
            except Unavailable:
                self._talk.close()
            self._talk.pause()
        return None
