"""Orders out of small files with one oddity each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from omsdesk.integrations.importing import grouping
from omsdesk.integrations.importing.mapping import parse
from omsdesk.integrations.importing.reading import read
from omsdesk.integrations.importing.rows import (
    Accepted,
    OrderRow,
    Outcome,
    Rejected,
    Skipped,
)
from omsdesk.values import Money, Quantity

START = 'name = "t"\ncurrency = "GBP"\n'
LINES = """
[[tables]]
feeds = "order_lines"
file = "lines.csv"

[tables.fields]
order = "no"
sku = "sku"
quantity = "qty"
price = "price"
ordered_at = "day"
customer = "customer"
ship_country = "country"
"""
HEAD = "no,sku,qty,price,day,customer,country\n"


def _read(folder: Path, mapping: str, **files: str) -> list[Outcome]:
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8", newline="")
    return list(read(parse(START + mapping), folder))


def _seen(outcomes: list[Outcome]) -> list[tuple[int, str]]:
    """Line and code of each outcome; "" for accepted ones."""
    return [(each.line, getattr(each, "code", "")) for each in outcomes]


def _rules(**rules: object) -> str:
    return "[rules]\n" + "".join(f"{name} = {value!r}\n" for name, value in rules.items())


def _orders(folder: Path, lines: str, **rules: object) -> list[Outcome]:
    return _read(folder, _rules(**rules) + LINES, lines=HEAD + lines)


def _order(outcomes: list[Outcome]) -> OrderRow:
    (found,) = outcomes
    assert isinstance(found, Accepted), found
    assert isinstance(found.row, OrderRow)
    return found.row


def test_lines_of_one_number_are_one_order(tmp_path: Path) -> None:
    order = _order(_orders(tmp_path, "7,A,2,1.50,2011-03-01,C1,UK\n7,B,1,2,2011-03-01,C1,UK\n"))
    assert (order.number, order.kind, order.customer) == ("7", "order", "C1")
    assert [(line.line, line.sku, line.amount) for line in order.lines] == [
        (2, "A", Money.of(3, "GBP")),
        (3, "B", Money.of(2, "GBP")),
    ]
    assert order.ship_to is not None
    assert order.ship_to.country == "GB"


def test_one_bad_line_refuses_its_whole_order_and_no_other(tmp_path: Path) -> None:
    outcomes = _orders(
        tmp_path,
        "7,A,2,1.50,2011-03-01,C1,UK\n7,B,x,2,2011-03-01,C1,UK\n8,A,1,2,2011-03-01,C1,UK\n",
    )
    assert _seen(outcomes) == [(2, "order-refused"), (3, "not-a-number"), (4, "")]
    assert isinstance(outcomes[0], Rejected)
    assert outcomes[0].reason.startswith("Line 3 of lines.csv")


@pytest.mark.parametrize("cut", ["8,B,1", '8,B,1,2,2011-03-01,C1,"U', "8,B", "8", ","])
def test_an_order_whose_last_line_is_cut_is_refused_whole(tmp_path: Path, cut: str) -> None:
    whole = "7,A,1,2,2011-03-01,C1,UK\n8,A,1,2,2011-03-01,C1,UK\n"
    outcomes = _orders(tmp_path, whole + cut)
    if cut == ",":
        # Nothing of the line is left, not even that there was one.
        assert _seen(outcomes) == [(2, ""), (3, "")]
    else:
        assert _seen(outcomes) == [(2, ""), (3, "order-refused"), (4, "truncated")]


def test_lines_that_are_scattered_over_the_file_find_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "RUN_ROWS", 3)
    lines = "".join(f"{n % 4},S{n},1,1,2011-03-01,C1,UK\n" for n in range(20))
    outcomes = _orders(tmp_path, lines)
    found = [each.row for each in outcomes if isinstance(each, Accepted)]
    assert [row.number for row in found if isinstance(row, OrderRow)] == ["0", "1", "2", "3"]
    assert [[line.line for line in row.lines] for row in found if isinstance(row, OrderRow)] == [
        list(range(2 + n, 22, 4)) for n in range(4)
    ]


def test_a_line_without_order_number_is_refused_alone(tmp_path: Path) -> None:
    day = "2011-03-01,C1,UK\n"
    outcomes = _orders(tmp_path, f"7,A,1,2,{day},B,1,2,{day}7,C,1,2,{day}")
    assert _seen(outcomes) == [(3, "blank"), (2, "")]


def test_lines_that_disagree_about_their_order_are_refused(tmp_path: Path) -> None:
    outcomes = _orders(tmp_path, "7,A,1,2,2011-03-01,C1,UK\n7,B,1,2,2011-03-01,C2,UK\n")
    assert _seen(outcomes) == [(2, "order-refused"), (3, "order-differs")]


def test_an_order_without_customer_is_refused_or_goes_to_the_walk_in_customer(
    tmp_path: Path,
) -> None:
    line = "7,A,1,2,2011-03-01,,UK\n"
    assert _seen(_orders(tmp_path, line)) == [(2, "no-customer")]
    walk_in = {"missing_customer": "walk-in", "walk_in_customer": "COUNTER"}
    outcomes = _orders(tmp_path, line, **walk_in)
    assert _order(outcomes).customer == "COUNTER"
    assert [note.code for note in getattr(outcomes[0], "notes")] == ["walk-in"]  # noqa: B009


def test_a_line_that_comes_twice_is_left_out_kept_or_refused(tmp_path: Path) -> None:
    lines = "7,A,1,2,2011-03-01,C1,UK\n" * 2
    once = _orders(tmp_path, lines)
    assert len(_order(once).lines) == 1
    assert [note.code for note in getattr(once[0], "notes")] == [  # noqa: B009
        "duplicate-line-left-out"
    ]
    assert len(_order(_orders(tmp_path, lines, duplicate_lines="keep")).lines) == 2
    refused = _orders(tmp_path, lines, duplicate_lines="refuse")
    assert _seen(refused) == [(2, "order-refused"), (3, "duplicate-line")]


def test_a_line_of_the_same_key_with_other_content_is_refused(tmp_path: Path) -> None:
    lines = "7,A,1,2,2011-03-01,C1,UK\n7,A,5,2,2011-03-01,C1,UK\n"
    assert len(_order(_orders(tmp_path, lines)).lines) == 2
    keyed = _orders(tmp_path, lines, line_key=["order", "sku"])
    assert _seen(keyed) == [(2, "order-refused"), (3, "line-differs")]


@pytest.mark.parametrize(
    ("quantity", "price", "code"),
    [("0", "2", "zero-quantity"), ("1", "0", "zero-price"), ("1", "-2", "negative-price"),
     ("-1", "2", "negative-quantity"), ("1", "1.23456", "too-fine")],
)  # fmt: skip
def test_quantities_and_prices_that_cannot_be_are_refused(
    tmp_path: Path, quantity: str, price: str, code: str
) -> None:
    outcomes = _orders(tmp_path, f"7,A,{quantity},{price},2011-03-01,C1,UK\n")
    assert _seen(outcomes) == [(2, code)]


def test_a_zero_price_can_be_accepted(tmp_path: Path) -> None:
    outcomes = _orders(tmp_path, "7,A,1,0.00,2011-03-01,C1,UK\n", zero_price="accept")
    assert not _order(outcomes).lines[0].price


@pytest.mark.parametrize(
    ("policy", "codes"),
    [("refuse", ["cancellation"] * 2), ("skip", ["cancellation"] * 2), ("credit", [""])],
)
def test_a_cancellation_is_refused_skipped_or_a_credit(
    tmp_path: Path, policy: str, codes: list[str]
) -> None:
    lines = "C7,A,-2,3,2011-03-01,C1,UK\nC7,D,-1,5,2011-03-01,C1,UK\n"
    outcomes = _orders(
        tmp_path,
        lines,
        cancellation_prefix="C",
        cancellations=policy,
        no_goods=[],
    )
    assert [code for _, code in _seen(outcomes)] == codes
    kinds: dict[str, Any] = {"refuse": Rejected, "skip": Skipped, "credit": Accepted}
    assert {type(each) for each in outcomes} == {kinds[policy]}
    if policy == "credit":
        order = _order(outcomes)
        assert order.kind == "credit"
        assert [line.quantity for line in order.lines] == [Quantity.of(2), Quantity.of(1)]


def test_a_cancellation_with_a_positive_quantity_is_refused(tmp_path: Path) -> None:
    rules = {"cancellation_prefix": "C", "cancellations": "credit"}
    outcomes = _orders(tmp_path, "C7,A,2,3,2011-03-01,C1,UK\n", **rules)
    assert _seen(outcomes) == [(2, "cancellation-positive")]


def test_only_negative_quantities_can_be_a_credit_and_mixed_ones_never(tmp_path: Path) -> None:
    day = "2011-03-01,C1,UK\n"
    lines = f"7,A,-1,2,{day}8,A,-1,2,{day}8,B,1,2,{day}"
    credit, *mixed = _orders(tmp_path, lines, negative_quantity="credit")
    assert _order([credit]).kind == "credit"
    assert _seen(mixed) == [(3, "mixed-signs"), (4, "order-refused")]


CHARGES = """
[[rules.no_goods]]
codes = "POST"
means = "freight"

