"""A scale that is asked over a transport again and again: the device of a worker.

Source: the protocols are in the decoders beside it; rates and silences are our own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import Reading, Status
from omsdesk.devices.scales.settle import Settle
from omsdesk.devices.transport import Transport
from omsdesk.errors import Refused, Unavailable
from omsdesk.values import Weight

_READ_BYTES = 4096
_SILENCE_S = 0.45
_UNANSWERED = 3
# An unchanged weight is repeated, so that who shows it knows that it is still fresh.
_REPEAT_S = 0.5

_ATTENTION = {
    Status.OVERLOAD: "scale-overload",
    Status.UNDERLOAD: "scale-underload",
    Status.NOT_ZEROED: "scale-not-zeroed",
    Status.FAULT: "scale-fault",
}


class Scale:
    """Implements `worker.Device`; `heard` gets readings on the worker's thread.

    They come when they differ from the last one, at most 20 a second, and twice a second
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
    ) -> None:
        self._transport = transport
        self._protocol = protocol
        self.interval_s = protocol.interval_s
        self._heard = heard
        self._clock = clock
        self._unit = unit
        self._decoder = protocol.decoder(unit)
        self._settle = Settle(protocol.settle)
        self._unanswered = 0
        self._told: Reading | None = None
        self.latest: Reading | None = None

    def open(self) -> None:
        self._transport.open()
        self._decoder = self._protocol.decoder(self._unit)
        self._settle = Settle(self._protocol.settle)
        self._unanswered = 0

    def poll(self) -> str:
        """Ask once. Unavailable: "scale-silent", "scale-garbled" (sample), the transport's."""
        readings = self._answers()
        if not readings:
            self._count_silence()
            return _need(self.latest)
        self._unanswered = 0
        for reading in readings:
            settled = self._settle.feed(reading)
        self._tell(settled)
        return _need(settled)

    def close(self) -> None:
        self._transport.close()
        self._told = self.latest = None

    def weighed(self) -> Weight | None:
        """The weight on the pan now, if there is one to act on; from any thread."""
        latest = self.latest
        return latest.weighed(self._clock.now_s()) if latest else None

    def zero(self) -> None:
        """Refused("scale-has-no-zero"). To be submitted to the worker."""
        self._send(self._protocol.zero, "scale-has-no-zero")

    def tare(self) -> None:
        """Refused("scale-has-no-tare"). To be submitted to the worker."""
        self._send(self._protocol.tare, "scale-has-no-tare")

    def _send(self, command: bytes | None, code: str) -> None:
        if command is None:
            raise Refused(code)
        self._transport.write(command, _SILENCE_S)

    def _answers(self) -> list[Reading]:
        """Everything that came, until at least one whole frame or silence."""
        if self._protocol.ask and self._transport.write(self._protocol.ask, _SILENCE_S) == 0:
            return []
        deadline_s = self._clock.now_s() + _SILENCE_S
        readings: list[Reading] = []
        while not readings and (left_s := deadline_s - self._clock.now_s()) > 0:
            chunk = self._transport.read(_READ_BYTES, left_s)
            # Older frames wait behind the first: only the newest is the weight on the pan.
            while chunk:
                readings += self._stamped(self._decoder.feed(chunk))
                chunk = self._transport.read(_READ_BYTES, 0) if readings else b""
        return readings

    def _stamped(self, readings: list[Reading]) -> list[Reading]:
        now, now_s = datetime.now(UTC), self._clock.now_s()
        return [replace(each, at=now, at_s=now_s) for each in readings]

    def _count_silence(self) -> None:
        self._unanswered += 1
        if self._unanswered >= _UNANSWERED:
            code = "scale-garbled" if self._decoder.refused else "scale-silent"
            raise Unavailable(code, name=self._transport.name)

    def _tell(self, reading: Reading) -> None:
        self.latest = reading
        told = self._told
        is_old = told is None or reading.at_s - told.at_s >= _REPEAT_S
        if is_old or told is None or _face(told) != _face(reading):
            self._told = reading
            self._heard(reading)


def _face(reading: Reading) -> tuple[object, ...]:
    return reading.status, reading.shown, reading.basis


def _need(reading: Reading | None) -> str:
    return _ATTENTION.get(reading.status, "") if reading else ""
