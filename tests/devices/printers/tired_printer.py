"""Simulated printers to which something happens, or that count their labels in their own way,
and the driver at hand for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from omsdesk.devices.printers.driving.attempt import Patience
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.zpl.odometer import ASK_COUNT, encoded
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import MemoryPipe

ZPL = LANGUAGES["zpl"]
QUICK = Patience(0.3, quiet_s=0.05, stall_s=0.3, finish_s=0.5, settle_s=1.5, rest_s=0.2, fresh_s=0)


@contextmanager
def at_hand(
    peer: SimulatedPrinter, *, capacity: int = 65_536, shared: bool = False
) -> Iterator[LabelPrinter]:
    """The driver of a ZPL printer on a pipe that holds so many bytes."""
    desk_end, device_end = MemoryPipe.pair("printer", capacity=capacity)
    printer = LabelPrinter(desk_end, ZPL, shared=shared, patience=QUICK)
    with Serving(peer, device_end, "simulated-printer"):
        yield printer
        printer.close()


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


class BreaksWhenOut(CountingPrinter):
    """Hangs up once, as soon as its second label is out, before it can say so."""

    has_hung_up = False

    def hear(self, chunk: bytes) -> bytes:
        answer = super().hear(chunk)
        if len(self.labels) == 2 and not self.has_hung_up:
            self.has_hung_up = True
            self.break_after(0)
            super().hear(b"")
        return answer


class LatePrinter(TiredPrinter):
    """Its answers come one question late, once it has begun to be slow."""

    is_late = False
    held = b""

    def hear(self, chunk: bytes) -> bytes:
        answer = super().hear(chunk)
        if self.is_late and answer:
            answer, self.held = self.held, answer
        return answer
