"""Numbers that people read aloud: from series of the station, final at once, offline too."""

from __future__ import annotations

from omsdesk.commands.base import Context
from omsdesk.errors import Refused
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

    Company prefix, two digits of station and a counter that fills the rest, of which the
    extension digit is the first; then the check digit. With the longest prefix a station
    has 99,999 parcels, with the shortest a thousand times as many. Refused: "sscc-used-up"
    after the last, for a number that was given before names two parcels.
    Source: GS1 General Specifications, section 2.2.1 and 7.9.
    """
    counter_digits = 17 - len(company.gs1_prefix) - 2
    serial = f"{take_serial(context, Series.SSCC):0{counter_digits}d}"
    if len(serial) > counter_digits:
        raise Refused("sscc-used-up", station=context.station.code)
    body = f"{serial[0]}{company.gs1_prefix}{context.station.code}{serial[1:]}"
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
