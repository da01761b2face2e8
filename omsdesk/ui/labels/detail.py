"""One label: its picture, what stands on it, and every time that it was printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from omsdesk.queries.labels import FoundLabel
from omsdesk.queries.print_jobs import PrintJobRow
from omsdesk.queries.printers import PrinterChoice
from omsdesk.ui import formats, reasons, theme
from omsdesk.ui.labels import words
from omsdesk.ui.labels.pictures import LabelPicture
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.choices import ChoicePanel
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.widgets.picture_view import PictureView

_SHOWN_PRINTS = 6
_LOW_PX = 560


class LabelDetail(QWidget):
    """The picture at the left, the facts and questions at the right."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PictureView(self.tr("Picture of the label"))
        self.question = ChoicePanel()
        self._not_shown = Label("", Size.SMALL, Tone.WARN)
        self._number = Label("", Size.TITLE, is_strong=True)
        self._state = Badge("")
        self._count = Badge("", tone=Tone.WARN)
        self._facts = FactList()
        self._prints = Label("", Size.SMALL, Tone.MUTED)
        self._card = Card()
        self._buttons = QWidget()
        self._build(actions)
        self.clear()

    def _build(self, actions: Mapping[str, QAction]) -> None:
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(theme.SPACE_M))
        left = QVBoxLayout()
        self.picture.setMinimumWidth(look.px(180))
        left.addWidget(self.picture, 1)
        left.addWidget(self._not_shown)
        line.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(look.px(theme.SPACE_M))
        right.addWidget(self.question, 1)
        right.addWidget(self._card, 1)
        line.addLayout(right, 1)
        head = QHBoxLayout()
        head.addWidget(self._state)
        head.addWidget(self._count)
        head.addStretch(1)
        self._prints.setWordWrap(True)
        self._not_shown.setWordWrap(True)
        self._number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._card.body.addWidget(self._number)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self._facts)
        self._prints.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._prints.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._card.body.addWidget(self._prints, 1)
        self._card.body.addWidget(self._buttons)
        flow = FlowLayout(self._buttons)
        for name, kind, icon_name in _KEYS:
            if name in actions:
                flow.addWidget(ActionButton(actions[name], kind, icon_name))
        # An open question stands in the place of the facts, beside the picture.
        self.question.asking.connect(self._card.setHidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the address and the keys come before the history."""
        super().resizeEvent(event)
        self._prints.setHidden(self.height() < theme.current().px(_LOW_PX))

    def clear(self) -> None:
        """Nothing is chosen."""
        self.picture.show_picture(QImage(), 203)
        self._not_shown.hide()
        self._number.setText(self.tr("No label is chosen"))
        self._facts.show_facts([])
        self._prints.setText(self.tr("Scan a label, or type what stands on it"))
        self._state.hide()
        self._count.hide()

    def show_label(self, found: FoundLabel, printer: PrinterChoice | None) -> None:
        """Everything but the picture and the prints, which come after it."""
        head = found.head
        self._number.setText(head.tracking_number)
        self._state.setText(words.label_state(head.state))
        self._state.set_tone(words.label_tone(head.state))
        self._state.show()
        self._count.setText(self.tr("Printed %n time(s)", "", found.print_count))
        self._count.set_tone(Tone.WARN if found.print_count > 1 else Tone.MUTED)
        self._count.show()
        facts = [
            Fact(self.tr("Order"), head.order_number, is_strong=True),
            Fact(self.tr("Reference"), head.customer_reference),
            Fact(self.tr("Customer"), head.customer_name),
            Fact(self.tr("Goes to"), "\n".join((*head.consignee.lines, head.consignee.country))),
            Fact(self.tr("Parcel"), _in_groups(head.sscc)),
            Fact(self.tr("Issued"), formats.moment(head.issued_at)),
        ]
        if head.ended_reason:
            facts.append(Fact(self.tr("Why"), reasons.words(head.ended_reason), Tone.BAD))
        if self.height() < theme.current().px(_LOW_PX):
            # The picture beside it says the others.
            facts = [facts[0], facts[3], *facts[6:]]
        name = printer.name if printer is not None else self.tr("No printer")
        facts.append(Fact(self.tr("Prints on"), name))
        self._facts.show_facts(fact for fact in facts if fact.value)

    def show_prints(self, jobs: Sequence[PrintJobRow]) -> None:
        """The last prints, the newest on top."""
        lines = [words.history_line(job) for job in reversed(jobs)]
        self._prints.setText("\n".join(lines[:_SHOWN_PRINTS]))

    def show_picture(self, drawn: LabelPicture) -> None:
        """What the printer prints from the stored bytes."""
        if drawn.width:
            self.picture.show_grey(drawn.width, drawn.height, drawn.pixels, drawn.dpi)
        else:
            self.picture.show_picture(QImage(), drawn.dpi)
        text = ""
        if not drawn.width:
            text = self.tr("{language} cannot be shown").format(language=drawn.language.upper())
        elif drawn.unknown:
            text = self.tr("Not shown: {commands}").format(commands=", ".join(drawn.unknown))
        self._not_shown.setText(text)
        self._not_shown.setVisible(bool(text))


def _in_groups(sscc: str) -> str:
    """Extension and prefix, serial, check digit: as it is read aloud, and broken in lines."""
    return f"{sscc[:8]} {sscc[8:17]} {sscc[17:]}".strip()


_KEYS = (
    ("reprint", Kind.PRIMARY, "reprint"),
    ("choose-printer", Kind.PLAIN, "printer"),
    ("replace", Kind.PLAIN, "refresh"),
    ("void", Kind.PLAIN, "void"),
)
