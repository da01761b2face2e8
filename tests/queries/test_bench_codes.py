"""The codes that make sense to scan at a bench, and how far a first order has come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.holds import PlaceHold
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.queries.bench_codes import BenchCodeKind, BenchNow, bench_now
from omsdesk.queries.first_order import FirstOrder, Step, first_order
from omsdesk.queries.people import this_station
from omsdesk.queries.picking import pick_list_document
from omsdesk.values import Quantity, Weight
from tests.bench import TEA, Bench, at_bench
from tests.shop import OPENED_AT, Shop, open_shop


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path)
    yield opened
    opened.database.close()


def now(shop: Shop) -> BenchNow:
    with shop.database.read() as session:
        station = this_station(session)
        assert station is not None
        return bench_now(session, station.id, station.warehouse_id)


def how_far(shop: Shop) -> FirstOrder:
    with shop.database.read() as session:
        return first_order(session)


def codes(shop: Shop, kind: BenchCodeKind) -> list[tuple[str, Quantity | None]]:
    return [(each.code, each.left) for each in now(shop).codes if each.kind is kind]


def test_an_idle_shop_has_nothing_to_scan(small: Shop) -> None:
    assert now(small) == BenchNow((), None)


def test_a_list_is_offered_until_it_is_walked_and_then_its_goods(small: Shop) -> None:
    order_id = small.committed_order({"TEA-01": 3, "CUP-02": 1})
    released = small.do(ReleasePickList(order_ids=(order_id,)))
    assert codes(small, BenchCodeKind.PICK_LIST) == [(released.number, Quantity.of(2))]
    small.do(TakePickList(pick_list_id=released.pick_list_id))
    assert codes(small, BenchCodeKind.PICK_LIST) == []
    assert codes(small, BenchCodeKind.PICK) == [
        (TEA, Quantity.of(3)),
        ("5901234123457", Quantity.of(1)),
    ]


def test_what_lies_at_the_bench_is_offered_by_its_order(small: Shop) -> None:
    small.picked_order({"TEA-01": 2})
    ((code, _),) = codes(small, BenchCodeKind.ORDER)
    assert code.startswith("SO-")


def test_the_open_shipment_offers_its_goods_what_is_loose_first(small: Shop) -> None:
    bench = at_bench(small, {"TEA-01": 1, "CUP-02": 2})
    bench.scan(TEA)
    assert codes(small, BenchCodeKind.PACK) == [
        ("5901234123457", Quantity.of(2)),
        (TEA, Quantity.of(0)),
    ]
    assert codes(small, BenchCodeKind.ORDER) == []


def test_the_parcel_tells_what_may_be_forgotten(small: Shop) -> None:
    bench = at_bench(small, {"TEA-01": 1, "CUP-02": 2})
    bench.scan(TEA)
    parcel = now(small).parcel
    assert parcel is not None
    assert (parcel.id, parcel.position) == (bench.parcel.id, 1)
    assert (parcel.piece_name, parcel.piece_weight) == ("Chai tea, 20 bags", Weight.grams(120))


def test_a_first_order_goes_step_by_step(small: Shop) -> None:
    assert how_far(small).step is Step.NOTHING
    empty = small.draft_order({})
    assert how_far(small).step is Step.CALLED
    order_id = small.draft_order({"TEA-01": 2})
    assert how_far(small).step is Step.KEYED
    small.do(CommitOrder(order_id=order_id))
    assert how_far(small).step is Step.COMMITTED
    _to_the_bench(small, order_id)
    bench = Bench(small, order_id, small.do(OpenPacking(order_id=order_id), by="anna"))
    assert how_far(small).step is Step.PACKING
    bench.scan(TEA, 2)
    assert how_far(small).step is Step.PACKED
    bench.finish()
    assert how_far(small).step is Step.LABELLED
    small.do(DispatchShipment(shipment_id=bench.shipment_id))
    assert how_far(small).step is Step.DISPATCHED
    assert empty != order_id


def _to_the_bench(shop: Shop, order_id: UUID) -> None:
    released = shop.do(ReleasePickList(order_ids=(order_id,)))
    assert how_far(shop).step is Step.RELEASED
    assert how_far(shop).pick_list == released.number
    shop.do(TakePickList(pick_list_id=released.pick_list_id))
    assert how_far(shop).step is Step.WALKING
    _pick(shop, released.pick_list_id)
    assert how_far(shop).step is Step.PICKED
    assert how_far(shop).pick_list == ""


def _pick(shop: Shop, pick_list_id: UUID) -> None:
    with shop.database.read() as session:
        lines = pick_list_document(session, pick_list_id, OPENED_AT.date()).lines
    for line in lines:
        shop.do(ConfirmPick(pick_line_id=line.id, raw="", quantity=line.quantity))


def test_a_held_first_order_says_so(small: Shop) -> None:
    order_id = small.committed_order({"TEA-01": 2})
    small.do(PlaceHold(order_id=order_id, reason="asks first"))
    assert how_far(small).step is Step.HELD
