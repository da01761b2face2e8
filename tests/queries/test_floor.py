"""What pickers, packers and the people at the printers see."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.imports import ImportBatch
from omsdesk.models.labels import LabelState, PrintKind, PrintState
from omsdesk.models.parties import CustomerNote, NoteStage
from omsdesk.models.picking import PickLineState, PickListState
from omsdesk.models.shipping import ParcelState, ShipmentState, WeightVerdict
from omsdesk.queries import documents, lookups
from omsdesk.queries.exceptions import StuckKind, stuck
from omsdesk.queries.labels import find_labels, label_bytes
from omsdesk.queries.packing import find_work, packing_queue
from omsdesk.queries.packing_view import packing_view
from omsdesk.queries.picking import open_pick_lists, pick_list_document, releasable_orders
from omsdesk.queries.print_jobs import print_jobs_of, print_jobs_to_send
from omsdesk.values import Quantity, Weight
from tests.queries.shop import TODAY, Shop


def test_only_reserved_unheld_unreleased_orders_can_be_released(
    session: Session, shop: Shop
) -> None:
    customer, item = shop.customer("Berg"), shop.item("A1")
    first, urgent, held, partial, released, bare = (
        shop.order(customer, (item, 2), priority=priority, ship_complete=complete)
        for priority, complete in (
            (0, False),
            (5, False),
            (0, False),
            (0, True),
            (0, False),
            (0, False),
        )
    )
    for order in (first, urgent, held, released):
        shop.reserve(order.lines[0], 2)
    shop.reserve(partial.lines[0], 1)
    shop.hold(held)
    shop.pick_list(released.lines[0])
    session.flush()
    found = releasable_orders(session, shop.warehouse.id)
    assert [row.order_id for row in found] == [urgent.id, first.id]
    assert (found[0].line_count, found[0].quantity) == (1, Quantity.of(2))
    assert bare.lines[0].unreserved == Quantity.of(2)


def test_a_pick_list_shows_its_walk_and_progress(session: Session, shop: Shop) -> None:
    customer, item = shop.customer("Berg"), shop.item("A1")
    order = shop.order(customer, (item, 2), (item, 1))
    for line in order.lines:
        shop.reserve(line, int(line.ordered.amount))
    pick_list = shop.pick_list(*order.lines)
    pick_list.state = PickListState.IN_PROGRESS
    pick_list.picker_id = shop.operator.id
    pick_list.lines[0].state = PickLineState.PICKED
    shop.add(
        CustomerNote,
        customer_id=customer.id,
        stage=NoteStage.PICK,
        text="careful",
        valid_until=None,
    )
    session.flush()
    (row,) = open_pick_lists(session, shop.warehouse.id)
    assert (row.line_count, row.settled_count, row.order_count) == (2, 1, 1)
    assert row.picker_name == "Ann"
    document = pick_list_document(session, pick_list.id, TODAY)
    assert [(line.location_code, line.sku, line.quantity) for line in document.lines] == [
        ("A-1", "A1", Quantity.of(2)),
        ("A-1", "A1", Quantity.of(1)),
    ]
    assert [(note.order_number, note.text) for note in document.notes] == [
        (order.number, "careful")
    ]
    paper = documents.pick_list(
        session, pick_list.id, datetime(2024, 5, 6, 14, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    )
    assert [(line.quantity, line.note) for line in paper.lines] == [(Quantity.of(1), "careful")]
    assert paper.operator == "Ann"


def test_the_bench_shows_what_is_loose_and_what_is_begun(session: Session, shop: Shop) -> None:
    customer, item, other = shop.customer("Berg"), shop.item("A1"), shop.item("B1")
    loose, begun, idle = (shop.order(customer, (each, 2)) for each in (item, other, item))
    loose.lines[0].picked = Quantity.of(1)
    shipment = shop.shipment(begun)
    parcel = shop.parcel(shipment, (begun.lines[0], 2))
    session.flush()
    works = packing_queue(session, shop.warehouse.id)
    assert [work.order_id for work in works] == [loose.id, begun.id]
    assert works[0].loose == Quantity.of(1)
    assert [each.packer_name for each in works[1].shipments] == ["Ann"]
    assert idle.id not in {work.order_id for work in works}

    def find(typed: str) -> list[object]:
        return [work.order_id for work in find_work(session, typed, shop.warehouse.id)]

    assert find(loose.number.lower()) == [loose.id]
    assert find(shipment.number) == [begun.id]
    assert find(parcel.sscc) == find(f"00{parcel.sscc}") == [begun.id]
    assert find(idle.number) == find("") == find("nothing") == []
    by_item = find_work(session, "", shop.warehouse.id, item.id)
    assert [work.order_id for work in by_item] == [loose.id]


def test_a_pick_list_number_finds_its_orders_at_the_bench(session: Session, shop: Shop) -> None:
    item = shop.item("A1")
    order = shop.order(shop.customer("Berg"), (item, 2))
    shop.reserve(order.lines[0], 2)
    pick_list = shop.pick_list(order.lines[0])
    order.lines[0].picked = Quantity.of(2)
    session.flush()
    found = find_work(session, pick_list.number, shop.warehouse.id)
    assert [work.order_id for work in found] == [order.id]


def test_the_packing_view_shows_lines_parcels_and_notes(session: Session, shop: Shop) -> None:
    customer, item = shop.customer("Berg"), shop.item("A1", is_fragile=True)
    order = shop.order(customer, (item, 3))
    order.lines[0].picked = Quantity.of(1)
    shipment = shop.shipment(order)
    parcel = shop.parcel(shipment, (order.lines[0], 2), measured_weight=Weight.grams(1120))
    shop.parcel(shipment, position=2, state=ParcelState.DISCARDED)
    label = shop.label(parcel, "PT01")
    shop.add(
        CustomerNote,
        customer_id=customer.id,
        stage=NoteStage.PACK,
        text="no foam",
        valid_until=None,
    )
    session.flush()
    view = packing_view(session, shipment.id, TODAY)
    (line,) = view.lines
    assert (line.wanted, line.picked, line.packed, line.is_fragile) == (
        Quantity.of(3),
        Quantity.of(3),
        Quantity.of(2),
        True,
    )
    (box,) = view.parcels
    assert (box.head.tracking_number, box.head.label_id) == ("PT01", label.id)
    assert (box.head.material_name, box.head.measured_weight) == ("Small box", Weight.grams(1120))
    assert [(row.sku, row.quantity) for row in box.contents] == [("A1", Quantity.of(2))]
    assert view.notes == ("no foam",)
    slip = documents.packing_slip(session, shipment.id, TODAY)
    assert [(row.sku, row.ordered, row.shipped, row.parcel) for row in slip.lines] == [
        ("A1", Quantity.of(3), Quantity.of(2), "1")
    ]
    assert (slip.shipped_on, slip.service, slip.parcels[0].tracking_number) == (
        TODAY,
        "Post Parcel",
        "PT01",
    )


def test_a_label_of_a_discarded_shipment_is_refused(session: Session, shop: Shop) -> None:
    with pytest.raises(Refused, match="shipment-gone"):
        packing_view(session, shop.identity(), TODAY)
    with pytest.raises(Refused, match="label-gone"):
        label_bytes(session, shop.identity())


@pytest.mark.parametrize(
    "typed", ["SO-01-000901", "901", "PO 77", "PT0001", "Ångström", "angstrom", "10115", "A-10",
              "000000000000004711"],
)  # fmt: skip
def test_a_label_is_found_by(typed: str, session: Session, shop: Shop) -> None:
    item, other = shop.item("A-10"), shop.item("B-20")
    order = shop.order(
        shop.customer("Ångström"), (item, 1), customer_reference="PO 77", number="SO-01-000901"
    )
    parcel = shop.parcel(shop.shipment(order), (order.lines[0], 1), sscc="000000000000004711")
    wanted = shop.label(parcel, "PT0001", b"^XA1^XZ")
    noise = shop.order(
        shop.customer("Other"), (other, 1), ship_to=PostalAddress(name="Other", postcode="69001")
    )
    noise_parcel = shop.parcel(shop.shipment(noise), (noise.lines[0], 1))
    shop.label(noise_parcel, "PT0002")
    found = find_labels(session, typed, shop.station.id)
    assert found[0].head.id == wanted.id
    assert len(found) == 1
    assert label_bytes(session, wanted.id).content == b"^XA1^XZ"


def test_a_corrected_address_is_found_and_the_old_one_is_not(session: Session, shop: Shop) -> None:
    order = shop.order(shop.customer("Berg"), (shop.item("A1"), 1))
    shipment = shop.shipment(order)
    label = shop.label(shop.parcel(shipment, (order.lines[0], 1)), "PT1")
    shipment.consignee = PostalAddress(name="Tal", postcode="80331", city="Graz")
    order.customer_reference = "PO 99"
    session.flush()
    for typed in ("tal", "80331", "po 99"):
        assert [row.head.id for row in find_labels(session, typed, shop.station.id)] == [label.id]
    assert find_labels(session, "10115", shop.station.id) == []


def test_without_a_text_the_last_labels_of_the_station_are_shown(
    session: Session, shop: Shop
) -> None:
    order = shop.order(shop.customer("Berg"), (shop.item("A1"), 1))
    shipment = shop.shipment(order)
    labels = [
        shop.label(shop.parcel(shipment, position=place), f"PT{place}") for place in (1, 2, 3)
    ]
    labels[0].state = LabelState.VOIDED
    session.flush()
    found = find_labels(session, "", shop.station.id)
    assert [row.head.id for row in found] == [each.id for each in reversed(labels)]
    assert find_labels(session, "", shop.warehouse.id) == []


def test_prints_are_counted_and_sent_in_order(session: Session, shop: Shop) -> None:
    order = shop.order(shop.customer("Berg"), (shop.item("A1"), 1))
    label = shop.label(shop.parcel(shop.shipment(order)), "PT1")
    shop.print_job(label.id, PrintState.CONFIRMED)
    shop.print_job(label.id, PrintState.FAILED, copy=2)
    first = shop.print_job(label.id, PrintState.QUEUED, copy=3)
    second = shop.print_job(label.id, PrintState.QUEUED, copy=4)
    assert find_labels(session, "PT1", shop.station.id)[0].print_count == 1
    assert [job.id for job in print_jobs_to_send(session, shop.station.id)] == [
        first.id,
        second.id,
    ]
    assert [job.copy for job in print_jobs_of(session, label.id)] == [1, 2, 3, 4]
    assert print_jobs_to_send(session, shop.warehouse.id) == []


def test_everything_that_is_stuck_is_in_one_list(session: Session, shop: Shop) -> None:
    item = shop.item("A1")
    order = shop.order(shop.customer("Berg"), (item, 2))
    shop.reserve(order.lines[0], 1)
    hold = shop.hold(order, why="call")
    shipped = shop.order(shop.customer("Other"), (item, 1))
    shipment = shop.shipment(shipped, ShipmentState.PACKING)
    heavy = shop.parcel(
        shipment, (shipped.lines[0], 1), weight_verdict=WeightVerdict.HEAVY,
        measured_weight=Weight.grams(900), expected_weight=Weight.grams(620),
    )  # fmt: skip
    label = shop.label(heavy, "PT1")
    failed = shop.print_job(label.id, PrintState.FAILED, trouble="paper-out")
    slip = shop.print_job(shipment.id, PrintState.UNKNOWN, kind=PrintKind.PACKING_SLIP)
    batch = _import(shop, refused=3)
    session.flush()
    found = {row.id: row for row in stuck(session)}
    # A location to count needs moves in the ledger: it has tests of its own.
    assert {row.kind for row in found.values()} == set(StuckKind) - {StuckKind.COUNT}
    assert len(found) == 6
    assert found[hold.id].facts == {"evidence": "call"}
    assert found[hold.id].action == "release-hold"
    short = found[order.lines[0].id]
    assert (short.code, short.facts["missing"]) == ("line-not-in-stock", Quantity.of(1))
    assert (short.number, short.customer_name) == (order.number, "Berg")
    assert found[heavy.id].code == "parcel-heavy"
    assert (found[failed.id].number, found[failed.id].action) == ("PT1", "retry-print-job")
    assert (found[slip.id].number, found[slip.id].action) == (
        shipment.number,
        "resolve-print-job",
    )
    assert found[batch.id].facts == {"refused": 3, "read": 10}


def _import(shop: Shop, refused: int) -> ImportBatch:
    row: ImportBatch = shop.add(
        ImportBatch,
        **shop.fact(),
        source="csv",
        file_name="orders.csv",
        file_hash="x",
        rows_read=10,
        rows_accepted=10 - refused,
        rows_known=0,
        rows_refused=refused,
    )
    return row


def test_a_healthy_shop_has_an_empty_list(session: Session, shop: Shop) -> None:
    _import(shop, refused=3)
    _import(shop, refused=0)
    order = shop.order(shop.customer("Berg"), (shop.item("A1"), 2))
    shop.reserve(order.lines[0], 2)
    session.flush()
    assert stuck(session) == []


def test_codes_mean_items_in_packs(session: Session, shop: Shop) -> None:
    item = shop.item("A1", gtin="04006381333931")
    shop.code(item, "CASE-12", Quantity.of(12))
    session.flush()
    for code in ("4006381333931", "04006381333931", "A1"):
        meaning = lookups.resolve_code(session, code)
        assert meaning is not None
        assert (meaning.item_id, meaning.pack_quantity) == (item.id, Quantity.of(1))
    case = lookups.resolve_code(session, "CASE-12")
    assert case is not None
    assert case.pack_quantity == Quantity.of(12)
    assert lookups.resolve_code(session, "nothing") is None


def test_a_location_is_found_by_its_code(session: Session, shop: Shop) -> None:
    found = lookups.location_by_code(session, shop.warehouse.id, "a-1")
    assert found is not None
    assert found.id == shop.shelf.id
    assert [row.code for row in lookups.materials(session)] == ["box-s"]
    assert [row.code for row in lookups.services(session)] == ["post"]
