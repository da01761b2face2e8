"""Many customers with addresses and contacts, and many items with codes, by bulk statements."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import CodeKind, Item, ItemCode, PackKind, PackLevel
from omsdesk.models.parties import AddressKind, Contact, Customer, CustomerAddress
from omsdesk.values import ONE, Weight

FIRST = (
    "Alfred", "Ana", "Müller", "Christina", "Hanna", "Frédérique", "Martín", "Laurence",
    "Elizabeth", "Victoria", "Patricio",
)  # fmt: skip
LAST = (
    "Schäfer", "Moreno", "Berglund", "Moos", "Citeaux", "Sommer", "Lebihan", "Lincoln",
    "Ashworth", "Simpson", "Chang",
)  # fmt: skip
TRADE = (
    "Handel", "Bakery", "Metall", "Möbel", "Imports", "Electric", "Marine", "Farm", "Optik",
    "Tools", "Garten", "Books",
)  # fmt: skip
THING = (
    "screw", "bolt", "hinge", "lamp", "cable", "switch", "bracket", "filter", "gasket",
    "valve", "motor", "sensor",
)  # fmt: skip
KIND = (
    "steel", "brass", "zinc", "black", "white", "small", "large", "heavy", "double",
    "marine", "indoor", "outdoor",
)  # fmt: skip
CITY = (
    "Berlin", "London", "Bräcke", "Göteborg", "Lyon", "Madrid", "Porto", "Graz", "Zürich",
    "Gent", "Aarhus", "Torino",
)  # fmt: skip


def identity(kind: int, number: int) -> UUID:
    return UUID(int=kind << 64 | number)


def fill(session: Session, count: int) -> None:
    """Write so many customers and so many items into the database of a shop."""
    chance = random.Random(7)
    numbers = range(count)
    bulk(session, Customer, (customer(chance, n) for n in numbers))
    bulk(session, CustomerAddress, (address(chance, n) for n in numbers))
    bulk(session, Contact, (contact(chance, n) for n in numbers))
    bulk(session, Item, (item(chance, n) for n in numbers))
    bulk(session, PackLevel, (pack(n) for n in numbers))
    bulk(session, ItemCode, (code(n) for n in numbers))


def bulk(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    session.execute(insert(table), list(rows))


def customer(chance: random.Random, number: int) -> dict[str, Any]:
    return {
        "id": identity(1, number),
        "account_number": f"CU-01-{number:06d}",
        "name": f"{chance.choice(LAST)} {chance.choice(TRADE)} {chance.choice(CITY)}",
        "tax_number": "",
        "language": "en",
        "currency": "EUR",
        "payment_days": 30,
        "is_walk_in": False,
    }


def address(chance: random.Random, number: int) -> dict[str, Any]:
    place = PostalAddress(
        name="x", postcode=f"{chance.randrange(100_000):05d}", city=chance.choice(CITY)
    )
    return {
        "id": identity(2, number),
        "customer_id": identity(1, number),
        "kind": AddressKind.BILL_TO,
        "address": place,
        "instructions": "",
        "is_default": True,
    }


def contact(chance: random.Random, number: int) -> dict[str, Any]:
    digits = f"49{chance.randrange(10**9, 10**10)}"
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    return {
        "id": identity(3, number),
        "customer_id": identity(1, number),
        "name": name,
        "email": f"{name.split(maxsplit=1)[0].lower()}{number}@example.com",
        "phone": f"+{digits}",
        "phone_digits": digits,
    }


def item(chance: random.Random, number: int) -> dict[str, Any]:
    return {
        "id": identity(4, number),
        "sku": f"{chance.choice('ABCDEF')}{number:06d}",
        "name": f"{chance.choice(KIND)} {chance.choice(THING)} {chance.randrange(2, 400)} mm",
        "description": f"{chance.choice(KIND)} for {chance.choice(TRADE)}",
        "unit": "each",
        "status": "active",
        "tax_class": "standard",
        "list_price_e4": 12_500,
        "currency": "EUR",
        "weight": Weight(1000),
        "length_mm": 0,
        "width_mm": 0,
        "height_mm": 0,
        "is_fragile": False,
        "origin_country": "",
        "commodity_code": "",
    }


def pack(number: int) -> dict[str, Any]:
    return {
        "id": identity(5, number),
        "item_id": identity(4, number),
        "kind": PackKind.EACH,
        "quantity": ONE,
    }


def code(number: int) -> dict[str, Any]:
    return {
        "id": identity(6, number),
        "item_id": identity(4, number),
        "pack_level_id": identity(5, number),
        "kind": CodeKind.GTIN,
        "code": f"0400{number:010d}",
    }
