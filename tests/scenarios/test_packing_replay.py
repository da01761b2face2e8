"""A day at the bench, replayed from its log on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.execution import replay
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.labels import IssueLabel, ReplaceLabel, ReprintLabel
from omsdesk.commands.pack_scans import UndoPackScan
from omsdesk.commands.packing import NextParcel, OpenPacking
from omsdesk.commands.print_jobs import (
    MarkInterruptedPrintJobs,
    PrintOutcome,
    RecordPrintOutcome,
    ResolvePrintJob,
    StartPrintJob,
)
from omsdesk.commands.printers import AddPrinter
from omsdesk.commands.sealing import ReopenParcel, SealParcel
from omsdesk.models.labels import Label, PrintJob, PrintKind
from omsdesk.models.sales import OrderState, SalesOrder
from omsdesk.store import schema
from omsdesk.store.database import Database
from tests.bench import CUP, TEA, Bench, at_bench, only, rows
from tests.dump import command_log, differences, dump
from tests.shop import Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path)
    yield opened
    opened.database.close()


def a_day_at_the_bench(shop: Shop) -> None:
    """Two parcels, mistakes and their corrections, and a rest that follows."""
    bench = at_bench(shop, {"TEA-01": 6, "CUP-02": 2})
    bench.scan("nobody knows this")
    bench.scan(TEA, 3)
    bench.scan(CUP)
    bench.do(UndoPackScan(parcel_id=bench.parcel.id))
    bench.weigh(500)
    bench.weigh()
    first = bench.parcel.id
    bench.do(NextParcel(shipment_id=bench.shipment_id))
    bench.do(SealParcel(parcel_id=first))
    bench.do(ReopenParcel(parcel_id=first, reason="leaflet"))
    bench.do(SealParcel(parcel_id=first), confirmed_by="sofia")
    bench.scan(CUP, 2)
    bench.weigh()
    bench.seal(rest_follows=True)
    bench.label()
    label_id, printer_id = only(shop, Label).id, shop.printers["bench"]
    bench.do(ReprintLabel(label_id=label_id, printer_id=printer_id, reason="smeared"))
    replace = ReplaceLabel(label_id=label_id, printer_id=printer_id, reason="wrong service")
    shop.do(replace, by="sofia")
    print_badly(shop)
    label_the_first(bench, first)
    send(bench)
    rest = Bench(shop, bench.order_id, bench.do(OpenPacking(order_id=bench.order_id)))
    rest.scan(TEA, 3)
    rest.finish()
    send(rest)


def label_the_first(bench: Bench, first: UUID) -> None:
    issue = IssueLabel(parcel_id=first, printer_id=bench.shop.printers["bench"])
    assert bench.do(issue).is_ready


def print_badly(shop: Shop) -> None:
    job = rows(shop, PrintJob, PrintJob.kind == PrintKind.SHIPPING_LABEL)[-1]
    shop.do(StartPrintJob(job_id=job.id))
    shop.do(MarkInterruptedPrintJobs())
    again = shop.do(ResolvePrintJob(job_id=job.id, came_out=False))
    shop.do(StartPrintJob(job_id=again))
    shop.do(RecordPrintOutcome(job_id=again, outcome=PrintOutcome.CONFIRMED))


def send(bench: Bench) -> None:
    bench.do(DispatchShipment(shipment_id=bench.shipment_id))
    bench.do(IssueInvoice(shipment_id=bench.shipment_id))


def replayed(shop: Shop, target: Database) -> list[str]:
    try:
        schema.prepare(target)
        replay(command_log(shop.database), target)
        return differences(dump(shop.database), dump(target))
    finally:
        target.close()


def test_the_day_ends_with_a_closed_order_and_two_invoices(shop: Shop) -> None:
    a_day_at_the_bench(shop)
    assert only(shop, SalesOrder).state is OrderState.CLOSED


def test_a_day_at_the_bench_replays_to_equal_tables(shop: Shop, tmp_path: Path) -> None:
    a_day_at_the_bench(shop)
    assert replayed(shop, Database.at(tmp_path / "again.db")) == []


def test_a_day_at_the_bench_replays_to_equal_tables_on_postgresql(
    shop: Shop, postgres_url: str
) -> None:
    a_day_at_the_bench(shop)
    assert replayed(shop, Database(postgres_url)) == []


def test_a_label_goes_to_the_same_printer_on_postgresql(shop: Shop, postgres_url: str) -> None:
    """Which sorts the names of printers in another way."""
    shop.do(AddPrinter(name="apron", language="zpl", dpi=300, media="4x6"))
    bench = at_bench(shop, {"TEA-01": 1})
    bench.scan(TEA)
    bench.weigh()
    bench.seal()
    bench.do(IssueLabel(parcel_id=bench.parcel.id))
    assert replayed(shop, Database(postgres_url)) == []
