"""The first thing a desk shows: scan your badge, and the work goes on where it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import Button, Kind
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.fields import TextField
from omsdesk.ui.widgets.labels import Label, Size

_WIDTH_PX = 520


class SignOnScreen(QWidget):
    """Asks for a badge, scanned or keyed; `badge_given` carries it.

    `shown_badges` are (badge, name, what the role does) of a demo's people, offered as
    buttons, and by their number and Enter; a real desk has none.
    """

    badge_given = Signal(str)

    def __init__(
        self,
        station_name: str,
        shown_badges: Sequence[tuple[str, str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._by_number = {
            str(number): badge for number, (badge, _, _) in enumerate(shown_badges, 1)
        }
        self._badge = TextField(self.tr("Badge"), self.tr("Scan your badge, or key it and Enter"))
        self._badge.setEchoMode(QLineEdit.EchoMode.Password)
        self._badge.returnPressed.connect(self._give)
        self._wrong = Label("", Size.BASE, Tone.BAD)
        card = Card("", self)
        card.setMaximumWidth(theme.current().px(_WIDTH_PX))
        card.body.addWidget(Label(station_name, Size.SMALL, Tone.MUTED))
        card.body.addWidget(Label(self.tr("Who works here?"), Size.TITLE, is_strong=True))
        card.body.addSpacing(theme.current().px(theme.SPACE_M))
        card.body.addWidget(self._badge)
        card.body.addWidget(self._wrong)
        if shown_badges:
            self._offer(card, shown_badges)
        self._center(card)

    def _offer(self, card: Card, shown_badges: Sequence[tuple[str, str, str]]) -> None:
        hint = self.tr("In this demo you may simply choose, or key a number and Enter:")
        card.body.addWidget(Label(hint, Size.SMALL, Tone.MUTED))
        for number, (badge, name, role) in enumerate(shown_badges, 1):
            text = self.tr("{number}  {name}, {role}").format(number=number, name=name, role=role)
            button = Button(text, Kind.PLAIN, "badge")
            button.clicked.connect(lambda _checked=False, badge=badge: self.badge_given.emit(badge))
            card.body.addWidget(button)

    def _center(self, card: Card) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 2)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def on_shown(self) -> None:
        """Ready for a badge."""
        self._badge.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong(self, text: str) -> None:
        """Say why a badge was not taken; it can be tried again at once."""
        self._wrong.setText(text)
        self._badge.clear()

    def _give(self) -> None:
        keyed = self._badge.text().strip()
        if keyed:
            self.badge_given.emit(self._by_number.get(keyed, keyed))
