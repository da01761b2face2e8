"""A postal address as a value: what stands on a label, an invoice or an order."""

from __future__ import annotations

import msgspec


class PostalAddress(msgspec.Struct, frozen=True, kw_only=True):
    """Lines as written; `country` is ISO 3166-1 alpha-2 ("DE"), empty when unknown."""

    name: str
    line1: str = ""
    line2: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether a carrier could deliver to it; the rules per country are a command's check."""
        return bool(self.name and self.line1 and self.city and self.country)

    @property
    def lines(self) -> tuple[str, ...]:
        """Name and street lines without empty ones, then postcode, city and region in one."""
        place = " ".join(part for part in (self.postcode, self.city, self.region) if part)
        return tuple(line for line in (self.name, self.line1, self.line2, place) if line)
