"""`omsdesk simulate`: what it prints is an address, and behind it stands a device."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.discovery.found import Surroundings
from omsdesk.devices.discovery.simulated import FOLDER_VARIABLE, simulated_devices
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.tcp import TcpTransport
from omsdesk.devices.printers.driving.attempt import OutcomeKind
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.lines import ScanLines
from omsdesk.devices.scanners.port_scanner import PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.script import Step, steps
from omsdesk.devices.simulator.words import weight
from omsdesk.devices.transport import Transport
from omsdesk.errors import Refused, Unavailable
from omsdesk.values import Weight

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")

PATIENCE_S = 15.0
ORDER = (DeviceKind.SCALE, DeviceKind.SCANNER, DeviceKind.PRINTER)
LABEL = b"^XA^PW100^LL50^FO10,10^GB30,5,5^FS^XZ"


@pytest.fixture(autouse=True)
def announcements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the simulators of this test announce themselves."""
    folder = tmp_path / "announced"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


class Program:
    """The running program: its addresses, and a keyboard to tell it something."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def say(self, *lines: str) -> None:
        assert self.process.stdin is not None
        for line in lines:
            self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def said(self, begins: str) -> str:
        """The rest of the next line that begins so."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith(begins):
                return line.removeprefix(begins).strip()
        raise AssertionError(f"nothing begins with {begins}")

    def address(self, name: str) -> str:
        return self.said(f"{name}: ")

    def end(self) -> str:
        """Quit; what it complained about."""
        with suppress(BrokenPipeError):
            self.say("quit")
        _, complaints = self.process.communicate(timeout=PATIENCE_S)
        return complaints


