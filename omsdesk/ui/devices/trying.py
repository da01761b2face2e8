"""The second step of adding a device: what it speaks, tried before the eyes of whoever adds it."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.devices.captures import Passage
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.probing import Effort, Probed, Trial, Verdict, probe
from omsdesk.errors import Unavailable
from omsdesk.ui import theme
from omsdesk.ui.devices.finding import Candidate
from omsdesk.ui.devices.protocol_words import protocol_title
from omsdesk.ui.devices.trial_questions import TrialQuestions
from omsdesk.ui.devices.visible import visible
from omsdesk.ui.devices.wire_view import WireView
from omsdesk.ui.errands import Errand, Tell
from omsdesk.ui.messages import say
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card

_VERDICTS = {
    Verdict.FITS: (QT_TRANSLATE_NOOP("devices", "fits"), "check", Tone.GOOD),
    Verdict.DOUBTFUL: (QT_TRANSLATE_NOOP("devices", "fits in part"), "triangle", Tone.WARN),
    Verdict.UNREADABLE: (QT_TRANSLATE_NOOP("devices", "cannot be read"), "cross", Tone.BAD),
    Verdict.SILENT: (QT_TRANSLATE_NOOP("devices", "no answer"), "remove", Tone.MUTED),
}
_SHOWN_BYTES = 60


def _verdict(trial: Trial) -> str:
    return QCoreApplication.translate("devices", _VERDICTS[trial.verdict][0])


_COLUMNS: tuple[Column[tuple[int, Trial]], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Tried"),
        value=lambda row: protocol_title(row[1].protocol),
        width=0,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Serial line"),
        value=lambda row: str(row[1].line or ""),
        width=12,
        gives_way=1,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Result"),
        value=lambda row: _verdict(row[1]),
        icon=lambda row: _VERDICTS[row[1].verdict][1],
        tone=lambda row: _VERDICTS[row[1].verdict][2],
        width=16,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "What came"),
        value=lambda row: visible(row[1].heard[:_SHOWN_BYTES].decode("latin-1")),
        width=30,
        is_mono=True,
        gives_way=2,
    ),
)


class TryPanel(QWidget):
    """`fits` carries the `Trial` that is right, and the unit that its display shows or "".

    `model_asked` and `kind_asked` tell that the person knows better, `left` that they go back.
    """

    fits = Signal(object, str)
    model_asked = Signal()
    kind_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidate: Candidate | None = None
        self._trials: list[tuple[int, Trial]] = []
        self._stop = threading.Event()
        self._errand = Errand("omsdesk-device-trial", self)
        self.advice = Advice()
        self.questions = TrialQuestions(self)
        self.rows: RowsView[tuple[int, Trial]] = RowsView(RowsModel(_COLUMNS, lambda row: row[0]))
        self.wire = WireView()
        self._heard = Card(self.tr("What came, in full"))
        self._no_wait = Button(self.tr("Do not wait: choose its make and model"), Kind.QUIET)
        self._no_wait.setShortcut(QKeySequence("Ctrl+M"))
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(theme.SPACE_M))
        column.addWidget(self.advice)
        column.addWidget(self.questions.panel)
        column.addWidget(self._no_wait, 0, Qt.AlignmentFlag.AlignLeft)
        tried = Card(self.tr("What was tried (for support)"))
        tried.body.addWidget(self.rows)
        column.addWidget(tried, 3)
        self._heard.body.addWidget(self.wire)
        column.addWidget(self._heard, 2)
        self.rows.setAccessibleName(self.tr("What was tried"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)

    def _connect(self) -> None:
        self._no_wait.clicked.connect(self.model_asked)
        self._errand.told.connect(self._on_trial)
        self._errand.ended.connect(self._on_ended)
        self.rows.current_changed.connect(self._on_current)
        self.questions.fits.connect(self.fits)
        self.questions.again.connect(self._begin)
        self.questions.model_asked.connect(self.model_asked)
        self.questions.kind_asked.connect(self.kind_asked)
        self.questions.left.connect(self.left)

    def begin(self, candidate: Candidate) -> None:
        """Try a device whose kind is known."""
        self._candidate = candidate
        self._begin()

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._stop.set()
        self._errand.forget()
        self._no_wait.hide()
        self.questions.panel.close_quietly()

    def _begin(self) -> None:
        candidate = self._candidate
        if candidate is None or candidate.kind is None:
            return
        self._stop.set()
        self._stop = threading.Event()
        self._trials = []
        self.rows.set_hint(State.EMPTY, self.tr("Nothing yet"))
        self.rows.show_rows([])
        self.rows.setFocus()
        self._on_current(None)
        self.advice.show_advice(Tone.INFO, *self._waiting(candidate))
        self._no_wait.show()
        self._errand.start(partial(_tried, candidate, candidate.kind, self._stop))

    def _waiting(self, candidate: Candidate) -> tuple[str, str, str]:
        texts = {
            DeviceKind.SCALE: (
                self.tr("Asking the scale what it shows"),
                self.tr("Put something on it, so that it shows a number"),
                "scale",
            ),
            DeviceKind.SCANNER: (
                self.tr("Scan any barcode with it"),
                self.tr("Something with digits printed under it, to compare"),
                "scanner",
            ),
            DeviceKind.PRINTER: (
                self.tr("Asking the printer how it is"),
                self.tr("Nothing is printed"),
                "printer",
            ),
        }
        return texts[candidate.kind or DeviceKind.PRINTER]

    def _on_trial(self, trial: Trial) -> None:
        self._trials.append((len(self._trials), trial))
        self.rows.show_rows(self._trials)
        self.rows.select_key(len(self._trials) - 1)
        if trial.codes:
            # One good scan is enough: the person compares it.
            self._stop.set()

    def _on_current(self, row: tuple[int, Trial] | None) -> None:
        self.wire.clear_all()
        self._heard.title.setText(self.tr("What came, in full"))
        if row is not None:
            line = str(row[1].line or "")
            whole = " ".join(part for part in (protocol_title(row[1].protocol), line) if part)
            self._heard.title.setText(self.tr("What came, in full: {tried}").format(tried=whole))
            for is_heard, said in ((False, row[1].asked), (True, row[1].heard)):
                if said:
                    self.wire.take(Passage(0, is_heard, said))

    def _on_ended(self, probed: object) -> None:
        self.rows.set_hint(State.EMPTY, self.tr("Nothing could be tried"))
        candidate = self._candidate
        self._no_wait.hide()
        if candidate is None:
            return
        if isinstance(probed, Probed):
            self._select(probed)
            self.questions.ask_about(candidate, probed, self.advice)
            return
        trouble = probed if isinstance(probed, Unavailable) else Unavailable("device-bug")
        said = say(trouble)
        self.advice.show_advice(Tone.BAD, said.text, said.next_step)
        self.questions.ask_what_now()

    def _select(self, probed: Probed) -> None:
        """The best first, and chosen: what fits, or what came nearest."""
        places = {id(trial): place for place, trial in enumerate(probed.trials)}
        last = len(places)
        self._trials.sort(key=lambda row: places.get(id(row[1]), last))
        self.rows.show_rows(self._trials)
        if self._trials:
            self.rows.select_key(self._trials[0][0])


def _tried(candidate: Candidate, kind: DeviceKind, stop: threading.Event, tell: Tell) -> Probed:
    effort = Effort(tell=tell, stop=stop)
    return probe(candidate.address, kind, effort, expected=candidate.language)
