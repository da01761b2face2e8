"""Finding work, leaving it, taking it over, opening a parcel again, handing over to a carrier."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from sqlalchemy import select, update

from omsdesk.commands.packing import OpenPacking
from omsdesk.models.invoices import Invoice
from omsdesk.models.labels import Label, LabelState, PrintJob, PrintKind
from omsdesk.models.people import Station as Workplace
from omsdesk.models.shipping import ParcelState, Shipment, ShipmentState
from omsdesk.ui.pack.command_sheet import FILE_NAME, commands
from tests.ui.pack.conftest import CUP, TEA, Station

CTRL = Qt.KeyboardModifier.ControlModifier


class Viewer(QObject):
    """Stands where the program for PDF files is."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QUrl] = []

    @Slot(QUrl)
    def show_file(self, url: QUrl) -> None:
        self.shown.append(url)


def packed(station: Station, lines: dict[str, int | str]) -> UUID:
    """An order that is packed, weighed and labelled."""
    order = station.shop.picked_order(lines)
    codes = {"TEA-01": TEA, "CUP-02": CUP}
    grams = {"TEA-01": 120, "CUP-02": 340}
    station.scan(station.number(order))
    station.scan(*(f"{count}*{codes[sku]}" for sku, count in lines.items()))
    station.weigh(250 + sum(grams[sku] * int(count) for sku, count in lines.items()))
    assert station.shipment.state is ShipmentState.READY
    return order


def taken_elsewhere(station: Station, order: UUID) -> None:
    """Another person has an order in hand, at another station."""
    station.shop.do(OpenPacking(order_id=order), by="anna")
    with station.shop.database.write() as session:
        here = session.scalars(select(Workplace)).one()
        other = Workplace(
            id=UUID(int=7), code="08", name="Packing 2", warehouse_id=here.warehouse_id
        )
        session.add(other)
        session.flush()
        session.execute(update(Shipment).values(packer_station_id=other.id))


def test_a_pick_list_and_a_parcel_open_their_order(station: Station) -> None:
    order = station.shop.committed_order({"TEA-01": 1})
    station.shop.pick(order)
    station.scan("PL-07-000001")
    assert station.is_at_work()
    sscc = station.parcels[0].sscc
    station.scan("CMD-PARK", f"00{sscc}")
    assert station.is_at_work()


def test_an_item_opens_its_only_order_and_is_packed(station: Station) -> None:
    station.shop.picked_order({"TEA-01": 2})
    station.scan(TEA)
    assert station.word == "1 of 2"
    assert station.only_packed() == 1
    assert station.events() == [(TEA, "accepted", "")]


def test_an_item_of_several_orders_offers_them_by_number(station: Station) -> None:
    station.shop.picked_order({"TEA-01": 2})
    second = station.shop.picked_order({"TEA-01": 1, "CUP-02": 1})
    station.scan(TEA)
    assert station.word == "2 orders"
    station.press(Qt.Key.Key_2)
    view = station.screen.work.view
    assert view is not None
    assert view.head.order_id == second
    assert station.only_packed() == 1


@pytest.mark.parametrize("answer", ["enter", "same scan", "done barcode"])
def test_the_first_of_several_is_taken_without_choosing(station: Station, answer: str) -> None:
    first = station.shop.picked_order({"TEA-01": 2})
    station.shop.picked_order({"TEA-01": 1})
    station.scan(TEA)
    if answer == "enter":
        station.press(station.ENTER)
    elif answer == "same scan":
        station.scan_later(TEA)
    else:
        station.scan("CMD-DONE")
    view = station.screen.work.view
    assert view is not None
    assert view.head.order_id == first
    assert station.only_packed() == 1


def test_enter_takes_the_next_order_of_the_queue(station: Station) -> None:
    first = station.shop.picked_order({"TEA-01": 2})
    station.shop.picked_order({"CUP-02": 2})
    station.screen.reload()
    station.settle()
    station.press(station.ENTER)
    view = station.screen.work.view
    assert view is not None
    assert view.head.order_id == first


def test_what_nobody_waits_for_is_said(station: Station) -> None:
    station.scan(TEA)
    assert station.word == "Nothing to pack"
    assert "Chai tea" in station.said
    assert station.events()[-1] == (TEA, "refused", "nothing-to-pack")


