"""Questions to a printer and its answers, over a transport that is opened when it is needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from omsdesk.devices.clock import Clock
from omsdesk.devices.printers.driving.attempt import GARBLED, SILENT, STALLED, Patience
from omsdesk.devices.transport import Transport
from omsdesk.errors import Unavailable

T = TypeVar("T")
_CALL_S = 0.25
_READ_BYTES = 4096
_CHUNK_BYTES = 4096
_MOST_LATE_ANSWERS = 64


class Conversation:
    """For one thread at a time; `end` breaks off from any.

    `silence` is the code for the question that was not answered last: nothing came, or
    nothing that can be read. `heard` is everything that came since `listen`, `openings` how
    often the line was opened.
    """

    def __init__(self, transport: Transport, patience: Patience, clock: Clock) -> None:
        self._transport = transport
        self._patience = patience
        self._clock = clock
        self._pausing = threading.Condition()
        self._is_open = False
        # A question went without an answer: it may still come, behind the next question.
        self._is_late = False
        self.is_ended = False
        self.silence = SILENT
        self.heard = bytearray()
        self.openings = 0

    @property
    def is_open(self) -> bool:
        return self._is_open

    def open(self) -> None:
        if self.is_ended:
            raise Unavailable("device-not-open", name=self._transport.name)
        if not self._is_open:
            self._transport.open()
            self._is_open = True
            self.openings += 1

    def is_alive(self) -> bool:
        """Whether it is open, and the printer has not hung up."""
        try:
            if self._is_open:
                self._drain()
        except Unavailable:
            self.close()
        return self._is_open

    def close(self) -> None:
        self._transport.close()
        self._is_open = False

    def end(self) -> None:
        with self._pausing:
            self.is_ended = True
            self._pausing.notify_all()

    def pause(self, seconds: float = _CALL_S) -> None:
        """A moment between two questions, at most a quarter of a second, cut short by `end`."""
        with self._pausing:
            self._clock.wait_for(self._pausing, lambda: self.is_ended, min(seconds, _CALL_S))

    def write(self, content: bytes) -> tuple[int, str]:
        """How many bytes were taken, as far as anybody can know the most, and why not all."""
        sent = 0
        try:
            while sent < len(content):
                count = self._write_some(content[sent : sent + _CHUNK_BYTES])
                if not count:
                    return sent, STALLED
                sent += count
        except Unavailable as lost:
            return sent + int(lost.facts.get("perhaps", 0)), lost.code
        return sent, ""

    def answer(self, ask: bytes, read: Callable[[bytes], T | None]) -> T | None:
        """The answer to a question that is asked now; None when there is none in time."""
        answer = self._answer(ask, read)
        if answer is None:
            self._is_late = True
        elif self._is_late:
            # It may be the one to the question before.
            self.wait_until_quiet()
            self._is_late = False
            return self._answer(ask, read)
        return answer

    def listen(self) -> None:
        """What comes from now on is kept."""
        self.heard.clear()

    def hear(self, timeout_s: float) -> bytes:
        """What comes next, or nothing."""
        chunk = self._transport.read(_READ_BYTES, min(timeout_s, _CALL_S))
        self.heard += chunk
        return chunk

    def wait_until_quiet(self) -> None:
        for _ in range(_MOST_LATE_ANSWERS):
            if self.is_ended or not self.hear(self._patience.quiet_s):
                return

    def _answer(self, ask: bytes, read: Callable[[bytes], T | None]) -> T | None:
        self._drain()
        self.silence = SILENT
        if not self._write_all(ask):
            return None
        heard = b""
        deadline_s = self._clock.now_s() + self._patience.answer_s
        while not self.is_ended and (left_s := deadline_s - self._clock.now_s()) > 0:
            heard += self.hear(left_s)
            if (answer := read(heard)) is not None:
                return answer
        self.silence = GARBLED if heard else SILENT
        return None

    def _write_all(self, content: bytes) -> bool:
        while content and (count := self._write_some(content)):
            content = content[count:]
        return not content

    def _write_some(self, chunk: bytes) -> int:
        """At least one byte; 0 when the printer takes nothing any more."""
        deadline_s = self._clock.now_s() + self._patience.stall_s
        while not self.is_ended and self._clock.now_s() < deadline_s:
            if count := self._transport.write(chunk, _CALL_S):
                return count
        return 0

    def _drain(self) -> None:
        """What was said until now is about another moment."""
        for _ in range(_MOST_LATE_ANSWERS):
            if not self.hear(0):
                return
