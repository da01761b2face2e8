"""What the lines of a spool share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from omsdesk.commands.base import Command
from omsdesk.documents.invoice import invoice as invoice_pdf
from omsdesk.documents.packing_slip import packing_slip as packing_slip_pdf
from omsdesk.documents.pick_list import pick_list as pick_list_pdf
from omsdesk.models.labels import PrintKind
from omsdesk.queries import documents
from omsdesk.queries.labels import label_bytes
from omsdesk.queries.print_queue import WaitingJob


class Performed(Protocol):
    @property
    def result(self) -> Any: ...


Perform = Callable[[Command], Performed]
Read = Callable[..., Any]
Report = Callable[[UUID | None, str], None]


class SpoolWork:
    """How to do, how to ask, where and when we are; `wake` makes every line look again."""

    def __init__(
        self,
        perform: Perform,
        read: Read,
        station_id: UUID,
        clock: Callable[[], datetime],
        report: Report | None,
        *,
        wake: Callable[[], None],
    ) -> None:
        self._perform = perform
        self._turn = threading.Lock()
        self.read = read
        self.station_id = station_id
        self.clock = clock
        self.report = report
        self.wake = wake

    def perform(self, command: Command) -> Performed:
        """Carry out a command of one of the printers, one after another: whoever scans then
        waits for one of them at most, however many printers there are.
        """
        with self._turn:
            return self._perform(command)

    def content(self, job: WaitingJob) -> tuple[str, bytes]:
        """The name of a document and its bytes. Refused when it cannot be drawn."""
        if job.kind is PrintKind.SHIPPING_LABEL:
            stored = self.read(label_bytes, job.subject_id)
            return stored.hash, stored.content
        now = self.clock()
        if job.kind is PrintKind.PACKING_SLIP:
            slip = self.read(documents.packing_slip, job.subject_id, now.date())
            return slip.number, packing_slip_pdf(slip)
        if job.kind is PrintKind.PICK_LIST:
            walk = self.read(documents.pick_list, job.subject_id, now)
            return walk.number, pick_list_pdf(walk)
        bill = self.read(documents.invoice, job.subject_id, now.date())
        return bill.number, invoice_pdf(bill)
