"""A scale on a transport: asked again and again, or listened to; the device of a worker.

Source: the protocols are in the decoders beside it; rates and silences are our own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales.conversation import Conversation
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import FRESH_S, Amount, Reading, Status
from omsdesk.devices.scales.settle import Settle
from omsdesk.devices.transport import Transport
from omsdesk.devices.worker import UNHEARD
from omsdesk.errors import Refused, Unavailable
from omsdesk.values import Weight

_UNANSWERED = 3
# An unchanged weight is repeated, so that who shows it knows that it is still fresh.
_REPEAT_S = 0.5
# A display that has not changed for so long is looked at less often; a pan that is moved then
# swings for longer than one of these pauses.
_STILL_AFTER_S = 2.0
_STILL_S = 0.2
# A scale that sends by itself sets the pace; of one that sends faster some are passed over.
_STREAM_S = 0.02

_ATTENTION = {
    Status.OVERLOAD: "scale-overload",
    Status.UNDERLOAD: "scale-underload",
    Status.NOT_ZEROED: "scale-not-zeroed",
    Status.FAULT: "scale-fault",
}


class Scale:
    """Implements `worker.Device`; `heard` gets readings on the worker's thread.

    They come when they differ from the last one, at most 50 a second, and twice a second
    when nothing changes; the latest is always in `latest`, None when the scale is gone.
    """

    def __init__(
        self,
        transport: Transport,
        protocol: ScaleProtocol,
        heard: Callable[[Reading], object],
        clock: Clock = SYSTEM_CLOCK,
        *,
        unit: str = "",
        may_zero: bool = True,
        may_tare: bool = True,
    ) -> None:
        """`unit` for a protocol that sends none; a station may forbid zero and tare."""
        self._protocol = protocol
        self.interval_s = self._usual_s = _STREAM_S if protocol.streams else protocol.interval_s
        self._may_zero = may_zero
        self._may_tare = may_tare
        self._heard = heard
        self._clock = clock
        self._line = Conversation(transport, protocol, unit, clock)
        self._settle = Settle(protocol.settle)
        self._unanswered = 0
        self._told: Reading | None = None
        self._still: Amount | None = None
        self._still_since_s = 0.0
        self._polled_s = 0.0
        self.latest: Reading | None = None

    def open(self) -> None:
        self._line.open()
        self._settle = Settle(self._protocol.settle)
        self._unanswered = 0
        self._pace(None)
        self._polled_s = self._clock.now_s()

    def poll(self) -> str:
        """Ask once. Unavailable: "scale-silent", "scale-garbled" (sample), the transport's."""
        self._skip_what_waited()
        readings = self._line.readings()
        self._polled_s = self._clock.now_s()
        if not readings:
            self._pace(None)
            self._count_silence()
            return _need(self.latest) if self.latest else UNHEARD
        self._unanswered = 0
        for reading in readings:
            settled = self._settle.feed(reading)
        self._tell(replace(settled, at=datetime.now(UTC)))
        return _need(settled)

    def close(self) -> None:
        self._line.close()
        self._told = self.latest = None

    def weighed(self) -> Weight | None:
        """The weight on the pan now, if there is one to act on; from any thread."""
        latest = self.latest
        return latest.weighed(self._clock.now_s()) if latest else None

    def check_zero(self) -> None:
        """Whether `zero` may be submitted; from any thread.

        Refused: "scale-has-no-zero", "scale-may-not-zero".
        """
        if self._protocol.zero is None:
            raise Refused("scale-has-no-zero")
        if not self._may_zero:
            raise Refused("scale-may-not-zero")

    def check_tare(self) -> None:
        """Whether `tare` may be submitted; from any thread.

        Refused: "scale-has-no-tare", "scale-may-not-tare".
        """
        if self._protocol.tare is None:
            raise Refused("scale-has-no-tare")
        if not self._may_tare:
            raise Refused("scale-may-not-tare")

    def zero(self) -> None:
        """To be submitted to the worker. Refused as by `check_zero`."""
        self.check_zero()
        self._line.say(self._protocol.zero or b"")

    def tare(self) -> None:
        """To be submitted to the worker. Refused as by `check_tare`."""
        self.check_tare()
        self._line.say(self._protocol.tare or b"")

    def _skip_what_waited(self) -> None:
        """After a pause nobody knows how old the bytes are that wait on the line."""
        if self._clock.now_s() - self._polled_s >= FRESH_S:
            self._line.forget()
            self._settle = Settle(self._protocol.settle)

    def _count_silence(self) -> None:
        self._unanswered += 1
        if self._unanswered < _UNANSWERED:
            return
        name, sample = self._line.name, self._line.unread
        if sample:
            raise Unavailable("scale-garbled", name=name, sample=sample.hex(" "))
        raise Unavailable("scale-silent", name=name)

    def _tell(self, reading: Reading) -> None:
        self.latest = reading
        self._pace(reading)
        told = self._told
        is_old = told is None or reading.at_s - told.at_s >= _REPEAT_S
        if is_old or told is None or _face(told) != _face(reading):
            self._told = reading
            self._heard(reading)

    def _pace(self, reading: Reading | None) -> None:
        """Ask as often as the protocol allows, but less often while the display stands still."""
        self.interval_s = self._usual_s
        still = reading.shown if reading is not None and reading.is_stable else None
        if still is None or still != self._still:
            self._still, self._still_since_s = still, self._clock.now_s()
        elif self._clock.now_s() - self._still_since_s >= _STILL_AFTER_S:
            self.interval_s = max(self._usual_s, _STILL_S)


def _face(reading: Reading) -> tuple[object, ...]:
    return reading.status, reading.shown, reading.basis


def _need(reading: Reading) -> str:
    return _ATTENTION.get(reading.status, "")
