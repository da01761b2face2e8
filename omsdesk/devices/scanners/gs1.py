"""GS1 codes: GTINs as one key, element strings and Digital Links as typed values.

Source: GS1 General Specifications 25, sections 3 (application identifiers), 7.8 (order and
separators), 7.9 (check digit), 7.12 (years and day 00); Digital Link URI Syntax 1.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from biip import ParseError
from biip.checksums import gs1_standard_check_digit
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_element_strings import GS1ElementString
from biip.gs1_messages import GS1Message

from omsdesk.values import Weight, rounded

SEPARATOR = "\x1d"
GTIN_DIGITS = 14
_GTIN_LENGTHS = (8, 12, 13, GTIN_DIGITS)
_GRAMS_PER_POUND = Decimal("453.59237")
_READABLE = re.compile(r"(\(\d{2,4}\)[^()]+)+")


@dataclass(frozen=True, slots=True)
class Gtin:
    """A trade item: 14 digits, so that UPC-A, EAN-13 and GTIN-14 are one key."""

    code: str

    @property
    def pack_indicator(self) -> int:
        """0 for the unit itself, 1-8 for a pack level, 9 for variable measure."""
        return int(self.code[0])


@dataclass(frozen=True, slots=True)
class Elements:
    """What an element string says. `others` are all that have no field here, (AI, value);
    an AI that nobody knows is "", with everything up to the next separator.
    """

    gtin: Gtin | None = None
    sscc: str | None = None
    content: Gtin | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: date | None = None
    best_before: date | None = None
    count: int | None = None
    net_weight: Weight | None = None
    others: tuple[tuple[str, str], ...] = ()


def has_check_digit(digits: str) -> bool:
    """Whether the last digit of some ASCII digits is their GS1 check digit."""
    return gs1_standard_check_digit(digits[:-1]) == int(digits[-1])


def is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def gtin(text: str) -> Gtin | None:
    """From 8, 12, 13 or 14 digits with a right check digit, else None."""
    if len(text) in _GTIN_LENGTHS and is_digits(text) and has_check_digit(text):
        return Gtin(text.zfill(GTIN_DIGITS))
    return None


def sscc(text: str) -> str | None:
    """The 18 digits of an SSCC from AI 00 and them, when the check digit is right."""
    if len(text) == 20 and is_digits(text) and text.startswith("00") and has_check_digit(text[2:]):
        return text[2:]
    return None


def elements(text: str) -> Elements | None:
    """From an element string with its separators; None when it is none or contradicts itself."""
    if not text.isascii():
        return None
    return _gathered(list(_extracted(text)))


def readable_elements(text: str) -> Elements | None:
    """From text as printed under a barcode, "(01)04006381333931(10)ABC", else None."""
    if not text.isascii() or not _READABLE.fullmatch(text):
        return None
    try:
        return _gathered(list(GS1Message.parse_hri(text).element_strings))
    except (ParseError, ValueError):
        return None


def linked_elements(text: str) -> Elements | None:
    """From a GS1 Digital Link, "https://id.gs1.org/01/04006381333931/10/ABC", else None."""
    if not text.isascii() or not text.lower().startswith(("http://", "https://")):
        return None
    try:
        return _gathered(list(GS1DigitalLinkURI.parse(text).element_strings))
    except (ParseError, ValueError):
        return None


_Part = GS1ElementString | str


def _extracted(text: str) -> Iterator[_Part]:
    rest = text.strip(SEPARATOR)
    while rest:
        try:
            element = GS1ElementString.extract(rest)
        except (ParseError, ValueError):
            unknown, _, rest = rest.partition(SEPARATOR)
            yield unknown
        else:
            yield element
            rest = rest[len(element) :]
        rest = rest.lstrip(SEPARATOR)


def _gathered(parts: Sequence[_Part]) -> Elements | None:
    known = [part for part in parts if isinstance(part, GS1ElementString)]
    values = {part.ai.ai: part for part in known}
    is_contradictory = any(values[part.ai.ai].value != part.value for part in known)
    if not known or is_contradictory or not all(map(_is_right, known)):
        return None
    others = tuple(
        ("", part) if isinstance(part, str) else (part.ai.ai, part.value)
        for part in parts
        if isinstance(part, str) or not _has_field(part.ai.ai)
    )
    return Elements(
        gtin=_gtin_of(values.get("01")),
        sscc=_text(values.get("00")),
        content=_gtin_of(values.get("02")),
        lot=_text(values.get("10")),
        serial=_text(values.get("21")),
        expiry=_date(values.get("17")),
        best_before=_date(values.get("15")),
        count=_count(values),
        net_weight=_net_weight(known),
        others=others,
    )


_FIELDS = ("00", "01", "02", "10", "15", "17", "21", "30", "37")


def _has_field(ai: str) -> bool:
    return ai in _FIELDS or ai[:3] in ("310", "320")


def _is_right(element: GS1ElementString) -> bool:
    """Whether the check digits in it are right: a misread number names something else."""
    if element.ai.ai in ("01", "02"):
        return gtin(element.value) is not None
    return element.ai.ai != "00" or has_check_digit(element.value)


def _gtin_of(element: GS1ElementString | None) -> Gtin | None:
    return gtin(element.value) if element else None


def _text(element: GS1ElementString | None) -> str | None:
    return element.value if element else None


def _date(element: GS1ElementString | None) -> date | None:
    return element.date if element else None


def _count(values: dict[str, GS1ElementString]) -> int | None:
    counted = values.get("30") or values.get("37")
    return int(counted.value) if counted else None


def _net_weight(known: Sequence[GS1ElementString]) -> Weight | None:
    """To the milligram; pounds are converted exactly and rounded once."""
    for element in known:
        kind, amount = element.ai.ai[:3], element.decimal
        if kind in ("310", "320") and amount is not None:
            grams = amount * (1000 if kind == "310" else _GRAMS_PER_POUND)
            return Weight(int(rounded(grams * 1000, 0)))
    return None
