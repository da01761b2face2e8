"""Cards and aligned facts.

card = Card(self.tr("Customer"))
facts = FactList()
facts.show_facts([Fact(self.tr("Credit left"), formats.money(left), Tone.GOOD)])
card.body.addWidget(facts)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.ui import theme
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.labels import Label, Size


class Card(QFrame):
    """A surface with an optional title; widgets go into `body`, badges and links into `head`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, Size.SMALL, Tone.MUTED, is_strong=True)
        self.title.setVisible(bool(title))
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.body = QVBoxLayout()
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self.head)
        self._outer.addLayout(self.body, 1)
        self.apply_scale()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        edge = look.px(theme.SPACE_L)
        self._outer.setContentsMargins(edge, look.px(theme.SPACE_M), edge, edge)
        self._outer.setSpacing(look.px(theme.SPACE_S))
        self.body.setSpacing(look.px(theme.SPACE_S))
        self.head.setSpacing(look.px(theme.SPACE_S))


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value as shown; numbers go to the right edge."""

    label: str
    value: str
    tone: Tone = Tone.PLAIN
    is_strong: bool = False


class FactList(QWidget):
    """Labels and values in two aligned columns; values to the right when `is_numeric`."""

    def __init__(self, parent: QWidget | None = None, *, is_numeric: bool = False) -> None:
        super().__init__(parent)
        self._is_numeric = is_numeric
        self._rows: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.apply_scale()

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show facts from top to bottom; labels are made once and reused."""
        shown = tuple(facts)
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row(len(self._rows)))
        for at, (label, value) in enumerate(self._rows):
            label.setVisible(at < len(shown))
            value.setVisible(at < len(shown))
        for (label, value), fact in zip(self._rows, shown, strict=False):
            label.setText(fact.label)
            value.setText(fact.value)
            value.set_weight(is_strong=fact.is_strong)
            value.set_tone(fact.tone)
            value.setAccessibleName(f"{fact.label}: {fact.value}")

    def _new_row(self, at: int) -> tuple[Label, Label]:
        label, value = Label("", Size.SMALL, Tone.MUTED), Label()
        if self._is_numeric:
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        else:
            value.setWordWrap(True)
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, at, 1, Qt.AlignmentFlag.AlignTop)
        # What room there is to spare stays under the last row.
        self._grid.setRowStretch(at, 0)
        self._grid.setRowStretch(at + 1, 1)
        _put_on_one_line(label, value)
        return label, value

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        self._grid.setHorizontalSpacing(look.px(theme.SPACE_L))
        self._grid.setVerticalSpacing(look.px(theme.SPACE_XS))
        for label, value in self._rows:
            _put_on_one_line(label, value)


def _put_on_one_line(label: Label, value: Label) -> None:
    """Small letters stand on the line of the larger ones beside them."""
    lower = value.fontMetrics().ascent() - label.fontMetrics().ascent()
    label.setContentsMargins(0, max(0, lower), 0, 0)
