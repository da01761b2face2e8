"""The demo's web shop export, taken into the demo's shop: each oddity ends as it should."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from omsdesk import resources
from omsdesk.commands.importing import RowVerdict
from omsdesk.config import Profile
from omsdesk.demo.shop import ADMINISTRATOR, seed
from omsdesk.desk import Desk
from omsdesk.integrations.importing.mapping import Mapping, load
from omsdesk.integrations.importing.taking import FileCounts, Taken, take
from omsdesk.models.holds import Hold, HoldKind
from omsdesk.models.parties import Customer
from omsdesk.models.sales import OrderCharge, OrderLine, SalesOrder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(Profile(tmp_path / "profile"))
    seed(made.database, made.clock())
    made.sign_on(ADMINISTRATOR[2])
    yield made
    made.close()


@pytest.fixture
def mapping() -> Mapping:
    return load(resources.path("mappings", "demo-webshop.toml"))


@pytest.fixture
def taken(desk: Desk, mapping: Mapping, tmp_path: Path) -> Taken:
    return take(mapping, resources.path("demo"), desk.do, tmp_path / "errors")


def test_the_rows_that_cannot_be_taken_are_refused_with_their_reason(taken: Taken) -> None:
    found = {(error.cells[0], error.cells[3]): error.code for error in taken.first_errors}
    assert found == {
        ("W-5011", "TEA-1"): "truncated",
        ("W-5009", "COF-206"): "number-ambiguous",
        ("W-5008", "POT-599"): "item-unknown",
        ("W-5005", "TEA-104"): "customer-unknown",
        ("CW-5003", "SUG-451"): "credit-not-imported",
    }
    assert taken.files["order_lines", "webshop-orders.csv"] == FileCounts(taken=17, refused=5)


def test_a_repeated_line_is_taken_once_and_noted(taken: Taken, desk: Desk) -> None:
    assert taken.totals.notes["duplicate-line-left-out"] == 1
    with desk.database.read() as session:
        order = session.scalars(
            select(SalesOrder).where(SalesOrder.external_key == "demo-webshop:W-5007")
        ).one()
        assert [(line.sku, str(line.ordered)) for line in order.lines] == [
            ("CHO-304", "4"),
            ("CHO-302", "20"),
        ]


def test_discounts_freight_and_umlauts_arrive(taken: Taken, desk: Desk) -> None:
    orders = taken.orders[RowVerdict.ACCEPTED]
    # 29.40 + 41.00 + 166.44 + 109.44 + 93.60 + 93.60 + 56.70 + 19.60 + 19.90 + 69.66 + 94.50
    # + 34.00 + 58.00 + 49.00 + 23.60
    assert (orders.count, str(orders.goods)) == (7, "958.44 EUR")
    with desk.database.read() as session:
        assert [str(charge.amount) for charge in session.scalars(select(OrderCharge))] == [
            "6.90 EUR"
        ]
        discounts = session.execute(
            select(OrderLine.sku, OrderLine.discount_bp).where(OrderLine.discount_bp > 0)
        )
        assert {row.sku: row.discount_bp for row in discounts} == {
            "COF-201": 500, "COF-205": 500, "CUP-502": 1000, "CUP-503": 1000,
        }  # fmt: skip
        assert "für Küche" in set(session.scalars(select(SalesOrder.customer_reference)))


def test_an_order_without_a_customer_waits_for_one_at_the_walk_in_account(
    taken: Taken, desk: Desk
) -> None:
    with desk.database.read() as session:
        hold = session.scalars(select(Hold).where(Hold.kind == HoldKind.CUSTOMER_UNKNOWN)).one()
        order = session.get_one(SalesOrder, hold.order_id)
        assert order.external_key == "demo-webshop:W-5004"
        assert session.get_one(Customer, order.customer_id).account_number == "WALK-IN"
    assert taken.totals.notes["walk-in"] == 1


def test_the_corrected_rows_complete_it(
    taken: Taken, desk: Desk, mapping: Mapping, tmp_path: Path
) -> None:
    """The error file is UTF-8 with commas; the mapping of the Windows-1252 export reads it."""
    (path,) = taken.error_files
    corrected = tmp_path / "corrected"
    corrected.mkdir()
    copy = shutil.copy(path, corrected / "webshop-orders.csv")
    text = Path(copy).read_text(encoding="utf-8-sig")
    for wrong, right in (("1.000", "1000"), ("POT-599", "POT-512"), ("C1099", "C1001")):
        text = text.replace(wrong, right)
    Path(copy).write_text(text, encoding="utf-8-sig")
    again = take(mapping, corrected, desk.do, tmp_path / "again")
    assert again.files["order_lines", "webshop-orders.csv"] == FileCounts(taken=3, refused=2)
