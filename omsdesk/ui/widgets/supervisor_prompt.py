"""Confirming what was refused, on the same screen: a supervisor's badge or PIN, and a reason.

prompt.ask_for(overridable)                # shows the panel
prompt.take_badge(raw)                     # a badge scan from the router
prompt.confirmed.connect(self._on_confirmed)   # (badge or PIN, reason)
prompt.cancelled.connect(...)
prompt.show_wrong(self.tr("This PIN is not known"))
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from omsdesk.errors import Overridable
from omsdesk.ui import theme
from omsdesk.ui.messages import say
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size


class SupervisorPrompt(Card):
    """An inline panel; nothing is confirmed without both a badge or PIN and a reason."""

    confirmed = Signal(str, str)
    cancelled = Signal()

    def __init__(self, reasons: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Supervisor"))
        self.title.show()
        self._sentence = Label("", Size.BASE, Tone.BAD, is_strong=True)
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._badge = TextField(self.tr("Badge or PIN"), self.tr("Scan the badge or key the PIN"))
        self._badge.setEchoMode(QLineEdit.EchoMode.Password)
        self._reason = TextField(self.tr("Reason"), self.tr("Why it is right this time"))
        self._wrong = Label("", Size.SMALL, Tone.BAD)
        self._reasons = QHBoxLayout()
        self._build(reasons)
        self.hide()

    def _build(self, reasons: Iterable[str]) -> None:
        for reason in reasons:
            button = Button(reason, points=theme.SMALL_PT)
            button.clicked.connect(lambda _checked=False, text=reason: self._reason.setText(text))
            self._reasons.addWidget(button)
        self._reasons.addStretch(1)
        confirm = Button(self.tr("Confirm"), Kind.PRIMARY, "key")
        confirm.clicked.connect(self._confirm)
        cancel = Button(self.tr("Cancel"), Kind.QUIET)
        cancel.clicked.connect(self._cancel)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.addWidget(self._badge, 1)
        fields.addWidget(self._reason, 2)
        buttons.addWidget(self._wrong, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(confirm)
        self.body.addWidget(self._sentence)
        self.body.addLayout(self._reasons)
        self.body.addLayout(fields)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self._badge.returnPressed.connect(self._reason.setFocus)
        self._reason.returnPressed.connect(self._confirm)

    def ask_for(self, refusal: Overridable) -> None:
        """Show what is to be confirmed, and wait for the supervisor."""
        self._sentence.setText(say(refusal).text)
        self._badge.clear()
        self._reason.clear()
        self._wrong.clear()
        self.show()
        self._badge.setFocus()

    def take_badge(self, raw: str) -> None:
        """Fill in a scanned badge; the reason is still to be given."""
        self._badge.setText(raw)
        self._reason.setFocus()

    def show_wrong(self, text: str) -> None:
        """Say why the badge or PIN did not do."""
        self._wrong.setText(text)
        self._badge.selectAll()
        self._badge.setFocus()

    def _confirm(self) -> None:
        badge, reason = self._badge.text().strip(), self._reason.text().strip()
        if not badge:
            self.show_wrong(self.tr("A badge or PIN is needed"))
        elif not reason:
            self._wrong.setText(self.tr("A reason is needed"))
            self._reason.setFocus()
        else:
            self._badge.clear()
            self.confirmed.emit(badge, reason)

    def _cancel(self) -> None:
        self.hide()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
            return
        super().keyPressEvent(event)
