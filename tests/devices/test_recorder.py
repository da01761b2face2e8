"""A recording never hinders the device that it listens to."""

from __future__ import annotations

from pathlib import Path

import pytest

from omsdesk.devices.captures import Passage, Recorder, TappedTransport, passages
from omsdesk.devices.transport import MemoryPipe

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
