"""Exact value types: money, unit prices, quantities, weights and dimensions.

None of them ever touches binary floating point. Every type is frozen, compares and
hashes by value, refuses to mix with other units and prints in plain ASCII; formats for
people belong to the user interface.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

# Minor-unit digits that differ from two (ISO 4217, amendment 176).
_MINOR_DIGITS = {
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
    "CLP": 0, "ISK": 0, "JPY": 0, "KRW": 0, "PYG": 0, "UGX": 0, "VND": 0,
    "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip

QUANTITY_DIGITS = 6
UNIT_PRICE_DIGITS = 4


def minor_digits(currency: str) -> int:
    """Digits after the decimal point of a currency: 2 for EUR, 0 for JPY, 3 for KWD."""
    return _MINOR_DIGITS.get(currency, 2)


def _exact(amount: Decimal | int | str, digits: int, what: str) -> Decimal:
    """The amount as a Decimal with at most `digits` decimals, else ValueError."""
    if not isinstance(amount, Decimal | int | str):
        raise TypeError(f"{what} must be exact: Decimal, int or str, not {type(amount).__name__}")
    value = Decimal(amount)
    if not value.is_finite() or value != round(value, digits):
        raise ValueError(f"{what} {amount} has more than {digits} decimals")
    return value


def rounded(value: Decimal, digits: int) -> Decimal:
    """Commercial rounding: half away from zero, to `digits` decimals."""
    return value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in whole minor units (cents) of one currency (ISO 4217 code)."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Self:
        """From major units: `Money.of("12.30", "EUR")`. ValueError when cents do not hold it."""
        digits = minor_digits(currency)
        return cls(int(_exact(amount, digits, "amount").scaleb(digits)), currency)

    @classmethod
    def rounded(cls, amount: Decimal, currency: str) -> Self:
        """From major units with any number of decimals, rounded commercially."""
        digits = minor_digits(currency)
        return cls(int(rounded(amount, digits).scaleb(digits)), currency)

    @classmethod
    def zero(cls, currency: str) -> Self:
        return cls(0, currency)

    @classmethod
    def total(cls, amounts: Iterable[Money], currency: str) -> Self:
        """The sum; `currency` decides what an empty sum is and refuses any other."""
        result = cls(0, currency)
        for amount in amounts:
            result = result + amount
        return result

    @property
    def amount(self) -> Decimal:
        """Major units, with exactly the decimals of the currency."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise ValueError(f"cannot mix {self.currency} and {other.currency}")
        return other.minor

    def __add__(self, other: Money) -> Self:
        return type(self)(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Self:
        return type(self)(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Self:
        return type(self)(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def percent(self, basis_points: int) -> Self:
        """A share in basis points (1900 = 19 %), rounded commercially."""
        return type(self).rounded(self.amount * basis_points / 10_000, self.currency)

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """A price for one unit, in ten-thousandths of the currency's major unit."""

    e4: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Self:
        """From major units: `UnitPrice.of("0.0125", "EUR")`; at most 4 decimals."""
        exact = _exact(amount, UNIT_PRICE_DIGITS, "unit price")
        return cls(int(exact.scaleb(UNIT_PRICE_DIGITS)), currency)

    @property
    def amount(self) -> Decimal:
        return Decimal(self.e4).scaleb(-UNIT_PRICE_DIGITS)

    def times(self, quantity: Quantity, discount_bp: int = 0) -> Money:
        """The amount of a line: price x quantity less a discount, rounded once at the end.

        `discount_bp` is in basis points (1500 = 15 %).
        """
        net = self.amount * quantity.amount * (10_000 - discount_bp) / 10_000
        return Money.rounded(net, self.currency)

    def __bool__(self) -> bool:
        return self.e4 != 0

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """An exact count or measure of an item, in the item's stock unit, up to 6 decimals."""

    micro: int

    @classmethod
    def of(cls, amount: Decimal | int | str) -> Self:
        exact = _exact(amount, QUANTITY_DIGITS, "quantity")
        return cls(int(exact.scaleb(QUANTITY_DIGITS)))

    @classmethod
    def total(cls, amounts: Iterable[Quantity]) -> Self:
        return cls(sum(each.micro for each in amounts))

    @property
    def amount(self) -> Decimal:
        """Without trailing zeros: 12, 0.5."""
        value = Decimal(self.micro).scaleb(-QUANTITY_DIGITS).normalize()
        return value.quantize(Decimal(1)) if value == value.to_integral_value() else value

    @property
    def is_whole(self) -> bool:
        return self.micro % ONE.micro == 0

    def __add__(self, other: Quantity) -> Self:
        return type(self)(self.micro + other.micro)

    def __sub__(self, other: Quantity) -> Self:
        return type(self)(self.micro - other.micro)

    def __neg__(self) -> Self:
        return type(self)(-self.micro)

    def __mul__(self, count: int) -> Self:
        return type(self)(self.micro * count)

    def __bool__(self) -> bool:
        return self.micro != 0

    def __str__(self) -> str:
        return f"{self.amount:f}"


NOTHING = Quantity(0)
ONE = Quantity(1_000_000)


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    """A weight in whole milligrams."""

    mg: int

    @classmethod
    def grams(cls, amount: Decimal | int | str) -> Self:
        return cls(int(_exact(amount, 3, "weight in grams").scaleb(3)))

    @classmethod
    def kilograms(cls, amount: Decimal | int | str) -> Self:
        return cls(int(_exact(amount, 6, "weight in kilograms").scaleb(6)))

    @classmethod
    def total(cls, weights: Iterable[Weight]) -> Self:
        return cls(sum(each.mg for each in weights))

    @property
    def in_grams(self) -> Decimal:
        return Decimal(self.mg).scaleb(-3)

    @property
    def in_kilograms(self) -> Decimal:
        return Decimal(self.mg).scaleb(-6)

    def __add__(self, other: Weight) -> Self:
        return type(self)(self.mg + other.mg)

    def __sub__(self, other: Weight) -> Self:
        return type(self)(self.mg - other.mg)

    def __neg__(self) -> Self:
        return type(self)(-self.mg)

    def __abs__(self) -> Self:
        return type(self)(abs(self.mg))

    def __bool__(self) -> bool:
        return self.mg != 0

    def times(self, quantity: Quantity) -> Self:
        """The weight of a quantity of something that weighs this much, to the milligram."""
        return type(self)(int(rounded(self.mg * quantity.amount, 0)))

    def __str__(self) -> str:
        return f"{self.in_grams.normalize():f} g"


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Length, width and height of a box, in whole millimetres."""

    length_mm: int
    width_mm: int
    height_mm: int

    @property
    def volume_mm3(self) -> int:
        return self.length_mm * self.width_mm * self.height_mm

    def __str__(self) -> str:
        return f"{self.length_mm} x {self.width_mm} x {self.height_mm} mm"
