"""A whole desk in the small shop with simulated devices, and the devices screen in its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from omsdesk.app.desk_at_work import DeskAtWork
from omsdesk.app.desk_window import DeskWindow
from omsdesk.config import Profile, Settings
from omsdesk.desk import Desk
from omsdesk.devices.station import StationDevices, simulated
from omsdesk.ui.devices.columns import DeviceRow
from omsdesk.ui.devices.detail import DeviceDetail
from omsdesk.ui.devices.screen import DevicesScreen
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.window import Window
from tests.shop import open_shop

# A device that answers nothing is tried for a while.
WAIT_MS = 60_000


@dataclass
class AtDevices:
    """Somebody before the devices screen."""

    work: DeskAtWork
    desk_window: DeskWindow
    profile: Profile
    qtbot: QtBot

    @property
    def window(self) -> Window:
        return self.desk_window.window

    @property
    def screen(self) -> DevicesScreen:
        screen = self.window.screen_named("devices")
        assert isinstance(screen, DevicesScreen)
        return screen

    @property
    def rows(self) -> RowsView[DeviceRow]:
        return self.screen.overview.rows

    @property
    def detail(self) -> DeviceDetail:
        return self.screen.overview.detail

    def sign_on(self, badge: str) -> None:
        self.desk_window.open(badge, "devices")
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    def until(self, is_so: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=WAIT_MS)

    def names(self) -> list[str]:
        """What the list of devices says."""
        model = self.rows.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    def states(self) -> list[str]:
        model = self.rows.model()
        return [str(model.index(at, 1).data()) for at in range(model.rowCount())]


@contextmanager
def at_devices(tmp_path: Path, qtbot: QtBot, devices: StationDevices) -> Iterator[AtDevices]:
    """The desk at work with these devices, until the test is over."""
    profile = Profile(tmp_path)
    profile.create()
    open_shop(tmp_path)
    work = DeskAtWork(Desk.open(profile), profile, devices)
    desk_window = DeskWindow(work, profile, Settings(sound_on=False))
    work.start()
    try:
        yield AtDevices(work, desk_window, profile, qtbot)
    finally:
        desk_window.window.close()
        # A window that stays is styled anew by every later test.
        desk_window.window.deleteLater()
        assert work.close()


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[AtDevices]:
    """Three simulated devices, and Sofia, the supervisor."""
    with at_devices(tmp_path, qtbot, simulated()) as desk:
        desk.sign_on("sofia-badge")
        yield desk
