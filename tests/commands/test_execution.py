"""One command is one transaction: a repeat does nothing, a bug leaves nothing, versions lead on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func, select

from omsdesk.commands import base
from omsdesk.commands.base import Command, Context, handles, registration
from omsdesk.commands.drafting import StartOrder
from omsdesk.commands.execution import UnknownVersion, command_of, execute
from omsdesk.commands.order_lines import AddOrderLine
from omsdesk.commands.parcels import lines_of
from omsdesk.commands.setup import RegisterStation
from omsdesk.ids import new_command_id
from omsdesk.models.journal import CommandLog, Outbox
from omsdesk.models.parties import CustomerNote, NoteStage
from omsdesk.models.people import Station
from omsdesk.models.sales import SalesOrder
from omsdesk.values import ONE
from tests.bench import rows
from tests.shop import OPENED_AT, Shop


def test_a_repeated_command_is_told_and_does_nothing(shop: Shop) -> None:
    start = StartOrder(customer_id=shop.customers["ALFKI"])
    command_id = new_command_id(OPENED_AT)
    first = execute(shop.database, start, shop.origin, command_id)
    again = execute(shop.database, start, shop.origin, command_id)
    assert (first.is_repeat, again.is_repeat, again.result) == (False, True, None)
    assert len(rows(shop, SalesOrder)) == 1


def logged(shop: Shop) -> tuple[int | None, int | None]:
    with shop.database.read() as session:
        counts = (select(func.count()).select_from(table) for table in (CommandLog, Outbox))
        first, second = (session.scalar(count) for count in counts)
        return first, second


def test_a_bug_after_the_first_write_leaves_no_trace(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stumble(Command, frozen=True, kw_only=True):
        pass

    monkeypatch.setattr(base, "_registered", dict(base._registered))

    @handles(Stumble, None, "Fall over halfway.")
    def stumble(session: Any, command: Stumble, context: Context) -> None:
        note = CustomerNote(
            id=context.new_id(),
            customer_id=shop.customers["ALFKI"],
            stage=NoteStage.SALE,
            text="half",
            valid_until=None,
        )
        session.add(note)
        session.flush()
        raise ZeroDivisionError

    before = logged(shop)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            shop.do(Stumble())
    assert rows(shop, CustomerNote) == []
    assert logged(shop) == before
    shop.committed_order({"TEA-01": 1})


def last_row(shop: Shop) -> CommandLog:
    shop.draft_order({"TEA-01": 1})
    return max(rows(shop, CommandLog), key=lambda row: row.seq)


def renamed(arguments: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    return {new if name == old else name: value for name, value in arguments.items()}


def test_an_older_command_is_brought_up_version_by_version(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = last_row(shop)
    row.arguments = row.arguments.replace(b'"quantity"', b'"amount"')
    known = registration("add-order-line")
    upcasts = {
        1: partial(renamed, old="amount", new="count"),
        2: partial(renamed, old="count", new="quantity"),
    }
    newer = {**base._registered, known.name: replace(known, version=3, upcasts=upcasts)}
    monkeypatch.setattr(base, "_registered", newer)
    command = command_of(row)
    assert isinstance(command, AddOrderLine)
    assert command.quantity == ONE


def test_a_command_of_a_newer_program_is_not_guessed_at(shop: Shop) -> None:
    row = last_row(shop)
    row.version = 2
    with pytest.raises(UnknownVersion, match="add-order-line 2 is newer than 1"):
        command_of(row)


def test_lines_on_one_position_stand_in_the_order_of_their_making(shop: Shop) -> None:
    order_id = shop.draft_order({})
    made = [
        shop.do(AddOrderLine(order_id=order_id, item_id=shop.items[sku], quantity=ONE, position=1))
        for sku in ("TEA-01", "CUP-02", "POT-03")
    ]
    with shop.database.read() as session:
        assert [line.id for line in lines_of(session, order_id)] == made
        assert [line.id for line in session.get_one(SalesOrder, order_id).lines] == made


def test_two_stations_may_work_in_one_database(shop: Shop) -> None:
    with shop.database.read() as session:
        warehouse_id = session.scalars(select(Station.warehouse_id)).one()
    other = shop.do(RegisterStation(code="08", name="Packing 2", warehouse_id=warehouse_id))
    start = StartOrder(customer_id=shop.customers["ALFKI"])
    at = OPENED_AT + timedelta(days=1)
    there = replace(shop.origin, station_id=other, occurred_at=at)
    orders = [execute(shop.database, start, there).result.number for _ in range(2)]
    orders.append(shop.do(start).number)
    assert orders == ["SO-08-000001", "SO-08-000002", "SO-07-000001"]
    waiting = [row.seq for row in rows(shop, Outbox)]
    assert waiting == list(range(1, len(waiting) + 1))
    # Ids of the same millisecond are in no order.
    assert {row.seq for row in rows(shop, CommandLog, CommandLog.station_id == other)} == {1, 2}
