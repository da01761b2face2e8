"""Everything that is stuck, and the one key that puts it right."""

from __future__ import annotations

from uuid import UUID

from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.customers import AddCustomer
from omsdesk.commands.holds import PlaceHold, ReleaseHold
from omsdesk.commands.picking import ReportShort, TakePickList
from omsdesk.commands.print_jobs import PrintOutcome, RecordPrintOutcome, StartPrintJob
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.stock import ReceiveStock
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.labels import PrintJob, PrintKind, PrintState
from omsdesk.models.picking import PickLine
from omsdesk.models.sales import SalesOrder
from omsdesk.models.warehouses import Location
from omsdesk.queries.exceptions import StuckKind, stuck
from omsdesk.queries.locked_locations import locked_locations
from omsdesk.ui.exceptions import words
from omsdesk.ui.exceptions.actions import ACTIONS
from omsdesk.ui.exceptions.screen import ExceptionsScreen
from omsdesk.ui.rows_view import State
from omsdesk.values import Quantity
from tests.bench import at_bench, packed_bench, rows
from tests.ui.at_work import AtWork, press, type_text

TEA, CUP = "TEA-01", "CUP-02"
NO_POSTCODE = PostalAddress(name="Teeladen", line1="Hafen 1", city="Hamburg", country="DE")


def held(work: AtWork, reason: str = "calls back") -> UUID:
    order = work.shop.committed_order({TEA: 1})
    work.shop.do(PlaceHold(order_id=order, reason=reason))
    return order


def without_postcode(work: AtWork) -> UUID:
    """An order of a customer whose address lacks its postcode."""
    work.shop.customers["BAD"] = work.shop.do(
        AddCustomer(name="Teeladen", account_number="BAD", bill_to=NO_POSTCODE)
    )
    return work.shop.committed_order({TEA: 1}, "BAD")


def short(work: AtWork) -> None:
    """A short pick: the tea's location is locked."""
    order = work.shop.committed_order({TEA: 5})
    released = work.shop.do(ReleasePickList(order_ids=(order,)))
    work.shop.do(TakePickList(pick_list_id=released.pick_list_id))
    (line,) = rows(work.shop, PickLine)
    work.shop.do(ReportShort(pick_line_id=line.id, reason="shelf-empty"))


def kinds(work: AtWork) -> list[StuckKind]:
    return [row.kind for row in work.read(stuck)]


def test_nothing_stuck_is_said(work: AtWork) -> None:
    screen = work.show(ExceptionsScreen, ACTIONS)
    assert screen.rows.list_state is State.EMPTY
    assert "Nothing is stuck" in screen.rows.accessibleDescription()


def test_a_hold_is_released_with_a_reason_by_two_keys(work: AtWork) -> None:
    held(work)
    screen = work.show(ExceptionsScreen, ACTIONS)
    press("Return")
    assert screen.desk.question.is_open
    with work.settled():
        press("1")
    (hold,) = rows(work.shop, Hold)
    assert (hold.state, hold.settled_reason) == (HoldState.RELEASED, "customer-called")
    assert screen.rows.list_state is State.EMPTY
    assert screen.rows.hasFocus()


def test_an_address_is_corrected_where_it_lacks_something(work: AtWork) -> None:
    order_id = without_postcode(work)
    screen = work.show(ExceptionsScreen, ACTIONS)
    assert "Postcode" in words.sentence(work.read(stuck)[0])
    with work.settled():
        press("Return")
    type_text("20457")
    for _ in range(3):
        press("Return")
    with work.settled():
        press("Return")
    (order,) = rows(work.shop, SalesOrder, SalesOrder.id == order_id)
    assert order.ship_to.postcode == "20457"
    assert kinds(work) == []
    assert screen.rows.hasFocus()


def test_an_address_that_is_still_wrong_stays_open(work: AtWork) -> None:
    without_postcode(work)
    screen = work.show(ExceptionsScreen, ACTIONS)
    with work.settled():
        press("Return")
    type_text("1")
    for _ in range(3):
        press("Return")
    with work.settled():
        press("Return")
    assert screen.desk.address.isVisible()
    assert kinds(work) == [StuckKind.HOLD]


def imported_without_customer(work: AtWork) -> UUID:
    """An order that came by import for the walk-in account."""
    walk_in = AddCustomer(
        name="Walk-in",
        account_number="WALK",
        is_walk_in=True,
        bill_to=PostalAddress(name="Walk-in", line1="Am Kai 1", postcode="20457", city="Hamburg",
                              country="DE"),
    )  # fmt: skip
    work.shop.customers["WALK"] = work.shop.do(walk_in)
    order_id = work.shop.draft_order({TEA: 1}, "WALK")
    with work.shop.database.write() as session:
        session.get_one(SalesOrder, order_id).channel = "import"  # type: ignore[assignment]
    work.shop.do(CommitOrder(order_id=order_id))
    return order_id


