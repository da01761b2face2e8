"""One attempt to talk to a device, and what all attempts together say."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.transport import Transport

MOST_BYTES_KEPT = 512
_READ_BYTES = 4096
_LONGEST_WAIT_S = 0.2
_QUIET_S = 0.12


class Verdict(StrEnum):
    """The best first."""

    FITS = "fits"
    DOUBTFUL = "doubtful"  # some of it was refused, or it says no weight
    UNREADABLE = "unreadable"  # something came that is none of it
    SILENT = "silent"


_RANKS = list(Verdict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A protocol that was tried on a line.

    `protocol` is a key of `scales.every` or `printers.every`, or "lines", "hid-pos" or
    "keys" for a scanner.
    `address` is what a station would be set to, with the line. `readings` and `refused` are
    of a scale, `codes` of a scanner, `trouble` is a printer's own word for its state, None
    where it gave none. `needs_unit`: the numbers are right, their unit is not sent.
    `is_usual_line`: scales with this protocol are delivered with this line.
    """

    protocol: str
    address: str
    line: SerialSettings | None
    asked: bytes
    heard: bytes
    verdict: Verdict
    readings: tuple[Reading, ...] = ()
    refused: int = 0
    codes: tuple[str, ...] = ()
    trouble: str | None = None
    needs_unit: bool = False
    is_usual_line: bool = True

    @property
    def rank(self) -> tuple[int, int, bool, int]:
        found = len(self.readings) + len(self.codes)
        return _RANKS.index(self.verdict), self.refused, not self.is_usual_line, -found


@dataclass(frozen=True, slots=True)
class Probed:
    """`trials` are ranked, the best first. `cause` tells why there is no single one that fits:
    nothing does, or several do.
    """

    trials: tuple[Trial, ...]
    cause: Cause | None = None

    @property
    def fitting(self) -> tuple[Trial, ...]:
        return tuple(each for each in self.trials if each.verdict is Verdict.FITS)

    @property
    def best(self) -> Trial | None:
        """The only protocol that fits; None when a person has to choose or to look."""
        names = {each.protocol for each in self.fitting}
        return self.fitting[0] if len(names) == 1 else None


def ranked(trials: list[Trial]) -> tuple[Trial, ...]:
    return tuple(sorted(trials, key=lambda each: each.rank))


@dataclass(slots=True)
class Effort:
    """How long a device is tried, and how one ends it early.

    `listen_s` is how long it may speak by itself, `answer_s` how long an answer may take.
    """

    total_s: float = 40.0
    listen_s: float = 1.2
    answer_s: float = 0.5
    tell: Callable[[Trial], object] = lambda _trial: None
    open_port: Callable[[str], Transport] = from_uri
    stop: threading.Event = field(default_factory=threading.Event)
    _ends_s: float = 0.0

    def begin(self) -> None:
        self._ends_s = monotonic() + self.total_s

    @property
    def is_over(self) -> bool:
        return self.stop.is_set() or monotonic() >= self._ends_s

    def listened(self, port: Transport, seconds: float, *, until_quiet: bool) -> bytes:
        """What comes in that time; `until_quiet` ends it a moment after something came."""
        deadline_s = monotonic() + seconds
        heard = bytearray()
        while not self.is_over and (left_s := deadline_s - monotonic()) > 0:
            wait_s = _QUIET_S if until_quiet and heard else _LONGEST_WAIT_S
            chunk = port.read(_READ_BYTES, min(left_s, wait_s))
            if not chunk and heard and until_quiet:
                break
            heard += chunk
        return bytes(heard)

    def say(self, port: Transport, question: bytes) -> bool:
        """Whether all of a question was taken in time."""
        deadline_s = monotonic() + self.answer_s
        while question and not self.is_over and monotonic() < deadline_s:
            question = question[port.write(question, _LONGEST_WAIT_S) :]
        return not question

    def conclude(self, port: Transport, ending: bytes) -> None:
        """Say what must not be left out, also when nobody wants to know any more: what was
        begun would become the beginning of what the next one says.
        """
        deadline_s = monotonic() + _LONGEST_WAIT_S
        while ending and (left_s := deadline_s - monotonic()) > 0:
            ending = ending[port.write(ending, left_s) :]
