"""Hands what is ready to a carrier: dispatch, invoice, and the invoice's print, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.dispatch import DispatchShipment
from omsdesk.commands.invoices import IssuedInvoice, IssueInvoice
from omsdesk.commands.print_jobs import PrintDocument
from omsdesk.errors import Refused
from omsdesk.models.labels import PrintKind
from omsdesk.models.people import Permission
from omsdesk.queries.hand_over import ReadyShipment
from omsdesk.ui.runner import Runner
from omsdesk.ui.workplace import Workplace


@dataclass
class HandedOver:
    """What came of it: shipments that left, their invoices, and what stayed, with the reason."""

    carrier: str
    shipments: int = 0
    invoices: int = 0
    refused: list[tuple[ReadyShipment, Refused]] = field(default_factory=list)


class HandOver(QObject):
    """One at a time; what is refused is left standing and told at the end."""

    advanced = Signal(int)
    ended = Signal(object)

    def __init__(self, runner: Runner, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._place = place
        self._waiting: list[ReadyShipment] = []
        self._result: HandedOver | None = None
        self._count = 0

    @property
    def is_under_way(self) -> bool:
        return self._result is not None

    def start(self, carrier: str, shipments: Sequence[ReadyShipment]) -> None:
        """Hand over shipments of one carrier; nothing while another is under way."""
        if self._result is None and shipments:
            self._waiting = list(shipments)
            self._count = 0
            self._result = HandedOver(carrier)
            self._next()

    def stop(self) -> None:
        """Leave what has not begun."""
        self._waiting.clear()

    def _next(self) -> None:
        self.advanced.emit(self._count)
        self._count += 1
        if not self._waiting:
            result, self._result = self._result, None
            self.ended.emit(result)
            return
        shipment = self._waiting.pop(0)
        self._runner.execute(
            DispatchShipment(shipment_id=shipment.shipment_id),
            then=lambda _parcels: self._on_gone(shipment),
            refused=lambda refusal: self._on_refused(shipment, refusal),
            failed=lambda _error: self._next(),
            owner=self,
        )

    def _on_gone(self, shipment: ReadyShipment) -> None:
        if self._result is not None:
            self._result.shipments += 1
        if not self._place.may(Permission.INVOICE):
            self._next()
            return
        self._runner.execute(
            IssueInvoice(shipment_id=shipment.shipment_id),
            then=self._on_invoiced,
            refused=lambda refusal: self._on_refused(shipment, refusal),
            failed=lambda _error: self._next(),
            owner=self,
        )

    def _on_invoiced(self, issued: IssuedInvoice) -> None:
        if self._result is not None:
            self._result.invoices += 1
        self._print(issued.invoice_id)
        self._next()

    def _print(self, invoice_id: UUID) -> None:
        self._runner.execute(PrintDocument(kind=PrintKind.INVOICE, subject_id=invoice_id))

    def _on_refused(self, shipment: ReadyShipment, refusal: Refused) -> None:
        if self._result is not None:
            self._result.refused.append((shipment, refusal))
        self._next()
