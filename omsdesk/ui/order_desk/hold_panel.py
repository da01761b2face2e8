"""The holds of an order, and releasing one: a reason, and a supervisor's badge if need be."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from omsdesk.models.holds import HoldState
from omsdesk.queries.orders import HoldRow
from omsdesk.ui import formats
from omsdesk.ui.order_desk import words
from omsdesk.ui.order_desk.walking import EnterWalk
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size


class HoldPanel(Card):
    """`release_keyed` carries the hold's id, the reason and the badge ("" = own authority)."""

    release_keyed = Signal(object, str, str)
    left = Signal()

    def __init__(self, may_release: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Holds"))
        self.title.show()
        self._may_release = may_release
        self._hold_id: UUID | None = None
        self._labels: list[Label] = []
        self._rows = QVBoxLayout()
        self.reason = TextField(self.tr("Reason"), self.tr("Why it may go on"))
        self.badge = TextField(self.tr("Badge"), self.tr("Supervisor's badge"))
        self.badge.setEchoMode(QLineEdit.EchoMode.Password)
        self._wrong = Label("", Size.SMALL, Tone.BAD)
        self._release = Button(self.tr("Release hold"), Kind.PLAIN, "play")
        line = QHBoxLayout()
        line.addWidget(self.reason, 3)
        line.addWidget(self.badge, 2)
        line.addWidget(self._release)
        self.body.addLayout(self._rows)
        self.body.addLayout(line)
        self.body.addWidget(self._wrong)
        self._wrong.hide()
        walked = (self.reason, self.badge) if not may_release else (self.reason,)
        EnterWalk(walked, self._submit, self)
        self._release.clicked.connect(self._submit)

    def show_holds(self, holds: Sequence[HoldRow]) -> None:
        """Show all holds; the first open one can be released."""
        still_open = [each for each in holds if each.state is HoldState.OPEN]
        self._hold_id = still_open[0].id if still_open else None
        while len(self._labels) < len(holds):
            label = Label("", Size.BASE)
            label.setWordWrap(True)
            self._labels.append(label)
            self._rows.addWidget(label)
        for at, label in enumerate(self._labels):
            label.setVisible(at < len(holds))
        for label, hold in zip(self._labels, holds, strict=False):
            word, tone = words.hold_state(hold.state)
            label.setText(self._sentence(hold, word))
            label.set_tone(tone)
        for widget in (self.reason, self._release):
            widget.setVisible(bool(still_open))
        self.badge.setVisible(bool(still_open) and not self._may_release)
        self.setVisible(bool(holds))
        self.show_wrong("")

    def _sentence(self, hold: HoldRow, word: str) -> str:
        parts = [f"{word}: {words.hold(hold.kind)}", words.evidence(hold.kind, hold.evidence)]
        parts.append(f"{hold.placed_by}, {formats.moment(hold.placed_at)}")
        if hold.settled_reason:
            parts.append(f"“{hold.settled_reason}”")
        return " · ".join(part for part in parts if part)

    def begin(self) -> None:
        """Ask for the reason."""
        if self._hold_id is not None:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong(self, text: str) -> None:
        """Say why the hold was not released."""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _submit(self) -> None:
        reason, badge = self.reason.text().strip(), self.badge.text().strip()
        if self._hold_id is None:
            return
        if not reason:
            self.show_wrong(self.tr("A reason is needed"))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not (badge or self._may_release):
            self.show_wrong(self.tr("A supervisor's badge is needed"))
            self.badge.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.badge.clear()
            self.release_keyed.emit(self._hold_id, reason, badge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