[[rules.no_goods]]
codes = "D"
means = "discount"

[[rules.no_goods]]
codes = "M"
means = "refuse"

[[rules.no_goods]]
codes = "S"
means = "skip"
"""


def test_codes_that_are_no_goods_become_charges_or_are_left_out(tmp_path: Path) -> None:
    day = "2011-03-01,C1,UK\n"
    lines = f"7,A,1,2,{day}7,POST,2,9,{day}7,D,-1,1.5,{day}7,S,1,0,{day}"
    order = _order(_read(tmp_path, CHARGES + LINES, lines=HEAD + lines))
    assert [line.sku for line in order.lines] == ["A"]
    assert [(each.kind, each.amount) for each in order.charges] == [
        ("freight", Money.of(18, "GBP")),
        ("discount", Money.of("-1.50", "GBP")),
    ]


def test_an_order_of_postage_alone_or_of_an_unexplained_code_is_refused(tmp_path: Path) -> None:
    day = "2011-03-01,C1,UK\n"
    lines = f"7,POST,1,9,{day}8,M,1,9,{day}"
    outcomes = _read(tmp_path, CHARGES + LINES, lines=HEAD + lines)
    assert _seen(outcomes) == [(2, "no-lines"), (3, "no-goods")]


HEADS = """
[[tables]]
feeds = "orders"
file = "heads.csv"

