"""A print queue of the system: takes a job whole and hands it on in its own time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class SpoolerState(StrEnum):
    """Where a job is. DELIVERED is the best that a spooler can say: all of it was handed to
    the printer's driver or connection. Whether it came out, or even arrived, nobody here knows.

    FORGOTTEN: the spooler has no such job any more and does not say how it ended.
    """

    WAITING = "waiting"
    SENDING = "sending"
    HELD = "held"
    DELIVERED = "delivered"
    ENDED = "ended"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class SpoolerJob:
    """A job that the spooler has taken; `number` is its own."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class JobReport:
    """`has_begun`: something of the job may be on paper. ENDED without it means that
    certainly nothing is. `reason` is the spooler's own word for it, for the log.
    """

    state: SpoolerState
    has_begun: bool
    reason: str = ""


class JobPort(Protocol):
    """A queue that takes whole jobs; no byte comes back from the printer.

    Every failure is `Unavailable` with the `name` of the queue: "spooler-absent" (cause),
    "device-absent" (no such queue), "device-no-permission", "spooler-refused" (reason).
    No call takes longer than `LONGEST_CALL_S` times the few questions it asks.
    """

    @property
    def name(self) -> str: ...

    def submit(self, job: bytes, title: str) -> SpoolerJob:
        """Hand a job over. Unavailable("spooler-unsure", number) when it cannot be found out
        whether the spooler took it; after every other failure nothing will be printed.
        """
        ...

    def report(self, job: SpoolerJob) -> JobReport: ...

    def cancel(self, job: SpoolerJob) -> None:
        """Take it back, if it has not ended; what came of that is told by `report`."""
        ...

    def trouble(self) -> str:
        """The code of what keeps the queue from printing, "" when it knows of nothing."""
        ...
