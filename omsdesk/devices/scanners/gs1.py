"""GS1 codes: GTINs as one key, element strings as typed values.

Source: GS1 General Specifications 25, sections 3 (application identifiers), 4.13 (element
strings that exclude each other), 5.2.2 (UPC-E), 7.8 (order and separators), 7.9 (check
digit), 7.12 (years and day 00).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from biip import ParseError
from biip.checksums import gs1_standard_check_digit
from biip.gs1_application_identifiers import GS1ApplicationIdentifier
from biip.gs1_element_strings import GS1ElementString

from omsdesk.values import Weight, rounded

SEPARATOR = "\x1d"
GTIN_DIGITS = 14
_VARIABLE = 9
_GTIN_LENGTHS = (8, 12, 13, GTIN_DIGITS)
_GRAMS_PER_POUND = Decimal("453.59237")
_DATE_AIS = ("11", "12", "13", "15", "16", "17")
_DATE_DIGITS = 6
# A trade item is not at once what is contained in a logistic unit, nor counted as such.
_EXCLUSIVE = (("01", "02"), ("01", "37"))


@dataclass(frozen=True, slots=True)
class Gtin:
    """A trade item: 14 digits, so that UPC-A, EAN-13 and GTIN-14 are one key."""

    code: str

    @property
    def pack_indicator(self) -> int:
        """0 for the unit itself, 1-8 for a pack level, 9 for variable measure."""
        return int(self.code[0])

    @property
    def is_variable(self) -> bool:
        """Whether packs with this code are not alike."""
        return self.pack_indicator == _VARIABLE


@dataclass(frozen=True, slots=True)
class Elements:
    """What an element string says. `others` are all that have no field here, (AI, value);
    an AI that nobody knows is "", with everything up to the next separator.

    `price_minor` is what an in-store code says, in the smallest unit of the currency. Packs
    with such a code are not alike (`is_in_store`), also when it says no measure.
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
    price_minor: int | None = None
    others: tuple[tuple[str, str], ...] = ()
    is_in_store: bool = False

    @property
    def is_variable(self) -> bool:
        """Whether packs with the code of these goods are not alike."""
        item = self.gtin or self.content
        return self.is_in_store or (item is not None and item.is_variable)


def check_digit(digits: str) -> str:
    """The GS1 check digit that belongs behind some ASCII digits."""
    return str(gs1_standard_check_digit(digits))


def has_check_digit(digits: str) -> bool:
    """Whether the last digit of some ASCII digits is their GS1 check digit."""
    return check_digit(digits[:-1]) == digits[-1]


def is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def gtin(text: str) -> Gtin | None:
    """From 8, 12, 13 or 14 digits with a right check digit, else None.

    Eight digits that begin with 0 may be a UPC-E instead, which scanners send unexpanded
    unless they are set otherwise; what could be both is neither.
    """
    expanded = upc_a(text)
    if expanded is None:
        return plain_gtin(text)
    return plain_gtin(expanded) if plain_gtin(text) is None else None


def plain_gtin(text: str) -> Gtin | None:
    """As `gtin`, of a code that is no UPC-E."""
    if len(text) in _GTIN_LENGTHS and is_digits(text) and has_check_digit(text):
        return Gtin(text.zfill(GTIN_DIGITS))
    return None


def upc_a(text: str) -> str | None:
    """The twelve digits that a UPC-E of eight stands for, None when it is none."""
    if len(text) != 8 or text[0] != "0" or not is_digits(text):
        return None
    body, last = text[1:7], text[6]
    if last in "012":
        inner = body[:2] + last + "0000" + body[2:5]
    elif last == "3":
        inner = body[:3] + "00000" + body[3:5]
    elif last == "4":
        inner = body[:4] + "00000" + body[4]
    else:
        inner = body[:5] + "0000" + last
    whole = f"0{inner}{text[7]}"
    return whole if has_check_digit(whole) else None


def sscc(text: str) -> str | None:
    """The 18 digits of an SSCC from AI 00 and them, when the check digit is right."""
    if len(text) == 20 and is_digits(text) and text.startswith("00") and has_check_digit(text[2:]):
        return text[2:]
    return None


def elements(text: str) -> Elements | None:
    """From an element string with its separators; None when it is none, contradicts itself
    or has a value of varying length that does not end where it must.
    """
    if not text.isascii():
        return None
    parts = list(_extracted(text))
    return None if None in parts else _gathered([part for part in parts if part is not None])


def elements_of(pairs: Sequence[tuple[str, str]]) -> Elements | None:
    """From application identifiers and their values; None as `elements`, and when a value has
    not the form of its AI.
    """
    parts: list[_Part] = []
    for ai, value in pairs:
        if not is_known(ai) or _is_date_that_is_none(ai, value):
            parts.append((ai, value))
            continue
        try:
            parts.append(GS1ElementString.parse(ai + value))
        except (ParseError, ValueError):
            return None
    return _gathered(parts)


