"""The driver of printers behind a print queue of the system, against a queue that can be told."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import pytest

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.printers.driving.attempt import OutcomeKind, give_up
from omsdesk.devices.printers.driving.queue_printer import QueuePrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.printers.media import Media
from omsdesk.devices.spooler import JobReport, SpoolerJob, SpoolerState
from omsdesk.errors import Unavailable

ZPL = LANGUAGES["zpl"]
WAIT_S = 10.0
LABEL = b"^XA^FO1,1^GB3,3,3^FS^XZ"
CONFIRMED, SENT, UNKNOWN, FAILED = OutcomeKind
WAITING = JobReport(SpoolerState.WAITING, has_begun=False)
HELD = JobReport(SpoolerState.HELD, has_begun=True)
DELIVERED = JobReport(SpoolerState.DELIVERED, has_begun=True)
GONE = JobReport(SpoolerState.FORGOTTEN, has_begun=True)
CANCELLED = JobReport(SpoolerState.ENDED, has_begun=False)
ABORTED = JobReport(SpoolerState.ENDED, has_begun=True)


@dataclass
class Queue:
    """Implements `JobPort`: reports what it is told to, the last thing again and again."""

    reports: list[JobReport | Unavailable] = field(default_factory=lambda: [DELIVERED])
    state: str = ""
    fails: Unavailable | None = None
    after_cancel: JobReport | None = None
    taken: list[tuple[bytes, str]] = field(default_factory=list)
    name: str = "cups:zebra"

    def submit(self, job: bytes, title: str) -> SpoolerJob:
        if self.fails is not None:
            raise self.fails
        self.taken.append((job, title))
        return SpoolerJob(len(self.taken), title)

    def report(self, job: SpoolerJob) -> JobReport:
        said = self.reports.pop(0) if len(self.reports) > 1 else self.reports[0]
        if isinstance(said, Unavailable):
            raise said
        return said

    def cancel(self, job: SpoolerJob) -> None:
        if self.after_cancel is not None:
            self.reports = [self.after_cancel]

    def trouble(self) -> str:
        if self.state.startswith("device-"):
            raise Unavailable(self.state, name=self.name)
        return self.state


def test_job_that_was_handed_on_is_sent_and_never_confirmed() -> None:
    queue = Queue([WAITING, DELIVERED])
    printer = QueuePrinter(queue, ZPL)
    assert printer.send(LABEL, "label 7").kind is SENT
    assert queue.taken == [(ZPL.set_up(Media(), 203) + LABEL, "label 7")]


@pytest.mark.parametrize(
    ("reports", "kind"),
    [
        ([GONE], SENT),
        ([WAITING, GONE], SENT),
        ([HELD, GONE], UNKNOWN),
        ([HELD, WAITING, GONE], SENT),
        ([ABORTED], UNKNOWN),
        ([CANCELLED], FAILED),
        ([WAITING, Unavailable("spooler-absent", name="", cause="")], UNKNOWN),
    ],
)
def test_end_of_a_job_is_told_for_what_it_is_worth(
    reports: list[JobReport | Unavailable], kind: OutcomeKind
) -> None:
    assert QueuePrinter(Queue(reports), ZPL).send(LABEL, "", lambda _: False).kind is kind


def test_job_that_leaves_a_queue_in_trouble_may_have_been_deleted() -> None:
    queue = Queue([WAITING, GONE])
    queue.trouble = lambda: "printer-silent" if queue.taken else ""  # type: ignore[method-assign]
    outcome = QueuePrinter(queue, ZPL).send(LABEL, "", lambda _: False)
    assert (outcome.kind, outcome.code) == (UNKNOWN, "spooler-forgot")


@pytest.mark.parametrize(("waited_s", "kind"), [(4, SENT), (6, UNKNOWN)])
def test_job_that_waited_long_may_have_been_deleted(waited_s: int, kind: OutcomeKind) -> None:
    queue, clock = Queue(), ManualClock()

    def report(job: SpoolerJob) -> JobReport:
        return GONE if clock.now_s() >= waited_s else WAITING

    queue.report = report  # type: ignore[method-assign]
    ends: list[OutcomeKind] = []
    printer = QueuePrinter(queue, ZPL, clock=clock)
    sending = threading.Thread(target=lambda: ends.append(printer.send(LABEL).kind))
    sending.start()
    for _ in range(4 * waited_s):
        clock.advance_to_next_wait(WAIT_S)
    sending.join(WAIT_S)
    assert ends == [kind]


@pytest.mark.parametrize("code", ["queue-stopped", "device-absent"])
def test_nothing_is_handed_to_a_queue_in_trouble(code: str) -> None:
    queue = Queue(state=code)
    printer = QueuePrinter(queue, ZPL)
    assert printer.ready().trouble == printer.glance() == code
    outcome = printer.send(LABEL)
    assert (outcome.kind, outcome.code, queue.taken) == (FAILED, code, [])


@pytest.mark.parametrize(
    ("code", "kind"), [("spooler-unsure", UNKNOWN), ("spooler-absent", FAILED)]
)
def test_job_that_was_not_taken_is_told_from_one_that_may_have_been(
    code: str, kind: OutcomeKind
) -> None:
    outcome = QueuePrinter(Queue(fails=Unavailable(code, name="x")), ZPL).send(LABEL)
    assert (outcome.kind, outcome.code) == (kind, code)


@pytest.mark.parametrize(
    ("after", "kind"), [(CANCELLED, FAILED), (ABORTED, UNKNOWN), (DELIVERED, SENT), (None, UNKNOWN)]
)
def test_job_that_waits_in_a_queue_can_be_taken_back(
    after: JobReport | None, kind: OutcomeKind
) -> None:
    queue = Queue([WAITING], after_cancel=after)
    asked: list[str] = []

    def trouble_comes() -> str:
        return "paper-out" if queue.taken else ""

    queue.trouble = trouble_comes  # type: ignore[method-assign]

    def stuck(trouble: str) -> bool:
        asked.append(trouble)
        return len(asked) > 1

    outcome = QueuePrinter(queue, ZPL).send(LABEL, "", stuck)
    assert outcome.kind is kind
    assert asked == ["paper-out"] * 2


def test_held_job_is_told_though_the_queue_knows_of_no_trouble() -> None:
    queue = Queue([HELD], after_cancel=ABORTED)
    outcome = QueuePrinter(queue, ZPL).send(LABEL, "", give_up)
    assert (outcome.kind, outcome.code) == (UNKNOWN, "queue-stopped")


@pytest.mark.parametrize(("after", "kind"), [(CANCELLED, FAILED), (ABORTED, UNKNOWN)])
def test_program_that_ends_takes_back_what_still_waits(after: JobReport, kind: OutcomeKind) -> None:
    queue = Queue([WAITING], after_cancel=after)
    printer = QueuePrinter(queue, ZPL)
    closing = threading.Thread(target=printer.close)
    report = queue.report

    def begins_to_close(job: SpoolerJob) -> JobReport:
        if closing.ident is None:
            closing.start()
        return report(job)

    queue.report = begins_to_close  # type: ignore[method-assign]
    assert printer.send(LABEL, "", lambda _: False).kind is kind
    closing.join()
    assert printer.ready().trouble == "device-not-open"
