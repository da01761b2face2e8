"""What of a scan names goods: the code in it, and how many packs it stands for."""

from __future__ import annotations

from omsdesk.devices.scanners.gs1 import Elements, Gtin
from omsdesk.devices.scanners.meaning import FreeCode, Meaning, Times
from omsdesk.values import ONE, Quantity


def item_code(what: Meaning) -> str:
    """The GTIN, SKU or free code in a scan; "" when it names no goods."""
    if isinstance(what, Times):
        return item_code(what.of) if what.of is not None else ""
    if isinstance(what, Gtin | FreeCode):
        return what.code
    if isinstance(what, Elements):
        gtin = what.gtin or what.content
        return gtin.code if gtin is not None else ""
    return ""


def packs(what: Meaning, times: Quantity | None) -> Quantity:
    """What was keyed before the scan, else what the code itself counts, else one."""
    if isinstance(what, Times):
        return what.quantity
    if times is not None:
        return times
    if isinstance(what, Elements) and what.count:
        return Quantity.of(what.count)
    return ONE
