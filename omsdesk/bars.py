"""The bars of a linear barcode, the same for pictures, documents and printers.

Source: GS1 General Specifications 25, section 5.4 (GS1-128) and ISO/IEC 15417 (Code 128).
"""

from __future__ import annotations

from functools import lru_cache

from barcode.charsets.code128 import CODES, STOP  # type: ignore[import-untyped]
from barcode.codex import Code128, Gs1_128  # type: ignore[import-untyped]

from omsdesk.artwork import Symbology
from omsdesk.errors import Refused

QUIET_MODULES = 10
_CHECK_MODULUS = 103


@lru_cache(maxsize=256)
def code_values(symbology: Symbology, data: str, besides: str = "") -> tuple[int, ...]:
    """The code values from the start character on, without check and stop character.

    Refused("barcode-not-printable") when `data` is empty or has anything but ASCII 32-126 and
    the control characters in `besides`.
    """
    if not data or not all(" " <= char <= "~" or char in besides for char in data):
        raise Refused("barcode-not-printable", data=data)
    kind = Gs1_128 if symbology is Symbology.GS1_128 else Code128
    return tuple(kind(data).encoded)


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
