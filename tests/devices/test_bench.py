"""A whole bench, simulated: scans, weights, labels, plugs that are pulled, an orderly end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from time import monotonic
from typing import Generic, TypeVar

import msgspec
import pytest

from omsdesk.devices.bench import Bench
from omsdesk.devices.captures import Passage, passages
from omsdesk.devices.catalogue import models
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.printers.driving.attempt import OutcomeKind
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.pan import ScaleModel
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Serving
from omsdesk.devices.station import (
    PrinterSetup,
    ScaleSetup,
    ScannerSetup,
    StationDevices,
    simulated,
)
from omsdesk.devices.transport import MemoryPipe
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from omsdesk.values import Weight

WAIT_S = 5.0
LABEL = b"^XA^PW100^LL50^FO10,10^GB30,5,5^FS^XZ"
READY = Condition(Connection.READY)

Each = TypeVar("Each")


class Heard(Generic[Each]):
    """What came from the threads of devices, and waiting for it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._all: list[Each] = []

    def __call__(self, each: Each) -> None:
        with self._changed:
            self._all.append(each)
            self._changed.notify_all()

    def until(self, is_there: Callable[[list[Each]], object]) -> list[Each]:
        with self._changed:
            assert self._changed.wait_for(lambda: is_there(self._all), WAIT_S), self._all
            return list(self._all)


class Statuses(Heard[tuple[DeviceId, Condition | None]]):
    def on_status(self, device: DeviceId, condition: Condition | None) -> None:
        self((device, condition))

    def until_last(self, kind: DeviceKind, condition: Condition | None) -> None:
        def is_so(every: list[tuple[DeviceId, Condition | None]]) -> bool:
            return [each for of, each in every if of.kind is kind][-1:] == [condition]

        self.until(is_so)


