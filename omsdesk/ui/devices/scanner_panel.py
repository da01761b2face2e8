"""What a scanner has sent: every character of it, and what kind of barcode it was."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from omsdesk.devices.scanners.scan import Scan
from omsdesk.ui import formats
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.devices import words
from omsdesk.ui.devices.visible import visible
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.rows_view import RowsView, State
from omsdesk.ui.scan_router import EndedScan
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card

_KEPT = 50
_BROKEN = "scan-broken"


@dataclass(frozen=True, slots=True)
class ShownScan:
    """A scan in the list; `number` counts from the start of the program."""

    number: int
    scan: Scan
    is_broken: bool


_COLUMNS: tuple[Column[ShownScan], ...] = (
    Column(
        title=QT_TRANSLATE_NOOP("columns", "What arrived"),
        value=lambda row: visible(row.scan.raw),
        tone=lambda row: Tone.BAD if row.is_broken else Tone.PLAIN,
        icon=lambda row: "triangle" if row.is_broken else "check",
        tip=lambda row: visible(row.scan.aim + row.scan.raw),
        width=0,
        is_mono=True,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Kind of barcode"),
        value=lambda row: words.symbology(row.scan.aim),
        tone=lambda _row: Tone.MUTED,
        width=18,
        gives_way=1,
    ),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "At"),
        value=lambda row: formats.clock(row.scan.at),
        tone=lambda _row: Tone.MUTED,
        width=8,
        gives_way=2,
    ),
)


class ScannerPanel(Card):
    """Keeps the last scans of every scanner, and shows those of one."""

    def __init__(self, link: BenchLink, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Last scans"))
        self.title.show()
        self._scanner = ""
        self._number = 0
        self._scans: deque[ShownScan] = deque(maxlen=_KEPT)
        self.rows: RowsView[ShownScan] = RowsView(RowsModel(_COLUMNS, lambda row: row.number))
        self.rows.setAccessibleName(self.tr("Last scans"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.rows.set_hint(
            State.EMPTY, self.tr("Nothing was scanned yet"), self.tr("Scan any barcode")
        )
        self.body.addWidget(self.rows)
        link.scan_ended.connect(self._on_scan)

    def show_scanner(self, name: str) -> None:
        """The scans of one scanner, the newest on top."""
        self._scanner = name
        self.rows.show_rows([each for each in self._scans if each.scan.device == name])

    def _on_scan(self, ended: EndedScan) -> None:
        self._number += 1
        self._scans.appendleft(ShownScan(self._number, ended.scan, ended.reason == _BROKEN))
        if ended.scan.device == self._scanner:
            self.show_scanner(self._scanner)
            self.rows.select_key(self._number)
