"""Shipping labels: issued, voided, printed again as they were, replaced by a new one."""

from __future__ import annotations

from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from omsdesk.commands.base import Command
from omsdesk.commands.holds import PlaceHold
from omsdesk.commands.labels import IssueLabel, ReplaceLabel, ReprintLabel, VoidLabel
from omsdesk.commands.packing import NextParcel
from omsdesk.commands.print_jobs import PrintOutcome, RecordPrintOutcome, StartPrintJob
from omsdesk.commands.printers import AddPrinter
from omsdesk.commands.sealing import SealParcel
from omsdesk.models.address import PostalAddress
from omsdesk.models.labels import (
    Drawing,
    Label,
    LabelBytes,
    LabelState,
    Printer,
    PrintJob,
    PrintKind,
    PrintState,
)
from omsdesk.models.shipping import ParcelState, Shipment, ShipmentState
from tests.bench import TEA, Bench, at_bench, only, packed_bench, refusal, rows
from tests.shop import Shop


def sealed(shop: Shop, lines: dict[str, int | str]) -> Bench:
    bench = at_bench(shop, lines)
    for sku, quantity in lines.items():
        bench.scan(sku, quantity)
    bench.weigh()
    bench.seal()
    return bench


def second_printer(shop: Shop, **changes: Any) -> UUID:
    facts: dict[str, Any] = {"name": "Spare", "language": "zpl", "dpi": 203, "media": "4x6"}
    added: UUID = shop.do(AddPrinter(**facts | changes))
    return added


def test_a_label_is_made_and_queued_for_a_sealed_parcel(shop: Shop) -> None:
    bench = sealed(shop, {"TEA-01": 1})
    issued = bench.label()
    label = only(shop, Label)
    assert (label.state, label.generation) == (LabelState.ISSUED, 1)
    assert issued.tracking_number == label.tracking_number == "EP07000000016"
    job = only(shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)
    assert (job.state, job.subject_id, job.copy) == (PrintState.QUEUED, label.id, 1)
    assert job.printer_id == shop.printers["bench"]
    assert bench.parcel.state is ParcelState.LABELLED


def test_the_bytes_are_stored_under_their_hash_and_say_what_counts(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    stored = only(shop, LabelBytes)
    assert stored.hash == sha256(stored.content).hexdigest()
    text = stored.content.decode()
    for said in ("Alfreds Futterkiste", "12209 Berlin", "GERMANY", "SO-07-000001", "0.370 kg"):
        assert said in text
    assert "1 / 1" in text
    assert "2 Mar 2026" in text
    assert bench.parcel.sscc in text.replace(" ", "")


@pytest.mark.parametrize("how_far", ["open", "labelled"])
def test_only_a_sealed_parcel_gets_a_label(shop: Shop, how_far: str) -> None:
    make = at_bench if how_far == "open" else packed_bench
    bench = make(shop, {"TEA-01": 1})
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=shop.printers["bench"])
    refused = refusal(shop, issue)
    assert (refused.code, refused.facts["state"]) == ("wrong-state", how_far)


def test_a_held_order_gets_no_label(shop: Shop) -> None:
    bench = sealed(shop, {"TEA-01": 1})
    shop.do(PlaceHold(order_id=bench.order_id, reason="address is doubtful"))
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=shop.printers["bench"])
    assert refusal(shop, issue).code == "order-held"


def test_a_printer_must_exist_work_and_be_understood(shop: Shop) -> None:
    bench = sealed(shop, {"TEA-01": 1})
    strange = second_printer(shop)
    with shop.database.write() as session:
        session.get_one(Printer, strange).language = "fingerprint"
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=strange)
    assert refusal(shop, issue).code == "printer-language-unknown"
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=uuid4())
    assert refusal(shop, issue).code == "printer-gone"
    with shop.database.write() as session:
        session.execute(update(Printer).values(is_active=False))
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=shop.printers["bench"])
    assert refusal(shop, issue).code == "printer-gone"


