"""A packing run whose plugs are pulled: a packer, somebody who pulls, and what they know.

Everything here runs on threads of its own and touches the desk only as people do: by codes
that a scanner sends, by what stands on a pan. What they know is compared with the journal.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random
from time import monotonic

from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.scales.reading import Reading
from omsdesk.devices.simulator.ends import PtyEnd, TcpEnd
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.devices.worker import Condition, Connection
from omsdesk.errors import Unavailable
from omsdesk.values import Weight

AT_WORK = (Connection.READY, Connection.BUSY, Connection.NEEDS_ATTENTION)
# What a desk may still say of a weight after it left the pan: it is fresh for a second.
FRESH = timedelta(seconds=1)
_ALWAYS = datetime.min.replace(tzinfo=UTC)
_TAKEN_S = 1.0
_LOOK_S = 0.005
_UNDER_WAY_S = 0.05
# A little less than the silence after which a code is broken off.
_STALL_S = 0.2
_PACES_MS = (3, 3, 30)
_IN_THE_MIDDLE = 0.7


@dataclass
class Halves:
    """A code that was cut off: the desk had certainly `read` so many characters, if not more."""

    code: str
    read: int
    sent: int

    def is_told_by(self, raw: str) -> bool:
        return self.code.startswith(raw) and self.read <= len(raw) <= self.sent


@dataclass
class ScannerInHand:
    """A scanner on a pseudo terminal that notes what became of each code.

    `whole` were taken by the desk before anything happened; of `doubtful` ones nobody knows;
    `halves` were cut off after the desk had taken their beginning. In `stalled` ones this
    thread was held up for so long that the desk has to take them for two pieces.
    """

    end: PtyEnd
    random: Random
    whole: list[str] = field(default_factory=list)
    doubtful: list[str] = field(default_factory=list)
    halves: list[Halves] = field(default_factory=list)
    stalled: list[str] = field(default_factory=list)
    sending: threading.Event = field(default_factory=threading.Event)
    log: list[str] = field(default_factory=list)
    _pause: threading.Event = field(default_factory=threading.Event)

    def scan(self, code: str) -> bool:
        """Whether all of it was certainly taken; quick scanners and slow ones take turns."""
        line = f"{code}\r".encode("ascii")
        pace_ms = self.random.choice(_PACES_MS)
        sent: list[float] = []
        read, life = 0, self.end.lives
        self.sending.set()
        try:
            for byte in line:
                self._check_power(life)
                self.end.write(bytes((byte,)), _TAKEN_S)
                sent.append(monotonic())
                self._pause.wait(self.random.randrange(pace_ms) / 1000)
                read = max(read, self._read(sent))
            until_s = monotonic() + _TAKEN_S
            while read < len(line) and monotonic() < until_s:
                self._check_power(life)
                self._pause.wait(_LOOK_S)
                read = max(read, self._read(sent))
        except Unavailable:
            if sent:
                self._note(code, read, len(sent))
            return False
        finally:
            self.sending.clear()
            self.log.append(f"{datetime.now(UTC):%T.%f} {code}: {len(sent)} sent, {read} read")
        gaps_s = [later - sooner for sooner, later in pairwise(sent)]
        if max(gaps_s) >= _STALL_S:
            self.stalled.append(code)
            return False
        (self.whole if read == len(line) else self.doubtful).append(code)
        return read == len(line)

    def _check_power(self, life: int) -> None:
        """A scanner that was unplugged meanwhile has forgotten what it was saying."""
        if self.end.lives != life:
            raise Unavailable("device-gone", name=self.end.name)

    def _read(self, sent: list[float]) -> int:
        """How many bytes the desk has certainly taken: none waits, and they had the time to
        get from one end of the terminal to the other.
        """
        if self.end.unread:
            return 0
        until_s = monotonic() - _UNDER_WAY_S
        return sum(at_s <= until_s for at_s in sent)

    def _note(self, code: str, read: int, sent: int) -> None:
        if read > len(code):
            self.whole.append(code)
        elif sent > len(code) or not read:
            self.doubtful.append(code)
        else:
            self.halves.append(Halves(code, read, sent))


class PanHistory:
    """What stood on the pan, and when; in UTC."""

    def __init__(self, scale: SimulatedScale) -> None:
        self._scale = scale
        self._lock = threading.Lock()
        self._stood: list[tuple[datetime, Weight]] = [(_ALWAYS, Weight(0))]

    def weigh(self, weight: Weight) -> None:
        with self._lock:
            self._scale.weigh(weight)
            self._stood.append((datetime.now(UTC), weight))

    def stood_at(self, moment: datetime) -> set[Weight]:
        """Every weight that was on the pan in the second before."""
        with self._lock:
            stood = list(self._stood)
        ends = [*(at for at, _ in stood[1:]), datetime.max.replace(tzinfo=UTC)]
        return {
            weight
            for (begun, weight), ended in zip(stood, ends, strict=True)
            if begun <= moment and ended >= moment - FRESH
        }


class Told:
    """What the bench told on its threads: readings that were weights, and conditions."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.weights: list[tuple[datetime, Weight]] = []
        self.reading_s = 0.0
        self._conditions: dict[str, list[Connection]] = {}

    def reading(self, reading: Reading) -> None:
        with self.changed:
            self.reading_s = monotonic()
            if reading.is_stable and reading.weight is not None and reading.at is not None:
                self.weights.append((reading.at, reading.weight))
            self.changed.notify_all()

    def condition(self, device: DeviceId, condition: Condition | None) -> None:
        with self.changed:
            if condition is not None:
                self._conditions.setdefault(device.kind, []).append(condition.connection)
            self.changed.notify_all()

    def mark(self, kind: str) -> int:
        """How much has been told of a device so far."""
        with self.changed:
            return len(self._conditions.get(kind, ()))

    def has_returned(self, kind: str, since: int) -> bool:
        """Whether it was told to be gone since a mark, and then to be at work again."""
        told = self._conditions.get(kind, [])[since:]
        gone = next((at for at, each in enumerate(told) if each not in AT_WORK), len(told))
        return any(each in AT_WORK for each in told[gone:])


