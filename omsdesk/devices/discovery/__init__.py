"""What is plugged in: scanners, scales and printers, with a guess of what each is.

Looking does not open anything: no line is toggled, nothing is asked, nothing is printed.
"""

from __future__ import annotations

from omsdesk.devices.discovery.found import FoundPort, Reason, Surroundings, Way
from omsdesk.devices.discovery.keyboards import keyboards
from omsdesk.devices.discovery.queues import cups_queues, windows_queues
from omsdesk.devices.discovery.simulated import simulated_devices
from omsdesk.devices.discovery.usb_devices import hid_devices, printers, serial_devices

__all__ = ["FoundPort", "Reason", "Surroundings", "Way", "found_ports"]

_SOURCES = (
    serial_devices, hid_devices, printers, cups_queues, windows_queues, keyboards,
    simulated_devices,
)  # fmt: skip


def found_ports(around: Surroundings | None = None) -> tuple[FoundPort, ...]:
    """Everything that could be a device of a station; first what is known to be one.

    It asks the print service of this computer, and may take a second where that is busy.
    """
    place = around or Surroundings()
    found = [port for source in _SOURCES for port in source(place)]
    return tuple(sorted(found, key=lambda port: (port.kind is None, port.kind or "", port.title)))
