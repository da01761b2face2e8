"""What an EPL2 printer answers when it is asked how it is: two digits, or several pairs.

Source: Zebra, EPL Programming Guide 14245L-003 Rev. A, ^ee (Error Report, Immediate) and its
table of codes; the form of several codes, and of a code 07 that says what is out, from
Intermec, ESim Programmer's Reference Manual, ^ee and eR. It tells what is wrong, not
whether a label has come out.
"""

from __future__ import annotations

import re

from omsdesk.devices.printers.language import Told

ASK_STATUS = b"^ee\r\n"
_ANSWER = re.compile(rb"(?<![0-9A-Za-z,])((?:\d\d(?:[PR]\d{3})?)(?:,\d\d(?:[PR]\d{3})?)*)\r\n")
_FINE = "00"
_TROUBLES = (
    ("11", "head-open"),
    ("07P", "paper-out"),
    ("07R", "ribbon-out"),
    ("07", "paper-out"),
    ("12", "printer-paused"),
)


def status(answer: bytes) -> Told | None:
    """The last whole answer in what was received, None while there is none."""
    answers = _ANSWER.findall(answer)
    if not answers:
        return None
    codes = answers[-1].decode("ascii").split(",")
    for begin, trouble in _TROUBLES:
        if any(code.startswith(begin) for code in codes):
            return Told(trouble, is_idle=False)
    return Told() if codes == [_FINE] else Told("printer-fault", is_idle=False)
