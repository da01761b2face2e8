"""From the last scan to the label: weighing, what is off, a supervisor's word, several parcels."""

from __future__ import annotations

from sqlalchemy import update

from omsdesk.devices.scales.reading import Status
from omsdesk.models.company import Company
from omsdesk.models.holds import Override
from omsdesk.models.labels import Label, LabelState, Printer, PrintJob
from omsdesk.models.people import Operator
from omsdesk.models.shipping import ParcelState, ShipmentState, WeightEvent
from omsdesk.ui.theme import Verdict
from omsdesk.values import Weight
from tests.ui.pack.conftest import CUP, PACKER_BADGE, SUPERVISOR_BADGE, TEA, Station


def complete(station: Station, lines: dict[str, int | str]) -> None:
    """An order of tea and mugs, scanned completely."""
    order = station.shop.picked_order(dict(lines))
    codes = {"TEA-01": TEA, "CUP-02": CUP}
    station.scan(station.number(order))
    for sku, quantity in lines.items():
        station.scan(f"{quantity}*{codes[sku]}")


def test_a_missing_item_is_named_and_holds_the_label_back(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 2, "CUP-02": 1})
    station.weigh(250 + 240, for_s=2)
    assert station.word == "340\N{NO-BREAK SPACE}g too light"
    assert "1 × Mug, white" in station.said
    assert station.played[-1] is Verdict.REFUSED
    assert not station.is_stopped()
    assert station.rows(Label) == []


def test_an_extra_item_is_named(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 2, "CUP-02": 1})
    station.weigh(250 + 240 + 340 + 120, for_s=2)
    assert "too heavy" in station.word
    assert "1 × Chai tea" in station.said


def test_putting_it_right_goes_on_by_itself(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 2, "CUP-02": 1})
    station.weigh(250 + 240, for_s=2)
    station.weigh(600, status=Status.MOTION)
    station.weigh(250 + 240 + 340)
    assert station.shipment.state is ShipmentState.READY
    assert not station.screen.supervisor.is_waiting


def test_the_item_in_the_hand_gets_time_to_reach_the_box(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 2, "CUP-02": 1})
    station.weigh(250 + 240, for_s=1)
    assert station.word == "All packed"
    station.weigh(250 + 240 + 340)
    assert station.shipment.state is ShipmentState.READY
    assert len(station.rows(WeightEvent)) == 1


def test_an_empty_scale_is_no_weight(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 1})
    station.weigh(2, for_s=5)
    assert station.rows(WeightEvent) == []
    assert station.screen.work_view.weight.shown.word == "Put the parcel on the scale"


def test_a_supervisor_confirms_by_badge_and_reason(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 2, "CUP-02": 1})
    station.weigh(490, for_s=2)
    station.scan(SUPERVISOR_BADGE)
    station.type_text("counted twice")
    station.press(station.ENTER)
    assert station.shipment.state is ShipmentState.READY
    override = station.only(Override)
    assert (override.code, override.reason) == ("weight-off", "counted twice")
    names = {each.id: each.name for each in station.rows(Operator)}
    assert names[override.supervisor_id] == "Mona Supervisor"


def test_a_packer_cannot_confirm(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 2, "CUP-02": 1})
    station.weigh(490, for_s=2)
    station.scan(PACKER_BADGE)
    station.type_text("because")
    station.press(station.ENTER)
    assert station.rows(Override) == []
    assert station.shipment.state is ShipmentState.PACKING


def test_a_badge_means_nothing_to_the_station_otherwise(station: Station) -> None:
    complete(station, {"TEA-01": 1})
    station.scan(SUPERVISOR_BADGE)
    assert station.events()[-1] == (SUPERVISOR_BADGE, "unknown", "scan-unknown")


def test_without_a_scale_the_weight_is_keyed(station: Station) -> None:
    complete(station, {"TEA-01": 1})
    station.type_text("370")
    station.press(station.ENTER)
    assert station.shipment.state is ShipmentState.READY
    (event,) = station.rows(WeightEvent)
    assert (event.measured, event.source) == (Weight.grams(370), "keyed")


def test_a_shop_without_a_tolerance_labels_with_the_last_scan(station: Station) -> None:
    with station.shop.database.write() as session:
        nothing = {"weight_tolerance": Weight(0), "weight_tolerance_bp": 0}
        session.execute(update(Company).values(**nothing))
    complete(station, {"TEA-01": 1})
    assert station.shipment.state is ShipmentState.READY
    assert station.only(Label).state is LabelState.ISSUED


def test_two_parcels_each_get_their_weight_and_label(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2, "CUP-02": 1})
    station.connect_scale()
    station.scan(station.number(order), TEA, TEA, "CMD-NEXT-PARCEL")
    assert station.word == "Weigh it"
    station.weigh(250 + 240)
    assert [each.state for each in station.parcels] == [ParcelState.LABELLED, ParcelState.OPEN]
    assert station.screen.work_view.parcel.heading == "Parcel 2 of 2"
    station.scan(CUP)
    station.weigh(250 + 340)
    assert station.shipment.state is ShipmentState.READY
    assert len(station.rows(Label)) == 2


def test_what_is_short_is_closed_without_the_rest(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 2, "CUP-02": 1})
    station.connect_scale()
    station.scan(station.number(order), TEA, "CMD-DONE")
    assert station.word == "Not complete"
    station.scan("CMD-ACK", "CMD-SHORT")
    station.weigh(250 + 120)
    assert station.shipment.state is ShipmentState.READY
    station.scan(station.number(order))
    rows = station.screen.work_view.lines.rows
    assert sum(int(row.to_pack.amount - row.packed.amount) for row in rows) == 2


def test_a_station_without_a_printer_says_so(station: Station) -> None:
    with station.shop.database.write() as session:
        session.execute(update(Printer).values(is_active=False))
    station.connect_scale()
    complete(station, {"TEA-01": 1})
    station.weigh(370)
    assert station.is_stopped()
    assert station.parcels[0].state is ParcelState.SEALED


def test_the_last_label_is_printed_again_by_barcode(station: Station) -> None:
    station.connect_scale()
    complete(station, {"TEA-01": 1})
    station.weigh(370)
    before = len(station.rows(PrintJob))
    station.scan("CMD-PRINT")
    assert station.word == "Prints again"
    assert len(station.rows(PrintJob)) == before + 1
