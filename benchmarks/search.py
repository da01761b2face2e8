"""Type-ahead over customers and items: `python benchmarks/search.py [ROWS ...]`.

Prints p50, p95 and p99 in milliseconds, to rows, beside the bare FTS5 query of the same
run, and the factor by which each grows with the rows.
"""

from __future__ import annotations

import random
import statistics
import sys
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import CodeKind, Item, ItemCode, PackKind, PackLevel, UnitOfMeasure
from omsdesk.models.company import TaxRate
from omsdesk.models.parties import AddressKind, Contact, Customer, CustomerAddress
from omsdesk.queries import matching
from omsdesk.queries.find import find_customers, find_items
from omsdesk.store import schema, search
from omsdesk.store.database import Database
from omsdesk.values import ONE, Weight

FIRST = (
    "Alfred",
    "Ana",
    "Müller",
    "Christina",
    "Hanna",
    "Frédérique",
    "Martín",
    "Laurence",
    "Elizabeth",
    "Victoria",
    "Patricio",
)
LAST = (
    "Schäfer",
    "Moreno",
    "Berglund",
    "Moos",
    "Citeaux",
    "Sommer",
    "Lebihan",
    "Lincoln",
    "Ashworth",
    "Simpson",
    "Chang",
)
TRADE = (
    "Handel",
    "Bakery",
    "Metall",
    "Möbel",
    "Imports",
    "Electric",
    "Marine",
    "Farm",
    "Optik",
    "Tools",
    "Garten",
    "Books",
)
THING = (
    "screw",
    "bolt",
    "hinge",
    "lamp",
    "cable",
    "switch",
    "bracket",
    "filter",
    "gasket",
    "valve",
    "motor",
    "sensor",
)
KIND = (
    "steel",
    "brass",
    "zinc",
    "black",
    "white",
    "small",
    "large",
    "heavy",
    "double",
    "marine",
    "indoor",
    "outdoor",
)
CITY = (
    "Berlin",
    "London",
    "Bräcke",
    "Göteborg",
    "Lyon",
    "Madrid",
    "Porto",
    "Graz",
    "Zürich",
    "Gent",
    "Aarhus",
    "Torino",
)


def identity(kind: int, number: int) -> UUID:
    return UUID(int=kind << 64 | number)


def fill(session: Session, count: int) -> None:
    chance = random.Random(7)
    session.add(UnitOfMeasure(code="each", name="each", is_whole=True))
    session.add(TaxRate(tax_class="standard", basis_points=1900))
    session.flush()
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


def keystrokes(*texts: str) -> list[str]:
    """Every beginning of each text, as it is typed."""
    return [text[:end] for text in texts for end in range(1, len(text) + 1) if text[:end].strip()]


LOOKS = {
    "customer, typed": keystrokes("Schäfer Möbel Ber", "moreno", "Ana Chang", "10115", "graz"),
    "customer, phone": ["4711", "0815", "1234567", "+49 3512", "030 88 12"],
    "customer, account": ["CU-01-000042", "cu-01-004711"],
    "customer, miss": ["zzyzx", "xylophone quarz", "qq", "com zzz", "9999999999"],
    "item, typed": keystrokes("steel screw 12", "marine", "A0042", "lamp w", "sensor"),
    "item, code": ["04000000000042", "4000000000042"],
    "item, miss": ["zzyzx", "steel zzz", "qq"],
}


def times_ms(look: Callable[[str], object], texts: list[str], rounds: int = 12) -> list[float]:
    taken = []
    for _ in range(rounds):
        for text in texts:
            start = perf_counter()
            look(text)
            taken.append((perf_counter() - start) * 1000)
    return taken


def percentiles(taken: list[float]) -> tuple[float, float, float]:
    cuts = statistics.quantiles(taken, n=100, method="inclusive")
    return cuts[49], cuts[94], cuts[98]


def run(count: int, folder: Path) -> dict[str, float]:
    database = Database.at(folder / f"{count}.sqlite")
    schema.prepare(database)
    start = perf_counter()
    with database.write() as session, search.filled_at_once(session.connection()):
        fill(session, count)
    filled = perf_counter()
    with database.engine.begin() as connection:
        search.rebuild(connection)
    print(
        f"\n{count} customers + {count} items: filled in {filled - start:.1f} s, "
        f"index alone in {perf_counter() - filled:.1f} s"
    )
    print(f"{'':22}{'p50':>8}{'p95':>8}{'p99':>8}   bare FTS5 p50   ratio")
    figures = {}
    with database.read() as session:
        for name, texts in LOOKS.items():
            figures[name] = show(session, name, texts)
    database.close()
    return figures


def show(session: Session, name: str, texts: list[str]) -> float:
    for_customers = name.startswith("customer")
    find = find_customers if for_customers else find_items
    index = (search.CUSTOMERS if for_customers else search.ITEMS).index
    driver: Any = session.connection().connection.driver_connection
    statement = f"SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT 20"
    bare = times_ms(
        lambda text: driver.execute(statement, (matching.all_words(text),)).fetchall(), texts
    )
    taken = times_ms(lambda text: find(session, text), texts)
    (p50, p95, p99), floor = percentiles(taken), percentiles(bare)[0]
    print(f"{name:22}{p50:8.2f}{p95:8.2f}{p99:8.2f}   {floor:13.2f}{p50 / floor:8.1f}")
    return p95


def main(counts: list[int]) -> None:
    with TemporaryDirectory() as folder:
        runs = [run(count, Path(folder)) for count in counts]
    for (less, before), (more, after) in pairwise(zip(counts, runs, strict=True)):
        print(f"\ngrowth of p95 from {less} to {more} rows")
        for name, value in after.items():
            print(f"{name:22}{value / before[name]:8.1f}")


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [10_000, 100_000])
