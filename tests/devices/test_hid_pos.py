"""Reports of a scanner in HID POS mode, as the manual shows them, and over a simulated bus."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omsdesk.devices.ports.hid import SCANNER_PAGE, HidPort, HidTransport
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.scanners.hid_pos import DATA_BYTES, REPORT_BYTES, HidPosReports
from omsdesk.devices.scanners.port_scanner import Code, PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.hid import SimulatedHidBus
from omsdesk.devices.worker import Worker

GS = "\x1d"
WAIT_S = 5.0


def reports(text: str, identifier: bytes = b"]Q0", encoding: str = "utf-8") -> Iterator[bytes]:
    """A code as a scanner sends it, in as many reports as it takes."""
    data = text.encode(encoding)
    pieces = [data[at : at + DATA_BYTES] for at in range(0, len(data), DATA_BYTES)] or [b""]
    for number, piece in enumerate(pieces, 1):
        head = bytes([2, len(piece)]) + identifier + piece.ljust(DATA_BYTES, b"\0")
        yield head + b"s\0" + bytes([number < len(pieces)])


def read(text: str, identifier: bytes = b"]Q0", encoding: str = "utf-8") -> list[Code]:
    decoder = HidPosReports(encoding)
    sent = reports(text, identifier, encoding)
    return [code for each in sent for code in decoder.feed(each)]


# Source: Access-IS, ATR110 Product Manual, appendix "HID Reports": 60 bytes in two reports.
BOARDING = "M1GATHERGOOD/MICHAEL  YABCDEF LHRDURAK 3542 052Y003D23  100 "


def test_a_code_of_two_reports_is_put_together_as_in_the_manual() -> None:
    first, second = reports(BOARDING.ljust(60))
    assert (first[1], first[-1], second[1], second[-1]) == (56, 1, 4, 0)
    decoder = HidPosReports()
    assert decoder.feed(first) == []
    assert decoder.has_begun
    assert decoder.feed(second) == [Code("]Q0" + BOARDING.ljust(60))]
    assert not decoder.has_begun


@pytest.mark.parametrize(
    ("text", "identifier", "expected"),
    [
        ("4006381333931", b"]E0", "]E04006381333931"),
        ("96385074", b"]E4", "]E496385074"),
        (f"010400638133393110LOT/7{GS}21S-99", b"]C1", f"]C1010400638133393110LOT/7{GS}21S-99"),
        ("00340123450000000000", b"]C1", "]C100340123450000000000"),
        (f"010400638133393110A{GS}17261231", b"]d2", f"]d2010400638133393110A{GS}17261231"),
        ("0104006381333931", b"]e0", "]e00104006381333931"),
        ("https://id.gs1.org/01/04006381333931", b"]Q3", "]Q3https://id.gs1.org/01/04006381333931"),
        ("SO-07-004213", b"]C0", "]C0SO-07-004213"),
        ("TEA-100", b"]A0", "]A0TEA-100"),
        ("Grüße €5", b"]Q1", "]Q1Grüße €5"),
        ("1234567", b"]I0", "]I01234567"),
        ("no identifier", b"\0\0\0", "no identifier"),
        ("none either", b"   ", "none either"),
        ("x" * 7089, b"]Q1", "]Q1" + "x" * 7089),
    ],
)
def test_a_code_and_its_kind_are_read(text: str, identifier: bytes, expected: str) -> None:
    assert read(text, identifier) == [Code(expected)]


def test_reports_of_other_numbers_are_for_others() -> None:
    decoder = HidPosReports()
    status = bytes([4, 1]).ljust(REPORT_BYTES, b"\0")
    first, second = reports("A" * 60)
    found = [decoder.feed(each) for each in (status, first, status, second)]
    assert found == [[], [], [], [Code("]Q0" + "A" * 60)]]


def test_a_report_that_claims_more_than_it_holds_spoils_its_code_only() -> None:
    decoder = HidPosReports()
    (whole,) = reports("4006381333931")
    (code,) = decoder.feed(whole[:1] + bytes([57]) + whole[2:])
    assert not code.is_readable
    assert decoder.feed(whole) == [Code("]Q04006381333931")]


@pytest.mark.parametrize("cut", [1, 2, 5, 20, 63])
def test_a_report_that_is_cut_off_spoils_its_code(cut: int) -> None:
    decoder = HidPosReports()
    (whole,) = reports("4006381333931")
    (code,) = decoder.feed(whole[:cut])
    assert not code.is_readable


def test_bytes_in_another_encoding_are_not_guessed() -> None:
    (code,) = read("Grüße", encoding="latin-1")
    assert code == Code("]Q0Grüße")
    decoder = HidPosReports()
    (code,) = [each for sent in reports("Grüße", encoding="latin-1") for each in decoder.feed(sent)]
    assert not code.is_readable


def test_half_a_code_is_forgotten() -> None:
    decoder = HidPosReports()
    first, _ = reports("A" * 60)
    decoder.feed(first)
    assert decoder.drop() == "]Q0" + "A" * 56
    assert not decoder.has_begun
    (whole,) = reports("B")
    assert decoder.feed(whole) == [Code("]Q0B")]


@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=300))
def test_every_text_comes_back(text: str) -> None:
    assert read(text) == [Code("]Q0" + text)]


@given(st.binary(min_size=1, max_size=200))
def test_noise_breaks_nothing(noise: bytes) -> None:
    decoder = HidPosReports()
    decoder.feed(noise)
    decoder.drop()
    (whole,) = reports("4006381333931")
    assert decoder.feed(whole) == [Code("]Q04006381333931")]


def test_scans_come_over_the_bus_and_half_a_one_is_told() -> None:
    bus = SimulatedHidBus()
    usb = UsbName(0x0C2E, 0x0B61)
    device = bus.plug(HidPort(b"/dev/hidraw9", usb, SCANNER_PAGE, 0x02))
    scans: queue.Queue[Scan] = queue.Queue()
    halves: queue.Queue[Scan] = queue.Queue()
    ready: queue.Queue[object] = queue.Queue()
    scanner = PortScanner(
        "table", HidTransport(usb, bus), HidPosReports(), scans.put, broke=halves.put
    )
    worker = Worker("table", scanner, ready.put)
    worker.start()
    ready.get(timeout=WAIT_S)
    for report in reports("4006381333931", b"]E0"):
        device.report(report)
    scan = scans.get(timeout=WAIT_S)
    assert (scan.aim, scan.raw, scan.device) == ("]E0", "4006381333931", "table")
    first, _ = reports("A" * 60)
    device.report(first)
    assert halves.get(timeout=WAIT_S).raw == "A" * 56
    assert worker.stop()


# Source: Newland, NLS-FM420 Integration Guide, "HID-POS": length, 56 bytes of data, reserved.
@pytest.mark.parametrize("text", ["4006381333931", "]E04006381333931", "]C10100"])
def test_a_report_with_its_data_in_the_place_of_the_identifier_is_refused(text: str) -> None:
    data = text.encode("ascii")
    report = (bytes([2, len(data)]) + data).ljust(REPORT_BYTES, b"\0")
    (code,) = HidPosReports().feed(report)
    assert not code.is_readable
