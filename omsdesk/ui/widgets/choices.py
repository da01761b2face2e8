"""A question with numbered answers, on the same screen: one key answers it.

panel.ask(self.tr("Why?"), [Choice("damaged", self.tr("Damaged"))], free_text=True)
panel.chosen.connect(self._on_reason)      # "damaged", or what was typed after 0
panel.cancelled.connect(...)               # Esc
panel.asking.connect(...)                  # whether it is open, for keys that must rest then
panel.press(1)                             # for a widget that keeps the focus
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.notices import announce
from omsdesk.ui.reasons import Reason
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: `key` is what `chosen` carries."""

    key: str
    text: str


def choices_of(reasons: Sequence[Reason]) -> list[Choice]:
    """A table of reasons as answers."""
    return [Choice(each.code, each.shown) for each in reasons]


class _Numbered(Button):
    """A button that shows a digit which the panel owns."""

    def __init__(self, digit: int, text: str, kind: Kind, points: int) -> None:
        self._digit = str(digit)
        super().__init__(text, kind, points=points)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _key_text(self) -> str:
        return self._digit


class ChoicePanel(Card):
    """Takes the focus while it asks and gives it back; hidden otherwise."""

    chosen = Signal(str)
    cancelled = Signal()
    asking = Signal(bool)

    def __init__(
        self,
        points: int = theme.BASE_PT,
        parent: QWidget | None = None,
        *,
        has_way_out: bool = True,
    ) -> None:
        """Without a way out of its own on a page that has one already; Esc works all the same."""
        super().__init__("", parent)
        self._points = points
        self._choices: tuple[Choice, ...] = ()
        self._before: QWidget | None = None
        self._is_open = False
        self._question = Label("", Size.TITLE, is_strong=True)
        self._question.setWordWrap(True)
        self._effect = Label("", Size.SMALL, Tone.MUTED)
        self._effect.setWordWrap(True)
        self._buttons: list[Button] = []
        self._typed = TextField(self.tr("Other reason"), self.tr("Other reason"), points)
        self._typed.returnPressed.connect(self._say_typed)
        self._typed.hide()
        self.body.addWidget(self._question)
        self.body.addWidget(self._effect)
        self.body.addWidget(self._typed)
        self._leave = Button(self.tr("Leave it (Esc)"), Kind.QUIET, points=theme.SMALL_PT)
        self._leave.clicked.connect(self.cancel)
        if not has_way_out:
            self._leave.hide()
        self.body.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def ask(
        self,
        question: str,
        choices: Sequence[Choice],
        effect: str = "",
        *,
        free_text: bool = False,
        take_focus: bool = True,
    ) -> None:
        """Ask for one of at most nine answers; `effect` names what the answer will do."""
        self._choices = tuple(choices)
        self._question.setText(question)
        self._effect.setText(effect)
        self._effect.setVisible(bool(effect))
        self._typed.hide()
        self._typed.clear()
        self._make_buttons(free_text=free_text)
        self.setAccessibleName(question)
        self.setAccessibleDescription(effect)
        if not self._is_open:
            self._before = QApplication.focusWidget() if take_focus else None
        self._is_open = True
        # Before it is shown: what rests meanwhile may make room for it.
        self.asking.emit(True)
        self.show()
        if take_focus:
            self.setFocus()
        announce(self, f"{question} {effect}".strip())

    def _make_buttons(self, *, free_text: bool) -> None:
        for button in self._buttons:
            self.body.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for digit, choice in enumerate(self._choices, start=1):
            self._add_button(_Numbered(digit, choice.text, Kind.PLAIN, self._points), digit)
        if free_text:
            other = _Numbered(0, self.tr("Another reason…"), Kind.QUIET, self._points)
            self._add_button(other, 0)

    def _add_button(self, button: Button, digit: int) -> None:
        button.clicked.connect(lambda _checked=False: self.press(digit))
        self._buttons.append(button)
        self.body.insertWidget(self.body.indexOf(self._typed), button)

    def press(self, digit: int) -> bool:
        """Answer as if the digit was pressed; False when no answer has it."""
        if not self.is_open:
            return False
        has_other = len(self._buttons) == len(self._choices) + 1
        if digit == 0 and has_other:
            self._typed.show()
            self._typed.setFocus()
            return True
        if not 1 <= digit <= len(self._choices):
            return False
        self._answer(self._choices[digit - 1].key)
        return True

    def _say_typed(self) -> None:
        if text := self._typed.text().strip():
            self._answer(text)
        else:
            self._typed.set_invalid(self.tr("A reason is needed"))

    def _answer(self, key: str) -> None:
        """Whoever is told may ask the next question, or take the focus; else it goes back."""
        before = self._shut()
        fallen_to = QApplication.focusWidget()
        self.chosen.emit(key)
        if self._is_open:
            self._before = before
        elif QApplication.focusWidget() is fallen_to:
            _focus(before)

    def close_quietly(self) -> None:
        """Put the question away without an answer."""
        _focus(self._shut())

    def _shut(self) -> QWidget | None:
        """Hide it; returns what had the focus before."""
        was_open, self._is_open = self._is_open, False
        before, self._before = self._before, None
        # Hidden first: it and what rested meanwhile may not fit together.
        self.hide()
        if was_open:
            self.asking.emit(False)
        return before

    def cancel(self) -> None:
        """What Esc does."""
        self.close_quietly()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        digit = digit_of(event)
        if digit is not None and self.press(digit):
            return
        super().keyPressEvent(event)


def _focus(widget: QWidget | None) -> None:
    if widget is not None and widget.isVisible():
        widget.setFocus()


def digit_of(event: QKeyEvent) -> int | None:
    """The digit that a key writes, of the top row or the keypad; None for any other."""
    text = event.text()
    return int(text) if len(text) == 1 and text in "0123456789" else None
