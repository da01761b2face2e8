"""What a scale says, exactly, and the rule for when that is a weight.

Source: NIST Special Publication 811, appendix B.9 (pound and ounce in grams, exact).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from omsdesk.values import Weight, rounded

FRESH_S = 1

# Milligrams in one unit, by the names that scales send.
_MILLIGRAMS = {
    "mg": Decimal(1),
    "g": Decimal(1_000),
    "kg": Decimal(1_000_000),
    "t": Decimal(1_000_000_000),
    "ct": Decimal(200),
    "lb": Decimal("453592.37"),
    "oz": Decimal("28349.523125"),
    "ozt": Decimal("31103.4768"),
}


class Status(StrEnum):
    OK = "ok"
    MOTION = "motion"
    OVERLOAD = "overload"
    UNDERLOAD = "underload"
    NOT_ZEROED = "not-zeroed"
    BUSY = "busy"
    FAULT = "fault"


class Basis(StrEnum):
    """What the number counts: everything on the pan, or without the tare; scales may not say."""

    UNSAID = "unsaid"
    GROSS = "gross"
    NET = "net"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as the scale showed it: `number` keeps its decimals, `unit` as in `UNITS`."""

    number: Decimal
    unit: str

    @property
    def weight(self) -> Weight:
        """To the nearest milligram; exact for metric scales with divisions from 1 mg."""
        return Weight(int(rounded(self.number * _MILLIGRAMS[self.unit], 0)))

    @property
    def division(self) -> Weight:
        """One step of the last digit shown."""
        exponent = self.number.as_tuple().exponent
        step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
        return Weight(max(1, int(rounded(step * _MILLIGRAMS[self.unit], 0))))


UNITS = frozenset(_MILLIGRAMS)


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of a scale. `shown` is None when it shows no number (overload, fault).

    `at` (UTC) and `at_s` (seconds of the clock that freshness is judged by) are set by
    whoever received it; decoders leave them.
    """

    status: Status
    shown: Amount | None
    raw: bytes
    basis: Basis = Basis.UNSAID
    at: datetime | None = None
    at_s: float = 0

    @property
    def is_stable(self) -> bool:
        return self.status is Status.OK

    @property
    def weight(self) -> Weight | None:
        """The number shown, whatever it is worth; for a weight to act on ask `weighed`."""
        return self.shown.weight if self.shown else None

    def objection(self, now_s: float) -> str:
        """Why this is not a weight: "weight-" and a word, or "" when it is one."""
        if self.status is not Status.OK:
            return f"weight-{self.status.value}"
        if self.shown is None:
            return "weight-missing"
        if now_s - self.at_s >= FRESH_S:
            return "weight-stale"
        if self.shown.number < 0:
            return "weight-negative"
        return ""

    def weighed(self, now_s: float) -> Weight | None:
        """The weight, if this is one: stable, in range, younger than 1 s, not negative."""
        return None if self.objection(now_s) else self.weight
