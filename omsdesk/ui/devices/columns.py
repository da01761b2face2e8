"""The rows of the list of devices and of the scans that a scanner has sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.station import Setup, StationDevices
from omsdesk.devices.worker import Condition
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.device_words import ICONS, shown_condition, shown_state
from omsdesk.ui.devices import words
from omsdesk.ui.rows import Column
from omsdesk.ui.texts import QT_TRANSLATE_NOOP

_ORDER = (DeviceKind.SCANNER, DeviceKind.SCALE, DeviceKind.PRINTER)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device of the station, as it is set up and as it is."""

    id: DeviceId
    setup: Setup
    condition: Condition


def rows_of(devices: StationDevices, link: BenchLink) -> list[DeviceRow]:
    """By kind, then by name."""
    found = [DeviceRow(id_, each, link.condition_of(id_)) for id_, each in devices.setups.items()]
    return sorted(found, key=lambda row: (_ORDER.index(row.id.kind), row.id.name.casefold()))


def named(rows: Iterable[DeviceRow], device: DeviceId | None) -> DeviceRow | None:
    return next((row for row in rows if row.id == device), None)


DEVICE_COLUMNS: tuple[Column[DeviceRow], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Device"),
        value=lambda row: row.id.name,
        icon=lambda row: ICONS[row.id.kind],
        tip=lambda row: words.what(row.setup),
        spoken=lambda row: f"{row.id.name}, {words.what(row.setup)}",
        width=0,
        is_strong=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "State"),
        value=lambda row: shown_state(row.condition),
        tone=lambda row: shown_condition(row.id, row.condition).tone,
        width=20,
    ),
)
