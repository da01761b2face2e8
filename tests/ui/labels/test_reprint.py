"""Finding a label, seeing it as it prints, and printing, replacing or voiding it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.commands.printers import AddPrinter
from omsdesk.models.labels import Label, LabelState, PrintJob, PrintKind
from omsdesk.queries.labels import find_labels
from omsdesk.ui.labels.actions import ACTIONS
from omsdesk.ui.labels.screen import LabelsScreen
from omsdesk.ui.theme import Verdict
from tests.bench import packed_bench, rows
from tests.ui.at_work import AtWork, at_work, press, type_text

TEA, CUP = "TEA-01", "CUP-02"


def picture_of(screen: LabelsScreen) -> QImage:
    canvas: Any = screen.detail.picture.widget()
    shown: QImage = canvas.picture
    return shown


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def prints(work: AtWork) -> list[PrintJob]:
    return rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)


def test_the_last_labels_of_the_station_are_there_without_a_key(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    packed_bench(work.shop, {CUP: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    assert screen.finder.rows.model().rowCount() == 2
    assert screen.finder.field.hasFocus()


def test_the_picture_is_drawn_from_the_stored_bytes(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    drawn = picture_of(screen)
    assert (drawn.width(), drawn.height()) == (812, 1218)
    greys = {drawn.pixelColor(x, y).lightness() for x in range(0, 812, 7) for y in range(1218)}
    assert {0, 255} <= greys


def test_a_scanned_label_is_printed_again_with_two_keys(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    packed_bench(work.shop, {CUP: 1})
    (first, _) = sorted(rows(work.shop, Label), key=lambda each: each.tracking_number)
    work.show(LabelsScreen, ACTIONS)
    with work.settled():
        work.scan(first.tracking_number)
    press("Return")
    with work.settled():
        press("1")
    again = [job for job in prints(work) if job.reason]
    assert [(job.subject_id, job.reason, job.copy) for job in again] == [
        (first.id, "label-damaged", 2)
    ]
    assert work.played == [Verdict.ACCEPTED]


def test_a_typed_name_finds_the_label_and_enter_waits_for_the_answer(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    with work.settled():
        type_text("futter")
        press("Return")
    assert screen.detail.question.is_open
    assert "Print no. 1" in screen.detail.question.accessibleName()


def test_a_parcel_and_an_item_lead_to_the_label(work: AtWork) -> None:
    bench = packed_bench(work.shop, {TEA: 1})
    packed_bench(work.shop, {CUP: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    for code in (f"00{bench.parcel.sscc}", "4006381333931"):
        with work.settled():
            work.scan(code)
        (found,) = [screen.finder.rows.current_row()]
        assert found is not None
        assert found.head.parcel_id == bench.parcel.id
        assert screen.finder.rows.model().rowCount() == 1


def test_a_code_without_a_label_is_refused_in_words(work: AtWork) -> None:
    work.show(LabelsScreen, ACTIONS)
    with work.settled():
        work.scan("QQ-NOTHING")
    assert work.window.banner.is_open
    assert "QQ-NOTHING" in texts(work.window.banner)


def test_a_scan_that_another_overtakes_is_told_and_kept(work: AtWork) -> None:
    first, second = packed_bench(work.shop, {TEA: 1}), packed_bench(work.shop, {CUP: 1})
    work.show(LabelsScreen, ACTIONS)
    told: list[str] = []
    work.router.passed_over.connect(lambda refusal: told.append(refusal.code))
    with work.settled():
        for bench in (first, second):
            work.scan(f"00{bench.parcel.sscc}")
    assert [each.reason for each in work.ended] == ["scan-overtaken", ""]
    assert told == ["scan-overtaken"]


def test_an_item_that_is_looked_up_does_not_take_the_place_of_a_later_scan(
    work: AtWork,
) -> None:
    packed_bench(work.shop, {TEA: 1})
    second = packed_bench(work.shop, {CUP: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    with work.settled():
        work.scan("4006381333931")
        work.scan(f"00{second.parcel.sscc}")
    found = screen.finder.rows.current_row()
    assert found is not None
    assert found.head.parcel_id == second.parcel.id
    assert [each.reason for each in work.ended] == ["scan-overtaken", ""]


def test_another_printer_is_chosen_by_two_keys(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    spare = work.shop.do(AddPrinter(name="Spare", language="zpl", dpi=203, media="4x6"))
    other = work.shop.do(AddPrinter(name="Fine", language="zpl", dpi=300, media="4x6"))
    screen = work.show(LabelsScreen, ACTIONS)
    press("F6")
    assert "Fine" not in texts(screen.detail.question)
    press("2")
    press("F5")
    with work.settled():
        press("3")
    (again,) = [job for job in prints(work) if job.reason]
    assert again.printer_id == spare != other


def test_replacing_makes_a_new_label_and_says_to_destroy_the_old(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    press("F7")
    assert "Destroy this one" in screen.detail.question.accessibleDescription()
    with work.settled():
        press("1")
    states = {label.generation: label.state for label in rows(work.shop, Label)}
    assert states == {1: LabelState.SUPERSEDED, 2: LabelState.ISSUED}
    assert "destroy the old label" in screen.said.text()


def test_voiding_names_its_effect_and_the_reason_is_kept(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    press("F8")
    assert "must not be used" in screen.detail.question.accessibleDescription()
    press("0")
    type_text("customer cancelled")
    with work.settled():
        press("Return")
    (label,) = rows(work.shop, Label)
    assert (label.state, label.ended_reason) == (LabelState.VOIDED, "customer cancelled")


def test_the_prints_are_counted_and_listed(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    screen = work.show(LabelsScreen, ACTIONS)
    press("Return")
    with work.settled():
        press("2")
    said = texts(screen.detail)
    assert "It did not come out" in said
    assert "Sofia Supervisor" in said
    (found,) = work.read(find_labels, "", work.context.station.id)
    assert found.print_count == 0


def test_who_may_only_reprint_sees_neither_replace_nor_void(tmp_path: Path, qtbot: QtBot) -> None:
    with at_work(tmp_path, qtbot, "anna-badge") as work:
        screen = work.show(LabelsScreen, ACTIONS)
        names = {action.objectName() for action in screen.actions()}
        assert "action-reprint" in names
        assert not names & {"action-replace", "action-void"}
