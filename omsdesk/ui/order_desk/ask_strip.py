"""One question in a strip over the lines: a note for parking, or whether to discard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omsdesk.ui.notices import announce
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size


class AskStrip(Card):
    """Enter says yes and `answered` carries the text; Esc says no."""

    answered = Signal(str)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._question = Label("", Size.BASE, Tone.PLAIN, is_strong=True)
        self.field = TextField(self.tr("Note"))
        self._yes = Button(self.tr("Yes"), Kind.PRIMARY)
        no = Button(self.tr("Esc  No"), Kind.QUIET)
        line = QHBoxLayout()
        line.addWidget(self._question)
        line.addWidget(self.field, 1)
        line.addStretch(0)
        line.addWidget(no)
        line.addWidget(self._yes)
        self.body.addLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Question"))
        self._yes.clicked.connect(self._say_yes)
        no.clicked.connect(self._say_no)
        self.hide()

    def ask(self, question: str, yes: str, note: str = "") -> None:
        """Show a question; with a `note` (its name) a text is asked for."""
        self._question.setText(question)
        self._yes.setText(self.tr("Enter  {yes}").format(yes=yes))
        self._yes.setAccessibleName(yes)
        self._yes.updateGeometry()
        self.field.clear()
        self.field.setVisible(bool(note))
        self.field.setPlaceholderText(note)
        self.field.setAccessibleName(note or question)
        self.setAccessibleDescription(question)
        self.show()
        target: QWidget = self.field if note else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, question)

    def _say_yes(self) -> None:
        self.hide()
        self.answered.emit(self.field.text().strip())

    def _say_no(self) -> None:
        self.hide()
        self.declined.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line edit leaves Enter to what is around it.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._say_yes()
        elif event.key() == Qt.Key.Key_Escape:
            self._say_no()
        else:
            super().keyPressEvent(event)
