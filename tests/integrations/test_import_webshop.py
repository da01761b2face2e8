"""A large, messy sales export: every oddity, in known numbers, whatever the order of its rows."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from omsdesk import resources
from omsdesk.integrations.importing import grouping
from omsdesk.integrations.importing.mapping import load
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.report import Totals
from omsdesk.values import Quantity
from tests.integrations.messy import Expected, webshop

ROWS = 6_000


def _totals(folder: Path) -> Totals:
    totals = Totals("GBP")
    for outcome in read(load(resources.path("mappings", "webshop.toml")), folder):
        totals.add(outcome)
    return totals


def _compare(totals: Totals, expected: Expected) -> None:
    orders, oddities = totals.orders, expected.oddities
    assert (orders.count, totals.credits.count) == (expected.orders, expected.credits)
    assert (orders.lines, orders.quantity) == (expected.lines, Quantity.of(expected.quantity))
    assert orders.goods.amount == expected.goods
    assert orders.freight.amount == expected.freight
    for name in ("zero-price", "negative-quantity", "not-a-number"):
        refused = totals.rows["order_lines", "webshop.csv"]
        assert oddities[name] > 0
        assert refused.refused >= oddities[name]
    assert totals.notes["walk-in"] == oddities["no-customer"] > 0
    assert totals.notes["duplicate-line-left-out"] == oddities["doubled-line"] > 0
    assert all(counts.read == expected.rows for counts in totals.rows.values())


@pytest.mark.parametrize("shuffled", [False, True])
def test_a_messy_export_is_read_to_the_penny(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shuffled: bool
) -> None:
    monkeypatch.setattr(grouping, "RUN_ROWS", 1_000)
    expected = webshop(tmp_path / "webshop.csv", ROWS, shuffled=shuffled)
    _compare(_totals(tmp_path), expected)


def test_each_way_to_spoil_an_order_refuses_as_many_orders(tmp_path: Path) -> None:
    expected = webshop(tmp_path / "webshop.csv", ROWS)
    totals = Totals("GBP")
    mapping = load(resources.path("mappings", "webshop.toml"))
    for outcome in read(mapping, tmp_path, only="order_lines"):
        totals.add(outcome)
    for name in ("zero-price", "negative-quantity", "not-a-number", "too-few-fields"):
        assert totals.reasons[name] == expected.oddities[name] > 0
    assert totals.reasons["no-goods"] == expected.oddities["manual"] > 0


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
    with (tmp_path / "webshop.csv").open("w") as file:
        file.write(header)
        for number in range(20_000):
            sku, day = number % 100, 13 + number // 20 % 9
            file.write(f"{number // 20},{sku},TIN,1,1/{day}/2011 8:00,2.5,12345,France\n")
    mapping = load(resources.path("mappings", "webshop.toml"))
    tracemalloc.start()
    orders = sum(1 for _ in read(mapping, tmp_path, only="order_lines"))
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert orders == 1_000
    # Held all at once, these rows would take more than 10 MB.
    assert peak_bytes < 4_000_000
