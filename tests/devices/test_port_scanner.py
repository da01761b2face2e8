"""Lines of a serial scanner: every split, both ends, and half a code is no code."""

from __future__ import annotations

from datetime import UTC
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omsdesk.devices.clock import ManualClock
from omsdesk.devices.scanners.lines import ScanLines
from omsdesk.devices.scanners.port_scanner import PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.transport import MemoryPipe

WAIT_S = 1.0


class Arriving:
    """Implements `transport.Transport`: pieces that arrive after so many seconds each."""

    name = "arriving"

    def __init__(self, clock: ManualClock, pieces: list[tuple[float, bytes]]) -> None:
        self._clock = clock
        self._pieces = pieces

    def open(self) -> None: ...

    def read(self, limit: int, timeout_s: float) -> bytes:
        silent_s, piece = self._pieces[0]
        self._clock.advance(min(silent_s, timeout_s))
        if silent_s > timeout_s:
            self._pieces[0] = silent_s - timeout_s, piece
            return b""
        del self._pieces[0]
        return piece[:limit]

    def write(self, chunk: bytes, timeout_s: float) -> int:
        return len(chunk)

    def close(self) -> None: ...


def arrived(*pieces: tuple[float, bytes]) -> list[Scan]:
    """The scans of pieces that come with so many seconds of silence before each."""
    clock, scans, left = ManualClock(), list[Scan](), list(pieces)
    scanner = PortScanner("left", Arriving(clock, left), ScanLines(), scans.append, clock=clock)
    while left:
        scanner.poll()
    return scans


class Line:
    """A scanner on a pipe that a test speaks into."""

    def __init__(self, name: str = "left", encoding: str = "utf-8") -> None:
        self.clock = ManualClock()
        self.desk, self.device = MemoryPipe.pair()
        self.scans: list[Scan] = []
        self.broken: list[Scan] = []
        self.scanner = PortScanner(
            name,
            self.desk,
            ScanLines(encoding),
            self.scans.append,
            broke=self.broken.append,
            clock=self.clock,
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
    line.scanner.poll()
    line.say(b"4006381333931\r")
    assert line.heard == [("", "4006381333931")]
    assert [each.raw for each in line.broken] == ["40063"]


def test_a_program_that_was_held_up_in_the_middle_of_a_code_does_not_cut_it_in_two() -> None:
    line = Line()
    line.say(b"40063")
    line.clock.advance(0.5)
    line.say(b"81333931\r")
    assert line.heard == [("", "4006381333931")]
    assert line.broken == []


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


def test_codes_in_one_piece_were_each_scanned_and_none_is_a_double_read() -> None:
    first, *batch = arrived((1.0, b"A-12\r"), (0.2, b"A-12\rA-12\rA-12\r"))
    assert not first.is_together
    assert [each.is_again(first) for each in batch] == [False] * 3
    assert [each.is_together for each in batch] == [True] * 3


@pytest.mark.parametrize("pause_s", [0.0, 0.001, 0.016])
def test_a_scanner_that_empties_its_memory_sends_scans_and_no_double_reads(pause_s: float) -> None:
    line = [(pause_s, b"A-"), (0.007, b"12\r")] * 5
    _, *rest = arrived((1.0, b"A-12\r"), *line)
    assert len(rest) == 5
    assert all(each.is_together for each in rest)


@pytest.mark.parametrize("silent_s", [0.05, 0.2, 0.6])
def test_a_code_after_a_silence_may_be_a_double_read(silent_s: float) -> None:
    first, second = arrived((1.0, b"A-12\r"), (silent_s, b"A-12\r"))
    assert not second.is_together
    assert second.is_again(first)


def test_a_program_that_was_held_up_takes_no_scan_for_a_double_read() -> None:
    line = Line()
    for _ in range(2):
        line.say(b"A-12\r")
        line.clock.advance(0.1)
    first, second = line.scans
    assert not second.is_again(first)


def test_etx_ends_a_code_and_stx_is_no_part_of_it() -> None:
    line = Line()
    line.say(b"\x02]E04006381333931\x03\x02A-12\x03\r\n")
    assert line.heard == [("]E0", "4006381333931"), ("", "A-12")]


def test_a_text_in_utf_8_is_read_however_it_is_cut() -> None:
    said = "]Q1Grüße €5\r".encode()
    for cut in range(1, len(said)):
        line = Line()
        line.say(said[:cut])
        line.say(said[cut:])
        assert line.heard == [("]Q1", "Grüße €5")]


def test_a_scanner_may_send_latin_1() -> None:
    line = Line(encoding="latin-1")
    line.say("Grüße\r".encode("latin-1"))
    assert line.heard == [("", "Grüße")]


def test_bytes_in_another_encoding_are_told_and_not_guessed() -> None:
    line = Line()
    line.say(b"Gr\xfc\xdfe\r4006381333931\r")
    assert line.heard == [("", "4006381333931")]
    assert [(half.raw, half.is_readable) for half in line.broken] == [("Gr\ufffd\ufffde", False)]
    assert line.scanner.broken == 1


def test_a_line_longer_than_any_barcode_is_no_code() -> None:
    line = Line()
    for _ in range(9):
        line.say(b"1" * 1000)
    line.say(b"\r4006381333931\r")
    assert line.heard == [("", "4006381333931")]
    assert [half.is_readable for half in line.broken] == [False]


def test_two_scanners_at_once_do_not_mix() -> None:
    left, right = Line("left"), Line("right")
    left.say(b"40063")
    right.say(b"SO-07-0")
    left.say(b"81333931\r")
    right.say(b"04213\r")
    assert [(scan.device, scan.raw) for scan in (*left.scans, *right.scans)] == [
        ("left", "4006381333931"),
        ("right", "SO-07-004213"),
    ]


@settings(max_examples=60)
@given(
    st.lists(st.text(st.characters(exclude_characters="\r\n\x03\x02", codec="utf-8"), min_size=1)),
    st.lists(st.integers(1, 9), min_size=1),
)
def test_every_text_comes_through_in_pieces_of_any_size(texts: list[str], sizes: list[int]) -> None:
    decoder = ScanLines()
    rest = "".join(text + "\r" for text in texts).encode()
    codes = []
    for size in cycle(sizes):
        codes += decoder.feed(rest[:size])
        rest = rest[size:]
        if not rest:
            break
    assert [code.text for code in codes] == texts
    assert all(code.is_readable for code in codes)
