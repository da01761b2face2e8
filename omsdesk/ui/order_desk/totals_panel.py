"""Net, tax and gross, what speaks against the order, and the button that commits it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.commands.checks import address_problems
from omsdesk.models.totals import Totals
from omsdesk.queries.order_desk import DraftView, OrderWarning
from omsdesk.ui import formats
from omsdesk.ui.order_desk import words
from omsdesk.ui.order_desk.undo import freight_of
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.elided_label import ElidedLabel
from omsdesk.ui.widgets.labels import Label, Size

_SHOWN_WARNINGS = 3


def tax_facts(of: Totals, text: str) -> list[Fact]:
    """One row per tax rate; `text` names {rate} and {base}."""
    return [
        Fact(text.format(rate=formats.percent(each.tax_bp)), formats.money(each.tax))
        for each in of.taxes
    ]


class WarningList(QWidget):
    """What speaks against the order, with what clears it under each, in its tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [
            (ElidedLabel("", Size.SMALL, is_strong=True), ElidedLabel("", Size.TINY))
            for _ in range(_SHOWN_WARNINGS)
        ]
        self._more = ElidedLabel("", Size.SMALL)
        self.setAccessibleName(self.tr("Warnings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for text, clears in self._rows:
            column.addWidget(text)
            column.addWidget(clears)
        column.addWidget(self._more)

    def show_warnings(self, warnings: Sequence[OrderWarning]) -> None:
        """Show the first few, the rest as a number with a tool tip."""
        said = [words.warning(each) for each in warnings]
        for at, labels in enumerate(self._rows):
            for label in labels:
                label.setVisible(at < len(said))
        for (text, clears), (what, how, tone) in zip(self._rows, said, strict=False):
            text.show_text(f"▲ {what}", tone)
            clears.show_text(how, Tone.MUTED)
        rest = [what for what, _how, _tone in said[_SHOWN_WARNINGS:]]
        self._more.show_text(self.tr("%n more warning(s)", "", len(rest)), Tone.WARN)
        self._more.setToolTip("\n".join(rest))
        self._more.setVisible(bool(rest))
        self.setVisible(bool(said))


class TotalsPanel(Card):
    """The foot of the right column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._facts = FactList(is_numeric=True)
        self._gross = Label("", Size.TITLE, is_strong=True)
        self._warnings = WarningList()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        total = QHBoxLayout()
        total.addWidget(Label(self.tr("Total"), Size.TITLE, is_strong=True), 1)
        self._gross.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        total.addWidget(self._gross)
        self.body.addWidget(self._facts)
        self.body.addLayout(total)
        self.body.addWidget(self._warnings)

    def show_commit(self, commit: QAction) -> None:
        """The button that commits."""
        self.body.addWidget(ActionButton(commit, Kind.PRIMARY))

    @property
    def gross(self) -> str:
        return self._gross.text()

    def show_view(self, view: DraftView) -> None:
        """Show what the draft amounts to and what speaks against it."""
        sums = view.document.totals
        freight = freight_of(view.document)
        facts = [Fact(self.tr("Net"), formats.money(sums.net))]
        if freight:
            facts.append(Fact(self.tr("of it freight"), formats.money(freight), Tone.MUTED))
        self._facts.show_facts([*facts, *tax_facts(sums, self.tr("Tax {rate}"))])
        self._gross.setText(formats.money(sums.gross))
        self._gross.setAccessibleName(self.tr("Total {gross}").format(gross=self._gross.text()))
        self._warnings.show_warnings([*_of_address(view), *view.warnings])


def _of_address(view: DraftView) -> list[OrderWarning]:
    problems = address_problems(view.document.head.ship_to)
    named = ", ".join(words.address_field(problem) for problem in problems)
    return [OrderWarning("address", {"fields": named})] if problems else []
