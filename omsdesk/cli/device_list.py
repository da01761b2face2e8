"""`omsdesk devices list`: what is found, and how the devices of the station are."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any

from omsdesk.cli.device_sentences import told
from omsdesk.config import ConfigError, profile_at
from omsdesk.devices.diagnosis import Cause
from omsdesk.devices.discovery import FoundPort, Reason, Way, found_ports
from omsdesk.devices.self_test import Checkup, check_all
from omsdesk.devices.station import Setup, StationDevices, load

_WAYS = {
    Way.SERIAL: "serial",
    Way.HID: "USB HID",
    Way.USB_PRINTER: "USB printer",
    Way.QUEUE: "print queue",
    Way.KEYBOARD: "keyboard",
    Way.SIMULATED: "simulated",
}
_REASONS = {
    Reason.USAGE: "it says so itself",
    Reason.MAKER: "what its maker makes",
    Reason.NAME: "by its name",
    Reason.ADAPTER: "a cable: anything may be behind it",
    Reason.BUILT_IN: "a port of this computer: anything, or nothing, may be behind it",
    Reason.KEYBOARD: "probably a person's keyboard",
    Reason.ANNOUNCED: "omsdesk simulate",
}


def show(options: argparse.Namespace) -> int:
    """1 when a device of the station does not work; 2 when its file is wrong."""
    try:
        devices = load(profile_at(options.profile, os.environ).devices)
    except ConfigError as error:
        print("\n".join(error.problems), file=sys.stderr)
        return 2
    found = found_ports()
    checked = _checked(devices, is_asked=not options.no_check)
    if options.json:
        rows = [_found_row(each) for each in found]
        stations = [_station_row(setup, checkup) for setup, checkup in checked]
        print(json.dumps({"found": rows, "station": stations}, indent=2))
    else:
        _print_found(found)
        _print_station(checked)
    return int(any(checkup is not None and checkup.cause for _, checkup in checked))


def _checked(devices: StationDevices, *, is_asked: bool) -> list[tuple[Setup, Checkup | None]]:
    if is_asked:
        return list(check_all(devices.setups))
    return [(setup, None) for setup in devices.setups.values()]


def _print_found(found: tuple[FoundPort, ...]) -> None:
    print("Plugged in:" if found else "Nothing is plugged in that could be a device.")
    for port in found:
        kind = port.kind or "anything"
        print(f"  {kind:<14} {_title(port)} ({_WAYS[port.way]}; {_REASONS[port.reason]})")
        print(f"  {'':<14} {port.address}")
        _print_cause(port.problem)


def _title(port: FoundPort) -> str:
    return port.title or f"Simulated {port.kind}"


def _print_station(checked: list[tuple[Setup, Checkup | None]]) -> None:
    print("\nThis station has:" if checked else "\nThis station has no devices of its own yet.")
    for setup, checkup in checked:
        print(f"  {setup.kind:<14} {setup.name}: {_condition(checkup)}")
        print(f"  {'':<14} {setup.address}")
        _print_cause(checkup.cause if checkup else None)


def _condition(checkup: Checkup | None) -> str:
    if checkup is None:
        return "not asked"
    if checkup.reading is not None and checkup.reading.shown is not None:
        shown = checkup.reading.shown
        return f"answers, {shown.number} {shown.unit}"
    return "does not work" if checkup.cause else "ready"


def _print_cause(cause: Cause | None) -> None:
    if cause is not None:
        text, remedy = told(cause)
        print(f"  {'':<14} ! {text}\n  {'':<14} -> {remedy}")


def _found_row(port: FoundPort) -> dict[str, Any]:
    return {
        "address": port.address,
        "title": _title(port),
        "way": port.way.value,
        "kind": port.kind.value if port.kind else None,
        "reason": port.reason.value,
        "usb": str(port.usb) if port.usb else None,
        "language": port.language or None,
        "problem": cause_row(port.problem),
    }


def _station_row(setup: Setup, checkup: Checkup | None) -> dict[str, Any]:
    cause = checkup.cause if checkup else None
    return {
        "name": setup.name,
        "kind": setup.kind.value,
        "address": setup.address,
        "condition": _condition(checkup),
        "problem": cause_row(cause),
    }


def cause_row(cause: Cause | None) -> dict[str, Any] | None:
    """A cause for a program: its code and the two sentences."""
    if cause is None:
        return None
    text, remedy = told(cause)
    return {"code": cause.code, "text": text, "remedy": remedy}
