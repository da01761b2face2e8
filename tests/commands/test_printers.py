"""Printers come, change and go, and what each of them prints is set by station and carrier."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.execution import execute
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.labels import IssueLabel, ReplaceLabel, ReprintLabel
from omsdesk.commands.print_jobs import (
    AbandonPrintJob,
    MovePrintJobs,
    PrintDocument,
    PrintOutcome,
    RecordPrintOutcome,
    StartPrintJob,
)
from omsdesk.commands.print_routes import ClearPrintRoute, SetPrintRoute
from omsdesk.commands.printers import AddPrinter, ChangePrinter, RetirePrinter
from omsdesk.commands.setup import RegisterStation
from omsdesk.models.labels import Drawing, Label, Printer, PrintJob, PrintKind, PrintRoute
from omsdesk.models.people import Station
from omsdesk.models.picking import PickList
from omsdesk.queries.print_routes import carriers, print_routes
from tests.bench import Bench, at_bench, only, packed_bench, refusal, rows
from tests.shop import Shop

LABELS, SLIPS = PrintKind.SHIPPING_LABEL, PrintKind.PACKING_SLIP


def added(shop: Shop, name: str, **changes: object) -> UUID:
    facts: dict[str, object] = {"language": "zpl", "dpi": 203, "media": "4x6", "name": name}
    made: UUID = shop.do(AddPrinter(**facts | changes))  # type: ignore[arg-type]
    return made


def for_pages(shop: Shop, name: str = "Office") -> UUID:
    """A printer of whole pages."""
    made = added(shop, name, media="A4")
    with shop.database.write() as session:
        session.get_one(Printer, made).language = "pdf"
    return made


def sealed(shop: Shop) -> Bench:
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan("TEA-01")
    bench.weigh()
    bench.seal()
    return bench


def settled(shop: Shop) -> None:
    """Everything that was queued has come out."""
    for job in rows(shop, PrintJob, PrintJob.finished_at.is_(None)):
        shop.do(StartPrintJob(job_id=job.id))
        shop.do(RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.CONFIRMED))


def printer_of_job(shop: Shop, job_id: UUID) -> UUID | None:
    return only(shop, PrintJob, PrintJob.id == job_id).printer_id


# Rows of printers.


def test_two_printers_of_a_station_have_different_names(shop: Shop) -> None:
    again = AddPrinter(name="Bench printer", language="zpl", dpi=203, media="4x6")
    assert refusal(shop, again, by="").code == "printer-name-taken"
    spare = added(shop, "Spare")
    renamed = ChangePrinter(
        printer_id=spare, name="Bench printer", language="zpl", dpi=203, media="4x6"
    )
    assert refusal(shop, renamed, by="").code == "printer-name-taken"
    with shop.database.read() as session:
        warehouse_id = session.scalars(select(Station.warehouse_id)).one()
    there = shop.do(RegisterStation(code="08", name="Packing 2", warehouse_id=warehouse_id))
    execute(shop.database, again, replace(shop.origin, station_id=there))


def test_a_printer_changes_its_name_and_settings(shop: Shop) -> None:
    bench = shop.printers["bench"]
    shop.do(
        ChangePrinter(
            printer_id=bench,
            name="Zebra 2",
            language="zpl",
            dpi=300,
            media="4x6",
            drawing=Drawing.GRAPHIC,
        )
    )
    row = only(shop, Printer)
    assert (row.name, row.dpi, row.drawing) == ("Zebra 2", 300, Drawing.GRAPHIC)


def test_a_language_that_nobody_speaks_is_refused(shop: Shop) -> None:
    strange = AddPrinter(name="X", language="fingerprint", dpi=203, media="4x6")
    assert refusal(shop, strange, by="").code == "printer-language-unknown"


def test_a_printer_with_a_queue_keeps_what_its_labels_are_made_for(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    bench = shop.printers["bench"]
    other = ChangePrinter(printer_id=bench, name="B", language="zpl", dpi=300, media="4x6")
    refused = refusal(shop, other, by="")
    assert (refused.code, refused.facts["count"]) == ("printer-has-jobs", 1)
    assert refusal(shop, RetirePrinter(printer_id=bench), by="").code == "printer-has-jobs"
    shop.do(ChangePrinter(printer_id=bench, name="B", language="zpl", dpi=203, media="4x6"))
    for job in rows(shop, PrintJob, PrintJob.printer_id == bench):
        shop.do(AbandonPrintJob(job_id=job.id, reason="given-up"))
    shop.do(other)


def test_a_printer_that_is_to_take_a_job_over_is_not_retired(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    spare, bench = added(shop, "Spare"), shop.printers["bench"]
    job = only(shop, PrintJob, PrintJob.kind == LABELS)
    shop.do(StartPrintJob(job_id=job.id))
    shop.do(MovePrintJobs(from_printer_id=bench, to_printer_id=spare))
    retire = RetirePrinter(printer_id=spare)
    assert refusal(shop, retire, by="").code == "printer-has-jobs"
    shop.do(RecordPrintOutcome(job_id=job.id, outcome=PrintOutcome.CONFIRMED))
    shop.do(retire)


def test_a_printer_that_was_retired_leaves_its_name_and_its_routes_free(shop: Shop) -> None:
    spare = added(shop, "Spare")
    shop.do(SetPrintRoute(kind=LABELS, printer_id=spare))
    shop.do(RetirePrinter(printer_id=spare))
    assert rows(shop, PrintRoute) == []
    assert refusal(shop, RetirePrinter(printer_id=spare), by="").code == "printer-gone"
    assert added(shop, "Spare") != spare


@pytest.mark.parametrize("by", ["anna", "carla"])
def test_only_who_sets_up_devices_changes_printers_and_routes(shop: Shop, by: str) -> None:
    bench = shop.printers["bench"]
    for command in (
        SetPrintRoute(kind=LABELS, printer_id=bench),
        ClearPrintRoute(kind=LABELS),
        RetirePrinter(printer_id=bench),
        ChangePrinter(printer_id=bench, name="B", language="zpl", dpi=203, media="4x6"),
    ):
        assert refusal(shop, command, by=by).code == "not-permitted"


# Routes.


def test_a_label_goes_to_the_first_label_printer_where_nothing_is_set(shop: Shop) -> None:
    for_pages(shop, "A for pages")
    first = added(shop, "B for labels")
    bench = sealed(shop)
    issued = bench.do(IssueLabel(parcel_id=bench.parcel.id))
    assert printer_of_job(shop, issued.print_job_id) == first


def test_a_label_goes_where_the_station_prints_labels(shop: Shop) -> None:
    added(shop, "A")
    shop.do(SetPrintRoute(kind=LABELS, printer_id=shop.printers["bench"]))
    bench = sealed(shop)
    issued = bench.do(IssueLabel(parcel_id=bench.parcel.id))
    assert printer_of_job(shop, issued.print_job_id) == shop.printers["bench"]


def test_the_route_of_a_carrier_comes_before_the_general_one(shop: Shop) -> None:
    for carrier, others in (("Elbe Parcel", False), ("Weser Freight", True)):
        general, special = added(shop, f"General {others}"), added(shop, f"Special {others}")
        shop.do(SetPrintRoute(kind=LABELS, printer_id=general))
        shop.do(SetPrintRoute(kind=LABELS, printer_id=special, carrier=carrier))
        bench = sealed(shop)
        issued = bench.do(IssueLabel(parcel_id=bench.parcel.id))
        assert printer_of_job(shop, issued.print_job_id) == (general if others else special)
        shop.do(ClearPrintRoute(kind=LABELS, carrier=carrier))


def test_a_printer_that_is_named_comes_before_every_route(shop: Shop) -> None:
    spare = added(shop, "Spare")
    shop.do(SetPrintRoute(kind=LABELS, printer_id=spare))
    bench = sealed(shop)
    issue = IssueLabel(parcel_id=bench.parcel.id, printer_id=shop.printers["bench"])
    assert printer_of_job(shop, bench.do(issue).print_job_id) == shop.printers["bench"]


def test_a_station_without_a_label_printer_issues_no_label(shop: Shop) -> None:
    shop.do(RetirePrinter(printer_id=shop.printers["bench"]))
    for_pages(shop)
    bench = sealed(shop)
    refused = refusal(shop, IssueLabel(parcel_id=bench.parcel.id))
    assert (refused.code, refused.facts["station"]) == ("no-label-printer", "Packing 1")
    assert rows(shop, Label) == []


def test_a_label_is_printed_again_on_a_printer_of_its_kind(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    label = only(shop, Label)
    fine = added(shop, "Fine", dpi=300)
    shop.do(SetPrintRoute(kind=LABELS, printer_id=fine))
    again = shop.do(ReprintLabel(label_id=label.id, reason="torn"), by="sofia")
    assert printer_of_job(shop, again) == shop.printers["bench"]
    new = shop.do(ReplaceLabel(label_id=label.id, reason="torn"), by="sofia")
    assert printer_of_job(shop, new.print_job_id) == fine


def test_papers_go_into_their_folder_until_a_printer_is_set_for_them(shop: Shop) -> None:
    packed_bench(shop, {"TEA-01": 1})
    slip = only(shop, PrintJob, PrintJob.kind == SLIPS)
    assert slip.printer_id is None
    office = for_pages(shop)
    shop.do(SetPrintRoute(kind=SLIPS, printer_id=office))
    packed_bench(shop, {"CUP-02": 1})
    assert [job.printer_id for job in rows(shop, PrintJob, PrintJob.kind == SLIPS)] == [
        None,
        office,
    ]


def test_every_paper_has_a_route_of_its_own(shop: Shop) -> None:
    slips, bills, lists = (for_pages(shop, name) for name in ("1", "2", "3"))
    shop.do(SetPrintRoute(kind=SLIPS, printer_id=slips))
    shop.do(SetPrintRoute(kind=PrintKind.INVOICE, printer_id=bills, carrier="Elbe Parcel"))
    shop.do(SetPrintRoute(kind=PrintKind.PICK_LIST, printer_id=lists))
    bench = packed_bench(shop, {"TEA-01": 1})
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    bill = bench.do(IssueInvoice(shipment_id=bench.shipment_id))
    for kind, subject_id, printer in (
        (SLIPS, bench.shipment_id, slips),
        (PrintKind.INVOICE, bill.invoice_id, bills),
        (PrintKind.PICK_LIST, only(shop, PickList).id, lists),
    ):
        job_id = shop.do(PrintDocument(kind=kind, subject_id=subject_id), by="anna")
        assert printer_of_job(shop, job_id) == printer


def test_a_label_printer_takes_no_documents(shop: Shop) -> None:
    bench = packed_bench(shop, {"TEA-01": 1})
    printer_id = shop.printers["bench"]
    route = SetPrintRoute(kind=SLIPS, printer_id=printer_id)
    slip = PrintDocument(kind=SLIPS, subject_id=bench.shipment_id, printer_id=printer_id)
    for command in (route, slip):
        assert refusal(shop, command, by="").code == "printer-takes-no-documents"
    assert refusal(shop, SetPrintRoute(kind=LABELS, printer_id=uuid4()), by="").code == (
        "printer-gone"
    )


def test_a_document_is_not_sent_to_a_printer_that_became_one_of_labels(shop: Shop) -> None:
    office = for_pages(shop)
    shop.do(SetPrintRoute(kind=SLIPS, printer_id=office))
    packed_bench(shop, {"TEA-01": 1})
    slip = only(shop, PrintJob, PrintJob.kind == SLIPS)
    with shop.database.write() as session:
        session.get_one(Printer, office).language = "zpl"
    assert refusal(shop, StartPrintJob(job_id=slip.id)).code == "printer-takes-no-documents"


def test_routes_are_listed_and_end(shop: Shop) -> None:
    bench, spare = shop.printers["bench"], added(shop, "Spare")
    shop.do(SetPrintRoute(kind=LABELS, printer_id=bench))
    shop.do(SetPrintRoute(kind=LABELS, printer_id=bench, carrier="Elbe Parcel"))
    shop.do(SetPrintRoute(kind=LABELS, printer_id=spare, carrier="Elbe Parcel"))
    with shop.database.read() as session:
        listed = print_routes(session, shop.origin.station_id)
        assert carriers(session) == ["Elbe Parcel"]
    assert [(row.carrier, row.printer_name) for row in listed] == [
        ("", "Bench printer"),
        ("Elbe Parcel", "Spare"),
    ]
    shop.do(ClearPrintRoute(kind=LABELS, carrier="Elbe Parcel"))
    shop.do(ClearPrintRoute(kind=LABELS, carrier="Elbe Parcel"))
    assert [row.carrier for row in rows(shop, PrintRoute)] == [""]
