"""`omsdesk setup`: makes an empty profile the first desk of a company."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from omsdesk.config import ConfigError, Profile, profile_at
from omsdesk.devices.scanners.meaning import BADGE_PREFIX

if TYPE_CHECKING:
    from omsdesk.commands.base import Origin
    from omsdesk.commands.setup import SetUpCompany
    from omsdesk.desk import Desk

# Basis points by tax class, where the program knows them. Source: UStG § 12 (1) and (2).
_KNOWN_TAXES = {"DE": {"standard": 1900, "reduced": 700}}
# What the first station and its printer are called, by the language of the documents.
_STATION = {"en": "Desk 1", "de": "Platz 1"}
_PRINTER = {"en": "Label printer", "de": "Etikettendrucker"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    needed = parser.add_argument_group("needed")
    needed.add_argument("--company", required=True, metavar="NAME")
    needed.add_argument("--street", required=True, metavar="STREET", help="with the number")
    needed.add_argument("--postcode", required=True, metavar="CODE")
    needed.add_argument("--city", required=True, metavar="CITY")
    needed.add_argument(
        "--gs1-prefix", required=True, metavar="DIGITS", help="your GS1 company prefix, 7 to 10"
    )
    needed.add_argument("--person", required=True, metavar="NAME", help="the administrator")
    needed.add_argument(
        "--badge",
        required=True,
        metavar="TOKEN",
        help=f"what the administrator's badge says ({BADGE_PREFIX}...)",
    )
    parser.add_argument("--country", default="DE", metavar="XX", help="two letters (DE)")
    parser.add_argument("--currency", default="EUR", metavar="XXX", help="three letters (EUR)")
    parser.add_argument("--language", default="en", choices=("en", "de"), help="of documents (en)")
    parser.add_argument("--tax-number", default="", metavar="NUMBER", help="for invoices")
    parser.add_argument(
        "--tax", action="append", default=[], metavar="CLASS=PERCENT", help="such as standard=20"
    )
    parser.add_argument("--station-code", default="01", metavar="NN", help="two digits (01)")
    parser.add_argument("--station-name", metavar="NAME", help="what people call it (Desk 1)")


def run(options: argparse.Namespace) -> int:
    """Prints what was set up. Refused as `SetUpCompany`; ConfigError for wrong arguments."""
    _check_codes(options)
    taxes = _taxes(options.country, options.tax)
    profile = profile_at(options.profile, os.environ)
    _set_up(profile, options, taxes)
    print(f"{options.company} is set up in {profile.folder}")
    print(f"{options.person} signs on with the badge that was given.")
    if not options.badge.startswith(BADGE_PREFIX):
        print(f"Screens know only badges that begin with {BADGE_PREFIX}; this one signs on first.")
    program = f"omsdesk --profile {options.profile}" if options.profile else "omsdesk"
    print(f"Next: {program} import MAPPING FOLDER takes your data over, {program} opens the desk.")
    print("Scanners, scale and printers are connected in the window, on the screen Devices.")
    return 0


def _check_codes(options: argparse.Namespace) -> None:
    if not (len(options.country) == 2 and options.country.isalpha() and options.country.isupper()):
        raise ConfigError([f"{options.country} is no country code; write two letters such as DE"])
    if not (len(options.currency) == 3 and options.currency.isupper()):
        raise ConfigError([f"{options.currency} is no currency; write three letters such as EUR"])
    if not options.badge.strip():
        raise ConfigError(["the badge is empty"])


def _taxes(country: str, given: list[str]) -> dict[str, int]:
    """Basis points by tax class; "zero" is always one of them."""
    if not given and country not in _KNOWN_TAXES:
        raise ConfigError(
            [f"the tax rates of {country} are not known here; give them: --tax standard=20"]
        )
    rates = dict(_KNOWN_TAXES.get(country, {})) if not given else {}
    for text in given:
        name, equals, percent = text.partition("=")
        rates[name] = _basis_points(percent) if name and equals else -1
        if not 0 <= rates[name] <= 10_000:
            raise ConfigError([f"the tax {text} is not right; write it as standard=19"])
    if "standard" not in rates:
        raise ConfigError(["one of the taxes must be that of the class standard"])
    return rates | {"zero": 0}


def _basis_points(percent: str) -> int:
    """-1 for what is no percentage with two decimals at most."""
    try:
        points = Decimal(percent) * 100
    except InvalidOperation:
        return -1
    return int(points) if points.is_finite() and points == int(points) else -1


def _set_up(profile: Profile, options: argparse.Namespace, taxes: dict[str, int]) -> None:
    from omsdesk.commands.base import Origin
    from omsdesk.commands.execution import execute
    from omsdesk.commands.first_desk import first_equipment
    from omsdesk.desk import Desk
    from omsdesk.ids import new_command_id

    desk = Desk.open(profile)
    try:
        now = desk.clock()
        ids = (new_command_id(now), new_command_id(now))
        origin = Origin(*ids, occurred_at=now, business_date=now.date())
        execute(desk.database, _company(options, taxes), origin)
        for command in first_equipment(desk.station.warehouse_id, _PRINTER[options.language]):
            execute(desk.database, command, _later(desk, origin))
    finally:
        desk.close()


def _later(desk: Desk, origin: Origin) -> Origin:
    return replace(origin, occurred_at=desk.clock())


def _company(options: argparse.Namespace, taxes: dict[str, int]) -> SetUpCompany:
    from omsdesk.commands.setup import SetUpCompany
    from omsdesk.desk import badge_hash
    from omsdesk.models.address import PostalAddress
    from omsdesk.values import Weight

    return SetUpCompany(
        name=options.company,
        address=PostalAddress(
            name=options.company,
            line1=options.street,
            postcode=options.postcode,
            city=options.city,
            country=options.country,
        ),
        tax_number=options.tax_number,
        currency=options.currency,
        language=options.language,
        gs1_prefix=options.gs1_prefix,
        footer=f"{options.company} · {options.street} · {options.postcode} {options.city}",
        weight_tolerance=Weight.grams(15),
        weight_tolerance_bp=150,
        tax_rates=taxes,
        warehouse_code="W1",
        warehouse_name=options.city,
        station_code=options.station_code,
        station_name=options.station_name or _STATION[options.language],
        administrator_code="admin",
        administrator_name=options.person,
        administrator_badge_hash=badge_hash(options.badge),
    )
