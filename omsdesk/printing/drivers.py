"""What the spool wants of a printer."""

from __future__ import annotations

from typing import Protocol

from omsdesk.devices.printers.driving.attempt import Outcome, OutcomeKind, Readiness, Stuck


class Attempt(Protocol):
    """How sending ended. `outcome` is a value of `PrintOutcome`, `code` what went wrong."""

    @property
    def outcome(self) -> str: ...

    @property
    def code(self) -> str: ...


class Driver(Protocol):
    """A printer. Calls may block, but no longer than timeouts of their own and `stuck` want."""

    def ready(self) -> Readiness:
        """Whether it can print now, and how far it has printed."""

    def send(self, job: bytes, title: str, stuck: Stuck) -> Attempt:
        """Send one job; "failed" only when certainly nothing came out and nothing will.

        `stuck` is asked while the job lies in a printer that cannot go on with it.
        """

    def drop_rest(self) -> None:
        """Before the next job the printer forgets what it may still have of another."""


class NoPrinter:
    """Stands for a printer that nothing is plugged in for."""

    def ready(self) -> Readiness:
        return Readiness("printer-not-fitted")

    def send(self, job: bytes, title: str, stuck: Stuck) -> Outcome:
        return Outcome(OutcomeKind.FAILED, "printer-not-fitted")

    def drop_rest(self) -> None:
        """There is nothing."""


NO_PRINTER = NoPrinter()
