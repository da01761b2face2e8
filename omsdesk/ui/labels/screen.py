"""The labels screen: find, see, print again, replace, void; and the printers' queue.

screen = LabelsScreen(runner, workplace, window, link)
router.set_receivers([screen.take_scan])
screen.heard.connect(sounds.play)             # verdicts without a banner
"""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.commands.labels import IssuedLabel, ReplaceLabel, ReprintLabel, VoidLabel
from omsdesk.errors import Refused
from omsdesk.queries.labels import FoundLabel
from omsdesk.queries.print_jobs import PrintJobRow, print_jobs_of
from omsdesk.queries.printers import PrinterChoice, QueuedPrint, print_queue, printers
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.labels.actions import ACTIONS
from omsdesk.ui.labels.detail import LabelDetail
from omsdesk.ui.labels.finder import LabelFinder
from omsdesk.ui.labels.pictures import LabelPicture, label_picture
from omsdesk.ui.labels.questions import LabelQuestions
from omsdesk.ui.labels.queue_panel import QueuePanel
from omsdesk.ui.labels.queue_work import QueueWork
from omsdesk.ui.labels.taking_over import TakeOver
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.workplace import Workplace

_TABLES = {"label", "print_job", "parcel", "shipment"}


class LabelsScreen(QWidget):
    """Reprinting takes three keystrokes at most: scan or type, Enter, the reason's digit."""

    open_asked = Signal(str, object)
    heard = Signal(object)

    def __init__(
        self,
        runner: Runner,
        context: Workplace,
        parent: QWidget | None = None,
        link: BenchLink | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._context = context
        self._label: FoundLabel | None = None
        self._picture: LabelPicture | None = None
        self._printers: list[PrinterChoice] = []
        self._chosen_printer: UUID | None = None
        self._is_true_size = False
        slots = {
            "reprint": self._on_reprint,
            "choose-printer": self._on_choose_printer,
            "replace": self._on_replace,
            "void": self._on_void,
            "queue": self._on_queue,
            "take-over": self._on_take_over,
            "true-size": self._on_true_size,
        }
        self._actions: dict[str, QAction] = bind(self, ACTIONS, slots, context.may)
        self.finder = LabelFinder(runner, context)
        self.detail = LabelDetail(self._actions)
        self.queue = QueuePanel()
        self.said = Label("", Size.BASE, Tone.GOOD, is_strong=True)
        self._questions = LabelQuestions(self.detail.question, self)
        self._prints = QueueWork(runner, self._questions, context.station.id, self)
        self._take_over = TakeOver(runner, self._questions, self._prints, self, link=link)
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        line = QHBoxLayout(self)
        line.setContentsMargins(edge, edge, edge, edge)
        line.setSpacing(look.px(theme.SPACE_M))
        left = QVBoxLayout()
        left.setSpacing(look.px(theme.SPACE_M))
        left.addWidget(self.finder, 3)
        left.addWidget(self.said)
        left.addWidget(self.queue, 2)
        line.addLayout(left, 5)
        line.addWidget(self.detail, 7)
        self.said.setWordWrap(True)
        self.said.hide()
        self.setFocusProxy(self.finder.field)

    def _connect(self) -> None:
        self._runner.changed.connect(self._on_changed)
        self.finder.current_changed.connect(self._show)
        self.finder.chosen.connect(self._on_chosen)
        self.queue.current_changed.connect(self._prints.ask_about)
        self.queue.rows.digit.connect(self.detail.question.press)
        self._prints.said.connect(self._say)
        self._take_over.offered.connect(self.queue.show_waits)
        self._prints.picture_asked.connect(self._ask_picture)

    # What the window and the router call.

    def take_scan(self, routed: RoutedScan) -> bool:
        """A receiver of the scan router."""
        self.detail.question.close_quietly()
        return self.finder.take_scan(routed)

    def on_acknowledged(self) -> None:
        """The refusal was acknowledged."""
        self.finder.field.setFocus()

    def focus_search(self) -> None:
        """F2: to the box that finds anything."""
        self.finder.field.setFocus()
        self.finder.field.selectAll()

    def on_shown(self) -> None:
        self.reload()

    def reload(self) -> None:
        """Ask for labels, printers and their queue."""
        self.finder.reload()
        ask = self._runner.ask
        ask(
            printers,
            self._context.station.id,
            then=self._on_printers,
            owner=self,
            key="printers",
        )
        ask(print_queue, then=self._on_prints_waiting, owner=self, key="queue")

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.reload()
            if self._label is not None:
                self._ask_prints(self._label.head.id)

    def _on_printers(self, found: list[PrinterChoice]) -> None:
        self._printers = found
        self._prints.printers = found
        self._show_facts()

    def _show_facts(self) -> None:
        if self._label is not None:
            self.detail.show_label(self._label, self._printer())

    # One label.

    def _show(self, label: FoundLabel | None) -> None:
        is_other = label is None or self._label is None or label.head.id != self._label.head.id
        if is_other:
            self.detail.question.close_quietly()
        self._label = label
        if label is None:
            self._picture = None
            self.detail.clear()
            return
        self.detail.show_label(label, self._printer())
        self._ask_prints(label.head.id)
        self._ask_picture(label.head.id)

    def _ask_prints(self, label_id: UUID) -> None:
        self._runner.ask(print_jobs_of, label_id, then=self._on_prints, owner=self, key="prints")

    def _on_prints(self, jobs: list[PrintJobRow]) -> None:
        self.detail.show_prints(jobs)

    def _ask_picture(self, label_id: UUID) -> None:
        self._runner.ask(label_picture, label_id, then=self._on_picture, owner=self, key="picture")

    def _on_picture(self, drawn: LabelPicture) -> None:
        self._picture = drawn
        self.detail.show_picture(drawn)
        self._show_facts()

    def _printer(self) -> PrinterChoice | None:
        """The chosen printer, else the first that can print these bytes."""
        fitting = self._fitting()
        chosen = [each for each in self._printers if each.id == self._chosen_printer]
        return next(iter((*chosen, *fitting, *self._printers)), None)

    def _fitting(self) -> list[PrinterChoice]:
        """Printers for the language and resolution of the bytes."""
        drawn = self._picture
        if drawn is None:
            return self._printers
        kind = (drawn.language, drawn.dpi)
        return [each for each in self._printers if (each.language, each.dpi) == kind]

    def _on_chosen(self, label: FoundLabel) -> None:
        if label != self._label:
            self._show(label)
        if "reprint" in self._actions:
            self._on_reprint()

    def _on_reprint(self) -> None:
        label, printer = self._label, self._printer()
        if label is None:
            return
        if printer is None:
            self._runner.refused.emit(Refused("printer-gone"))
            return
        self._questions.why_again(label, printer, partial(self._reprint, label, printer))

    def _reprint(self, label: FoundLabel, printer: PrinterChoice, reason: str) -> None:
        text = self.tr("Print no. {count} of {number} goes to {printer}").format(
            count=label.print_count + 1, number=label.head.tracking_number, printer=printer.name
        )
        command = ReprintLabel(label_id=label.head.id, printer_id=printer.id, reason=reason)
        self._give(command, text)

    def _on_replace(self) -> None:
        label, printer = self._label, self._printer()
        if label is not None and printer is not None:
            self._questions.why_replace(label, partial(self._replace, label, printer))

    def _replace(self, label: FoundLabel, printer: PrinterChoice, reason: str) -> None:
        command = ReplaceLabel(label_id=label.head.id, printer_id=printer.id, reason=reason)
        self._runner.execute(command, then=partial(self._on_replaced, label), owner=self)

    def _on_replaced(self, old: FoundLabel, issued: IssuedLabel) -> None:
        text = self.tr("{new} replaces {old}: destroy the old label")
        self._say(text.format(new=issued.tracking_number, old=old.head.tracking_number))

    def _on_void(self) -> None:
        label = self._label
        if label is not None:
            self._questions.why_void(label, partial(self._void, label))

    def _void(self, label: FoundLabel, reason: str) -> None:
        text = self.tr("{number} is void: destroy it").format(number=label.head.tracking_number)
        self._give(VoidLabel(label_id=label.head.id, reason=reason), text)

    def _on_choose_printer(self) -> None:
        question = self.tr("Which printer prints from now on?")
        self._questions.which_printer(question, self._fitting(), self._choose_printer)

    def _choose_printer(self, key: str) -> None:
        self._chosen_printer = UUID(key)
        self._show_facts()

    def _on_true_size(self) -> None:
        self._is_true_size = not self._is_true_size
        self.detail.picture.set_true_size(self._is_true_size)

    # The printers' queue.

    def _on_queue(self) -> None:
        self.queue.rows.setFocus()

    def _on_prints_waiting(self, queue: list[QueuedPrint]) -> None:
        self.queue.show_queue(queue)
        self._take_over.show_queue(queue)

    def _on_take_over(self) -> None:
        self._take_over.begin()

    def _give(self, command: Any, said: str) -> None:
        self._runner.execute(command, then=lambda _result: self._say(said), owner=self)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        self.heard.emit(Verdict.ACCEPTED)
