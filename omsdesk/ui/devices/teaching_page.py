"""Teaching a scanner that types: three barcodes on the screen or on paper, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.devices.scanners.options import options_for
from omsdesk.devices.scanners.places import GS
from omsdesk.devices.scanners.teaching import TEACHING_CODES, Lesson, Teaching
from omsdesk.devices.station import KeyboardSetup
from omsdesk.documents.sheet import Letterhead
from omsdesk.documents.teaching_sheet import TeachingSheet, modules, teaching_sheet
from omsdesk.errors import Refused
from omsdesk.ui import papers, theme
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.visible import visible
from omsdesk.ui.formats import integer
from omsdesk.ui.messages import say
from omsdesk.ui.scanning import desk_habits
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.barcode_view import BarcodeView
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.choices import Choice, ChoicePanel
from omsdesk.ui.widgets.guided_strip import GuidedStrip
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.workplace import Workplace

FILE_NAME = "teaching-sheet.pdf"
_SCREEN, _PAPER, _USE, _AGAIN = "screen", "paper", "use", "again"


class TeachingPage(QWidget):
    """`taught` carries the new `KeyboardSetup`, `left` tells of Esc."""

    taught = Signal(object)
    left = Signal()
    heard = Signal(object)

    def __init__(self, context: Workplace, link: BenchLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._link = link
        self._teaching: Teaching | None = None
        self.steps = GuidedStrip()
        self._back = Button(self.tr("Back (Esc)"), Kind.QUIET, "back", theme.SMALL_PT)
        self.advice = Advice()
        self.questions = ChoicePanel(has_way_out=False)
        self.barcode = BarcodeView()
        self._code = Label("", Size.SMALL, Tone.MUTED, is_mono=True)
        self._codes = Card()
        self._facts = FactList()
        self._remarks: list[Advice] = [Advice() for _ in range(3)]
        self._build()
        self._back.clicked.connect(self._leave)
        self.questions.chosen.connect(self._on_chosen)
        self.questions.cancelled.connect(self._leave)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.SPACE_M))
        head = QHBoxLayout()
        head.addWidget(self.steps, 1)
        head.addWidget(self._back)
        column.addLayout(head)
        column.addWidget(self.advice)
        self._codes.body.addWidget(self.barcode)
        self._codes.body.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._codes)
        column.addWidget(self._facts)
        for remark in self._remarks:
            column.addWidget(remark)
        column.addWidget(self.questions)
        column.addStretch(1)
        self.steps.set_steps(
            [self.tr("Digits"), self.tr("Letters"), self.tr("Characters"), self.tr("Result")]
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Teach a scanner that types"))

    def begin(self) -> None:
        """Ask where the barcodes are to be scanned from."""
        self._clear()
        self._codes.hide()
        self.steps.set_current(0)
        self.advice.show_advice(
            Tone.INFO,
            self.tr("Three barcodes tell the desk how this scanner types"),
            self.tr("Its prefix, its end key, its speed and its keyboard layout"),
        )
        choices = [
            Choice(_SCREEN, self.tr("Scan them from this screen")),
            Choice(_PAPER, self.tr("Print them on paper first")),
        ]
        self.setFocus()
        self.questions.ask(self.tr("Where are the barcodes scanned from?"), choices)

    def stop(self) -> None:
        """The keys belong to the window again."""
        if self._teaching is not None:
            self._teaching = None
            self._link.keys.stop_teaching()
        self.questions.close_quietly()

    def _leave(self) -> None:
        self.stop()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        self._facts.hide()
        for remark in self._remarks:
            remark.clear()

    def _on_chosen(self, key: str) -> None:
        if key == _PAPER:
            self._print()
        elif key == _USE and self._teaching is not None:
            outcome = self._teaching.outcome
            self.stop()
            if isinstance(outcome, Lesson):
                self.taught.emit(KeyboardSetup.of(outcome.rule))
            return
        self._teach()

    def _print(self) -> None:
        content = TeachingSheet(
            letterhead=Letterhead(name=self._context.station.name),
            codes=TEACHING_CODES,
            station=self._context.station.name,
            language=self._context.settings.display_language,
        )
        try:
            papers.show(papers.keep(self._context.profile, FILE_NAME, teaching_sheet(content)))
        except OSError as error:
            said = say(Refused("sheet-not-written", reason=error.strerror or ""))
            self._remarks[0].show_advice(Tone.BAD, said.text, said.next_step)

    # The lesson.

    def _teach(self) -> None:
        self._clear()
        self._teaching = Teaching(desk_habits())
        self._link.keys.teach(self._teaching, self._on_step)
        self.setFocus()
        self._show_step()

    def _show_step(self) -> None:
        teaching = self._teaching
        if teaching is None:
            return
        number = teaching.step + 1
        count = len(TEACHING_CODES)
        name = self.tr("Barcode {number} of {count}").format(number=number, count=count)
        self.steps.set_current(teaching.step)
        self._codes.show()
        self.barcode.show_modules(modules(teaching.wanted), name)
        self._code.setText(visible(teaching.wanted))
        text = self.tr("Scan this barcode with the scanner: {name}").format(name=name)
        step = self.tr("No key may be pressed meanwhile; Esc leaves")
        if GS in teaching.wanted:
            step = self.tr("<GS> stands for the separator in GS1 codes; Esc leaves")
        if teaching.again:
            step = self.tr("That was not a whole code: scan it once more")
        self.advice.show_advice(Tone.WARN if teaching.again else Tone.INFO, text, step, "scanner")

    def _on_step(self) -> None:
        teaching = self._teaching
        if teaching is None:
            return
        if teaching.outcome is None:
            self.heard.emit(Verdict.ATTENTION if teaching.again else Verdict.ACCEPTED)
            self._show_step()
            return
        self._link.keys.stop_teaching()
        self._codes.hide()
        self.steps.set_current(len(TEACHING_CODES))
        if isinstance(teaching.outcome, Lesson):
            self._show_lesson(teaching.outcome)
        else:
            self._show_refusal(teaching.outcome)

    def _show_refusal(self, refusal: Refused) -> None:
        said = say(refusal)
        self.advice.show_advice(Tone.BAD, said.text, said.next_step)
        self.heard.emit(Verdict.REFUSED)
        options = [Fact(make, option) for make, option in options_for(refusal.code).items()]
        self._facts.show_facts(options)
        self._facts.setVisible(bool(options))
        again = Choice(_AGAIN, self.tr("Scan the three barcodes again"))
        self.questions.ask(self.tr("How to go on?"), [again])

    def _show_lesson(self, lesson: Lesson) -> None:
        known = (
            self.tr("The desk knows this scanner by what it sends first")
            if lesson.rule.prefix
            else self.tr("The desk knows this scanner by its speed")
        )
        self.advice.show_advice(Tone.GOOD, known)
        self.heard.emit(Verdict.COMPLETE)
        pace = self.tr("{typical} ms, at most {longest} ms").format(
            typical=integer(lesson.typical_gap_ms), longest=integer(lesson.longest_gap_ms)
        )
        self._facts.show_facts(
            [
                Fact(self.tr("Sends first"), visible(lesson.prefix) or self.tr("nothing")),
                Fact(self.tr("Sends last"), visible(lesson.suffix)),
                Fact(self.tr("Between two keys"), pace),
            ]
        )
        self._facts.show()
        for remark, told in zip(self._remarks, lesson.remarks, strict=False):
            said = say(told)
            remark.show_advice(Tone.WARN, said.text, said.next_step)
        choices = [
            Choice(_USE, self.tr("Use it like this")),
            Choice(_AGAIN, self.tr("Scan the three barcodes again")),
        ]
        self.questions.ask(self.tr("Use what was learned?"), choices)
