"""What of a scan names goods: the code of the item, how many packs, and what else was said.

    found = goods(meaning(scan.raw, scan.aim))      # None for a badge, a document, a command

Source: the meanings, which name theirs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from omsdesk.devices.scanners.gs1 import Elements, Gtin
from omsdesk.devices.scanners.meaning import FreeCode, Meaning, Sscc, Times
from omsdesk.values import ONE, Quantity, Weight


@dataclass(frozen=True, slots=True)
class ScannedGoods:
    """`code` is a GTIN, SKU or free code; `packs` is None when the code says no number.

    `net_weight` is that of so many packs (`weighed`).

    `may_be_place` tells that a code without a form of its own may be a location as well,
    `is_variable` that packs with this code are not alike, `lacks_count` that it is on a carton
    and does not say how many are inside.
    """

    code: str
    packs: Quantity | None = None
    may_be_place: bool = False
    lot: str = ""
    serial: str = ""
    expires_on: date | None = None
    net_weight: Weight | None = None
    weighed: Quantity = ONE
    sscc: str = ""
    is_variable: bool = False
    lacks_count: bool = False

    def times(self, quantity: Quantity) -> Self:
        """So many, as a person has said. Other than all of a carton is not the carton."""
        sscc = self.sscc if quantity == self.packs else ""
        return replace(self, packs=quantity, sscc=sscc, lacks_count=False)


def goods(what: Meaning) -> ScannedGoods | None:
    """None when no goods are named. What is said before a code wins over what it says itself."""
    if isinstance(what, Times):
        found = goods(what.of) if what.of is not None else None
        return found.times(what.quantity) if found is not None else None
    if isinstance(what, Gtin):
        return ScannedGoods(what.code, is_variable=what.is_variable)
    if isinstance(what, FreeCode):
        return ScannedGoods(what.code, may_be_place=True)
    if isinstance(what, Sscc):
        return _said(what.elements) if what.elements is not None else None
    return _said(what) if isinstance(what, Elements) else None


def _said(elements: Elements) -> ScannedGoods | None:
    item = elements.gtin or elements.content
    if item is None:
        return None
    count = Quantity.of(elements.count) if elements.count is not None else None
    return ScannedGoods(
        item.code,
        count,
        lot=elements.lot or "",
        serial=elements.serial or "",
        expires_on=elements.expiry,
        net_weight=elements.net_weight or None,
        weighed=count if count and elements.net_weight else ONE,
        sscc=elements.sscc or "",
        is_variable=elements.is_variable,
        lacks_count=elements.content is not None and count is None,
    )
