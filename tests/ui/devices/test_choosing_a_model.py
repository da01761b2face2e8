"""The list of makes and models: letters search, arrows choose, Enter takes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omsdesk.devices.catalogue import Model
from omsdesk.devices.kinds import DeviceKind
from omsdesk.ui.devices.choosing_model import ModelPanel
from tests.ui.at_work import press, type_text


@pytest.fixture
def panel(qtbot: QtBot) -> ModelPanel:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.begin(DeviceKind.SCALE)
    return panel


def shown(panel: ModelPanel) -> list[str]:
    model = panel.rows.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def test_letters_search_make_and_model(panel: ModelPanel) -> None:
    everything = shown(panel)
    type_text("b")
    type_text("reck 7815")
    assert shown(panel) == ["Brecknell"]
    assert len(everything) > 20
    row = panel.rows.current_row()
    assert row is not None
    assert "7815" in row.family


def test_arrows_and_enter_choose_while_the_search_has_the_focus(
    panel: ModelPanel, qtbot: QtBot
) -> None:
    type_text("brecknell")
    assert QApplication.focusWidget() is panel.field
    second = panel.rows.model().index(1, 1).data()
    press("Down")
    with qtbot.waitSignal(panel.chosen) as chosen:
        press("Return")
    (model,) = chosen.args or []
    assert isinstance(model, Model)
    assert model.family == second


def test_what_is_not_in_the_list_says_what_to_do(panel: ModelPanel) -> None:
    type_text("quipu")
    assert panel.rows.current_row() is None
    assert "No make or model" in panel.rows.accessibleDescription()
    assert not panel.advice.isVisible()


def test_home_and_end_go_to_the_ends_of_the_list(panel: ModelPanel) -> None:
    press("End")
    assert panel.rows.currentIndex().row() == panel.rows.model().rowCount() - 1
    press("Home")
    assert panel.rows.currentIndex().row() == 0


def test_all_of_a_line_that_is_cut_is_told(panel: ModelPanel) -> None:
    row = panel.rows.current_row()
    assert row is not None
    assert row.name in panel.advice.next_step
    panel.resize(700, 500)
    index = panel.rows.model().index(0, 0)
    panel.rows.setColumnWidth(0, 20)
    assert panel.rows.tip_at(index) == row.make
