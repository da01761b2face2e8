"""What is loaded into a label printer, how it prints on it, and the test label as it prints it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.devices.station import PrinterSetup
from omsdesk.errors import Refused
from omsdesk.models.labels import Drawing
from omsdesk.ui import formats, theme
from omsdesk.ui.devices.setup_form import drawing_words, feed_words, method_words
from omsdesk.ui.devices.trial_label import TrialLabel, trial_label
from omsdesk.ui.errands import Errand, Tell
from omsdesk.ui.messages import say
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.picture_view import PictureView


class PrinterPanel(Card):
    """The settings that are sent before every label. `drawn` carries the `TrialLabel` that a
    test prints.
    """

    drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Labels"))
        self.title.show()
        self._shown: tuple[PrinterSetup, Drawing] | None = None
        self._facts = FactList()
        self._not_drawn = Label("", Size.SMALL, Tone.WARN)
        self.picture = PictureView(self.tr("The test label"))
        self._label: TrialLabel | None = None
        self._is_used = False
        self._errand = Errand("omsdesk-test-label-drawing", self)
        self._errand.ended.connect(self._on_drawn)
        self._build()

    def _build(self) -> None:
        look = theme.current()
        line = QHBoxLayout()
        line.setSpacing(look.px(theme.SPACE_L))
        left = QVBoxLayout()
        left.addWidget(self._facts)
        left.addWidget(self._not_drawn)
        left.addStretch(1)
        line.addLayout(left, 3)
        line.addWidget(self.picture, 2)
        self.body.addLayout(line, 1)
        self._not_drawn.setWordWrap(True)

    def show_printer(self, setup: PrinterSetup, drawing: Drawing) -> None:
        """How one printer is set."""
        media = setup.media
        size = self.tr("{width} × {height} mm").format(
            width=formats.integer(media.width_mm), height=formats.integer(media.height_mm)
        )
        facts = [
            Fact(self.tr("Size"), size, is_strong=True),
            Fact(self.tr("Labels are told apart by"), feed_words(media.feed)),
            Fact(self.tr("Printed with"), method_words(media.method)),
            Fact(self.tr("Drawn"), drawing_words(drawing)),
            Fact(self.tr("Darkness"), self._share(media.darkness_percent)),
            Fact(self.tr("Speed"), self._speed(media.speed_mm_s)),
        ]
        self._facts.show_facts(facts)
        if (setup, drawing) != self._shown:
            self._shown = setup, drawing
            self._draw()

    @property
    def why_not_drawn(self) -> str:
        """What is wrong with a label that cannot be drawn, "" otherwise."""
        return self._not_drawn.text()

    def take_label(self) -> TrialLabel | None:
        """The label that is shown, once; afterwards one with another code is drawn first."""
        if self._is_used:
            self._draw()
        self._is_used = self._label is not None
        return self._label

    def _draw(self) -> None:
        self._label, self._is_used = None, False
        if self._shown is not None:
            self._errand.start(partial(_drawn, *self._shown))

    def _on_drawn(self, drawn: object) -> None:
        if isinstance(drawn, TrialLabel):
            self._label = drawn
            self._not_drawn.setText("")
            self.picture.show_grey(drawn.width, drawn.height, drawn.pixels, drawn.printer.dpi)
            self.drawn.emit(drawn)
            return
        self.picture.show_picture(QImage(), 203)
        if isinstance(drawn, Refused):
            self._not_drawn.setText(say(drawn).text)

    def _share(self, percent: int | None) -> str:
        if percent is None:
            return self.tr("as the printer is set")
        return self.tr("{percent} %").format(percent=formats.integer(percent))

    def _speed(self, speed: int | None) -> str:
        if speed is None:
            return self.tr("as the printer is set")
        return self.tr("{speed} mm/s").format(speed=formats.integer(speed))


def _drawn(setup: PrinterSetup, drawing: Drawing, _tell: Tell) -> TrialLabel:
    return trial_label(setup, drawing)
