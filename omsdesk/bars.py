"""The bars of a linear barcode, the same for pictures, documents and printers.

Source: GS1 General Specifications 25, section 5.4 (GS1-128) and ISO/IEC 15417 (Code 128), Annex
E for the choice of subsets.
"""

from __future__ import annotations

from functools import lru_cache

from barcode.charsets.code128 import CODES, STOP  # type: ignore[import-untyped]

from omsdesk.artwork import Symbology
from omsdesk.errors import Refused

QUIET_MODULES = 10
START_B, START_C, FNC1 = 104, 105, 102
_TO_B, _TO_C, _SHIFT = 100, 99, 98
_PAIRS_AT_START, _PAIRS_AT_END, _PAIRS_WITHIN = 4, 4, 6
_CHECK_MODULUS = 103


@lru_cache(maxsize=256)
def code_values(symbology: Symbology, data: str, besides: str = "") -> tuple[int, ...]:
    """The code values from the start character on, without check and stop character.

    Refused("barcode-not-printable") when `data` is empty or has anything but ASCII 32-126 and
    the control characters in `besides`.
    """
    if not data or not all(" " <= char <= "~" or char in besides for char in data):
        raise Refused("barcode-not-printable", data=data)
    in_pairs = _leading_digits(data) >= _PAIRS_AT_START or (len(data) == 2 and data.isdigit())
    values = [START_C if in_pairs else START_B]
    if symbology is Symbology.GS1_128:
        values.append(FNC1)
    rest = data
    while rest:
        digits = _leading_digits(rest)
        if in_pairs and digits < 2:
            in_pairs = False
            values.append(_TO_B)
        elif not in_pairs and digits % 2 == 0 and digits >= _pairs_needed(rest, digits):
            in_pairs = True
            values.append(_TO_C)
        values += (int(rest[:2]),) if in_pairs else _single(rest[0])
        rest = rest[2 if in_pairs else 1 :]
    return tuple(values)


def _single(char: str) -> tuple[int, ...]:
    """A character in subset B; a control character is shifted to subset A for once."""
    return (ord(char) - ord(" "),) if char >= " " else (_SHIFT, ord(char) + 64)


def _leading_digits(text: str) -> int:
    return len(text) - len(text.lstrip("0123456789"))


def _pairs_needed(rest: str, digits: int) -> int:
    """How many digits pay for the way into subset C, and back where something follows."""
    return _PAIRS_AT_END if digits == len(rest) else _PAIRS_WITHIN


def pattern(values: tuple[int, ...]) -> str:
    """The modules of a symbol, "1" for a bar: check character, stop and final bar added."""
    weighted = sum(place * value for place, value in enumerate(values))
    check = (values[0] + weighted) % _CHECK_MODULUS
    return "".join([*(CODES[value] for value in (*values, check)), STOP, "11"])


def modules(symbology: Symbology, data: str, besides: str = "") -> str:
    """One character per module, "1" a bar and "0" a space, without the quiet zones.

    Refused as `code_values`.
    """
    return pattern(code_values(symbology, data, besides))


def module_runs(pattern: str) -> list[tuple[int, int]]:
    """Bars as (first module, number of modules)."""
    bars = []
    start = pattern.find("1")
    while start >= 0:
        end = pattern.find("0", start)
        end = len(pattern) if end < 0 else end
        bars.append((start, end - start))
        start = pattern.find("1", end)
    return bars
