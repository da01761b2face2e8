"""From a pan that comes to rest to the weight that a desk may act on, over a pseudo terminal.

The scales are simulated, at 20 readings a second: asked with a stable flag, sending by
themselves with one, and sending by themselves without (half a second of equal readings).
"""

from __future__ import annotations

import threading
from random import Random
from time import monotonic

from benchmarks.measure import Options, Report, main
from omsdesk.devices.ports.serial_port import SerialTransport
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.worker import Worker
from omsdesk.values import Weight

PROTOCOLS = {
    "mt-sics": "asked, with a stable flag",
    "cas": "streaming, with a stable flag",
    "adam-continuous": "streaming, without a flag",
}
BUDGET_MS = 600
_PATIENCE_S = 5.0
_SETTLE_MS = 250


def run(options: Options) -> Report:
    report = Report("Weighing")
    for name, text in PROTOCOLS.items():
        taken_ms = captured_ms(name, options.rounds(100))
        report.add(
            f"rest to weight: {text}", taken_ms,
            budget=f"<= {BUDGET_MS} ms", note=f"max {max(taken_ms):.0f} ms",
        )  # fmt: skip
    return report


def captured_ms(protocol: str, puts: int) -> list[float]:
    """For every weight put on and taken off again: milliseconds from rest to its capture.

    TimeoutError when a weight is not captured in 5 s.
    """
    spoken, random, end = SCALE_PROTOCOLS[protocol], Random(5), PtyEnd()
    pan = SimulatedScale(ScaleModel(settle_ms=_SETTLE_MS), protocol=spoken)
    captured = _Captured()
    scale = Scale(SerialTransport(end.path), spoken, captured)
    worker = Worker("scale", scale, lambda _: None)
    taken_ms = []
    with Serving(pan, end, "simulated-scale"):
        worker.start()
        captured.wait_for(Weight(0))
        for _ in range(puts):
            for weight in (Weight.grams(random.randrange(10, 20_000)), Weight(0)):
                pan.weigh(weight)
                captured_s = captured.wait_for(weight)
                taken_ms.append((captured_s - pan.rests_at_s) * 1000)
        worker.stop()
    end.unplug()
    return taken_ms


class _Captured:
    """Waits for a weight that could be acted on, and knows when it was heard."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._heard: list[tuple[float, Reading]] = []

    def __call__(self, reading: Reading) -> None:
        with self._changed:
            self._heard.append((monotonic(), reading))
            self._changed.notify_all()

    def wait_for(self, weight: Weight) -> float:
        """When this weight was first settled, of what was heard since the last call."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._first(weight), _PATIENCE_S):
                raise TimeoutError(f"{weight} was not captured: {self._heard[-3:]}")
            at_s = self._first(weight)
            self._heard.clear()
            return at_s

    def _first(self, weight: Weight) -> float:
        found = (at for at, each in self._heard if each.is_stable and each.weight == weight)
        return next(found, 0.0)


if __name__ == "__main__":
    main(run)
