"""Writes sales exports with every oddity that imports must stand, in known numbers."""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

HEADER = (
    "InvoiceNo", "StockCode", "Description", "Quantity",
    "InvoiceDate", "UnitPrice", "CustomerID", "Country",
)  # fmt: skip

_COUNTRIES = ("United Kingdom", "EIRE", "France", "Unspecified", "USA", "RSA")
_NAMES = ("SET OF 3 TINS", 'LAMP, 12" SHADE', "CAFÉ CRÈME MUG", "TWO\nLINES", "  PADDED\u00a0 ")
_CENT = Decimal("0.01")
# An order with one of these numbers, modulo the first, has the oddity; the first match counts.
_ODDITIES = (
    (41, 3, "cancellation"),
    (37, 5, "no-customer"),
    (43, 7, "postage"),
    (47, 11, "zero-price"),
    (53, 13, "negative-quantity"),
    (59, 17, "doubled-line"),
    (61, 19, "manual"),
    (67, 23, "too-few-fields"),
    (71, 29, "not-a-number"),
)


@dataclass(slots=True)
class Expected:
    """What a right import of the written file finds, reckoned here and not by the import."""

    rows: int = 0
    orders: int = 0
    credits: int = 0
    lines: int = 0
    quantity: int = 0
    goods: Decimal = Decimal(0)
    freight: Decimal = Decimal(0)
    oddities: Counter[str] = field(default_factory=Counter)


def webshop(path: Path, rows: int, *, seed: int = 1, shuffled: bool = False) -> Expected:
    """Write a sales export of about this many rows (a whole order more at most)."""
    chance = random.Random(seed)
    expected = Expected()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        written = _orders(chance, rows, expected)
        if shuffled:
            everything = list(written)
            chance.shuffle(everything)
            written = iter(everything)
        for row in written:
            writer.writerow(row)
    return expected


def _orders(chance: random.Random, rows: int, expected: Expected) -> Iterator[list[str]]:
    number = 0
    while expected.rows < rows:
        oddity = next((name for step, at, name in _ODDITIES if number % step == at), "")
        expected.oddities[oddity] += 1
        for row in _order(chance, number, oddity, expected):
            expected.rows += 1
            yield row
        number += 1


def _order(
    chance: random.Random, number: int, oddity: str, expected: Expected
) -> Iterator[list[str]]:
    is_credit = oddity == "cancellation"
    is_taken = oddity in ("", "cancellation", "no-customer", "postage", "doubled-line")
    # Days above twelve show that the month comes first.
    day = f"{1 + number // 28 % 12}/{1 + number % 28}/2011 {number % 24}:{number % 60:02}"
    customer = "" if oddity == "no-customer" else f"{12000 + number % 4000}.0"
    first = f"{'C' if is_credit else ''}{500000 + number}"
    last = [day, customer, chance.choice(_COUNTRIES)]

    def row(sku: str, name: str, quantity: int, price: str) -> list[str]:
        return [first, sku, name, str(quantity), last[0], price, last[1], last[2]]

    expected.orders += is_taken and not is_credit
    expected.credits += is_credit
    for place in range(chance.randint(3, 30)):
        item = (number * 31 + place) % 3900
        quantity = chance.randint(1, 48)
        price = Decimal(chance.randint(1, 99999)).scaleb(chance.choice((-2, -2, -3)))
        name = "" if (item + place) % 97 == 0 else _NAMES[item % 5]
        line = row(f"{10000 + item}a", name, -quantity if is_credit else quantity, f"{price:f}")
        yield line
        if place == 1 and oddity == "doubled-line":
            yield line
        if is_taken and not is_credit:
            expected.lines += 1
            expected.quantity += quantity
            expected.goods += (price * quantity).quantize(_CENT, ROUND_HALF_UP)
    if oddity == "postage":
        expected.freight += 18
        yield row("POST", "POSTAGE", 1, "18")
    yield from _spoilers(oddity, row("99999", "SPOILER", 2, "1.5"))


def _spoilers(oddity: str, line: list[str]) -> Iterator[list[str]]:
    match oddity:
        case "zero-price":
            yield [*line[:5], "0.0", *line[6:]]
        case "negative-quantity":
            yield [*line[:3], "-2", *line[4:]]
        case "manual":
            yield [line[0], "M", *line[2:]]
        case "too-few-fields":
            yield line[:5]
        case "not-a-number":
            yield [*line[:5], "1.2.3", *line[6:]]
