"""Sums in one line, each under its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card, Fact
from omsdesk.ui.widgets.labels import Label, Size


class Figures(Card):
    """Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._pairs: list[tuple[Label, Label]] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(theme.current().px(theme.SPACE_L))
        self.body.addLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show facts from left to right; labels are made once and reused."""
        while len(self._pairs) < len(facts):
            self._pairs.append(self._new_pair(len(self._pairs)))
        for at, (name, value) in enumerate(self._pairs):
            name.setVisible(at < len(facts))
            value.setVisible(at < len(facts))
        for (name, value), fact in zip(self._pairs, facts, strict=False):
            name.setText(fact.label)
            value.setText(fact.value)
            value.set_weight(is_strong=fact.is_strong)
            value.set_tone(fact.tone)
            value.setAccessibleName(f"{fact.label}: {fact.value}")
        self.setVisible(bool(facts))

    def _new_pair(self, at: int) -> tuple[Label, Label]:
        name, value = Label("", Size.SMALL, Tone.MUTED), Label()
        self._grid.addWidget(name, 0, at)
        self._grid.addWidget(value, 1, at)
        return name, value
