"""Locations that wait for a count, and pick lists by their number."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from omsdesk.commands.picking import DissolvePickList, ReportShort, TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.stock import CountLocation, RecordOpeningStock
from omsdesk.models.picking import PickLine, PickListState
from omsdesk.queries.exceptions import StuckKind, stuck
from omsdesk.queries.locked_locations import items_to_count, locked_locations
from omsdesk.queries.picking import pick_list_by_number
from omsdesk.values import Quantity
from tests.shop import Shop, open_shop

TEA, CUP = "TEA-01", "CUP-02"


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return open_shop(tmp_path)


def report_short(shop: Shop) -> None:
    """Piotr finds no tea at A-2."""
    order = shop.committed_order({TEA: 5})
    released = shop.do(ReleasePickList(order_ids=(order,)))
    shop.do(TakePickList(pick_list_id=released.pick_list_id), by="piotr")
    with shop.database.read() as session:
        line = session.scalars(select(PickLine.id)).one()
    shop.do(ReportShort(pick_line_id=line, reason="shelf-empty"), by="piotr")


def test_a_short_pick_leaves_a_location_to_count(shop: Shop) -> None:
    report_short(shop)
    with shop.database.read() as session:
        (locked,) = locked_locations(session)
        (row,) = [each for each in stuck(session) if each.kind is StuckKind.COUNT]
    assert (locked.code, locked.skus, locked.owner) == ("A-2", (TEA,), "Piotr Picker")
    assert (row.number, row.action, row.since) == ("A-2", "count-location", locked.since)


def test_every_item_of_the_location_is_to_be_counted(shop: Shop) -> None:
    shop.do(
        RecordOpeningStock(
            item_id=shop.items[CUP], location_id=shop.locations["A-2"], quantity=Quantity.of(3)
        )
    )
    report_short(shop)
    with shop.database.read() as session:
        items = items_to_count(session, shop.locations["A-2"])
    assert [(item.sku, item.on_hand) for item in items] == [
        (CUP, Quantity.of(3)),
        (TEA, Quantity.of(95)),
    ]


def test_a_count_takes_the_location_off_the_list(shop: Shop) -> None:
    report_short(shop)
    count = CountLocation(
        item_id=shop.items[TEA],
        location_id=shop.locations["A-2"],
        counted=Quantity.of(95),
        reason="counted",
    )
    shop.do(count)
    with shop.database.read() as session:
        assert locked_locations(session) == []


def test_a_pick_list_of_any_state_is_found_by_its_number(shop: Shop) -> None:
    released = shop.do(ReleasePickList(order_ids=(shop.committed_order({TEA: 1}),)))
    shop.do(DissolvePickList(pick_list_id=released.pick_list_id))
    with shop.database.read() as session:
        found = pick_list_by_number(session, released.number.lower())
        assert found is not None
        assert (found.id, found.state) == (released.pick_list_id, PickListState.DISSOLVED)
        assert pick_list_by_number(session, "PL-99-000000") is None
