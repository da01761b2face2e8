"""Finding out how a device is to be talked to, by trying.

    probed = probe("serial:/dev/ttyUSB0", DeviceKind.SCALE, Effort(tell=show, stop=pressed))
    probed.best            # the only protocol that fits, with its address; or None and
    probed.cause           # why: nothing answered, a wrong line, or two protocols fit

It runs on the thread that calls it, opens the port for itself, and ends in the time that
`Effort` gives it. Only harmless questions are sent: how heavy, how are you.
"""

from __future__ import annotations

from omsdesk.devices.addresses import device_file
from omsdesk.devices.diagnosis import cause_of
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.printers.every import LANGUAGES
from omsdesk.devices.probing.printer_trials import probe_printer
from omsdesk.devices.probing.scale_trials import probe_scale
from omsdesk.devices.probing.scanner_trials import probe_scanner
from omsdesk.devices.probing.trial import Effort, Probed, Trial, Verdict
from omsdesk.devices.scales.every import SCALE_PROTOCOLS
from omsdesk.errors import Unavailable

__all__ = ["Effort", "Probed", "Trial", "Verdict", "probe"]


def probe(
    where: str, kind: DeviceKind, effort: Effort | None = None, *, expected: str = ""
) -> Probed:
    """What a device of this kind at this address speaks. `expected` is a printer's language.

    Unavailable("device-address-unknown") only; a port that fails is told as the cause.
    """
    effort = effort or Effort()
    try:
        if kind is DeviceKind.SCALE:
            return probe_scale(where, SCALE_PROTOCOLS, effort)
        if kind is DeviceKind.SCANNER:
            return probe_scanner(where, effort)
        return probe_printer(where, LANGUAGES, effort, expected)
    except Unavailable as trouble:
        if trouble.code == "device-address-unknown":
            raise
        return Probed((), cause_of(trouble, device_file(where)))
