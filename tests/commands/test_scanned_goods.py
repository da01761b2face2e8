"""What a code says of the goods: the same piece twice, past its date, of unknown weight."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from omsdesk.commands.items import AddItem, AddItemCode, NewCode
from omsdesk.commands.pack_scans import PackScanResult, ScanIntoParcel, UndoPackScan
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick, PickResult
from omsdesk.commands.picking import PutBack, TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.scans import ScannedValues
from omsdesk.commands.sealing import ReopenParcel
from omsdesk.commands.setup import AddUnit
from omsdesk.commands.stock import RecordOpeningStock
from omsdesk.devices.scanners.gs1 import check_digit
from omsdesk.models.catalogue import PackKind
from omsdesk.models.picking import PickLine
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import ScanEvent, ScanVerdict, Shipment
from omsdesk.store.database import Database
from omsdesk.values import ONE, Quantity, UnitPrice, Weight
from tests.bench import TEA, Bench, at_bench, only, packed_bench, rows
from tests.shop import Shop

PIECE = ScannedValues(serial="S-99")
CARTON = ScannedValues(sscc="340123450000000000")
CHEESE = "9521101000001" + check_digit("9521101000001")


def pack(
    bench: Bench, said: ScannedValues, packs: Quantity = ONE, code: str = TEA
) -> PackScanResult:
    command = ScanIntoParcel(
        parcel_id=bench.parcel.id, raw=f"]d2{code}", code=code, quantity=packs, said=said
    )
    result: PackScanResult = bench.do(command)
    return result


@pytest.mark.parametrize(("said", "code"), [(PIECE, "serial-packed"), (CARTON, "carton-packed")])
def test_what_there_is_only_once_is_packed_once(shop: Shop, said: ScannedValues, code: str) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    assert pack(bench, said).verdict is ScanVerdict.ACCEPTED
    again = pack(bench, said)
    assert (again.verdict, again.code) == (ScanVerdict.REFUSED, code)
    assert again.facts["parcel"] == 1
    assert again.facts["order"] == only(shop, SalesOrder).number
    assert bench.line.packed == ONE
    assert [each.code for each in rows(shop, ScanEvent, ScanEvent.place == "pack")] == ["", code]


@pytest.mark.parametrize("said", [PIECE, CARTON])
def test_what_is_in_a_parcel_of_another_order_is_refused_with_its_place(
    shop: Shop, said: ScannedValues
) -> None:
    first, second = at_bench(shop, {"TEA-01": 1}), at_bench(shop, {"TEA-01": 1})
    pack(first, said)
    refused = pack(second, said)
    assert refused.facts["shipment"] == _number(shop, first)
    first.do(UndoPackScan(parcel_id=first.parcel.id))
    assert pack(second, said).verdict is ScanVerdict.ACCEPTED


def _number(shop: Shop, bench: Bench) -> str:
    return only(shop, Shipment, Shipment.id == bench.shipment_id).number


def test_a_parcel_that_is_opened_again_keeps_what_is_in_it_until_that_is_taken_out(
    shop: Shop,
) -> None:
    bench, other = at_bench(shop, {"TEA-01": 1}), at_bench(shop, {"TEA-01": 1})
    pack(bench, PIECE)
    bench.finish()
    assert pack(other, PIECE).code == "serial-packed"
    reopen = ReopenParcel(parcel_id=bench.parcel.id, reason="wrong box")
    shop.do(reopen, by="sofia")
    assert pack(other, PIECE).code == "serial-packed"
    shop.do(UndoPackScan(parcel_id=bench.parcel.id), by="sofia")
    assert pack(other, PIECE).verdict is ScanVerdict.ACCEPTED


def test_what_came_back_is_packed_by_key(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    first, second = at_bench(shop, {"TEA-01": 1}), at_bench(shop, {"TEA-01": 1})
    pack(first, PIECE)
    assert pack(second, PIECE).code == "serial-packed"
    keyed = ScanIntoParcel(parcel_id=second.parcel.id, raw="", item_id=shop.items["TEA-01"])
    assert second.do(keyed).is_complete


def test_a_serial_number_counts_within_its_item_code(shop: Shop) -> None:
    case = NewCode(code="14006381333938", pack=PackKind.CASE, quantity=Quantity.of(12))
    shop.do(AddItemCode(item_id=shop.items["TEA-01"], code=case))
    bench = at_bench(shop, {"TEA-01": 13})
    assert pack(bench, PIECE, code="4006381333931").verdict is ScanVerdict.ACCEPTED
    assert pack(bench, PIECE, code="14006381333938").verdict is ScanVerdict.ACCEPTED
    assert bench.line.packed == Quantity.of(13)
    bench.do(UndoPackScan(parcel_id=bench.parcel.id))
    assert pack(bench, PIECE, code="04006381333931").code == "serial-packed"


def test_a_serial_number_is_that_of_one_piece(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 3})
    refused = pack(bench, PIECE, Quantity.of(2))
    assert (refused.code, refused.facts["given"]) == ("serial-for-one", Quantity.of(2))
    assert bench.line.packed == Quantity.of(0)


def test_two_stations_at_the_same_moment_pack_a_piece_once(shop: Shop) -> None:
    benches = [at_bench(shop, {"TEA-01": 1}) for _ in range(2)]
    parcels = [bench.parcel.id for bench in benches]
    at_once, results = threading.Barrier(2), list[PackScanResult]()

    def station(at: int) -> None:
        database = Database.at(Path(shop.database.url.removeprefix("sqlite:///")))
        own = Shop(database, shop.origin, people=shop.people, _seconds=shop._seconds)
        at_once.wait()
        scan = ScanIntoParcel(parcel_id=parcels[at], raw=TEA, code=TEA, said=PIECE)
        results.append(own.do(scan, by="anna"))
        database.close()

    threads = [threading.Thread(target=station, args=(at,)) for at in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.code for each in results) == ["", "serial-packed"]


def test_a_piece_is_looked_up_by_index(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    plans: list[str] = []

    def explain(connection: object, _cursor: object, sql: str, values: object, *_: object) -> None:
        if sql.startswith("SELECT parcel.position"):
            found = connection.connection.execute(  # type: ignore[attr-defined]
                f"EXPLAIN QUERY PLAN {sql}", values
            )
            plans.extend(row[3] for row in found)

    event.listen(shop.database.engine, "before_cursor_execute", explain)
    pack(bench, PIECE)
    pack(bench, CARTON)
    pack(bench, ScannedValues(serial="S-1", sscc="340123450000000017"))
    event.remove(shop.database.engine, "before_cursor_execute", explain)
    assert any("ix_scan_event_serial" in step for step in plans)
    assert any("ix_scan_event_sscc" in step for step in plans)
    assert not [step for step in plans if step.startswith("SCAN")]


# Picking.


def walk(shop: Shop, quantity: int = 3) -> PickLine:
    """The first line of a list that Piotr walks."""
    order = shop.committed_order({"TEA-01": quantity})
    released = shop.do(ReleasePickList(order_ids=(order,)))
    shop.do(TakePickList(pick_list_id=released.pick_list_id), by="piotr")
    (line,) = rows(shop, PickLine, PickLine.pick_list_id == released.pick_list_id)
    return line


def pick(shop: Shop, line: PickLine, said: ScannedValues, packs: Quantity = ONE) -> PickResult:
    command = ConfirmPick(pick_line_id=line.id, raw=TEA, code=TEA, quantity=packs, said=said)
    result: PickResult = shop.do(command, by="piotr")
    return result


@pytest.mark.parametrize(("said", "code"), [(PIECE, "serial-picked"), (CARTON, "carton-picked")])
def test_what_there_is_only_once_is_picked_once_until_it_is_put_back(
    shop: Shop, said: ScannedValues, code: str
) -> None:
    line, other = walk(shop), walk(shop)
    assert pick(shop, line, said).verdict is ScanVerdict.ACCEPTED
    for at in (line, other):
        assert pick(shop, at, said).code == code
    shop.do(PutBack(pick_line_id=line.id), by="piotr")
    assert pick(shop, other, said).verdict is ScanVerdict.ACCEPTED


def test_what_was_picked_is_packed_with_the_same_number(shop: Shop) -> None:
    line = walk(shop, 1)
    pick(shop, line, PIECE)
    order_id = rows(shop, OrderLine)[-1].order_id
    bench = Bench(shop, order_id, shop.do(OpenPacking(order_id=order_id), by="anna"))
    assert pack(bench, PIECE).is_complete


# Dates and counts.


@pytest.mark.parametrize(
    ("day", "code"), [("2026-03-01", "goods-expired"), ("2026-03-02", ""), ("2028-04-30", "")]
)
def test_goods_are_good_to_the_end_of_their_last_day(shop: Shop, day: str, code: str) -> None:
    said = ScannedValues(expires_on=date.fromisoformat(day), lot="L")
    assert pick(shop, walk(shop), said).code == code
    bench = at_bench(shop, {"TEA-01": 1})
    assert pack(bench, said).code == code
    assert bench.line.packed == Quantity.of(int(not code))


def test_more_in_a_carton_than_is_open_is_refused(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 20})
    refused = pack(bench, CARTON, Quantity.of(24))
    assert (refused.code, refused.facts["given"]) == ("more-than-open", Quantity.of(24))
    assert pack(bench, CARTON, Quantity.of(20)).is_complete
    assert pick(shop, walk(shop), CARTON, Quantity.of(24)).code == "more-than-wanted"


def test_a_carton_that_does_not_say_how_many_it_holds_is_not_guessed(shop: Shop) -> None:
    said = ScannedValues(sscc=CARTON.sscc, lacks_count=True)
    bench = at_bench(shop, {"TEA-01": 20})
    assert pack(bench, said).code == "count-needed"
    assert pick(shop, walk(shop), said).code == "count-needed"
    assert bench.line.packed == Quantity.of(0)


def test_a_count_of_none_is_refused(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 20})
    assert pack(bench, ScannedValues(), Quantity.of(0)).code == "quantity-wrong"


# Goods that are not alike.


def sold_by(shop: Shop, unit: str, *, is_whole: bool = False) -> Bench:
    """An order of four units of something with a code of variable measure."""
    if unit != "each":
        shop.do(AddUnit(code=unit, name=unit, is_whole=is_whole))
    item_id = shop.items["CHEESE"] = shop.do(
        AddItem(
            sku="CHEESE",
            name="Cheese",
            unit=unit,
            list_price=UnitPrice.of("14", "EUR"),
            codes=(NewCode(code=CHEESE),),
        )
    )
    place = shop.locations["B-1"]
    shop.do(RecordOpeningStock(item_id=item_id, location_id=place, quantity=Quantity.of(20)))
    return at_bench(shop, {"CHEESE": 4})


def test_goods_sold_by_weight_are_not_counted_without_it(shop: Shop) -> None:
    bench = sold_by(shop, "kg")
    refused = pack(bench, ScannedValues(is_variable=True), code=CHEESE)
    assert (refused.code, refused.facts) == ("weight-needed", {"sku": "CHEESE"})
    assert bench.line.packed == Quantity.of(0)
    weighed = ScannedValues(is_variable=True, net_weight=Weight.grams(1250))
    assert pack(bench, weighed, code=CHEESE).quantity == Quantity.of("1.25")


def test_the_weight_of_one_piece_is_not_that_of_the_next(shop: Shop) -> None:
    bench = sold_by(shop, "kg")
    one = ScannedValues(is_variable=True, net_weight=Weight.grams(1250))
    assert pack(bench, one, Quantity.of(2), code=CHEESE).code == "weight-needed"
    both = ScannedValues(is_variable=True, net_weight=Weight.grams(2300), weighed=Quantity.of(2))
    assert pack(bench, both, Quantity.of(2), code=CHEESE).quantity == Quantity.of("2.3")


def test_what_is_sold_by_the_piece_is_counted_whatever_it_weighs(shop: Shop) -> None:
    bench = sold_by(shop, "each")
    assert pack(bench, ScannedValues(is_variable=True), code=CHEESE).quantity == ONE


def test_what_is_sold_by_length_is_not_counted_by_the_piece(shop: Shop) -> None:
    bench = sold_by(shop, "m")
    said = ScannedValues(is_variable=True, net_weight=Weight.grams(1250))
    refused = pack(bench, said, code=CHEESE)
    assert (refused.code, refused.facts["unit"]) == ("measure-needed", "m")
