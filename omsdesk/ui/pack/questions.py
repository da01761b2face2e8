"""Questions that are asked in place, never in a dialog: take over? why open it again?"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from omsdesk.ui import theme
from omsdesk.ui.notices import announce
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuestionBar(Card):
    """One question at a time: Enter (or the barcode Done) says yes, Esc says no."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._yes: Callable[[str], object] | None = None
        self._text = Label("", Size.TITLE, is_strong=True)
        self._text.setWordWrap(True)
        self._reason = TextField(self.tr("Reason"), self.tr("Reason, or its number"))
        self._reasons: tuple[str, ...] = ()
        self._choices = QHBoxLayout()
        self._accept = Button("", Kind.PRIMARY, "check", theme.TITLE_PT)
        self._decline = Button(self.tr("No  Esc"), Kind.PLAIN, "", theme.TITLE_PT)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._text, 1)
        line.addWidget(self._decline)
        line.addWidget(self._accept)
        self.body.addLayout(line)
        self.body.addLayout(self._choices)
        self.body.addWidget(self._reason)
        self._accept.clicked.connect(self.say_yes)
        self._decline.clicked.connect(self.say_no)
        self._reason.returnPressed.connect(self.say_yes)

    @property
    def is_asking(self) -> bool:
        return self._yes is not None

    def ask(self, text: str, yes: Callable[[str], object]) -> None:
        """Ask something that is answered by yes or no; `yes` is called with ""."""
        self._open(text, yes, ())
        self._reason.hide()
        self.setFocus()

    def ask_why(self, text: str, reasons: Iterable[str], yes: Callable[[str], object]) -> None:
        """Ask for a reason, from a list by number or in words; `yes` is called with it."""
        self._open(text, yes, tuple(reasons))
        self._reason.show()
        self._reason.setFocus()

    def _open(self, text: str, yes: Callable[[str], object], reasons: tuple[str, ...]) -> None:
        self._yes = yes
        self._reasons = reasons
        self._text.setText(text)
        self._reason.clear()
        self._reason.set_invalid("")
        self._accept.setText(self.tr("Yes  Enter"))
        while (item := self._choices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for at, reason in enumerate(reasons, start=1):
            button = Button(f"{at}  {reason}")
            button.clicked.connect(lambda _checked=False, reason=reason: self._answer(reason))
            self._choices.addWidget(button)
        self._choices.addStretch(1)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, is_urgent=True)

    def say_yes(self) -> None:
        """Answer with what is keyed."""
        if self._reason.isHidden():
            self._answer("")
            return
        keyed = self._reason.text().strip()
        if keyed.isdigit() and 1 <= int(keyed) <= len(self._reasons):
            keyed = self._reasons[int(keyed) - 1]
        if not keyed:
            self._reason.set_invalid(self.tr("A reason is needed"))
            self._reason.setFocus()
            return
        self._answer(keyed)

    def say_no(self) -> None:
        self._yes = None
        self.hide()
        self.closed.emit()

    def _answer(self, reason: str) -> None:
        yes, self._yes = self._yes, None
        self.hide()
        self.closed.emit()
        if yes is not None:
            yes(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.say_no()
        elif event.key() in _ENTER:
            self.say_yes()
        else:
            super().keyPressEvent(event)
