"""Simulated printers to which something happens, or that count their labels in their own way."""

from __future__ import annotations

from collections.abc import Callable

from omsdesk.devices.printers.zpl.odometer import ASK_COUNT, encoded
from omsdesk.devices.simulator.printer import SimulatedPrinter


class TiredPrinter(SimulatedPrinter):
    """Something happens to it as soon as it hears of a label, once."""

    when_it_counts: Callable[[], object] = staticmethod(lambda: None)

    def hear(self, chunk: bytes) -> bytes:
        if b"^FO" in chunk:
            happens, self.when_it_counts = self.when_it_counts, lambda: None
            happens()
        return super().hear(chunk)


class CountingPrinter(TiredPrinter):
    """Has also printed `others` for somebody else; with `every` it counts only now and then."""

    every = 1
    others = 0
    asked = 0

    def hear(self, chunk: bytes) -> bytes:
        asked = chunk.count(ASK_COUNT)
        self.asked += asked
        answer = super().hear(chunk.replace(ASK_COUNT, b""))
        count = (len(self.labels) + self.others) // self.every * self.every
        return answer + self._said(encoded(count)) * asked
