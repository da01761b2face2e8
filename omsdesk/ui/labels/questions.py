"""The questions about labels and prints, each naming what its answer does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from omsdesk.models.labels import PrintState
from omsdesk.queries.labels import FoundLabel
from omsdesk.queries.print_jobs import PrintJobRow
from omsdesk.queries.printers import PrinterChoice, QueuedPrint
from omsdesk.ui import reasons
from omsdesk.ui.labels import words
from omsdesk.ui.widgets.choices import Choice, ChoicePanel, choices_of

CAME_OUT, DID_NOT, RETRY, MOVE, GIVE_UP = "came-out", "did-not", "retry", "move", "give-up"
_MOST = 9


class LabelQuestions(QObject):
    """Asks on one panel; the answer goes to whoever asked last."""

    def __init__(self, panel: ChoicePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._then: Callable[[str], None] | None = None
        panel.chosen.connect(self._on_chosen)

    def _on_chosen(self, key: str) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(key)

    def close(self) -> None:
        """Put the question away without an answer."""
        self._then = None
        self._panel.close_quietly()

    def ask(
        self,
        question: str,
        choices: Sequence[Choice],
        effect: str,
        then: Callable[[str], None],
    ) -> None:
        """Any question with choices or a reason of one's own."""
        self._then = then
        self._panel.ask(question, choices, effect, free_text=True)

    def why_again(
        self, label: FoundLabel, printer: PrinterChoice, then: Callable[[str], None]
    ) -> None:
        """Why a label is printed once more."""
        self._then = then
        text = self.tr("Print no. {count} on {printer}: why?")
        question = text.format(count=label.print_count + 1, printer=printer.name)
        effect = self.tr("The same label once more; its tracking number stays.")
        self._panel.ask(question, choices_of(reasons.REPRINT), effect, free_text=True)

    def why_replace(self, label: FoundLabel, then: Callable[[str], None]) -> None:
        """Why a label is replaced by a new one."""
        self._then = then
        question = self.tr("Replace {number}: why?").format(number=label.head.tracking_number)
        effect = self.tr("A new label with a new tracking number is printed. Destroy this one.")
        self._panel.ask(question, choices_of(reasons.REPLACE), effect, free_text=True)

    def why_void(self, label: FoundLabel, then: Callable[[str], None]) -> None:
        """Why a label must not be used any more."""
        self._then = then
        question = self.tr("Void {number}: why?").format(number=label.head.tracking_number)
        effect = self.tr("It must not be used any more; its parcel is without a label again.")
        self._panel.ask(question, choices_of(reasons.VOID), effect, free_text=True)

    def which_printer(
        self, question: str, printers: Sequence[PrinterChoice], then: Callable[[str], None]
    ) -> None:
        """One of some printers; the answer is its id."""
        self._then = then
        text = self.tr("{name} ({station}, {dpi} dpi)")
        choices = [
            Choice(
                str(each.id),
                text.format(name=each.name, station=each.station_name, dpi=each.dpi),
            )
            for each in printers[:_MOST]
        ]
        self._panel.ask(question, choices)

    def about(self, queued: QueuedPrint, then: Callable[[str], None], *, take_focus: bool) -> None:
        """What can be done about a print; without `take_focus` the queue keeps the focus."""
        self._then = then
        job = queued.job
        what = self.tr("{kind} {number}").format(
            kind=words.print_kind(job.kind), number=queued.subject.number
        )
        question = self._question_about(queued).format(what=what, printer=words.printer_name(job))
        effect = self._effect_of(job)
        self._panel.ask(question, self._answers(queued), effect, take_focus=take_focus)

    def _effect_of(self, job: PrintJobRow) -> str:
        """Why a print is unclear or failed, and what to mind before it is printed again."""
        why = words.trouble(job.trouble, words.printer_name(job)) if job.trouble else ""
        if job.state is not PrintState.UNKNOWN:
            return why
        step = self.tr(
            "Put the printer right first. If the label did not come out, switch the printer off "
            "and on, so that it cannot come out later."
        )
        return f"{why} · {step}" if why else step

    def _question_about(self, queued: QueuedPrint) -> str:
        texts = {
            PrintState.UNKNOWN: self.tr("Did {what} come out of {printer}?"),
            PrintState.FAILED: self.tr("{what} could not be printed on {printer}"),
            PrintState.SENDING: self.tr("{what} is being sent to {printer}"),
        }
        return texts.get(queued.job.state, self.tr("{what} waits for {printer}"))

    def _answers(self, queued: QueuedPrint) -> list[Choice]:
        move = Choice(MOVE, self.tr("Move this queue to another printer"))
        give_up = Choice(GIVE_UP, self.tr("Give it up"))
        moves = [move] if queued.job.printer_id is not None else []
        if queued.job.state is PrintState.UNKNOWN:
            return [
                Choice(CAME_OUT, self.tr("It came out")),
                Choice(DID_NOT, self.tr("It did not: print it again")),
            ]
        if queued.job.state is PrintState.FAILED:
            return [Choice(RETRY, self.tr("Try again")), *moves, give_up]
        if queued.job.state is PrintState.QUEUED:
            return [*moves, give_up]
        return []
