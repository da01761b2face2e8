"""Text in one of the sizes of the type scale: `Label(text, Size.TITLE, Tone.MUTED)`."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone


class Size(Enum):
    TINY = theme.TINY_PT
    SMALL = theme.SMALL_PT
    BASE = theme.BASE_PT
    TITLE = theme.TITLE_PT
    PACKING = theme.PACKING_PT
    VERDICT = theme.VERDICT_PT


class Label(QLabel):
    """Plain text, never markup: what customers are called cannot change the window."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BASE,
        tone: Tone = Tone.PLAIN,
        parent: QWidget | None = None,
        *,
        is_strong: bool = False,
        is_mono: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._size = size
        self._tone = tone
        self._is_strong = is_strong
        self._is_mono = is_mono
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.apply_scale()

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.apply_scale()

    def set_weight(self, *, is_strong: bool) -> None:
        self._is_strong = is_strong
        self.apply_scale()

    def apply_scale(self) -> None:
        """Type and colour of the current theme."""
        look = theme.current()
        font = look.font(self._size.value, is_strong=self._is_strong, is_mono=self._is_mono)
        self.setFont(font)
        if self.property("tone") != self._tone.value:
            # The sheet colours it: a palette is lost when a parent gets a parent.
            self.setProperty("tone", self._tone.value)
            self.style().unpolish(self)
            self.style().polish(self)


class Badge(Label):
    """A short word on a soft fill: a phase, a status. The colour never replaces the word."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.TINY,
        tone: Tone = Tone.PLAIN,
        parent: QWidget | None = None,
        *,
        is_strong: bool = True,
    ) -> None:
        super().__init__(text, size, tone, parent, is_strong=is_strong)

    def apply_scale(self) -> None:
        super().apply_scale()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaximumHeight(theme.current().px(24))
