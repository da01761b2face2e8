"""The pan of a scale without hardware: swings before it rests, drifts, refuses too much.

Everything is whole milligrams; the same seed gives the same swinging.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from omsdesk.devices.clock import SYSTEM_CLOCK, Clock
from omsdesk.devices.scales.reading import Amount, Basis, Reading, Status
from omsdesk.values import Weight

_CAPACITY = Weight.kilograms(30)
_DIVISION = Amount(Decimal(1), "g")
_HALVES_EVERY_MS = 60
_MS_PER_MINUTE = 60_000
# Scales find their zero only near the true one: within 2 % of the capacity.
_ZERO_RANGE = 50
_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class ScaleModel:
    """What a scale can do: steps of `division` up to `capacity`, at rest after `settle_ms`.

    The unit of `division` is that of the display. While it swings, the display is off by up
    to `noise` divisions; an empty pan creeps by `drift_mg_per_min`.
    """

    capacity: Weight = _CAPACITY
    division: Amount = _DIVISION
    settle_ms: int = 600
    noise: int = 3
    drift_mg_per_min: int = 0


class Pan:
    """Load, zero and tare of one scale, and what its display shows. Not safe in threads."""

    def __init__(self, model: ScaleModel, seed: int, clock: Clock = SYSTEM_CLOCK) -> None:
        self.model = model
        self._clock = clock
        self._random = Random(seed)  # noqa: S311 - noise of a display
        self._load_mg = 0
        self._before_mg = 0
        self._switched_on_ms = self.now_ms
        self._changed_ms = self._switched_on_ms - model.settle_ms
        self._zero_mg = 0
        self._tare_mg = 0

    @property
    def now_ms(self) -> int:
        return int(self._clock.now_s() * 1000)

    @property
    def load(self) -> Weight:
        return Weight(self._load_mg)

    @property
    def is_stable(self) -> bool:
        return self.now_ms - self._changed_ms >= self.model.settle_ms

    @property
    def rests_at_s(self) -> float:
        """When the pan came or will come to rest, on its clock."""
        return (self._changed_ms + self.model.settle_ms) / 1000

    def move_to(self, load: Weight) -> None:
        """Have exactly this much on the pan."""
        self._before_mg = self._swinging_mg()
        self._load_mg = load.mg
        self._changed_ms = self.now_ms

    def reading(self) -> Reading:
        """What the display shows at this moment; `raw` is empty."""
        felt_mg = self._swinging_mg() + self._drift_mg - self._zero_mg
        most_mg = self.model.capacity.mg + 9 * self.model.division.weight.mg
        if felt_mg > most_mg:
            return Reading(Status.OVERLOAD, None, b"")
        if felt_mg < -most_mg:
            return Reading(Status.UNDERLOAD, None, b"")
        status = Status.OK if self.is_stable else Status.MOTION
        basis = Basis.NET if self._tare_mg else Basis.GROSS
        return Reading(status, self._shown(felt_mg - self._tare_mg), b"", basis)

    def zero(self) -> bool:
        """What is on the pan is nothing now; False when that is too much to be its zero."""
        if abs(self._load_mg) > self.model.capacity.mg // _ZERO_RANGE:
            return False
        self._zero_mg, self._tare_mg = self._load_mg + self._drift_mg, 0
        return True

    def tare(self) -> Amount:
        """What is on the pan is the box; its weight as it would be shown."""
        self._tare_mg = self._load_mg + self._drift_mg - self._zero_mg
        return self._shown(self._tare_mg)

    def clear_tare(self) -> None:
        self._tare_mg = 0

    def reset(self) -> None:
        """As it was when it was switched on."""
        self._tare_mg = self._zero_mg = 0

    @property
    def _drift_mg(self) -> int:
        on_ms = self.now_ms - self._switched_on_ms
        return self.model.drift_mg_per_min * on_ms // _MS_PER_MINUTE

    def _swinging_mg(self) -> int:
        """The load as the pan feels it: the way to the new one halves again and again."""
        if self.is_stable:
            return self._load_mg
        way = self._before_mg - self._load_mg
        halvings = (self.now_ms - self._changed_ms) // _HALVES_EVERY_MS
        noise = self._random.randint(-self.model.noise, self.model.noise)
        return self._load_mg + (way >> halvings) + noise * self.model.division.weight.mg

    def _shown(self, felt_mg: int) -> Amount:
        """In whole divisions, with as many decimals as the division has."""
        step = self.model.division
        unit_mg = Amount(_MILLION, step.unit).weight.mg / _MILLION
        steps = (felt_mg / unit_mg / step.number).quantize(Decimal(1), ROUND_HALF_UP)
        # Not the minus of a zero.
        return Amount(steps * step.number + 0, step.unit)
