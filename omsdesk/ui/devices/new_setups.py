"""The settings that a new device starts with, by what was found out or chosen."""

from __future__ import annotations

from omsdesk.devices.addresses import address, with_line
from omsdesk.devices.catalogue import Model
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.serial_port import SerialSettings
from omsdesk.devices.printers.every import DOCUMENTS
from omsdesk.devices.printers.media import Feed, Media
from omsdesk.devices.probing import Trial
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.devices.station import PrinterSetup, ScaleSetup, ScannerSetup, Setup
from omsdesk.ui.devices.finding import Candidate

# Until it has a name of its own.
_UNNAMED = "-"
_A4_MM = (210, 297)


def of_port(candidate: Candidate) -> Setup:
    """A scanner of which nothing has to be known."""
    return ScannerSetup(name=_UNNAMED, address=candidate.address)


def for_pages(candidate: Candidate) -> Setup:
    """A queue in which whole pages are printed."""
    media = Media(width_mm=_A4_MM[0], height_mm=_A4_MM[1], feed=Feed.CONTINUOUS)
    return PrinterSetup(
        name=_UNNAMED, address=candidate.address, language=DOCUMENTS, answers=False, media=media
    )


def of_trial(candidate: Candidate, trial: Trial, unit: str) -> Setup:
    """As the device itself has answered."""
    if candidate.kind is DeviceKind.SCALE:
        return ScaleSetup(name=_UNNAMED, address=trial.address, protocol=trial.protocol, unit=unit)
    if candidate.kind is DeviceKind.PRINTER:
        return PrinterSetup(name=_UNNAMED, address=trial.address, language=trial.protocol)
    return ScannerSetup(name=_UNNAMED, address=trial.address)


def of_model(candidate: Candidate, model: Model) -> Setup:
    """As a model is delivered."""
    if model.kind is DeviceKind.SCANNER:
        return ScannerSetup(name=_UNNAMED, address=_with(candidate.address, model.line))
    if model.kind is DeviceKind.PRINTER:
        return PrinterSetup(
            name=_UNNAMED,
            address=_with(candidate.address, model.line),
            language=model.protocol,
            answers=address(candidate.address).answers,
        )
    line = model.line or SCALE_PROTOCOLS[model.protocol].line
    return ScaleSetup(
        name=_UNNAMED, address=_with(candidate.address, line), protocol=model.protocol
    )


def _with(text: str, line: SerialSettings | None) -> str:
    """A serial port has a line, and what the person keyed of it stands."""
    parsed = address(text)
    is_open = parsed.kind == "serial" and not parsed.has_line
    return with_line(text, line) if line is not None and is_open else text
