"""The scanner, the scale and the label printer of one station, started and stopped together.

    bench = Bench.from_settings(settings, folder)    # or Bench.simulated(folder)
    bench.on_reading(...)                            # before start
    bench.start() ... bench.stop()

Callbacks come on the threads of the devices: a window passes them on by a signal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from omsdesk.config import Settings
from omsdesk.devices.addresses import Address, address, from_uri
from omsdesk.devices.catalogue import DeviceKind
from omsdesk.devices.printers.driver import LabelPrinter
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.serial_scanner import SerialScanner
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.simulator.scanner import SimulatedScanner
from omsdesk.devices.simulator.serving import Peer, Serving
from omsdesk.devices.transport import MemoryPipe, Transport
from omsdesk.devices.worker import BUSY, STOP_S, Condition, Device, Worker
from omsdesk.errors import Unavailable
from omsdesk.values import Weight

SIMULATED = "sim:"
_LOOK_AT_PRINTER_S = 2.0
_DEFAULT_SCALE = "mt-sics"
_SIMULATED_LABEL_S = 0.4


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the devices are, as in `addresses`; "" for none."""

    scanner: str = ""
    scale: str = ""
    printer: str = ""


@dataclass(slots=True)
class Simulators:
    """What is simulated at this bench, to be driven by hand; `cables` can be unplugged."""

    scanner: SimulatedScanner | None = None
    scale: SimulatedScale | None = None
    printer: SimulatedPrinter | None = None