def test_an_unknown_customer_is_found_and_assigned(work: AtWork) -> None:
    order_id = imported_without_customer(work)
    work.show(ExceptionsScreen, ACTIONS)
    press("Return")
    with work.settled():
        type_text("futter")
    with work.settled():
        press("Return")
    (order,) = rows(work.shop, SalesOrder, SalesOrder.id == order_id)
    assert order.customer_id == work.shop.customers["ALFKI"]
    assert kinds(work) == []


def test_goods_that_came_meanwhile_are_reserved_by_one_key(work: AtWork) -> None:
    work.shop.committed_order({TEA: 101})
    screen = work.show(ExceptionsScreen, ACTIONS)
    assert kinds(work) == [StuckKind.SHORT]
    with work.settled():
        press("Return")
    assert "still waits" in screen.said.text()
    with work.settled():
        work.runner.execute(
            ReceiveStock(
                item_id=work.shop.items[TEA],
                location_id=work.shop.locations["B-1"],
                quantity=Quantity.of(5),
            )
        )
    assert screen.rows.list_state is State.EMPTY


def test_a_locked_location_is_counted_and_opens_again(work: AtWork) -> None:
    short(work)
    (locked,) = work.read(locked_locations)
    assert (locked.code, locked.skus) == ("A-2", (TEA,))
    screen = work.show(ExceptionsScreen, ACTIONS)
    press("5")
    assert screen.rows.model().rowCount() == 1
    with work.settled():
        press("Return")
    type_text("96")
    with work.settled():
        press("Return")
    (location,) = rows(work.shop, Location, Location.code == "A-2")
    assert not location.is_locked
    assert StuckKind.COUNT not in kinds(work)


def test_an_unclear_print_is_settled_with_its_picture(work: AtWork) -> None:
    packed_bench(work.shop, {TEA: 1})
    (job,) = rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    work.shop.do(StartPrintJob(job_id=job.id))
    outcome = RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.UNKNOWN, trouble="interrupted")
    work.shop.do(outcome)
    screen = work.show(ExceptionsScreen, ACTIONS)
    with work.settled():
        press("Return")
    assert screen.desk.picture.isVisible()
    with work.settled():
        press("1")
    (job,) = rows(work.shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    assert job.state is PrintState.RESOLVED
    assert not screen.desk.picture.isVisible()


def test_a_wrong_weight_leads_to_the_bench(work: AtWork) -> None:
    bench = at_bench(work.shop, {TEA: 2})
    bench.scan(TEA)
    bench.weigh(900)
    screen = work.show(ExceptionsScreen, ACTIONS)
    with work.qtbot.waitSignal(screen.open_asked) as asked:
        press("Return")
    assert asked.args == ["pack", bench.shipment_id]


def test_digits_filter_by_kind_and_zero_shows_all(work: AtWork) -> None:
    held(work)
    work.shop.committed_order({TEA: 101})
    screen = work.show(ExceptionsScreen, ACTIONS)
    counts = []
    for key in ("1", "2", "3", "0"):
        press(key)
        counts.append(screen.rows.model().rowCount())
    assert counts == [1, 1, 0, 2]


def test_a_scanned_number_goes_to_its_row(work: AtWork) -> None:
    held(work)
    second = held(work)
    (order,) = rows(work.shop, SalesOrder, SalesOrder.id == second)
    screen = work.show(ExceptionsScreen, ACTIONS)
    with work.settled():
        work.scan(order.number)
    row = screen.rows.current_row()
    assert row is not None
    assert row.number == order.number


def test_what_somebody_else_settles_disappears(work: AtWork) -> None:
    held(work)
    screen = work.show(ExceptionsScreen, ACTIONS)
    (hold,) = rows(work.shop, Hold)
    counted: list[int] = []
    screen.count_changed.connect(counted.append)
    with work.settled():
        work.runner.execute(ReleaseHold(hold_id=hold.id, reason="checked"))
    assert counted == [0]


def test_every_kind_of_hold_has_a_sentence_and_a_next_step(work: AtWork) -> None:
    held(work)
    without_postcode(work)
    imported_without_customer(work)
    short(work)
    found = work.read(stuck)
    assert {row.kind for row in found} == {StuckKind.HOLD, StuckKind.SHORT, StuckKind.COUNT}
    for row in found:
        assert "{" not in words.sentence(row)
        assert words.next_step(row)
        assert words.kind(row)
