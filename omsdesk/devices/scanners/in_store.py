"""In-store codes that say a weight or a price: what the digits of an EAN-13 mean in one shop.

    pattern = MeasurePattern.of("21IIIIIWWWWWC")
    pattern.read("2112345012506")       # the item 2112345000008 and 1.250 kg

Source: GS1 General Specifications 25, section 2.1.11 (restricted circulation numbers, prefixes
20-29: every country or shop decides itself what the digits are).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from omsdesk.devices.scanners.gs1 import Elements, check_digit, is_digits, plain_gtin
from omsdesk.values import Weight

_LENGTH = 13
_FORM = re.compile(r"2[0-9][0-9]*I+[IV]*(W+|P+)V?C")


@dataclass(frozen=True, slots=True)
class MeasurePattern:
    """Thirteen places: digits as they are, `I` of the item, `W` grams, `P` a price in the
    smallest unit, `V` a check digit of the shop's own (not looked at), `C` that of the code.
    """

    places: str

    @classmethod
    def of(cls, text: str) -> Self:
        """ValueError for a text that is no pattern."""
        if len(text) != _LENGTH or not _FORM.fullmatch(text):
            raise ValueError(text)
        return cls(text)

    def read(self, code: str) -> Elements | None:
        """What a code says, None when it is not of this kind.

        The item's number is the code with zeros for the measure, as it is printed on a shelf.
        """
        if len(code) != _LENGTH or not is_digits(code) or plain_gtin(code) is None:
            return None
        if any(place.isdigit() and place != digit for place, digit in self._pairs(code)):
            return None
        kept = "".join(
            digit if place == "I" or place.isdigit() else "0" for place, digit in self._pairs(code)
        )
        item = plain_gtin(kept[:-1] + check_digit(kept[:-1]))
        grams, price = self._number("W", code), self._number("P", code)
        weight = Weight.grams(grams) if grams is not None else None
        return Elements(gtin=item, net_weight=weight, price_minor=price, is_in_store=True)

    def _pairs(self, code: str) -> list[tuple[str, str]]:
        return list(zip(self.places, code, strict=True))

    def _number(self, kind: str, code: str) -> int | None:
        digits = "".join(digit for place, digit in self._pairs(code) if place == kind)
        return int(digits) if digits else None
