"""A scale without hardware: a pan, a protocol, and a line on which things may go wrong."""

from __future__ import annotations

import threading

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales import mt_sics
from omsdesk.devices.scales.protocol import ScaleProtocol
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.simulator.faults import Fault, FaultyLine
from omsdesk.devices.simulator.pan import Pan, ScaleModel
from omsdesk.devices.simulator.scale_speech import ScaleSpeech
from omsdesk.values import Weight

_EVERY_MS = 50


class SimulatedScale:
    """The scale's side of a protocol. Every method may be called from any thread."""

    appetite_bytes = 4096

    def __init__(
        self,
        model: ScaleModel | None = None,
        seed: int = 0,
        clock: Clock = SYSTEM_CLOCK,
        *,
        protocol: ScaleProtocol = mt_sics.PROTOCOL,
        streams: bool = False,
    ) -> None:
        """`streams` lets it send twenty readings a second without being asked."""
        self._lock = threading.RLock()
        self._pan = Pan(model or ScaleModel(), seed, clock)
        self._speech = ScaleSpeech(protocol, self._pan, every_ms=_EVERY_MS, streams=streams)
        self._line = FaultyLine(seed, clock)

    @property
    def model(self) -> ScaleModel:
        return self._pan.model

    @model.setter
    def model(self, model: ScaleModel) -> None:
        with self._lock:
            self._pan.model = model

    @property
    def load(self) -> Weight:
        """What stands on the pan."""
        with self._lock:
            return self._pan.load

    @property
    def rests_at_s(self) -> float:
        """When the pan came or will come to rest, on the clock of the scale."""
        with self._lock:
            return self._pan.rests_at_s

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong with its line."""
        with self._lock:
            return self._line.faults

    def put(self, weight: Weight) -> None:
        """Put something on the pan beside what is there; negative takes it off."""
        with self._lock:
            self._pan.move_to(self._pan.load + weight)

    def weigh(self, weight: Weight) -> None:
        """Have exactly this much on the pan."""
        with self._lock:
            self._pan.move_to(weight)

    def clear(self) -> None:
        self.weigh(Weight(0))

    def overload(self) -> None:
        """Put more on the pan than the scale can weigh."""
        capacity = self.model.capacity
        self.weigh(capacity + capacity)

    def lift(self) -> None:
        """Take the pan itself off, so that the scale is below its zero."""
        capacity = self.model.capacity
        self.weigh(-(capacity + capacity))

    def fault(self, fault: Fault, *, is_on: bool = True) -> None:
        """Let something go wrong on the line, or mend it."""
        with self._lock:
            self._line.set(fault, is_on=is_on)

    def mend(self) -> None:
        """Nothing is wrong with the line any more."""
        with self._lock:
            self._line.mend()

    def be_silent(self, *, silent: bool = True) -> None:
        """Answer nothing, as one that is switched off on a plugged cable."""
        self.fault(Fault.SILENCE, is_on=silent)

    def reading(self) -> Reading:
        """What the display shows at this moment."""
        with self._lock:
            return self._pan.reading()

    def hear(self, chunk: bytes) -> bytes:
        """As `serving.Peer`."""
        with self._lock:
            return self._line.carry(self._speech.hear(chunk))

    def speak(self) -> bytes:
        """As `serving.Peer`: what had to wait for rest, or the next reading of a stream."""
        with self._lock:
            return self._line.carry(self._speech.speak())
