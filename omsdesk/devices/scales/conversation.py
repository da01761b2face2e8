"""What goes over the line to a scale and back: questions, answers, and how old an answer is.

Source: the protocols are in the decoders beside it; times and patience are our own.
"""

from __future__ import annotations

from dataclasses import replace

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import FRESH_S, Reading
from omsdesk.devices.transport import Transport

_READ_BYTES = 4096
_SILENCE_S = 0.45
_WRITE_S = 0.25
_MOST_WAITING = 64
_SAMPLE_BYTES = 32


class Conversation:
    """Asks a scale, or listens to one that sends by itself.

    A reading is stamped with the time at which it was asked for, where it was asked for: what
    comes late is as old as the question. A question is repeated only when its answer would
    be too old to be a weight, and what comes next is then ignored, as it may be that answer.
    """

    def __init__(
        self, transport: Transport, protocol: ScaleProtocol, unit: str, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self._transport = transport
        self._protocol = protocol
        self._unit = unit
        self._clock = clock
        self._decoder = protocol.decoder(unit)
        self._asked_s: float | None = None
        self._may_be_old = False
        self._unread = bytearray()

    @property
    def name(self) -> str:
        return self._transport.name

    @property
    def unread(self) -> bytes:
        """The beginning of what came since the last reading and was none."""
        return bytes(self._unread[:_SAMPLE_BYTES])

    def open(self) -> None:
        self._transport.open()
        self._may_be_old = False
        self.forget()

    def close(self) -> None:
        self._transport.close()

    def forget(self) -> None:
        """Drop whatever waits on the line, and half a frame."""
        for _ in range(_MOST_WAITING):
            if not self._transport.read(_READ_BYTES, 0):
                break
        self._decoder = self._protocol.decoder(self._unit)
        self._asked_s = None
        self._unread.clear()

    def say(self, command: bytes) -> bool:
        """Hand over a whole command; False when the scale takes no bytes in time."""
        deadline_s = self._clock.now_s() + _WRITE_S
        while command:
            left_s = deadline_s - self._clock.now_s()
            count = self._transport.write(command, left_s) if left_s > 0 else 0
            if count == 0:
                return False
            command = command[count:]
        return True

    def readings(self) -> list[Reading]:
        """Everything that came, until at least one whole frame or silence; the newest last."""
        if not self._ask():
            return []
        deadline_s = self._clock.now_s() + _SILENCE_S
        readings: list[Reading] = []
        answers = dict(self._protocol.answers)
        heard = b""
        while not readings and (left_s := deadline_s - self._clock.now_s()) > 0:
            chunk = self._transport.read(_READ_BYTES, left_s)
            # Older frames wait behind the first: only the newest is the weight on the pan.
            while chunk:
                readings += self._read(chunk)
                heard += chunk
                chunk = self._transport.read(_READ_BYTES, 0) if readings else b""
            self._go_on(heard, answers)
        return readings

    def _ask(self) -> bool:
        """Put the question, unless its answer may still come; False when it cannot be put."""
        ask, now_s = self._protocol.ask, self._clock.now_s()
        if not ask:
            return True
        if self._asked_s is not None:
            if now_s - self._asked_s < FRESH_S - _SILENCE_S:
                return True
            self._may_be_old = True
        self._asked_s = now_s
        return self.say(ask)

    def _go_on(self, heard: bytes, answers: dict[bytes, bytes]) -> None:
        """Say what the protocol says next, once: a frame may end with the same byte."""
        for end, said in tuple(answers.items()):
            if heard.endswith(end):
                del answers[end]
                self.say(said)

    def _read(self, chunk: bytes) -> list[Reading]:
        now_s = self._clock.now_s()
        readings = self._decoder.feed(chunk)
        if not readings:
            self._unread += chunk[: _SAMPLE_BYTES - len(self._unread)]
            return []
        self._unread.clear()
        at_s = now_s if self._asked_s is None else self._asked_s
        self._asked_s = None
        if self._may_be_old:
            self._may_be_old = False
            self._ask()
            return []
        return [replace(each, at_s=at_s) for each in readings]
