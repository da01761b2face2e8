"""A recording never hinders the device that it listens to, and is played whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import time

import msgspec
import pytest

from omsdesk.devices.addresses import from_uri
from omsdesk.devices.bench import Bench
from omsdesk.devices.captures import Passage, ReplayTransport, TappedTransport, passages
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.recordings import Limits, Recordings
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.station import ScaleSetup, StationDevices, simulated
from omsdesk.devices.transport import MemoryPipe
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from tests.devices.on_pipes import posix
from tests.devices.test_bench import READY, Desk

WAIT_S = 5.0


HAND = DeviceId(DeviceKind.SCANNER, "Hand")
START = datetime(2026, 11, 25, 8, tzinfo=UTC)


def said(at_ms: int, chunk: bytes = b"4006381333931\r") -> Passage:
    return Passage(at_ms, from_device=True, bytes=chunk)


def tapes(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))


@contextmanager
def disk_full_after(count: int) -> Iterator[None]:
    """No file of this process can be larger than that."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (count, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@posix
def test_a_full_disk_ends_the_recording_and_loses_nothing_that_was_read(tmp_path: Path) -> None:
    desk, device = MemoryPipe.pair()
    desk.open()
    device.open()
    recorder = Recordings(tmp_path).of(HAND)
    tapped = TappedTransport(desk, recorder)
    with disk_full_after(100):
        for code in (b"4006381333931\r", b"96385074\r", b"4006381333931\r"):
            device.write(code, WAIT_S)
            assert tapped.read(100, WAIT_S) == code
    recorder(said(1))
    (tape,) = tapes(tmp_path)
    assert tape.stat().st_size <= 100


def test_a_folder_that_cannot_be_ends_the_recording(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    hindered = Recordings(tmp_path / "file").of(HAND)
    hindered(said(0))
    hindered(said(1))
    hindered.close()


def test_devices_with_names_that_look_alike_have_files_of_their_own(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    names = ("A B", "A-B", "a b", "A/B", "A\u00a0B", "A", "..", "-", "\u4e2d")
    for place, name in enumerate(names):
        recorder = recordings.of(DeviceId(DeviceKind.SCANNER, name))
        recorder(said(0, name.encode()))
        recorder.close()
        assert len(tapes(tmp_path)) == place + 1
    assert len({each.name.casefold() for each in tapes(tmp_path)}) == len(names)
    kept = {passages(each.read_text())[0].bytes.decode() for each in tapes(tmp_path)}
    assert kept == set(names)


def test_a_recording_that_goes_on_keeps_the_newest_and_each_file_can_be_played(
    tmp_path: Path,
) -> None:
    limits = Limits(file_bytes=1000, device_bytes=5000, all_bytes=8000)
    recordings = Recordings(tmp_path, limits, lambda: START)
    hand, other = recordings.of(HAND), recordings.of(DeviceId(DeviceKind.SCALE, "Scale"))
    other(said(0))
    for run in range(3):
        recorder = recordings.of(HAND) if run else hand
        for at_ms in range(0, 4000, 10):
            recorder(said(at_ms))
            assert sum(each.stat().st_size for each in tapes(tmp_path)) <= 8000
        recorder.close()
    mine = [each for each in tapes(tmp_path) if each.name.startswith("scanner-")]
    assert 4 <= len(mine) <= 5
    for tape in mine:
        played = passages(tape.read_text())
        assert played[0].at_ms == 0
        assert [each.at_ms for each in played] == sorted(each.at_ms for each in played)
        ReplayTransport(tape.read_text()).open()
    # The quiet one is older than all of them, and is still being written.
    other(said(5))
    (quiet,) = [each for each in tapes(tmp_path) if each.name.startswith("scale-")]
    assert [each.at_ms for each in passages(quiet.read_text())] == [0, 5]
    other.close()


def test_old_recordings_are_taken_away_when_the_desk_starts(tmp_path: Path) -> None:
    recorder = Recordings(tmp_path).of(HAND)
    recorder(said(0))
    recorder.close()
    (tape,) = tapes(tmp_path)
    for days, stays in ((29, True), (31, False)):
        long_ago_s = time() - days * 86_400
        os.utime(tape, (long_ago_s, long_ago_s))
        Bench(StationDevices(), tmp_path, tmp_path)
        assert tape.exists() is stays


def has_more_than(count: int, scans: list[Scan]) -> bool:
    return len(scans) > count


def test_a_recording_switched_on_and_off_in_the_middle_of_a_code_loses_nothing(
    tmp_path: Path,
) -> None:
    devices = StationDevices(
        scanner=simulated().scanner,
        scale=ScaleSetup(name="Scale", address="sim:"),
    )
    desk = Desk(Bench(devices, tmp_path, tmp_path / "captures"))
    desk.statuses.until_last(DeviceKind.SCANNER, READY)
    scanner = desk.bench.simulators.scanner
    assert scanner is not None
    for place in range(20):
        code = f"SO-01-{place:06}"
        scanner.send(code[:6])
        scanner.wait_sent(WAIT_S)
        (setup,) = desk.bench.devices.scanner
        turned = msgspec.structs.replace(setup, record=not setup.record)
        desk.bench.use(desk.bench.devices.with_device(turned))
        scanner.send(f"{code[6:]}\r")
        assert desk.scans.until(partial(has_more_than, place))[-1].raw == code
    assert desk.bench.simulators.scanner is scanner
    assert desk.bench.stop()
    recorded = b"".join(
        each.bytes for tape in tapes(tmp_path / "captures") for each in passages(tape.read_text())
    )
    # On at the first, third ... code: its second half and the first half of the next.
    assert recorded.count(b"\r") == 10


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
