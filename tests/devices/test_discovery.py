"""What is plugged in is found with its kind, and why, and what keeps it from being used."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from omsdesk.devices.addresses import address
from omsdesk.devices.discovery import FoundPort, Reason, Surroundings, Way, found_ports
from omsdesk.devices.discovery.simulated import FOLDER_VARIABLE, announce
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.cups import Queue
from omsdesk.devices.ports.hid import HidPort
from omsdesk.devices.ports.serial_port import SerialPort
from omsdesk.devices.ports.usb_names import UsbName
from omsdesk.devices.simulator.hid import SimulatedHidBus
from omsdesk.errors import Unavailable
from tests.devices.test_usb_printer_port import plug as plug_printer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trees are those of Linux")

METTLER = UsbName(0x0EB8, 0xF000, "0012 A?")
FTDI = UsbName(0x0403, 0x6001, "A10K")


def no_queues() -> list[Queue]:
    raise Unavailable("spooler-absent", name="cups", cause="not installed")


def no_windows() -> list[str]:
    raise Unavailable("spooler-absent", name="winspool", cause="linux")


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    """A computer without anything."""
    for folder in ("dev", "sys/class/usbmisc", "proc", "simulated"):
        (tmp_path / folder).mkdir(parents=True)
    return Surroundings(
        dev=tmp_path / "dev",
        sysfs=tmp_path / "sys",
        proc=tmp_path / "proc",
        simulated=tmp_path / "simulated",
        serial=tuple,
        hid=SimulatedHidBus(),
        cups=no_queues,
        windows=no_windows,
    )


def with_serial(around: Surroundings, *ports: SerialPort) -> Surroundings:
    return replace(around, serial=lambda: ports)


def test_a_bare_computer_has_nothing(around: Surroundings) -> None:
    assert found_ports(around) == ()


def test_serial_devices_are_named_by_what_stays_when_the_plug_moves(around: Surroundings) -> None:
    found = found_ports(
        with_serial(
            around,
            SerialPort("/dev/ttyACM0", METTLER, product="PS60"),
            SerialPort("/dev/ttyUSB0", FTDI, "0", "FTDI", "Quad RS232"),
            SerialPort("/dev/ttyUSB1", FTDI, "1", "FTDI", "Quad RS232"),
            SerialPort("/dev/ttyS0"),
        )
    )
    assert [(each.address, each.title) for each in found] == [
        ("serial:usb:0EB8:F000:0012%20A%3F", "Mettler-Toledo PS60"),
        ("serial:usb:0403:6001:A10K?interface=0", "FTDI Quad RS232"),
        ("serial:usb:0403:6001:A10K?interface=1", "FTDI Quad RS232"),
        ("serial:/dev/ttyS0", "ttyS0"),
    ]
    assert [(each.kind, each.reason) for each in found] == [
        (DeviceKind.SCALE, Reason.MAKER),
        (None, Reason.ADAPTER),
        (None, Reason.ADAPTER),
        (None, Reason.BUILT_IN),
    ]
    assert all(address(each.address).kind == "serial" for each in found)


def test_two_of_a_kind_without_serial_numbers_are_named_by_their_sockets(
    around: Surroundings,
) -> None:
    twin = UsbName(0x1A86, 0x7523)
    by_path = around.dev / "serial" / "by-path"
    by_path.mkdir(parents=True)
    for number in (0, 1):
        (around.dev / f"ttyUSB{number}").touch()
        (by_path / f"pci-usb-0:{number + 1}:1.0-port0").symlink_to(f"../../ttyUSB{number}")
    ports = [SerialPort(str(around.dev / f"ttyUSB{number}"), twin) for number in (0, 1)]
    found = found_ports(with_serial(around, *ports))
    assert {each.address for each in found} == {
        f"serial:{by_path}/pci-usb-0:{number}:1.0-port0" for number in (1, 2)
    }


@pytest.mark.parametrize(
    ("usb", "product", "kind", "reason"),
    [
        (UsbName(0x05E0, 0x1701), "Symbol Bar Code Scanner CDC", DeviceKind.SCANNER, Reason.NAME),
        (UsbName(0x05F9, 0x4204), "Gryphon", DeviceKind.SCANNER, Reason.MAKER),
        (UsbName(0x1234, 0x0001), "Counting Scale", DeviceKind.SCALE, Reason.NAME),
        (UsbName(0x1234, 0x0001), "Autoscaler", None, Reason.ADAPTER),
        (UsbName(0x0A5F, 0x0164), "ZD420", DeviceKind.PRINTER, Reason.MAKER),
    ],
)
def test_a_kind_is_guessed_with_its_reason(
    around: Surroundings, usb: UsbName, product: str, kind: DeviceKind, reason: Reason
) -> None:
    (found,) = found_ports(with_serial(around, SerialPort("/dev/ttyACM0", usb, product=product)))
    assert (found.kind, found.reason) == (kind, reason)


def test_hid_scales_and_scanners_are_found_and_keyboards_and_mice_are_not(
    around: Surroundings,
) -> None:
    bus = SimulatedHidBus()
    dymo, scanner, mouse = UsbName(0x0922, 0x8003, "7"), UsbName(0x0C2E, 0x0B61), UsbName(1, 2)
    bus.plug(HidPort(b"/dev/hidraw0", dymo, 0x8D, 0x20, product="M10 Digital Postal Scale"))
    bus.plug(HidPort(b"/dev/hidraw1", scanner, 0x01, 0x06, product="Vuquest 3310g"))
    bus.plug(HidPort(b"/dev/hidraw2", scanner, 0x8C, 0x02, 1, product="Vuquest 3310g"))
    bus.plug(HidPort(b"/dev/hidraw3", mouse, 0x01, 0x02, product="Mouse"))
    found = found_ports(replace(around, hid=bus))
    assert [(each.address, each.kind, each.reason) for each in found] == [
        ("hid:0922:8003:7", DeviceKind.SCALE, Reason.USAGE),
        ("hid:0C2E:0B61", DeviceKind.SCANNER, Reason.USAGE),
    ]


def test_a_printer_tells_its_language(around: Surroundings, tmp_path: Path) -> None:
    zebra = UsbName(0x0A5F, 0x0164, "D4J")
    plug_printer(tmp_path, 0, zebra, product="ZTC ZD420", ieee1284_id="MFG:Zebra;CMD:EPL2,ZPL;")
    plug_printer(tmp_path, 1, UsbName(0x04F9, 0x2042), product="QL-700")
    plug_printer(tmp_path, 2, UsbName(0x04F9, 0x2042), product="QL-700")
    root = tmp_path / "sys" / "class"
    (root / "usbmisc").rmdir()
    (tmp_path / "class").rename(root / "usbmisc")
    found = found_ports(around)
    assert [(each.address, each.language) for each in found] == [
        (f"usblp:{around.dev}/usb/lp1", "brother-ql"),
        (f"usblp:{around.dev}/usb/lp2", "brother-ql"),
        ("usblp:usb:0A5F:0164:D4J", "zpl"),
    ]


def test_queues_are_printers_and_their_trouble_is_told(around: Surroundings) -> None:
    queues = [
        Queue("fine", "Packing desk 1", "Raw", "socket://10.0.0.9", ""),
        Queue("stopped", "Packing desk 2", "Raw", "socket://10.0.0.9", "queue-stopped"),
        Queue("twice", "Packing desk 3", "Raw", "socket://10.0.0.9", "", repeats=True),
    ]
    found = found_ports(replace(around, cups=lambda: queues, windows=lambda: ["Zebra ZD420"]))
    told = [(each.address, each.problem.code if each.problem else "") for each in found]
    assert told == [
        ("cups:fine", ""),
        ("cups:stopped", "queue-stopped"),
        ("cups:twice", "queue-repeats"),
        ("winspool:Zebra%20ZD420", ""),
    ]
    assert {each.way for each in found} == {Way.QUEUE}
    assert address("winspool:Zebra%20ZD420").target == "Zebra ZD420"


def keyboard(around: Surroundings, number: int, usb: UsbName, name: str) -> None:
    links = around.dev / "input" / "by-id"
    links.mkdir(parents=True, exist_ok=True)
    (around.dev / "input" / f"event{number}").touch()
    (links / f"usb-{name.replace(' ', '_')}-event-kbd").symlink_to(f"../event{number}")
    device = around.sysfs / "class" / "input" / f"event{number}" / "device"
    (device / "id").mkdir(parents=True)
    (device / "name").write_text(name + "\n")
    (device / "id" / "vendor").write_text(f"{usb.vendor:04x}\n")
    (device / "id" / "product").write_text(f"{usb.product:04x}\n")


def test_scanners_that_type_are_told_from_keyboards(around: Surroundings) -> None:
    keyboard(around, 3, UsbName(0x046D, 0xC31C), "Logitech USB Keyboard")
    keyboard(around, 4, UsbName(0x05E0, 0x1200), "Symbol Bar Code Scanner")
    keyboard(around, 5, UsbName(0x0A5F, 0x0001), "ZTC panel")
    links = around.dev / "input" / "by-id"
    (links / "usb-gone-event-kbd").symlink_to("../event9")
    found = found_ports(around)
    assert [(each.kind, each.reason) for each in found] == [
        (DeviceKind.SCANNER, Reason.NAME),
        (None, Reason.KEYBOARD),
        (None, Reason.KEYBOARD),
    ]
    assert found[0].address == f"evdev:{links}/usb-Symbol_Bar_Code_Scanner-event-kbd"
    assert found[0].title == "Zebra (Symbol) Symbol Bar Code Scanner"


def test_a_port_that_another_program_has_open_is_told(around: Surroundings, tmp_path: Path) -> None:
    port = Path("/dev/ttyACM7")
    process = tmp_path / "proc" / "4321"
    (process / "fd").mkdir(parents=True)
    (process / "fd" / "9").symlink_to(port)
    (process / "comm").write_text("ModemManager\n")
    (found,) = found_ports(with_serial(around, SerialPort(str(port), METTLER)))
    assert found.problem is not None
    assert found.problem.code == "device-held"
    assert found.problem.facts["program"] == "ModemManager"


@pytest.fixture
def announced(around: Surroundings, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert around.simulated is not None
    monkeypatch.setenv(FOLDER_VARIABLE, str(around.simulated))
    return around.simulated


def test_a_simulated_device_is_found_as_long_as_it_runs(
    around: Surroundings, announced: Path
) -> None:
    with announce("Simulated scale", DeviceKind.SCALE, "serial:/dev/pts/9"):
        (found,) = found_ports(around)
        assert found == FoundPort(
            address="serial:/dev/pts/9",
            title="Simulated scale",
            way=Way.SIMULATED,
            kind=DeviceKind.SCALE,
            reason=Reason.ANNOUNCED,
        )
    assert found_ports(around) == ()
    assert list(announced.iterdir()) == []


def test_what_a_killed_simulator_left_is_not_found_and_cleared_away(
    around: Surroundings, announced: Path
) -> None:
    code = (
        "from omsdesk.devices.discovery.simulated import announce\n"
        "from omsdesk.devices.kinds import DeviceKind\n"
        "with announce('Scale', DeviceKind.SCALE, 'tcp://127.0.0.1:9'):\n"
        "    print(flush=True); input()"
    )
    simulator = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert simulator.stdout is not None
    assert simulator.stdin is not None
    simulator.stdout.readline()
    assert len(found_ports(around)) == 1
    os.kill(simulator.pid, signal.SIGKILL)
    simulator.wait(10)
    simulator.stdin.close()
    simulator.stdout.close()
    assert found_ports(around) == ()
    assert list(announced.iterdir()) == []


def test_a_simulator_runs_where_it_cannot_be_announced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "file" / "folder"))
    with announce("Scale", DeviceKind.SCALE, "tcp://127.0.0.1:9"):
        pass


def test_an_announcement_of_another_form_is_passed_over(
    around: Surroundings, announced: Path
) -> None:
    from omsdesk.devices.ports.exclusive import hold

    wrong = ["{", "[]", json.dumps({"title": "x"}), json.dumps({"kind": "boat", "title": "x"})]
    handles = []
    for number, text in enumerate(wrong):
        file = announced / f"{number}.json"
        file.write_text(text)
        handles.append(os.open(file, os.O_RDWR))
        hold(handles[-1])
    assert found_ports(around) == ()
    for handle in handles:
        os.close(handle)