def test_parked_work_goes_on_with_every_scan(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 3})
    station.scan(station.number(order), TEA, "CMD-PARK")
    assert not station.is_at_work()
    assert station.shipment.packer_id is None
    station.scan(station.number(order), TEA)
    assert station.word == "2 of 3"


def test_taking_over_asks_and_names_who_has_it(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    taken_elsewhere(station, order)
    station.scan(station.number(order))
    assert not station.is_at_work()
    assert station.is_asked()
    assert "Anna Packer" in station.said
    station.scan("CMD-DONE")
    assert station.is_at_work()
    assert station.shipment.packer_station_id == station.place.station.id


def test_taking_over_can_be_declined(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    taken_elsewhere(station, order)
    station.scan(station.number(order))
    station.press(Qt.Key.Key_Escape)
    assert not station.is_asked()
    assert station.shipment.packer_station_id == UUID(int=7)


def test_a_labelled_order_is_shown_and_its_parcel_opened_again_with_a_reason(
    station: Station,
) -> None:
    station.connect_scale()
    order = packed(station, {"TEA-01": 1})
    station.scan(station.number(order), "CMD-REOPEN")
    station.type_text("1")
    station.press(station.ENTER)
    assert station.screen.supervisor.is_waiting
    station.scan("BADGE-SOFIA")
    station.type_text("seen it")
    station.press(station.ENTER)
    assert station.only(Label).state is LabelState.VOIDED
    assert station.parcels[0].state is ParcelState.OPEN
    assert station.is_at_work()


def test_a_labelled_order_that_is_looked_at_does_not_hold_up_the_next(station: Station) -> None:
    station.connect_scale()
    done = packed(station, {"TEA-01": 1})
    following = station.shop.picked_order({"CUP-02": 2})
    station.scan(station.number(done))
    assert station.word == "Ready to go"
    station.scan(station.number(following))
    view = station.screen.work.view
    assert view is not None
    assert view.head.order_id == following


def test_ready_shipments_leave_with_their_carrier_and_are_invoiced(station: Station) -> None:
    station.connect_scale()
    packed(station, {"TEA-01": 1})
    packed(station, {"CUP-02": 1})
    with station.qtbot.waitSignal(station.screen.hand_over.ended) as ended:
        station.press(Qt.Key.Key_D, CTRL)
    station.settle()
    assert ended.args is not None
    assert (ended.args[0].shipments, ended.args[0].invoices) == (2, 2)
    assert {each.state for each in station.rows(Shipment)} == {ShipmentState.DISPATCHED}
    invoices = {each.id for each in station.rows(Invoice)}
    printed = [j.subject_id for j in station.rows(PrintJob) if j.kind is PrintKind.INVOICE]
    assert set(printed) == invoices
    assert station.word == "2 handed over"


def test_an_order_without_legible_codes_is_packed_by_keys(station: Station) -> None:
    order = station.shop.picked_order({"TEA-01": 1})
    station.press(Qt.Key.Key_F2)
    station.type_text(station.number(order))
    station.press(station.ENTER)
    assert station.is_at_work()
    station.press(Qt.Key.Key_F2)
    station.type_text("TEA-01")
    station.press(station.ENTER)
    assert station.word == "All packed"
    station.type_text("370")
    station.press(station.ENTER)
    assert station.shipment.state is ShipmentState.READY


def test_the_sheet_has_a_barcode_for_every_command(station: Station) -> None:
    viewer = Viewer()
    # The stubs say bytes; only a text is taken.
    QDesktopServices.setUrlHandler("file", viewer, "show_file")  # type: ignore[arg-type]
    station.press(Qt.Key.Key_P, CTRL)
    QDesktopServices.unsetUrlHandler("file")
    assert [url.fileName() for url in viewer.shown] == [FILE_NAME]
    file = station.place.profile.documents / FILE_NAME
    assert file.read_bytes().startswith(b"%PDF")
    codes = {code for code, _ in commands()}
    assert {"CMD-DONE", "CMD-UNDO", "CMD-ACK", "CMD-HELP", "CMD-PARK", "CMD-SHORT"} <= codes
