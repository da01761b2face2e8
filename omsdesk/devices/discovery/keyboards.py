"""Keyboards on Linux, some of which are scanners.

Source: Linux, Documentation/input/event-codes and drivers/input/input.c (`name`, `id/*`);
udev's rules 60-persistent-input (`/dev/input/by-id/*-event-kbd`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from omsdesk.devices.discovery.found import FoundPort, Reason, Surroundings, Way, titled
from omsdesk.devices.discovery.usb_devices import guessed
from omsdesk.devices.kinds import DeviceKind
from omsdesk.devices.ports.usb_names import UsbName


def keyboards(around: Surroundings) -> Iterator[FoundPort]:
    for link in sorted((around.dev / "input" / "by-id").glob("*-event-kbd")):
        device = around.sysfs / "class" / "input" / Path(os.path.realpath(link)).name / "device"
        try:
            name = (device / "name").read_text("utf-8", "replace").strip()
            usb = UsbName(
                int((device / "id" / "vendor").read_text(), 16),
                int((device / "id" / "product").read_text(), 16),
            )
        except (OSError, ValueError):  # pulled at this moment
            continue
        kind, reason = guessed(usb, name)
        is_scanner = kind is DeviceKind.SCANNER
        yield FoundPort(
            address=f"evdev:{link}",
            title=titled(usb, "", name, link.name),
            way=Way.KEYBOARD,
            kind=kind if is_scanner else None,
            reason=reason if is_scanner else Reason.KEYBOARD,
            usb=usb,
            problem=around.problem(link),
        )
