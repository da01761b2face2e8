"""Numbers, money, weights and dates as the station's locale writes them, and back again.

Nothing here passes through binary floating point: QLocale gives separators and patterns, the
digits stay exact. What `money`, `quantity` and `weight` print, `parse_decimal` reads.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.values import (
    Dimensions,
    Money,
    Quantity,
    UnitPrice,
    Weight,
    minor_digits,
)

_MINUS = "−"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_GROUPERS = {" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "'", "’"}
_ONE_KILOGRAM_MG = 1_000_000
_UNITS = {"each": QT_TRANSLATE_NOOP("units", "each")}


def locale() -> QLocale:
    """The station's locale, set once at start with `QLocale.setDefault`."""
    return QLocale()


def decimal(value: Decimal, *, is_grouped: bool = True) -> str:
    """A number with the locale's separators and exactly the decimals that it has."""
    here = locale()
    sign = "-" if value.is_signed() and value else ""
    whole, _, decimals = f"{abs(value):f}".partition(".")
    if is_grouped:
        whole = _grouped(whole, here.groupSeparator())
    return sign + whole + (here.decimalPoint() + decimals if decimals else "")


def _grouped(digits: str, separator: str) -> str:
    head = len(digits) % 3 or 3
    parts = [digits[:head], *(digits[at : at + 3] for at in range(head, len(digits), 3))]
    return separator.join(part for part in parts if part)


def integer(value: int) -> str:
    """A whole number with the locale's group separators."""
    return decimal(Decimal(value))


def quantity(value: Quantity, unit: str = "") -> str:
    """12 or 0.5, with the unit's short name behind it when its code is given."""
    text = decimal(value.amount)
    return f"{text}{_NO_BREAK}{unit_name(unit)}" if unit else text


def unit_name(code: str) -> str:
    """The name of a stock unit; its code unless it is one that every shop has."""
    return QCoreApplication.translate("units", _UNITS[code]) if code in _UNITS else code


def money(value: Money, *, with_currency: bool = True) -> str:
    """12.30 with the currency's sign or code where the locale puts it."""
    text = decimal(abs(value.amount))
    shown = _with_currency(text, value.currency) if with_currency else text
    return f"-{shown}" if value.minor < 0 else shown


def unit_price(value: UnitPrice) -> str:
    """At least the currency's decimals, and up to four when they are not zero."""
    amount = value.amount
    digits = minor_digits(value.currency)
    exact = amount.normalize()
    exponent = exact.as_tuple().exponent
    if isinstance(exponent, int) and -exponent < digits:
        exact = amount.quantize(Decimal(1).scaleb(-digits))
    shown = _with_currency(decimal(abs(exact)), value.currency)
    return f"-{shown}" if value.e4 < 0 else shown


def _with_currency(text: str, currency: str) -> str:
    sign = _SIGNS.get(currency, currency)
    is_before = locale().toCurrencyString(1, "X").lstrip().startswith("X")
    if not is_before:
        return f"{text}{_NO_BREAK}{sign}"
    return f"{sign}{text}" if len(sign) == 1 else f"{sign}{_NO_BREAK}{text}"


_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}


def weight(value: Weight) -> str:
    """Grams below one kilogram, kilograms with three decimals from there."""
    if abs(value).mg < _ONE_KILOGRAM_MG:
        return f"{decimal(_short(value.in_grams))}{_NO_BREAK}g"
    return f"{decimal(_short(value.in_kilograms, 3))}{_NO_BREAK}kg"


def _short(value: Decimal, least: int = 0) -> Decimal:
    """Without trailing zeros, but with at least `least` decimals."""
    exact = value.normalize()
    exponent = exact.as_tuple().exponent
    if isinstance(exponent, int) and -exponent < least:
        return value.quantize(Decimal(1).scaleb(-least))
    return exact if exact.as_tuple().exponent != 0 else exact.quantize(Decimal(1))


def dimensions(value: Dimensions) -> str:
    """300 × 200 × 100 mm."""
    sides = (value.length_mm, value.width_mm, value.height_mm)
    return " × ".join(integer(side) for side in sides) + f"{_NO_BREAK}mm"


def percent(basis_points: int) -> str:
    """19 % from 1900 basis points."""
    return f"{decimal(_short(Decimal(basis_points) / 100))}{_NO_BREAK}%"


