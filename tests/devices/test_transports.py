"""Every transport over a real pipe: bytes go both ways, and each failure has its name."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest
import serial

from omsdesk.devices.addresses import device_file, from_uri
from omsdesk.devices.captures import (
    Passage,
    ReplayTransport,
    TappedTransport,
    passages,
    written,
)
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.ports.failures import unavailable
from omsdesk.devices.ports.file_port import FileTransport
from omsdesk.devices.ports.serial_port import SerialSettings, SerialTransport
from omsdesk.devices.ports.tcp import TcpTransport
from omsdesk.devices.recordings import Recordings
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.transport import MemoryPipe, Transport
from omsdesk.errors import Unavailable
from tests.devices.failing import failing

WAIT_S = 2.0
posix = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")


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


def cause(host: str, port: int) -> str:
    with pytest.raises(Unavailable) as caught:
        TcpTransport(host, port).open()
    assert caught.value.code == "device-absent"
    return str(caught.value.facts["cause"])


def test_a_port_where_nobody_listens_is_absent_and_the_cause_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert cause("127.0.0.1", port) == "refused"
    assert cause("localhost", port) == "refused"
    assert cause("no-such-printer.invalid", port) in ("name-unknown", "lookup-slow")
    assert cause("a" * 70, port) == "name-unknown"


def test_a_host_that_does_not_answer_is_given_up_in_half_a_second() -> None:
    # A listener whose queue is full answers no more, like a host that is switched off.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server, ExitStack() as waiting:
        port = server.getsockname()[1]
        for _ in range(8):
            waiter = waiting.enter_context(socket.socket())
            waiter.setblocking(False)
            waiter.connect_ex(("127.0.0.1", port))
        started_s = monotonic()
        assert cause("127.0.0.1", port) == "no-answer"
        assert monotonic() - started_s < 0.7


def test_a_job_arrives_whole_although_an_answer_was_left_unread() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        desk = TcpTransport("127.0.0.1", server.getsockname()[1])
        desk.open()
        printer, _ = server.accept()
        with printer:
            printer.sendall(b"status that nobody asked for")
            assert read_all(desk, 1)
            printer.sendall(b"and more")
            job = b"^XA^XZ" * 1000
            assert desk.write(job, WAIT_S) == len(job)
            assert desk.read(1, WAIT_S) == b"a"
            desk.close()
            heard = b""
            while chunk := printer.recv(65_536):
                heard += chunk
            assert heard == job


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


@posix
def test_a_serial_port_named_by_its_device_is_found_after_its_plug_moved() -> None:
    first, second = PtyEnd(), PtyEnd()
    today = [first.path]
    desk = SerialTransport("usb:0EB8:F000:1234", locate=lambda: today[0])
    desk.open()
    first.unplug()
    today[0] = second.path
    with failing("device-gone"):
        desk.read(10, WAIT_S)
    desk.open()
    try:
        second.write(b"S S", WAIT_S)
        assert read_all(desk, 3) == b"S S"
        assert desk.name == "usb:0EB8:F000:1234"
    finally:
        desk.close()
        second.unplug()


def test_a_usb_serial_port_that_is_not_plugged_in_is_absent() -> None:
    with failing("device-absent"):
        from_uri("serial:usb:0EB8:F000:NO-SUCH-SCALE?interface=1").open()


def test_line_settings_are_those_of_the_address_or_refused() -> None:
    for wrong in ("baud=0", "bits=9", "parity=Q", "stop=3", "flow=dtr", "baud=fast"):
        with pytest.raises(Unavailable) as caught:
            from_uri(f"serial:/dev/ttyS0?{wrong}")
        assert caught.value.code == "device-address-unknown"
    assert str(SerialSettings(2400, 7, "E", 1, "xonxoff")) == "2400 7E1 xonxoff"


@posix
@pytest.mark.parametrize("flow", ["rtscts", "xonxoff"])
def test_a_port_with_flow_control_opens_and_speaks(flow: str) -> None:
    end = PtyEnd()
    desk = from_uri(f"{end.uri}?baud=2400&bits=7&parity=e&flow={flow}")
    for _ in range(3):  # settings that are there already are no error
        desk.open()
    try:
        assert desk.write(b"W\r", WAIT_S) == 2
        assert read_all(end, 2) == b"W\r"
    finally:
        desk.close()
        end.unplug()


@pytest.mark.parametrize("words", ["Access is denied.", "Zugriff verweigert"])
def test_windows_words_for_a_taken_port_are_understood(words: str) -> None:
    said = f"could not open port 'COM3': PermissionError(13, {words!r}, None, 5)"
    assert unavailable(serial.SerialException(said), "COM3").code == "device-in-use"


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
        desk.write(job, 0.05)
        started_s = monotonic()
        desk.close()
        assert monotonic() - started_s < 1
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


@posix
def test_a_file_that_takes_nothing_does_not_hold_us_up(tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    transport = FileTransport(pipe)
    with failing("device-absent"):
        transport.open()
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    transport.open()
    while transport.write(b"x" * 65_536, 0.01):
        pass
    os.close(reader)
    with failing("device-gone"):
        transport.write(b"x", 0.1)
    transport.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_named() -> None:
    transport = FileTransport(Path("/dev/full"))
    transport.open()
    with failing("disk-full"):
        transport.write(b"x", 0.1)
    transport.close()


def test_a_recording_replays_at_its_own_times_when_asked(tmp_path: Path) -> None:
    said = [Passage(5, True, b"S D 1 g"), Passage(45, False, b"SI"), Passage(60, True, b"S S 2 g")]
    file = tmp_path / "scale.jsonl"
    file.write_text("".join(written(each) for each in said))
    replay = from_uri(f"replay:{file}?pace=real")
    started_s = monotonic()
    replay.open()
    assert replay.read(3, 1) == b"S D"
    assert replay.read(100, 0) == b" 1 g"
    assert replay.read(100, 0) == b""
    assert replay.read(100, 1) == b"S S 2 g"
    assert monotonic() - started_s >= 0.06
    with failing("device-gone"):
        replay.read(1, 0)


def test_the_file_behind_an_address_is_known() -> None:
    assert device_file("serial:/dev/ttyS0?baud=1200") == Path("/dev/ttyS0")
    assert device_file("usblp:/dev/usb/lp0") == Path("/dev/usb/lp0")
    assert device_file("evdev:/dev/input/event3") == Path("/dev/input/event3")
    for without in ("tcp://10.0.0.1", "serial:usb:0EB8:F000:GONE", "hid:0EB8:F000:GONE", "boat"):
        assert device_file(without) is None


def test_a_recording_replays_as_the_device_spoke(tmp_path: Path) -> None:
    desk, device = MemoryPipe.pair()
    recorder = Recordings(tmp_path / "captures").of(DeviceId(DeviceKind.SCALE, "Scale"))
    recorded = TappedTransport(desk, recorder)
    recorded.open()
    device.open()
    recorded.write(b"SI\r\n", WAIT_S)
    for part in (b"S S     10", b"0.00 g\r\n"):
        device.write(part, WAIT_S)
        assert recorded.read(100, WAIT_S) == part
    (tape,) = (tmp_path / "captures").iterdir()
    assert [each.from_device for each in passages(tape.read_text())] == [False, True, True]
    recorder.close()

    replay = ReplayTransport(tape.read_text())
    replay.open()
    assert replay.read(4, 0) == b"S S "
    assert replay.read(100, 0) == b"    10"
    assert replay.read(100, 0) == b"0.00 g\r\n"
    with failing("device-gone"):
        replay.read(1, 0)
