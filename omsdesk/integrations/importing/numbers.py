"""Text to exact numbers: decimal and thousands marks, signs, currencies, percent.

Which mark is the decimal one is declared by the mapping, or shown by the other values of the
column (`MarkEvidence`), or by the text itself. `1,234` alone shows nothing and is refused.
Thousands marks are accepted only where they stand before groups of exactly three digits.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from omsdesk.errors import Refused
from omsdesk.integrations.importing.raw_rows import TypedText
from omsdesk.values import rounded

Mark = Literal[".", ","]
Share = Literal["percent", "fraction"]

_PLAIN = re.compile(r"-?[0-9]{1,15}(\.[0-9]+)?")
_GROUPS = {".": ",' \u00a0\u202f\u2009\u2019", ",": ".' \u00a0\u202f\u2009\u2019"}
_NUMBER = {
    mark: re.compile(
        rf"(?:(?P<whole>[0-9]+|[1-9][0-9]{{0,2}}(?:(?P<group>[{groups}])[0-9]{{3}})"
        rf"(?:(?P=group)[0-9]{{3}})*)(?:{re.escape(mark)}(?P<part>[0-9]*))?"
        rf"|{re.escape(mark)}(?P<only>[0-9]+))(?:[eE](?P<power>[-+]?[0-9]{{1,2}}))?"
    )
    for mark, groups in _GROUPS.items()
}
_MINUS = "-\u2212\u2013"
_CURRENCIES = {
    "$": {"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"},
    "US$": {"USD"}, "€": {"EUR"}, "£": {"GBP"}, "¥": {"JPY", "CNY"}, "zł": {"PLN"},
    "R$": {"BRL"}, "kr": {"SEK", "NOK", "DKK"}, "Fr.": {"CHF"}, "₹": {"INR"},
}  # fmt: skip
_DRESS = re.compile(
    r"(?P<open>\()?\s*(?P<minus>[-+\u2212\u2013])?\s*(?P<before>[^\W\d_]+\.?|[A-Z]{0,2}[$€£¥₹])?"
    r"\s*(?P<sign>[-+\u2212\u2013])?\s*(?P<body>[0-9.,](?:.*[0-9.,])?)\s*"
    r"(?P<after>[^\W\d_]+\.?|[A-Z]{0,2}[$€£¥₹])?\s*(?P<behind>[-\u2212\u2013])?\s*(?P<close>\))?"
)
# A value written by a program that counts in binary is this near to the one that was meant.
_NOISE = Decimal("0.000001")


class MarkEvidence:
    """What a column shows about its decimal mark: `see` every text, then ask for `mark`."""

    def __init__(self) -> None:
        self._seen: set[Mark] = set()

    def see(self, text: str) -> None:
        if isinstance(text, TypedText) or ("." not in text and "," not in text):
            return
        try:
            found = _readings(text)
        except Refused:
            return
        if len(found) == 1:
            self._seen.update(found)

    @property
    def mark(self) -> Mark | None:
        """The only mark that was shown; None when none or both were."""
        return next(iter(self._seen)) if len(self._seen) == 1 else None


def decimal(text: str, mark: Mark | None = None, currency: str = "") -> Decimal:
    """The exact number in a text; `currency` is the one that a sign in it must stand for.

    Accepts -3, 3-, (3), $ 1,234.50, 1 234,50 EUR. Refused: "not-a-number",
    "number-ambiguous" (facts: readings), "other-currency".
    """
    if _PLAIN.fullmatch(text) and ("." not in text or mark == "." or type(text) is TypedText):
        return Decimal(text)
    found = _readings(text, currency)
    if mark is not None:
        found = {mark: found[mark]} if mark in found else {}
    values = set(found.values())
    if not values:
        raise Refused("not-a-number", mark=mark or "")
    if len(values) > 1:
        raise Refused("number-ambiguous", point=f"{found['.']:f}", comma=f"{found[',']:f}")
    return values.pop()


def _readings(text: str, currency: str = "") -> dict[Mark, Decimal]:
    """What the text means by each mark under which it means anything."""
    dress = _DRESS.fullmatch(text.strip())
    if dress is None or bool(dress["open"]) != bool(dress["close"]):
        return {}
    signs = [s for s in (dress["minus"], dress["sign"], dress["behind"]) if s]
    if len(signs) + bool(dress["open"]) > 1:
        return {}
    for name in filter(None, (dress["before"], dress["after"])):
        _check_currency(name, currency)
    negative = bool(dress["open"]) or bool(signs and signs[0] in _MINUS)
    found: dict[Mark, Decimal] = {}
    marks: tuple[Mark, Mark] = (".", ",")
    for mark in marks:
        match = _NUMBER[mark].fullmatch(dress["body"])
        if match is not None:
            value = _value(match)
            found[mark] = -value if negative else value
    return found


def _value(match: re.Match[str]) -> Decimal:
    whole = "".join(filter(str.isdigit, match["whole"] or "0"))
    part = match["part"] or match["only"] or ""
    return (
        Decimal(f"{whole}.{part or '0'}E{match['power'] or '0'}")
        if (part or match["power"])
        else Decimal(whole)
    )


def _check_currency(name: str, currency: str) -> None:
    meant = _CURRENCIES.get(name) or ({name} if re.fullmatch("[A-Z]{3}", name) else None)
    if meant is None:
        raise Refused("not-a-number", mark="")
    if currency and currency not in meant:
        raise Refused("other-currency", found=name, currency=currency)


def settled(value: Decimal, digits: int, round_up: bool = False) -> Decimal:
    """The value with at most `digits` decimals.

    What is off by binary noise only (0.15000001, 9.800000190734863) becomes the value that was
    meant. Other finer values are rounded half up if `round_up`, else Refused "too-fine".
    """
    nearest = rounded(value, digits)
    if nearest == value or round_up:
        return nearest
    if _is_noise(value, nearest):
        return nearest
    raise Refused("too-fine", digits=digits)


def _is_noise(value: Decimal, nearest: Decimal) -> bool:
    digits = -int(value.as_tuple().exponent)
    return digits > 6 and abs(value - nearest) <= _NOISE * max(Decimal(1), abs(value))


def basis_points(text: str, form: Share, mark: Mark | None = None) -> int:
    """A discount in hundredths of a percent, 0 to 10000; a % sign overrules `form`.

    Refused: as `decimal`, "share-out-of-range", "too-fine".
    """
    body = text.strip()
    percent = body.endswith("%")
    value = decimal(body[:-1].rstrip() if percent else text, mark)
    points = value * (100 if percent or form == "percent" else 10_000)
    if not 0 <= points <= 10_000:
        raise Refused("share-out-of-range", form="percent" if percent else form)
    whole = rounded(points, 0)
    if abs(points - whole) > Decimal("0.01"):
        raise Refused("too-fine", digits=2)
    return int(whole)