[tables.fields]
order = "no"
customer = "customer"
ordered_at = "day"
freight = "freight"

[[tables]]
feeds = "order_lines"
file = "lines.csv"
fields = { order = "no", sku = "sku", quantity = "qty", price = "price" }
"""


def _joined(folder: Path, heads: str, lines: str) -> list[Outcome]:
    return _read(
        folder, HEADS, heads="no,customer,day,freight\n" + heads, lines="no,sku,qty,price\n" + lines
    )


def test_heads_and_lines_are_joined_whatever_their_order(tmp_path: Path) -> None:
    heads = "2,C2,2011-03-01,4.5\n1,C1,2011-03-02,\n"
    outcomes = _joined(tmp_path, heads, "1,A,1,1\n2,A,2,1\n1,B,3,1\n")
    found = [each.row for each in outcomes if isinstance(each, Accepted)]
    assert [
        (row.number, row.customer, row.freight, len(row.lines))
        for row in found
        if isinstance(row, OrderRow)
    ] == [("2", "C2", Money.of("4.5", "GBP"), 1), ("1", "C1", Money.zero("GBP"), 2)]


def test_heads_without_lines_and_lines_without_head_are_refused(tmp_path: Path) -> None:
    outcomes = _joined(tmp_path, "1,C1,2011-03-02,\n2,C1,2011-03-02,\n", "2,A,1,1\n3,A,1,1\n")
    assert [(each.origin.file, each.line, getattr(each, "code", "")) for each in outcomes] == [
        ("heads.csv", 2, "no-lines"),
        ("heads.csv", 3, ""),
        ("lines.csv", 3, "order-missing"),
    ]


def test_a_head_that_comes_twice_is_skipped_or_refused(tmp_path: Path) -> None:
    heads = "1,C1,2011-03-02,\n1,C1,2011-03-02,\n1,C2,2011-03-02,\n2,C1,2011-03-02,-1\n"
    outcomes = _joined(tmp_path, heads, "1,A,1,1\n2,A,1,1\n")
    assert [(each.origin.file, each.line, getattr(each, "code", "")) for each in outcomes] == [
        ("heads.csv", 2, ""),
        ("heads.csv", 3, "duplicate"),
        ("heads.csv", 4, "duplicate-key"),
        ("heads.csv", 5, "negative-freight"),
        ("lines.csv", 3, "order-refused"),
    ]


def test_a_bad_head_refuses_its_lines(tmp_path: Path) -> None:
    outcomes = _joined(tmp_path, "1,C1,someday,\n", "1,A,1,1\n")
    assert [each.code for each in outcomes if isinstance(each, Rejected)] == [
        "not-a-date",
        "order-refused",
    ]
