"""Brings what devices say on their own threads to the screens, by signal.

    link = BenchLink(window)
    bench.on_reading(link.take_reading)                      # before bench.start()
    bench.on_status(link.take_condition)
    PackScreen(runner, workplace, window, link)

`take_reading` and `take_condition` may be called from any thread; the signals arrive on the
GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from omsdesk.devices.catalogue import DeviceKind
from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.worker import Condition, Connection

SCALE: str = DeviceKind.SCALE
LABEL_PRINTER: str = DeviceKind.PRINTER
SCANNER: str = DeviceKind.SCANNER

_AT_WORK = {Connection.READY, Connection.BUSY, Connection.NEEDS_ATTENTION}


@dataclass(frozen=True, slots=True)
class DeviceChange:
    """How a device is now; `name` is one of the constants above."""

    name: str
    condition: Condition


class BenchLink(QObject):
    """`reading` carries a `Reading`, `device_changed` a `DeviceChange`."""

    reading = Signal(object)
    device_changed = Signal(object)

    _read = Signal(object)
    _changed = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Clock = SYSTEM_CLOCK) -> None:
        super().__init__(parent)
        self._clock = clock
        self._latest: Reading | None = None
        self._conditions: dict[str, Condition] = {}
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)

    def take_reading(self, reading: Reading) -> None:
        """What a scale said; from any thread."""
        if shiboken6.isValid(self):
            self._read.emit(reading)

    def take_condition(self, name: str, condition: Condition) -> None:
        """How a device is; from any thread."""
        if shiboken6.isValid(self):
            self._changed.emit(DeviceChange(name, condition))

    def now_s(self) -> float:
        """The clock by which a reading is fresh or not."""
        return self._clock.now_s()

    @property
    def latest(self) -> Reading | None:
        """The last reading that arrived; None when there is none or the scale is gone."""
        return self._latest

    def condition(self, name: str) -> Condition:
        """How a device was when it was last heard of; ABSENT when never."""
        return self._conditions.get(name, Condition(Connection.ABSENT))

    @property
    def changes(self) -> tuple[DeviceChange, ...]:
        """How every device is that was heard of, for a window that comes later."""
        return tuple(DeviceChange(*each) for each in self._conditions.items())

    @property
    def has_scale(self) -> bool:
        """Whether readings are to be expected without anybody doing something."""
        return self.condition(SCALE).connection in _AT_WORK

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        self._latest = reading
        self.reading.emit(reading)

    @Slot(object)
    def _on_changed(self, change: DeviceChange) -> None:
        self._conditions[change.name] = change.condition
        if change.name == SCALE and not self.has_scale:
            self._latest = None
        self.device_changed.emit(change)