def is_known(ai: str) -> bool:
    """Whether some digits are an application identifier."""
    try:
        return GS1ApplicationIdentifier.extract(ai).ai == ai
    except (ParseError, ValueError):
        return False


_Part = GS1ElementString | tuple[str, str]


def _extracted(text: str) -> Iterator[_Part | None]:
    """The parts; None where one of varying length runs into what comes next."""
    rest = text.strip(SEPARATOR)
    while rest:
        try:
            element = GS1ElementString.extract(rest)
        except (ParseError, ValueError):
            part, rest = _not_extracted(rest)
            yield part
        else:
            rest = rest[len(element) :]
            is_ended = not rest or rest.startswith(SEPARATOR)
            yield element if is_ended or not element.ai.separator_required else None
        rest = rest.lstrip(SEPARATOR)


def _not_extracted(text: str) -> tuple[tuple[str, str], str]:
    """A date that does not exist, or all up to the next separator; and what comes after."""
    ai, value = text[:2], text[2 : 2 + _DATE_DIGITS]
    if _is_date_that_is_none(ai, value):
        return (ai, value), text[2 + _DATE_DIGITS :]
    unknown, _, rest = text.partition(SEPARATOR)
    return ("", unknown), rest


def _is_date_that_is_none(ai: str, value: str) -> bool:
    """Kept as it was sent: what stands beside it counts all the same."""
    if ai not in _DATE_AIS or len(value) != _DATE_DIGITS or not is_digits(value):
        return False
    try:
        return GS1ElementString.parse(ai + value).date is None
    except (ParseError, ValueError):
        return True


def _gathered(parts: Sequence[_Part]) -> Elements | None:
    known = [part for part in parts if isinstance(part, GS1ElementString)]
    values = {part.ai.ai: part for part in known}
    is_contradictory = any(values[part.ai.ai].value != part.value for part in known) or any(
        one in values and other in values for one, other in _EXCLUSIVE
    )
    if not known or is_contradictory or not _weights_agree(known):
        return None
    if not all(map(_is_right, known)):
        return None
    others = tuple(
        (part.ai.ai, part.value) if isinstance(part, GS1ElementString) else part
        for part in parts
        if not isinstance(part, GS1ElementString) or not _has_field(part)
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
# Kilograms and pounds; ounces (357n) may be of weight or of volume and stay as they are.
_WEIGHTS = {"310": Decimal(1000), "320": _GRAMS_PER_POUND}


def _has_field(element: GS1ElementString) -> bool:
    ai = element.ai.ai
    return ai in _FIELDS or ai[:3] in _WEIGHTS


def _is_right(element: GS1ElementString) -> bool:
    """Whether the check digits in it are right: a misread number names something else."""
    if element.ai.ai in ("01", "02"):
        return plain_gtin(element.value) is not None
    return element.ai.ai != "00" or has_check_digit(element.value)


def _gtin_of(element: GS1ElementString | None) -> Gtin | None:
    return plain_gtin(element.value) if element else None


def _text(element: GS1ElementString | None) -> str | None:
    return element.value if element else None


def _date(element: GS1ElementString | None) -> date | None:
    return element.date if element else None


def _count(values: dict[str, GS1ElementString]) -> int | None:
    """Trade items in a logistic unit, else items in a trade item; 30 beside a content (02) is
    not the number of its packs.
    """
    counted = values.get("37") or (values.get("30") if "02" not in values else None)
    return int(counted.value) if counted else None


def _net_weight(known: Sequence[GS1ElementString]) -> Weight | None:
    """To the milligram; pounds are converted exactly and rounded once."""
    weights = _weights(known)
    return Weight(int(rounded(weights[0][0] * 1000, 0))) if weights else None


def _weights(known: Sequence[GS1ElementString]) -> list[tuple[Decimal, Decimal]]:
    """Every net weight in it in grams, with what one of its last digit is."""
    found = []
    for element in known:
        ai, amount = element.ai.ai, element.decimal
        grams = _WEIGHTS.get(ai[:3])
        if grams is not None and amount is not None:
            found.append((amount * grams, grams / 10 ** int(ai[3])))
    return found


def _weights_agree(known: Sequence[GS1ElementString]) -> bool:
    """Whether all net weights may be the same one, each rounded as it is printed."""
    lowest = [weight - last / 2 for weight, last in _weights(known)]
    highest = [weight + last / 2 for weight, last in _weights(known)]
    return max(lowest, default=Decimal(0)) <= min(highest, default=Decimal(0))
