"""One good read of a barcode, whichever kind of scanner it came from.

Source: ISO/IEC 15424:2008, symbology identifiers (`]C1`), which a scanner may send first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

# A scanner that is held over a code reads it again and again.
DOUBLE_READ = timedelta(milliseconds=300)
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Scan:
    """`raw` is what the barcode says, `aim` its symbology identifier when one was sent.

    `is_readable` is False when there is something in it of which nobody can be sure.
    """

    raw: str
    device: str
    at: datetime
    aim: str = ""
    is_readable: bool = True

    @classmethod
    def of(cls, text: str, device: str, at: datetime) -> Self:
        """From everything between prefix and end key: the identifier is told from the code."""
        if _AIM.match(text):
            return cls(text[3:], device, at, text[:3])
        return cls(text, device, at)

    def unreadable(self) -> Self:
        return replace(self, is_readable=False)

    def is_again(self, before: Scan) -> bool:
        """Whether the same scanner read the same code just before."""
        is_same = (self.raw, self.device) == (before.raw, before.device)
        return is_same and abs(self.at - before.at) <= DOUBLE_READ
