"""What the window tells without ever opening a dialog: the strip, the banner, the voice.

banner.show_refusal(refused)              # stays until Esc or the acknowledge barcode
banner.acknowledged.connect(router.resume)
strip.say(self.tr("Order 17 parked"))     # for some seconds
strip.show_saved(moment)                  # "Saved 10:42"
strip.show_device("printer", "printer", Tone.BAD, self.tr("Paper out"))
strip.show_offline(age_s=720, waiting=14) # or None when online
announce(widget, text)                    # for screen readers
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.errors import Refused, Unavailable
from omsdesk.ui import theme
from omsdesk.ui.messages import say
from omsdesk.ui.status_strip import SAID_FOR_MS, StatusStrip
from omsdesk.ui.theme import Verdict, icons
from omsdesk.ui.theme.shapes import SHAPES

__all__ = ["SAID_FOR_MS", "RefusalBanner", "StatusStrip", "announce"]


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say a text now."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class RefusalBanner(QWidget):
    """Full-width notice with colour, shape, word and sound; stays until acknowledged.

    `play` is called with the verdict's sound. While it is open, Esc acknowledges it whatever
    has the focus; `is_open` tells the scan router to refuse further scans.
    """

    opened = Signal(object)
    acknowledged = Signal()

    def __init__(
        self, play: Callable[[Verdict], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._play = play
        self._verdict = Verdict.REFUSED
        self._further = 0
        self._word = QLabel(self)
        self._text = QLabel(self)
        self._next_step = QLabel(self)
        self._key = QLabel(self)
        self._build()
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.activated.connect(self.acknowledge)
        self.setAccessibleName(self.tr("Refusal"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._set_open(False)

    def _build(self) -> None:
        self._text.setWordWrap(True)
        self._next_step.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_XS)
        words.addWidget(self._word)
        words.addWidget(self._text)
        words.addWidget(self._next_step)
        self._line = QHBoxLayout(self)
        self._line.addLayout(words, 1)
        self._line.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def is_open(self) -> bool:
        return self._is_open

    def show_refusal(self, error: Refused | Unavailable) -> None:
        """Show why something was refused, in the words of the catalogue."""
        said = say(error)
        self.show_verdict(Verdict.REFUSED, said.text, said.next_step)

    def show_verdict(self, verdict: Verdict, text: str, next_step: str = "") -> None:
        """Show any verdict: `text` says why, `next_step` what to do."""
        self._verdict = verdict
        self._further = 0
        self._word.setText(self._word_of(verdict))
        self._text.setText(text)
        self._next_step.setText(next_step)
        self._next_step.setVisible(bool(next_step))
        self._key.setText(self.tr("Esc  Acknowledge"))
        self.apply_scale()
        self._set_open(True)
        if self._play is not None:
            self._play(verdict)
        announce(self, f"{self._word.text()} {text} {next_step}", is_urgent=True)
        self.opened.emit(verdict)

    def count_further(self) -> None:
        """Tell that another scan came while the banner was open, and was refused."""
        self._further += 1
        text = self.tr("Esc  Acknowledge\n%n more scan(s) refused", "", self._further)
        self._key.setText(text)
        if self._play is not None:
            self._play(self._verdict)

    def acknowledge(self) -> None:
        """Close the banner; what the key or the acknowledge barcode does."""
        if not self._is_open:
            return
        self._set_open(False)
        self.acknowledged.emit()

    def apply_scale(self) -> None:
        """Fonts, distances and colours of the current theme."""
        look = theme.current()
        colours = look.colours.verdict(self._verdict)
        fonts = (
            (self._word, look.font(theme.SMALL_PT, is_strong=True)),
            (self._text, look.font(theme.TITLE_PT, is_strong=True)),
            (self._next_step, look.font(theme.BASE_PT)),
            (self._key, look.font(theme.BASE_PT, is_strong=True)),
        )
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colour(colours.text))
        for label, font in fonts:
            label.setFont(font)
            label.setPalette(palette)
        left = look.px(theme.SPACE_XL) * 2 + look.px(48)
        gap = look.px(theme.SPACE_L)
        self._line.setContentsMargins(left, gap, look.px(theme.SPACE_XL), gap)
        self._line.setSpacing(look.px(theme.SPACE_XL))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        colours = look.colours.verdict(self._verdict)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(colours.fill))
        size = look.px(48)
        top = (self.height() - size) / 2
        spot = QRectF(look.px(theme.SPACE_XL), top, size, size)
        icons.paint(painter, SHAPES[self._verdict], colours.text, spot)

    def _set_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._escape.setEnabled(is_open)
        self.setVisible(is_open)

    def _word_of(self, verdict: Verdict) -> str:
        words = {
            Verdict.ACCEPTED: self.tr("ACCEPTED"),
            Verdict.COMPLETE: self.tr("COMPLETE"),
            Verdict.REFUSED: self.tr("REFUSED"),
            Verdict.ATTENTION: self.tr("ATTENTION"),
            Verdict.WAITING: self.tr("WAITING"),
        }
        return words[verdict]
