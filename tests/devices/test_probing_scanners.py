"""Scanners on real pipes are listened to until enough scans came; doubts are told."""

from __future__ import annotations

from omsdesk.devices.addresses import address, with_line
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.hid import HidPort, HidTransport
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.probing import Effort, Trial, probe
from omsdesk.devices.simulator.hid import SimulatedHidBus
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.transport import MemoryPipe
from tests.devices.on_pipes import on_pty, posix


def scanning(scanner: SimulatedScanner, *codes: str) -> Effort:
    """The next code is scanned when the one before has been told."""
    left = list(codes)

    def tell(_trial: Trial) -> None:
        if left:
            scanner.scan(left.pop(0))

    effort = Effort(total_s=5, tell=tell)
    scanner.scan(left.pop(0))
    return effort


@posix
def test_scans_are_shown_until_there_are_enough() -> None:
    scanner = SimulatedScanner()
    effort = scanning(scanner, "4006381333931", "]C10100614141999996", "ORDER-1")
    with on_pty(scanner) as where:
        probed = probe(where, DeviceKind.SCANNER, effort)
    assert probed.best is not None
    assert [each.codes for each in probed.trials] == [
        ("4006381333931",), ("]C10100614141999996",), ("ORDER-1",),
    ]  # fmt: skip


@posix
def test_a_scanner_without_an_end_key_is_told() -> None:
    scanner = SimulatedScanner(end="")
    with on_pty(scanner) as where:
        scanner.scan("4006381333931")
        probed = probe(where, DeviceKind.SCANNER, Effort(total_s=1))
    assert probed.best is None
    assert probed.cause is not None
    assert probed.cause.code == "scanner-no-suffix"


@posix
def test_a_garbled_scan_turns_the_line_to_the_next_setting() -> None:
    class Wrong:
        """Garbage on the first line, good afterwards."""

        appetite_bytes = 4096

        def __init__(self) -> None:
            self.queue = [b"\x00\xfe\x80\xe6\x01\x81\x9c\x00"]

        def hear(self, _chunk: bytes) -> bytes:
            return b""

        def speak(self) -> bytes:
            return self.queue.pop(0) if self.queue else b""

    device = Wrong()
    good = [b"4006381333931\r\n"] * 3
    effort = Effort(
        total_s=5, tell=lambda _trial: device.queue.append(good.pop()) if good else None
    )
    with on_pty(device) as where:
        probed = probe(where, DeviceKind.SCANNER, effort)
    assert probed.best is not None
    assert probed.best.address == with_line(where, SerialSettings(115_200))
    assert address(probed.best.address).line.baud == 115_200


def test_a_scanner_in_pos_mode_is_heard() -> None:
    bus = SimulatedHidBus()
    usb = UsbName(0x0C2E, 0x0B61)
    device = bus.plug(HidPort(b"/dev/hidraw2", usb, 0x8C, 2, 1))
    code = b"4006381333931"
    report = bytes([2, len(code)]) + b"]E0" + code.ljust(58, b"\0") + b"\0"

    class Listening(HidTransport):
        """Somebody scans as soon as the device is open."""

        def open(self) -> None:
            super().open()
            device.report(report)

    effort = Effort(total_s=1, open_port=lambda _where: Listening(usb, bus))
    probed = probe("hid:0C2E:0B61", DeviceKind.SCANNER, effort)
    assert probed.best is not None
    assert (probed.best.protocol, probed.best.codes) == ("hid-pos", ("]E04006381333931",))


def test_nobody_scanned() -> None:
    desk, _ = MemoryPipe.pair()
    probed = probe("tcp://x", DeviceKind.SCANNER, Effort(total_s=0.3, open_port=lambda _: desk))
    assert probed.cause is not None
    assert probed.cause.code == "scanner-silent"
