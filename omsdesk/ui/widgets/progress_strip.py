"""Long work with a count and a way out.

strip.start(self.tr("Printing labels"), total=120)
strip.advance(17)
strip.finish()
strip.cancelled.connect(...)
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from omsdesk.ui import formats, theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.labels import Label, Size


class ProgressStrip(QWidget):
    """Hidden unless work is under way; `total` 0 means that nobody knows how much it is."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._total = 0
        self._label = Label("", Size.SMALL, is_strong=True)
        self._count = Label("", Size.SMALL, Tone.MUTED)
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET, "cross", theme.SMALL_PT)
        self._cancel.clicked.connect(self._on_cancel)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._label)
        self._line.addWidget(self._count)
        self._line.addStretch(1)
        self._line.addWidget(self._cancel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_scale()
        self.hide()

    def start(self, text: str, total: int = 0, *, can_cancel: bool = True) -> None:
        """Show that work has begun."""
        self._label.setText(text)
        self._cancel.setVisible(can_cancel)
        self._cancel.setEnabled(True)
        self._total = total
        self.advance(0)
        self.show()

    def advance(self, done: int) -> None:
        """How many are done by now."""
        self._done = done
        self._count.setText(self._counted())
        self.setAccessibleName(f"{self._label.text()} {self._count.text()}")
        self.update()

    def _counted(self) -> str:
        done, total = formats.integer(self._done), formats.integer(self._total)
        return self.tr("{done} of {total}").format(done=done, total=total) if self._total else done

    def finish(self) -> None:
        """Take the strip away."""
        self.hide()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        side, gap = look.px(theme.SPACE_L), look.px(theme.SPACE_XS)
        self._line.setContentsMargins(side, gap, side, gap + look.px(4))
        self._line.setSpacing(look.px(theme.SPACE_M))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(look.colours.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        tall = look.px(4)
        groove = QRectF(0, self.height() - tall, self.width(), tall)
        painter.fillRect(groove, theme.colour(look.colours.sunken))
        if self._total:
            share = min(1.0, self._done / self._total)
            groove.setWidth(self.width() * share)
        painter.fillRect(groove, theme.colour(look.colours.accent.fill))
