"""The guide follows a first order by what the database says, and stays closed when it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.cli.demo import prepare
from omsdesk.commands.committing import CommitOrder
from omsdesk.commands.drafting import StartOrder
from omsdesk.commands.order_lines import AddOrderLine
from omsdesk.commands.releasing import ReleasePickList
from omsdesk.config import Profile
from omsdesk.desk import Desk
from omsdesk.queries.find import find_customers, find_items
from omsdesk.queries.first_order import FirstOrder, Step
from omsdesk.ui.actions import GLOBAL, Action, clashes
from omsdesk.ui.bench_panel.actions import ACTIONS as BENCH
from omsdesk.ui.exceptions.actions import ACTIONS as EXCEPTIONS
from omsdesk.ui.guide import ACTIONS, CALLER, GOODS, Guide
from omsdesk.ui.labels.actions import ACTIONS as LABELS
from omsdesk.ui.order_desk.actions import ACTIONS as ORDER_DESK
from omsdesk.ui.pack.actions import ACTIONS as PACK
from omsdesk.ui.pick.actions import ACTIONS as PICK
from omsdesk.values import Quantity
from tests.ui.at_work import AtWork, at_work, press

SCREENS = ("order-desk", "pick", "pack", "labels")


@pytest.fixture
def work(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    with at_work(tmp_path, qtbot, "sofia-badge") as opened:
        yield opened


Show = Callable[..., Guide]


@pytest.fixture
def show(work: AtWork) -> Show:
    """Shows a guide over a field that has the focus."""
    windows: list[QWidget] = []

    def shown(*screens: str) -> Guide:
        window = QWidget()
        windows.append(window)
        work.qtbot.addWidget(window)
        guide = Guide(work.runner, work.context, screens or SCREENS, window)
        field = QLineEdit(window)
        column = QVBoxLayout(window)
        column.addWidget(guide)
        column.addWidget(field)
        with work.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        field.setFocus()
        work.until_idle()
        return guide

    return shown


def is_at(guide: Guide, step: Step) -> bool:
    return guide.step is step


def test_the_guide_goes_on_when_somebody_did_its_step(work: AtWork, show: Show) -> None:
    guide = show()
    assert is_at(guide, Step.NOTHING)
    assert "F2" in guide.words.text()
    started = work.desk.do(StartOrder(customer_id=work.shop.customers["ALFKI"]))
    line = AddOrderLine(
        order_id=started.order_id, item_id=work.shop.items["TEA-01"], quantity=Quantity.of(6)
    )
    work.runner.execute(line)
    work.until_idle()
    assert is_at(guide, Step.KEYED)
    assert "Ctrl+Enter" in guide.words.text()
    work.runner.execute(CommitOrder(order_id=started.order_id))
    work.until_idle()
    assert started.number in guide.words.text()
    assert "Alt+2" in guide.words.text()
    work.runner.execute(ReleasePickList(order_ids=(started.order_id,)))
    work.until_idle()
    assert is_at(guide, Step.RELEASED)
    assert "PL-" in guide.words.text()


def test_every_step_has_its_words_with_keys_filled_in(show: Show) -> None:
    guide = show()
    said = set()
    for step in Step:
        guide._show(FirstOrder(step, "SO-01-000014", "PL-01-000004"))
        assert "{" not in guide.words.text()
        said.add(guide.words.text())
    assert len(said) == len(Step)


def test_who_has_no_such_screen_is_told_who_has(show: Show) -> None:
    guide = show("order-desk")
    guide._show(FirstOrder(Step.COMMITTED, "SO-01-000014"))
    assert guide.words.text().startswith("Sign on as Sofia")


def test_a_closed_guide_stays_closed_at_the_next_start(work: AtWork, show: Show) -> None:
    guide = show()
    with work.qtbot.waitSignal(guide.closed):
        press("Shift+F1")
    assert not guide.isVisible()
    again = show()
    assert again.is_closed
    assert not again.isVisible()


@pytest.mark.parametrize("screen", [ORDER_DESK, PICK, PACK, LABELS, EXCEPTIONS])
def test_keys_of_the_demo_are_free_on_every_screen(screen: tuple[Action, ...]) -> None:
    assert clashes([*screen, *GLOBAL, *BENCH, *ACTIONS]) == clashes([*screen, *GLOBAL])


def test_keys_of_the_demo_can_be_pressed() -> None:
    assert all(QKeySequence(each.shortcut).toString() for each in (*BENCH, *ACTIONS))


def test_what_the_guide_lets_people_type_finds_what_it_says(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "demo")
    prepare(profile)
    desk = Desk.open(profile)
    try:
        assert desk.read(find_customers, CALLER)[0].name == "Café Morgenrot"
        assert desk.read(find_items, GOODS)[0].name == "Chai tea, 20 bags"
    finally:
        desk.close()
