"""A desk with everything, for stories from its first sign-on on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow
from omsdesk.config import Profile, Settings
from omsdesk.demo.shop import seed
from omsdesk.desk import Desk
from omsdesk.devices.station import simulated
from omsdesk.ui import theme
from tests.person import Person


@pytest.fixture
def person(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Person]:
    """A demo desk with simulated devices and nobody signed on yet."""
    theme.apply(qapp, theme.LIGHT)
    profile = Profile(tmp_path)
    settings = Settings(sound_on=False)
    desk = Desk.open(profile)
    seed(desk.database, desk.clock())
    work = DeskAtWork(desk, profile, simulated())
    desk_window = DeskWindow(work, profile, settings)
    work.start()
    with qtbot.waitActive(desk_window.window):
        desk_window.open()
        desk_window.window.activateWindow()
    yield Person(qtbot, work, desk_window)
    desk_window.window.close()
    assert work.close()