def test_a_printer_without_fonts_of_its_own_gets_one_bitmap(shop: Shop) -> None:
    bench = sealed(shop, {"TEA-01": 1})
    plain = second_printer(shop, drawing=Drawing.GRAPHIC)
    shop.do(IssueLabel(parcel_id=bench.parcel.id, printer_id=plain))
    content = only(shop, LabelBytes).content
    assert b"^GFA" in content
    assert b"^FD" not in content


def test_a_refused_label_takes_no_tracking_number(shop: Shop) -> None:
    bench = sealed(shop, {"TEA-01": 1})
    with shop.database.write() as session:
        thai = PostalAddress(name="สมชาย", line1="1 Road", city="Bangkok", country="TH")
        session.execute(update(Shipment).values(consignee=thai))
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=shop.printers["bench"])
    assert refusal(shop, issue).code == "text-has-no-glyphs"
    with shop.database.write() as session:
        latin = PostalAddress(name="Somchai", line1="1 Road", city="Bangkok", country="TH")
        session.execute(update(Shipment).values(consignee=latin))
    assert bench.label().tracking_number == "EP07000000016"
    assert b"THAILAND" in only(shop, LabelBytes).content


def test_the_last_label_makes_the_shipment_ready_and_prints_the_slip(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 2})
    first = bench.parcel.id
    bench.scan(TEA)
    bench.weigh()
    bench.do(NextParcel(shipment_id=bench.shipment_id))
    bench.do(SealParcel(parcel_id=first))
    one = bench.do(IssueLabel(parcel_id=first, printer_id=shop.printers["bench"]))
    assert not one.is_ready
    assert rows(shop, PrintJob, PrintJob.kind == PrintKind.PACKING_SLIP) == []
    bench.scan(TEA)
    assert bench.finish().is_ready
    assert only(shop, Shipment).state is ShipmentState.READY
    slip = only(shop, PrintJob, PrintJob.kind == PrintKind.PACKING_SLIP)
    assert (slip.subject_id, slip.printer_id) == (bench.shipment_id, None)
    texts = [stored.content for stored in rows(shop, LabelBytes)]
    assert sum(b"2 / 2" in text for text in texts) == 1


@pytest.mark.parametrize("role", ["anna", "piotr", "carla"])
def test_only_a_supervisor_voids(shop: Shop, role: str) -> None:
    packed_bench(shop, {"TEA-01": 1})
    void = VoidLabel(label_id=only(shop, Label).id, reason="torn")
    assert refusal(shop, void, by=role).code == "not-permitted"
    shop.do(void, by="sofia")
    assert only(shop, Label).ended_reason == "torn"


