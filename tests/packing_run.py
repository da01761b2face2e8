"""A packing run in a process of its own, which the kill test ends at any moment."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.labels import IssueLabel
from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.commands.packing import OpenPacking
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.weighing import WeighParcel
from omsdesk.desk import Desk
from omsdesk.devices.printers.driving.attempt import Readiness, Stuck
from omsdesk.models.labels import Printer
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelState, Shipment
from omsdesk.printing.spool import Spool
from omsdesk.store.database import Database
from omsdesk.values import ONE, Weight

BADGE = "sofia-badge"


@dataclass(frozen=True)
class Sent:
    """How an attempt to print ended."""

    outcome: str
    code: str = ""


class Tray:
    """A printer whose labels fall into a file: one line as it begins, one as it is done."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def ready(self) -> Readiness:
        return Readiness()

    def drop_rest(self) -> None:
        """Nothing stays in it."""

    def send(self, job: bytes, title: str, stuck: Stuck) -> Sent:
        name = sha256(job).hexdigest()
        os.write(self._file, f"begun {name}\n".encode())
        os.write(self._file, f"done {name}\n".encode())
        return Sent("confirmed")


def printed(path: Path) -> list[str]:
    """The hashes of the labels that came out, in their order."""
    if not path.exists():
        return []
    lines = path.read_text().splitlines()
    return [line.removeprefix("done ") for line in lines if line.startswith("done ")]


def now() -> datetime:
    return datetime.now(UTC)


def pack_everything(folder: Path, said: Path) -> None:
    """Pack all picked orders; `said` gets a line for each scan that the desk acknowledged."""
    desk = Desk(Database.at(folder / "omsdesk.db"), now)
    desk.sign_on(BADGE)
    voice = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    printer_id = desk.read(the_printer)
    spool = Spool(
        lambda command: desk.perform(desk.sign_for_station(command)),
        desk.read,
        desk.station.id,
        drivers={printer_id: Tray(folder / "tray.txt")},
        folder=folder / "documents",
        clock=now,
    )
    spool.start()
    for order_id in desk.read(orders_to_pack):
        _pack(desk, spool, order_id, printer_id, voice)
    spool.stop()
    desk.close()


def _pack(desk: Desk, spool: Spool, order_id: UUID, printer_id: UUID, voice: int) -> None:
    shipment_id = desk.do(OpenPacking(order_id=order_id, take_over=True))
    for parcel_id, sku in iter(lambda: desk.read(next_scan, order_id, shipment_id), None):
        outcome = desk.perform(ScanIntoParcel(parcel_id=parcel_id, raw=sku, quantity=ONE))
        os.write(voice, f"{outcome.command_id}\n".encode())
    for parcel_id, state in desk.read(parcels_of, shipment_id):
        if state is ParcelState.OPEN:
            weigh = WeighParcel(parcel_id=parcel_id, measured=Weight.grams(1), source="scale")
            expected = desk.do(weigh).expected
            desk.do(WeighParcel(parcel_id=parcel_id, measured=expected, source="scale"))
            desk.do(SealParcel(parcel_id=parcel_id))
        if state in (ParcelState.OPEN, ParcelState.SEALED):
            desk.do(IssueLabel(parcel_id=parcel_id, printer_id=printer_id))
            spool.notify()


def the_printer(session: Session) -> UUID:
    return session.scalars(select(Printer.id)).one()


def orders_to_pack(session: Session) -> list[UUID]:
    """Orders with something picked whose parcels have no label yet."""
    labelled = (
        select(Shipment.order_id)
        .join(Parcel, Parcel.shipment_id == Shipment.id)
        .where(Parcel.state == ParcelState.LABELLED)
    )
    return list(
        session.scalars(
            select(SalesOrder.id)
            .where(SalesOrder.state == OrderState.COMMITTED, SalesOrder.id.not_in(labelled))
            .order_by(SalesOrder.id)
        )
    )


def next_scan(session: Session, order_id: UUID, shipment_id: UUID) -> tuple[UUID, str] | None:
    """The open parcel and the SKU of something that is picked and not packed yet."""
    parcel_id = session.scalars(
        select(Parcel.id).where(Parcel.shipment_id == shipment_id, Parcel.state == ParcelState.OPEN)
    ).first()
    line = session.scalars(
        select(OrderLine)
        .where(OrderLine.order_id == order_id, OrderLine.packed < OrderLine.picked)
        .order_by(OrderLine.position)
    ).first()
    return (parcel_id, line.sku) if parcel_id and line else None


def parcels_of(session: Session, shipment_id: UUID) -> list[tuple[UUID, ParcelState]]:
    found = session.execute(
        select(Parcel.id, Parcel.state).where(Parcel.shipment_id == shipment_id)
    )
    return [(row.id, row.state) for row in found]
