"""What the scale shows now, large, and whether that is a weight."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omsdesk.devices.scales.reading import Basis, Reading
from omsdesk.ui import theme
from omsdesk.ui.bench_link import BenchLink
from omsdesk.ui.reading_words import of_reading
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.widgets.scale_display import ScaleDisplay

_LOOK_EVERY_MS = 500
_DISPLAY_PT = 48


class ScalePanel(Card):
    """Follows the readings of the link while it is shown."""

    def __init__(
        self, link: BenchLink, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._link = link
        self.title.setText(self.tr("The scale shows"))
        self.title.show()
        self.display = ScaleDisplay(_DISPLAY_PT)
        self.word = Badge("", Size.SMALL)
        self._basis = Label("", Size.SMALL, Tone.MUTED)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._build(actions)
        link.reading.connect(self._on_reading)
        link.device_changed.connect(self._look)

    def _build(self, actions: Mapping[str, QAction]) -> None:
        self.body.addWidget(self.display)
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(theme.SPACE_S))
        line.addWidget(self.word)
        line.addWidget(self._basis)
        line.addStretch(1)
        for name in ("zero-scale", "tare-scale"):
            line.addWidget(ActionButton(actions[name], points=theme.SMALL_PT))
        self.body.addLayout(line)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_reading(self, reading: Reading) -> None:
        if self.isVisible():
            self._show(reading)

    def _look(self) -> None:
        """A reading grows old by itself."""
        latest = self._link.latest
        if latest is not None:
            self._show(latest)
            return
        self.display.show_reading(None)
        self.word.setText(self.tr("no reading"))
        self.word.set_tone(Tone.MUTED)
        self._basis.setText("")

    def _show(self, reading: Reading) -> None:
        self.display.show_reading(reading)
        word, tone = of_reading(reading, self._link.now_s())
        self.word.setText(word or self.tr("At rest"))
        self.word.set_tone(tone if word else Tone.GOOD)
        said = {Basis.GROSS: self.tr("gross"), Basis.NET: self.tr("net, without the tare")}
        self._basis.setText(said.get(reading.basis, ""))
