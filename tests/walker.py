"""A walker that gives a shop random commands: sensible ones, wrong ones, in any order."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from omsdesk.commands.base import Command
from omsdesk.commands.cancelling import CancelOrder, CancelOrderLine
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.drafting import DiscardOrder, ParkOrder, RecallOrder, StartOrder
from omsdesk.commands.holds import PlaceHold, ReleaseHold
from omsdesk.commands.invoices import IssueInvoice
from omsdesk.commands.labels import IssueLabel, ReplaceLabel, ReprintLabel, VoidLabel
from omsdesk.commands.order_lines import AddOrderLine, ChangeOrderLine, RemoveOrderLine
from omsdesk.commands.pack_scans import ScanIntoParcel, UndoPackScan
from omsdesk.commands.packing import LeavePacking, NextParcel, OpenPacking
from omsdesk.commands.pick_scans import ConfirmPick
from omsdesk.commands.picking import (
    DissolvePickList,
    GiveBackPickList,
    PutBack,
    ReportShort,
    TakePickList,
)
from omsdesk.commands.print_jobs import (
    PrintOutcome,
    RecordPrintOutcome,
    ResolvePrintJob,
    RetryPrintJob,
    StartPrintJob,
)
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.commands.reservations import ReserveStock
from omsdesk.commands.sealing import ReopenParcel, SealParcel
from omsdesk.commands.stock import CountLocation, ReceiveStock
from omsdesk.commands.weighing import WeighParcel
from omsdesk.errors import Refused
from omsdesk.models.holds import Hold, HoldState
from omsdesk.models.labels import Label, LabelState, PrintJob, PrintState
from omsdesk.models.picking import PickLine, PickLineState, PickList, PickListState
from omsdesk.models.sales import OrderLine, OrderState, SalesOrder
from omsdesk.models.shipping import Parcel, ParcelState, Shipment, ShipmentState
from omsdesk.values import Quantity, Weight
from tests.shop import Shop

GTINS = ("4006381333931", "5901234123457", "9780201379624", "nonsense")
_LOOK_AROUND_EVERY = 8
_REMEMBERED = 12


class Walker:
    """Takes steps; `done` and `refused` count commands by name and refusals by code."""

    def __init__(self, shop: Shop, seed: int) -> None:
        self.shop = shop
        self.random = random.Random(seed)
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self._seen: dict[str, Sequence[UUID]] = {}
        self._steps = 0

    def step(self) -> None:
        """One random command; being refused is fine, anything else is not."""
        if self._steps % _LOOK_AROUND_EVERY == 0:
            self._look_around()
        self._steps += 1
        (choice,) = self.random.choices(_CHOICES, _WEIGHTS)
        command = choice(self)
        if command is None:
            return
        confirmed_by = "sofia" if self.random.random() < 0.2 else ""
        try:
            self.shop.do(command, confirmed_by=confirmed_by)
        except Refused as refusal:
            self.refused[refusal.code] += 1
        else:
            self.done[type(command).__name__] += 1

    def _look_around(self) -> None:
        with self.shop.database.read() as session:
            for name, query in _SIGHTS.items():
                self._seen[name] = session.scalars(query.limit(_REMEMBERED)).all()

    def one(self, name: str) -> Any:
        """Some id of the rows that were seen, or of nothing when there were none."""
        seen = self._seen[name]
        return self.random.choice(seen) if seen else UUID(int=0)

    def quantity(self, most: int = 6) -> Quantity:
        return Quantity.of(self.random.randint(1, most))

    def item(self) -> UUID:
        return self.random.choice(sorted(self.shop.items.values()))

    def code(self) -> str:
        (code,) = self.random.choices(GTINS, (4, 4, 4, 1))
        return code

    def place(self) -> UUID:
        return self.random.choice(sorted(self.shop.locations.values()))

    @property
    def printer(self) -> UUID:
        return self.shop.printers["bench"]


def _newest(column: Any, *conditions: Any) -> Select[Any]:
    return select(column).where(*conditions).order_by(column.desc())


_SIGHTS: dict[str, Select[Any]] = {
    "draft": _newest(SalesOrder.id, SalesOrder.state == OrderState.DRAFT),
    "order": _newest(SalesOrder.id, SalesOrder.state == OrderState.COMMITTED),
    "line": _newest(OrderLine.id),
    "hold": _newest(Hold.id, Hold.state == HoldState.OPEN),
    "list": _newest(
        PickList.id, PickList.state.in_((PickListState.RELEASED, PickListState.IN_PROGRESS))
    ),
    "pick": _newest(PickLine.id, PickLine.state == PickLineState.AVAILABLE),
    "picked": _newest(PickLine.id, PickLine.state == PickLineState.PICKED),
    "shipment": _newest(
        Shipment.id, Shipment.state.in_((ShipmentState.OPEN, ShipmentState.PACKING))
    ),
    "ready": _newest(Shipment.id, Shipment.state == ShipmentState.READY),
    "gone": _newest(Shipment.id, Shipment.state == ShipmentState.DISPATCHED),
    "parcel": _newest(Parcel.id, Parcel.state == ParcelState.OPEN),
    "sealed": _newest(Parcel.id, Parcel.state.in_((ParcelState.SEALED, ParcelState.LABELLED))),
    "label": _newest(Label.id, Label.state == LabelState.ISSUED),
    "job": _newest(PrintJob.id, PrintJob.state.in_((PrintState.QUEUED, PrintState.SENDING))),
    "stuck": _newest(PrintJob.id, PrintJob.state.in_((PrintState.UNKNOWN, PrintState.FAILED))),
}

Choice = Callable[[Walker], Command | None]


def _start(walker: Walker) -> Command:
    customer = walker.random.choice(sorted(walker.shop.customers.values()))
    return StartOrder(customer_id=customer)


def _add(walker: Walker) -> Command:
    return AddOrderLine(
        order_id=walker.one("draft"),
        item_id=walker.item(),
        quantity=walker.quantity(),
        merge=walker.random.random() < 0.5,
    )


def _release(walker: Walker) -> Command:
    count = walker.random.randint(1, 3)
    orders = {walker.one("order") for _ in range(count)}
    return ReleasePickList(order_ids=tuple(sorted(orders)))


def _take(walker: Walker) -> Command:
    return TakePickList(pick_list_id=walker.one("list"), take_over=walker.random.random() < 0.5)


def _confirm(walker: Walker) -> Command:
    raw = "" if walker.random.random() < 0.5 else walker.code()
    return ConfirmPick(pick_line_id=walker.one("pick"), raw=raw, quantity=walker.quantity(3))


def _scan(walker: Walker) -> Command:
    return ScanIntoParcel(
        parcel_id=walker.one("parcel"), raw=walker.code(), quantity=walker.quantity(2)
    )


def _weigh(walker: Walker) -> Command:
    grams = walker.random.randint(100, 4000)
    return WeighParcel(parcel_id=walker.one("parcel"), measured=Weight.grams(grams), source="scale")


def _seal(walker: Walker) -> Command:
    return SealParcel(parcel_id=walker.one("parcel"), rest_follows=walker.random.random() < 0.5)


def _count(walker: Walker) -> Command:
    return CountLocation(
        item_id=walker.item(),
        location_id=walker.place(),
        counted=Quantity.of(walker.random.randint(0, 120)),
        reason="count",
    )


def _outcome(walker: Walker) -> Command:
    outcome = walker.random.choice(list(PrintOutcome))
    return RecordPrintOutcome(job_id=walker.one("job"), outcome=outcome)


_PLAIN: tuple[tuple[int, Choice], ...] = (
    (8, _start),
    (30, _add),
    (2, lambda w: ChangeOrderLine(line_id=w.one("line"), quantity=w.quantity())),
    (2, lambda w: RemoveOrderLine(line_id=w.one("line"))),
    (1, lambda w: ParkOrder(order_id=w.one("draft"), note="later")),
    (1, lambda w: RecallOrder(order_id=w.one("draft"))),
    (1, lambda w: DiscardOrder(order_id=w.one("draft"))),
    (9, lambda w: CommitOrder(order_id=w.one("draft"))),
    (1, lambda w: CancelOrder(order_id=w.one("order"), reason="changed mind")),
    (2, lambda w: CancelOrderLine(line_id=w.one("line"), quantity=w.quantity(2), reason="less")),
    (1, lambda w: PlaceHold(order_id=w.one("order"), reason="call back")),
    (2, lambda w: ReleaseHold(hold_id=w.one("hold"), reason="called")),
    (2, lambda w: ReserveStock(order_id=w.one("order"))),
    (9, _release),
    (8, _take),
    (1, lambda w: GiveBackPickList(pick_list_id=w.one("list"))),
    (1, lambda w: DissolvePickList(pick_list_id=w.one("list"))),
    (40, _confirm),
    (1, lambda w: ReportShort(pick_line_id=w.one("pick"), reason="empty")),
    (2, lambda w: PutBack(pick_line_id=w.one("picked"))),
    (1, lambda w: PutBack(pick_line_id=w.one("pick"))),
    (10, lambda w: OpenPacking(order_id=w.one("order"), take_over=w.random.random() < 0.5)),
    (1, lambda w: LeavePacking(shipment_id=w.one("shipment"))),
    (40, _scan),
    (3, lambda w: UndoPackScan(parcel_id=w.one("parcel"))),
    (2, lambda w: NextParcel(shipment_id=w.one("shipment"))),
    (10, _weigh),
    (12, _seal),
    (1, lambda w: ReopenParcel(parcel_id=w.one("sealed"), reason="forgot the note")),
    (12, lambda w: IssueLabel(parcel_id=w.one("sealed"), printer_id=w.printer)),
    (1, lambda w: VoidLabel(label_id=w.one("label"), reason="torn")),
    (1, lambda w: ReprintLabel(label_id=w.one("label"), printer_id=w.printer, reason="torn")),
    (1, lambda w: ReplaceLabel(label_id=w.one("label"), printer_id=w.printer, reason="wet")),
    (8, lambda w: StartPrintJob(job_id=w.one("job"))),
    (8, _outcome),
    (2, lambda w: RetryPrintJob(job_id=w.one("stuck"))),
    (2, lambda w: ResolvePrintJob(job_id=w.one("stuck"), came_out=w.random.random() < 0.5)),
    (6, lambda w: DispatchShipment(shipment_id=w.one("ready"))),
    (6, lambda w: IssueInvoice(shipment_id=w.one("gone"))),
    (
        3,
        lambda w: ReceiveStock(item_id=w.item(), location_id=w.place(), quantity=w.quantity(60)),
    ),
    (3, _count),
)
_CHOICES = [choice for _, choice in _PLAIN]
_WEIGHTS = [weight for weight, _ in _PLAIN]
