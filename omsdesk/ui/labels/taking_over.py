"""Lets another printer print what waits for one that cannot: a line that says so, and two keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.worker import Connection
from omsdesk.errors import Refused
from omsdesk.models.labels import PrintState
from omsdesk.queries.printers import PrinterChoice, QueuedPrint
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.labels import words
from omsdesk.ui.labels.questions import LabelQuestions
from omsdesk.ui.labels.queue_work import QueueWork
from omsdesk.ui.runner import Runner

_WAITS = {PrintState.QUEUED, PrintState.SENDING, PrintState.FAILED}
_CANNOT = {Connection.ABSENT, Connection.FAILING, Connection.NEEDS_ATTENTION}


class TakeOver(QObject):
    """`offered` carries what waits and why, "" when nothing is held up."""

    offered = Signal(str)

    def __init__(
        self,
        runner: Runner,
        questions: LabelQuestions,
        work: QueueWork,
        parent: QObject,
        *,
        link: BenchLink | None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._questions = questions
        self._work = work
        self._link = link
        self._queue: Sequence[QueuedPrint] = ()
        if link is not None:
            link.device_changed.connect(lambda _change: self._offer())
            link.devices_changed.connect(self._offer)

    def show_queue(self, queue: Sequence[QueuedPrint]) -> None:
        self._queue = queue
        self._offer()

    def _offer(self) -> None:
        for printer in self._work.own_printers:
            count, trouble = self._count(printer), self._trouble(printer)
            if count and trouble:
                self.offered.emit(self._sentence(printer, count, trouble))
                return
        self.offered.emit("")

    def _sentence(self, printer: PrinterChoice, count: int, trouble: str) -> str:
        text = self.tr("%n print(s) wait for {printer}: {trouble}", "", count)
        said = text.format(printer=printer.name, trouble=words.trouble(trouble, printer.name))
        others = self._work.stand_ins(printer)
        if not others:
            return said
        where = others[0].name if len(others) == 1 else self.tr("another printer")
        step = self.tr("F10 takes them to {where}").format(where=where)
        return f"{said} · {step}"

    def begin(self) -> None:
        """Ask where the queue goes; of several, that of a printer in trouble."""
        waiting = [each for each in self._work.own_printers if self._count(each)]
        held_up = [each for each in waiting if self._trouble(each)] or waiting
        if not held_up:
            self._runner.refused.emit(Refused("no-print-waits"))
        elif len(held_up) == 1:
            self._work.ask_where(held_up[0])
        else:
            question = self.tr("Whose prints does another printer take?")
            self._questions.which_printer(question, held_up, partial(self._chosen, held_up))

    def _chosen(self, printers: Sequence[PrinterChoice], key: str) -> None:
        self._work.ask_where(next(each for each in printers if each.id == UUID(key)))

    def _count(self, printer: PrinterChoice) -> int:
        jobs = (each.job for each in self._queue)
        return sum(1 for job in jobs if job.printer_id == printer.id and job.state in _WAITS)

    def _trouble(self, printer: PrinterChoice) -> str:
        """What keeps a printer from printing, as far as this desk knows; "" for nothing."""
        if self._link is None:
            return ""
        device = DeviceId(DeviceKind.PRINTER, printer.name)
        if device not in self._link.devices.setups:
            return "printer-not-fitted"
        condition = self._link.condition_of(device)
        return condition.code if condition.connection in _CANNOT else ""