class Desk:
    """A started bench and everything that it told."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.scans: Heard[Scan] = Heard()
        self.halves: Heard[Scan] = Heard()
        self.readings: Heard[Reading] = Heard()
        self.statuses = Statuses()
        bench.on_scan(self.scans)
        bench.on_broken_scan(self.halves)
        bench.on_reading(self.readings)
        bench.on_status(self.statuses.on_status)
        bench.start()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    bench = Bench.simulated(tmp_path)
    made = Desk(bench)
    for kind in DeviceKind:
        made.statuses.until_last(kind, READY)
    yield made
    assert bench.stop()


def is_absent(every: list[tuple[DeviceId, Condition | None]]) -> bool:
    condition = every[-1][1]
    return condition is not None and condition.connection is Connection.ABSENT


def cable_of(desk: Desk, kind: DeviceKind) -> MemoryPipe:
    return next(cable for id_, cable in desk.bench.cables.items() if id_.kind is kind)


def scanner_of(desk: Desk) -> SimulatedScanner:
    scanner = desk.bench.simulators.scanner
    assert scanner is not None
    return scanner


def scale_of(desk: Desk) -> SimulatedScale:
    scale = desk.bench.simulators.scale
    assert scale is not None
    return scale


def printer_of(desk: Desk) -> SimulatedPrinter:
    printer = desk.bench.simulators.printer
    assert printer is not None
    return printer


def test_scans_arrive_with_their_identifier(desk: Desk) -> None:
    scanner_of(desk).scan("]E04006381333931")
    (scan,) = desk.scans.until(len)
    assert (scan.raw, scan.aim, scan.device) == ("4006381333931", "]E0", "Scanner")


def test_no_scan_of_a_thousand_is_lost_or_out_of_order(desk: Desk) -> None:
    codes = [f"CODE-{number:04}" for number in range(1000)]
    for code in codes:
        scanner_of(desk).scan(code)
    scans = desk.scans.until(lambda every: len(every) >= len(codes))
    assert [scan.raw for scan in scans] == codes


def test_half_a_scan_is_told_and_not_acted_on(desk: Desk) -> None:
    scanner_of(desk).send("40063813")
    (half,) = desk.halves.until(len)
    assert half.raw == "40063813"
    scanner_of(desk).scan("4006381333931")
    (scan,) = desk.scans.until(len)
    assert scan.raw == "4006381333931"


def test_weight_is_one_only_after_it_settled(desk: Desk) -> None:
    desk.readings.until(lambda every: every and every[-1].is_stable)
    scale_of(desk).put(Weight.grams(1250))
    readings = desk.readings.until(
        lambda every: every[-1].is_stable and every[-1].weight == Weight.grams(1250)
    )
    assert Status.MOTION in [reading.status for reading in readings]
    # Nothing on the way to it may be taken for a weight.
    settled = {reading.weight for reading in readings if reading.is_stable}
    assert settled == {Weight(0), Weight.grams(1250)}
    assert desk.bench.weighed() == Weight.grams(1250)


def test_overload_needs_attention_and_is_no_weight(desk: Desk) -> None:
    scale_of(desk).weigh(Weight.kilograms(31))
    overload = Condition(Connection.NEEDS_ATTENTION, "scale-overload")
    desk.statuses.until_last(DeviceKind.SCALE, overload)
    assert desk.bench.weighed() is None
    scale_of(desk).clear()
    desk.statuses.until_last(DeviceKind.SCALE, READY)


def test_tare_takes_the_box_off(desk: Desk) -> None:
    scale_of(desk).weigh(Weight.grams(300))
    desk.readings.until(lambda every: every[-1].is_stable and every[-1].weight)
    desk.bench.tare()
    desk.readings.until(lambda every: every[-1].is_stable and every[-1].weight == Weight(0))
    scale_of(desk).put(Weight.grams(500))
    desk.readings.until(lambda every: every[-1].is_stable and every[-1].weight == Weight.grams(500))


@pytest.mark.parametrize("kind", DeviceKind)
def test_device_is_back_within_three_seconds_of_its_plug(desk: Desk, kind: DeviceKind) -> None:
    cable_of(desk, kind).unplug()
    desk.statuses.until(is_absent)
    cable_of(desk, kind).plug()
    since_s = monotonic()
    desk.statuses.until_last(kind, READY)
    assert monotonic() - since_s < 3


def test_plug_that_is_pulled_in_the_middle_of_a_scan_leaves_nothing_behind(desk: Desk) -> None:
    scanner_of(desk).send("400638")
    assert scanner_of(desk).wait_sent(WAIT_S)
    cable_of(desk, DeviceKind.SCANNER).unplug()
    desk.statuses.until(is_absent)
    cable_of(desk, DeviceKind.SCANNER).plug()
    desk.statuses.until_last(DeviceKind.SCANNER, READY)
    scanner_of(desk).scan("4006381333931")
    (scan,) = desk.scans.until(len)
    assert scan.raw == "4006381333931"


def test_scale_that_is_switched_off_is_missed_and_found_again(desk: Desk) -> None:
    scale_of(desk).be_silent()
    desk.statuses.until_last(DeviceKind.SCALE, Condition(Connection.FAILING, "scale-silent"))
    assert desk.bench.weighed() is None
    scale_of(desk).be_silent(silent=False)
    desk.statuses.until_last(DeviceKind.SCALE, READY)


def test_label_comes_out_and_paper_runs_out(desk: Desk, tmp_path: Path) -> None:
    printer = desk.bench.printers["Label printer"]
    printer_of(desk).load_paper(2)
    assert [printer.send(LABEL).kind for _ in range(2)] == [OutcomeKind.CONFIRMED] * 2
    without_paper = printer.send(LABEL)
    assert (without_paper.kind, without_paper.code) == (OutcomeKind.FAILED, "paper-out")
    assert [each.name for each in sorted(tmp_path.glob("*.png"))] == [
        "label-0001.png",
        "label-0002.png",
    ]
    paper_out = Condition(Connection.NEEDS_ATTENTION, "paper-out")
    desk.statuses.until_last(DeviceKind.PRINTER, paper_out)
    printer_of(desk).load_paper(10)
    desk.statuses.until_last(DeviceKind.PRINTER, READY)


def test_bench_ends_in_time_while_the_printer_hangs_in_a_write(tmp_path: Path) -> None:
    bench = Bench(StationDevices(printer=simulated().printer), tmp_path)
    desk = Desk(bench)
    desk.statuses.until_last(DeviceKind.PRINTER, READY)
    printer = bench.printers["Label printer"]
    kinds: list[OutcomeKind] = []
    printer_of(desk).behave(PrinterMood(hangs=True))
    sending = threading.Thread(target=lambda: kinds.append(printer.send(LABEL * 10_000).kind))
    sending.start()
    since_s = monotonic()
    assert bench.stop()
    sending.join(1.0)
    assert monotonic() - since_s < 1.2
    assert kinds in ([OutcomeKind.FAILED], [OutcomeKind.UNKNOWN])


def test_devices_on_real_ports_work_from_settings(tmp_path: Path) -> None:
    scale_end, scanner_end, printer_end = PtyEnd(), PtyEnd(), TcpEnd()
    scale = SimulatedScale(ScaleModel(division=Amount(Decimal("0.5"), "g"), settle_ms=100))
    scanner, printer = SimulatedScanner(), SimulatedPrinter()
    devices = StationDevices(
        scanner=(ScannerSetup(name="Hand", address=scanner_end.uri),),
        scale=ScaleSetup(name="Scale", address=f"{scale_end.uri}?baud=9600&bits=8&parity=n"),
        printer=(PrinterSetup(name="Zebra", address=printer_end.uri),),
    )
    servings = [
        Serving(scale, scale_end, "scale-side"),
        Serving(scanner, scanner_end, "scanner-side"),
        Serving(printer, printer_end, "printer-side"),
    ]
    for serving in servings:
        serving.start()
    desk = Desk(Bench(devices, tmp_path))
    scale.put(Weight.grams("77.5"))
    desk.readings.until(
        lambda every: every and every[-1].is_stable and every[-1].weight == Weight.grams("77.5")
    )
    desk.statuses.until_last(DeviceKind.SCANNER, READY)
    scanner.scan("SO-01-000001")
    desk.scans.until(len)
    assert desk.bench.printers["Zebra"].send(LABEL).kind is OutcomeKind.CONFIRMED
    assert desk.bench.stop()
    for serving in servings:
        serving.stop()
    for end in (scale_end, scanner_end, printer_end):
        end.unplug()


def test_station_without_devices_has_an_empty_bench(tmp_path: Path) -> None:
    bench = Bench(StationDevices(), tmp_path)
    bench.start()
    assert bench.conditions == {}
    assert bench.weighed() is None
    assert bench.printers == {}
    assert bench.stop()


def test_every_kind_of_device_has_models() -> None:
    assert all(models(kind) for kind in DeviceKind)


def test_other_devices_take_over_while_the_rest_goes_on(desk: Desk) -> None:
    scale, before = desk.bench.simulators.scale, desk.bench.devices
    second = ScannerSetup(name="Second scanner", address="sim:")
    desk.bench.use(before.with_device(second))
    desk.statuses.until_last(DeviceKind.SCANNER, READY)
    assert desk.bench.simulators.scale is scale
    assert DeviceId(DeviceKind.SCANNER, "Second scanner") in desk.bench.conditions
    desk.bench.use(before)
    desk.statuses.until_last(DeviceKind.SCANNER, None)
    assert desk.bench.devices == before
    scanner_of(desk).scan("SO-01-000001")
    desk.scans.until(len)


def test_what_a_scale_says_when_it_was_taken_away_is_not_told(tmp_path: Path) -> None:
    bench, has_answered, may_go_on = Bench.simulated(tmp_path), threading.Event(), threading.Event()

    def hold(device: DeviceId, passage: Passage) -> None:
        if device.kind is DeviceKind.SCALE and passage.from_device:
            has_answered.set()
            may_go_on.wait(WAIT_S)

    bench.on_bytes(hold)
    desk = Desk(bench)
    assert has_answered.wait(WAIT_S)
    bench.use(msgspec.structs.replace(bench.devices, scale=None))
    may_go_on.set()
    assert bench.stop()
    assert desk.readings.until(lambda _: True) == []


def test_a_wrong_device_leaves_everything_as_it_was(desk: Desk) -> None:
    before = desk.bench.devices
    with pytest.raises(Unavailable):
        desk.bench.use(before.with_device(ScannerSetup(name="Third", address="ftp://x")))
    assert desk.bench.devices == before
    scanner_of(desk).scan("SO-01-000001")
    desk.scans.until(len)


def test_a_port_that_moves_to_another_device_is_taken_as_soon_as_it_is_free(
    tmp_path: Path,
) -> None:
    end, scanner = PtyEnd(), SimulatedScanner()
    first = StationDevices(scanner=(ScannerSetup(name="Old", address=end.uri),))
    with Serving(scanner, end, "scanner-side"):
        desk = Desk(Bench(first, tmp_path))
        desk.statuses.until_last(DeviceKind.SCANNER, READY)
        desk.bench.use(StationDevices(scanner=(ScannerSetup(name="New", address=end.uri),)))
        new = DeviceId(DeviceKind.SCANNER, "New")
        desk.statuses.until(lambda every: every[-1] == (new, READY))
        scanner.scan("4006381333931")
        (scan,) = desk.scans.until(len)
        assert scan.device == "New"
        assert desk.bench.stop()
    end.unplug()


def test_what_goes_over_a_wire_can_be_listened_to_and_recorded(tmp_path: Path) -> None:
    recorded = msgspec.structs.replace(simulated().scanner[0], record=True)
    bench = Bench(StationDevices(scanner=(recorded,)), tmp_path, tmp_path / "captures")
    heard: Heard[bytes] = Heard()
    bench.on_bytes(lambda _device, passage: heard(passage.bytes))
    desk = Desk(bench)
    desk.statuses.until_last(DeviceKind.SCANNER, READY)
    scanner_of(desk).scan("4006381333931")
    heard.until(lambda every: b"".join(every) == b"4006381333931\r\n")
    assert bench.stop()
    (tape,) = (tmp_path / "captures").iterdir()
    assert tape.name.startswith("scanner-Scanner-")
    assert b"".join(each.bytes for each in passages(tape.read_text())) == b"4006381333931\r\n"


def test_a_device_that_cannot_be_reached_from_here_stops_no_other(tmp_path: Path) -> None:
    gone = f"replay:{tmp_path / 'gone.jsonl'}"
    devices = StationDevices(
        scanner=simulated().scanner,
        scale=ScaleSetup(name="Scale", address=gone),
        printer=(PrinterSetup(name="Zebra", address="winspool:Zebra"),),
    )
    desk = Desk(Bench(devices, tmp_path))
    absent = Condition(Connection.ABSENT, "device-absent")
    desk.statuses.until_last(DeviceKind.SCALE, absent)
    desk.statuses.until(lambda every: any(id_.name == "Zebra" for id_, _ in every))
    assert desk.bench.printers["Zebra"].send(LABEL).kind is OutcomeKind.FAILED
    scanner_of(desk).scan("4006381333931")
    desk.scans.until(len)
    assert desk.bench.devices == devices
    assert desk.bench.stop()
