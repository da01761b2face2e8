"""`omsdesk devices`: what is found, what it speaks, and whether it works, on real pipes."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import omsdesk
from omsdesk.__main__ import main
from omsdesk.cli.device_sentences import SENTENCES, told
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.discovery.simulated import FOLDER_VARIABLE, announce
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.simulator.ends import TcpEnd
from omsdesk.devices.simulator.printer import SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.station import (
    PrinterSetup,
    ScaleSetup,
    ScannerSetup,
    StationDevices,
    save,
)
from omsdesk.documents.labels.scan_back import is_scan_back_code
from omsdesk.values import Weight
from tests.devices.on_pipes import on_pty, on_tcp, posix

WAIT_S = 5.0
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "simulated"))
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setenv("OMSDESK_PROFILE", str(folder))
    return folder


@pytest.fixture
def scale() -> Iterator[str]:
    simulated = SimulatedScale()
    simulated.weigh(Weight(1_250_000))
    with on_tcp(simulated) as where:
        yield where


def nowhere() -> str:
    end = TcpEnd()
    end.unplug()
    return end.uri


def as_json(capsys: Captured) -> Any:
    return json.loads(capsys.readouterr().out)


def test_what_is_plugged_in_and_how_the_station_is(
    profile: Path, scale: str, capsys: Captured
) -> None:
    devices = StationDevices(
        scale=ScaleSetup(name="Bench scale", address=scale),
        printer=(PrinterSetup(name="Zebra", address=nowhere()),),
    )
    save(profile / "devices.toml", devices)
    with announce("Simulated scanner", DeviceKind.SCANNER, "serial:/dev/pts/99"):
        assert main(["devices", "list"]) == 1
    text = capsys.readouterr().out
    assert "scanner        Simulated scanner (simulated; omsdesk simulate)" in text
    assert "serial:/dev/pts/99" in text
    assert re.search(r"Bench scale: answers, \d+ g", text)
    assert "Zebra: does not work" in text
    assert "-> check the port; printers listen on 9100" in text


def test_the_list_is_there_for_programs(profile: Path, scale: str, capsys: Captured) -> None:
    devices = StationDevices(
        scale=ScaleSetup(name="Scale", address=scale),
        scanner=(ScannerSetup(name="Scanner", address="serial:/dev/no-such-port"),),
    )
    save(profile / "devices.toml", devices)
    main(["devices", "list", "--json"])
    rows = {each["name"]: each for each in as_json(capsys)["station"]}
    assert rows["Scale"]["problem"] is None
    assert rows["Scanner"]["problem"]["code"] == "device-absent"
    main(["devices", "list", "--json", "--no-check"])
    assert {each["condition"] for each in as_json(capsys)["station"]} == {"not asked"}


def test_a_wrong_file_is_told(profile: Path, capsys: Captured) -> None:
    (profile / "devices.toml").write_text("[scale]\nname = 3\n")
    assert main(["devices", "list"]) == 2
    assert "devices.toml" in capsys.readouterr().err


def test_a_probe_shows_each_trial_and_what_fits(capsys: Captured) -> None:
    with on_tcp(SimulatedPrinter()) as where:
        assert main(["devices", "probe", where, "--kind", "printer"]) == 0
    text = capsys.readouterr().out
    assert "fits      zpl: ready" in text
    assert "PRINTER STATUS" in text
    assert f"It speaks zpl: {where}" in text


def test_a_probe_for_programs_tells_the_cause(capsys: Captured) -> None:
    where = nowhere()
    assert main(["devices", "probe", where, "--kind", "scale", "--json"]) == 1
    answer = as_json(capsys)
    assert answer["best"] is None
    assert answer["cause"]["code"] == "host-refuses"
    assert where in answer["cause"]["text"]


def test_a_probe_has_to_know_the_kind(capsys: Captured) -> None:
    assert main(["devices", "probe", "serial:/dev/ttyS99"]) == 2
    assert "--kind" in capsys.readouterr().err
    assert main(["devices", "probe", "scale", "--kind", "scale"]) == 2
    assert "omsdesk: " in capsys.readouterr().err


def test_a_scale_is_weighed_live_with_its_bytes(scale: str, capsys: Captured) -> None:
    assert main(["devices", "test", scale, "--kind", "scale", "--seconds", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "told     SI<0D><0A>" in lines
    assert "reading  1250 g, ok" in lines
    assert any(line.startswith("heard    S S ") for line in lines)


@posix
def test_a_device_of_the_station_is_tested_by_its_name(profile: Path, capsys: Captured) -> None:
    scanner = SimulatedScanner()
    with on_pty(scanner) as where:
        devices = StationDevices(scanner=(ScannerSetup(name="Desk", address=where),))
        save(profile / "devices.toml", devices)
        # A serial port keeps it until somebody listens; on a network it would be lost.
        scanner.scan("]C10100614141999996")
        assert scanner.wait_sent(WAIT_S)
        assert main(["devices", "test", "Desk", "--seconds", "1", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"scan": "]C10100614141999996"} in events


def test_a_silent_scale_and_a_missing_one_are_told(capsys: Captured) -> None:
    silent = SimulatedScale()
    silent.be_silent()
    with on_tcp(silent) as where:
        assert main(["devices", "test", where, "--kind", "scale", "--seconds", "1"]) == 1
    assert "the scale does not answer" in capsys.readouterr().out
    assert main(["devices", "test", nowhere(), "--kind", "scale"]) == 1
    assert "is closed" in capsys.readouterr().out


def test_an_unknown_name_is_told(capsys: Captured) -> None:
    assert main(["devices", "test", "Nobody"]) == 2
    assert "no device of this station is called that" in capsys.readouterr().err


def test_a_test_label_comes_out_once_with_a_code_to_scan_back(capsys: Captured) -> None:
    printer = SimulatedPrinter()
    with on_tcp(printer) as where:
        assert main(["devices", "test", where, "--kind", "printer", "--no-label"]) == 0
        assert [each.number for each in printer.labels] == []
        assert main(["devices", "test", where, "--kind", "printer"]) == 0
    assert [each.number for each in printer.labels] == [1]
    said = re.search(r"label    (\S+): the label came out", capsys.readouterr().out)
    assert said
    assert is_scan_back_code(said[1])


def test_a_printer_without_paper_prints_no_test_label(capsys: Captured) -> None:
    printer = SimulatedPrinter()
    printer.load_paper(0)
    with on_tcp(printer) as where:
        assert main(["devices", "test", where, "--kind", "printer"]) == 1
    assert "no labels left" in capsys.readouterr().out


def test_the_doctor_asks_every_device_of_the_station(
    profile: Path, scale: str, capsys: Captured
) -> None:
    devices = StationDevices(
        scale=ScaleSetup(name="Scale", address=scale),
        scanner=(ScannerSetup(name="Scanner", address="sim:"),),
        printer=(PrinterSetup(name="Zebra", address=nowhere()),),
    )
    save(profile / "devices.toml", devices)
    main(["doctor", "--json"])
    rows = [each for each in as_json(capsys) if each["check"] == "device"]
    assert [(each["verdict"], each["text"].partition(":")[0]) for each in rows] == [
        ("ok", "scanner Scanner answers"),
        ("ok", "scale Scale answers"),
        ("wrong", "label-printer Zebra"),
    ]
    assert rows[2]["remedy"] == "check the port; printers listen on 9100"


@pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")
def test_a_device_that_the_window_holds_is_no_fault(profile: Path, capsys: Captured) -> None:
    from omsdesk.devices.ports.serial_port import SerialTransport
    from omsdesk.devices.simulator.ends import PtyEnd

    end = PtyEnd()
    window = SerialTransport(end.path)
    window.open()
    save(profile / "devices.toml", StationDevices(scale=ScaleSetup(name="S", address=end.uri)))
    try:
        main(["doctor", "--json"])
        (row,) = [each for each in as_json(capsys) if each["check"] == "device"]
        assert row["verdict"] == "warning"
    finally:
        window.close()
        end.unplug()


def test_every_code_that_a_device_raises_has_a_sentence() -> None:
    folder = Path(omsdesk.__file__).parent / "devices"
    text = "\n".join(file.read_text("utf-8") for file in folder.rglob("*.py"))
    raised = set(re.findall(r'(?:Unavailable|Cause)\(\s*"([a-z-]+)"', text))
    assert len(raised) > 20
    assert raised - SENTENCES.keys() == {"no-pseudo-terminals"}  # only the simulator's


def test_a_cause_without_a_sentence_shows_its_code() -> None:
    assert told(Cause("moon-too-bright"))[0] == "moon-too-bright"
    assert "?" in told(Cause("device-absent"))[0]
