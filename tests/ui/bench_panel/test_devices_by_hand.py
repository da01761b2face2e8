"""The panel drives the simulated devices by key, and shows what they do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from omsdesk.commands.pack_scans import ScanIntoParcel
from omsdesk.devices.bench import Bench
from omsdesk.devices.scanners.scan import Scan
from omsdesk.devices.scanners.wedge import WedgeRule
from omsdesk.devices.simulator.printer import PrinterMood, SimulatedPrinter
from omsdesk.devices.simulator.scale import SimulatedScale
from omsdesk.ui import formats
from omsdesk.ui.bench_panel.panel import BenchPanel
from omsdesk.ui.bench_panel.printer_card import PrinterCard
from omsdesk.ui.bench_panel.scale_card import ScaleCard
from omsdesk.ui.bench_panel.scanner_card import ScannerCard
from omsdesk.ui.scanning import WedgeKeys
from omsdesk.values import Weight
from tests.bench import CUP, TEA, at_bench
from tests.bench import Bench as PackingBench
from tests.ui.at_work import AtWork, at_work, press, type_text

PATIENCE_S = 5.0
# A box of 250 g with a pack of tea of 120 g and two mugs of 340 g.
FULL = Weight.grams(250 + 120 + 2 * 340)
LABEL = b"^XA^PW812^LL1218^FO50,50^GB300,300,300^FS^XZ"


@dataclass
class ByHand:
    """A panel beside an empty screen, with devices that are really at work."""

    work: AtWork
    packing: PackingBench
    window: QMainWindow
    scanner: ScannerCard
    scale: ScaleCard
    printer: PrinterCard
    simulated_scale: SimulatedScale
    simulated_printer: SimulatedPrinter
    scans: SimpleQueue[Scan]

    def heard(self) -> str:
        return self.scans.get(timeout=PATIENCE_S).raw

    def rows(self) -> list[str]:
        model = self.scanner.list.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


@pytest.fixture
def by_hand(tmp_path: Path, qtbot: QtBot) -> Iterator[ByHand]:
    with at_work(tmp_path, qtbot, "anna-badge") as work:
        packing = at_bench(work.shop, {"TEA-01": 1, "CUP-02": 2})
        bench = Bench.simulated(tmp_path / "labels")
        scans: SimpleQueue[Scan] = SimpleQueue()
        bench.on_scan(scans.put)
        bench.start()
        yield _shown(work, packing, bench, scans)
        assert bench.stop()


def _shown(work: AtWork, packing: PackingBench, bench: Bench, scans: SimpleQueue[Scan]) -> ByHand:
    window = QMainWindow()
    work.qtbot.addWidget(window)
    dock = QDockWidget(window)
    simulators = bench.simulators
    panel = BenchPanel(work.runner, work.context, simulators, dock)
    dock.setWidget(panel)
    screen = QLineEdit()
    window.setCentralWidget(screen)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    with work.qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    screen.setFocus()
    work.until_idle()
    assert panel.scanner is not None
    assert panel.scale is not None
    assert panel.printer is not None
    assert simulators.scale is not None
    assert simulators.printer is not None
    simulators.printer.behave(PrinterMood())
    return ByHand(
        work, packing, window, panel.scanner, panel.scale, panel.printer,
        simulators.scale, simulators.printer, scans,
    )  # fmt: skip


def test_a_keyed_code_comes_out_of_the_scanner(by_hand: ByHand) -> None:
    press("F12")
    type_text("6*4012345000016")
    press("Return")
    assert by_hand.heard() == "6*4012345000016"
    assert by_hand.scanner.field.text() == ""


@pytest.mark.parametrize(
    ("clicks", "keyed", "seen"),
    [
        (1, "SO-07-000004", "SO-07-000004"),
        (1, "A-12", "A-12"),
        (2, "SO-07-000004", "SO/07/000004"),
        (3, "QA-1", "AQ6!"),
    ],
)
def test_a_scanner_may_type_by_real_keys_in_the_layout_it_is_set_to(
    by_hand: ByHand, clicks: int, keyed: str, seen: str
) -> None:
    scans: list[str] = []
    keys = WedgeKeys(WedgeRule(), lambda scan: scans.append(scan.raw), parent=by_hand.window)
    keys.watch(by_hand.window)
    for _ in range(clicks):
        by_hand.scanner.way.click()
    press("F12")
    by_hand.scanner.field.setText(keyed)
    press("Return")
    by_hand.work.qtbot.waitUntil(lambda: len(scans) == 1)
    assert scans == [seen]
    assert by_hand.scanner.field.text() == ""
    assert by_hand.scans.empty()


def test_arrow_keys_and_enter_scan_what_makes_sense_now(by_hand: ByHand) -> None:
    assert by_hand.rows()[:2] == ["Chai tea, 20 bags", "Mug, white"]
    press("F12")
    press("Return")
    assert by_hand.heard() == TEA
    press("Down")
    press("Return")
    assert by_hand.heard() == CUP


def test_badges_and_acknowledge_are_at_the_end_of_the_list(by_hand: ByHand) -> None:
    assert by_hand.rows()[-5:] == [
        "Carla Berg",
        "Piotr Nowak",
        "Anna Lindt",
        "Sofia Reuter",
        "Acknowledge",
    ]


def _fill(by_hand: ByHand) -> None:
    """Scan everything by a command of the runner, as the packing screen does."""
    parcel_id = by_hand.packing.parcel.id
    for raw in (TEA, CUP, CUP):
        by_hand.work.runner.execute(ScanIntoParcel(parcel_id=parcel_id, raw=raw))
    by_hand.work.until_idle()


def test_the_parcel_is_put_on_the_scale_with_what_it_should_weigh(by_hand: ByHand) -> None:
    _fill(by_hand)
    press("Ctrl+F12")
    assert by_hand.simulated_scale.load == FULL
    by_hand.work.qtbot.waitUntil(lambda: by_hand.scale.display.text == formats.weight(FULL))
    press("Shift+F12")
    assert by_hand.simulated_scale.load == Weight(0)


def test_one_piece_can_be_forgotten_and_grams_added(by_hand: ByHand) -> None:
    _fill(by_hand)
    by_hand.scale._forget.setFocus()
    press("Space")
    assert by_hand.simulated_scale.load == FULL - Weight.grams(340)
    by_hand.scale._more.setFocus()
    press("Space")
    by_hand.scale._less.setFocus()
    press("Space")
    press("Space")
    assert by_hand.simulated_scale.load == FULL - Weight.grams(440)


def test_nothing_is_put_on_while_no_parcel_is_open(by_hand: ByHand) -> None:
    _fill(by_hand)
    by_hand.packing.finish()
    by_hand.work.runner.changed.emit(frozenset({"parcel"}))
    by_hand.work.until_idle()
    press("Ctrl+F12")
    assert by_hand.simulated_scale.load == Weight(0)


def test_paper_and_head_of_the_printer_are_turned_by_key(by_hand: ByHand) -> None:
    card, printer = by_hand.printer, by_hand.simulated_printer
    card._load.setFocus()
    press("Space")
    assert printer.paper == 50
    by_hand.work.qtbot.waitUntil(lambda: card.paper.text() == "50 left")
    card._head.setFocus()
    press("Space")
    by_hand.work.qtbot.waitUntil(lambda: card.paper.text() == "head open")
    press("Space")
    card._empty.setFocus()
    press("Space")
    by_hand.work.qtbot.waitUntil(lambda: card.paper.text() == "no paper")
    assert printer.status.paper_out
    assert not printer.status.head_open


def test_the_last_label_is_shown_when_it_comes_out(by_hand: ByHand) -> None:
    before = by_hand.printer.picture.grab().toImage()
    by_hand.simulated_printer.hear(LABEL)
    by_hand.work.qtbot.waitUntil(
        lambda: by_hand.printer.picture.accessibleDescription() == "Label 1"
    )
    assert by_hand.printer.picture.grab().toImage() != before