def test_a_voided_label_is_not_printed_and_its_shipment_not_ready(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    label = only(shop, Label)
    shop.do(VoidLabel(label_id=label.id, reason="torn"), by="sofia")
    job = only(shop, PrintJob, PrintJob.subject_id == label.id)
    assert (job.state, job.trouble) == (PrintState.ABANDONED, "label-not-live")
    assert only(shop, Shipment).state is ShipmentState.PACKED
    assert bench.parcel.state is ParcelState.SEALED
    again = bench.label()
    assert (again.generation, again.is_ready) == (2, True)
    assert again.tracking_number != label.tracking_number


def test_what_was_voided_cannot_be_voided_printed_or_replaced(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    label_id, bench_printer = only(shop, Label).id, shop.printers["bench"]
    shop.do(VoidLabel(label_id=label_id, reason="torn"), by="sofia")
    void = VoidLabel(label_id=label_id, reason="torn")
    assert refusal(shop, void, by="sofia").code == "wrong-state"
    reprint = ReprintLabel(label_id=label_id, printer_id=bench_printer, reason="lost")
    refused = refusal(shop, reprint)
    assert (refused.code, refused.facts["state"]) == ("label-not-live", "voided")
    replace = ReplaceLabel(label_id=label_id, printer_id=bench_printer, reason="lost")
    assert refusal(shop, replace, by="sofia").code == "wrong-state"


def test_a_reprint_is_a_counted_copy_of_the_same_bytes(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    label = only(shop, Label)
    reprint = ReprintLabel(label_id=label.id, printer_id=shop.printers["bench"], reason="smeared")
    shop.do(reprint, by="anna")
    jobs = rows(shop, PrintJob, PrintJob.subject_id == label.id)
    assert [(job.copy, job.reason) for job in jobs] == [(1, None), (2, "smeared")]
    assert len(rows(shop, Label)) == len(rows(shop, LabelBytes)) == 1
    started = shop.do(StartPrintJob(job_id=jobs[1].id))
    assert started.content_hash == label.content_hash


def test_a_reprint_needs_a_right_and_a_reason(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    label_id, printer_id = only(shop, Label).id, shop.printers["bench"]
    reprint = ReprintLabel(label_id=label_id, printer_id=printer_id, reason="smeared")
    for person in ("carla", "piotr"):
        assert refusal(shop, reprint, by=person).code == "not-permitted"
    reprint = ReprintLabel(label_id=label_id, printer_id=printer_id, reason=" ")
    assert refusal(shop, reprint).code == "reason-needed"


def test_bytes_for_203_dpi_are_not_sent_to_a_printer_of_300(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    fine = second_printer(shop, dpi=300)
    reprint = ReprintLabel(label_id=only(shop, Label).id, printer_id=fine, reason="smeared")
    refused = refusal(shop, reprint)
    assert (refused.code, refused.facts["dpi"]) == ("printer-differs", 203)


def test_a_replaced_label_is_superseded_by_one_with_a_new_number(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    old = only(shop, Label)
    replace = ReplaceLabel(
        label_id=old.id, printer_id=shop.printers["bench"], reason="wrong service"
    )
    assert refusal(shop, replace).code == "not-permitted"
    issued = shop.do(replace, by="sofia")
    states = {label.generation: label.state for label in rows(shop, Label)}
    assert states == {1: LabelState.SUPERSEDED, 2: LabelState.ISSUED}
    assert issued.tracking_number != old.tracking_number
    assert issued.is_ready
    assert sum(b"Version 2" in stored.content for stored in rows(shop, LabelBytes)) == 1


def test_a_label_that_ended_while_it_waited_is_not_sent(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    label = only(shop, Label)
    (job,) = rows(shop, PrintJob, PrintJob.subject_id == label.id)
    shop.do(StartPrintJob(job_id=job.id))
    shop.do(VoidLabel(label_id=label.id, reason="torn"), by="sofia")
    failed = RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.FAILED, trouble="paper-out")
    shop.do(failed)
    with shop.database.write() as session:
        session.execute(update(PrintJob).values(state=PrintState.QUEUED))
    refused = refusal(shop, StartPrintJob(job_id=job.id))
    assert (refused.code, refused.facts["state"]) == ("label-not-live", "voided")


def test_a_label_says_the_expected_weight_when_nobody_weighs(shop: Shop) -> None:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    bench.seal(confirmed_by="sofia")
    bench.label()
    assert bench.parcel.measured_weight is None
    assert b"0.370 kg" in only(shop, LabelBytes).content


def test_unknown_labels_are_said_to_be_gone(shop: Shop) -> None:
    printer_id = shop.printers["bench"]
    commands: tuple[Command, ...] = (
        VoidLabel(label_id=uuid4(), reason="x"),
        ReprintLabel(label_id=uuid4(), printer_id=printer_id, reason="x"),
        ReplaceLabel(label_id=uuid4(), printer_id=printer_id, reason="x"),
    )
    for command in commands:
        assert refusal(shop, command, by="sofia").code == "label-gone"
