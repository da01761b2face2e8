"""A list is done: where its goods go now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omsdesk.ui import formats, theme
from omsdesk.ui.pick.walk import Walk
from omsdesk.ui.theme import Tone, Verdict
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.choices import ChoicePanel
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.widgets.verdict_panel import VerdictPanel


class DoneView(QWidget):
    """Bring it to packing, with the orders' numbers and what was short."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = VerdictPanel()
        self.short = Label("", Size.TITLE, Tone.WARN)
        self.short.setWordWrap(True)
        self.question = ChoicePanel(theme.TITLE_PT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("List done"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.current().px(theme.SPACE_L))
        outer.addWidget(self.verdict, 1)
        outer.addWidget(self.short)
        outer.addWidget(self.question)
        keys = FlowLayout()
        for name, kind, icon_name in _KEYS:
            if name in actions:
                button = ActionButton(actions[name], kind, icon_name, theme.TITLE_PT)
                keys.addWidget(button)
        outer.addLayout(keys)

    def show_walk(self, walk: Walk) -> None:
        numbers = ", ".join(walk.order_numbers)
        if numbers:
            text = self.tr("{orders}, from {number}")
            said = text.format(number=walk.document.head.number, orders=numbers)
            self.verdict.show_verdict(Verdict.COMPLETE, self.tr("Bring to packing"), said)
        else:
            text = self.tr("{number} is done: nothing could be picked")
            said = text.format(number=walk.document.head.number)
            self.verdict.show_verdict(Verdict.ATTENTION, self.tr("Nothing to bring"), said)
        self.short.setText("\n".join(self._short_lines(walk)))
        self.short.setVisible(bool(walk.short_lines))

    def _short_lines(self, walk: Walk) -> list[str]:
        text = self.tr("{order}: {missing} × {item} was missing at {location}")
        return [
            text.format(
                order=line.order_number,
                missing=formats.quantity(line.quantity - line.picked),
                item=line.description,
                location=line.location_code,
            )
            for line in walk.short_lines
        ]


_KEYS = (
    ("get-work", Kind.PRIMARY, "pick"),
    ("lists", Kind.PLAIN, "back"),
    ("put-back", Kind.PLAIN, "undo"),
    ("print-list", Kind.PLAIN, "print"),
)