class Bench:
    """`printer` is the driver for the print spool, None where there is no printer."""

    def __init__(self, addresses: Addresses, folder: Path) -> None:
        """`folder` takes what a simulated printer prints. Unavailable for a wrong address."""
        self._folder = folder
        self.simulators = Simulators()
        self.cables: dict[DeviceKind, MemoryPipe] = {}
        self.printer: LabelPrinter | None = None
        self._servings: list[Serving] = []
        self._workers: dict[DeviceKind, Worker] = {}
        self._on_scan: list[Callable[[Scan], object]] = []
        self._on_broken_scan: list[Callable[[Scan], object]] = []
        self._on_reading: list[Callable[[Reading], object]] = []
        self._on_status: list[Callable[[DeviceKind, Condition], object]] = []
        self._scale: Scale | None = None
        self._build(addresses)

    @classmethod
    def simulated(cls, folder: Path) -> Bench:
        """Everything simulated in this process; labels are kept in `folder`."""
        return cls(Addresses(SIMULATED, SIMULATED, SIMULATED), folder)

    @classmethod
    def from_settings(cls, settings: Settings, folder: Path) -> Bench:
        """What the station is set to. Unavailable: "device-address-unknown" (address)."""
        return cls(
            Addresses(
                settings.devices_scanner, settings.devices_scale, settings.devices_label_printer
            ),
            folder,
        )

    @property
    def conditions(self) -> dict[DeviceKind, Condition]:
        """How each device is that this bench has."""
        return {kind: worker.condition for kind, worker in self._workers.items()}

    @property
    def reading(self) -> Reading | None:
        """The newest reading of the scale, None while there is none."""
        return self._scale.latest if self._scale else None

    def weighed(self) -> Weight | None:
        """The weight on the pan now, if there is one to act on."""
        return self._scale.weighed() if self._scale else None

    def on_scan(self, callback: Callable[[Scan], object]) -> None:
        self._on_scan.append(callback)

    def on_broken_scan(self, callback: Callable[[Scan], object]) -> None:
        """Half a code, on which nobody may act."""
        self._on_broken_scan.append(callback)

    def on_reading(self, callback: Callable[[Reading], object]) -> None:
        """Every change of the display, and the same reading again while it is fresh."""
        self._on_reading.append(callback)

    def on_status(self, callback: Callable[[DeviceKind, Condition], object]) -> None:
        self._on_status.append(callback)

    def zero(self) -> None:
        """Zero the scale, if there is one; it refuses by its status."""
        if self._scale is not None:
            self._workers[DeviceKind.SCALE].submit(self._scale.zero)

    def tare(self) -> None:
        if self._scale is not None:
            self._workers[DeviceKind.SCALE].submit(self._scale.tare)

    def start(self) -> None:
        for serving in self._servings:
            serving.start()
        for worker in self._workers.values():
            worker.start()

    def stop(self) -> bool:
        """End all threads within about a second; False when a device hangs and one could not.

        A label that is being sent breaks off and is "unknown".
        """
        deadline_s = monotonic() + STOP_S
        for worker in self._workers.values():
            worker.stop(0)
        if self.printer is not None:
            self.printer.close()
        ended = [
            worker.stop(max(0.0, deadline_s - monotonic())) for worker in self._workers.values()
        ]
        for serving in self._servings:
            serving.stop()
        return all(ended)

    def _build(self, addresses: Addresses) -> None:
        if addresses.scanner:
            self._add_scanner(address(addresses.scanner), addresses.scanner)
        if addresses.scale:
            self._add_scale(address(addresses.scale), addresses.scale)
        if addresses.printer:
            self._add_printer(address(addresses.printer), addresses.printer)

    def _add_scanner(self, where: Address, text: str) -> None:
        if where.is_simulated:
            self.simulators.scanner = SimulatedScanner()
        transport = self._transport(DeviceKind.SCANNER, text, self.simulators.scanner)
        scanner = SerialScanner("scanner", transport, self._scanned, broke=self._broke)
        self._work(DeviceKind.SCANNER, scanner)

    def _add_scale(self, where: Address, text: str) -> None:
        if where.is_simulated:
            self.simulators.scale = SimulatedScale()
        name = where.options.get("protocol", _DEFAULT_SCALE)
        if name not in SCALE_PROTOCOLS:
            raise Unavailable("device-address-unknown", address=text)
        transport = self._transport(DeviceKind.SCALE, text, self.simulators.scale)
        self._scale = Scale(transport, SCALE_PROTOCOLS[name], self._read)
        self._work(DeviceKind.SCALE, self._scale)

    def _add_printer(self, where: Address, text: str) -> None:
        if where.is_simulated:
            mood = PrinterMood(label_s=_SIMULATED_LABEL_S)
            self.simulators.printer = SimulatedPrinter(self._folder, mood)
        transport = self._transport(DeviceKind.PRINTER, text, self.simulators.printer)
        answers = where.answers and where.options.get("answers") != "no"
        self.printer = LabelPrinter(transport, answers=answers)
        self._work(DeviceKind.PRINTER, PrinterWatch(self.printer))

    def _transport(self, kind: DeviceKind, text: str, peer: Peer | None) -> Transport:
        if peer is None:
            return from_uri(text)
        desk_end, device_end = MemoryPipe.pair(f"{SIMULATED}{kind}")
        self.cables[kind] = desk_end
        self._servings.append(Serving(peer, device_end, f"simulated-{kind}"))
        return desk_end

    def _work(self, kind: DeviceKind, device: Device) -> None:
        def report(condition: Condition) -> None:
            for callback in self._on_status:
                callback(kind, condition)

        self._workers[kind] = Worker(f"omsdesk-{kind}", device, report)

    def _scanned(self, scan: Scan) -> None:
        for callback in self._on_scan:
            callback(scan)

    def _broke(self, scan: Scan) -> None:
        for callback in self._on_broken_scan:
            callback(scan)

    def _read(self, reading: Reading) -> None:
        for callback in self._on_reading:
            callback(reading)


class PrinterWatch:
    """Implements `worker.Device`: looks how a printer is while nothing is being sent."""

    interval_s = _LOOK_AT_PRINTER_S

    def __init__(self, printer: LabelPrinter) -> None:
        self._printer = printer

    def open(self) -> None:
        """The driver opens the port itself."""

    def poll(self) -> str:
        trouble = self._printer.glance()
        if trouble is None:
            return BUSY
        if trouble.startswith("device-"):
            raise Unavailable(trouble, name=self._printer.name)
        return trouble

    def close(self) -> None:
        """The port belongs to the spool, too."""
