"""A blocking pipe of bytes to a device, and the one that stays in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.errors import Unavailable

# No call into a transport may take longer, so that a worker can always be stopped.
LONGEST_CALL_S = 0.5


class Transport(Protocol):
    """Bytes to and from one device.

    Every failure is `Unavailable`, with the `name` of the port as a fact:
    "device-absent" (nothing is plugged in, nobody listens), "device-no-permission",
    "device-in-use", "device-gone" (it was there), "device-not-open".
    A transport can be opened again after `close`, which never fails.
    """

    @property
    def name(self) -> str: ...

    def open(self) -> None: ...

    def read(self, limit: int, timeout_s: float) -> bytes:
        """What there is, at most `limit` bytes; empty when nothing came in time."""
        ...

    def write(self, chunk: bytes, timeout_s: float) -> int:
        """Hand over the beginning of `chunk`; the number of bytes taken, 0 after the time.

        Bytes that were taken may have reached the device, all others have not: a failure that
        cannot be sure of that says of how many more, as the fact `perhaps`.
        """
        ...

    def close(self) -> None: ...


class NoWay:
    """The way to a device whose address is none on this system: it fails as that was refused."""

    def __init__(self, address: str, refusal: Unavailable) -> None:
        self.name = address
        self._refusal = refusal

    def open(self) -> None:
        raise Unavailable(self._refusal.code, **self._refusal.facts)

    def read(self, limit: int, timeout_s: float) -> bytes:
        raise Unavailable("device-not-open", name=self.name)

    def write(self, chunk: bytes, timeout_s: float) -> int:
        raise Unavailable("device-not-open", name=self.name)

    def close(self) -> None:
        """It was never open."""


class _Lane:
    """Bytes in one direction, at most `capacity` of them on the way."""

    def __init__(self, capacity: int) -> None:
        self.bytes = bytearray()
        self.capacity = capacity

    def take(self, limit: int) -> bytes:
        taken = bytes(self.bytes[:limit])
        del self.bytes[:limit]
        return taken

    def put(self, chunk: bytes) -> int:
        count = min(len(chunk), self.capacity - len(self.bytes))
        self.bytes += chunk[:count]
        return count


class _Cable:
    """What the two ends of a pipe share: two lanes, and whether it is plugged in.

    `hung_up` counts how often it came apart: an end that was open then has to be opened again.
    """

    def __init__(self, clock: Clock, capacity: int) -> None:
        self.changed = threading.Condition()
        self.clock = clock
        self.lanes = _Lane(capacity), _Lane(capacity)
        self.is_plugged = True
        self.hung_up = 0


class MemoryPipe:
    """One end of a pipe within this process; `pair` makes both.

    A full pipe takes no more bytes until the other end reads, like a device that hangs.
    `unplug` and `plug` work from any thread and on both ends alike.
    """

    def __init__(self, cable: _Cable, side: int, name: str) -> None:
        self._cable = cable
        self._incoming, self._outgoing = cable.lanes[side], cable.lanes[1 - side]
        self._name = name
        self._is_open = False
        self._life = 0

    @classmethod
    def pair(
        cls, name: str = "memory", clock: Clock = SYSTEM_CLOCK, capacity: int = 65_536
    ) -> tuple[MemoryPipe, MemoryPipe]:
        cable = _Cable(clock, capacity)
        return cls(cable, 0, name), cls(cable, 1, name)

    @property
    def name(self) -> str:
        return self._name

    def open(self) -> None:
        with self._cable.changed:
            if not self._cable.is_plugged:
                raise Unavailable("device-absent", name=self._name)
            self._is_open = True
            self._life = self._cable.hung_up

    def read(self, limit: int, timeout_s: float) -> bytes:
        with self._cable.changed:
            self._wait(lambda: bool(self._incoming.bytes), timeout_s)
            taken = self._incoming.take(limit)
            self._cable.changed.notify_all()
            return taken

    def write(self, chunk: bytes, timeout_s: float) -> int:
        with self._cable.changed:
            lane = self._outgoing
            self._wait(lambda: len(lane.bytes) < lane.capacity, timeout_s)
            count = lane.put(chunk)
            self._cable.changed.notify_all()
            return count

    def close(self) -> None:
        """Hang up: the other end fails until it is opened again."""
        with self._cable.changed:
            if self._is_open and self._is_connected():
                self._hang_up()
            self._is_open = False

    def unplug(self) -> None:
        """Pull the plug: what is on the way is lost, both ends fail."""
        with self._cable.changed:
            self._cable.is_plugged = False
            self._hang_up()

    def plug(self) -> None:
        with self._cable.changed:
            self._cable.is_plugged = True
            self._cable.changed.notify_all()

    def _hang_up(self) -> None:
        """What is on the way is lost, and whoever waits is told."""
        self._cable.hung_up += 1
        for lane in self._cable.lanes:
            lane.bytes.clear()
        self._cable.changed.notify_all()

    def _wait(self, is_ready: Callable[[], bool], timeout_s: float) -> None:
        cable = self._cable

        def is_over() -> bool:
            return is_ready() or not (self._is_open and self._is_connected())

        self._check()
        cable.clock.wait_for(cable.changed, is_over, timeout_s)
        self._check()

    def _check(self) -> None:
        if not self._is_open:
            raise Unavailable("device-not-open", name=self._name)
        if not self._is_connected():
            raise Unavailable("device-gone", name=self._name)

    def _is_connected(self) -> bool:
        return self._cable.is_plugged and self._life == self._cable.hung_up
