"""Windows' print spooler as it is called: the order of the calls and what each failure means.

The spooler is a stand-in written by the same manual; on Windows itself this is not tried.
"""

from __future__ import annotations

import sys

import pytest

from omsdesk.devices.ports.winspool import SystemWinspool, WindowsQueue, windows_queues
from omsdesk.devices.spooler import JobReport, SpoolerJob, SpoolerState
from omsdesk.errors import Unavailable
from tests.devices.failing import failing
from tests.devices.fake_winspool import FakeWinspool

JOB = b"^XA^FDhello^FS^XZ" * 100
WHOLE = [
    "OpenPrinterW", "StartDocPrinterW", "StartPagePrinter", "WritePrinter", "EndPagePrinter",
    "EndDocPrinter", "ClosePrinter",
]  # fmt: skip


@pytest.fixture
def spooler() -> FakeWinspool:
    return FakeWinspool("Zebra ZD420", "Büro")


@pytest.fixture
def queue(spooler: FakeWinspool) -> WindowsQueue:
    return WindowsQueue("Zebra ZD420", spooler)


def test_a_job_is_handed_over_raw_and_whole(queue: WindowsQueue, spooler: FakeWinspool) -> None:
    job = queue.submit(JOB, "label 7")
    assert spooler.calls == WHOLE
    assert spooler.printed == {job.number: JOB}
    assert spooler.titles[job.number] == "label 7"
    assert queue.report(job).state is SpoolerState.SENDING


def test_a_spooler_that_takes_little_at_a_time_gets_every_byte_once(
    queue: WindowsQueue, spooler: FakeWinspool
) -> None:
    spooler.room = 100
    job = queue.submit(JOB, "label 7")
    assert spooler.printed == {job.number: JOB}


@pytest.mark.parametrize(
    ("status", "state", "has_begun"),
    [
        (0x00, SpoolerState.WAITING, False),
        (0x08, SpoolerState.WAITING, False),
        (0x10, SpoolerState.SENDING, True),
        (0x10 | 0x40, SpoolerState.HELD, True),
        (0x01, SpoolerState.HELD, True),
        (0x80, SpoolerState.DELIVERED, True),
        (0x04 | 0x80, SpoolerState.ENDED, True),
    ],
)
def test_each_state_of_a_job_is_told_for_what_it_is(
    queue: WindowsQueue,
    spooler: FakeWinspool,
    status: int,
    state: SpoolerState,
    has_begun: bool,
) -> None:
    job = queue.submit(JOB, "label 7")
    spooler.statuses[job.number] = status
    assert queue.report(job) == JobReport(state, has_begun, f"{status:#x}")


def test_a_job_that_left_the_queue_is_forgotten_and_may_be_on_paper(queue: WindowsQueue) -> None:
    assert queue.report(SpoolerJob(99, "")) == JobReport(SpoolerState.FORGOTTEN, has_begun=True)


def test_a_job_can_be_taken_back(queue: WindowsQueue) -> None:
    job = queue.submit(JOB, "label 7")
    queue.cancel(job)
    assert queue.report(job).state is SpoolerState.ENDED


@pytest.mark.parametrize("call", ["StartDocPrinterW", "StartPagePrinter"])
def test_a_failure_before_the_first_byte_prints_nothing(
    queue: WindowsQueue, spooler: FakeWinspool, call: str
) -> None:
    spooler.fail, spooler.error = call, 1722
    with failing("spooler-refused"):
        queue.submit(JOB, "label 7")
    assert spooler.printed == {}
    assert spooler.calls[-1] == "ClosePrinter"


@pytest.mark.parametrize("call", ["WritePrinter", "EndPagePrinter", "EndDocPrinter"])
def test_a_failure_after_the_first_byte_leaves_the_job_unsure(
    queue: WindowsQueue, spooler: FakeWinspool, call: str
) -> None:
    spooler.fail, spooler.room = call, 100
    with pytest.raises(Unavailable) as caught:
        queue.submit(JOB, "label 7")
    assert caught.value.code == "spooler-unsure"
    assert caught.value.facts["number"] == 1
    assert spooler.calls[-2:] == ["AbortPrinter", "ClosePrinter"]


def test_a_printer_that_is_not_there_or_not_allowed_is_told(spooler: FakeWinspool) -> None:
    with failing("device-absent"):
        WindowsQueue("Zebra ZD999", spooler).trouble()
    spooler.fail, spooler.error = "StartDocPrinterW", 5
    with failing("device-no-permission"):
        WindowsQueue("Büro", spooler).submit(JOB, "label 7")


@pytest.mark.parametrize(
    ("status", "code"),
    [(0, ""), (0x10, "paper-out"), (0x80, "printer-silent"), (1, "queue-stopped"),
     (0x400000, "head-open"), (0x400011, "head-open")],
)  # fmt: skip
def test_the_trouble_of_the_printer_is_named(
    queue: WindowsQueue, spooler: FakeWinspool, status: int, code: str
) -> None:
    spooler.printer_status = status
    assert queue.trouble() == code


def test_the_queues_are_listed(spooler: FakeWinspool) -> None:
    assert windows_queues(spooler) == ["Zebra ZD420", "Büro"]
    assert windows_queues(FakeWinspool()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="here is one")
def test_without_windows_there_is_no_such_spooler() -> None:
    with failing("spooler-absent"):
        SystemWinspool()
