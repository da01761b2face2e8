"""Numbers that people read aloud: from series of the station, final at once, offline too."""

from __future__ import annotations

from omsdesk.commands.base import Context
from omsdesk.models.company import Company, NumberSeries, Series

_SERIAL_DIGITS = 6


def take_serial(context: Context, series: Series) -> int:
    """The next counter value of a series at this station, from 1."""
    key = (context.origin.station_id, series)
    row = context.session.get(NumberSeries, key)
    if row is None:
        row = NumberSeries(station_id=context.origin.station_id, series=series, last=0)
        context.session.add(row)
    row.last += 1
    return row.last


def take_number(context: Context, series: Series) -> str:
    """The next number of a series: prefix, station code and counter, "SO-07-004213"."""
    serial = take_serial(context, series)
    return f"{series.value}-{context.station.code}-{serial:0{_SERIAL_DIGITS}d}"


def take_sscc(context: Context, company: Company) -> str:
    """The next serial shipping container code (18 digits) of this station.

    Extension digit 0, company prefix, two digits of station and a counter that fills
    the rest, then the check digit.
    Source: GS1 General Specifications, section 2.2.1 and 7.9.
    """
    counter_digits = 16 - len(company.gs1_prefix) - 2
    serial = take_serial(context, Series.SSCC) % 10**counter_digits
    body = f"0{company.gs1_prefix}{context.station.code}{serial:0{counter_digits}d}"
    return body + check_digit(body)


def take_tracking_number(context: Context, prefix: str) -> str:
    """The next tracking number of a carrier's range at this station, with a check digit."""
    serial = take_serial(context, Series.TRACKING)
    digits = f"{context.station.code}{serial:08d}"
    return f"{prefix}{digits}{check_digit(digits)}"


def check_digit(digits: str) -> str:
    """The GS1 modulo-10 check digit. Source: GS1 General Specifications, section 7.9."""
    weighted = sum(int(digit) * (3, 1)[index % 2] for index, digit in enumerate(reversed(digits)))
    return str(-weighted % 10)
