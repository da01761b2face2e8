"""Every transport over a real pipe: bytes go both ways, and each failure has its name."""

from __future__ import annotations

import io
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from omsdesk.devices.captures import RecordingTransport, ReplayTransport, passages
from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.file_port import FileTransport
from omsdesk.devices.ports.serial_port import SerialTransport
from omsdesk.devices.ports.tcp import TcpTransport
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.transport import MemoryPipe, Transport
from omsdesk.errors import Unavailable

WAIT_S = 2.0
posix = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")


@contextmanager
def failing(code: str) -> Iterator[None]:
    with pytest.raises(Unavailable) as caught:
        yield
    assert caught.value.code == code
    assert caught.value.facts["name"]


Pair = tuple[Transport, Transport, Callable[[], None]]


def memory() -> Pair:
    desk, device = MemoryPipe.pair()
    return desk, device, desk.unplug


def tcp() -> Pair:
    end = TcpEnd()

    def unplug() -> None:
        end.close()
        end.unplug()

    return TcpTransport("127.0.0.1", end.port), end, unplug


def pty() -> Pair:
    end = PtyEnd()
    return SerialTransport(end.path), end, end.unplug


PAIRS = [memory, tcp, pytest.param(pty, marks=posix)]


def read_all(transport: Transport, count: int) -> bytes:
    heard = b""
    while len(heard) < count and (chunk := transport.read(4096, WAIT_S)):
        heard += chunk
    return heard


@pytest.mark.parametrize("pair", PAIRS)
def test_bytes_go_both_ways_and_losing_the_device_is_told(pair: Callable[[], Pair]) -> None:
    desk, device, unplug = pair()
    device.open()
    desk.open()
    try:
        assert desk.write(b"SI\r\n", WAIT_S) == 4
        assert read_all(device, 4) == b"SI\r\n"
        answer = bytes(range(256))
        assert device.write(answer, WAIT_S) == 256
        assert read_all(desk, 256) == answer
        assert desk.read(10, 0.01) == b""
        unplug()
        with failing("device-gone"):
            for _ in range(3):
                desk.read(10, WAIT_S)
    finally:
        desk.close()
        unplug()
        device.close()


@pytest.mark.parametrize("pair", PAIRS)
def test_a_closed_transport_says_so_and_can_be_opened_again(pair: Callable[[], Pair]) -> None:
    desk, device, unplug = pair()
    device.open()
    with failing("device-not-open"):
        desk.write(b"x", WAIT_S)
    for _ in range(2):
        desk.open()
        desk.close()
        desk.close()
    with failing("device-not-open"):
        desk.read(1, 0)
    device.close()
    unplug()


def test_a_pipe_that_nobody_reads_takes_no_more_and_never_blocks_for_long() -> None:
    desk, device = MemoryPipe.pair(capacity=10)
    desk.open()
    device.open()
    assert desk.write(b"0123456789ABC", 0.01) == 10
    assert desk.write(b"ABC", 0.01) == 0
    assert device.read(4, WAIT_S) == b"0123"
    assert desk.write(b"ABC", 0.01) == 3


def test_pulling_the_plug_wakes_whoever_waits() -> None:
    desk, _ = MemoryPipe.pair()
    desk.open()
    codes: list[str] = []

    def wait() -> None:
        try:
            desk.read(1, 60)
        except Unavailable as lost:
            codes.append(lost.code)

    reader = threading.Thread(target=wait)
    reader.start()
    desk.unplug()
    reader.join(WAIT_S)
    assert codes == ["device-gone"]
    with failing("device-absent"):
        desk.open()
    desk.plug()
    desk.open()


def test_a_plug_that_was_out_for_a_moment_is_noticed() -> None:
    desk, _ = MemoryPipe.pair()
    desk.open()
    desk.unplug()
    desk.plug()
    with failing("device-gone"):
        desk.read(1, 0)


def test_a_port_where_nobody_listens_is_absent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with failing("device-absent"):
        TcpTransport("127.0.0.1", port).open()


@posix
def test_a_serial_port_belongs_to_one_program_at_a_time() -> None:
    end = PtyEnd()
    first, second = SerialTransport(end.path), SerialTransport(end.path)
    first.open()
    try:
        with failing("device-in-use"):
            second.open()
    finally:
        first.close()
        end.unplug()


def test_a_serial_port_that_is_not_there_is_absent() -> None:
    with failing("device-absent"):
        SerialTransport("/dev/serial/by-id/usb-nothing").open()


def test_a_missing_permission_is_named() -> None:
    assert unavailable(PermissionError(13, "no"), "lp0").code == "device-no-permission"


@posix
def test_a_serial_write_that_nobody_reads_ends_and_counts_what_went() -> None:
    end = PtyEnd()
    desk = SerialTransport(end.path)
    desk.open()
    try:
        job, sent = b"^XA" + b"x" * 200_000, 0
        while count := desk.write(job[sent:], 0.05):
            sent += count
        assert 0 < sent < len(job)
        assert read_all(end, sent) == job[:sent]
    finally:
        desk.close()
        end.unplug()


def test_a_file_gets_every_byte_at_its_end(tmp_path: Path) -> None:
    path = tmp_path / "printer.zpl"
    path.write_bytes(b"before ")
    transport = FileTransport(path)
    transport.open()
    assert transport.write(b"^XA^XZ", WAIT_S) == 6
    assert transport.read(10, 0) == b""
    transport.close()
    assert path.read_bytes() == b"before ^XA^XZ"
    with failing("device-absent"):
        FileTransport(tmp_path / "no" / "such").open()


def test_a_recording_replays_as_the_device_spoke() -> None:
    desk, device = MemoryPipe.pair()
    tape = io.StringIO()
    recorded = RecordingTransport(desk, tape)
    recorded.open()
    device.open()
    recorded.write(b"SI\r\n", WAIT_S)
    for part in (b"S S     10", b"0.00 g\r\n"):
        device.write(part, WAIT_S)
        assert recorded.read(100, WAIT_S) == part
    assert [each.from_device for each in passages(tape.getvalue())] == [False, True, True]

    replay = ReplayTransport(tape.getvalue())
    replay.open()
    assert replay.read(4, 0) == b"S S "
    assert replay.read(100, 0) == b"    10"
    assert replay.read(100, 0) == b"0.00 g\r\n"
    with failing("device-gone"):
        replay.read(1, 0)
