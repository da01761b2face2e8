"""What would send a parcel to the wrong place, incomplete, or under another one's number."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from omsdesk.commands.execution import execute
from omsdesk.commands.holds import CorrectShipTo
from omsdesk.commands.labels import IssueLabel, VoidLabel
from omsdesk.commands.numbers import check_digit
from omsdesk.commands.packing import NextParcel, OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import ReportShort, TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.setup import AddLocations, AddWarehouse, RegisterStation
from omsdesk.commands.stock import ReceiveStock
from omsdesk.errors import Refused
from omsdesk.models.company import Company, NumberSeries, Series
from omsdesk.models.labels import Label
from omsdesk.models.people import Station
from omsdesk.models.picking import PickLine, PickLineState
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import Parcel, ScanVerdict, Shipment, ShipmentState
from omsdesk.models.warehouses import LocationKind
from omsdesk.values import Quantity
from tests.bench import TEA, Bench, at_bench, only, refusal, rows
from tests.shop import OPENED_AT, SHOP_ADDRESS, Shop


def two_parcels_one_labelled(shop: Shop) -> tuple[Bench, Label]:
    """Packed, but only the first of two parcels has its label."""
    bench = at_bench(shop, {"TEA-01": 2})
    first = bench.parcel.id
    bench.scan(TEA)
    bench.weigh()
    bench.do(NextParcel(shipment_id=bench.shipment_id))
    bench.do(SealParcel(parcel_id=first))
    bench.do(IssueLabel(parcel_id=first, printer_id=shop.printers["bench"]))
    bench.scan(TEA)
    bench.weigh()
    return bench, only(shop, Label)


@pytest.mark.parametrize("is_packed", [False, True])
def test_an_address_cannot_change_under_a_label_that_counts(shop: Shop, is_packed: bool) -> None:
    bench, label = two_parcels_one_labelled(shop)
    if is_packed:
        bench.seal()
        assert only(shop, Shipment).state is ShipmentState.PACKED
    before = only(shop, Shipment).consignee
    correct = CorrectShipTo(order_id=bench.order_id, ship_to=SHOP_ADDRESS)
    assert refusal(shop, correct, by="sofia").code == "already-labelled"
    assert only(shop, Shipment).consignee == before
    shop.do(VoidLabel(label_id=label.id, reason="address"))
    shop.do(correct)
    assert only(shop, Shipment).consignee == SHOP_ADDRESS


def ship_complete(shop: Shop) -> None:
    with shop.database.write() as session:
        session.execute(update(SalesOrder).values(ship_complete=True))


def test_an_order_that_ships_complete_does_not_leave_after_a_short_pick(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 2, "CUP-02": 1})
    ship_complete(shop)
    pick_list_id = shop.do(ReleasePickList(order_ids=(order_id,))).pick_list_id
    shop.do(TakePickList(pick_list_id=pick_list_id))
    cup = shop.items["CUP-02"]
    for line in rows(shop, PickLine):
        if line.item_id == cup:
            shop.do(ReportShort(pick_line_id=line.id, reason="empty"))
        else:
            shop.do(ConfirmPick(pick_line_id=line.id, raw="", quantity=line.quantity))
    bench = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    bench.scan(TEA, 2)
    bench.weigh()
    refused = refusal(shop, SealParcel(parcel_id=bench.parcel.id))
    assert (refused.code, refused.facts["sku"]) == ("rest-must-not-follow", "CUP-02")


def test_an_order_that_ships_complete_leaves_when_it_is(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2, "CUP-02": 1})
    ship_complete(shop)
    bench.scan(TEA, 2)
    bench.scan("CUP-02")
    bench.weigh()
    assert bench.seal().is_packed


@pytest.mark.parametrize("prefix", ["4012345", "40123456", "401234567", "4012345678"])
def test_parcel_numbers_have_18_digits_and_never_come_again(shop: Shop, prefix: str) -> None:
    digits = 17 - len(prefix) - 2
    with shop.database.write() as session:
        session.execute(update(Company).values(gs1_prefix=prefix))
        station_id = shop.origin.station_id
        session.add(NumberSeries(station_id=station_id, series=Series.SSCC, last=0))
    numbers = []
    for last in (0, 10 ** (digits - 1) - 2, 10 ** (digits - 1) - 1, 10**digits - 2):
        with shop.database.write() as session:
            session.execute(
                update(NumberSeries).where(NumberSeries.series == Series.SSCC).values(last=last)
            )
        order_id = shop.picked_order({"TEA-01": 1})
        shipment_id = shop.do(OpenPacking(order_id=order_id), by="anna")
        numbers.append(only(shop, Parcel, Parcel.shipment_id == shipment_id).sscc)
    assert len(set(numbers)) == 4
    assert all(len(each) == 18 and check_digit(each[:-1]) == each[-1] for each in numbers)
    assert numbers[0].startswith(f"0{prefix}07000")
    assert numbers[2].startswith(f"1{prefix}07000")
    order_id = shop.picked_order({"TEA-01": 1})
    assert refusal(shop, OpenPacking(order_id=order_id)).code == "sscc-used-up"


def test_a_digit_of_another_script_is_none(shop: Shop) -> None:
    station = RegisterStation(code="\N{ARABIC-INDIC DIGIT ONE}2", name="", warehouse_id=UUID(int=0))
    assert refusal(shop, station, by="").code == "station-code-wrong"


def test_half_a_piece_is_not_picked(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 2})
    pick_list_id = shop.do(ReleasePickList(order_ids=(order_id,))).pick_list_id
    shop.do(TakePickList(pick_list_id=pick_list_id))
    line = only(shop, PickLine)
    half = ConfirmPick(pick_line_id=line.id, raw="", quantity=Quantity.of("0.5"))
    result = shop.do(half)
    assert (result.verdict, result.code) == (ScanVerdict.REFUSED, "fraction-not-allowed")
    assert only(shop, PickLine).state is PickLineState.AVAILABLE
    assert only(shop, OrderLine).picked == Quantity.of(0)


def other_station(shop: Shop) -> UUID:
    """A station in another warehouse, which has tea of its own."""
    warehouse_id = shop.do(AddWarehouse(code="B", name="Berlin", address=SHOP_ADDRESS))
    (place,) = shop.do(
        AddLocations(warehouse_id=warehouse_id, kind=LocationKind.PICK_FACE, places=[("Z-1", 1)])
    )
    tea = shop.items["TEA-01"]
    shop.do(ReceiveStock(item_id=tea, location_id=place, quantity=Quantity.of(50)))
    shop.do(RegisterStation(code="08", name="Berlin", warehouse_id=warehouse_id))
    with shop.database.read() as session:
        return session.scalars(select(Station.id).where(Station.code == "08")).one()


def test_a_station_releases_no_order_of_another_warehouse(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 2})
    at = OPENED_AT + timedelta(days=1)
    there = replace(shop.origin, station_id=other_station(shop), occurred_at=at)
    with pytest.raises(Refused) as caught:
        execute(shop.database, ReleasePickList(order_ids=(order_id,)), there)
    assert caught.value.code == "nothing-to-release"
    assert rows(shop, PickLine) == []