@contextmanager
def simulating(*arguments: str) -> Iterator[Program]:
    process = subprocess.Popen(
        [sys.executable, "-m", "omsdesk", "simulate", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield Program(process)
        finally:
            if process.poll() is None:
                process.kill()


def weighed(transport: Transport, wanted: Weight, protocol: str = "mt-sics") -> list[Reading]:
    """Everything a desk heard until it could act on this weight."""
    heard: list[Reading] = []
    scale = Scale(transport, SCALE_PROTOCOLS[protocol], heard.append)
    until_s = monotonic() + PATIENCE_S
    while scale.weighed() != wanted:
        assert monotonic() < until_s, heard[-3:]
        try:
            if scale.latest is None:
                scale.open()
            scale.poll()
        except Unavailable:
            scale.close()
    scale.close()
    return heard


def test_a_scale_weighs_what_it_is_told_and_leaves_no_port_behind(tmp_path: Path) -> None:
    with simulating("scale", "--folder", str(tmp_path), "--settle-ms", "50") as program:
        uri = program.address("scale")
        assert uri == f"serial:{tmp_path / 'scale'}"
        program.say("put 250 g")
        weighed(from_uri(uri), Weight.grams(250))
        program.say("unplug", "clear", "put 1.5kg", "plug")
        weighed(from_uri(uri), Weight.grams(1500))
        program.say("fly 2", "put much")
        complaints = program.end()
    assert "fly is no word of this device; it knows put" in complaints
    assert "this is said as: put 250 g" in complaints
    assert not (tmp_path / "scale").is_symlink()


def test_what_is_simulated_is_found_as_long_as_it_runs(announcements: Path) -> None:
    def found() -> list[tuple[DeviceKind | None, str]]:
        around = Surroundings(simulated=announcements)
        return [(each.kind, each.address) for each in simulated_devices(around)]

    with simulating("bench", "--folder", str(announcements)) as program:
        addresses = [program.address(name) for name in ("scale", "scanner", "printer")]
        assert sorted(found()) == sorted(zip(ORDER, addresses, strict=True))
        program.end()
    assert found() == []


def test_a_scale_may_stand_at_a_tcp_port_and_play_a_list_of_weights() -> None:
    with simulating("scale", "--tcp", "0", "--weights", "77g,1.2kg", "--settle-ms", "9") as program:
        weighed(from_uri(program.address("scale")), Weight.grams(77))
        assert program.end() == ""


def test_a_second_simulator_does_not_take_the_port_of_the_first(tmp_path: Path) -> None:
    with simulating("scale", "--folder", str(tmp_path)) as first:
        one = first.address("scale")
        with simulating("scale", "--folder", str(tmp_path)) as second:
            assert second.address("scale") != one
            second.end()
        weighed(from_uri(one), Weight(0))


def test_a_taken_tcp_port_is_told_in_a_sentence() -> None:
    with simulating("scale", "--tcp", "0") as first:
        port = first.address("scale").rpartition(":")[2]
        with simulating("scale", "--tcp", port) as second:
            assert "is used by another program" in second.end()
            assert second.process.returncode == 1


def test_a_unit_that_a_protocol_cannot_say_is_refused() -> None:
    options = ("--tcp", "0", "--protocol", "cas-ecr", "--unit", "oz")
    with simulating("scale", *options) as program:
        assert "scales with cas-ecr do not send oz" in program.end()
        assert program.process.returncode == 1


def test_a_scanner_reads_a_file_of_codes_and_what_is_typed(tmp_path: Path) -> None:
    codes = tmp_path / "codes.txt"
    codes.write_text("4006381333931\n]E05901234123457\n", encoding="utf-8")
    options = ("--codes", str(codes), "--every-ms", "20", "--pace-ms", "1", "--prefix", "\x02")
    with simulating("scanner", "--tcp", "0", *options) as program:
        scans: list[Scan] = []
        transport = from_uri(program.address("scanner"))
        scanner = PortScanner("left", transport, ScanLines(), scans.append)
        scanner.open()
        program.say("SO-01-000001", "scan plug")
        until_s = monotonic() + PATIENCE_S
        while len(scans) < 4:
            assert monotonic() < until_s, scans
            scanner.poll()
        scanner.close()
        assert {each.raw for each in scans} == {
            "4006381333931", "5901234123457", "SO-01-000001", "plug",
        }  # fmt: skip
        assert program.end() == ""


def test_a_printer_keeps_pictures_and_runs_out_of_paper(tmp_path: Path) -> None:
    options = ("--tcp", "0", "--labels", "2", "--folder", str(tmp_path))
    with simulating("printer", *options) as program:
        host, _, port = program.address("printer").removeprefix("tcp://").rpartition(":")
        printer = LabelPrinter(TcpTransport(host, int(port)))
        assert printer.send(LABEL).kind is OutcomeKind.CONFIRMED
        assert program.said("label 1:") == str(tmp_path / "labels")
        assert list((tmp_path / "labels").glob("*.png"))
        assert printer.send(LABEL).kind is OutcomeKind.CONFIRMED
        until_s = monotonic() + PATIENCE_S
        while printer.ready().trouble != "paper-out":
            assert monotonic() < until_s
        program.say("paper 5")
        while printer.ready().trouble:
            assert monotonic() < until_s
        printer.close()
        program.end()


def test_a_script_drives_a_whole_bench(tmp_path: Path) -> None:
    script = tmp_path / "shift.txt"
    script.write_text("0 scale put 250 g\n+0.1 printer empty\n", encoding="utf-8")
    options = ("--script", str(script), "--folder", str(tmp_path))
    with simulating("bench", *options) as program:
        weighed(from_uri(program.address("scale")), Weight.grams(250))
        program.address("scanner")
        printer = LabelPrinter(from_uri(program.address("printer")))
        until_s = monotonic() + PATIENCE_S
        while printer.ready().trouble != "paper-out":
            assert monotonic() < until_s
        printer.close()
        assert program.end() == ""


def test_it_goes_on_without_a_keyboard_and_cleans_up_when_it_is_terminated(tmp_path: Path) -> None:
    with simulating("scale", "--folder", str(tmp_path)) as program:
        uri = program.address("scale")
        assert program.process.stdin is not None
        program.process.stdin.close()
        weighed(from_uri(uri), Weight(0))
        program.process.send_signal(signal.SIGTERM)
        code = program.process.wait(PATIENCE_S)
        assert program.process.stderr is not None
        assert (code, program.process.stderr.read()) == (0, "")
    assert not (tmp_path / "scale").is_symlink()


def test_a_script_is_read_in_both_forms_and_in_time() -> None:
    text = '# a shift\n2 clear\n\n0.5 put 250 g\n+1.25  unplug\n{"s": "+0.5", "do": "plug"}\n'
    assert steps(text) == [
        Step(500, "put 250 g"),
        Step(1750, "unplug"),
        Step(2000, "clear"),
        Step(2250, "plug"),
    ]


@pytest.mark.parametrize("line", ["put 250 g", "5", "{}", '{"s": "x", "do": "plug"}', "NaN plug"])
def test_a_wrong_line_of_a_script_is_named(line: str) -> None:
    with pytest.raises(Refused) as caught:
        steps(f"0 plug\n{line}\n")
    assert caught.value.code == "script-line-wrong"
    assert caught.value.facts == {"line": line, "number": 2}


def test_weights_are_read_in_every_unit_or_not_at_all() -> None:
    assert weight("250 g") == weight("0.25kg") == Weight.grams(250)
    assert weight("1 lb") == Weight(453_592)
    for text in ("250", "g", "1,2 kg", "-1 g", "1 stone", "1e3 g"):
        with pytest.raises(ValueError, match=text):
            weight(text)
