"""Lists keep their place when their rows are replaced, and always say what they are."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omsdesk.ui import theme
from omsdesk.ui.rows import Align, Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Tone


@dataclass(frozen=True)
class Line:
    sku: str
    open: int = 1


COLUMNS = (
    Column[Line](title="SKU", value=lambda row: row.sku, sort="sku"),
    Column[Line](
        title="Open",
        value=lambda row: str(row.open),
        align=Align.RIGHT,
        tone=lambda row: Tone.BAD if row.open < 0 else Tone.PLAIN,
    ),
)


def model_of(*skus: str) -> RowsModel[Line]:
    model = RowsModel[Line](COLUMNS, key=lambda row: row.sku)
    model.replace([Line(sku) for sku in skus])
    return model


def view_of(model: RowsModel[Line], qtbot: QtBot) -> RowsView[Line]:
    view = RowsView(model)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def shown(model: RowsModel[Line]) -> list[str]:
    return [model.data(model.index(at, 0)) for at in range(model.rowCount())]


def test_the_model_obeys_the_rules_of_qt_while_rows_are_replaced() -> None:
    model = model_of("A", "B")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for skus in ("BAC", "C", "", "CDE", "EDC"):
        model.replace([Line(sku) for sku in skus])
    assert tester.model() is model


def test_replacing_at_random_ends_with_the_new_rows_and_keeps_the_current_one(
    qtbot: QtBot,
) -> None:
    chance = random.Random(17)
    model = model_of()
    view = view_of(model, qtbot)
    for _ in range(200):
        skus = chance.sample("ABCDEFGHIJKLMNOP", chance.randint(0, 16))
        current = view.current_row()
        view.show_rows([Line(sku, chance.randint(0, 2)) for sku in skus])
        assert shown(model) == skus
        if current is not None and current.sku in skus:
            kept = view.current_row()
            assert kept is not None
            assert kept.sku == current.sku


def test_a_changed_row_is_shown_with_its_new_text() -> None:
    model = model_of("A", "B")
    assert model.data(model.index(1, 1)) == "1"
    model.replace([Line("A"), Line("B", 7)])
    assert model.data(model.index(1, 1)) == "7"


def test_a_whole_new_answer_keeps_the_current_row_by_its_key(qtbot: QtBot) -> None:
    model = model_of(*(f"old {at}" for at in range(500)), "kept")
    view = view_of(model, qtbot)
    view.select_key("kept")
    view.show_rows([*(Line(f"new {at}") for at in range(50)), Line("kept")])
    row = view.current_row()
    assert row is not None
    assert row.sku == "kept"


def test_two_rows_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="same key"):
        model_of("A", "A")


def test_tones_and_alignment_are_answered_by_role() -> None:
    model = model_of()
    model.replace([Line("A", -1)])
    brush = model.data(model.index(0, 1), Qt.ItemDataRole.ForegroundRole)
    assert isinstance(brush, QBrush)
    assert brush.color().name().upper() == theme.LIGHT.bad.text
    alignment = model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ForegroundRole) is None


def test_an_empty_list_says_so_and_offers_the_next_step(qtbot: QtBot) -> None:
    view = view_of(model_of(), qtbot)
    view.set_hint(State.EMPTY, "No open orders", "Ctrl+N starts one")
    view.show_rows([])
    assert view.list_state is State.EMPTY
    assert view.accessibleDescription() == "No open orders Ctrl+N starts one"
    with qtbot.waitSignal(view.next_step):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_every_state_is_painted(qtbot: QtBot) -> None:
    view = view_of(model_of("A"), qtbot)
    view.show_rows([Line("A")])
    ready = view.grab().toImage()
    view.show_stale("12 minutes old", "F5 reads again")
    stale = view.grab().toImage()
    view.show_error("The file is locked", "F5 reads again")
    error = view.grab().toImage()
    assert ready != stale
    assert stale != error


def test_enter_opens_the_current_row(qtbot: QtBot) -> None:
    view = view_of(model_of(), qtbot)
    view.show_rows([Line("A"), Line("B")])
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [Line("B")]


def test_rows_are_tall_enough_at_every_scale(qtbot: QtBot, qapp: QApplication) -> None:
    for percent in (80, 100, 200):
        theme.apply(qapp, theme.LIGHT, percent)
        view = view_of(model_of("A"), qtbot)
        assert view.rowHeight(0) >= max(28, 28 * percent // 100)


def test_a_click_on_a_header_asks_for_another_order(qtbot: QtBot) -> None:
    view = view_of(model_of("A"), qtbot)
    asked: list[tuple[str, bool]] = []
    view.sort_asked.connect(lambda name, falling: asked.append((name, falling)))
    for section in (0, 0, 1):
        view.horizontalHeader().sectionClicked.emit(section)
    assert asked == [("sku", False), ("sku", True)]


def test_lesser_columns_give_way_until_the_name_can_be_read(qtbot: QtBot) -> None:
    columns = (
        Column[Line](title="SKU", value=lambda row: row.sku, width=0),
        Column[Line](title="Open", value=lambda row: str(row.open), gives_way=1),
        Column[Line](title="Note", value=lambda _row: "", width=20, gives_way=2),
    )
    view = RowsView(RowsModel[Line](columns, key=lambda row: row.sku))
    qtbot.addWidget(view)
    view.show()
    hidden = []
    for width in (900, 450, 200):
        view.resize(width, 300)
        hidden.append([view.isColumnHidden(at) for at in range(3)])
    assert hidden == [[False] * 3, [False, False, True], [False, True, True]]
    view.resize(900, 300)
    assert not view.isColumnHidden(2)
