"""What a person decides about prints: they came out or not, try again, move, give up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.commands.base import Command
from omsdesk.commands.print_jobs import (
    AbandonPrintJob,
    MovePrintJobs,
    ResolvePrintJob,
    RetryPrintJob,
)
from omsdesk.errors import Refused
from omsdesk.models.labels import PrintKind
from omsdesk.queries.printers import PrinterChoice, QueuedPrint
from omsdesk.ui.labels.questions import CAME_OUT, DID_NOT, GIVE_UP, MOVE, RETRY, LabelQuestions
from omsdesk.ui.runner import Runner


class QueueWork(QObject):
    """`said` tells what was done; `picture_asked` the label whose picture helps to decide."""

    said = Signal(str)
    picture_asked = Signal(object)

    def __init__(
        self, runner: Runner, questions: LabelQuestions, station_id: UUID, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._station_id = station_id
        self._questions = questions
        self.printers: Sequence[PrinterChoice] = ()

    def ask_about(self, queued: QueuedPrint | None, *, take_focus: bool = False) -> None:
        """Offer what can be done about a print; None takes the offer away."""
        if queued is None:
            self._questions.close()
            return
        if queued.job.kind is PrintKind.SHIPPING_LABEL:
            self.picture_asked.emit(queued.subject.id)
        self._questions.about(queued, partial(self._on_answer, queued), take_focus=take_focus)

    def _on_answer(self, queued: QueuedPrint, answer: str) -> None:
        job, number = queued.job, queued.subject.number
        if answer == MOVE:
            self._ask_where(queued)
        elif answer in {CAME_OUT, DID_NOT}:
            has_come = answer == CAME_OUT
            text = self.tr("{number} came out") if has_come else self.tr("{number} prints again")
            self._give(ResolvePrintJob(job_id=job.id, came_out=has_come), text, number)
        elif answer == RETRY:
            self._give(RetryPrintJob(job_id=job.id), self.tr("{number} is tried again"), number)
        elif answer == GIVE_UP:
            command = AbandonPrintJob(job_id=job.id, reason="given-up")
            self._give(command, self.tr("{number} was given up"), number)

    def _give(self, command: Command, text: str, number: str) -> None:
        said = text.format(number=number)
        self._runner.execute(command, then=lambda _result: self.said.emit(said), owner=self)

    @property
    def own_printers(self) -> list[PrinterChoice]:
        """The printers of this station."""
        return [each for each in self.printers if each.station_id == self._station_id]

    def stand_ins(self, source: PrinterChoice) -> list[PrinterChoice]:
        """The printers that can print what waits for another."""
        return [each for each in self.own_printers if each.can_stand_in_for(source)]

    def _ask_where(self, queued: QueuedPrint) -> None:
        source = next((p for p in self.printers if p.id == queued.job.printer_id), None)
        if source is None:
            self._runner.refused.emit(Refused("no-other-printer"))
        else:
            self.ask_where(source)

    def ask_where(self, source: PrinterChoice) -> None:
        """Which printer takes over what waits for this one."""
        others = self.stand_ins(source)
        if not others:
            self._runner.refused.emit(Refused("no-other-printer"))
            return
        question = self.tr("Where do the prints of {printer} go?").format(printer=source.name)
        self._questions.which_printer(question, others, partial(self._move, source))

    def _move(self, source: PrinterChoice, key: str) -> None:
        self._runner.execute(
            MovePrintJobs(from_printer_id=source.id, to_printer_id=UUID(key)),
            then=lambda count: self.said.emit(self.tr("%n print(s) moved", "", count)),
            owner=self,
        )
