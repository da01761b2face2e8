"""What the caller is told: the number, big enough to read aloud, and what to know about it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.commands.committing import CommittedOrder
from omsdesk.ui import formats, theme
from omsdesk.ui.notices import announce
from omsdesk.ui.order_desk import words
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.labels import Label, Size

_NUMBER_PT = 40


class _BigNumber(Label):
    def apply_scale(self) -> None:
        super().apply_scale()
        self.setFont(theme.current().font(_NUMBER_PT, is_strong=True))


class CommittedPanel(Card):
    """Stays until the next order begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.number = _BigNumber("", tone=Tone.GOOD)
        self._word = Label("", Size.SMALL, Tone.MUTED, is_strong=True)
        self.sentences = Label("", Size.BASE)
        self.sentences.setWordWrap(True)
        big = QVBoxLayout()
        big.setSpacing(0)
        big.addWidget(self._word)
        big.addWidget(self.number)
        big.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(theme.SPACE_XL * 2))
        line.addLayout(big)
        line.addWidget(self.sentences, 1)
        self.body.addLayout(line)
        self.hide()

    def show_committed(self, order: CommittedOrder) -> None:
        """Say the number, why it is held if it is, and what will come later."""
        said = self._sentences(order)
        tone = Tone.BAD if order.holds else Tone.WARN if order.short else Tone.GOOD
        word = self.tr("On hold") if order.holds else self.tr("Order accepted")
        self._word.setText(word)
        self._word.set_tone(tone)
        self.number.setText(order.number)
        self.number.set_tone(Tone.PLAIN if order.holds else Tone.GOOD)
        self.sentences.setText("\n".join(said))
        self.sentences.set_tone(tone if order.holds or order.short else Tone.PLAIN)
        self.show()
        announce(self, f"{word} {order.number}. {' '.join(said)}", is_urgent=True)

    def _sentences(self, order: CommittedOrder) -> list[str]:
        said = [words.hold_told(kind) for kind in order.holds]
        short = self.tr("{sku}: {missing} will be sent later.")
        said += [
            short.format(sku=line.sku, missing=formats.quantity(line.missing))
            for line in order.short
        ]
        return said or [self.tr("Everything is in stock and reserved.")]