@dataclass(frozen=True)
class Plug:
    """One plug: `is_back(mark, since_s)` tells whether the desk works with its device again.

    `busy` is set while it does what it is best pulled in the middle of.
    """

    kind: str
    end: PtyEnd | TcpEnd
    is_back: Callable[[int, float], bool]
    busy: threading.Event | None = None


@dataclass
class Pulling:
    """Pulls plugs at random moments, and notes how long each device took to come back."""

    plugs: tuple[Plug, ...]
    told: Told
    random: Random
    pulls: int
    stopping: threading.Event
    back_s: dict[str, list[float]] = field(default_factory=dict)
    late: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)

    def run(self) -> None:
        for _ in range(self.pulls):
            if self.stopping.wait(self.random.randrange(50, 900) / 1000):
                return
            self._pull(self.random.choice(self.plugs))

    def _pull(self, plug: Plug) -> None:
        if plug.busy is not None and self.random.random() < _IN_THE_MIDDLE:
            plug.busy.wait(_TAKEN_S)
            self.stopping.wait(self.random.randrange(20) / 1000)
        mark = self.told.mark(plug.kind)
        plug.end.unplug()
        self.log.append(f"{datetime.now(UTC):%T.%f} {plug.kind} out")
        self.stopping.wait(self.random.randrange(20, 1800) / 1000)
        plug.end.plug()
        self.log.append(f"{datetime.now(UTC):%T.%f} {plug.kind} in")
        since_s = monotonic()
        with self.told.changed:
            is_back = self.told.changed.wait_for(lambda: plug.is_back(mark, since_s), 10)
        taken_s = monotonic() - since_s
        self.back_s.setdefault(plug.kind, []).append(taken_s)
        if not is_back:
            self.late.append(plug.kind)
