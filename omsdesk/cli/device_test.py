"""`omsdesk devices test`: live readings of a scale, scans, the test label of a printer."""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
from dataclasses import dataclass, field
from time import monotonic

from omsdesk.cli.device_probe import as_text, reading_text
from omsdesk.cli.device_sentences import told
from omsdesk.cli.sentences import sentence
from omsdesk.config import ConfigError, profile_at
from omsdesk.devices.addresses import device_file, from_uri
from omsdesk.devices.captures import Passage, TappedTransport
from omsdesk.devices.diagnosis import Cause, cause_of
from omsdesk.devices.discovery import found_ports
from omsdesk.devices.fitting import scale_driver, scan_decoder
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scanners.port_scanner import PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, Setup, load
from omsdesk.devices.worker import Device
from omsdesk.errors import Refused, Unavailable


@dataclass(slots=True)
class Report:
    """Tells what happens, one line each, for people or as JSON.

    Bytes that are the same again are told to programs only.
    """

    is_json: bool
    _last: dict[bool, bytes] = field(default_factory=dict)

    def say(self, what: str, text: str) -> None:
        line = json.dumps({what: text}) if self.is_json else f"{what:<8} {text}"
        print(line, flush=True)

    def passage(self, passage: Passage) -> None:
        if self.is_json or self._last.get(passage.from_device) != passage.bytes:
            self._last[passage.from_device] = passage.bytes
            self.say("heard" if passage.from_device else "told", as_text(passage.bytes))

    def fail(self, cause: Cause) -> int:
        text, remedy = told(cause)
        self.say("!", text)
        self.say("->", remedy)
        return 1


def test(options: argparse.Namespace) -> int:
    """0 when it worked, 1 when not, 2 when it is not known what to test."""
    try:
        setup = _setup(options)
    except ConfigError as error:
        print("\n".join(error.problems), file=sys.stderr)
        return 2
    if setup is None:
        print(
            "omsdesk: no device of this station is called that; for an address say what it is: "
            "--kind scale, scanner or printer",
            file=sys.stderr,
        )
        return 2
    report = Report(options.json)
    try:
        if isinstance(setup, ScaleSetup):
            return _weigh(setup, options.seconds, report)
        if isinstance(setup, ScannerSetup):
            return _scan(setup, options.seconds, report)
        from omsdesk.cli.device_label import print_test_label

        return print_test_label(setup, report, is_label_wanted=not options.no_label)
    except Unavailable as failure:
        return report.fail(cause_of(failure, device_file(setup.address)))
    except Refused as refusal:
        report.say("!", sentence(refusal))
        return 1


def _setup(options: argparse.Namespace) -> Setup | None:
    """The device of the station of that name, or what the options say of an address."""
    devices = load(profile_at(options.profile, os.environ).devices)
    kind: DeviceKind | None = options.kind
    for id_, setup in devices.setups.items():
        if id_.name == options.device and kind in (None, id_.kind):
            return setup
    where = options.device
    if kind is None and ":" in where:
        kind = next((each.kind for each in found_ports() if each.address == where), None)
    if kind is DeviceKind.SCALE:
        return ScaleSetup(name="scale", address=where, protocol=options.protocol, unit=options.unit)
    if kind is DeviceKind.SCANNER:
        return ScannerSetup(name="scanner", address=where)
    if kind is DeviceKind.PRINTER:
        return PrinterSetup(name="printer", address=where, language=options.language)
    return None


def _weigh(setup: ScaleSetup, seconds: int, report: Report) -> int:
    shown: list[Reading] = []

    def tell(reading: Reading) -> None:
        shown.append(reading)
        report.say("reading", reading_text(reading))

    port = TappedTransport(from_uri(setup.address), report.passage)
    scale = scale_driver(setup, port, tell)
    _drive(scale, seconds)
    return 0 if shown else report.fail(Cause("scale-silent"))


def _scan(setup: ScannerSetup, seconds: int, report: Report) -> int:
    scans: list[Scan] = []

    def tell(scan: Scan) -> None:
        scans.append(scan)
        report.say("scan", f"{scan.aim}{scan.raw}")

    port = TappedTransport(from_uri(setup.address), report.passage)
    report.say("scan", f"something, within {seconds} s")
    scanner = PortScanner(
        setup.name, port, scan_decoder(setup), tell,
        broke=lambda half: report.say("half", half.raw),
    )  # fmt: skip
    _drive(scanner, seconds)
    return 0 if scans else report.fail(Cause("scanner-silent"))


def _drive(device: Device, seconds: int) -> None:
    """As its worker does, on this thread and without coming back after a failure."""
    pause = threading.Event()
    device.open()
    deadline_s = monotonic() + seconds
    try:
        while monotonic() < deadline_s:
            device.poll()
            pause.wait(device.interval_s)
    finally:
        device.close()
