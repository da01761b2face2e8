"""How long a ZPL printer has been on: since then its count cannot have fallen back.

Source: Zebra, Programming Guide P1099958, SGD command `device.uptime`.
"""

from __future__ import annotations

import re

ASK_UPTIME = b'! U1 getvar "device.uptime"\r\n'
_ANSWER = re.compile(rb'"(\d+) days (\d+) hours (\d+) mins (\d+) secs"')
_DAY_S, _HOUR_S, _MINUTE_S = 86_400, 3_600, 60


def uptime_s(answer: bytes) -> int | None:
    """The whole seconds in an answer; None while there are none, or where it does not know."""
    found = _ANSWER.search(answer)
    if found is None:
        return None
    days, hours, minutes, seconds = map(int, found.groups())
    return days * _DAY_S + hours * _HOUR_S + minutes * _MINUTE_S + seconds


def encoded(seconds: int) -> bytes:
    """What the printer's side sends."""
    days, rest = divmod(seconds, _DAY_S)
    hours, rest = divmod(rest, _HOUR_S)
    minutes, rest = divmod(rest, _MINUTE_S)
    return b'"%02d days %02d hours %02d mins %02d secs"' % (days, hours, minutes, rest)
