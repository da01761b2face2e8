"""Threads of devices on real ports: whatever hangs there, they end in time and come back."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from queue import Empty, Queue
from time import monotonic

import pytest

from omsdesk.devices.ports.hid import HidPort, HidTransport
from omsdesk.devices.ports.serial_port import SerialTransport
from omsdesk.devices.ports.tcp import TcpTransport
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.lines import ScanLines
from omsdesk.devices.scanners.port_scanner import PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.hid import HidEnd, SimulatedHidBus
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.transport import Transport
from omsdesk.devices.worker import Condition, Connection, Worker
from omsdesk.values import Weight

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals here")

WAIT_S = 5.0
SICS = SCALE_PROTOCOLS["mt-sics"]


def until(conditions: Queue[Condition], *wanted: Connection) -> Condition:
    while (condition := conditions.get(timeout=WAIT_S)).connection not in wanted:
        pass
    return condition


@pytest.fixture
def full_terminal() -> Iterator[Transport]:
    """A serial port whose buffer is full, and nobody reads it."""
    end = PtyEnd()
    filler = os.open(end.path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
    with suppress(BlockingIOError):
        while os.write(filler, b"x" * 4096):
            pass
    yield SerialTransport(end.path)
    os.close(filler)
    end.unplug()


@pytest.fixture
def deaf_host() -> Iterator[Transport]:
    """A host that accepts a connection and never reads or answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield TcpTransport("127.0.0.1", server.getsockname()[1])


@pytest.fixture
def black_hole() -> Iterator[Transport]:
    """A listener whose queue is full answers no more, like a host that is switched off."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server, ExitStack() as waiting:
        address = server.getsockname()
        for _ in range(8):
            waiter = waiting.enter_context(socket.socket())
            waiter.setblocking(False)
            waiter.connect_ex(address)
        yield TcpTransport(*address)


@pytest.mark.parametrize("port", ["full_terminal", "deaf_host", "black_hole"])
def test_a_worker_ends_within_a_second_whatever_hangs(
    port: str, request: pytest.FixtureRequest
) -> None:
    transport: Transport = request.getfixturevalue(port)
    conditions: Queue[Condition] = Queue()
    worker = Worker("scale", Scale(transport, SICS, lambda _: None), conditions.put)
    worker.start()
    until(conditions, Connection.ABSENT, Connection.FAILING)
    begun_s = monotonic()
    assert worker.stop()
    assert monotonic() - begun_s < 1


@pytest.mark.parametrize("port", ["full_terminal", "deaf_host", "black_hole"])
def test_a_worker_that_has_just_begun_ends_within_a_second_too(
    port: str, request: pytest.FixtureRequest
) -> None:
    transport: Transport = request.getfixturevalue(port)
    worker = Worker(
        "scanner", PortScanner("left", transport, ScanLines(), lambda _: None), lambda _: None
    )
    worker.start()
    begun_s = monotonic()
    assert worker.stop()
    assert monotonic() - begun_s < 1


def pty(folder: Path) -> tuple[PtyEnd, Transport]:
    end = PtyEnd(folder / "scale")
    return end, SerialTransport(end.path)


def tcp(_folder: Path) -> tuple[TcpEnd, Transport]:
    end = TcpEnd()
    return end, TcpTransport("127.0.0.1", end.port)


def hid(_folder: Path) -> tuple[HidEnd, Transport]:
    bus, usb = SimulatedHidBus(), UsbName(0x0922, 0x8003)
    end = HidEnd(bus, HidPort(b"/dev/hidraw0", usb, usage_page=0x8D, usage=0x20))
    return end, HidTransport(usb, bus)


@pytest.mark.parametrize(
    ("make", "protocol", "out_s"),
    [
        (pty, "mt-sics", 0.0), (pty, "mt-sics", 0.6), (pty, "mt-sics", 3.5),
        (pty, "cas", 0.0), (pty, "cas", 0.6),
        (tcp, "mt-sics", 0.0), (tcp, "mt-sics", 3.5),
        (hid, "usb-hid", 0.0), (hid, "usb-hid", 0.6),
    ],
)  # fmt: skip
def test_a_scale_is_back_within_three_seconds_of_its_plug_with_the_weight_of_now(
    make: Callable[[Path], tuple[PtyEnd | TcpEnd | HidEnd, Transport]],
    protocol: str,
    out_s: float,
    tmp_path: Path,
) -> None:
    end, transport = make(tmp_path)
    conditions: Queue[Condition] = Queue()
    readings: Queue[Reading] = Queue()
    spoken = SCALE_PROTOCOLS[protocol]
    scale = Scale(transport, spoken, readings.put)
    worker = Worker("scale", scale, conditions.put)
    pan = SimulatedScale(ScaleModel(settle_ms=0, noise=0), protocol=spoken)
    pan.weigh(Weight.grams(250))
    with Serving(pan, end, "simulated-scale"):
        worker.start()
        until(conditions, Connection.READY)
        end.unplug()
        pan.weigh(Weight.grams(700))
        until(conditions, Connection.ABSENT)
        assert scale.weighed() is None
        stay_out(conditions, out_s)
        drained(readings)
        end.plug()
        plugged_s = monotonic()
        until(conditions, Connection.READY)
        assert monotonic() - plugged_s < 3
        assert settled(readings) == Weight.grams(700)
        assert worker.stop()
    end.unplug()


def stay_out(conditions: Queue[Condition], seconds: float) -> None:
    """The device stays out for so long, and is never told to be back."""
    until_s = monotonic() + seconds
    with suppress(Empty):
        while True:
            told = conditions.get(timeout=max(0.0, until_s - monotonic()))
            assert told.connection is Connection.ABSENT


def drained(readings: Queue[Reading]) -> None:
    while not readings.empty():
        readings.get()


def settled(readings: Queue[Reading]) -> Weight | None:
    """The first weight that could be acted on."""
    while not (reading := readings.get(timeout=WAIT_S)).is_stable:
        pass
    return reading.weight


def test_a_scanner_pulled_in_the_middle_of_a_code_tells_of_it_and_goes_on(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "scanner")
    conditions: Queue[Condition] = Queue()
    scans, halves = Queue[Scan](), Queue[Scan]()
    scanner = PortScanner(
        "left", SerialTransport(end.path), ScanLines(), scans.put, broke=halves.put
    )
    worker = Worker("scanner", scanner, conditions.put)
    worker.start()
    until(conditions, Connection.READY)
    end.write(b"4006381333931\r4006381", 1)
    assert scans.get(timeout=WAIT_S).raw == "4006381333931"
    end.unplug()
    assert halves.get(timeout=WAIT_S).raw == "4006381"
    until(conditions, Connection.ABSENT)
    end.plug()
    until(conditions, Connection.READY)
    end.write(b"333931\r", 1)
    assert scans.get(timeout=WAIT_S).raw == "333931"
    assert worker.stop()
    end.unplug()


def test_a_code_scanned_before_the_port_was_opened_is_not_lost(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "scanner")
    scans = Queue[Scan]()
    end.write(b"4006381333931\r", 1)
    scanner = PortScanner("left", SerialTransport(end.path), ScanLines(), scans.put)
    scanner.open()
    scanner.poll()
    assert scans.get(timeout=WAIT_S).raw == "4006381333931"
    scanner.close()
    end.unplug()
