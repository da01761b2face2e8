"""A simulated printer with an odometer, and the language in which it is asked for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.language import Odometer
from omsdesk.devices.simulator.printer import SimulatedPrinter

ASK = b"~HQOD"


def read(answer: bytes) -> int | None:
    found = re.search(rb"COUNT (\d+);", answer)
    return int(found[1]) if found else None


COUNTED = replace(LANGUAGES["zpl"], odometer=Odometer(ASK, read))


class TiredPrinter(SimulatedPrinter):
    """Something happens to it as soon as it hears of a label, once."""

    when_it_counts: Callable[[], object] = staticmethod(lambda: None)

    def hear(self, chunk: bytes) -> bytes:
        if b"^FO" in chunk:
            happens, self.when_it_counts = self.when_it_counts, lambda: None
            happens()
        return super().hear(chunk)


class CountingPrinter(TiredPrinter):
    """Counts labels that came out or were fed by hand; with `every` only now and then."""

    every = 1
    fed = 0
    asked = 0

    def hear(self, chunk: bytes) -> bytes:
        asked = chunk.count(ASK)
        self.asked += asked
        answer = super().hear(chunk.replace(ASK, b""))
        count = (len(self.labels) + self.fed) // self.every * self.every
        return answer + self._said(b"COUNT %d;" % count) * asked
