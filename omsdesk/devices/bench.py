"""The scanners, the scale and the label printers of one station, all at work together.

    bench = Bench(station.load(profile.devices), folder)    # or Bench.simulated(folder)
    bench.on_reading(...)                                   # before start
    bench.start() ... bench.use(other devices) ... bench.stop()

Callbacks come on the threads of the devices: a window passes them on by a signal.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

import msgspec

from omsdesk.devices.addresses import address
from omsdesk.devices.captures import Passage, TappedTransport
from omsdesk.devices.fitting import (
    Fitted,
    Line,
    PrintDriver,
    PrinterWatch,
    connected,
    printer_driver,
    queue_driver,
    scale_driver,
    scan_decoder,
    unaddressed,
)
from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.recordings import Recorder, Recordings
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.port_scanner import PortScanner
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Peer
from omsdesk.devices.station import (
    PrinterSetup,
    ScaleSetup,
    ScannerSetup,
    Setup,
    StationDevices,
    simulated,
)
from omsdesk.devices.transport import MemoryPipe, NoWay
from omsdesk.devices.whereabouts import shared
from omsdesk.devices.worker import STOP_S, Condition, Device, Worker
from omsdesk.errors import Unavailable
from omsdesk.values import Weight

_SIMULATED_LABEL_S = 0.4


@dataclass(frozen=True, slots=True)
class Simulators:
    """The simulated devices of a bench."""

    scanner: SimulatedScanner | None = None
    scale: SimulatedScale | None = None
    printer: SimulatedPrinter | None = None


class Bench:
    """`devices` can be exchanged while it works; those that stay as they are go on."""

    def __init__(self, devices: StationDevices, folder: Path, captures: Path | None = None) -> None:
        """`folder` takes what simulated printers print, `captures` the recordings.

        A device whose address is none on this system, or that of another one, says so, and the
        others work.
        """
        self._folder = folder
        self._recordings = Recordings(captures) if captures is not None else None
        if self._recordings is not None:
            self._recordings.tidy()
        self._is_at_work = False
        # Who is at the bench changes with what is told of it, and on other threads.
        self._changing = threading.RLock()
        self._fitted: dict[DeviceId, Fitted] = {}
        self._ending: list[Fitted] = []
        self._on_scan: list[Callable[[Scan], object]] = []
        self._on_broken_scan: list[Callable[[Scan], object]] = []
        self._on_reading: list[Callable[[Reading], object]] = []
        self._on_bytes: list[Callable[[DeviceId, Passage], object]] = []
        self._on_status: list[Callable[[DeviceId, Condition | None], object]] = []
        self.devices = devices
        # Who has no port of its own, and who has it.
        self._shared = shared(devices.setups)
        for id_, setup in devices.setups.items():
            try:
                self._fitted[id_] = self._fit(id_, setup)
            except Unavailable as refusal:
                self._fitted[id_] = self._fit(id_, setup, NoWay(setup.address, refusal))

    @classmethod
    def simulated(cls, folder: Path) -> Bench:
        """Everything simulated in this process; labels are kept in `folder`."""
        return cls(simulated(), folder)

    @property
    def conditions(self) -> dict[DeviceId, Condition]:
        """How each device is that this bench has."""
        return {
            id_: self._with_owner(id_, fitted.worker.condition)
            for id_, fitted in self._fitted.items()
        }

    @property
    def printers(self) -> Mapping[str, PrintDriver]:
        """The drivers for the print spool, by the names of the printers."""
        return {
            id_.name: fitted.driver
            for id_, fitted in self._fitted.items()
            if isinstance(fitted.driver, PrintDriver)
        }

    @property
    def simulators(self) -> Simulators:
        """What is simulated at this bench, to be driven by hand; the first of each kind."""
        peers = [each.simulated.peer for each in self._fitted.values() if each.simulated]
        return Simulators(
            scanner=next((each for each in peers if isinstance(each, SimulatedScanner)), None),
            scale=next((each for each in peers if isinstance(each, SimulatedScale)), None),
            printer=next((each for each in peers if isinstance(each, SimulatedPrinter)), None),
        )

    @property
    def cables(self) -> Mapping[DeviceId, MemoryPipe]:
        """The cables of simulated devices, which can be unplugged."""
        return {id_: each.simulated.cable for id_, each in self._fitted.items() if each.simulated}

    @property
    def reading(self) -> Reading | None:
        """The newest reading of the scale, None while there is none."""
        scale = self._scale
        return scale.latest if scale else None

    def weighed(self) -> Weight | None:
        """The weight on the pan now, if there is one to act on."""
        scale = self._scale
        return scale.weighed() if scale else None

    def on_scan(self, callback: Callable[[Scan], object]) -> None:
        self._on_scan.append(callback)

    def on_broken_scan(self, callback: Callable[[Scan], object]) -> None:
        """Half a code, on which nobody may act."""
        self._on_broken_scan.append(callback)

    def on_reading(self, callback: Callable[[Reading], object]) -> None:
        """Every change of the display, and the same reading again while it is fresh."""
        self._on_reading.append(callback)

    def on_bytes(self, callback: Callable[[DeviceId, Passage], object]) -> None:
        """Everything that goes over the wire to or from a device."""
        self._on_bytes.append(callback)

    def on_status(self, callback: Callable[[DeviceId, Condition | None], object]) -> None:
        """Every change of a condition; None for a device that was taken away."""
        self._on_status.append(callback)

    def zero(self) -> None:
        """Zero the scale, if there is one. Refused as `Scale.check_zero`."""
        self._ask_scale(Scale.check_zero, Scale.zero)

    def tare(self) -> None:
        """Tare the scale, if there is one. Refused as `Scale.check_tare`."""
        self._ask_scale(Scale.check_tare, Scale.tare)

    def start(self) -> None:
        self._is_at_work = True
        for fitted in self._fitted.values():
            fitted.start()

    def use(self, devices: StationDevices) -> None:
        """Work with these devices from now on. Waits for nothing: what is no longer wanted
        ends by itself, and a port that it still holds is tried again until it is free.

        Unavailable: "device-address-unknown" (address) and the like, "device-twice" (device,
        other); then everything is as it was.
        """
        wanted, before = devices.setups, self._shared
        fresh = [id_ for id_ in wanted if self._is_news(id_, wanted[id_])]
        self._shared = shared(wanted)
        freed = [id_ for id_ in wanted if id_ in before and id_ not in self._shared]
        try:
            new = {id_: self._fit(id_, wanted[id_]) for id_ in {*fresh, *freed}}
            for id_, first in self._shared.items():
                if first in new:
                    raise _twice(id_, first)
        except Unavailable:
            self._shared = before
            raise
        leaving = [id_ for id_ in self._fitted if id_ in new or id_ not in wanted]
        with self._changing:
            retired = [self._fitted.pop(id_) for id_ in leaving]
            self._fitted |= new
            self.devices = devices
            for id_ in leaving:
                if id_ not in new:
                    self._tell(id_, None)
        for fitted in retired:
            fitted.begin_end()
        self._ending = [fitted for fitted in (*self._ending, *retired) if not fitted.end(0)]
        if self._is_at_work:
            for fitted in new.values():
                fitted.start()
        for id_, setup in wanted.items():
            self._turn_recording(id_, setup)

    def stop(self) -> bool:
        """End all threads within about a second; False when a device hangs and one could not.

        A label that is being sent breaks off and is "unknown".
        """
        deadline_s = monotonic() + STOP_S
        for fitted in self._fitted.values():
            fitted.begin_end()
        every = (*self._ending, *self._fitted.values())
        ended = [fitted.end(max(0.0, deadline_s - monotonic())) for fitted in every]
        self._is_at_work = False
        return all(ended)

    @property
    def _scale(self) -> Scale | None:
        drivers = (fitted.driver for fitted in self._fitted.values())
        return next((each for each in drivers if isinstance(each, Scale)), None)

    def _ask_scale(self, check: Callable[[Scale], None], order: Callable[[Scale], None]) -> None:
        for fitted in self._fitted.values():
            if isinstance(scale := fitted.driver, Scale):
                check(scale)
                fitted.worker.submit(partial(order, scale))

    def _is_news(self, id_: DeviceId, setup: Setup) -> bool:
        """Whether it is to be fitted anew; a recording can be switched while it works."""
        fitted = self._fitted.get(id_)
        return fitted is None or _unrecorded(fitted.setup) != _unrecorded(setup)

    def _fit(self, id_: DeviceId, setup: Setup, no_way: NoWay | None = None) -> Fitted:
        if no_way is None and id_ in self._shared:
            raise _twice(id_, self._shared[id_])
        reachable = setup if no_way is None else unaddressed(setup)
        if isinstance(reachable, ScannerSetup):
            line = self._line(id_, reachable, SimulatedScanner, no_way)
            return self._at_work(id_, setup, line, self._scanner(reachable, line))
        if isinstance(reachable, ScaleSetup):
            protocol = SCALE_PROTOCOLS[reachable.protocol]
            peer = partial(SimulatedScale, protocol=protocol)
            line = self._line(id_, reachable, peer, no_way)
            scale = scale_driver(reachable, line.transport, partial(self._read, id_, setup))
            return self._at_work(id_, setup, line, scale, scale)
        printer: PrintDriver
        if address(reachable.address).is_spooler:
            printer = queue_driver(reachable)
            return self._at_work(id_, setup, None, PrinterWatch(printer), printer)
        line = self._line(id_, reachable, partial(self._simulated_printer, reachable), no_way)
        printer = printer_driver(reachable, line.transport)
        return self._at_work(id_, setup, line, PrinterWatch(printer), printer)

    def _at_work(
        self,
        id_: DeviceId,
        setup: Setup,
        line: Line | None,
        device: Device,
        driver: Scale | PrintDriver | None = None,
    ) -> Fitted:
        name = f"omsdesk-{id_.kind}-{id_.name}"
        return Fitted(setup, line, Worker(name, device, self._reporter(id_, setup)), driver)

    def _scanner(self, setup: ScannerSetup, line: Line) -> Device:
        decoder = scan_decoder(setup)
        return PortScanner(setup.name, line.transport, decoder, self._scanned, broke=self._broke)

    def _simulated_printer(self, setup: PrinterSetup) -> SimulatedPrinter:
        mood = PrinterMood(label_s=_SIMULATED_LABEL_S)
        return SimulatedPrinter(self._folder, mood, language=setup.language)

    def _line(
        self, id_: DeviceId, setup: Setup, peer: Callable[[], Peer], no_way: NoWay | None
    ) -> Line:
        """The way to a device, on which everybody can listen."""
        line = Line(no_way) if no_way is not None else connected(id_, setup, peer)
        line.recorder = self._recorder(id_, setup)

        def tell(passage: Passage) -> None:
            if (recorder := line.recorder) is not None:
                recorder(passage)
            for callback in self._on_bytes:
                callback(id_, passage)

        line.transport = TappedTransport(line.transport, tell)
        return line

    def _recorder(self, id_: DeviceId, setup: Setup) -> Recorder | None:
        if not setup.record or self._recordings is None:
            return None
        return self._recordings.of(id_)

    def _turn_recording(self, id_: DeviceId, setup: Setup) -> None:
        """On or off, while the device goes on."""
        line = self._fitted[id_].line
        if line is None or setup.record is (line.recorder is not None):
            return
        before, line.recorder = line.recorder, self._recorder(id_, setup)
        if before is not None:
            before.close()

    def _reporter(self, id_: DeviceId, setup: Setup) -> Callable[[Condition], None]:
        """Tells of a device for as long as it is one of this bench."""

        def report(condition: Condition) -> None:
            with self._changing:
                if self._has(id_, setup):
                    self._tell(id_, self._with_owner(id_, condition))

        return report

    def _with_owner(self, id_: DeviceId, condition: Condition) -> Condition:
        """A port that is in use may be so by a device of this bench: two names of a port may not
        have been known as such before it was plugged in.
        """
        if condition.code != "device-in-use":
            return condition
        pairs = shared(self.devices.setups)
        others = (pairs.get(id_), *(each for each, first in pairs.items() if first == id_))
        other = next(filter(None, others), None)
        if other is None:
            return condition
        twice = _twice(id_, other)
        return Condition(condition.connection, twice.code, twice.facts)

    def _has(self, id_: DeviceId, setup: Setup) -> bool:
        """Whether a device is still one of this bench, set up in this way."""
        fitted = self._fitted.get(id_)
        return fitted is not None and fitted.setup is setup

    def _tell(self, id_: DeviceId, condition: Condition | None) -> None:
        for callback in self._on_status:
            callback(id_, condition)

    def _scanned(self, scan: Scan) -> None:
        for callback in self._on_scan:
            callback(scan)

    def _broke(self, scan: Scan) -> None:
        for callback in self._on_broken_scan:
            callback(scan)

    def _read(self, id_: DeviceId, setup: Setup, reading: Reading) -> None:
        """What a scale says at its end is no weight of the one that took its place."""
        if self._has(id_, setup):
            for callback in self._on_reading:
                callback(reading)


def _twice(device: DeviceId, first: DeviceId) -> Unavailable:
    return Unavailable("device-twice", device=device.name, other=first.name)


def _unrecorded(setup: Setup) -> Setup:
    return msgspec.structs.replace(setup, record=False)
