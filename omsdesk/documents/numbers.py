"""Exact numbers as people write them, by language: "en" or "de" (any other reads as "en")."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from omsdesk.values import Money, Quantity, UnitPrice, Weight

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = {"de": {"each": "Stück"}}
_SWAPPED = str.maketrans(",.", ".,")


def number(amount: Decimal, language: str) -> str:
    """With thousands separators and all decimals that the amount has."""
    text = f"{amount:,f}"
    return text.translate(_SWAPPED) if language == "de" else text


def money(amount: Money, language: str) -> str:
    """Without the currency, with its decimals: 1,234.50 or 1.234,50."""
    return number(amount.amount, language)


def money_with_currency(amount: Money, language: str) -> str:
    """EUR 1,234.50 or 1.234,50 EUR."""
    text = money(amount, language)
    return f"{text} {amount.currency}" if language == "de" else f"{amount.currency} {text}"


def unit_price(price: UnitPrice, language: str) -> str:
    """At least two decimals, at most four."""
    exact = price.amount.normalize()
    decimals = max(2, -int(exact.as_tuple().exponent))
    return number(exact.quantize(Decimal(1).scaleb(-decimals)), language)


def quantity(count: Quantity, language: str) -> str:
    """Without trailing zeros: 1,200 or 0.5."""
    return number(count.amount, language)


def counted(count: Quantity, unit: str, language: str) -> str:
    """With the name of its unit: 6 each or 6 Stück; a unit of the shop's own as it is."""
    return f"{quantity(count, language)} {_UNITS.get(language, {}).get(unit, unit)}"


def weight(mass: Weight, language: str) -> str:
    """In kilograms to the gram, finer only where the weight is: 12.345 kg."""
    exact = mass.in_kilograms
    to_gram = exact.quantize(Decimal("0.001"))
    return f"{number(to_gram if to_gram == exact else exact.normalize(), language)} kg"


def percent(basis_points: int, language: str) -> str:
    """1900 basis points are 19 %; without trailing zeros."""
    exact = (Decimal(basis_points) / 100).normalize()
    whole = exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact
    text = number(whole, language)
    return f"{text} %" if language == "de" else f"{text}%"


def day(value: date, language: str) -> str:
    """24 Nov 2026 or 24.11.2026."""
    if language == "de":
        return f"{value.day:02d}.{value.month:02d}.{value.year}"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
