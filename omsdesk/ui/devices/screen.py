"""The devices screen: what is plugged into this station, how it is, and whether it works.

screen = DevicesScreen(runner, workplace, window, link)
router.set_receivers([screen.take_scan])
screen.heard.connect(sounds.play)
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from omsdesk.devices.kinds import DeviceId
from omsdesk.devices.scanners.meaning import BadgeToken
from omsdesk.devices.station import KeyboardSetup, ScaleSetup
from omsdesk.errors import Refused
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.actions import ACTIONS
from omsdesk.ui.devices.adding import AddPage
from omsdesk.ui.devices.changes import DeviceChanges
from omsdesk.ui.devices.columns import DeviceRow, rows_of
from omsdesk.ui.devices.overview import Overview
from omsdesk.ui.devices.settings_page import SettingsPage
from omsdesk.ui.devices.setup_form import Given
from omsdesk.ui.devices.station_page import StationPage
from omsdesk.ui.devices.teaching_page import TeachingPage
from omsdesk.ui.messages import say
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.workplace import Workplace


class DevicesScreen(QWidget):
    """`heard` carries verdicts to be played."""

    heard = Signal(object)

    def __init__(
        self,
        runner: Runner,
        context: Workplace,
        parent: QWidget | None = None,
        link: BenchLink | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link or BenchLink(self)
        self.actions_by_id: dict[str, QAction] = bind(self, ACTIONS, self._slots(), context.may)
        self.overview = Overview(context, self._link, self.actions_by_id)
        self.adding = AddPage(context, self._link)
        self.settings = SettingsPage()
        self.teaching = TeachingPage(context, self._link)
        self.station = StationPage(runner, context)
        self.changes = DeviceChanges(runner, context, self._link, self)
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self.reload()

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "add-device": self._on_add,
            "device-settings": self._on_settings,
            "test-device": self._on_test,
            "teach-scanner": self._on_teach,
            "station-profile": self._on_station,
            "raw-bytes": self._on_raw_bytes,
            "zero-scale": self._on_zero,
            "tare-scale": self._on_tare,
            "record-device": self._on_record,
            "remove-device": self._on_remove,
            "undo-removal": self._on_undo,
        }

    def _build(self) -> None:
        edge = theme.current().px(theme.SPACE_L)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        for page in self._all_pages():
            self._pages.addWidget(page)
        column.addWidget(self._pages)
        self.setFocusProxy(self.overview.rows)

    def _all_pages(self) -> tuple[QWidget, ...]:
        return self.overview, self.adding, self.settings, self.teaching, self.station

    def _connect(self) -> None:
        self._link.device_changed.connect(self.reload)
        self._link.devices_changed.connect(self.reload)
        self.overview.rows.current_changed.connect(lambda _row: self._enable())
        self.overview.rows.next_step.connect(self._on_add)
        self.adding.given.connect(self._on_given)
        self.adding.left.connect(self._show_overview)
        self.adding.keyboard_chosen.connect(self._on_teach)
        self.teaching.taught.connect(self._on_taught)
        self.teaching.left.connect(self._show_overview)
        self.teaching.heard.connect(self.heard)
        self.station.left.connect(self._show_overview)
        self.settings.given.connect(self._on_changed_setup)
        self.settings.left.connect(self._show_overview)
        self.overview.detail.test.heard.connect(self.heard)
        self.changes.said.connect(self._say)
        self.changes.added.connect(self._on_added)

    # What the window and the router call.

    def take_scan(self, routed: RoutedScan) -> bool:
        """First for the test that waits for it; a badge signs its bearer on as anywhere."""
        if self.is_overview and self.overview.detail.test.take_scan(routed):
            return True
        if isinstance(routed.means, BadgeToken):
            return False
        if self._pages.currentWidget() is self.adding:
            self.adding.finding.take_text(routed.scan.raw)
        routed.accept()
        self.heard.emit(Verdict.ACCEPTED)
        return True

    def on_shown(self) -> None:
        self.reload()
        self.overview.detail.listen_again()

    def on_hidden(self) -> None:
        self.overview.detail.stop_listening()
        self.overview.detail.stop_test()
        self._show_overview()

    def on_acknowledged(self) -> None:
        """The refusal was acknowledged."""
        self.focus_search()

    def focus_search(self) -> None:
        """F2: to the list."""
        self._show_overview()

    def reload(self) -> None:
        """Show the devices as they are."""
        self.overview.show_rows(rows_of(self._link.devices, self._link))
        self._enable()

    @property
    def is_overview(self) -> bool:
        return self._pages.currentWidget() is self.overview

    def _show_overview(self) -> None:
        self.adding.stop()
        self.teaching.stop()
        self.overview.detail.stop_test()
        self._pages.setCurrentWidget(self.overview)
        self.overview.rows.setFocus()
        self._enable()

    def _enable(self) -> None:
        row = self.overview.current_row() if self.is_overview else None
        is_scale = row is not None and isinstance(row.setup, ScaleSetup)
        has_port = row is not None and not isinstance(row.setup, KeyboardSetup)
        for name, can in (
            ("add-device", True),
            ("teach-scanner", True),
            ("test-device", row is not None),
            ("raw-bytes", has_port),
            ("zero-scale", is_scale),
            ("tare-scale", is_scale),
            ("device-settings", row is not None),
            ("record-device", has_port),
            ("remove-device", row is not None),
            ("undo-removal", self.is_overview and self.changes.can_undo),
        ):
            if name in self.actions_by_id:
                self.actions_by_id[name].setEnabled(can)

    def _say(self, tone: Tone, text: str, next_step: str) -> None:
        self.overview.said.show_advice(tone, text, next_step)
        if tone is Tone.BAD:
            self.heard.emit(Verdict.REFUSED)

    # Adding and changing.

    def _on_add(self) -> None:
        if "add-device" not in self.actions_by_id:
            return
        self.overview.said.clear()
        self._pages.setCurrentWidget(self.adding)
        self.adding.begin()
        self._enable()

    def _on_given(self, given: Given) -> None:
        self._show_overview()
        self.changes.add(given)

    def _on_added(self, device: DeviceId) -> None:
        self._show_overview()
        self.reload()
        self.overview.expect(device)
        self._enable()

    def _on_settings(self) -> None:
        row = self.overview.current_row()
        if row is None:
            return
        if isinstance(row.setup, KeyboardSetup):
            self._on_teach()
            return
        self._pages.setCurrentWidget(self.settings)
        self.settings.begin(row.id, self.changes.given(row.setup), self._link.devices)
        self._enable()

    def _on_teach(self) -> None:
        self.adding.stop()
        self._pages.setCurrentWidget(self.teaching)
        self.teaching.begin()
        self._enable()

    def _on_station(self) -> None:
        self.adding.stop()
        self._pages.setCurrentWidget(self.station)
        self.station.begin()
        self._enable()

    def _on_taught(self, keyboard: KeyboardSetup) -> None:
        self._show_overview()
        self.changes.teach(keyboard)

    def _on_changed_setup(self, device: DeviceId, given: Given) -> None:
        self._show_overview()
        self.changes.change(device, given)

    # One device.

    def _row(self) -> DeviceRow | None:
        return self.overview.current_row()

    def _on_test(self) -> None:
        self.overview.said.clear()
        self.overview.detail.begin_test()

    def _on_raw_bytes(self) -> None:
        self.overview.detail.toggle_wire()

    def _on_zero(self) -> None:
        self._order(self._link.bench.zero)

    def _on_tare(self) -> None:
        self._order(self._link.bench.tare)

    def _order(self, order: Callable[[], None]) -> None:
        try:
            order()
        except Refused as refusal:
            said = say(refusal)
            self._say(Tone.WARN, said.text, said.next_step)

    def _on_record(self) -> None:
        row = self._row()
        if row is not None and not isinstance(row.setup, KeyboardSetup):
            self.changes.record(row.setup)

    def _on_remove(self) -> None:
        if (row := self._row()) is not None:
            self.changes.remove(row)
            self._enable()

    def _on_undo(self) -> None:
        self.changes.undo()
        self._enable()
