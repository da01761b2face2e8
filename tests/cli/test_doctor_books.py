"""The doctor tells when somebody wrote into the database past the program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import update

from omsdesk.__main__ import main
from omsdesk.models.journal import CommandLog
from omsdesk.models.stock import StockBalance
from omsdesk.values import Quantity
from tests.shop import Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    monkeypatch.setenv("OMSDESK_PROFILE", str(tmp_path))
    return open_shop(tmp_path)


def books(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    main(["doctor", "--json"])
    findings = json.loads(capsys.readouterr().out)
    return [(each["verdict"], each["text"]) for each in findings if each["check"] == "books"]


def test_books_that_nobody_touched_are_whole(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.picked_order({"TEA-01": 2})
    shop.database.close()
    assert books(capsys) == [("ok", "the journal is whole, the figures add up")]


def test_a_changed_command_and_a_changed_balance_are_named(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    with shop.database.write() as session:
        session.execute(update(CommandLog).where(CommandLog.seq == 4).values(arguments=b"{}"))
        one = StockBalance.location_id == shop.locations["A-2"]
        session.execute(update(StockBalance).where(one).values(on_hand=Quantity.of(99)))
    shop.database.close()
    (link, *figures) = books(capsys)
    assert link[0] == "wrong"
    assert link[1].startswith("command 4 of station")
    assert any("99 stored, 100 by the facts" in text for _, text in figures)
