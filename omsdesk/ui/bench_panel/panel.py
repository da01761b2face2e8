"""The panel of simulated devices: scanner, scale and label printer to drive by hand.

panel = BenchPanel(runner, workplace, bench.simulators, dock)

What is scanned, weighed and printed goes through the devices' own lines and drivers, as if
somebody stood there.
"""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.commands.weighing import WeightTarget, weight_target
from omsdesk.devices.bench import Simulators
from omsdesk.devices.scanners.layouts import BY_CODE, US, Layout
from omsdesk.devices.simulator.typing_scanner import TypingScanner
from omsdesk.queries.bench_codes import BenchNow, ParcelOnBench, bench_now
from omsdesk.ui import theme
from omsdesk.ui.actions import bind
from omsdesk.ui.bench_panel.actions import ACTIONS
from omsdesk.ui.bench_panel.printer_card import PrinterCard
from omsdesk.ui.bench_panel.scale_card import ScaleCard
from omsdesk.ui.bench_panel.scanner_card import ScannerCard
from omsdesk.ui.bench_panel.typing_keys import TypingKeys
from omsdesk.ui.notices import announce
from omsdesk.ui.runner import Runner
from omsdesk.ui.workplace import Workplace

_WIDTH_PX = 288
_TABLES = frozenset(
    {"shipment", "parcel", "parcel_content", "order_line", "pick_list", "pick_line", "sales_order"}
)


class BenchPanel(QWidget):
    """Shows a card for each device that is simulated."""

    def __init__(
        self,
        runner: Runner,
        workplace: Workplace,
        simulators: Simulators,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workplace = workplace
        self._keys = TypingKeys(self)
        self._random = Random()  # noqa: S311 - the pace of a scanner
        self.slots = {
            "to-scanner": self._to_scanner,
            "put-on-scale": self._put_on_scale,
            "clear-scale": self._clear_scale,
        }
        actions = bind(self, ACTIONS, self.slots)
        self.scanner = ScannerCard(self) if simulators.scanner else None
        self.scale = ScaleCard(simulators.scale, actions, self) if simulators.scale else None
        self.printer = PrinterCard(simulators.printer, self) if simulators.printer else None
        self._column = QVBoxLayout(self)
        self._build()
        if self.scanner is not None and simulators.scanner is not None:
            self.scanner.scanned.connect(simulators.scanner.scan)
            self.scanner.typed.connect(self._type)
        runner.changed.connect(self._on_changed)
        self.setAccessibleName(self.tr("Simulated devices"))
        self.reload()

    def _build(self) -> None:
        for card, stretch in ((self.scanner, 3), (self.scale, 0), (self.printer, 3)):
            if card is not None:
                self._column.addWidget(card, stretch)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        gap = theme.current().px(theme.SPACE_S)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(gap)
        self.setFixedWidth(theme.current().px(_WIDTH_PX))

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_WIDTH_PX), look.px(700))

    def reload(self) -> None:
        """Ask what makes sense to scan and to weigh now."""
        station = self._workplace.station
        self._runner.ask(
            bench_now,
            station.id,
            station.warehouse_id,
            then=self._on_now,
            owner=self,
            key="now",
        )

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.reload()

    def _on_now(self, now: BenchNow) -> None:
        if self.scanner is not None:
            self.scanner.show_codes(now.codes)
        if self.scale is None:
            return
        if now.parcel is None:
            self.scale.show_parcel(None, None)
        else:
            self._ask_weight(now.parcel)

    def _ask_weight(self, parcel: ParcelOnBench) -> None:
        def show(target: WeightTarget) -> None:
            if self.scale is not None:
                self.scale.show_parcel(parcel, target.expected)

        self._runner.ask(weight_target, parcel.id, then=show, owner=self, key="weight")

    def _type(self, code: str, layout: Layout) -> None:
        """As a scanner does that is set to a layout, at the computer as it is."""
        computer = BY_CODE.get(QGuiApplication.inputMethod().locale().name()[:2], US)
        try:
            strokes = TypingScanner(layout, computer).strokes(code, self._random)
        except KeyError:
            announce(self, self.tr("A scanner cannot type this code"), is_urgent=True)
        else:
            self._keys.type(strokes)

    def _to_scanner(self) -> None:
        if self.scanner is not None:
            self.scanner.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.scanner.field.selectAll()

    def _put_on_scale(self) -> None:
        if self.scale is not None:
            self.scale.put_parcel()

    def _clear_scale(self) -> None:
        if self.scale is not None:
            self.scale.clear()
