"""A test label is looked for before another is printed, where nobody knows whether it came out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from omsdesk.devices.printers.driving.attempt import Outcome, OutcomeKind
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.station import PrinterSetup
from omsdesk.models.labels import Drawing
from omsdesk.ui.devices.test_strip import StripOfTest
from omsdesk.ui.devices.testing import PrinterTest
from omsdesk.ui.devices.trial_label import trial_label
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone

LABEL = trial_label(PrinterSetup(name="Zebra", address="sim:"), Drawing.NATIVE)


@dataclass
class Sender:
    """Sends a label, and says how that ended."""

    kind: OutcomeKind

    def send(self, job: bytes) -> Outcome:
        return Outcome(self.kind, "printer-silent", {"name": "Zebra"})


@pytest.fixture
def strip(qtbot: QtBot) -> StripOfTest:
    strip = StripOfTest()
    qtbot.addWidget(strip)
    return strip


def print_it(strip: StripOfTest, qtbot: QtBot, kind: OutcomeKind) -> None:
    test = PrinterTest(LABEL, Sender(kind), strip)
    with qtbot.waitSignal(test.heard):
        strip.begin(test)


def test_somebody_looks_first_and_scans_it_if_it_is_there(strip: StripOfTest, qtbot: QtBot) -> None:
    print_it(strip, qtbot, OutcomeKind.UNKNOWN)
    assert strip.is_under_way
    assert strip.advice.text.startswith("Nobody knows whether the test label came out: ")
    assert strip.advice.next_step.startswith("Look at the printer. If it is there, scan it; ")
    scan = Scan(LABEL.code, "Scanner", datetime(2026, 3, 2, tzinfo=UTC))
    assert strip.take_scan(RoutedScan(scan, lambda _routed, _end: None))
    assert (strip.advice.tone, strip.is_under_way) == (Tone.GOOD, False)


def test_one_that_certainly_did_not_come_out_is_printed_again(
    strip: StripOfTest, qtbot: QtBot
) -> None:
    print_it(strip, qtbot, OutcomeKind.FAILED)
    assert not strip.is_under_way
    assert strip.advice.text.startswith("The test label did not come out: ")
    assert strip.advice.next_step.endswith("Then press F5 again")
