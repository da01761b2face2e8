"""How an attempt to print ends, how ready a printer is, and how long it is waited for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

SILENT = "printer-silent"
GARBLED = "printer-garbled"
STALLED = "printer-stalled"
UNFINISHED = "printer-unfinished"
KEPT = "printer-keeps-label"


class OutcomeKind(StrEnum):
    """How sending ended: the printer says that it came out, all that is known is that the
    bytes went, nobody knows, or certainly nothing came out and nothing will.
    """

    CONFIRMED = "confirmed"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`code` names the trouble, "" when there was none; `facts` are for its sentence."""

    kind: OutcomeKind
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def outcome(self) -> OutcomeKind:
        return self.kind


@dataclass(frozen=True, slots=True)
class Readiness:
    """`trouble` is the code of what keeps a printer from printing now, "" when nothing does.

    `odometer` is how many labels it has printed in its life, None where that is not known; it
    `counts` when it was seen to go on with a label. `is_at_rest`: no label can be moving any
    more. `begun` jobs were sent by this driver; it `stayed_on` if it cannot have been switched
    off since the last of them began.
    """

    trouble: str = ""
    odometer: int | None = None
    counts: bool = False
    is_at_rest: bool = True
    begun: int = 0
    stayed_on: bool = False


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait: for an answer, for the line to be quiet, for room in the printer, for
    a job to come out, and for the odometer of a printer whose line broke.

    A printer that has nothing left may move a last label for `rest_s`, and counts it only
    then. One that was asked less than `fresh_s` ago is not asked again before a job.
    """

    answer_s: float = 1.0
    quiet_s: float = 0.3
    stall_s: float = 5.0
    finish_s: float = 10.0
    settle_s: float = 8.0
    rest_s: float = 3.0
    fresh_s: float = 0.25


# Told again and again while a job lies in a printer that cannot go on; the answer is whether
# it is to be taken back.
Stuck = Callable[[str], bool]


def give_up(_trouble: str) -> bool:
    """Take a job back as soon as its printer cannot go on."""
    return True
