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

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.worker import Condition, Connection

_AT_WORK = {Connection.READY, Connection.BUSY, Connection.NEEDS_ATTENTION}


@dataclass(frozen=True, slots=True)
class DeviceChange:
    """How a device is now; `condition` is None for one that was taken away."""

    device: DeviceId
    condition: Condition | None


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
        self._conditions: dict[DeviceId, Condition] = {}
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)

    def take_reading(self, reading: Reading) -> None:
        """What a scale said; from any thread."""
        if shiboken6.isValid(self):
            self._read.emit(reading)

    def take_condition(self, device: DeviceId, condition: Condition | None) -> None:
        """How a device is, None when it was taken away; from any thread."""
        if shiboken6.isValid(self):
            self._changed.emit(DeviceChange(device, condition))

    def now_s(self) -> float:
        """The clock by which a reading is fresh or not."""
        return self._clock.now_s()

    @property
    def latest(self) -> Reading | None:
        """The last reading that arrived; None when there is none or the scale is gone."""
        return self._latest

    def condition(self, kind: DeviceKind) -> Condition:
        """How the device of a kind was when it was last heard of; ABSENT when never."""
        every = (each for device, each in self._conditions.items() if device.kind is kind)
        return next(every, Condition(Connection.ABSENT))

    @property
    def changes(self) -> tuple[DeviceChange, ...]:
        """How every device is that was heard of, for a window that comes later."""
        return tuple(DeviceChange(*each) for each in self._conditions.items())

    @property
    def has_scale(self) -> bool:
        """Whether readings are to be expected without anybody doing something."""
        return self.condition(DeviceKind.SCALE).connection in _AT_WORK

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        self._latest = reading
        self.reading.emit(reading)

    @Slot(object)
    def _on_changed(self, change: DeviceChange) -> None:
        if change.condition is None:
            self._conditions.pop(change.device, None)
        else:
            self._conditions[change.device] = change.condition
        if change.device.kind is DeviceKind.SCALE and not self.has_scale:
            self._latest = None
        self.device_changed.emit(change)
