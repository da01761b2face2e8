"""The test that is under way: what to do now, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.ui.devices.testing import DeviceTest
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.advice import Advice


class StripOfTest(QWidget):
    """Hidden while nothing is tested. `heard` carries verdicts to be played."""

    heard = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._test: DeviceTest | None = None
        self._is_refused = False
        self.advice = Advice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.advice)
        self.hide()

    @property
    def is_under_way(self) -> bool:
        return self._test is not None

    def begin(self, test: DeviceTest) -> None:
        """Test something else from now on."""
        self.stop()
        self._test = test
        test.said.connect(self._say)
        test.heard.connect(self.heard)
        test.ended.connect(self._end)
        self.show()
        test.begin()

    def stop(self) -> None:
        """Break off, and put away what was said."""
        self._end()
        self._is_refused = False
        self.advice.clear()
        self.hide()

    def refuse(self, tone: Tone, text: str, next_step: str) -> None:
        """Say why nothing is tested."""
        self.stop()
        self.show()
        self._is_refused = True
        self._say(tone, text, next_step)
        self.heard.emit(Verdict.REFUSED)

    def take_back_refusal(self) -> None:
        """What hindered the test hinders it no more."""
        if self._is_refused:
            self.stop()

    def wait(self, text: str) -> None:
        """Say what has to be there before the test begins."""
        self.stop()
        self.show()
        self._say(Tone.INFO, text, "")

    def take_back_praise(self) -> None:
        """The device that has passed its test does not work any more."""
        if not self.is_under_way and self.advice.tone is Tone.GOOD:
            self.stop()

    def take_scan(self, routed: RoutedScan) -> bool:
        """A scan that the test has waited for is its own."""
        return self._test is not None and self._test.take_scan(routed)

    def _say(self, tone: Tone, text: str, next_step: str) -> None:
        self.advice.show_advice(tone, text, next_step)

    def _end(self) -> None:
        test, self._test = self._test, None
        if test is not None:
            test.deleteLater()
