"""The printers' queue: what waits, what failed, and what nobody saw come out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage

from omsdesk.commands.print_jobs import PrintOutcome, RecordPrintOutcome, StartPrintJob
from omsdesk.commands.printers import AddPrinter
from omsdesk.models.labels import PrintJob, PrintKind, PrintState
from omsdesk.queries.printers import print_queue, printers
from omsdesk.ui.labels.actions import ACTIONS
from omsdesk.ui.labels.screen import LabelsScreen
from tests.bench import packed_bench, rows
from tests.ui.at_work import AtWork, press

TEA = "TEA-01"


def picture_of(screen: LabelsScreen) -> QImage:
    canvas: Any = screen.detail.picture.widget()
    shown: QImage = canvas.picture
    return shown


def ended(work: AtWork, outcome: PrintOutcome, trouble: str) -> UUID:
    """A label's print that ended so; its job."""
    packed_bench(work.shop, {TEA: 1})
    (job,) = rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    work.shop.do(StartPrintJob(job_id=job.id))
    work.shop.do(RecordPrintOutcome(job_id=job.id, outcome=outcome, trouble=trouble))
    return job.id


def states(work: AtWork) -> list[PrintState]:
    found = rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    return [job.state for job in sorted(found, key=lambda each: each.copy)]


def test_what_needs_a_person_stands_on_top(work: AtWork) -> None:
    job_id = ended(work, PrintOutcome.FAILED, "paper-out")
    queue = work.read(print_queue)
    assert queue[0].job.id == job_id
    assert {each.job.state for each in queue[1:]} == {PrintState.QUEUED}


def test_the_own_printers_come_first(work: AtWork) -> None:
    work.shop.do(AddPrinter(name="Another", language="zpl", dpi=203, media="4x6"))
    found = work.read(printers, work.context.station.id)
    assert [each.name for each in found] == ["Another", "Bench printer"]
    assert {each.station_name for each in found} == {"Packing 1"}


def test_an_unclear_print_that_came_out_is_settled_by_two_keys(work: AtWork) -> None:
    ended(work, PrintOutcome.UNKNOWN, "interrupted")
    screen = work.show(LabelsScreen, ACTIONS)
    with work.settled():
        press("F9")
    assert screen.detail.question.is_open
    assert "Did Label" in screen.detail.question.accessibleName()
    assert not picture_of(screen).isNull()
    with work.settled():
        press("1")
    assert states(work) == [PrintState.RESOLVED]


def test_an_unclear_print_that_did_not_come_out_is_printed_again(work: AtWork) -> None:
    ended(work, PrintOutcome.UNKNOWN, "interrupted")
    work.show(LabelsScreen, ACTIONS)
    with work.settled():
        press("F9")
    with work.settled():
        press("2")
    assert states(work) == [PrintState.ABANDONED, PrintState.QUEUED]


def test_a_failed_print_is_tried_again(work: AtWork) -> None:
    ended(work, PrintOutcome.FAILED, "paper-out")
    work.show(LabelsScreen, ACTIONS)
    with work.settled():
        press("F9")
    with work.settled():
        press("1")
    assert states(work) == [PrintState.QUEUED]


def test_a_queue_is_moved_to_another_printer(work: AtWork) -> None:
    ended(work, PrintOutcome.FAILED, "paper-out")
    spare = work.shop.do(AddPrinter(name="Spare", language="zpl", dpi=203, media="4x6"))
    screen = work.show(LabelsScreen, ACTIONS)
    with work.settled():
        press("F9")
    press("2")
    assert "Bench printer" in screen.detail.question.accessibleName()
    with work.settled():
        press("1")
    (job,) = rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    assert (job.printer_id, job.state) == (spare, PrintState.QUEUED)


def test_without_another_printer_moving_is_refused(work: AtWork) -> None:
    ended(work, PrintOutcome.FAILED, "paper-out")
    work.show(LabelsScreen, ACTIONS)
    with work.settled():
        press("F9")
    press("2")
    assert work.window.banner.is_open
