"""The questions of a walk, each answered by one key."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from omsdesk.ui import formats, reasons
from omsdesk.ui.pick.walk import Walk
from omsdesk.ui.widgets.choices import Choice, ChoicePanel, choices_of

_SHORT, _PUT_BACK = "short", "put-back"
_MOST = 9


class WalkQuestions(QObject):
    """Asks on the panel that it is given, and tells the answer in the words of a walk."""

    short_reason = Signal(str)
    put_back = Signal(object)

    def __init__(self, panels: tuple[ChoicePanel, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._topic = ""
        for panel in panels:
            panel.chosen.connect(self._on_chosen)

    def ask_short(self, panel: ChoicePanel, walk: Walk) -> None:
        """What is wrong at the location at hand."""
        line = walk.current
        if line is None:
            return
        self._topic = _SHORT
        missing = formats.quantity(line.quantity - line.picked, line.unit)
        question = self.tr("What is wrong at {location}?").format(location=line.location_code)
        effect = self.tr(
            "{missing} are taken out of the book. The location is locked until it is counted."
        )
        reasons_ = choices_of(reasons.SHORT)
        panel.ask(question, reasons_, effect.format(missing=missing), free_text=True)

    def ask_put_back(self, panel: ChoicePanel, walk: Walk) -> bool:
        """What goes back to its shelf; False when nothing was picked."""
        lines = walk.picked_lines[:_MOST]
        if not lines:
            return False
        self._topic = _PUT_BACK
        text = self.tr("{quantity} × {item} to {location}")
        choices = [
            Choice(
                str(line.id),
                text.format(
                    quantity=formats.quantity(line.picked),
                    item=line.description,
                    location=line.location_code,
                ),
            )
            for line in lines
        ]
        effect = self.tr("It leaves this list; its order can be released again.")
        panel.ask(self.tr("Put what back?"), choices, effect)
        return True

    def _on_chosen(self, key: str) -> None:
        topic, self._topic = self._topic, ""
        if topic == _SHORT:
            self.short_reason.emit(key)
        elif topic == _PUT_BACK:
            self.put_back.emit(UUID(key))
