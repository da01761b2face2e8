"""Scanning into a parcel: what is refused is kept, what is wrong can be taken back."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.items import AddItem, AddItemCode, NewCode
from omsdesk.commands.order_lines import AddOrderLine
from omsdesk.commands.pack_scans import ScanIntoParcel, UndoPackScan
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.scans import ScannedValues
from omsdesk.commands.setup import AddUnit
from omsdesk.commands.stock import RecordOpeningStock
from omsdesk.models.catalogue import PackKind
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import (
    ParcelContent,
    ScanEvent,
    ScanVerdict,
    Shipment,
)
from omsdesk.queries.documents import packing_slip
from omsdesk.values import Quantity, UnitPrice, Weight
from tests.bench import CUP, POT, TEA, Bench, at_bench, only, packed_bench, refusal, rows
from tests.shop import Shop


def give_to(shop: Shop, station_id: UUID) -> None:
    """As if the other station had opened the shipment and this desk heard of it."""
    with shop.database.write() as session:
        session.execute(update(Shipment).values(packer_station_id=station_id))


def test_the_last_scan_tells_that_everything_is_packed(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1, "CUP-02": 2})
    assert not bench.scan(TEA).is_complete
    assert not bench.scan(CUP).is_complete
    last = bench.scan(CUP)
    assert last.is_complete
    assert last.line is not None
    assert (last.line.packed, last.line.wanted) == (Quantity.of(2), Quantity.of(2))


def test_one_too_many_says_how_many_are_packed(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    for _ in range(3):
        bench.scan(TEA)
    result = bench.scan(TEA)
    assert (result.verdict, result.code) == (ScanVerdict.REFUSED, "more-than-open")
    assert result.facts["packed"] == result.facts["wanted"] == Quantity.of(3)
    assert bench.line.packed == Quantity.of(3)


@pytest.mark.parametrize(
    ("raw", "verdict", "code"),
    [
        (POT, ScanVerdict.REFUSED, "item-not-on-order"),
        ("no such code", ScanVerdict.UNKNOWN, "code-unknown"),
    ],
)
def test_a_wrong_scan_is_refused_and_kept_in_the_journal(
    shop: Shop, raw: str, verdict: ScanVerdict, code: str
) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    result = bench.scan(raw)
    assert (result.verdict, result.code) == (verdict, code)
    event = only(shop, ScanEvent, ScanEvent.place == "pack")
    assert (event.raw, event.verdict, event.code) == (raw, verdict, code)
    assert rows(shop, ParcelContent) == []


def test_what_was_not_picked_cannot_be_packed(shop: Shop) -> None:
    order_id = shop.committed_order({"TEA-01": 150})
    shop.pick(order_id)
    bench = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    assert bench.scan(TEA, 100).verdict is ScanVerdict.ACCEPTED
    result = bench.scan(TEA)
    assert result.code == "not-picked"
    assert result.facts["picked"] == Quantity.of(100)


def test_a_case_code_packs_the_whole_case(shop: Shop) -> None:
    code = NewCode(code="14006381333938", pack=PackKind.CASE, quantity=Quantity.of(12))
    shop.do(AddItemCode(item_id=shop.items["TEA-01"], code=code))
    bench = at_bench(shop, {"TEA-01": 30})
    assert bench.scan("14006381333938", 2).quantity == Quantity.of(24)
    assert bench.scan("14006381333938").code == "more-than-open"


def test_an_item_without_a_readable_code_is_confirmed_by_key(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    keyed = ScanIntoParcel(
        parcel_id=bench.parcel.id, raw="", item_id=shop.items["TEA-01"], quantity=Quantity.of(2)
    )
    assert bench.do(keyed).is_complete
    assert only(shop, ScanEvent, ScanEvent.parcel_id.is_not(None)).place == "pack-by-key"


def test_a_gs1_code_is_kept_whole_and_understood_by_its_gtin(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    raw = "]C1010400638133393110L42"
    scan = ScanIntoParcel(parcel_id=bench.parcel.id, raw=raw, code="04006381333931")
    assert bench.do(scan).verdict is ScanVerdict.ACCEPTED
    assert only(shop, ScanEvent, ScanEvent.parcel_id.is_not(None)).raw == raw


@pytest.mark.parametrize(
    ("quantity", "code"),
    [("0", "quantity-wrong"), ("-1", "quantity-wrong"), ("0.5", "fraction-not-allowed")],
)
def test_a_senseless_quantity_is_refused(shop: Shop, quantity: str, code: str) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    assert bench.scan(TEA, quantity).code == code
    assert bench.line.packed == Quantity.of(0)


def test_an_item_on_two_lines_fills_the_first_and_then_the_second(shop: Shop) -> None:
    order_id = shop.draft_order({"TEA-01": 2})
    second = AddOrderLine(
        order_id=order_id,
        item_id=shop.items["TEA-01"],
        quantity=Quantity.of(3),
        discount_bp=1000,
    )
    shop.do(second)
    shop.do(CommitOrder(order_id=order_id))
    shop.pick(order_id)
    bench = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    assert not bench.scan(TEA, 4).is_complete
    packed = {line.position: line.packed for line in rows(shop, OrderLine)}
    assert packed == {1: Quantity.of(2), 2: Quantity.of(2)}
    assert bench.do(UndoPackScan(parcel_id=bench.parcel.id)).quantity == Quantity.of(4)
    assert rows(shop, ParcelContent) == []


def test_a_scan_into_a_sealed_parcel_is_kept_and_refused(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    result = bench.scan(TEA)
    assert (result.verdict, result.code) == (ScanVerdict.REFUSED, "wrong-state")
    assert result.facts == {"document": "parcel", "state": "labelled"}


def test_scans_can_be_taken_back_to_the_first(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 20, "CUP-02": 1})
    for _ in range(20):
        bench.scan(TEA)
    bench.scan(CUP)
    undo = UndoPackScan(parcel_id=bench.parcel.id)
    assert bench.do(undo).line.sku == "CUP-02"
    for left in range(19, -1, -1):
        assert bench.do(undo).line.packed == Quantity.of(left)
    assert rows(shop, ParcelContent) == []
    assert refusal(shop, undo).code == "nothing-to-undo"
    assert bench.scan(TEA).verdict is ScanVerdict.ACCEPTED
    assert bench.do(undo).quantity == Quantity.of(1)


def test_packed_is_the_sum_of_the_scans_that_stand(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 10})
    for quantity in (3, 2, 4):
        bench.scan(TEA, quantity)
    bench.do(UndoPackScan(parcel_id=bench.parcel.id))
    events = rows(
        shop,
        ScanEvent,
        ScanEvent.verdict == ScanVerdict.ACCEPTED,
        ScanEvent.parcel_id.is_not(None),
        ScanEvent.undone_by_id.is_(None),
    )
    counted = Quantity.total(event.quantity or Quantity(0) for event in events)
    assert counted == bench.line.packed == only(shop, ParcelContent).quantity == Quantity.of(5)


def test_a_scan_after_somebody_took_over_is_kept_and_refused(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    give_to(shop, uuid4())
    late = bench.scan(TEA)
    assert (late.verdict, late.code) == (ScanVerdict.REFUSED, "taken-by")
    assert only(shop, ScanEvent, ScanEvent.parcel_id.is_not(None)).code == "taken-by"


SAID = ScannedValues(lot="LOT/7", serial="S-99", expires_on=date(2028, 4, 30))


def test_what_the_code_says_of_the_goods_is_kept_with_the_scan(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    raw = "]d20104006381333931" + "1728043010LOT/7" + "\x1d" + "21S-99"
    for said in (SAID, ScannedValues(lot="LOT/8"), ScannedValues()):
        scan = ScanIntoParcel(parcel_id=bench.parcel.id, raw=raw, code=TEA, said=said)
        assert bench.do(scan).verdict is ScanVerdict.ACCEPTED
    first, second, third = rows(shop, ScanEvent, ScanEvent.place == "pack")
    assert (first.lot, first.serial, first.expires_on) == ("LOT/7", "S-99", date(2028, 4, 30))
    assert (second.lot, second.serial, second.expires_on) == ("LOT/8", "", None)
    assert (third.lot, third.net_weight) == ("", None)
    bench.do(UndoPackScan(parcel_id=bench.parcel.id))
    bench.do(UndoPackScan(parcel_id=bench.parcel.id))
    with shop.database.read() as session:
        (line,) = packing_slip(session, bench.shipment_id, date(2026, 3, 2)).lines
    assert (line.lots, line.serials) == (("LOT/7",), ("S-99",))


def test_what_is_sold_by_weight_counts_by_the_weight_on_its_label(shop: Shop) -> None:
    shop.do(AddUnit(code="kg", name="kilogram", is_whole=False))
    item_id = shop.items["CHEESE"] = shop.do(
        AddItem(
            sku="CHEESE",
            name="Cheese",
            unit="kg",
            list_price=UnitPrice.of("14", "EUR"),
            codes=(NewCode(code="2112345000008"),),
        )
    )
    place = shop.locations["B-1"]
    shop.do(RecordOpeningStock(item_id=item_id, location_id=place, quantity=Quantity.of(20)))
    bench = at_bench(shop, {"CHEESE": 2})
    said = ScannedValues(net_weight=Weight.grams(1250))
    scan = ScanIntoParcel(
        parcel_id=bench.parcel.id, raw="2112345012506", code="02112345000008", said=said
    )
    result = bench.do(scan)
    assert (result.verdict, result.quantity) == (ScanVerdict.ACCEPTED, Quantity.of("1.25"))
    again = bench.do(scan)
    assert (again.code, again.facts["given"]) == ("more-than-open", Quantity.of("1.25"))
    assert bench.line.packed == Quantity.of("1.25")


def test_the_weight_on_a_label_does_not_count_what_is_sold_by_the_piece(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    said = ScannedValues(net_weight=Weight.grams(1250))
    result = bench.do(ScanIntoParcel(parcel_id=bench.parcel.id, raw=TEA, said=said))
    assert result.quantity == Quantity.of(1)
    assert only(shop, ScanEvent, ScanEvent.place == "pack").net_weight == Weight.grams(1250)
