"""The devices of the station at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.devices.kinds import DeviceId, DeviceKind
from omsdesk.devices.worker import Connection
from omsdesk.ui import theme
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices.columns import DEVICE_COLUMNS, DeviceRow, named
from omsdesk.ui.devices.detail import DeviceDetail
from omsdesk.ui.rows import RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.advice import Advice
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.workplace import Workplace

_AT_WORK = {Connection.READY, Connection.BUSY}
_WELL = _AT_WORK | {Connection.CONNECTING}


class Overview(QWidget):
    """`expect` says of a new device when it works."""

    def __init__(
        self,
        context: Workplace,
        link: BenchLink,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._expected: DeviceId | None = None
        self._praised: DeviceId | None = None
        self._told = ""
        self.rows: RowsView[DeviceRow] = RowsView(RowsModel(DEVICE_COLUMNS, lambda row: row.id))
        self.detail = DeviceDetail(context, link, actions)
        self.said = Advice()
        self._build(actions)
        self.rows.current_changed.connect(self._on_current)

    def _build(self, actions: Mapping[str, QAction]) -> None:
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(theme.SPACE_M))
        left = QVBoxLayout()
        left.setSpacing(look.px(theme.SPACE_M))
        card = Card(self.tr("Devices of this station"))
        card.body.addWidget(self.rows)
        self.rows.setAccessibleName(self.tr("Devices of this station"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        step = self.tr("Ask somebody who may set up devices")
        keys = QWidget()
        flow = FlowLayout(keys)
        if "add-device" in actions:
            step = self.tr("F3 adds one: plugged in here, or in the network")
            flow.addWidget(ActionButton(actions["add-device"], Kind.PRIMARY, "add", theme.SMALL_PT))
            flow.addWidget(ActionButton(actions["remove-device"], points=theme.SMALL_PT))
        flow.addWidget(ActionButton(actions["station-profile"], points=theme.SMALL_PT))
        card.body.addWidget(keys)
        self.rows.set_hint(State.EMPTY, self.tr("This station has no devices yet"), step)
        left.addWidget(card, 1)
        left.addWidget(self.said)
        line.addLayout(left, 3)
        line.addWidget(self.detail, 4)

    def current_row(self) -> DeviceRow | None:
        return self.rows.current_row()

    def show_rows(self, rows: list[DeviceRow]) -> None:
        """The devices as they are."""
        self.rows.show_rows(rows)
        self._on_current(self.rows.current_row())
        self._look_for(named(rows, self._expected))
        self._take_back(named(rows, self._expected or self._praised))

    def expect(self, device: DeviceId) -> None:
        """Choose a device that has just begun to work, and say so when it does."""
        self._expected = device
        self.rows.select_key(device)
        row = self.rows.current_row()
        if row is not None and row.id == device:
            self._told = self.tr("{name} is being connected").format(name=row.title)
            self.said.show_advice(Tone.INFO, self._told)
            self._look_for(row)

    def _look_for(self, row: DeviceRow | None) -> None:
        if row is None or row.id != self._expected:
            return
        if row.condition.connection in _AT_WORK:
            self._expected, self._praised = None, row.id
            self._told = self.tr("{name} is ready").format(name=row.title)
            self.said.show_advice(Tone.GOOD, self._told, self._next_step(row.id.kind))

    def _take_back(self, row: DeviceRow | None) -> None:
        """What was said of a device is not so any more."""
        is_well = row is not None and row.condition.connection in _WELL
        if not is_well and self.said.text == self._told:
            self.said.clear()

    def _next_step(self, kind: DeviceKind) -> str:
        steps = {
            DeviceKind.SCALE: self.tr(
                "Put something on it: the same must stand here as on its display"
            ),
            DeviceKind.SCANNER: self.tr("Scan something: it appears at the right"),
            DeviceKind.PRINTER: self.tr("Print the test label and scan it back"),
        }
        return steps[kind]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a test and puts away what was said."""
        if event.key() == Qt.Key.Key_Escape:
            self.detail.stop_test()
            self.said.clear()
            return
        super().keyPressEvent(event)

    def _on_current(self, row: DeviceRow | None) -> None:
        self.detail.setVisible(row is not None)
        if row is not None:
            self.detail.show_device(row)
