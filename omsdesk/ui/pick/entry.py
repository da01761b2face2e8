"""What is keyed into the field of a walk: nothing, a quantity, `12*`, or a code."""

from __future__ import annotations

import re

from omsdesk.devices.scanners.meaning import meaning
from omsdesk.ui import formats
from omsdesk.ui.pick.walk import Taken, taken
from omsdesk.values import NOTHING, Quantity

_QUANTITY = re.compile(r"[0-9]{1,6}([.,][0-9]{1,6})?\*?")


def keyed_quantity(text: str) -> Quantity | None:
    """12, 12* or 0,5 as a quantity; None for nothing, zero or anything else."""
    if _QUANTITY.fullmatch(text.strip()) is None:
        return None
    quantity = formats.parse_quantity(text.strip().removesuffix("*"))
    return quantity if quantity > NOTHING else None


def entered(text: str) -> Taken | None:
    """What Enter means for the text: all of the line, so many of it, or a code."""
    if not text.strip():
        return Taken("", None)
    if (quantity := keyed_quantity(text)) is not None:
        return Taken("", quantity)
    return taken(text.strip(), meaning(text), None)
