"""The devices screen: what is plugged into this station, how it is, and whether it works.

screen = DevicesScreen(runner, workplace, window, link)
router.set_receivers([screen.take_scan])
screen.heard.connect(sounds.play)
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.devices.scanners.meaning import BadgeToken
from omsdesk.devices.station import ScaleSetup, Setup, StationDevices
from omsdesk.errors import Unavailable
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.actions import ACTIONS
from omsdesk.ui.devices.columns import DEVICE_COLUMNS, DeviceRow, rows_of
from omsdesk.ui.devices.detail import DeviceDetail
from omsdesk.ui.messages import say
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.runner import Runner
from omsdesk.ui.scan_router import RoutedScan
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.card import Card
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
        self._runner = runner
        self._context = context
        self._link = link or BenchLink(self)
        self._removed: Setup | None = None
        self.actions_by_id: dict[str, QAction] = bind(self, ACTIONS, self._slots(), context.may)
        self.rows: RowsView[DeviceRow] = RowsView(RowsModel(DEVICE_COLUMNS, lambda row: row.id))
        self.detail = DeviceDetail(self._link, self.actions_by_id)
        self.said = Advice()
        self._build()
        self._connect()
        self.reload()

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "raw-bytes": self._on_raw_bytes,
            "zero-scale": self._on_zero,
            "tare-scale": self._on_tare,
            "record-device": self._on_record,
            "remove-device": self._on_remove,
            "undo-removal": self._on_undo,
        }

    def _build(self) -> None:
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        line = QHBoxLayout(self)
        line.setContentsMargins(edge, edge, edge, edge)
        line.setSpacing(look.px(theme.SPACE_M))
        left = QVBoxLayout()
        left.setSpacing(look.px(theme.SPACE_M))
        card = Card(self.tr("Devices of this station"))
        card.body.addWidget(self.rows)
        left.addWidget(card, 1)
        left.addWidget(self.said)
        line.addLayout(left, 2)
        line.addWidget(self.detail, 3)
        self.rows.setAccessibleName(self.tr("Devices of this station"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.set_hint(State.EMPTY, self.tr("This station has no devices yet"))
        self.setFocusProxy(self.rows)

    def _connect(self) -> None:
        self.rows.current_changed.connect(self._on_current)
        self._link.device_changed.connect(self.reload)
        self._link.devices_changed.connect(self.reload)

    # What the window and the router call.

    def take_scan(self, routed: RoutedScan) -> bool:
        """Every scan is shown; a badge signs its bearer on as anywhere."""
        if isinstance(routed.means, BadgeToken):
            return False
        routed.accept()
        self.heard.emit(Verdict.ACCEPTED)
        return True

    def on_shown(self) -> None:
        self.reload()
        self.detail.listen_again()

    def on_hidden(self) -> None:
        self.detail.stop_listening()

    def on_acknowledged(self) -> None:
        """The refusal was acknowledged."""
        self.rows.setFocus()

    def focus_search(self) -> None:
        """F2: to the list."""
        self.rows.setFocus()

    def reload(self) -> None:
        """Show the devices as they are."""
        self.rows.show_rows(rows_of(self._link.devices, self._link))
        self._on_current(self.rows.current_row())

    def _on_current(self, row: DeviceRow | None) -> None:
        self.detail.setVisible(row is not None)
        if row is not None:
            self.detail.show_device(row)
        self._enable(row)

    def _enable(self, row: DeviceRow | None) -> None:
        setup = row.setup if row is not None else None
        is_scale = isinstance(setup, ScaleSetup)
        for name, can in (
            ("raw-bytes", setup is not None),
            ("zero-scale", is_scale),
            ("tare-scale", is_scale),
            ("record-device", setup is not None),
            ("remove-device", setup is not None),
            ("undo-removal", self._removed is not None),
        ):
            if name in self.actions_by_id:
                self.actions_by_id[name].setEnabled(can)

    # One device.

    def _on_raw_bytes(self) -> None:
        self.detail.toggle_wire()

    def _on_zero(self) -> None:
        self._link.bench.zero()

    def _on_tare(self) -> None:
        self._link.bench.tare()

    def _on_record(self) -> None:
        row = self.rows.current_row()
        if row is None:
            return
        setup = msgspec.structs.replace(row.setup, record=not row.setup.record)
        self._use(self._link.devices.with_device(setup))

    def _on_remove(self) -> None:
        row = self.rows.current_row()
        if row is None:
            return
        self._removed = row.setup
        if self._use(self._link.devices.without(row.id)):
            text = self.tr("{name} is removed").format(name=row.id.name)
            self.said.show_advice(Tone.INFO, text, self.tr("Ctrl+Z brings it back"))

    def _on_undo(self) -> None:
        setup, self._removed = self._removed, None
        if setup is not None and self._use(self._link.devices.with_device(setup)):
            self.said.clear()

    def _use(self, devices: StationDevices) -> bool:
        """Work with other devices; what hinders it is said beside the list."""
        try:
            self._link.use(devices)
        except Unavailable as hindered:
            said = say(hindered)
            self.said.show_advice(Tone.BAD, said.text, said.next_step)
            return False
        except OSError as error:
            text = self.tr("The devices work, but cannot be written down: {error}")
            step = self.tr("Without this they are forgotten when the program ends: {path}")
            self.said.show_advice(
                Tone.BAD,
                text.format(error=error.strerror),
                step.format(path=self._context.profile.devices),
            )
        return True
