"""A packer with gloves on: orders are packed by scans alone, and no scan is ever lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from omsdesk.commands.setup import AddPackagingMaterial
from omsdesk.devices.scanners.scan import Scan
from omsdesk.models.labels import Label, LabelState, PrintJob, PrintKind, PrintState
from omsdesk.models.shipping import (
    ParcelState,
    ShipmentState,
    WeightVerdict,
)
from omsdesk.ui.theme import Verdict
from omsdesk.values import Dimensions, Quantity, Weight
from tests.ui.at_work import without_item_codes
from tests.ui.pack.conftest import CUP, POT, TEA, Station


def test_a_whole_order_is_packed_by_scans_alone(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2, "CUP-02": 1})
    station.connect_scale()
    station.scan(station.number(order))
    assert station.is_at_work()
    station.scan(TEA)
    assert station.word == "1 of 2"
    assert "Chai tea" in station.said
    station.scan(CUP, TEA)
    assert station.word == "All packed"
    with station.qtbot.waitSignal(station.screen.finished):
        station.weigh(250 + 2 * 120 + 340)
    station.settle()
    assert not station.is_at_work()
    assert "ready" in station.word
    assert station.shipment.state is ShipmentState.READY
    (parcel,) = station.parcels
    assert parcel.weight_verdict is WeightVerdict.RIGHT
    assert station.only(Label).state is LabelState.ISSUED
    jobs = {job.kind: job for job in station.rows(PrintJob)}
    assert jobs[PrintKind.SHIPPING_LABEL].state is PrintState.QUEUED
    assert PrintKind.PACKING_SLIP in jobs
    assert station.played[-1] is Verdict.COMPLETE
    assert [verdict for _, verdict, _ in station.events()] == ["accepted"] * 4


def test_the_next_order_is_opened_by_its_scan_at_once(station: Station) -> None:
    first = station.shop.picked_order({"TEA-01": 1})
    second = station.shop.picked_order({"CUP-02": 1})
    station.connect_scale()
    for order, code, grams in ((first, TEA, 370), (second, CUP, 590)):
        station.scan(station.number(order), code)
        station.weigh(grams)
    assert [each.state for each in station.parcels] == [ParcelState.LABELLED] * 2


def test_a_wrong_item_stops_the_line_until_it_is_acknowledged(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2})
    station.scan(station.number(order), TEA, CUP)
    assert station.is_stopped()
    assert station.word == "Not on this order"
    assert "Mug, white" in station.said
    assert station.played[-1] is Verdict.REFUSED
    station.scan(TEA)
    assert station.only_packed() == 1
    station.scan("CMD-ACK", TEA)
    assert not station.is_stopped()
    assert station.only_packed() == 2
    assert station.events()[1:] == [
        (TEA, "accepted", ""),
        (CUP, "refused", "item-not-on-order"),
        (TEA, "refused", "scan-not-acknowledged"),
        ("CMD-ACK", "accepted", ""),
        (TEA, "accepted", ""),
    ]


def test_one_too_many_is_refused_and_named(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1, "CUP-02": 1})
    station.scan(station.number(order), TEA)
    station.scan_later(TEA)
    assert station.word == "Too many"
    assert "1 of 1" in station.said
    assert station.events()[-1] == (TEA, "refused", "more-than-open")


def test_a_code_that_nobody_knows_is_kept_as_unknown(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    station.scan(station.number(order), "GARBAGE-77")
    assert station.word == "Unknown code"
    assert station.events()[-1] == ("GARBAGE-77", "unknown", "code-unknown")


def test_no_scan_is_lost_when_they_come_faster_than_answers(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 40})
    station.scan(station.number(order))
    for _ in range(40):
        station.type_scan(TEA)
    station.settle()
    assert station.only_packed() == 40
    assert station.events()[1:] == [(TEA, "accepted", "")] * 40


def test_what_was_scanned_behind_a_wrong_one_is_refused_and_kept(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 40})
    station.scan(station.number(order))
    for code in (*[TEA] * 5, POT, *[TEA] * 14):
        station.type_scan(code)
    station.settle()
    assert station.only_packed() == 5
    kept = station.events()[1:]
    assert len(kept) == 20
    assert [each for each in kept if each[0] == POT] == [(POT, "refused", "item-not-on-order")]
    assert kept.count((TEA, "refused", "scan-not-acknowledged")) == 14


def test_the_same_code_at_once_counts_once_unless_more_is_needed(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2, "CUP-02": 1})
    station.scan(station.number(order), TEA, TEA, TEA)
    assert not station.is_stopped()
    assert station.only_packed() == 2
    assert station.events()[-1] == (TEA, "refused", "double-read")


def test_a_quantity_before_the_code_counts_so_many(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 12, "CUP-02": 3})
    station.scan(station.number(order), f"12*{TEA}")
    assert station.word == "12 of 12"
    station.type_text("3*")
    station.scan(CUP)
    assert station.word == "All packed"


def test_a_quantity_is_for_the_next_scan_and_not_for_a_later_one(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 3})
    number = station.number(order)
    station.scan(number, "2*", number, TEA)
    assert station.only_packed() == 1


def test_twenty_scans_are_taken_back_by_barcode(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 30})
    station.scan(station.number(order), *[TEA] * 20)
    assert station.only_packed() == 20
    for _ in range(20):
        station.scan_later("CMD-UNDO")
    assert station.only_packed() == 0
    assert station.word == "0 of 30"
    station.scan_later("CMD-UNDO")
    assert station.is_stopped()
    assert station.word == "Nothing to undo"


def test_after_an_undo_the_same_code_counts_again_at_once(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1, "CUP-02": 1})
    station.scan(station.number(order), TEA, "CMD-UNDO", TEA)
    assert station.only_packed() == 1
    assert not station.is_stopped()


def test_a_gs1_code_counts_by_the_gtin_in_it(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2})
    station.scan(station.number(order), "]C10104006381333931")
    assert station.only_packed() == 1


def test_a_box_is_chosen_by_its_barcode_and_by_its_number(station: Station) -> None:
    station.shop.do(
        AddPackagingMaterial(
            code="BOX-S",
            name="Box S",
            dimensions=Dimensions(250, 175, 100),
            tare=Weight.grams(128),
            max_load=Weight.kilograms(5),
        )
    )
    station.screen.reload()
    station.settle()
    order = station.shop.picked_order({"TEA-01": 1})
    station.scan(station.number(order))
    station.scan("BOX-S")
    assert station.box() == "Box S"
    numbers = [each.name for each in station.screen.work_view.parcel.materials]
    station.type_text(str(numbers.index("Box M") + 1))
    station.press(station.ENTER)
    assert station.box() == "Box M"


def test_another_order_is_not_opened_while_one_is_in_hand(station: Station) -> None:
    first = station.shop.picked_order({"TEA-01": 1})
    second = station.shop.picked_order({"CUP-02": 1})
    station.scan(station.number(first), station.number(second))
    assert station.word == "Finish this first"
    assert station.events()[-1][2] == "other-order-open"


def test_only_whole_packs_that_were_picked_go_in(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 3})
    station.scan(station.number(order), f"4*{TEA}")
    assert station.word == "Too many"
    assert station.only_packed() == 0
    assert Quantity.of(0) == station.screen.work_view.lines.rows[0].packed


def test_a_double_read_of_the_last_item_opens_no_other_work(station: Station) -> None:
    first = station.shop.picked_order({"TEA-01": 1})
    station.shop.picked_order({"TEA-01": 1}, "HAFEN")
    station.scan(station.number(first), TEA, TEA)
    assert station.events()[-1] == (TEA, "refused", "double-read")
    assert not station.is_stopped()
    assert station.only_packed() == 1


def test_a_carton_from_a_vendor_opens_the_order_that_wants_its_content(station: Station) -> None:
    station.shop.picked_order({"TEA-01": 24})
    station.scan(f"(00)340123450000000000(02)0{TEA}(37)24")
    assert station.is_at_work()
    assert station.only_packed() == 24


def test_scans_that_come_together_are_each_counted_and_one_too_many_is_told(
    station: Station,
) -> None:
    order = station.shop.picked_order({"TEA-01": 2, "CUP-02": 1})
    station.scan(station.number(order))
    at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    for _ in range(4):
        station.router.take(Scan(TEA, "keyboard", at, is_together=True))
    station.settle()
    assert station.only_packed() == 2
    assert station.is_stopped()
    assert [code for _, _, code in station.events()[1:]] == [
        "",
        "",
        "more-than-open",
        "scan-not-acknowledged",
    ]


def test_a_scan_that_the_database_cannot_answer_is_told(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2})
    station.scan(station.number(order))
    without_item_codes(station.shop.database)
    station.scan(TEA)
    assert station.events()[-1] == (TEA, "refused", "scan-failed")
    assert station.is_stopped()
    station.scan("CMD-ACK", "GARBAGE-77")
    assert station.events()[-1] == ("GARBAGE-77", "refused", "scan-failed")


def test_a_screen_that_breaks_on_an_answer_holds_up_no_other_scan(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = station.shop.picked_order({"TEA-01": 3})
    station.scan(station.number(order))
    view = station.screen.work_view

    def break_down(*_: object) -> None:
        raise LookupError("a bug in a screen")

    monkeypatch.setattr(view, "show_lines", break_down)
    with station.qtbot.captureExceptions() as raised:
        station.scan(TEA)
    assert raised
    monkeypatch.undo()
    station.scan(TEA)
    assert station.only_packed() == 2
    assert [code for raw, _, code in station.events() if raw == TEA] == ["", ""]


def test_a_double_read_chooses_none_of_several_orders_and_a_second_scan_the_first(
    station: Station,
) -> None:
    for customer in ("ALFKI", "HAFEN"):
        station.shop.picked_order({"TEA-01": 1}, customer)
    at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    for _ in range(2):
        station.router.take(Scan(TEA, "keyboard", at))
        station.settle()
    assert not station.is_at_work()
    assert station.events() == [(TEA, "refused", "double-read")]
    station.scan_later(TEA)
    assert station.is_at_work()
    assert station.only_packed() == 1
