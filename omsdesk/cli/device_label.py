"""The part of `omsdesk devices test` that asks a printer and prints its test label."""

from __future__ import annotations

from random import SystemRandom
from typing import Protocol

from omsdesk.cli.device_sentences import told
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.printers.driving.attempt import OutcomeKind
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.self_test import check, print_driver
from omsdesk.devices.station import PrinterSetup
from omsdesk.documents.labels.scan_back import scan_back_code
from omsdesk.documents.labels.test_label import LabelTest, draw_test_label

_NUMBERS = 961
_ENDS = {
    OutcomeKind.CONFIRMED: "the label came out, as the printer says",
    OutcomeKind.SENT: "sent; whether it came out this printer does not tell: look",
    OutcomeKind.UNKNOWN: "nobody knows whether it came out: look before you print it again",
    OutcomeKind.FAILED: "nothing was printed",
}


class Reporting(Protocol):
    """Where the lines go."""

    def say(self, what: str, text: str) -> None: ...

    def fail(self, cause: Cause) -> int: ...


def print_test_label(setup: PrinterSetup, report: Reporting, *, is_label_wanted: bool) -> int:
    """0 when it was sent or came out. Refused for a label that is too small."""
    cause = check(setup).cause
    if cause is not None:
        return report.fail(cause)
    report.say("printer", "ready, as far as it tells")
    if not is_label_wanted:
        return 0
    code = scan_back_code(SystemRandom().randrange(_NUMBERS))
    media = setup.media
    facts = f"{setup.language}, {setup.dpi} dpi, {media.width_mm} x {media.height_mm} mm"
    content = LabelTest(setup.name, facts, code)
    label = draw_test_label(content, media.width_mm, media.height_mm, setup.dpi)
    printer = print_driver(setup)
    try:
        outcome = printer.send(LANGUAGES[setup.language].encode(label), f"test label {code}")
    finally:
        printer.close()
    report.say("label", f"{code}: {_ENDS[outcome.kind]}")
    if outcome.code:
        report.say("!", told(Cause(outcome.code, dict(outcome.facts)))[0])
    return int(outcome.kind in (OutcomeKind.FAILED, OutcomeKind.UNKNOWN))
