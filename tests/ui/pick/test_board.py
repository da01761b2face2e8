"""The board of lists: releasing, taking, taking over, finding a list by its number."""

from __future__ import annotations

from dataclasses import replace

from omsdesk.commands.picking import TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.models.picking import PickListState
from omsdesk.queries.picking import open_pick_lists, releasable_orders
from omsdesk.queries.print_jobs import print_jobs_of
from omsdesk.ui.pick.actions import ACTIONS
from omsdesk.ui.pick.screen import PickScreen
from tests.ui.at_work import AtWork, press, type_text

TEA, CUP, POT = "TEA-01", "CUP-02", "POT-03"


def lists(work: AtWork) -> list[tuple[str, PickListState, int]]:
    found = work.read(open_pick_lists, work.context.station.warehouse_id)
    return [(row.number, row.state, row.order_count) for row in found]


def test_space_chooses_orders_and_enter_releases_one_list_of_them(work: AtWork) -> None:
    for _ in range(3):
        work.shop.committed_order({TEA: 1})
    screen = work.show(PickScreen, ACTIONS)
    press("Space")
    press("Down")
    press("Space")
    assert screen.board.orders.marked_count == 2
    with work.settled():
        press("Return")
    assert [count for _, _, count in lists(work)] == [2]
    assert screen.board.orders.model().rowCount() == 1
    assert screen.board.orders.marked_count == 0


def test_enter_without_a_choice_releases_the_order_under_the_cursor(work: AtWork) -> None:
    work.shop.committed_order({TEA: 1})
    work.shop.committed_order({CUP: 1})
    work.show(PickScreen, ACTIONS)
    with work.settled():
        press("Return")
    assert [count for _, _, count in lists(work)] == [1]
    assert len(work.read(releasable_orders, work.context.station.warehouse_id)) == 1


def test_all_orders_are_chosen_by_one_key_and_none_by_the_next(work: AtWork) -> None:
    work.shop.committed_order({TEA: 1})
    work.shop.committed_order({CUP: 1})
    screen = work.show(PickScreen, ACTIONS)
    press("Ctrl+A")
    assert screen.board.orders.marked_count == 2
    press("Ctrl+A")
    assert screen.board.orders.marked_count == 0


def test_get_work_takes_the_oldest_list_that_nobody_has(work: AtWork) -> None:
    orders = [work.shop.committed_order({TEA: 1}) for _ in range(2)]
    first = work.shop.do(ReleasePickList(order_ids=(orders[0],)))
    work.shop.do(ReleasePickList(order_ids=(orders[1],)))
    screen = work.show(PickScreen, ACTIONS)
    with work.settled():
        press("F3")
    walk = screen.walking.walk
    assert walk is not None
    assert walk.document.head.id == first.pick_list_id
    assert walk.document.head.picker_name == "Piotr Picker"


def test_get_work_comes_back_to_the_own_list_first(work: AtWork) -> None:
    orders = [work.shop.committed_order({TEA: 1}) for _ in range(2)]
    work.shop.do(ReleasePickList(order_ids=(orders[0],)))
    mine = work.shop.do(ReleasePickList(order_ids=(orders[1],)))
    work.shop.do(TakePickList(pick_list_id=mine.pick_list_id), by="piotr")
    screen = work.show(PickScreen, ACTIONS)
    with work.settled():
        press("F3")
    assert screen.walking.walk is not None
    assert screen.walking.walk.document.head.id == mine.pick_list_id


def test_a_list_of_which_everything_was_put_back_is_no_work(work: AtWork) -> None:
    order = work.shop.committed_order({TEA: 1, CUP: 1})
    work.shop.do(ReleasePickList(order_ids=(order,)))
    screen = work.show(PickScreen, ACTIONS)
    with work.settled():
        press("F3")
    with work.settled():
        press("Return")
    press("F8")
    press("Esc")
    assert screen.board.next_work(work.read(open_pick_lists, work.context.station.warehouse_id))
    press("F6")
    with work.settled():
        press("1")
    (row,) = work.read(open_pick_lists, work.context.station.warehouse_id)
    assert row.settled_count == 1
    assert screen.board.next_work([replace(row, settled_count=row.line_count)]) is None


def test_somebody_elses_list_is_taken_over_on_the_same_screen(work: AtWork) -> None:
    order = work.shop.committed_order({TEA: 1})
    released = work.shop.do(ReleasePickList(order_ids=(order,)))
    work.shop.do(TakePickList(pick_list_id=released.pick_list_id), by="anna")
    screen = work.show(PickScreen, ACTIONS)
    press("Tab")
    screen.board.lists.setFocus()
    with work.settled():
        press("Return")
    assert screen.board.question.is_open
    assert "Anna Packer" in screen.board.question.accessibleName()
    with work.settled():
        press("1")
    assert screen.walking.walk is not None
    assert screen.walking.walk.document.head.picker_name == "Piotr Picker"


def test_a_scanned_list_number_opens_the_list(work: AtWork) -> None:
    order = work.shop.committed_order({TEA: 1})
    released = work.shop.do(ReleasePickList(order_ids=(order,)))
    screen = work.show(PickScreen, ACTIONS)
    with work.settled():
        work.scan(released.number.lower())
    assert screen.walk_view.isVisible()
    assert screen.walk_view.location.text == "A-2"


def test_a_number_that_no_list_has_is_refused_in_words(work: AtWork) -> None:
    screen = work.show(PickScreen, ACTIONS)
    press("F2")
    screen.focus_search()
    type_text("PL-07-999999")
    with work.settled():
        press("Return")
    assert work.window.banner.is_open
    press("Esc")
    assert not work.window.banner.is_open


def test_the_list_under_the_cursor_is_printed_on_paper(work: AtWork) -> None:
    order = work.shop.committed_order({TEA: 1})
    released = work.shop.do(ReleasePickList(order_ids=(order,)))
    work.show(PickScreen, ACTIONS)
    with work.settled():
        press("Ctrl+P")
    (job,) = work.read(print_jobs_of, released.pick_list_id)
    assert job.printer_id is None


def test_a_list_that_nobody_began_is_taken_apart(work: AtWork) -> None:
    order = work.shop.committed_order({TEA: 1})
    work.shop.do(ReleasePickList(order_ids=(order,)))
    screen = work.show(PickScreen, ACTIONS)
    with work.settled():
        press("Ctrl+D")
    assert lists(work) == []
    assert screen.board.orders.model().rowCount() == 1
