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
# What begins sooner after the end of the code before was not read after it: it waited in the
# memory of the scanner, or on its way here. Keys of one code may come as slowly.
TOGETHER_S = 0.035
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Scan:
    """`raw` is what the barcode says, `aim` its symbology identifier when one was sent.

    `is_readable` is False when there is something in it of which nobody can be sure.
    `is_together` is set when it came right behind another: both were read before, and when
    nobody knows.
    """

    raw: str
    device: str
    at: datetime
    aim: str = ""
    is_readable: bool = True
    is_together: bool = False

    @classmethod
    def of(cls, text: str, device: str, at: datetime, *, is_together: bool = False) -> Self:
        """From everything between prefix and end key: the identifier is told from the code."""
        aim = text[:3] if _AIM.match(text) else ""
        return cls(text.removeprefix(aim), device, at, aim, is_together=is_together)

    def unreadable(self) -> Self:
        return replace(self, is_readable=False)

    def is_again(self, before: Scan) -> bool:
        """Whether the same scanner read the same code just before, without being told to.

        Never of codes that came together: each of them was scanned, only nobody knows when.
        """
        is_same = (self.raw, self.device) == (before.raw, before.device)
        return is_same and not self.is_together and abs(self.at - before.at) <= DOUBLE_READ
