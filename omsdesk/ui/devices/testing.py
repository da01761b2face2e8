"""The tests of devices, each step of which is a sentence: weigh, scan, print and scan back."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from omsdesk.devices.printers.driving.attempt import Outcome, OutcomeKind
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scanners.scan import Scan
from omsdesk.documents.labels.scan_back import is_scan_back_code
from omsdesk.errors import Unavailable
from omsdesk.ui import formats
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices import words
from omsdesk.ui.devices.trial_label import TrialLabel
from omsdesk.ui.devices.visible import visible
from omsdesk.ui.errands import Errand
from omsdesk.ui.messages import say
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.values import Weight


class Sender(Protocol):
    """What sends a label: the driver of a printer."""

    def send(self, job: bytes) -> Outcome: ...


class DeviceTest(QObject):
    """`said` carries a tone, a sentence and a next step, `heard` a verdict, `ended` nothing."""

    said = Signal(object, str, str)
    heard = Signal(object)
    ended = Signal()

    def begin(self) -> None:
        """Say what is to be done first."""

    def take_scan(self, routed: RoutedScan) -> bool:
        """Whether the test has waited for this scan; then it has ended it."""
        return False

    def _pass(self, text: str, next_step: str = "") -> None:
        self.said.emit(Tone.GOOD, text, next_step)
        self.heard.emit(Verdict.COMPLETE)
        self.ended.emit()

    def _fail(self, text: str, next_step: str) -> None:
        self.said.emit(Tone.BAD, text, next_step)
        self.heard.emit(Verdict.REFUSED)
        self.ended.emit()


class ScaleTest(DeviceTest):
    """Something is weighed and taken off again."""

    def __init__(self, link: BenchLink, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._weighed: Weight | None = None
        link.reading.connect(self._on_reading)

    def begin(self) -> None:
        text = self.tr("Put something on the scale")
        self.said.emit(Tone.INFO, text, self.tr("Esc ends the test"))

    def _on_reading(self, reading: Reading) -> None:
        weight = reading.weighed(self._link.now_s())
        if weight is None:
            return
        if weight and weight != self._weighed:
            self._weighed = weight
            text = self.tr("It weighs {weight}: take it off again")
            self.said.emit(Tone.INFO, text.format(weight=formats.weight(weight)), "")
            self.heard.emit(Verdict.ACCEPTED)
        elif not weight and self._weighed is not None:
            self._link.reading.disconnect(self._on_reading)
            text = self.tr("The scale works: {weight}, then zero again")
            self._pass(text.format(weight=formats.weight(self._weighed)))


class ScannerTest(DeviceTest):
    """Anything is scanned with one scanner, which has a title besides its name."""

    def __init__(self, name: str, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._title = title

    def begin(self) -> None:
        text = self.tr("Scan any barcode with {name}").format(name=self._title)
        self.said.emit(Tone.INFO, text, self.tr("Esc ends the test"))

    def take_scan(self, routed: RoutedScan) -> bool:
        scan = routed.scan
        routed.accept()
        if scan.device != self._name:
            text = self.tr("That came from {other}").format(other=scan.device)
            step = self.tr("Scan with {name}").format(name=self._title)
            self.said.emit(Tone.WARN, text, step)
            return True
        text = self.tr("The scanner works: {code}").format(code=visible(scan.raw))
        self._pass(text, self._remark(scan))
        return True

    def _remark(self, scan: Scan) -> str:
        if scan.aim:
            said = self.tr("It says what kind of barcode it was: {kind}")
            return said.format(kind=words.symbology(scan.aim))
        return self.tr(
            "It does not say what kind of barcode it was; set it to send the AIM identifier"
        )


class PrinterTest(DeviceTest):
    """The test label is printed and scanned back."""

    def __init__(self, label: TrialLabel, sender: Sender, parent: QObject) -> None:
        super().__init__(parent)
        self._label = label
        self._sender = sender
        self._errand = Errand("omsdesk-test-label", self)
        self._errand.ended.connect(self._on_sent)
        self._is_out = False

    def begin(self) -> None:
        text = self.tr("The test label is being printed")
        self.said.emit(Tone.INFO, text, "")
        self._errand.start(lambda _tell: self._sender.send(self._label.content))

    def _on_sent(self, outcome: object) -> None:
        if not isinstance(outcome, Outcome):
            said = say(Unavailable("device-bug"))
            self._fail(said.text, said.next_step)
            return
        if outcome.kind in {OutcomeKind.CONFIRMED, OutcomeKind.SENT}:
            self._is_out = True
            text = self.tr("Scan the label that has come out")
            step = self.tr("The barcode with {code} under it. Esc ends the test")
            self.said.emit(Tone.INFO, text, step.format(code=self._label.code))
            self.heard.emit(Verdict.ACCEPTED)
            return
        said = say(Unavailable(outcome.code, **outcome.facts))
        if outcome.kind is OutcomeKind.UNKNOWN:
            self._ask_for_it(said.text)
            return
        text = self.tr("The test label did not come out: {reason}").format(reason=said.text)
        step = self.tr("{step}. Then press F5 again")
        self._fail(text, step.format(step=said.next_step))

    def _ask_for_it(self, reason: str) -> None:
        """It may be out or may yet come: another one would be the second."""
        self._is_out = True
        text = self.tr("Nobody knows whether the test label came out: {reason}")
        step = self.tr("Look at the printer. If it is there, scan it; only if not, press F5 again")
        self.said.emit(Tone.WARN, text.format(reason=reason), step)
        self.heard.emit(Verdict.ATTENTION)

    def take_scan(self, routed: RoutedScan) -> bool:
        scan = routed.scan
        if not self._is_out:
            return False
        routed.accept()
        if scan.raw == self._label.code:
            text = self.tr("Printed by {printer} and read by {scanner}: the whole way works")
            self._pass(text.format(printer=self._label.printer.name, scanner=scan.device))
        elif is_scan_back_code(scan.raw):
            text = self.tr("{code} is another test label").format(code=scan.raw)
            self._again(text)
        else:
            text = self.tr("{code} is not the code of the test label")
            self._again(text.format(code=visible(scan.raw)))
        return True

    def _again(self, text: str) -> None:
        step = self.tr("Scan the one that came out now: {code}").format(code=self._label.code)
        self.said.emit(Tone.WARN, text, step)
        self.heard.emit(Verdict.ATTENTION)
