"""Sealing a parcel, what speaks against it, and opening it again."""

from __future__ import annotations

from sqlalchemy import update

from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import NextParcel, OpenPacking
from omsdesk.commands.sealing import ReopenParcel, SealParcel
from omsdesk.commands.setup import AddCarrierService
from omsdesk.commands.weighing import WeighParcel
from omsdesk.errors import Overridable
from omsdesk.models.company import Company
from omsdesk.models.holds import Override
from omsdesk.models.labels import Label, LabelState
from omsdesk.models.sales import SalesOrder
from omsdesk.models.shipping import (
    CarrierService,
    Parcel,
    ParcelState,
    Shipment,
    ShipmentState,
)
from omsdesk.values import Quantity, Weight
from tests.bench import CUP, TEA, Bench, at_bench, only, packed_bench, refusal, rows
from tests.shop import Shop


def test_an_empty_parcel_is_not_sealed(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    assert refusal(shop, SealParcel(parcel_id=bench.parcel.id)).code == "parcel-empty"


def test_a_light_parcel_is_sealed_only_on_a_supervisors_word(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1, "CUP-02": 1})
    bench.scan(TEA)
    bench.scan(CUP)
    bench.weigh(370)
    seal = SealParcel(parcel_id=bench.parcel.id)
    refused = refusal(shop, seal)
    assert isinstance(refused, Overridable)
    assert (refused.code, refused.facts["verdict"]) == ("weight-off", "light")
    assert (refused.facts["suspect"], refused.facts["count"]) == ("CUP-02", 1)
    assert refusal(shop, seal, confirmed_by="carla").code == "supervisor-needed"
    assert bench.seal(confirmed_by="sofia").is_packed
    override = only(shop, Override)
    assert (override.code, override.document_id) == ("weight-off", bench.parcel.id)


def test_a_parcel_that_was_never_weighed_is_not_sealed(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    refused = refusal(shop, SealParcel(parcel_id=bench.parcel.id))
    assert (refused.code, refused.facts["verdict"]) == ("weight-off", "not-weighed")
    assert refused.facts["expected"] == Weight.grams(370)


def test_a_company_without_a_tolerance_does_not_weigh(shop: Shop) -> None:
    with shop.database.write() as session:
        nothing = {"weight_tolerance": Weight(0), "weight_tolerance_bp": 0}
        session.execute(update(Company).values(**nothing))
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    assert bench.seal().is_packed


def test_goods_that_are_left_must_be_packed_or_said_to_follow(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    bench.scan(TEA)
    bench.weigh()
    refused = refusal(shop, SealParcel(parcel_id=bench.parcel.id))
    assert refused.code == "goods-left"
    assert refused.facts == {"sku": "TEA-01", "quantity": Quantity.of(2), "lines": 1}
    assert bench.seal(rest_follows=True).is_packed
    assert bench.label().is_ready
    later = bench.do(OpenPacking(order_id=bench.order_id))
    assert later != bench.shipment_id
    rest = Bench(shop, bench.order_id, later)
    assert rest.scan(TEA, 2).is_complete


def test_an_order_that_ships_complete_has_no_rest_that_follows(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    with shop.database.write() as session:
        session.execute(update(SalesOrder).values(ship_complete=True))
    bench.scan(TEA)
    bench.weigh()
    seal = SealParcel(parcel_id=bench.parcel.id, rest_follows=True)
    assert refusal(shop, seal).code == "rest-must-not-follow"


def test_the_first_of_two_parcels_leaves_the_shipment_open(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    first = bench.parcel.id
    bench.scan(TEA)
    bench.weigh()
    bench.do(NextParcel(shipment_id=bench.shipment_id))
    assert not bench.do(SealParcel(parcel_id=first)).is_packed
    assert only(shop, Shipment).state is ShipmentState.PACKING
    bench.scan(TEA)
    bench.weigh()
    assert bench.seal().is_packed
    assert only(shop, Shipment).state is ShipmentState.PACKED


def test_a_parcel_that_stayed_empty_is_discarded_with_the_last_seal(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    first = bench.parcel.id
    bench.scan(TEA)
    bench.do(NextParcel(shipment_id=bench.shipment_id))
    last = ScanIntoParcel(parcel_id=first, raw=TEA)
    bench.do(last)
    bench.do(WeighParcel(parcel_id=first, measured=Weight.grams(490), source="keyed"))
    assert bench.do(SealParcel(parcel_id=first)).is_packed
    states = {parcel.position: parcel.state for parcel in rows(shop, Parcel)}
    assert states == {1: ParcelState.SEALED, 2: ParcelState.DISCARDED}


def test_a_parcel_over_the_carriers_limit_needs_a_supervisor(shop: Shop) -> None:
    letter = AddCarrierService(
        code="letter",
        carrier="Elbe Parcel",
        name="Letter",
        tracking_prefix="EL",
        max_weight=Weight.grams(500),
    )
    service = shop.do(letter)
    bench = at_bench(shop, {"CUP-02": 1})
    with shop.database.write() as session:
        session.execute(update(Shipment).values(service_id=service))
    assert len(rows(shop, CarrierService)) == 2
    bench.scan(CUP)
    bench.weigh()
    refused = refusal(shop, SealParcel(parcel_id=bench.parcel.id))
    assert isinstance(refused, Overridable)
    assert (refused.code, refused.facts["limit"]) == ("too-heavy-for-service", Weight.grams(500))
    assert bench.seal(confirmed_by="sofia").is_packed


def test_reopening_voids_the_label_on_a_supervisors_word(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    reopen = ReopenParcel(parcel_id=bench.parcel.id, reason="wrong leaflet")
    refused = refusal(shop, reopen)
    assert isinstance(refused, Overridable)
    assert refused.code == "label-issued"
    bench.do(reopen, confirmed_by="sofia")
    assert only(shop, Label).state is LabelState.VOIDED
    assert only(shop, Shipment).state is ShipmentState.PACKING
    assert bench.parcel.state is ParcelState.OPEN
    assert bench.parcel.measured_weight is None
    assert bench.finish().generation == 2
    assert only(shop, Shipment).state is ShipmentState.READY


def test_a_sealed_parcel_without_a_label_is_reopened_by_the_packer(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    bench.weigh()
    bench.seal()
    reopen = ReopenParcel(parcel_id=bench.parcel.id, reason="")
    assert refusal(shop, reopen).code == "reason-needed"
    bench.do(ReopenParcel(parcel_id=bench.parcel.id, reason="wrong leaflet"))
    again = ReopenParcel(parcel_id=bench.parcel.id, reason="once more")
    assert refusal(shop, again).code == "wrong-state"
