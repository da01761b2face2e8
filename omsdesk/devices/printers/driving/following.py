"""Asks after a job until the printer has it on paper, or cannot go on with it."""

from __future__ import annotations

from dataclasses import dataclass

from omsdesk.devices.clock import Clock
from omsdesk.devices.printers.driving.attempt import UNFINISHED, Patience, Stuck
from omsdesk.devices.printers.driving.conversation import Conversation
from omsdesk.devices.printers.driving.inquiry import Inquiry
from omsdesk.devices.printers.language import Ending, PrinterStatus

# The label is out, and only waits to be taken.
_IS_OUT = "label-waiting"
_RECONNECT_AFTER_S = 2.0
_FIRST_PAUSE_S, _LAST_PAUSE_S = 0.02, 0.25


@dataclass(frozen=True, slots=True)
class End:
    """Without a `code` the printer says that the job came out. `is_sure`: it answered all the
    time, so that it cannot have been switched off in between.
    """

    code: str = ""
    is_sure: bool = True


class Following:
    """Follows one job whose last byte was taken just now."""

    def __init__(
        self,
        talk: Conversation,
        inquiry: Inquiry,
        ending: Ending | None,
        patience: Patience,
        clock: Clock,
    ) -> None:
        self._talk = talk
        self._inquiry = inquiry
        self._ending = ending
        self._patience = patience
        self._clock = clock
        self._sent_s = self._well_s = self._answered_s = clock.now_s()
        self.is_sure = True

    def until_end(self, stuck: Stuck) -> End:
        """Waits for ever while the printer cannot go on, unless `stuck` ends that.

        Unavailable when the line breaks.
        """
        if self._ending is not None and self._ending.ask:
            self._talk.write(self._ending.ask)
        pause_s = _FIRST_PAUSE_S
        while not self._talk.is_ended:
            status = self._status()
            if self._is_out(status):
                return End(is_sure=self.is_sure)
            if trouble := self._trouble(status):
                self._well_s = self._clock.now_s()
                if stuck(trouble):
                    return End(trouble, self.is_sure)
            elif self._clock.now_s() - self._well_s >= self._patience.finish_s:
                break
            self._talk.pause(pause_s)
            pause_s = min(2 * pause_s, _LAST_PAUSE_S)
        return End(UNFINISHED, self.is_sure)

    def _status(self) -> PrinterStatus | None:
        if self._ending is not None and not self._ending.may_ask:
            self._talk.hear(self._patience.answer_s)
            return self._inquiry.question.read(bytes(self._talk.heard))
        status = self._inquiry.status()
        if status is not None:
            self._answered_s = self._clock.now_s()
        else:
            self.is_sure = False
            self._reconnect()
        return status

    def _reconnect(self) -> None:
        """A printer that was switched off and on does not answer on the old connection."""
        if self._clock.now_s() - self._answered_s >= _RECONNECT_AFTER_S:
            self._answered_s = self._clock.now_s()
            self._talk.close()
            self._talk.open()

    def _trouble(self, status: PrinterStatus | None) -> str:
        if status is not None:
            return status.trouble
        is_told = self._ending is not None and not self._ending.may_ask
        return "" if is_told else self._talk.silence

    def _is_out(self, status: PrinterStatus | None) -> bool:
        if self._ending is not None:
            return self._ending.read(bytes(self._talk.heard))
        if status is None or self._clock.now_s() - self._sent_s < self._inquiry.question.settles_s:
            return False
        return status.is_idle and status.trouble in {"", _IS_OUT}
