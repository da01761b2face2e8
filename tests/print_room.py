"""A shop with a printer that is told how to answer, and a print spool that serves it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from omsdesk.commands.base import Command
from omsdesk.commands.execution import Outcome, execute
from omsdesk.commands.labels import ReprintLabel
from omsdesk.devices.printers.driving.attempt import Readiness, Stuck
from omsdesk.models.labels import Label, PrintJob, PrintKind, PrintState
from omsdesk.printing.drivers import Driver
from omsdesk.printing.spool import Spool
from omsdesk.queries.print_queue import next_print_job
from tests.bench import Bench, only, packed_bench, rows
from tests.shop import Shop

PATIENCE_S = 10.0
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass
class Answer:
    outcome: str
    code: str = ""


@dataclass
class Printer:
    """A printer as the spool sees it: remembers what came, and is told how to answer.

    With `holds` a job lies in it until it is taken back.
    """

    state: str = ""
    holds: str = ""
    odometer: int | None = None
    is_at_rest: bool = True
    begun: int = 0
    stayed_on: bool = False
    drops: int = 0
    answers: list[Answer | Exception] = field(default_factory=list)
    came: list[bytes] = field(default_factory=list)
    before_send: Callable[[], None] = lambda: None

    def ready(self) -> Readiness:
        return Readiness(
            self.state, self.odometer, True, self.is_at_rest, self.begun, self.stayed_on
        )

    def drop_rest(self) -> None:
        self.drops += 1

    def send(self, job: bytes, title: str, stuck: Stuck) -> Answer:
        self.begun += 1
        self.before_send()
        if self.holds:
            while not stuck(self.holds):
                threading.Event().wait(0.01)
            return Answer("failed", self.holds)
        answer = self.answers.pop(0) if self.answers else Answer("confirmed")
        if isinstance(answer, Exception):
            raise answer
        if answer.outcome != "failed":
            self.came.append(job)
        return answer


@dataclass
class Room:
    """A shop with a printer at the bench and a spool; tells when something has happened."""

    shop: Shop
    folder: Path
    printer: Printer = field(default_factory=Printer)
    others: dict[UUID, Driver] = field(default_factory=dict)
    said: list[tuple[UUID | None, str]] = field(default_factory=list)
    performed: list[Command] = field(default_factory=list)
    has_looked: bool = False
    changed: threading.Condition = field(default_factory=threading.Condition)

    def spool(self) -> Spool:
        drivers: dict[UUID, Driver] = {self.shop.printers["bench"]: self.printer, **self.others}
        return Spool(
            self.perform,
            self.read,
            self.shop.origin.station_id,
            drivers=drivers,
            folder=self.folder,
            clock=lambda: NOW,
            report=self.report,
        )

    def perform(self, command: Command) -> Outcome:
        outcome = execute(self.shop.database, command, self.shop.origin)
        with self.changed:
            self.performed.append(command)
            self.changed.notify_all()
        return outcome

    def read(self, query: Callable[..., Any], *args: Any) -> Any:
        with self.shop.database.read() as session:
            answer = query(session, *args)
        with self.changed:
            self.has_looked = self.has_looked or query is next_print_job
            self.changed.notify_all()
        return answer

    def report(self, printer_id: UUID | None, trouble: str) -> None:
        with self.changed:
            self.said.append((printer_id, trouble))
            self.changed.notify_all()

    def until(self, is_so: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(is_so, PATIENCE_S), (self.performed, self.said)

    def jobs(self, kind: PrintKind = PrintKind.SHIPPING_LABEL) -> list[PrintJob]:
        return rows(self.shop, PrintJob, PrintJob.kind == kind)

    def states(self, kind: PrintKind = PrintKind.SHIPPING_LABEL) -> list[PrintState]:
        return [job.state for job in self.jobs(kind)]

    def becomes(self, *states: PrintState) -> None:
        self.until(lambda: self.states() == list(states))


Start = Callable[[], Spool]


def packed(room: Room, lines: dict[str, int | str] | None = None) -> Bench:
    return packed_bench(room.shop, lines or {"TEA-01": 1})


def reprint(room: Room) -> UUID:
    label = ReprintLabel(
        label_id=only(room.shop, Label).id,
        printer_id=room.shop.printers["bench"],
        reason="smeared",
    )
    job_id: UUID = room.shop.do(label, by="anna")
    return job_id
