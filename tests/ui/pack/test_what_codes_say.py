"""What a code says of the goods, at the station: their weight, their number, their lot."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import Qt

from omsdesk.commands.items import AddItem, NewCode
from omsdesk.commands.setup import AddUnit
from omsdesk.commands.stock import RecordOpeningStock
from omsdesk.devices.scanners.gs1 import check_digit
from omsdesk.devices.scanners.scan import Scan
from omsdesk.models.sales import OrderLine
from omsdesk.models.shipping import ScanEvent, ScanVerdict
from omsdesk.values import Quantity, UnitPrice, Weight
from tests.ui.pack.conftest import TEA, Station

CHEESE = "9521101000001" + check_digit("9521101000001")


def test_lot_serial_and_expiry_of_a_gs1_code_are_kept(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 26})
    station.scan(station.number(order))
    station.scan(f"(01)0{TEA}(17)280430(10)LOT/7(21)S-99")
    kept = station.rows(ScanEvent)[-1]
    assert (kept.verdict, kept.lot, kept.serial) == (ScanVerdict.ACCEPTED, "LOT/7", "S-99")
    assert kept.expires_on == date(2028, 4, 30)
    assert station.only_packed() == 1
    station.scan(f"(00)340123450000000000(02)0{TEA}(37)24(10)LOT/8")
    assert (station.only_packed(), station.rows(ScanEvent)[-1].lot) == (25, "LOT/8")


def order_of_cheese(station: Station) -> UUID:
    """Two kilograms of something whose code does not say how much it weighs."""
    shop = station.shop
    shop.do(AddUnit(code="kg", name="kilogram", is_whole=False))
    item_id = shop.items["CHEESE"] = shop.do(
        AddItem(
            sku="CHEESE",
            name="Cheese",
            unit="kg",
            list_price=UnitPrice.of("14", "EUR"),
            codes=(NewCode(code=CHEESE),),
        )
    )
    place = shop.locations["B-1"]
    shop.do(RecordOpeningStock(item_id=item_id, location_id=place, quantity=Quantity.of(20)))
    return shop.picked_order({"CHEESE": 2})


def packed(station: Station) -> Quantity:
    return Quantity.total(line.packed for line in station.rows(OrderLine))


def test_a_piece_without_its_weight_is_packed_with_that_on_the_scale(station: Station) -> None:
    order = order_of_cheese(station)
    station.connect_scale()
    station.scan(station.number(order), CHEESE)
    assert station.word == "Weigh it"
    assert station.is_stopped()
    assert packed(station) == Quantity.of(0)
    station.scan("CMD-ACK")
    assert "F7" in station.said
    station.weigh(1250)
    station.scan("CMD-WEIGH")
    assert packed(station) == Quantity.of("1.25")
    assert station.events()[1:] == [
        (CHEESE, "refused", "weight-needed"),
        ("CMD-ACK", "accepted", ""),
        (CHEESE, "accepted", ""),
        ("CMD-WEIGH", "accepted", ""),
    ]
    assert station.rows(ScanEvent)[-2].net_weight == Weight.grams(1250)


def test_without_a_scale_the_weight_of_a_piece_is_keyed(station: Station) -> None:
    order = order_of_cheese(station)
    station.scan(station.number(order), CHEESE, "CMD-ACK")
    station.press(Qt.Key.Key_F7)
    station.type_text("750")
    station.press(station.ENTER)
    assert packed(station) == Quantity.of("0.75")


def test_a_weight_is_not_taken_for_a_piece_after_something_else_was_scanned(
    station: Station,
) -> None:
    order = order_of_cheese(station)
    station.connect_scale()
    station.scan(station.number(order), CHEESE, "CMD-ACK", "CMD-UNDO")
    station.scan("CMD-ACK", "GARBAGE-77", "CMD-ACK")
    station.weigh(1250)
    station.scan("CMD-WEIGH")
    assert packed(station) == Quantity.of(0)


def test_the_same_piece_twice_is_refused_and_a_double_read_of_it_is_not(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 3})
    code = f"(01)0{TEA}(21)S-99"
    station.scan(station.number(order))
    at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    for _ in range(2):
        station.router.take(Scan(code, "keyboard", at))
        station.settle()
    assert station.events()[-1] == (code, "refused", "double-read")
    assert not station.is_stopped()
    station.scan_later(code)
    assert station.events()[-1] == (code, "refused", "serial-packed")
    assert station.word == "Packed already"
    assert station.is_stopped()
    assert station.only_packed() == 1


def test_a_station_without_a_scale_says_where_one_is_added(station: Station) -> None:
    order = order_of_cheese(station)
    station.scan(station.number(order), CHEESE, "CMD-ACK")
    station.press(Qt.Key.Key_F7)
    trouble = station.screen.work_view.trouble
    assert "“Devices”" in trouble
    station.type_text("750")
    station.press(station.ENTER)
    assert station.screen.work_view.trouble == ""
