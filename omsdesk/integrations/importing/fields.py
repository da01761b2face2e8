"""Text to exact values of one kind each: texts, codes, flags, phones, quantities, prices."""

from __future__ import annotations

import re

from omsdesk.errors import Refused
from omsdesk.integrations.importing.numbers import Mark, decimal, settled
from omsdesk.values import (
    QUANTITY_DIGITS,
    UNIT_PRICE_DIGITS,
    Money,
    Quantity,
    UnitPrice,
    minor_digits,
)

# What programs write for "nothing"; a customer who is called Null is not among them.
BLANKS = ("NULL", "\\N", "N/A", "#N/A", "n/a", "(null)", "NaN")

_TRUE = frozenset(("1", "true", "yes", "y", "x", "t", "on", "ja", "wahr"))
_FALSE = frozenset(("0", "false", "no", "n", "f", "off", "nein", "falsch"))
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_WHOLE = re.compile(r"(\d+)\.0+")


def one_line(text: str) -> str:
    """Text with every run of blanks and line breaks as one blank."""
    return " ".join(text.split())


def street_lines(text: str) -> tuple[str, str]:
    """Two address lines; further line breaks become commas in the second."""
    first, *rest = [line for line in map(one_line, text.splitlines()) if line] or [""]
    return first, ", ".join(rest)


def code(text: str, *, whole: bool = False, upper: bool = False) -> str:
    """A code as written, with one blank for a run of them.

    `whole` undoes what programs make of codes that they take for numbers: 17850.0 is 17850.
    Refused: "code-shortened" for 4.00638E+12, of which the digits are lost.
    """
    text = one_line(text)
    if _SHORTENED.fullmatch(text) and "+" in text:
        raise Refused("code-shortened")
    if whole and (match := _WHOLE.fullmatch(text)):
        text = match[1]
    return text.upper() if upper else text


def flag(text: str) -> bool:
    """Refused: "not-a-flag"."""
    word = text.casefold()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise Refused("not-a-flag")


def phone_digits(text: str) -> str:
    """The digits of a phone number, with a leading + if there is one; "" for none."""
    digits = "".join(filter(str.isdecimal, text))
    return f"+{digits}" if digits and text.lstrip().startswith("+") else digits


def phone(text: str) -> str:
    """A phone number as written. Refused: "not-a-phone" with fewer than three digits."""
    if len(phone_digits(text)) < 3:
        raise Refused("not-a-phone")
    return one_line(text)


def quantity(text: str, mark: Mark | None = None, round_up: bool = False) -> Quantity:
    """Refused: as `decimal` and `settled`."""
    return Quantity.of(settled(decimal(text, mark), QUANTITY_DIGITS, round_up))


def unit_price(
    text: str, currency: str, mark: Mark | None = None, round_up: bool = False
) -> UnitPrice:
    """Refused: as `decimal` and `settled`."""
    value = settled(decimal(text, mark, currency), UNIT_PRICE_DIGITS, round_up)
    return UnitPrice.of(value, currency)


def money(text: str, currency: str, mark: Mark | None = None, round_up: bool = False) -> Money:
    """Refused: as `decimal` and `settled`."""
    value = settled(decimal(text, mark, currency), minor_digits(currency), round_up)
    return Money.of(value, currency)
