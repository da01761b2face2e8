"""Brings what devices say on their own threads to the screens, by signal.

    link = BenchLink(window)
    link.join(bench, use)                    # before bench.start(); `use` exchanges devices
    router.ended.connect(link.scan_ended)
    PackScreen(runner, workplace, window, link)

`take_reading`, `take_condition`, `take_passage` and `take_not_written` may be called from any
thread; the signals arrive on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from omsdesk.devices.bench import Bench
from omsdesk.devices.captures import Passage
from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.station import StationDevices
from omsdesk.devices.worker import Condition, Connection
from omsdesk.ui.scanning import WedgeKeys

_AT_WORK = {Connection.READY, Connection.BUSY, Connection.NEEDS_ATTENTION}


@dataclass(frozen=True, slots=True)
class DeviceChange:
    """How a device is now; `condition` is None for one that was taken away."""

    device: DeviceId
    condition: Condition | None


class BenchLink(QObject):
    """`reading` carries a `Reading`, `device_changed` a `DeviceChange`, `scan_ended` an
    `EndedScan` of any scanner, `passed` the `Passage` of the device that is listened to.
    `devices_changed` tells that the station has other devices, or other settings for them,
    `not_written` carries the OSError for which they will be forgotten.
    """

    reading = Signal(object)
    device_changed = Signal(object)
    devices_changed = Signal()
    not_written = Signal(object)
    scan_ended = Signal(object)
    passed = Signal(object)

    _failed = Signal(object)
    _read = Signal(object)
    _changed = Signal(object)
    _passed = Signal(object, object)

    def __init__(self, parent: QObject | None = None, clock: Clock = SYSTEM_CLOCK) -> None:
        super().__init__(parent)
        self._clock = clock
        self._latest: Reading | None = None
        self._conditions: dict[DeviceId, Condition] = {}
        self._bench: Bench | None = None
        self._use: Callable[[StationDevices], object] | None = None
        self._keys: WedgeKeys | None = None
        self._listened_to: DeviceId | None = None
        self._failed.connect(self.not_written, Qt.ConnectionType.QueuedConnection)
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self._passed.connect(self._on_passed, Qt.ConnectionType.QueuedConnection)

    def join(self, bench: Bench, use: Callable[[StationDevices], object]) -> None:
        """Listen to a bench that is not at work yet; `use` gives the desk other devices."""
        self._bench, self._use = bench, use
        bench.on_reading(self.take_reading)
        bench.on_status(self.take_condition)
        bench.on_bytes(self.take_passage)

    @property
    def bench(self) -> Bench:
        """The devices themselves. RuntimeError for a link that was joined to none."""
        if self._bench is None:
            raise RuntimeError("this link was joined to no bench")
        return self._bench

    def join_keys(self, keys: WedgeKeys) -> None:
        """The keys of the window, in which scanners that type are heard."""
        self._keys = keys

    @property
    def keys(self) -> WedgeKeys:
        """RuntimeError for a link without a window."""
        if self._keys is None:
            raise RuntimeError("this link was joined to no keys")
        return self._keys

    @property
    def devices(self) -> StationDevices:
        """What the station has."""
        return self._bench.devices if self._bench is not None else StationDevices()

    def use(self, devices: StationDevices) -> None:
        """Work with other devices from now on; those that stay as they are go on.

        Unavailable: "device-address-unknown", then nothing has changed.
        """
        if self._use is None:
            raise RuntimeError("this link was joined to no bench")
        before = self.devices.setups
        self._use(devices)
        now = self.bench.conditions
        for device, setup in devices.setups.items():
            if before.get(device) != setup:
                self._on_changed(DeviceChange(device, now[device]))
        self.devices_changed.emit()

    def listen_to(self, device: DeviceId | None) -> None:
        """Have `passed` tell what goes over the wire of one device, or of none."""
        self._listened_to = device

    def take_not_written(self, error: OSError) -> None:
        """Why the devices could not be written down; from any thread."""
        if shiboken6.isValid(self):
            self._failed.emit(error)

    def take_reading(self, reading: Reading) -> None:
        """What a scale said; from any thread."""
        if shiboken6.isValid(self):
            self._read.emit(reading)

    def take_condition(self, device: DeviceId, condition: Condition | None) -> None:
        """How a device is, None when it was taken away; from any thread."""
        if shiboken6.isValid(self):
            self._changed.emit(DeviceChange(device, condition))

    def take_passage(self, device: DeviceId, passage: Passage) -> None:
        """What went over a wire; from any thread."""
        if device == self._listened_to and shiboken6.isValid(self):
            self._passed.emit(device, passage)

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

    def condition_of(self, device: DeviceId) -> Condition:
        """How one device was when it was last heard of; CONNECTING when never."""
        return self._conditions.get(device, Condition(Connection.CONNECTING))

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

    @Slot(object, object)
    def _on_passed(self, device: DeviceId, passage: Passage) -> None:
        if device == self._listened_to:
            self.passed.emit(passage)
