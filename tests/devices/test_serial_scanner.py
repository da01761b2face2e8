"""Lines of a serial scanner: every split, both ends, and half a code is no code."""

from __future__ import annotations

from datetime import UTC

import pytest

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.serial_scanner import SerialScanner
from omsdesk.devices.transport import MemoryPipe

WAIT_S = 1.0


class Line:
    """A scanner on a pipe that a test speaks into."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.desk, self.device = MemoryPipe.pair()
        self.scans: list[Scan] = []
        self.broken: list[Scan] = []
        self.scanner = SerialScanner(
            "left", self.desk, self.scans.append, broke=self.broken.append, clock=self.clock
        )
        self.device.open()
        self.scanner.open()

    def say(self, chunk: bytes) -> None:
        self.device.write(chunk, WAIT_S)
        self.scanner.poll()

    @property
    def heard(self) -> list[tuple[str, str]]:
        return [(each.aim, each.raw) for each in self.scans]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_a_code_may_be_cut_anywhere_and_end_in_three_ways(end: bytes) -> None:
    said = b"]C10104006381333931\x1d10AB" + end + b"A-12" + end
    for cut in range(1, len(said)):
        line = Line()
        line.say(said[:cut])
        line.say(said[cut:])
        assert line.heard == [("]C1", "0104006381333931\x1d10AB"), ("", "A-12")]
        assert line.broken == []


def test_a_scan_knows_its_device_and_its_time_in_utc() -> None:
    line = Line()
    line.say(b"4006381333931\r")
    (scan,) = line.scans
    assert scan.device == "left"
    assert scan.at.tzinfo is UTC


def test_a_code_whose_end_never_came_is_not_glued_to_the_next() -> None:
    line = Line()
    line.say(b"40063")
    line.clock.advance(0.5)
    line.say(b"4006381333931\r")
    assert line.heard == [("", "4006381333931")]
    assert [each.raw for each in line.broken] == ["40063"]


def test_half_a_code_of_a_scanner_that_was_pulled_out_is_dropped() -> None:
    line = Line()
    line.say(b"40063")
    line.scanner.close()
    line.scanner.open()
    line.device.open()
    line.say(b"81333931\r")
    assert line.heard == [("", "81333931")]
    assert [each.raw for each in line.broken] == ["40063"]


def test_the_same_code_twice_is_two_scans() -> None:
    line = Line()
    line.say(b"A-12\rA-12\r")
    assert line.heard == [("", "A-12")] * 2


def test_bytes_that_are_no_text_are_kept_visible_and_break_nothing() -> None:
    line = Line()
    line.say(b"\xff\xfeA\r")
    assert line.heard == [("", "\ufffd\ufffdA")]
