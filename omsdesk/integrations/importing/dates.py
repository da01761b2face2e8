"""Text to dates: ISO, day first, month first, named months, spreadsheet serial numbers.

Day before month or after it is declared by the mapping, or shown by the other values of the
column (`OrderEvidence`), or by the text itself; dots always mean day first. `3/4/2011` alone
shows nothing and is refused. Years have four digits.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Literal

from omsdesk.errors import Refused
from omsdesk.integrations.importing.raw_rows import TypedText

Order = Literal["ymd", "dmy", "mdy", "serial"]

_TIME = (
    r"(?:[T ]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?"
    r"\s*(?P<half>[AaPp][Mm])?\s*(?P<zone>Z|[-+]\d\d:?\d\d)?)?"
)
_ISO = re.compile(
    rf"(?P<year>\d{{4}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){_TIME}"
)
_NUMERIC = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second_>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}){_TIME}"
)
_NAMED = re.compile(
    rf"(?:(?P<day>\d{{1,2}})[- .]+(?P<name>[A-Za-z]{{3,9}})"
    rf"|(?P<name2>[A-Za-z]{{3,9}}) +(?P<day2>\d{{1,2}}),?)"
    rf"[- .]+(?P<year>\d{{4}}){_TIME}"
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
_SERIAL_START = datetime.fromisoformat("1899-12-30")
# Serial numbers below 61 count a 29 February 1900 that never was; above are other centuries.
_SERIAL_FIRST, _SERIAL_LAST = 61, 109_574


class OrderEvidence:
    """What a column shows about day and month: `see` every text, then ask for `order`."""

    def __init__(self) -> None:
        self._seen: set[Order] = set()

    def see(self, text: str) -> None:
        match = None if isinstance(text, TypedText) else _NUMERIC.fullmatch(text)
        if match is not None:
            shown = _shown_order(match)
            if shown is not None:
                self._seen.add(shown)

    @property
    def order(self) -> Order | None:
        """The only order that was shown; None when none or both were."""
        return next(iter(self._seen)) if len(self._seen) == 1 else None


def moment(text: str, order: Order | None = None) -> datetime:
    """The date and time in a text, midnight when it has no time, naive when it has no zone.

    Refused: "not-a-date", "date-ambiguous", "date-impossible".
    """
    match = _ISO.fullmatch(text)
    if match is not None:
        return _moment(match, int(match["month"]), int(match["day"]))
    if order == "serial":
        return _from_serial(text)
    if (match := _NAMED.fullmatch(text)) is not None:
        return _moment(match, _month(match), int(match["day"] or match["day2"]))
    match = _NUMERIC.fullmatch(text)
    if match is None or order == "ymd":
        raise Refused("not-a-date", order=order or "")
    first, second = int(match["first"]), int(match["second_"])
    order = order or _shown_order(match)
    if order is None and first != second:
        raise Refused("date-ambiguous")
    return _moment(match, first, second) if order == "mdy" else _moment(match, second, first)


def _shown_order(match: re.Match[str]) -> Order | None:
    first, second = int(match["first"]), int(match["second_"])
    if match["mark"] == "." or first > 12:
        return "dmy"
    return "mdy" if second > 12 else None


def _month(match: re.Match[str]) -> int:
    name = (match["name"] or match["name2"]).casefold()
    for number, month in enumerate(_MONTHS, start=1):
        if month.startswith(name):
            return number
    raise Refused("not-a-date", order="")


def _moment(match: re.Match[str], month: int, day: int) -> datetime:
    hour = int(match["hour"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            raise Refused("date-impossible")
        hour = hour % 12 + 12 * (match["half"].lower() == "pm")
    try:
        return datetime(
            int(match["year"]), month, day,
            hour, int(match["minute"] or 0), int(match["second"] or 0),
            int((match["part"] or "0")[:6].ljust(6, "0")), _zone(match["zone"]),
        )  # fmt: skip
    except ValueError:
        raise Refused("date-impossible") from None


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _from_serial(text: str) -> datetime:
    """Days since 1899-12-30 with the time as a fraction, to the second.

    Source: ECMA-376-1, 18.17.4.1 (dates in the 1900 system).
    """
    if re.fullmatch(r"\d{1,6}(\.\d+)?", text) is None:
        raise Refused("not-a-date", order="serial")
    days = Decimal(text)
    if not _SERIAL_FIRST <= days <= _SERIAL_LAST:
        raise Refused("date-impossible")
    return _SERIAL_START + timedelta(seconds=int((days * 86_400).to_integral_value()))
