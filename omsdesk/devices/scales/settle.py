"""Decides that a weight has settled, where a scale does not say so or cannot be trusted to.

Source: our own rule. Protocols without a check sum can lose a digit on the way; a reading
that the next one repeats has not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from omsdesk.devices.scales.reading import Reading, Status


@dataclass(frozen=True, slots=True)
class SettleRule:
    """`count` readings within one division of each other, over at least `period_s`."""

    count: int
    period_s: float


# The scale has a stable flag: the repetition only guards against damaged frames.
FLAGGED = SettleRule(count=2, period_s=0)
# Half a second of equal readings: at twenty a second the tenth comes 0.45 s after the first.
UNFLAGGED = SettleRule(count=4, period_s=0.45)


@dataclass(slots=True)
class Settle:
    """Feeds on readings in order; gives each back, as motion until it has settled."""

    rule: SettleRule
    _alike: list[Reading] = field(default_factory=list)

    def feed(self, reading: Reading) -> Reading:
        if not reading.is_stable or reading.shown is None:
            self._alike.clear()
            return reading
        if self._alike and not self._is_alike(reading):
            self._alike.clear()
        self._alike.append(reading)
        # The first stays for the period, so that slow drift cannot creep along.
        del self._alike[1 : -self.rule.count]
        return reading if self._has_settled(reading) else replace(reading, status=Status.MOTION)

    def _is_alike(self, reading: Reading) -> bool:
        first = self._alike[0].shown
        shown = reading.shown
        if first is None or shown is None or first.unit != shown.unit:
            return False
        # A digit that was lost on the way would make the step larger, and so excuse itself.
        exponent = int(shown.number.as_tuple().exponent)
        if exponent != first.number.as_tuple().exponent:
            return False
        # In the unit of the display: rounding to milligrams must not open the gap.
        step = Decimal(1).scaleb(exponent)
        return abs(shown.number - first.number) <= step

    def _has_settled(self, reading: Reading) -> bool:
        is_long = reading.at_s - self._alike[0].at_s >= self.rule.period_s
        return len(self._alike) >= self.rule.count and is_long
