"""The whole life of an order of 5 lines, from the call to the invoice, each step durable.

Floor: the rows that all steps wrote, written by the bare driver in as many transactions.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import select

from benchmarks.bare import Bare
from benchmarks.goods import committed, gtin, stocked
from benchmarks.measure import Options, Report, main, timed_ms
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.labels import IssueLabel
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import TakePickList
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.weighing import WeighParcel, weight_target
from omsdesk.models.journal import CommandLog
from omsdesk.models.picking import PickLine
from omsdesk.models.shipping import Parcel
from omsdesk.values import ONE
from tests.shop import Shop

LINES = 5


def run(options: Options) -> Report:
    report = Report(f"Whole life of an order of {LINES} lines")
    with TemporaryDirectory() as folder:
        shop, items = stocked(Path(folder))
        live(shop, items, 0)
        bare = Bare(shop.database, Path(folder))
        wall, cpu = [], []
        with bare.recording() as mark:
            for number in range(options.rounds(100)):
                taken = timed_ms(partial(live, shop, items, number * LINES))
                wall.append(taken[0])
                cpu.append(taken[1])
                mark()
        floor = bare.times_ms()
        report.add("wall", wall, floor, budget="<= 150 ms", note=f"{_steps(shop)} commands")
        report.add("CPU", cpu, budget="<= 100 ms")
        shop.database.close()
    return report


def live(shop: Shop, items: list[UUID], first: int) -> None:
    """Enter, commit, pick, pack, weigh, label, dispatch and bill an order."""
    order_id = committed(shop, items, LINES, first)
    released = shop.do(ReleasePickList(order_ids=(order_id,)))
    shop.do(TakePickList(pick_list_id=released.pick_list_id))
    for line_id in _pick_lines(shop, released.pick_list_id):
        shop.do(ConfirmPick(pick_line_id=line_id, raw="", quantity=ONE))
    shipment_id = shop.do(OpenPacking(order_id=order_id))
    parcel_id = open_parcel(shop, shipment_id)
    for number in range(first, first + LINES):
        raw = gtin(number % len(items))
        shop.do(ScanIntoParcel(parcel_id=parcel_id, raw=raw))
    weigh(shop, parcel_id)
    shop.do(SealParcel(parcel_id=parcel_id))
    shop.do(IssueLabel(parcel_id=parcel_id, printer_id=shop.printers["bench"]))
    shop.do(DispatchShipment(shipment_id=shipment_id))
    if not shop.do(IssueInvoice(shipment_id=shipment_id)).is_closed:
        raise ValueError("the order is not through")


def weigh(shop: Shop, parcel_id: UUID) -> None:
    """Weigh a parcel: it weighs what it should."""
    with shop.database.read() as session:
        expected = weight_target(session, parcel_id).expected
    shop.do(WeighParcel(parcel_id=parcel_id, measured=expected, source="keyed"))


def _pick_lines(shop: Shop, pick_list_id: UUID) -> list[UUID]:
    statement = select(PickLine.id).where(PickLine.pick_list_id == pick_list_id)
    with shop.database.read() as session:
        return list(session.scalars(statement.order_by(PickLine.sequence)))


def open_parcel(shop: Shop, shipment_id: UUID) -> UUID:
    """The parcel that OpenPacking made."""
    with shop.database.read() as session:
        return session.scalars(select(Parcel.id).where(Parcel.shipment_id == shipment_id)).one()


def _steps(shop: Shop) -> int:
    """How many commands the last order took."""
    with shop.database.read() as session:
        names = session.scalars(
            select(CommandLog.name).order_by(CommandLog.seq.desc()).limit(100)
        ).all()
    return names.index("start-order") + 1


if __name__ == "__main__":
    main(run)
