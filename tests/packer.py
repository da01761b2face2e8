"""Who packs while plugs are pulled: a person with a scanner in hand and a pan before them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from time import monotonic
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.print_jobs import ResolvePrintJob
from omsdesk.commands.weighing import expected_weight
from omsdesk.desk import Desk
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.models.labels import Label, PrintJob, PrintState
from omsdesk.models.sales import OrderLine, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelState, Shipment
from omsdesk.ui.actions import ACKNOWLEDGE
from omsdesk.values import Weight
from tests.plugs import PanHistory, Plug, ScannerInHand, Told

CODES = {"TEA-01": "4006381333931", "CUP-02": "5901234123457"}
_STEP_S = 0.02
_PATIENCE_S = 4.0
# Something else that is put on the pan for a moment.
_FOREIGN = Weight.grams(4_321)


@dataclass
class Bench:
    """The simulated devices of the run, and everything that is known about them."""

    scale: SimulatedScale
    scanner: ScannerInHand
    printer: HeardPrinter
    scale_end: PtyEnd
    printer_end: TcpEnd
    told: Told = field(default_factory=Told)

    @property
    def plugs(self) -> tuple[Plug, ...]:
        told = self.told
        return (
            Plug(DeviceKind.SCALE, self.scale_end, lambda _mark, since: told.reading_s > since),
            Plug(
                DeviceKind.SCANNER,
                self.scanner.end,
                lambda mark, _since: told.has_returned(DeviceKind.SCANNER, mark),
                self.scanner.sending,
            ),
            Plug(
                DeviceKind.PRINTER,
                self.printer_end,
                lambda _mark, since: self.printer.heard_s > since,
            ),
        )


class HeardPrinter(SimulatedPrinter):
    """Knows when the desk last asked or sent something, and tells."""

    heard_s = 0.0
    changed: threading.Condition

    def hear(self, chunk: bytes) -> bytes:
        with self.changed:
            self.heard_s = monotonic()
            self.changed.notify_all()
        return super().hear(chunk)


@dataclass
class Packer:
    """Packs order after order by scans and by what stands on the pan, on a thread of its own."""

    desk: Desk
    bench: Bench
    pan: PanHistory
    stopping: threading.Event
    random: Random
    packed: int = 0

    def run(self, order_ids: list[UUID]) -> None:
        for order_id in order_ids:
            if self.stopping.is_set():
                return
            self._pack(order_id)
            self.packed += 1

    def _pack(self, order_id: UUID) -> None:
        number = self._see(lambda session: session.get_one(SalesOrder, order_id).number)
        self._scan_until(number, lambda session: shipment_of(session, order_id))
        for sku in CODES:
            self._pack_all(order_id, sku)
        if not self.stopping.is_set():
            self._weigh(order_id)

    def _pack_all(self, order_id: UUID, sku: str) -> None:
        def left(session: Session) -> int:
            return missing(session, order_id, sku)

        while not self.stopping.is_set() and (before := self._see(left)):
            self._scan_until(CODES[sku], lambda session: left(session) < before)

    def _weigh(self, order_id: UUID) -> None:
        parcel_id, expected = self._see(lambda session: parcel_to_weigh(session, order_id))
        if self.random.random() < 0.3:
            self.pan.weigh(_FOREIGN)
            self.stopping.wait(self.random.randrange(50, 900) / 1000)
        self.pan.weigh(expected)
        while not self._until(lambda session: is_labelled(session, parcel_id)):
            if self.stopping.is_set():
                return
            self._acknowledge()
            self.pan.weigh(Weight(0))
            self.stopping.wait(0.1)
            self.pan.weigh(expected)
        self.pan.weigh(Weight(0))
        self._settle_prints()

    def _scan_until(self, code: str, is_so: Callable[[Session], object]) -> None:
        while not self.stopping.is_set():
            if self.bench.scanner.scan(code) and self._until(is_so):
                return
            self._acknowledge()
            if self._see(is_so):
                return

    def _acknowledge(self) -> None:
        while not self.stopping.is_set() and not self.bench.scanner.scan(
            ACKNOWLEDGE.command_barcode
        ):
            self.stopping.wait(_STEP_S)

    def _settle_prints(self) -> None:
        """Say of every unclear print whether its label lies on the bench."""
        out = b"".join(label.content for label in self.bench.printer.labels)
        for job_id, number in self._see(unclear_prints):
            resolve = ResolvePrintJob(job_id=job_id, came_out=number.encode() in out)
            self.desk.perform(self.desk.sign(resolve))

    def _until(self, is_so: Callable[[Session], object]) -> bool:
        until_s = monotonic() + _PATIENCE_S
        while monotonic() < until_s and not self.stopping.is_set():
            if self._see(is_so):
                return True
            self.stopping.wait(_STEP_S)
        return False

    def _see(self, query: Callable[[Session], Any]) -> Any:
        return self.desk.read(query)


def shipment_of(session: Session, order_id: UUID) -> UUID | None:
    return session.scalars(select(Shipment.id).where(Shipment.order_id == order_id)).first()


def missing(session: Session, order_id: UUID, sku: str) -> int:
    """Pieces that were picked and are in no parcel yet."""
    line = session.scalars(
        select(OrderLine).where(OrderLine.order_id == order_id, OrderLine.sku == sku)
    ).one()
    return int((line.picked - line.packed).amount)


def parcel_to_weigh(session: Session, order_id: UUID) -> tuple[UUID, Weight]:
    parcel = session.scalars(
        select(Parcel).join(Shipment, Parcel.shipment_id == Shipment.id)
        .where(Shipment.order_id == order_id)
    ).one()  # fmt: skip
    return parcel.id, expected_weight(session, parcel)


def is_labelled(session: Session, parcel_id: UUID) -> bool:
    return session.get_one(Parcel, parcel_id).state is ParcelState.LABELLED


def unclear_prints(session: Session) -> list[tuple[UUID, str]]:
    found = session.execute(
        select(PrintJob.id, Label.tracking_number)
        .join(Label, Label.id == PrintJob.subject_id)
        .where(PrintJob.state == PrintState.UNKNOWN)
    )
    return [(row.id, row.tracking_number) for row in found]
