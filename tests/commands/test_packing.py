"""At the bench: taking picked goods, and the parcels they go into."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from omsdesk.commands.execution import execute
from omsdesk.commands.holds import PlaceHold
from omsdesk.commands.pack_scans import ScanIntoParcel, UndoPackScan
from omsdesk.commands.packing import ChooseMaterial, LeavePacking, NextParcel, OpenPacking
from omsdesk.commands.sealing import ReopenParcel, SealParcel
from omsdesk.commands.setup import AddPackagingMaterial, RegisterStation
from omsdesk.commands.weighing import WeighParcel
from omsdesk.models.catalogue import Item
from omsdesk.models.people import Station
from omsdesk.models.shipping import (
    Parcel,
    ParcelContent,
    Shipment,
    ShipmentState,
)
from omsdesk.values import Dimensions, Quantity, Weight
from tests.bench import TEA, at_bench, only, packed_bench, refusal
from tests.shop import Shop


def second_station(shop: Shop) -> UUID:
    warehouse_id = only(shop, Station).warehouse_id
    added: UUID = shop.do(RegisterStation(code="08", name="Packing 2", warehouse_id=warehouse_id))
    return added


def give_to(shop: Shop, station_id: UUID) -> None:
    """As if the other station had opened the shipment and this desk heard of it."""
    with shop.database.write() as session:
        session.execute(update(Shipment).values(packer_station_id=station_id))


def test_nothing_picked_is_nothing_to_pack(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 1})
    assert refusal(shop, OpenPacking(order_id=order_id)).code == "nothing-picked"


def test_a_draft_cannot_be_packed(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 1})
    assert refusal(shop, OpenPacking(order_id=order_id)).code == "wrong-state"
    assert refusal(shop, OpenPacking(order_id=uuid4())).code == "order-gone"


def test_a_held_order_is_not_packed(shop: Shop) -> None:
    order_id = shop.picked_order({"TEA-01": 1})
    shop.do(PlaceHold(order_id=order_id, reason="customer called"))
    refused = refusal(shop, OpenPacking(order_id=order_id))
    assert (refused.code, refused.facts["evidence"]) == ("order-held", "customer called")


def test_opening_gives_a_shipment_with_an_open_parcel_and_its_box(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    shipment = only(shop, Shipment)
    assert (shipment.state, shipment.number) == (ShipmentState.PACKING, "SH-07-000001")
    assert shipment.consignee.name == "Alfreds Futterkiste"
    assert bench.parcel.material_id == shop.materials["box-m"]
    assert len(bench.parcel.sscc) == 18


def test_opening_twice_goes_on_with_the_same_shipment(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    bench.scan(TEA)
    bench.do(LeavePacking(shipment_id=bench.shipment_id))
    assert only(shop, Shipment).state is ShipmentState.OPEN
    assert bench.do(OpenPacking(order_id=bench.order_id)) == bench.shipment_id
    assert bench.scan(TEA).is_complete
    assert only(shop, Parcel).position == 1


def test_another_station_takes_over_on_purpose_and_keeps_every_scan(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    bench.scan(TEA)
    give_to(shop, second_station(shop))
    refused = refusal(shop, OpenPacking(order_id=bench.order_id), by="sofia")
    assert (refused.code, refused.facts["operator"]) == ("taken-by", "Anna Packer")
    assert refusal(shop, LeavePacking(shipment_id=bench.shipment_id)).code == "taken-by"
    bench.do(OpenPacking(order_id=bench.order_id, take_over=True), by="sofia")
    assert only(shop, Shipment).packer_id == shop.people["sofia"]
    assert only(shop, ParcelContent).quantity == Quantity.of(1)
    assert bench.scan(TEA).is_complete


def test_a_ready_shipment_is_not_opened_again(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    refused = refusal(shop, OpenPacking(order_id=bench.order_id))
    assert (refused.code, refused.facts["number"]) == ("already-labelled", "SH-07-000001")


def test_a_packed_shipment_without_labels_can_be_opened_for_them(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    bench.weigh()
    bench.seal()
    bench.do(LeavePacking(shipment_id=bench.shipment_id))
    assert bench.do(OpenPacking(order_id=bench.order_id)) == bench.shipment_id
    assert bench.label().is_ready


def test_the_next_parcel_is_the_empty_one_that_stands_there(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    first = bench.parcel.id
    assert bench.do(NextParcel(shipment_id=bench.shipment_id)) == first
    bench.scan(TEA)
    second = bench.do(NextParcel(shipment_id=bench.shipment_id))
    assert second != first
    assert bench.do(NextParcel(shipment_id=bench.shipment_id)) == second


def test_no_next_parcel_when_everything_is_packed(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    following = NextParcel(shipment_id=bench.shipment_id)
    assert refusal(shop, following).code == "nothing-left-to-pack"


def test_the_smallest_box_that_holds_the_goods_is_proposed(shop: Shop) -> None:
    for code, side, load in (("tube", 900, 1), ("box-s", 150, 2), ("box-l", 700, 40)):
        size = Dimensions(side, 60 if code == "tube" else side, 60 if code == "tube" else side)
        shop.materials[code] = shop.do(
            AddPackagingMaterial(
                code=code,
                name=code,
                dimensions=size,
                tare=Weight.grams(100),
                max_load=Weight.kilograms(load),
            )
        )
    with shop.database.write() as session:
        sides = {"length_mm": 110, "width_mm": 100, "height_mm": 90}
        session.execute(update(Item).where(Item.sku == "CUP-02").values(**sides))
    assert at_bench(shop, {"CUP-02": 1}).parcel.material_id == shop.materials["box-s"]
    assert at_bench(shop, {"CUP-02": 6}).parcel.material_id == shop.materials["box-m"]
    assert at_bench(shop, {"POT-03": 40}).parcel.material_id == shop.materials["box-l"]


@pytest.mark.parametrize("state", ["packed", "ready"])
@pytest.mark.parametrize("what", ["undo", "next", "box", "seal"])
def test_a_closed_shipment_refuses_what_needs_an_open_one(
    shop: Shop, state: str, what: str
) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    bench.weigh()
    bench.seal()
    if state == "ready":
        bench.label()
    parcel_id = bench.parcel.id
    commands = {
        "undo": UndoPackScan(parcel_id=parcel_id),
        "next": NextParcel(shipment_id=bench.shipment_id),
        "box": ChooseMaterial(parcel_id=parcel_id, material_id=shop.materials["box-m"]),
        "seal": SealParcel(parcel_id=parcel_id),
    }
    assert refusal(shop, commands[what]).code == "wrong-state"


def test_what_is_not_there_is_said_to_be_gone(shop: Shop) -> None:
    gone = uuid4()
    for command, code in (
        (ScanIntoParcel(parcel_id=gone, raw=TEA), "parcel-gone"),
        (UndoPackScan(parcel_id=gone), "parcel-gone"),
        (WeighParcel(parcel_id=gone, measured=Weight(1), source=""), "parcel-gone"),
        (SealParcel(parcel_id=gone), "parcel-gone"),
        (ReopenParcel(parcel_id=gone, reason="x"), "parcel-gone"),
        (NextParcel(shipment_id=gone), "shipment-gone"),
        (LeavePacking(shipment_id=gone), "shipment-gone"),
    ):
        assert refusal(shop, command).code == code


def test_a_picker_may_not_pack(shop: Shop) -> None:
    order_id = shop.picked_order({"TEA-01": 1})
    assert refusal(shop, OpenPacking(order_id=order_id), by="piotr").code == "not-permitted"


def test_a_scan_that_is_sent_twice_counts_once(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    scan = ScanIntoParcel(parcel_id=bench.parcel.id, raw=TEA)
    first = shop.outcome(scan, by="anna")
    again = execute(shop.database, scan, shop.origin, first.command_id)
    assert again.is_repeat
    assert bench.line.packed == Quantity.of(1)
