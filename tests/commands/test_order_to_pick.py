"""From the keyed order to the picked one, through commands alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from omsdesk.commands.base import Command
from omsdesk.commands.cancelling import CancelOrder, CancelOrderLine
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.customers import AddContact, BlockCustomer, NewContact, SetCreditLimit
from omsdesk.commands.drafting import ChangeOrderDetails
from omsdesk.commands.holds import CorrectShipTo, ReleaseHold
from omsdesk.commands.order_lines import AddOrderLine, RemoveOrderLine
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import DissolvePickList, PutBack, ReportShort, TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.reservations import ReserveStock, available
from omsdesk.commands.stock import CountLocation, ReceiveStock
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.holds import Hold
from omsdesk.models.parties import Contact
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from omsdesk.models.stock import StockBalance
from omsdesk.models.warehouses import Location
from omsdesk.values import Money, Quantity
from tests.shop import BERLIN, Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path)
    yield opened
    opened.database.close()


def lines_of(shop: Shop, order_id: object) -> list[OrderLine]:
    with shop.database.read() as session:
        query = select(OrderLine).where(OrderLine.order_id == order_id)
        return list(session.scalars(query.order_by(OrderLine.position)))


def refusal(shop: Shop, command: Command, **how: str) -> Refused:
    with pytest.raises(Refused) as caught:
        shop.do(command, **how)
    return caught.value


def free(shop: Shop, sku: str) -> Quantity:
    with shop.database.read() as session:
        order = session.scalars(select(Location.warehouse_id).limit(1)).one()
        return available(session, order, [shop.items[sku]])[shop.items[sku]]


def test_a_committed_order_has_reserved_its_stock(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 12, "CUP-02": 3})
    assert [line.reserved for line in lines_of(shop, order_id)] == [
        Quantity.of(12),
        Quantity.of(3),
    ]
    assert free(shop, "TEA-01") == Quantity.of(88)


def test_two_orders_cannot_reserve_the_same_stock(shop: Shop) -> None:
    shop.committed_order({"TEA-01": 70})
    second = shop.draft_order({"TEA-01": 70}, customer="HAFEN")
    result = shop.do(CommitOrder(order_id=second))
    assert [(row.sku, row.missing) for row in result.short] == [("TEA-01", Quantity.of(40))]
    assert free(shop, "TEA-01") == Quantity.of(0)


def test_goods_that_come_in_go_to_the_order_that_waits(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 130})
    shop.do(
        ReceiveStock(
            item_id=shop.items["TEA-01"],
            location_id=shop.locations["A-2"],
            quantity=Quantity.of(50),
        )
    )
    assert lines_of(shop, order_id)[0].reserved == Quantity.of(130)
    assert free(shop, "TEA-01") == Quantity.of(20)


def test_an_order_without_lines_is_not_accepted(shop: Shop) -> None:
    order_id = shop.draft_order({})
    assert refusal(shop, CommitOrder(order_id=order_id)).code == "order-empty"


def test_half_a_mug_is_refused(shop: Shop) -> None:
    order_id = shop.draft_order({})
    half = AddOrderLine(
        order_id=order_id, item_id=shop.items["CUP-02"], quantity=Quantity.of("0.5")
    )
    assert refusal(shop, half).code == "fraction-not-allowed"


def test_a_second_scan_makes_the_line_grow(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1})
    shop.do(
        AddOrderLine(
            order_id=order_id, item_id=shop.items["TEA-01"], quantity=Quantity.of(2), merge=True
        )
    )
    assert [line.ordered for line in lines_of(shop, order_id)] == [Quantity.of(3)]


def test_a_blocked_customers_order_is_held_and_cannot_be_released(shop: Shop) -> None:
    shop.do(BlockCustomer(customer_id=shop.customers["ALFKI"], reason="bounced cheque"))
    order_id = shop.draft_order({"TEA-01": 1})
    assert shop.do(CommitOrder(order_id=order_id)).holds == ("customer-blocked",)
    refused = refusal(shop, ReleasePickList(order_ids=(order_id,)))
    assert refused.code == "order-held"
    assert refused.facts["evidence"] == "bounced cheque"


def test_an_order_over_the_credit_limit_waits_for_a_supervisor(shop: Shop) -> None:
    limit = SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=Money.of("100.00", "EUR"))
    shop.do(limit)
    order_id = shop.draft_order({"POT-03": 4})
    assert shop.do(CommitOrder(order_id=order_id)).holds == ("credit",)
    with shop.database.read() as session:
        hold = session.scalars(select(Hold).where(Hold.order_id == order_id)).one()
    assert hold.evidence == "118.52 EUR > 100.00 EUR"
    release = ReleaseHold(hold_id=hold.id, reason="paid by transfer")
    assert refusal(shop, release, by="carla").code == "not-permitted"
    shop.do(release, by="sofia")
    shop.do(ReleasePickList(order_ids=(order_id,)))


def test_open_orders_count_against_the_credit_limit(shop: Shop) -> None:
    shop.do(SetCreditLimit(customer_id=shop.customers["ALFKI"], limit=Money.of("100.00", "EUR")))
    first = shop.draft_order({"POT-03": 3})
    assert shop.do(CommitOrder(order_id=first)).holds == ()
    second = shop.draft_order({"POT-03": 1})
    assert shop.do(CommitOrder(order_id=second)).holds == ("credit",)


def test_a_bad_address_holds_the_order_until_it_is_corrected(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1})
    bad = PostalAddress(name="A", line1="Obere Str. 57", postcode="1220", country="DE")
    with shop.database.read() as session:
        service = session.get_one(SalesOrder, order_id).service_id
    shop.do(
        ChangeOrderDetails(
            order_id=order_id,
            customer_reference="PO 1",
            ship_to=bad,
            instructions="",
            service_id=service,
            requested_on=None,
            ship_complete=False,
            priority=0,
        )
    )
    assert shop.do(CommitOrder(order_id=order_id)).holds == ("address",)
    assert shop.do(CorrectShipTo(order_id=order_id, ship_to=bad)) == ("city", "postcode-form")
    assert shop.do(CorrectShipTo(order_id=order_id, ship_to=BERLIN)) == ()
    shop.do(ReleasePickList(order_ids=(order_id,)))


def test_the_walk_goes_past_a_2_before_a_10(shop: Shop) -> None:
    order_id = shop.committed_order({"POT-03": 1, "CUP-02": 1, "TEA-01": 1})
    released = shop.do(ReleasePickList(order_ids=(order_id,)))
    with shop.database.read() as session:
        codes = session.scalars(
            select(Location.code)
            .join(PickLine, PickLine.location_id == Location.id)
            .where(PickLine.pick_list_id == released.pick_list_id)
            .order_by(PickLine.sequence)
        ).all()
    assert codes == ["A-2", "A-10", "B-1"]


def test_a_picked_order_stands_in_staging(shop: Shop) -> None:
    order_id = shop.picked_order({"TEA-01": 5})
    line = lines_of(shop, order_id)[0]
    assert (line.picked, line.reserved, line.released) == (
        Quantity.of(5),
        Quantity.of(0),
        Quantity.of(5),
    )
    with shop.database.read() as session:
        staging = session.scalars(select(Location).where(Location.code == "STAGING")).one()
        balance = session.get_one(StockBalance, (line.item_id, staging.id))
        pick_list = session.scalars(select(PickList)).one()
    assert balance.on_hand == Quantity.of(5)
    assert pick_list.state is PickListState.DONE


def walk(shop: Shop, lines: dict[str, int | str]) -> tuple[object, list[PickLine]]:
    order_id = shop.committed_order(lines)
    released = shop.do(ReleasePickList(order_ids=(order_id,)))
    shop.do(TakePickList(pick_list_id=released.pick_list_id))
    with shop.database.read() as session:
        query = select(PickLine).where(PickLine.pick_list_id == released.pick_list_id)
        return order_id, list(session.scalars(query.order_by(PickLine.sequence)))


def test_a_wrong_item_at_the_shelf_is_refused_and_kept_in_the_journal(shop: Shop) -> None:
    _, (line,) = walk(shop, {"TEA-01": 2})
    result = shop.do(
        ConfirmPick(pick_line_id=line.id, raw="5901234123457", quantity=Quantity.of(1))
    )
    assert (result.verdict, result.code) == (ScanVerdict.REFUSED, "wrong-item")
    with shop.database.read() as session:
        event = session.scalars(select(ScanEvent)).one()
    assert (event.raw, event.code) == ("5901234123457", "wrong-item")


def test_more_than_the_line_wants_is_refused(shop: Shop) -> None:
    _, (line,) = walk(shop, {"TEA-01": 2})
    result = shop.do(
        ConfirmPick(pick_line_id=line.id, raw="4006381333931", quantity=Quantity.of(3))
    )
    assert result.code == "more-than-wanted"
    assert result.facts["open"] == Quantity.of(2)


def test_a_short_pick_locks_the_shelf_and_finds_another(shop: Shop) -> None:
    shop.do(
        ReceiveStock(
            item_id=shop.items["TEA-01"],
            location_id=shop.locations["B-1"],
            quantity=Quantity.of(10),
        )
    )
    order_id, (line,) = walk(shop, {"TEA-01": 5})
    shop.do(ConfirmPick(pick_line_id=line.id, raw="4006381333931", quantity=Quantity.of(2)))
    result = shop.do(ReportShort(pick_line_id=line.id, reason="shelf empty"))
    assert (result.missing, result.found_elsewhere) == (Quantity.of(3), Quantity.of(3))
    assert not result.list_done
    with shop.database.read() as session:
        assert session.get_one(Location, shop.locations["A-2"]).is_locked
        other = session.scalars(
            select(PickLine).where(PickLine.state == PickLineState.AVAILABLE)
        ).one()
    assert other.location_id == shop.locations["B-1"]
    shop.do(ConfirmPick(pick_line_id=other.id, raw="4006381333931", quantity=Quantity.of(3)))
    assert lines_of(shop, order_id)[0].picked == Quantity.of(5)


def test_a_short_pick_with_nothing_elsewhere_leaves_the_line_waiting(shop: Shop) -> None:
    order_id, (line,) = walk(shop, {"TEA-01": 5})
    result = shop.do(ReportShort(pick_line_id=line.id, reason="shelf empty"))
    assert (result.found_elsewhere, result.list_done) == (Quantity.of(0), True)
    (waiting,) = lines_of(shop, order_id)
    assert (waiting.short, waiting.reserved) == (Quantity.of(5), Quantity.of(0))
    assert not shop.do(ReserveStock(order_id=waiting.order_id))
    shop.do(
        CountLocation(
            item_id=waiting.item_id,
            location_id=shop.locations["A-2"],
            counted=Quantity.of(40),
            reason="found behind the rack",
        )
    )
    assert lines_of(shop, order_id)[0].reserved == Quantity.of(5)


def test_a_count_that_finds_less_takes_back_the_last_promise(shop: Shop) -> None:
    first = shop.committed_order({"TEA-01": 60})
    second = shop.committed_order({"TEA-01": 30}, customer="HAFEN")
    shop.do(
        CountLocation(
            item_id=shop.items["TEA-01"],
            location_id=shop.locations["A-2"],
            counted=Quantity.of(70),
            reason="count",
        )
    )
    assert lines_of(shop, first)[0].reserved == Quantity.of(60)
    assert lines_of(shop, second)[0].reserved == Quantity.of(10)


def test_what_was_picked_can_be_put_back(shop: Shop) -> None:
    order_id, (line,) = walk(shop, {"TEA-01": 5})
    shop.do(ConfirmPick(pick_line_id=line.id, raw="", quantity=Quantity.of(5)))
    cancel = CancelOrder(order_id=lines_of(shop, order_id)[0].order_id, reason="changed mind")
    assert refusal(shop, cancel).code == "already-picked"
    assert shop.do(PutBack(pick_line_id=line.id)) == Quantity.of(5)
    shop.do(cancel)
    with shop.database.read() as session:
        assert session.get_one(SalesOrder, cancel.order_id).state is OrderState.CANCELLED
    assert free(shop, "TEA-01") == Quantity.of(100)


def test_a_line_picked_in_part_leaves_the_walk_when_it_is_put_back(shop: Shop) -> None:
    order_id, (line,) = walk(shop, {"TEA-01": 5})
    shop.do(ConfirmPick(pick_line_id=line.id, raw="", quantity=Quantity.of(2)))
    assert shop.do(PutBack(pick_line_id=line.id)) == Quantity.of(2)
    (order_line,) = lines_of(shop, order_id)
    assert (order_line.released, order_line.reserved) == (Quantity.of(0), Quantity.of(5))
    again = shop.do(ReleasePickList(order_ids=(order_line.order_id,)))
    assert shop.do(TakePickList(pick_list_id=again.pick_list_id)) is None
    with shop.database.read() as session:
        states = session.scalars(select(PickList.state).order_by(PickList.number)).all()
    assert states == [PickListState.DONE, PickListState.IN_PROGRESS]


def test_cancelling_a_line_frees_its_stock(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 100})
    waiting = shop.committed_order({"TEA-01": 10}, customer="HAFEN")
    (line,) = lines_of(shop, order_id)
    shop.do(CancelOrderLine(line_id=line.id, quantity=Quantity.of(30), reason="too much"))
    assert lines_of(shop, order_id)[0].reserved == Quantity.of(70)
    assert lines_of(shop, waiting)[0].reserved == Quantity.of(10)
    assert free(shop, "TEA-01") == Quantity.of(20)


def test_a_dissolved_pick_list_can_be_released_again(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 5})
    first = shop.do(ReleasePickList(order_ids=(order_id,)))
    assert refusal(shop, ReleasePickList(order_ids=(order_id,))).code == "nothing-to-release"
    shop.do(DissolvePickList(pick_list_id=first.pick_list_id))
    second = shop.do(ReleasePickList(order_ids=(order_id,)))
    assert second.line_count == 1
    assert lines_of(shop, order_id)[0].released == Quantity.of(5)


def test_another_picker_must_take_over_on_purpose(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 5})
    released = shop.do(ReleasePickList(order_ids=(order_id,)))
    shop.do(TakePickList(pick_list_id=released.pick_list_id), by="piotr")
    take = TakePickList(pick_list_id=released.pick_list_id)
    refused = refusal(shop, take, by="anna")
    assert (refused.code, refused.facts["operator"]) == ("taken-by", "Piotr Picker")
    shop.do(TakePickList(pick_list_id=released.pick_list_id, take_over=True), by="anna")


def test_a_line_can_be_taken_off_a_draft(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1, "CUP-02": 1})
    first, second = lines_of(shop, order_id)
    shop.do(RemoveOrderLine(line_id=first.id))
    assert [line.id for line in lines_of(shop, order_id)] == [second.id]


def test_a_customer_gets_another_contact(shop: Shop) -> None:
    shop.do(
        AddContact(
            customer_id=shop.customers["ALFKI"],
            contact=NewContact(name="Otto Anders", phone="+49 30 (0) 74-322"),
        )
    )
    with shop.database.read() as session:
        digits = session.scalars(select(Contact.phone_digits).order_by(Contact.id)).all()
    assert "4930074322" in digits
