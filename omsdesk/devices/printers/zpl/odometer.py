"""How many labels a ZPL printer has printed in its life.

Source: Zebra, Programming Guide P1099958, SGD command `odometer.total_label_count`: the count
does not include form feeds or calibration labels. Printers from before Set-Get-Do do not
answer; what a printer does not know it answers with "?".
"""

from __future__ import annotations

import re

ASK_COUNT = b'! U1 getvar "odometer.total_label_count"\r\n'
_ANSWER = re.compile(rb'"(\d+)"')


def label_count(answer: bytes) -> int | None:
    """The count in an answer; None while there is none, or where it is not known."""
    found = _ANSWER.search(answer)
    return int(found[1]) if found else None


def encoded(count: int) -> bytes:
    """What the printer's side sends."""
    return b'"%d"' % count
