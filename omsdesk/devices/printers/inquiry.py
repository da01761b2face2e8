"""What a printer tells about itself: whether it is ready, and how far it has printed."""

from __future__ import annotations

from omsdesk.devices.clock import Clock
from omsdesk.devices.printers.attempt import UNFINISHED, Patience, Readiness
from omsdesk.devices.printers.conversation import Conversation
from omsdesk.devices.printers.language import Language, PrinterStatus, Question
from omsdesk.devices.printers.media import Media
from omsdesk.errors import Unavailable


class Inquiry:
    """Asks one printer that answers; for one thread at a time.

    `owes_drop`: before anything else it is told to drop what it may still have of a job.
    """

    def __init__(
        self, talk: Conversation, language: Language, question: Question, media: Media
    ) -> None:
        self._talk = talk
        self._question = question
        self._drop = language.drop
        odometer = language.odometer
        # It must show one label, and be read when the printer says that it is at rest.
        is_fit = odometer and language.ending is None and media.height_mm >= 2 * odometer.unit_mm
        self._odometer = odometer if is_fit else None
        # Whether the count was seen to go on with a label: some are written down only now
        # and then, and prove nothing.
        self._is_live = False
        self._has_told = False
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
        return self._talk.answer(self._question.ask, self._question.read)

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
        return Readiness(odometer=self.before, counts=self._is_live)

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
        if self.before is None or (miles := self._miles()) is None:
            return True
        was_live, self._is_live = self._is_live, miles > self.before
        return self._is_live or not was_live

    def came_out(self, patience: Patience, clock: Clock, *, is_sure: bool) -> bool | None:
        """Whether anything came out since `before`; None when that cannot be told.

        If not, nothing can any more. If so, `is_sure` and the printer was well all the time:
        nobody can have fed labels by hand.
        """
        self.owes_drop = True
        if self.before is None or not self._is_live:
            if not is_sure:
                self._drop_quietly()
            return None
        miles, is_sure = self._miles_at_rest(patience, clock, is_sure=is_sure)
        if miles == self.before:
            return False
        return True if miles is not None and is_sure else None

    def _drop_quietly(self) -> None:
        try:
            self.drop()
        except Unavailable:
            self._talk.close()

    def _miles_at_rest(
        self, patience: Patience, clock: Clock, *, is_sure: bool
    ) -> tuple[int | None, bool]:
        """How far it has printed once it has nothing left, and whether it was well all the time.

        For half of the time it may go on, then it is told to drop what it has.
        """
        begin_s = clock.now_s()
        while (passed_s := clock.now_s() - begin_s) < patience.settle_s and not self._talk.is_ended:
            try:
                self._talk.open()
                status = self.status()
                is_sure = is_sure and status is not None and not status.trouble
                is_new = passed_s >= self._question.settles_s
                if status is not None and status.is_idle and is_new:
                    return self._miles(), is_sure
                if not is_sure or passed_s >= patience.settle_s / 2:
                    self.drop()
            except Unavailable:
                self._talk.close()
                is_sure = False
            self._talk.pause()
        return None, False
