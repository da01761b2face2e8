"""Walking a list with keys and scans, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import select, text

from omsdesk.commands.items import AddItemCode, NewCode
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.devices.scanners.scan import Scan
from omsdesk.models.catalogue import PackKind
from omsdesk.models.picking import PickLine, PickLineState, PickListState
from omsdesk.models.shipping import ScanEvent
from omsdesk.queries.picking import open_pick_lists, pick_list_document, progress
from omsdesk.store.database import Database
from omsdesk.ui.pick.actions import ACTIONS
from omsdesk.ui.pick.screen import PickScreen
from omsdesk.ui.theme import Verdict
from omsdesk.values import Quantity
from tests.ui.at_work import LATER, AtWork, press, type_text, without_item_codes

TEA, CUP, POT = "TEA-01", "CUP-02", "POT-03"
TEA_CODE, CUP_CODE = "4006381333931", "5901234123457"


def walking(work: AtWork, lines: dict[str, int | str]) -> tuple[PickScreen, UUID]:
    """The screen with a list of one order, at its first line."""
    order = work.shop.committed_order(lines)
    released = work.shop.do(ReleasePickList(order_ids=(order,)))
    screen = work.show(PickScreen, ACTIONS)
    with work.settled():
        press("F3")
    pick_list_id: UUID = released.pick_list_id
    return screen, pick_list_id


def picked(work: AtWork, pick_list_id: UUID) -> dict[str, tuple[Quantity, PickLineState]]:
    document = work.read(pick_list_document, pick_list_id, LATER.date())
    return {line.location_code: (line.picked, line.state) for line in document.lines}


def journal(work: AtWork) -> list[tuple[str, str, str]]:
    with work.shop.database.read() as session:
        events = session.scalars(select(ScanEvent).order_by(ScanEvent.id)).all()
        return [(each.raw, each.place, each.code) for each in events]


def test_enter_confirms_all_of_a_line_by_key_and_shows_the_next(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 5, CUP: 2})
    assert (screen.walk_view.location.text, screen.walk_view.quantity.text) == ("A-2", "5")
    with work.settled():
        press("Return")
    assert picked(work, pick_list_id)["A-2"] == (Quantity.of(5), PickLineState.PICKED)
    assert journal(work) == [("", "pick-by-key", "")]
    assert screen.walk_view.location.text == "A-10"


def test_a_keyed_quantity_is_taken_and_the_rest_stays_open(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 5})
    type_text("2")
    with work.settled():
        press("Return")
    assert picked(work, pick_list_id)["A-2"] == (Quantity.of(2), PickLineState.AVAILABLE)
    assert screen.walk_view.quantity.text == "3"


def test_a_scan_takes_one_and_a_prefix_takes_many(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 15})
    with work.settled():
        work.scan(TEA_CODE)
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(1)
    type_text("12*")
    with work.settled():
        work.scan(TEA_CODE)
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(13)
    assert screen.walk_view.entry.text() == ""


def test_a_prefix_in_the_barcode_counts_as_well(work: AtWork) -> None:
    _screen, pick_list_id = walking(work, {TEA: 15})
    with work.settled():
        work.scan(f"3*{TEA_CODE}")
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(3)


def test_scans_faster_than_the_database_are_all_counted(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 20, CUP: 3})
    with work.settled():
        for _ in range(20):
            work.scan(TEA_CODE)
        for _ in range(3):
            work.scan(CUP_CODE)
    found = picked(work, pick_list_id)
    assert (found["A-2"][0], found["A-10"][0]) == (Quantity.of(20), Quantity.of(3))
    assert screen.done_view.isVisible()


def test_the_right_location_is_ticked_and_the_wrong_one_refused(work: AtWork) -> None:
    screen, _ = walking(work, {TEA: 1, CUP: 1})
    with work.settled():
        work.scan("A-2")
    assert screen.walk_view.tick.is_ticked
    with work.settled():
        work.scan("A-10")
    assert work.window.banner.is_open
    assert journal(work) == [("A-2", "screen", ""), ("A-10", "screen", "wrong-location")]
    press("Esc")
    with work.settled():
        work.scan("B-1")
    assert work.window.banner.is_open


def test_a_wrong_item_must_be_acknowledged_before_anything_else_counts(work: AtWork) -> None:
    _screen, pick_list_id = walking(work, {TEA: 2})
    with work.settled():
        work.scan(CUP_CODE)
    assert work.window.banner.is_open
    assert work.played == [Verdict.REFUSED]
    with work.settled():
        work.scan(TEA_CODE)
    press("Return")
    work.until_idle()
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(0)
    assert [code for _, _, code in journal(work)] == ["wrong-item", "scan-not-acknowledged"]
    press("Esc")
    with work.settled():
        work.scan(TEA_CODE)
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(1)


def test_a_command_barcode_acknowledges(work: AtWork) -> None:
    _screen, _ = walking(work, {TEA: 2})
    with work.settled():
        work.scan(CUP_CODE)
    work.scan("CMD-ACK")
    assert not work.window.banner.is_open


def test_more_than_open_is_refused(work: AtWork) -> None:
    _screen, pick_list_id = walking(work, {TEA: 2})
    type_text("3")
    with work.settled():
        press("Return")
    assert work.window.banner.is_open
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(0)


def test_a_short_shelf_is_told_by_two_keys(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 5, CUP: 1})
    press("F8")
    assert screen.walk_view.question.is_open
    with work.settled():
        press("1")
    assert picked(work, pick_list_id)["A-2"][1] is PickLineState.SHORT
    with work.shop.database.read() as session:
        reasons = session.scalars(select(PickLine.short_reason).order_by(PickLine.id)).all()
    assert "shelf-empty" in reasons
    assert "5 missing at A-2; none elsewhere" in screen.walk_view.last.text
    assert screen.walk_view.location.text == "A-10"


def test_what_is_found_elsewhere_comes_onto_the_walk_with_its_place(work: AtWork) -> None:
    from omsdesk.commands.stock import RecordOpeningStock

    work.shop.do(
        RecordOpeningStock(
            item_id=work.shop.items[TEA],
            location_id=work.shop.locations["B-1"],
            quantity=Quantity.of(3),
        )
    )
    screen, _ = walking(work, {TEA: 3})
    press("F8")
    with work.settled():
        press("2")
    assert "3 found at B-1" in screen.walk_view.last.text
    assert screen.walk_view.location.text == "B-1"


def test_another_reason_can_be_typed(work: AtWork) -> None:
    screen, _ = walking(work, {TEA: 5, CUP: 1})
    press("F8")
    press("0")
    type_text("forklift in the way")
    with work.settled():
        press("Return")
    with work.shop.database.read() as session:
        reasons = session.scalars(select(PickLine.short_reason)).all()
    assert "forklift in the way" in reasons
    assert screen.walk_view.location.text == "A-10"


def test_escape_leaves_the_question_and_nothing_is_short(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 5})
    press("F8")
    press("Esc")
    assert not screen.walk_view.question.is_open
    assert screen.walk_view.entry.hasFocus()
    assert picked(work, pick_list_id)["A-2"][1] is PickLineState.AVAILABLE


def test_a_skipped_line_comes_back_at_the_end(work: AtWork) -> None:
    screen, _ = walking(work, {TEA: 1, CUP: 1, POT: 1})
    press("F4")
    assert screen.walk_view.location.text == "A-10"
    for place in ("B-1", "A-2"):
        with work.settled():
            press("Return")
        assert screen.walk_view.location.text == place


def test_a_picked_line_is_put_back_on_its_shelf(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 4, CUP: 1})
    with work.settled():
        press("Return")
    press("F6")
    with work.settled():
        press("1")
    assert picked(work, pick_list_id)["A-2"] == (Quantity.of(0), PickLineState.UNPICKED)
    assert screen.walk_view.location.text == "A-10"
    assert screen.board.orders.model().rowCount() == 1


def test_a_list_is_given_back_with_what_was_picked(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 4, CUP: 1})
    with work.settled():
        press("Return")
    with work.settled():
        press("F9")
    assert screen.board.isVisible()
    (row,) = work.read(open_pick_lists, work.context.station.warehouse_id)
    assert (row.state, row.settled_count) == (PickListState.RELEASED, 1)
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(4)


def test_a_done_list_says_what_to_bring_to_packing(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 4})
    with work.settled():
        press("Return")
    assert work.read(progress, pick_list_id).state is PickListState.DONE
    assert screen.done_view.isVisible()
    assert screen.done_view.verdict.verdict is Verdict.COMPLETE
    assert "SO-07-000001" in screen.done_view.verdict.accessibleDescription()
    press("F7")
    assert screen.board.isVisible()


def test_a_three_line_list_takes_one_key_to_get_and_one_for_each_line(work: AtWork) -> None:
    screen, _ = walking(work, {TEA: 4, CUP: 2, POT: 1})
    for _ in range(3):
        with work.settled():
            press("Return")
    assert screen.done_view.isVisible()


def test_a_code_counts_what_it_says_and_keeps_its_lot(work: AtWork) -> None:
    _, pick_list_id = walking(work, {TEA: 30})
    with work.settled():
        work.scan(f"(01)0{TEA_CODE}(30)12(10)LOT/7")
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(12)
    with work.shop.database.read() as session:
        (event,) = session.scalars(select(ScanEvent)).all()
    assert (event.raw, event.lot) == (f"(01)0{TEA_CODE}(30)12(10)LOT/7", "LOT/7")


def test_a_case_code_picks_the_whole_case(work: AtWork) -> None:
    case = NewCode(code="14006381333938", pack=PackKind.CASE, quantity=Quantity.of(12))
    work.shop.do(AddItemCode(item_id=work.shop.items[TEA], code=case))
    _, pick_list_id = walking(work, {TEA: 30})
    type_text("2*")
    with work.settled():
        work.scan("14006381333938")
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(24)


def test_a_double_read_is_not_taken_for_the_next_line(work: AtWork) -> None:
    _, pick_list_id = walking(work, {TEA: 1, CUP: 1})
    with work.settled():
        work.scan(TEA_CODE)
        work.scan(TEA_CODE)
    assert not work.window.banner.is_open
    assert work.ended[-1].reason == "double-read"
    with work.settled():
        work.scan(CUP_CODE)
        work.scan(CUP_CODE)
    assert not work.window.banner.is_open
    assert picked(work, pick_list_id)["A-10"][1] is PickLineState.PICKED
    work.scan(CUP_CODE)
    assert work.ended[-1].reason == "double-read"


def test_a_scan_behind_the_last_one_of_a_list_is_told(work: AtWork) -> None:
    walking(work, {TEA: 2})
    together = Scan(TEA_CODE, "scanner", LATER, is_together=True)
    with work.settled():
        for _ in range(4):
            work.router.take(together)
    assert [each.reason for each in work.ended] == [
        "",
        "",
        "nothing-to-pick",
        "scan-not-acknowledged",
    ]
    assert work.window.banner.is_open


def test_a_scan_that_waits_while_the_list_is_left_is_told(work: AtWork) -> None:
    screen, _ = walking(work, {TEA: 2})
    with work.settled():
        work.scan(TEA_CODE)
        work.scan(TEA_CODE)
        screen.show_board()
        assert [each.reason for each in work.ended] == ["scan-not-finished"]
        assert work.window.banner.is_open
    assert [each.reason for each in work.ended] == ["scan-not-finished", ""]


def test_a_scan_that_the_database_cannot_answer_is_told(work: AtWork) -> None:
    walking(work, {TEA: 2})
    without_item_codes(work.shop.database)
    with work.settled():
        work.scan(TEA_CODE)
    assert [each.reason for each in work.ended] == ["scan-failed"]
    assert work.window.banner.is_open


def test_a_double_read_of_a_piece_is_ignored_also_when_the_line_needs_more(work: AtWork) -> None:
    _, pick_list_id = walking(work, {TEA: 3})
    piece = f"(01)0{TEA_CODE}(21)S-99"
    with work.settled():
        work.scan(piece)
        work.scan(piece)
    assert work.ended[-1].reason == "double-read"
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(1)
    with work.settled():
        work.router.take(Scan(piece, "scanner", LATER, is_together=True))
    assert work.ended[-1].reason == "serial-picked"
    assert work.window.banner.is_open
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(1)


def test_a_list_that_cannot_be_read_once_blames_no_scan_that_was_taken(work: AtWork) -> None:
    screen, pick_list_id = walking(work, {TEA: 2})
    with work.settled():
        work.scan(TEA_CODE)
    with without_pick_lines(work.shop.database), work.settled():
        screen.walking.reload()
    assert [each.reason for each in work.ended] == [""]
    with work.settled():
        work.scan(TEA_CODE)
    assert [each.reason for each in work.ended] == ["", ""]
    assert picked(work, pick_list_id)["A-2"][0] == Quantity.of(2)


@contextmanager
def without_pick_lines(database: Database) -> Iterator[None]:
    """A database that cannot answer for a while."""
    with database.engine.begin() as connection:
        connection.execute(text("ALTER TABLE pick_line RENAME TO pick_line_away"))
    yield
    with database.engine.begin() as connection:
        connection.execute(text("ALTER TABLE pick_line_away RENAME TO pick_line"))
