"""A recording never hinders the device that it listens to, and is played whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.bench import Bench
from omsdesk.devices.captures import Passage, Recorder, TappedTransport, passages
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.station import ScaleSetup, StationDevices
from omsdesk.devices.transport import MemoryPipe
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from tests.devices.test_bench import Desk

WAIT_S = 5.0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk")
def test_a_full_disk_ends_the_recording_and_loses_nothing_that_was_read() -> None:
    desk, device = MemoryPipe.pair()
    desk.open()
    device.open()
    tapped = TappedTransport(desk, Recorder(Path("/dev/full")))
    for code in (b"4006381333931\r", b"96385074\r"):
        device.write(code, WAIT_S)
        assert tapped.read(100, WAIT_S) == code


def test_a_recording_ends_when_it_is_full_or_cannot_be_written(tmp_path: Path) -> None:
    tape = tmp_path / "scale.jsonl"
    recorder = Recorder(tape, most_bytes=100)
    for at_ms in range(10):
        recorder(Passage(at_ms, from_device=True, bytes=b"SI\r\n"))
    kept = list(passages(tape.read_text()))
    assert [each.at_ms for each in kept] == [0, 1]
    (tmp_path / "file").write_text("")
    hindered = Recorder(tmp_path / "file" / "scale.jsonl")
    hindered(Passage(0, from_device=True, bytes=b"x"))
    hindered(Passage(1, from_device=True, bytes=b"x"))


GOOD = '{"ms": 0, "from": "device", "hex": "5320"}'


@pytest.mark.parametrize(
    "damaged",
    [
        '{"ms": 0, "from": "device", "he',
        '{"ms": 0, "from": "device", "hex": "5"}',
        '{"ms": 0, "from": "device", "hex": "zz"}',
        '{"ms": 0, "from": "scale", "hex": "53"}',
        '{"ms": -1, "from": "device", "hex": "53"}',
        '{"ms": "0", "from": "device", "hex": "53"}',
        '{"from": "device", "hex": "53"}',
        "[]",
        "null",
        "\0\0\0",
        "\udcff",
    ],
)
def test_a_damaged_recording_is_refused_with_its_line(tmp_path: Path, damaged: str) -> None:
    tape = tmp_path / "scale.jsonl"
    text = f"{GOOD}\r\n\n{damaged}\n{GOOD}\n"
    tape.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(Unavailable) as caught:
        from_uri(f"replay:{tape}")
    assert caught.value.code == "recording-damaged"
    assert caught.value.facts == {"recording": "scale.jsonl", "line": 3}


def test_a_device_on_a_damaged_recording_says_which_line(tmp_path: Path) -> None:
    tape = tmp_path / "scale.jsonl"
    tape.write_text(f"{GOOD}\n{GOOD[:20]}")
    devices = StationDevices(scale=ScaleSetup(name="Scale", address=f"replay:{tape}"))
    desk = Desk(Bench(devices, tmp_path))
    damaged = Condition(Connection.FAILING, "recording-damaged")
    desk.statuses.until_last(DeviceKind.SCALE, damaged)
    (condition,) = desk.bench.conditions.values()
    assert condition.facts["line"] == 2
    assert desk.bench.stop()