def day(value: date) -> str:
    """A date in the locale's short form, with a four-digit year."""
    here = locale()
    pattern = here.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return here.toString(QDate(value.year, value.month, value.day), pattern)


def clock(value: datetime) -> str:
    """The time of day of an aware moment on this station's clock, hours and minutes."""
    local = value.astimezone()
    time = QTime(local.hour, local.minute)
    return locale().toString(time, locale().timeFormat(QLocale.FormatType.ShortFormat))


def moment(value: datetime) -> str:
    """Date and time of an aware moment on this station's clock."""
    local = value.astimezone()
    return f"{day(local.date())} {clock(value)}"


def fact(value: Any) -> str:
    """Any plain value of a refusal or journal line in the locale's writing."""
    for kind, shown in _FACTS:
        if isinstance(value, kind):
            return str(shown(value))
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(fact(each) for each in value)
    return str(value)


_FACTS: tuple[tuple[type, Any], ...] = (
    (bool, str),
    (int, str),
    (Money, money),
    (UnitPrice, unit_price),
    (Quantity, quantity),
    (Weight, weight),
    (Dimensions, dimensions),
    (Decimal, decimal),
    (datetime, moment),
    (date, day),
)


def parse_decimal(text: str) -> Decimal:
    """The number that a person keyed; ValueError when it is none or could be two.

    Both `.` and `,` are read as the decimal sign where only one reading makes sense:
    "1,5", "1.5", "1.234,50" and "1,234.50" are clear. A lone separator before exactly three
    digits ("1,234") is read as the locale writes it.
    """
    digits = "".join(each for each in text.strip() if each not in _GROUPERS)
    digits = digits.replace(_MINUS, "-")
    sign = "-" if digits.startswith("-") else ""
    digits = digits[1:] if digits[:1] in {"+", "-"} else digits
    whole, decimals = _split(digits)
    if not (whole + decimals).isascii() or not (whole + decimals).isdigit():
        raise ValueError(f"not a number: {text!r}")
    return Decimal(f"{sign}{whole or '0'}.{decimals}" if decimals else f"{sign}{whole}")


def _split(digits: str) -> tuple[str, str]:
    """Whole part and decimals of digits with separators."""
    marks = [each for each in digits if each in ".,"]
    if not marks:
        return digits, ""
    last = marks[-1]
    whole, decimals = digits.rsplit(last, 1)
    if len(marks) == 1:
        is_group = len(decimals) == 3 and whole not in {"", "0"} and _is_group(last)
        return (whole + decimals, "") if is_group else (whole, decimals)
    if len(set(marks)) == 1:
        return _ungrouped(digits, last), ""
    if marks.count(last) > 1:
        raise ValueError(f"not a number: {digits!r}")
    return _ungrouped(whole, marks[0]), decimals


def _is_group(mark: str) -> bool:
    return mark == locale().groupSeparator()


def _ungrouped(whole: str, mark: str) -> str:
    head, *groups = whole.split(mark)
    if not 1 <= len(head) <= 3 or any(len(group) != 3 for group in groups):
        raise ValueError(f"not a number: {whole!r}")
    return head + "".join(groups)


def parse_quantity(text: str) -> Quantity:
    """ValueError for what is no number or has more than six decimals."""
    return Quantity.of(parse_decimal(text))


def parse_money(text: str, currency: str) -> Money:
    """An amount with or without the currency's sign or code; ValueError for any other."""
    for mark in (currency, _SIGNS.get(currency, currency)):
        text = text.replace(mark, "")
    return Money.of(parse_decimal(text), currency)


def parse_weight(text: str) -> Weight:
    """A weight in g or kg, grams when no unit is keyed; ValueError for any other."""
    lowered = text.strip().lower()
    if lowered.endswith("kg"):
        return Weight.kilograms(parse_decimal(lowered.removesuffix("kg")))
    return Weight.grams(parse_decimal(lowered.removesuffix("g")))


def age(seconds: int) -> str:
    """How long ago, short: 45 s, 12 min, 3 h, 2 d."""
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size}{_NO_BREAK}{unit}"
    return f"{max(0, seconds)}{_NO_BREAK}s"
