"""One port is never given to two devices, by whatever names they are set to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from omsdesk.cli.device_sentences import told
from omsdesk.devices.bench import Bench
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.self_test import check_all
from omsdesk.devices.simulator.ends import PtyEnd
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, StationDevices
from omsdesk.devices.whereabouts import whereabouts
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from tests.devices.on_pipes import posix
from tests.devices.test_bench import Desk

SCALE = DeviceId(DeviceKind.SCALE, "Scale")
TWICE = Condition(Connection.FAILING, "device-twice")


def meet(one: str, other: str) -> bool:
    first, second = whereabouts(one), whereabouts(other)
    return first is not None and second is not None and first.meets(second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tcp://192.168.1.40", "tcp://192.168.1.40:9100"),
        ("tcp://Zebra.example:9100", "tcp://zebra.example.:9100"),
        ("tcp://localhost:4001", "tcp://127.0.0.1:4001"),
        ("tcp://[fe80::1]:9100", "tcp://[fe80:0:0::1]"),
        ("hid:0922:8003", "hid:0922:8003:A1"),
        ("serial:COM3?baud=9600", "serial:com3?baud=19200&parity=E"),
        ("serial:COM12", "serial:\\\\.\\COM12"),
        ("serial:usb:0403:6001:A", "serial:usb:0403:6001:A?interface=1"),
        ("serial:/dev/ttyUSB9?baud=2400", "serial:/dev/../dev/ttyUSB9"),
        ("usblp:/dev/usb/lp9", "file:/dev/usb/lp9"),
    ],
)
def test_two_names_of_one_port_meet(one: str, other: str) -> None:
    assert meet(one, other)
    assert meet(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tcp://192.168.1.40:9100", "tcp://192.168.1.40:9101"),
        ("hid:0922:8003:A1", "hid:0922:8003:A2"),
        ("hid:0922:8003", "hid:0922:8004"),
        ("serial:COM3", "serial:COM4"),
        ("serial:usb:0403:6001:A?interface=0", "serial:usb:0403:6001:A?interface=1"),
        ("serial:usb:0403:6001:A", "usblp:usb:0403:6001:A"),
        ("sim:", "sim:"),
        ("cups:ZEBRA", "cups:ZEBRA"),
        ("file:/srv/labels.zpl", "file:/srv/labels.zpl"),
        ("replay:/srv/scale.jsonl", "replay:/srv/scale.jsonl"),
        ("tcp://a:port", "tcp://a:port"),
        ("ftp:x", "ftp:x"),
    ],
)
def test_two_ports_do_not_meet_nor_does_what_any_number_may_use(one: str, other: str) -> None:
    assert not meet(one, other)


@posix
def test_a_link_of_udev_and_the_path_of_today_are_one_port(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "usb-FTDI_A1-if00-port0")
    try:
        real = Path(end.path).resolve()
        assert end.uri != f"serial:{real}"
        assert meet(end.uri, f"serial:{real}?baud=19200")
    finally:
        end.unplug()


@posix
def test_a_port_in_the_file_twice_serves_the_first_and_the_second_says_whose_it_is(
    tmp_path: Path,
) -> None:
    end, scanner = PtyEnd(tmp_path / "by-id"), SimulatedScanner()
    real = Path(end.path).resolve()
    devices = StationDevices(
        scanner=(ScannerSetup(name="Hand", address=end.uri),),
        scale=ScaleSetup(name="Scale", address=f"serial:{real}"),
    )
    with Serving(scanner, end, "scanner-side"):
        desk = Desk(Bench(devices, tmp_path))
        desk.statuses.until_last(DeviceKind.SCALE, TWICE)
        desk.statuses.until_last(DeviceKind.SCANNER, Condition(Connection.READY))
        facts = desk.bench.conditions[SCALE].facts
        assert facts == {"device": "Scale", "other": "Hand"}
        scanner.scan("4006381333931")
        desk.scans.until(len)
        # With the first one gone the port is that of the second.
        desk.bench.use(devices.without(DeviceId(DeviceKind.SCANNER, "Hand")))
        desk.statuses.until(lambda every: every[-1][0] == SCALE and every[-1][1] != TWICE)
        assert desk.bench.stop()
    end.unplug()


@posix
def test_two_names_that_become_one_port_when_it_is_plugged_in_are_told(tmp_path: Path) -> None:
    link = tmp_path / "by-id"
    other = tmp_path / "by-path"
    devices = StationDevices(
        scanner=(ScannerSetup(name="Hand", address=f"serial:{link}"),),
        scale=ScaleSetup(name="Scale", address=f"serial:{other}"),
    )
    desk = Desk(Bench(devices, tmp_path))
    absent = Condition(Connection.ABSENT, "device-absent")
    for kind in (DeviceKind.SCANNER, DeviceKind.SCALE):
        desk.statuses.until_last(kind, absent)
    end = PtyEnd(link)
    other.symlink_to(Path(end.path).resolve())
    told = desk.statuses.until(lambda every: every[-1][1] == TWICE)
    loser, condition = told[-1]
    (owner,) = {"Hand", "Scale"} - {loser.name}
    assert condition is not None
    assert condition.facts == {"device": loser.name, "other": owner}
    assert desk.bench.stop()
    end.unplug()


def test_a_bench_refuses_a_port_that_it_has_already_and_goes_on(tmp_path: Path) -> None:
    before = StationDevices(printer=(PrinterSetup(name="Zebra", address="tcp://127.0.0.1:9"),))
    desk = Desk(Bench(before, tmp_path))
    for where in ("tcp://localhost:9", "tcp://127.0.0.1:9"):
        for new in (PrinterSetup(name="B", address=where), ScaleSetup(name="A", address=where)):
            with pytest.raises(Unavailable) as caught:
                desk.bench.use(before.with_device(new))
            assert caught.value.code == "device-twice"
            assert desk.bench.devices == before
            assert list(desk.bench.conditions) == [DeviceId(DeviceKind.PRINTER, "Zebra")]
    other = PrinterSetup(name="B", address="tcp://127.0.0.1:19")
    desk.bench.use(before.with_device(other))
    moved = PrinterSetup(name="Zebra", address="tcp://127.0.0.1:19")
    with pytest.raises(Unavailable):
        desk.bench.use(desk.bench.devices.with_device(moved))
    assert desk.bench.stop()


def test_the_terminal_says_so_of_each_that_has_no_port_of_its_own() -> None:
    devices = StationDevices(
        scale=ScaleSetup(name="Scale", address="tcp://127.0.0.1:9"),
        printer=(PrinterSetup(name="Zebra", address="tcp://localhost:9"),),
    )
    checked = {setup.name: checkup.cause for setup, checkup in check_all(devices.setups)}
    cause = checked["Zebra"]
    assert cause is not None
    assert told(cause)[0] == "Zebra and Scale are set to the same port"
    assert checked["Scale"] is not None
    assert checked["Scale"].code != "device-twice"
