"""Adding a device in three steps: what is there, what it speaks, what it is called here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from omsdesk.devices.addresses import address
from omsdesk.devices.catalogue import Model
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.probing import Trial
from omsdesk.devices.station import Setup
from omsdesk.ui import theme
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.choosing_model import ModelPanel
from omsdesk.ui.devices.finding import Candidate, FindPanel
from omsdesk.ui.devices.naming import NamePanel
from omsdesk.ui.devices.new_setups import for_pages, of_model, of_port, of_trial
from omsdesk.ui.devices.trying import TryPanel
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.choices import Choice, ChoicePanel
from omsdesk.ui.widgets.guided_strip import GuidedStrip
from omsdesk.ui.workplace import Workplace

_FIND, _TRY, _NAME = range(3)
_PAGES, _LABELS = "pages", "labels"


class AddPage(QWidget):
    """`given` carries the settings of a new device, a `Given`, `left` that nobody wants to go on.

    `keyboard_chosen` tells of a scanner that types, which is taught instead.
    """

    given = Signal(object)
    left = Signal()
    keyboard_chosen = Signal()

    def __init__(self, context: Workplace, link: BenchLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._candidate: Candidate | None = None
        self.steps = GuidedStrip()
        self.finding = FindPanel()
        self.trial = TryPanel()
        self.models = ModelPanel()
        self.naming = NamePanel(context, link)
        self.kinds = ChoicePanel(has_way_out=False)
        self._stack = QStackedWidget()
        self._back = Button(self.tr("Back (Esc)"), Kind.QUIET, "back", theme.SMALL_PT)
        self._build()
        self._connect()

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.SPACE_M))
        head = QHBoxLayout()
        head.addWidget(self.steps, 1)
        head.addWidget(self._back)
        column.addLayout(head)
        column.addWidget(self.kinds)
        for panel in (self.finding, self.trial, self.models, self.naming):
            self._stack.addWidget(panel)
        column.addWidget(self._stack, 1)
        self.steps.set_steps(
            [self.tr("Choose the device"), self.tr("Try it"), self.tr("Give it a name")]
        )

    def _connect(self) -> None:
        self._back.clicked.connect(self.go_back)
        self.finding.chosen.connect(self._on_candidate)
        self.finding.keyboard_chosen.connect(self.keyboard_chosen)
        self.kinds.chosen.connect(self._on_kind)
        self.kinds.cancelled.connect(self._choose_again)
        self.trial.fits.connect(self._on_fits)
        self.trial.model_asked.connect(self._on_model_asked)
        self.trial.kind_asked.connect(self._ask_kind)
        self.trial.left.connect(self._choose_again)
        self.models.chosen.connect(self._on_model)
        self.naming.given.connect(self.given)

    def begin(self) -> None:
        """From the beginning."""
        self._show_finding()
        self.finding.begin(self._link.devices)

    def _choose_again(self) -> None:
        """Back to what was chosen, to choose something else."""
        self._show_finding()
        self.finding.resume(self._link.devices)

    def _show_finding(self) -> None:
        self.trial.stop()
        self.kinds.close_quietly()
        self._show(self.finding, _FIND)

    def stop(self) -> None:
        """Look and try no more."""
        self.finding.stop()
        self.trial.stop()

    def go_back(self) -> None:
        """One step, and from the first one away."""
        if self._stack.currentWidget() is self.finding:
            self.stop()
            self.left.emit()
        else:
            self._choose_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def _show(self, panel: QWidget, step: int) -> None:
        self._stack.setCurrentWidget(panel)
        self.steps.set_current(step)

    def _on_candidate(self, candidate: Candidate) -> None:
        self.finding.stop()
        self._candidate = candidate
        if candidate.kind is None:
            self._ask_kind()
        else:
            self._try(candidate)

    def _ask_kind(self) -> None:
        candidate = self._candidate
        if candidate is None:
            return
        self._show(self.finding, _FIND)
        choices = [
            Choice(DeviceKind.SCALE, self.tr("A scale")),
            Choice(DeviceKind.PRINTER, self.tr("A label printer")),
            Choice(DeviceKind.SCANNER, self.tr("A scanner")),
        ]
        question = self.tr("What is {title}?").format(title=candidate.title)
        self.kinds.ask(question, choices)

    def _ask_what_it_prints(self, candidate: Candidate) -> None:
        """A queue says nothing of the printer behind it."""
        choices = [
            Choice(_LABELS, self.tr("Labels: choose the make and model of the printer")),
            Choice(_PAGES, self.tr("Pages: packing slips, pick lists, invoices")),
        ]
        question = self.tr("What does {title} print?").format(title=candidate.title)
        self.kinds.ask(question, choices)

    def _on_kind(self, key: str) -> None:
        if self._candidate is None:
            return
        if key == _LABELS:
            self._on_model_asked()
        elif key == _PAGES:
            self._name(for_pages(self._candidate))
        else:
            self._candidate = replace(self._candidate, kind=DeviceKind(key))
            self._try(self._candidate)

    def _try(self, candidate: Candidate) -> None:
        """Ask the device; a way on which nothing comes back goes by what a person knows."""
        parsed = address(candidate.address)
        if candidate.kind is DeviceKind.SCANNER and parsed.kind == "evdev":
            self._name(of_port(candidate))
        elif candidate.kind is DeviceKind.PRINTER and parsed.is_spooler:
            self._ask_what_it_prints(candidate)
        elif candidate.kind is DeviceKind.PRINTER and not parsed.answers:
            self._on_model_asked()
        else:
            self._show(self.trial, _TRY)
            self.trial.begin(candidate)

    def _on_model_asked(self) -> None:
        candidate = self._candidate
        self.trial.stop()
        if candidate is not None and candidate.kind is not None:
            self._show(self.models, _TRY)
            self.models.begin(candidate.kind)

    def _on_fits(self, trial: Trial, unit: str) -> None:
        if self._candidate is not None:
            self._name(of_trial(self._candidate, trial, unit))

    def _on_model(self, model: Model) -> None:
        if self._candidate is not None:
            self._name(of_model(self._candidate, model))

    def _name(self, setup: Setup) -> None:
        self._show(self.naming, _NAME)
        self.naming.begin(setup)
