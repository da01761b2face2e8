"""The log of commands, carried out again, gives the same tables, on SQLite and PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from omsdesk.commands.cancelling import CancelOrderLine
from omsdesk.commands.execution import replay
from omsdesk.models.sales import OrderLine
from omsdesk.store import schema
from omsdesk.store.database import Database
from omsdesk.values import Quantity
from tests.dump import command_log, differences, dump
from tests.shop import Shop, open_shop


def a_morning(shop: Shop) -> None:
    """Orders that are kept, changed, picked and cancelled."""
    shop.picked_order({"TEA-01": 7, "CUP-02": 2})
    waiting = shop.committed_order({"POT-03": 120})
    with shop.database.read() as session:
        line_id = session.scalars(select(OrderLine.id).where(OrderLine.order_id == waiting)).one()
    shop.do(CancelOrderLine(line_id=line_id, quantity=Quantity.of(50), reason="too many"))


def replayed(shop: Shop, target: Database) -> list[str]:
    schema.prepare(target)
    replay(command_log(shop.database), target)
    found = differences(dump(shop.database), dump(target))
    target.close()
    shop.database.close()
    return found


def test_a_replayed_log_gives_equal_tables(tmp_path: Path) -> None:
    shop = open_shop(tmp_path)
    a_morning(shop)
    assert replayed(shop, Database.at(tmp_path / "again.db")) == []


def test_a_replayed_log_gives_equal_tables_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    shop = open_shop(tmp_path)
    a_morning(shop)
    assert replayed(shop, Database(postgres_url)) == []
