"""Is a device of a station there, and does it answer? Without weighing, scanning or printing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from time import monotonic

from omsdesk.devices.addresses import address, device_file, from_uri
from omsdesk.devices.diagnosis import Cause, cause_of
from omsdesk.devices.fitting import PrintDriver, printer_driver, queue_driver, scale_driver
from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, Setup
from omsdesk.devices.transport import Transport
from omsdesk.devices.whereabouts import shared
from omsdesk.errors import Unavailable

_SCALE_S = 2.0


@dataclass(frozen=True, slots=True)
class Checkup:
    """`cause` is what is wrong, None when the device answers; `reading` is that of a scale."""

    cause: Cause | None = None
    reading: Reading | None = None


def check_all(setups: Mapping[DeviceId, Setup]) -> Iterator[tuple[Setup, Checkup]]:
    """Each device in turn; one that is set to the port of another is told so and not asked."""
    twice = shared(setups)
    for id_, setup in setups.items():
        if id_ in twice:
            facts: dict[str, object] = {"device": id_.name, "other": twice[id_].name}
            yield setup, Checkup(Cause("device-twice", facts))
        else:
            yield setup, check(setup)


def check(setup: Setup) -> Checkup:
    """Open it, ask it, close it again; takes at most about three seconds.

    A simulated device has nothing to be asked. A device that the open window holds is told
    as held, with its program.
    """
    try:
        if address(setup.address).is_simulated:
            return Checkup()
        if isinstance(setup, ScaleSetup):
            return _scale(setup)
        trouble = _printer(setup) if isinstance(setup, PrinterSetup) else _scanner(setup)
    except Unavailable as failure:
        return Checkup(cause_of(failure, device_file(setup.address)))
    return Checkup(Cause(trouble, {"name": setup.name}) if trouble else None)


def _scale(setup: ScaleSetup) -> Checkup:
    port = from_uri(setup.address)
    scale = scale_driver(setup, port, lambda _reading: None)
    deadline_s = monotonic() + _SCALE_S
    trouble, reading = "", None
    try:
        scale.open()
        while reading is None and monotonic() < deadline_s:
            trouble = scale.poll()
            reading = scale.latest
    finally:
        scale.close()
    if reading is None:
        trouble = "scale-silent"
    return Checkup(Cause(trouble, {"name": port.name}) if trouble else None, reading)


def _scanner(setup: ScannerSetup) -> str:
    """A scanner says nothing until somebody scans: only its port can be tried."""
    _opened(from_uri(setup.address))
    return ""


def _opened(port: Transport) -> None:
    """Unavailable when it cannot be."""
    try:
        port.open()
    finally:
        port.close()


def _printer(setup: PrinterSetup) -> str:
    printer = print_driver(setup)
    try:
        trouble = printer.ready().trouble
    finally:
        printer.close()
    if trouble.startswith("device-") and not address(setup.address).is_spooler:
        # The driver tells the code alone: the port itself knows what is behind it.
        _opened(from_uri(setup.address))
    return trouble


def print_driver(setup: PrinterSetup) -> PrintDriver:
    """The driver of a printer that is not at a bench. Unavailable as by `addresses`."""
    if address(setup.address).is_spooler:
        return queue_driver(setup)
    return printer_driver(setup, from_uri(setup.address))
