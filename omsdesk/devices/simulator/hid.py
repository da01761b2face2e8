"""USB HID devices without hardware: what `ports.hid.HidTransport` takes in place of hidapi."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence

from omsdesk.devices.ports.hid import HidPort
from omsdesk.errors import Unavailable

_MOST_WAITING = 64


class SimulatedHidDevice:
    """One device: `report` is what it says, `written` what it was told. Safe in any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._reports: deque[bytes] = deque(maxlen=_MOST_WAITING)
        self._is_open = False
        self._is_plugged = True
        self.written: list[bytes] = []

    def report(self, report: bytes) -> None:
        """Like a device, which says it whether anybody listens or not."""
        with self._changed:
            if self._is_open:
                self._reports.append(report)
                self._changed.notify_all()

    def unplug(self) -> None:
        with self._changed:
            self._is_plugged = False
            self._changed.notify_all()

    def open(self) -> None:
        with self._changed:
            self._reports.clear()
            self._is_open = True

    def read(self, max_length: int, timeout_ms: int) -> Sequence[int]:
        with self._changed:
            self._changed.wait_for(lambda: self._reports or not self._is_plugged, timeout_ms / 1000)
            self._check()
            return list(self._reports.popleft()[:max_length]) if self._reports else []

    def write(self, report: bytes) -> int:
        with self._changed:
            self._check()
            self.written.append(report)
            return len(report)

    def close(self) -> None:
        with self._changed:
            self._is_open = False

    def _check(self) -> None:
        if not self._is_plugged:
            raise OSError("read error")


class SimulatedHidBus:
    """Where simulated devices are plugged in; implements `ports.hid.HidBus`."""

    def __init__(self) -> None:
        self._plugged: dict[bytes, tuple[HidPort, SimulatedHidDevice]] = {}

    def plug(self, port: HidPort) -> SimulatedHidDevice:
        device = SimulatedHidDevice()
        self._plugged[port.path] = port, device
        return device

    def unplug(self, path: bytes) -> None:
        _, device = self._plugged.pop(path)
        device.unplug()

    def found(self) -> list[HidPort]:
        return [port for port, _ in self._plugged.values()]

    def open(self, path: bytes) -> SimulatedHidDevice:
        if path not in self._plugged:
            raise FileNotFoundError(2, "open failed")
        _, device = self._plugged[path]
        device.open()
        return device


class HidEnd:
    """The device's end of a USB plug, as a transport: each write is one report."""

    def __init__(self, bus: SimulatedHidBus, port: HidPort) -> None:
        self._bus = bus
        self._port = port
        self._idle = threading.Event()
        self._device: SimulatedHidDevice | None = None
        self.plug()

    @property
    def name(self) -> str:
        return f"hid:{self._port.usb}"

    def open(self) -> None:
        """Unavailable("device-absent") while it is unplugged."""
        self._plugged("device-absent")

    def read(self, limit: int, timeout_s: float) -> bytes:
        """What the desk told the device: only scales that are told nothing are simulated."""
        self._plugged("device-gone")
        self._idle.wait(timeout_s)
        return b""

    def write(self, chunk: bytes, timeout_s: float) -> int:
        self._plugged("device-gone").report(chunk)
        return len(chunk)

    def close(self) -> None:
        """The plug stays in; `unplug` pulls it."""

    def unplug(self) -> None:
        if self._device is not None:
            self._device = None
            self._bus.unplug(self._port.path)

    def plug(self) -> None:
        self._device = self._bus.plug(self._port)

    def _plugged(self, code: str) -> SimulatedHidDevice:
        device = self._device
        if device is None:
            raise Unavailable(code, name=self.name)
        return device
