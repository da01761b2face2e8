"""Every action can be found, reached by a key, and means one thing on its screen."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import omsdesk.ui
from omsdesk.ui.actions import GLOBAL, Action, bind, by_barcode, clashes
from omsdesk.ui.theme.icons import names

SAVE = Action(id="save", text="Save", help="Keep it", shortcut="Ctrl+S")
VOID = Action(id="void", text="Void", help="Void it", shortcut="Ctrl+D", permission="void-label")


def tables() -> Iterator[tuple[str, tuple[Action, ...]]]:
    """Every module of the windows that declares ACTIONS, and what is known everywhere."""
    yield "everywhere", ()
    for module in pkgutil.walk_packages(omsdesk.ui.__path__, "omsdesk.ui."):
        if module.name.endswith("__main__"):
            continue
        found = getattr(importlib.import_module(module.name), "ACTIONS", None)
        if found is not None:
            yield module.name, found


@pytest.mark.parametrize(("screen", "actions"), list(tables()))
def test_no_key_and_no_barcode_means_two_things(screen: str, actions: tuple[Action, ...]) -> None:
    assert clashes((*GLOBAL, *actions)) == [], screen


@pytest.mark.parametrize(("screen", "actions"), list(tables()))
def test_every_action_has_a_key_a_help_line_and_an_icon_that_exists(
    screen: str, actions: tuple[Action, ...]
) -> None:
    for action in (*GLOBAL, *actions):
        assert action.help.strip(), f"{screen}: {action.id}"
        assert not QKeySequence(action.shortcut).isEmpty(), f"{screen}: {action.id}"
        assert not action.icon or action.icon in names(), f"{screen}: {action.id}"
        assert action.command_barcode == action.command_barcode.upper()
        assert not action.command_barcode or action.command_barcode.startswith("CMD-")


def test_a_clash_is_found_however_the_keys_are_written() -> None:
    other = Action(id="send", text="Send", help="Send it", shortcut="ctrl+s")
    assert clashes((SAVE, other)) == ["Ctrl+S"]


def test_the_key_of_an_action_does_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []
    bind(window, [SAVE], {"save": lambda: done.append("saved")})
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert done == ["saved"]


def test_what_a_role_may_not_do_is_not_there(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    slots = {"save": lambda: None, "void": lambda: None}
    bound = bind(window, [SAVE, VOID], slots, may=lambda permission: permission != "void-label")
    assert list(bound) == ["save"]


def test_an_action_without_a_slot_is_an_error(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        bind(window, [SAVE], {})


def test_a_command_barcode_leads_to_its_action() -> None:
    assert by_barcode(GLOBAL)["CMD-ACK"].id == "acknowledge"
