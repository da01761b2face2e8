"""The shell makes screens when they are first shown and leads to them by key and name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from omsdesk.errors import Refused
from omsdesk.ui.actions import Action, bind
from omsdesk.ui.widgets.key_help import KeyHelp
from omsdesk.ui.widgets.palette import CommandPalette
from omsdesk.ui.window import ScreenEntry, Window

PARK = Action(
    id="park", text="Park", help="Put it aside", shortcut="F4", command_barcode="CMD-PARK"
)


class Screen(QWidget):
    """A screen that writes down what it is told."""

    def __init__(self, name: str, told: list[str]) -> None:
        super().__init__()
        self._name = name
        self._told = told
        told.append(f"{name} made")
        bind(self, [PARK], {"park": lambda: told.append(f"{name} parked")})

    def focus_search(self) -> None:
        self._told.append(f"{self._name} find")

    def on_shown(self) -> None:
        self._told.append(f"{self._name} shown")


class Desk:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.told: list[str] = []
        entries = [self._entry("order"), self._entry("pack"), self._entry("labels", "reprint")]
        self.window = Window(entries, folder, may=lambda permission: permission != "reprint")
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _entry(self, name: str, permission: str = "") -> ScreenEntry:
        return ScreenEntry(
            name=name,
            title=name.title(),
            icon="order",
            make=lambda: Screen(name, self.told),
            actions=(PARK,),
            permission=permission,
        )


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(tmp_path, qtbot)


def test_a_screen_is_made_when_it_is_first_shown(desk: Desk) -> None:
    desk.window.show_screen("order")
    desk.window.show_screen("pack")
    desk.window.show_screen("order")
    assert desk.told == ["order made", "order shown", "pack made", "pack shown", "order shown"]


def test_keys_lead_to_screens_and_act_on_the_one_that_is_shown(desk: Desk) -> None:
    desk.window.show_screen("order")
    QTest.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.window.current == "pack"
    desk.told.clear()
    QTest.keyClick(desk.window, Qt.Key.Key_F4)
    QTest.keyClick(desk.window, Qt.Key.Key_F2)
    assert desk.told == ["pack parked", "pack find"]


def test_a_screen_that_a_role_may_not_use_is_not_there(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.window.show_screen("labels")


def test_a_command_barcode_acts_on_the_screen_that_is_shown(desk: Desk) -> None:
    desk.window.show_screen("order")
    assert desk.window.run_barcode("CMD-PARK")
    assert not desk.window.run_barcode("CMD-WEIGH")
    assert desk.told[-1] == "order parked"


def test_the_acknowledge_barcode_closes_the_banner(desk: Desk) -> None:
    desk.window.banner.show_refusal(Refused("scan-unknown", raw="4711"))
    assert desk.window.run_barcode("CMD-ACK")
    assert not desk.window.banner.is_open


def test_f1_shows_all_keys_and_takes_them_away(desk: Desk) -> None:
    desk.window.show_screen("order")
    helping = desk.window.findChild(KeyHelp)
    assert helping is not None
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    assert helping.isVisible()
    QTest.keyClick(helping, Qt.Key.Key_Escape)
    assert not helping.isVisible()


def test_keys_of_something_beside_the_screens_are_told_once(desk: Desk) -> None:
    beside = Action(id="shake", text="Shake", help="Shake the scale", shortcut="Ctrl+F9")
    for _person in range(2):
        desk.window.add_keys([beside], {"shake": lambda: desk.told.append("shaken")})
    desk.window.show_screen("order")
    assert desk.window.actions_here().count(beside) == 1
    assert desk.window.run_action("shake")
    assert desk.told[-1] == "shaken"


def test_the_palette_goes_where_it_is_told(desk: Desk) -> None:
    desk.window.show_screen("order")
    QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = desk.window.findChild(CommandPalette)
    assert palette is not None
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "pac")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.window.current == "pack"
    assert not palette.isVisible()


def test_the_window_comes_back_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    first = Desk(tmp_path, qtbot)
    first.window.resize(800, 640)
    first.window.close()
    assert (tmp_path / "window.ini").is_file()
    second = Desk(tmp_path, qtbot)
    assert second.window.size() == first.window.size()
