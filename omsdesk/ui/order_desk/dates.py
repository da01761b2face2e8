"""Dates as people key them: "24.12.", "24.12.2026", "+3" for in three days, "" for any day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from omsdesk.ui import formats


def parse_day(text: str, today: date) -> date | None:
    """The day that is meant; None for an empty text, ValueError when it is none.

    Without a year the next such day from `today` on; the order of day and month is the
    locale's, and year-month-day is understood everywhere.
    """
    keyed = text.strip()
    if not keyed:
        return None
    if keyed.startswith("+"):
        return today + timedelta(days=int(keyed[1:]))
    parts = [int(part) for part in re.split(r"\D+", keyed) if part]
    if len(parts) == 3 and parts[0] > 31:
        return date(*parts)
    if not 1 <= len(parts) <= 3:
        raise ValueError(f"not a date: {text!r}")
    return _completed(parts, today)


def _completed(parts: list[int], today: date) -> date:
    if len(parts) == 1:
        found = today.replace(day=parts[0])
        return found if found >= today else _next_month(found)
    month, day = (parts[0], parts[1]) if _is_month_first() else (parts[1], parts[0])
    if len(parts) == 3:
        year = parts[2]
        return date(year + 2000 if year < 100 else year, month, day)
    found = date(today.year, month, day)
    return found if found >= today else found.replace(year=today.year + 1)


def _next_month(day: date) -> date:
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return first.replace(day=day.day)


def _is_month_first() -> bool:
    pattern = formats.locale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.upper().find("M") < pattern.upper().find("D")
