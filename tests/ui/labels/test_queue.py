"""The printers' queue: what waits, what failed, and what nobody saw come out."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage

from omsdesk.commands.labels import ReprintLabel
from omsdesk.commands.print_jobs import PrintOutcome, RecordPrintOutcome, StartPrintJob
from omsdesk.commands.printers import AddPrinter
from omsdesk.devices.bench import Bench
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.station import PrinterSetup, StationDevices
from omsdesk.devices.worker import Condition, Connection
from omsdesk.models.labels import Label, PrintJob, PrintKind, PrintState
from omsdesk.queries.printers import print_queue, printers
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.labels.actions import ACTIONS
from omsdesk.ui.labels.screen import LabelsScreen
from omsdesk.ui.runner import Runner
from omsdesk.ui.workplace import Workplace
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


# Taking a queue over.


def show_with_devices(work: AtWork, link: BenchLink) -> LabelsScreen:
    def make(runner: Runner, context: Workplace) -> LabelsScreen:
        return LabelsScreen(runner, context, None, link)

    return work.show(make, ACTIONS)


def linked(work: AtWork, tmp_path: Path) -> BenchLink:
    """A bench whose printers have the names of those in the database."""
    link = BenchLink()
    names = [each.name for each in work.read(printers, work.context.station.id)]
    setups = tuple(PrinterSetup(name=name, address="sim:") for name in names)
    link.join(Bench(StationDevices(printer=setups), tmp_path), lambda _devices: None)
    return link


def tell(work: AtWork, link: BenchLink, code: str, name: str = "Bench printer") -> None:
    """A printer says how it is."""
    connection = Connection.NEEDS_ATTENTION if code else Connection.READY
    with work.qtbot.waitSignal(link.device_changed):
        link.take_condition(DeviceId(DeviceKind.PRINTER, name), Condition(connection, code))


def test_a_held_up_queue_says_why_and_goes_elsewhere_by_two_keys(
    work: AtWork, tmp_path: Path
) -> None:
    packed_bench(work.shop, {TEA: 1})
    packed_bench(work.shop, {TEA: 1})
    spare = work.shop.do(AddPrinter(name="Spare", language="zpl", dpi=203, media="4x6"))
    link = linked(work, tmp_path)
    screen = show_with_devices(work, link)
    assert not screen.queue.waits.isVisible()
    tell(work, link, "paper-out")
    assert screen.queue.waits.text() == (
        "2 print(s) wait for Bench printer: The printer has no labels left"
        " · F10 takes them to Spare"
    )
    press("F10")
    with work.settled():
        press("1")
    jobs = rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    assert {job.printer_id for job in jobs} == {spare}
    assert not screen.queue.waits.isVisible()


def test_a_queue_waits_without_a_word_while_the_printer_is_well(
    work: AtWork, tmp_path: Path
) -> None:
    packed_bench(work.shop, {TEA: 1})
    link = linked(work, tmp_path)
    screen = show_with_devices(work, link)
    tell(work, link, "paper-out")
    assert "F10" not in screen.queue.waits.text()
    tell(work, link, "")
    assert not screen.queue.waits.isVisible()


def test_a_printer_that_nothing_is_plugged_in_for_is_named(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    screen = show_with_devices(work, BenchLink())
    assert "Nothing is plugged in" in screen.queue.waits.text()


def test_of_two_held_up_printers_one_is_chosen_first(work: AtWork, tmp_path: Path) -> None:
    for name in ("Spare", "Third"):
        work.shop.do(AddPrinter(name=name, language="zpl", dpi=203, media="4x6"))
    bench = packed_bench(work.shop, {TEA: 1})
    (label,) = rows(work.shop, Label)
    spare = work.read(printers, work.context.station.id)[1]
    bench.do(ReprintLabel(label_id=label.id, printer_id=spare.id, reason="torn"))
    link = linked(work, tmp_path)
    screen = show_with_devices(work, link)
    tell(work, link, "paper-out")
    tell(work, link, "head-open", "Spare")
    press("F10")
    assert "Whose prints" in screen.detail.question.accessibleName()
    press("2")
    assert "Spare" in screen.detail.question.accessibleName()
    with work.settled():
        press("2")
    copies = rows(work.shop, PrintJob, PrintJob.reason == "torn")
    third = work.read(printers, work.context.station.id)[2]
    assert [job.printer_id for job in copies] == [third.id]


def test_without_a_queue_there_is_nothing_to_take_over(work: AtWork) -> None:
    show_with_devices(work, BenchLink())
    press("F10")
    assert work.window.banner.is_open


def test_who_answers_that_a_label_did_not_come_out_is_told_to_clear_the_printer(
    work: AtWork,
) -> None:
    ended(work, PrintOutcome.UNKNOWN, "printer-silent")
    screen = work.show(LabelsScreen, ACTIONS)
    with work.settled():
        press("F9")
    assert "switch the printer off and on" in screen.detail.question.accessibleDescription()
