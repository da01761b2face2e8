"""The rows of the list of devices and of the scans that a scanner has sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.station import KeyboardSetup, Setup, StationDevices
from omsdesk.devices.worker import Condition, Connection
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.device_words import ICONS, shown_condition, shown_state
from omsdesk.ui.devices import words
from omsdesk.ui.rows import Column
from omsdesk.ui.scanning import KEYBOARD
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

_ORDER = (DeviceKind.SCANNER, DeviceKind.SCALE, DeviceKind.PRINTER)


# Scanners that type have no port of their own.
KEYBOARD_ID = DeviceId(DeviceKind.SCANNER, KEYBOARD)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device of the station, as it is set up and as it is."""

    id: DeviceId
    setup: Setup | KeyboardSetup
    condition: Condition

    @property
    def title(self) -> str:
        """What it is called on the screen."""
        return words.keyboard_name() if self.id == KEYBOARD_ID else self.id.name


def rows_of(devices: StationDevices, link: BenchLink) -> list[DeviceRow]:
    """By kind, then by name; scanners that type when they were taught."""
    found = [DeviceRow(id_, each, link.condition_of(id_)) for id_, each in devices.setups.items()]
    if devices.keyboard != KeyboardSetup():
        found.append(DeviceRow(KEYBOARD_ID, devices.keyboard, Condition(Connection.READY)))
    return sorted(found, key=lambda row: (_ORDER.index(row.id.kind), row.title.casefold()))


def named(rows: Iterable[DeviceRow], device: DeviceId | None) -> DeviceRow | None:
    return next((row for row in rows if row.id == device), None)


DEVICE_COLUMNS: tuple[Column[DeviceRow], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Device"),
        value=lambda row: row.title,
        icon=lambda row: ICONS[row.id.kind],
        tip=lambda row: words.what(row.setup),
        spoken=lambda row: f"{row.title}, {words.what(row.setup)}",
        width=0,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "State"),
        value=lambda row: shown_state(row.condition),
        tone=lambda row: shown_condition(row.id, row.condition).tone,
        tip=lambda row: shown_state(row.condition),
        width=16,
    ),
)
