"""The simulated label printer: its paper, its head, and the last label that came out."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.devices.simulator.printer import ENDLESS_PAPER, SimulatedPrinter
from omsdesk.ui import formats, theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Badge, Size
from omsdesk.ui.widgets.picture_view import PictureView

_ROLL = 50
_DPI = 203
# More than this is no roll: the simulator prints without end.
_ENDLESS_FROM = ENDLESS_PAPER // 2


class _Watch(QObject):
    """Brings what the printer's threads tell to the GUI thread."""

    changed = Signal()

    def __init__(self, printer: SimulatedPrinter, parent: QObject) -> None:
        super().__init__(parent)
        printer.watch(self._tell)

    def _tell(self) -> None:
        if shiboken6.isValid(self):
            self.changed.emit()


class PrinterCard(Card):
    def __init__(self, printer: SimulatedPrinter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._printer = printer
        self._shown = 0
        self.title.setText(self.tr("Label printer"))
        self.title.show()
        self.paper = Badge("", Size.TINY, is_strong=True)
        self.head.addWidget(self.paper)
        self.picture = PictureView(self.tr("The last label that came out"))
        self.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._load = Button(self.tr("Load %n labels", "", _ROLL), points=theme.SMALL_PT)
        self._empty = Button(self.tr("Paper out"), points=theme.SMALL_PT)
        self._head = Button("", points=theme.SMALL_PT)
        self._watch = _Watch(printer, self)
        self._build()
        self._watch.changed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._show()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(theme.current().px(theme.SPACE_XS))
        grid.addWidget(self._load, 0, 0, 1, 2)
        grid.addWidget(self._empty, 1, 0)
        grid.addWidget(self._head, 1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.picture, 1)
        for button in (self._load, self._empty, self._head):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._load.clicked.connect(lambda: self._printer.load_paper(_ROLL))
        self._empty.clicked.connect(lambda: self._printer.load_paper(0))
        self._head.clicked.connect(self._turn_head)

    def _turn_head(self) -> None:
        if self._printer.status.head_open:
            self._printer.close_head()
        else:
            self._printer.open_head()

    @Slot()
    def _show(self) -> None:
        status, left = self._printer.status, self._printer.paper
        self._head.setText(self.tr("Close head") if status.head_open else self.tr("Open head"))
        self._head.updateGeometry()
        if status.head_open:
            text, tone = self.tr("head open"), Tone.BAD
        elif status.paper_out:
            text, tone = self.tr("no paper"), Tone.BAD
        elif left >= _ENDLESS_FROM:
            text, tone = self.tr("endless paper"), Tone.MUTED
        else:
            text, tone = self.tr("%n left", "", left), Tone.MUTED
        self.paper.setText(text)
        self.paper.set_tone(tone)
        self._show_last()

    def _show_last(self) -> None:
        labels = self._printer.labels
        if not labels or labels[-1].number == self._shown:
            return
        last = labels[-1]
        self._shown = last.number
        grey = last.image.convert("L")
        self.picture.show_grey(grey.width, grey.height, grey.tobytes(), _DPI)
        number = formats.integer(last.number)
        self.picture.setAccessibleDescription(self.tr("Label {number}").format(number=number))
