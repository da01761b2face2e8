"""One device of a bench as it is fitted: its driver, its thread, and who plays it if simulated."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec

from omsdesk.devices.addresses import address, from_uri, job_port
from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.printers.driving.label_printer import LabelPrinter
from omsdesk.devices.printers.driving.queue_printer import QueuePrinter
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.recordings import Recorder
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.scales.scale import Scale
from omsdesk.devices.scanners.hid_pos import HidPosReports
from omsdesk.devices.scanners.key_events import KeyEvents
from omsdesk.devices.scanners.layouts import BY_CODE
from omsdesk.devices.scanners.lines import ScanLines
from omsdesk.devices.scanners.port_scanner import ScanDecoder
from omsdesk.devices.simulator.serving import Peer, Serving
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, Setup
from omsdesk.devices.transport import MemoryPipe, Transport
from omsdesk.devices.worker import BUSY, Worker
from omsdesk.errors import Unavailable

_LOOK_AT_PRINTER_S = 2.0
_NOWHERE = "file:"

PrintDriver = LabelPrinter | QueuePrinter


@dataclass(slots=True)
class Simulated:
    """A simulated device; its `cable` can be unplugged."""

    peer: Peer
    cable: MemoryPipe
    serving: Serving


@dataclass(slots=True)
class Line:
    """The way to a device: who plays it where it is simulated, who writes down what is said."""

    transport: Transport
    simulated: Simulated | None = None
    recorder: Recorder | None = None


def unaddressed(setup: Setup) -> Setup:
    """The same device without its address, for one that cannot be reached from here."""
    return msgspec.structs.replace(setup, address=_NOWHERE)


def connected(id_: DeviceId, setup: Setup, peer: Callable[[], Peer]) -> Line:
    """The way to a device of this address, or to the `peer` that plays a simulated one."""
    if not address(setup.address).is_simulated:
        return Line(from_uri(setup.address, _usual_line(setup)))
    desk_end, device_end = MemoryPipe.pair(f"{setup.address}{id_.name}")
    played = peer()
    serving = Serving(played, device_end, f"simulated-{id_.kind}-{id_.name}")
    return Line(desk_end, Simulated(played, desk_end, serving))


def _usual_line(setup: Setup) -> SerialSettings | None:
    """How the makers deliver what speaks this protocol."""
    return SCALE_PROTOCOLS[setup.protocol].line if isinstance(setup, ScaleSetup) else None


def scan_decoder(setup: ScannerSetup) -> ScanDecoder:
    """What understands a scanner, by the way that it is connected."""
    where = address(setup.address)
    if where.is_keyboard:
        return KeyEvents(BY_CODE[setup.layout], setup.separator)
    return HidPosReports(setup.encoding) if where.is_hid else ScanLines(setup.encoding)


def scale_driver(
    setup: ScaleSetup, transport: Transport, heard: Callable[[Reading], object]
) -> Scale:
    return Scale(
        transport,
        SCALE_PROTOCOLS[setup.protocol],
        heard,
        unit=setup.unit,
        may_zero=setup.may_zero,
        may_tare=setup.may_tare,
    )


def printer_driver(setup: PrinterSetup, transport: Transport) -> LabelPrinter:
    answers = setup.answers and address(setup.address).answers
    language = LANGUAGES[setup.language]
    return LabelPrinter(
        transport, language, setup.media, dpi=setup.dpi, answers=answers, shared=setup.shared
    )


def queue_driver(setup: PrinterSetup) -> QueuePrinter:
    port, language = job_port(setup.address), LANGUAGES[setup.language]
    return QueuePrinter(port, language, setup.media, dpi=setup.dpi)


@dataclass(slots=True)
class Fitted:
    """`driver` is what the rest of the program asks: a scale or a printer; scanners only tell.

    A print queue has no `line`.
    """

    setup: Setup
    line: Line | None
    worker: Worker
    driver: Scale | PrintDriver | None = None
    _ending: threading.Thread | None = field(default=None, init=False)
    _has_ended: bool = field(default=False, init=False)

    @property
    def simulated(self) -> Simulated | None:
        return self.line.simulated if self.line is not None else None

    def start(self) -> None:
        if self.simulated is not None:
            self.simulated.serving.start()
        self.worker.start()

    def begin_end(self) -> None:
        """Ask everything to end, and wait for nothing."""
        self.worker.stop(0)
        name = f"{self.worker.name}-ending"
        self._ending = threading.Thread(target=self._end_all, name=name, daemon=True)
        self._ending.start()

    def end(self, timeout_s: float) -> bool:
        """Wait until everything has ended; False when a device hangs."""
        if self._ending is not None:
            self._ending.join(timeout_s)
        return self._has_ended

    def _end_all(self) -> None:
        if isinstance(self.driver, PrintDriver):
            # Waits for a job that is being sent; that one breaks off.
            self.driver.close()
        has_ended = self.worker.stop()
        if self.line is not None and self.line.recorder is not None:
            self.line.recorder.close()
        if self.simulated is not None:
            self.simulated.serving.stop()
        self._has_ended = has_ended


class PrinterWatch:
    """Implements `worker.Device`: looks how a printer is while nothing is being sent."""

    interval_s = _LOOK_AT_PRINTER_S

    def __init__(self, printer: PrintDriver) -> None:
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
