"""Element strings written out: in brackets under a barcode, and as a GS1 Digital Link.

Source: GS1 General Specifications 25, section 4.14 (human readable interpretation); GS1
Digital Link Standard: URI Syntax 1.4, sections 4 (uncompressed syntax: any domain, path
segments before it, key, its qualifiers in their order, attributes in the query; what is no
application identifier there is for others). Compressed links are not read.
"""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import parse_qsl, unquote, urlsplit

from omsdesk.devices.scanners.gs1 import GTIN_DIGITS, Elements, elements_of, is_digits, is_known

_BRACKETED = re.compile(r"\((\d{2,4})\)")
_SCHEMES = ("http", "https")
# The keys of goods, places and documents, and what may stand behind each in the path.
_QUALIFIERS = {
    "00": (),
    "01": ("22", "10", "21", "235"),
    "253": (),
    "255": (),
    "401": (),
    "402": (),
    "414": ("254", "7040"),
    "415": ("8020",),
    "417": ("7040",),
    "8003": (),
    "8004": ("7040",),
    "8006": ("22", "10", "21"),
    "8010": ("8011",),
    "8013": (),
    "8017": ("8019",),
    "8018": ("8019",),
}
_Pairs = list[tuple[str, str]]


def readable_elements(text: str) -> Elements | None:
    """From text as printed under a barcode, "(01)04006381333931(10)ABC", else None.

    Brackets around anything but an application identifier belong to the value.
    """
    if not text.isascii() or not _BRACKETED.match(text):
        return None
    pairs: _Pairs = []
    for ai, value in _split(text):
        if pairs and not is_known(ai):
            pairs[-1] = pairs[-1][0], f"{pairs[-1][1]}({ai}){value}"
        else:
            pairs.append((ai, value))
    pairs = [(ai, value.strip(" ")) for ai, value in pairs]
    return elements_of(pairs) if all(value for _, value in pairs) else None


def _split(text: str) -> _Pairs:
    _, *parts = _BRACKETED.split(text)
    return list(zip(parts[::2], parts[1::2], strict=True))


def linked_elements(text: str) -> Elements | None:
    """From a GS1 Digital Link, "https://id.gs1.org/01/04006381333931/10/ABC", else None."""
    if not text.isascii():
        return None
    try:
        parts = urlsplit(text)
        attributes = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=False)
    except ValueError:
        return None
    if parts.scheme not in _SCHEMES or not parts.netloc:
        return None
    path = _from_path(parts.path)
    if path is None:
        return None
    pairs = [*path, *((ai, value) for ai, value in attributes if _is_attribute(ai))]
    return elements_of(pairs)


def _from_path(path: str) -> _Pairs | None:
    """The last key in it and its qualifiers. Slashes inside of a value are percent-encoded."""
    segments = [segment for segment in path.split("/") if segment]
    for start in reversed(range(len(segments) - 1)):
        rest = segments[start:]
        if rest[0] in _QUALIFIERS and len(rest) % 2 == 0:
            pairs = [
                (key, unquote(value)) for key, value in zip(rest[::2], rest[1::2], strict=True)
            ]
            if _is_in_order(pairs):
                return [_full_length(*pair) for pair in pairs]
    return None


def _is_in_order(pairs: _Pairs) -> bool:
    (key, value), *qualifiers = pairs
    allowed = _QUALIFIERS[key]
    places = [allowed.index(ai) if ai in allowed else -1 for ai, _ in qualifiers]
    is_rising = all(first < second for first, second in pairwise(places))
    return bool(value) and -1 not in places and is_rising


def _full_length(ai: str, value: str) -> tuple[str, str]:
    """Earlier editions let a GTIN be written with its own length."""
    is_short = ai == "01" and len(value) in (8, 12, 13) and is_digits(value)
    return (ai, value.zfill(GTIN_DIGITS)) if is_short else (ai, value)


def _is_attribute(ai: str) -> bool:
    return is_digits(ai) and 2 <= len(ai) <= 4
