"""What only a person can tell about a device that is being added: one key answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.probing import Probed, Trial
from omsdesk.devices.scales.reading import Amount, Reading
from omsdesk.errors import Unavailable
from omsdesk.ui import formats
from omsdesk.ui.devices.finding import Candidate
from omsdesk.ui.devices.protocol_words import protocol_title
from omsdesk.ui.devices.visible import visible
from omsdesk.ui.messages import say
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.choices import Choice, ChoicePanel

_UNITS = ("kg", "g", "lb", "oz")
_YES, _AGAIN, _MODEL, _KIND = "yes", "again", "model", "kind"


class TrialQuestions(QObject):
    """`fits` carries the `Trial` that is right and the unit that its display shows."""

    fits = Signal(object, str)
    again = Signal()
    model_asked = Signal()
    kind_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.panel = ChoicePanel(has_way_out=False)
        self._fitting: dict[str, Trial] = {}
        self._chosen: Trial | None = None
        self.panel.chosen.connect(self._on_chosen)
        self.panel.cancelled.connect(self.left)

    def ask_about(self, candidate: Candidate, probed: Probed, advice: Advice) -> None:
        """Say what was found, and ask what is still open."""
        self._chosen = None
        self._fitting = {}
        for trial in probed.fitting:
            self._fitting.setdefault(trial.protocol, trial)
        best = probed.best
        if best is not None and candidate.kind is not None:
            said, step = self._found(candidate.kind, best)
            advice.show_advice(Tone.GOOD, said, step)
            self._ask_whether(candidate.kind, best)
            return
        if probed.cause is not None:
            told = say(Unavailable(probed.cause.code, **probed.cause.facts))
            advice.show_advice(Tone.WARN if self._fitting else Tone.BAD, told.text, told.next_step)
        if self._fitting:
            self._ask_which()
        else:
            self.ask_what_now()

    def ask_what_now(self) -> None:
        """Nothing fits."""
        choices = [
            Choice(_AGAIN, self.tr("Try again")),
            Choice(_MODEL, self.tr("Choose its make and model from a list")),
            Choice(_KIND, self.tr("It is another kind of device")),
        ]
        self.panel.ask(self.tr("How to go on?"), choices)

    def _found(self, kind: DeviceKind, trial: Trial) -> tuple[str, str]:
        if kind is DeviceKind.SCANNER:
            return self.tr("A scan arrived"), ""
        if kind is DeviceKind.PRINTER:
            said = self.tr("The printer answers: {language}")
            state = say(Unavailable(trial.trouble)) if trial.trouble else None
            return said.format(language=protocol_title(trial.protocol)), state.text if state else ""
        line = str(trial.line) if trial.line else ""
        parts = (protocol_title(trial.protocol), line)
        return self.tr("The scale answers"), ", ".join(part for part in parts if part)

    def _ask_whether(self, kind: DeviceKind, trial: Trial) -> None:
        """The person compares with the display or with what is printed under the barcode."""
        self._chosen = trial
        if kind is DeviceKind.PRINTER:
            self.fits.emit(trial, "")
            return
        if kind is DeviceKind.SCALE and trial.needs_unit:
            self._ask_unit(trial)
            return
        if kind is DeviceKind.SCANNER:
            question = self.tr("Is this what is printed under the barcode: {code}?")
            asked = question.format(code=visible(trial.codes[-1]))
        else:
            question = self.tr("Does its display show {reading}?")
            asked = question.format(reading=_shown(trial.readings[-1]))
        no = self.tr("No: choose its make and model from a list")
        self.panel.ask(asked, [Choice(_YES, self.tr("Yes")), Choice(_MODEL, no)])

    def _ask_unit(self, trial: Trial) -> None:
        shown = trial.readings[-1].shown
        number = _digits(shown) if shown is not None else "…"
        choices = [Choice(unit, f"{number} {unit}") for unit in _UNITS]
        none = Choice(_MODEL, self.tr("None of these: choose its make and model from a list"))
        question = self.tr("The scale does not send its unit. Which unit does its display show?")
        self.panel.ask(question, [*choices, none])

    def _ask_which(self) -> None:
        text = self.tr("{protocol}: shows {reading}")
        choices = [
            Choice(
                name,
                text.format(protocol=protocol_title(name), reading=_shown(trial.readings[-1])),
            )
            for name, trial in self._fitting.items()
        ]
        question = self.tr("Which of them does its menu or its maker name?")
        self.panel.ask(question, choices)

    def _on_chosen(self, key: str) -> None:
        if key == _AGAIN:
            self.again.emit()
        elif key == _MODEL:
            self.model_asked.emit()
        elif key == _KIND:
            self.kind_asked.emit()
        elif key in self._fitting and self._chosen is None:
            self._choose(self._fitting[key])
        elif self._chosen is not None:
            self.fits.emit(self._chosen, key if key in _UNITS else "")

    def _choose(self, trial: Trial) -> None:
        self._chosen = trial
        if trial.needs_unit:
            self._ask_unit(trial)
        else:
            self.fits.emit(trial, "")


def _shown(reading: Reading) -> str:
    """A number with its unit as the display has it."""
    if reading.shown is None:
        return "– – –"
    return f"{_digits(reading.shown)} {reading.shown.unit}"


def _digits(shown: Amount) -> str:
    """No display groups its digits."""
    return formats.decimal(shown.number, is_grouped=False)
