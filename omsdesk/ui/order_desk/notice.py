"""One sentence between the search and the work: what was refused, what is to be done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from omsdesk.errors import Refused
from omsdesk.ui import theme
from omsdesk.ui.messages import say
from omsdesk.ui.notices import announce
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.labels import Label, Size

_MARKS = {Tone.BAD: "✕", Tone.WARN: "▲", Tone.GOOD: "✓", Tone.INFO: "●"}


class Notice(Label):
    """Stays until the next step, or until something else is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Size.BASE, Tone.INFO, parent, is_strong=True)
        self.setWordWrap(True)
        self.hide()

    def apply_scale(self) -> None:
        super().apply_scale()
        look = theme.current()
        fill, text = look.colours.tone(self._tone)
        self.setStyleSheet(
            f"background: {fill}; color: {text}; border-radius: {look.px(theme.RADIUS_PX)}px;"
            f" padding: {look.px(theme.SPACE_S)}px {look.px(theme.SPACE_M)}px;"
        )

    def show_refusal(self, refusal: Refused) -> None:
        """Say why a rule said no, and what to do."""
        said = say(refusal)
        self.say(" · ".join(part for part in (said.text, said.next_step) if part), Tone.BAD)

    def say(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Show a sentence and have it read."""
        self.setText(f"{_MARKS[tone]}  {text}")
        self.setAccessibleName(text)
        self.set_tone(tone)
        self.show()
        announce(self, text, is_urgent=tone is Tone.BAD)
