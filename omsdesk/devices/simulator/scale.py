"""A scale without hardware: speaks MT-SICS, swings before it settles, refuses too much.

Everything is whole milligrams; the same seed gives the same swinging.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales.mt_sics import encoded
from omsdesk.devices.scales.reading import Amount, Reading, Status
from omsdesk.values import Weight

_CAPACITY = Weight.kilograms(30)
_DIVISION = Weight.grams(1)
_HALVES_EVERY_MS = 60
_LONGEST_COMMAND = 64


@dataclass(frozen=True, slots=True)
class ScaleModel:
    """What a scale can do: steps of `division` up to `capacity`, at rest after `settle_ms`.

    While it swings, the display is off by up to `noise` divisions.
    """

    capacity: Weight = _CAPACITY
    division: Weight = _DIVISION
    settle_ms: int = 600
    noise: int = 3


class SimulatedScale:
    """The scale's side of MT-SICS. Every method may be called from any thread."""

    appetite_bytes = 4096

    def __init__(
        self, model: ScaleModel | None = None, seed: int = 0, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self.model = model or ScaleModel()
        self._clock = clock
        self._random = Random(seed)  # noqa: S311 - noise of a display
        self._lock = threading.RLock()
        self._load_mg = 0
        self._before_mg = 0
        self._changed_ms = self._now_ms() - self.model.settle_ms
        self._zero_mg = 0
        self._tare_mg = 0
        self._is_silent = False
        self._streams = False
        self._owes: list[Callable[[], bytes | None]] = []
        self._line = bytearray()
        self._at_rest: dict[bytes, Callable[[], bytes | None]] = {
            b"S": self._weigh_at_rest,
            b"Z": self._zero_at_rest,
            b"T": self._tare_at_rest,
        }
        self._at_once: dict[bytes, Callable[[], bytes]] = {
            b"ZI": self._zero_now,
            b"TI": self._tare_now,
            b"TAC": self._clear_tare,
        }

    @property
    def load(self) -> Weight:
        """What stands on the pan."""
        with self._lock:
            return Weight(self._load_mg)

    def put(self, weight: Weight) -> None:
        """Put something on the pan beside what is there; negative takes it off."""
        with self._lock:
            self._move_to(self._load_mg + weight.mg)

    def weigh(self, weight: Weight) -> None:
        """Have exactly this much on the pan."""
        with self._lock:
            self._move_to(weight.mg)

    def clear(self) -> None:
        self.weigh(Weight(0))

    def be_silent(self, *, silent: bool = True) -> None:
        """Answer nothing, as one that is switched off on a plugged cable."""
        with self._lock:
            self._is_silent = silent

    def reading(self) -> Reading:
        """What the display shows at this moment."""
        with self._lock:
            return self._reading()

    def hear(self, chunk: bytes) -> bytes:
        """As `serving.Peer`."""
        with self._lock:
            *commands, rest = (bytes(self._line) + chunk).split(b"\n")
            self._line = bytearray(rest[-_LONGEST_COMMAND:])
            if self._is_silent:
                return b""
            return b"".join(self._answer(each.strip()) for each in commands)

    def speak(self) -> bytes:
        """As `serving.Peer`: what had to wait for rest, or the next reading of a stream."""
        with self._lock:
            return b"" if self._is_silent else self._overdue()

    def _move_to(self, load_mg: int) -> None:
        self._before_mg = self._swinging_mg()
        self._load_mg = load_mg
        self._changed_ms = self._now_ms()

    def _now_ms(self) -> int:
        return int(self._clock.now_s() * 1000)

    @property
    def _is_stable(self) -> bool:
        return self._now_ms() - self._changed_ms >= self.model.settle_ms

    def _swinging_mg(self) -> int:
        """The load as the pan feels it: the way to the new one halves again and again."""
        if self._is_stable:
            return self._load_mg
        way = self._before_mg - self._load_mg
        halvings = (self._now_ms() - self._changed_ms) // _HALVES_EVERY_MS
        swing = self._random.randint(-self.model.noise, self.model.noise) * self.model.division.mg
        return self._load_mg + (way >> halvings) + swing

    def _reading(self) -> Reading:
        felt_mg = self._swinging_mg() - self._zero_mg
        most_mg = self.model.capacity.mg + 9 * self.model.division.mg
        if felt_mg > most_mg:
            return Reading(Status.OVERLOAD, None, b"")
        if felt_mg < -most_mg:
            return Reading(Status.UNDERLOAD, None, b"")
        step = self.model.division.mg
        shown_mg = (felt_mg - self._tare_mg + step // 2) // step * step
        status = Status.OK if self._is_stable else Status.MOTION
        return Reading(status, Amount(self._as_grams(shown_mg), "g"), b"")

    def _as_grams(self, shown_mg: int) -> Decimal:
        """With as many decimals as the division has."""
        digits = next(
            count for count in range(4) if self.model.division.mg % 10 ** (3 - count) == 0
        )
        return Decimal(shown_mg).scaleb(-3).quantize(Decimal(1).scaleb(-digits))

    def _answer(self, command: bytes) -> bytes:
        """The answer to one command; one that must wait for rest is given later."""
        self._streams = command == b"SIR"
        if command in (b"SI", b"SIR"):
            return encoded(self._reading())
        if command in self._at_rest:
            self._owes.append(self._at_rest[command])
            return b""
        if command == b"@":
            self._owes.clear()
            self._tare_mg = self._zero_mg = 0
            return b'I4 A "0000000001"\r\n'
        if command in self._at_once:
            return self._at_once[command]()
        return b"ES\r\n" if command else b""

    def _overdue(self) -> bytes:
        said = b""
        while self._owes and (answer := self._owes[0]()) is not None:
            said += answer
            del self._owes[0]
        return said + (encoded(self._reading()) if self._streams and not said else b"")

    def _weigh_at_rest(self) -> bytes | None:
        reading = self._reading()
        return None if reading.status is Status.MOTION else encoded(reading)

    def _zero_at_rest(self) -> bytes | None:
        return self._set_zero(b"Z A\r\n") if self._is_stable else None

    def _tare_at_rest(self) -> bytes | None:
        return self._set_tare("T S") if self._is_stable else None

    def _zero_now(self) -> bytes:
        return self._set_zero(b"ZI S\r\n" if self._is_stable else b"ZI D\r\n")

    def _tare_now(self) -> bytes:
        return self._set_tare("TI S" if self._is_stable else "TI D")

    def _clear_tare(self) -> bytes:
        self._tare_mg = 0
        return b"TAC A\r\n"

    def _set_zero(self, done: bytes) -> bytes:
        """Only near the true zero (2 % of the capacity), as scales do."""
        if abs(self._load_mg) > self.model.capacity.mg // 50:
            return b"Z +\r\n"
        self._zero_mg, self._tare_mg = self._load_mg, 0
        return done

    def _set_tare(self, done: str) -> bytes:
        self._tare_mg = self._load_mg - self._zero_mg
        return f"{done} {self._as_grams(self._tare_mg):>10f} g\r\n".encode("ascii")
