"""The panel beside the list: what is stuck, and the form or question that puts it right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from omsdesk.queries.exceptions import Stuck
from omsdesk.ui import formats, theme
from omsdesk.ui.exceptions import words
from omsdesk.ui.exceptions.forms import AddressEntry, CountEntry, CustomerEntry
from omsdesk.ui.labels.pictures import LabelPicture
from omsdesk.ui.runner import Runner
from omsdesk.ui.widgets.buttons import ActionButton, Kind
from omsdesk.ui.widgets.card import Card, Fact, FactList
from omsdesk.ui.widgets.choices import ChoicePanel
from omsdesk.ui.widgets.flow import FlowLayout
from omsdesk.ui.widgets.labels import Badge, Label, Size
from omsdesk.ui.widgets.picture_view import PictureView


class ActDesk(QWidget):
    """Shows a row, or what asks about it. `busy` tells whether something is asked."""

    busy = Signal(bool)
    left = Signal()

    def __init__(
        self, runner: Runner, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self.overview = Card()
        self.question = ChoicePanel()
        self.address = AddressEntry()
        self.customer = CustomerEntry(runner)
        self.count = CountEntry()
        self.picture = PictureView(self.tr("Picture of the label"))
        self._kind = Badge("")
        self._number = Label("", Size.TITLE, is_strong=True)
        self._what = Label("")
        self._facts = FactList()
        self._asking = QWidget()
        self._build(actions)
        self.question.asking.connect(self._on_asking)
        for form in (self.address, self.customer, self.count):
            form.cancelled.connect(self.leave)

    def _build(self, actions: dict[str, QAction]) -> None:
        for label in (self._number, self._what):
            label.setWordWrap(True)
        over = self.overview.body
        self.overview.head.insertWidget(0, self._kind)
        self.overview.head.addStretch(1)
        over.addWidget(self._number)
        over.addWidget(self._what)
        over.addWidget(self._facts)
        over.addStretch(1)
        keys = QWidget()
        flow = FlowLayout(keys)
        flow.addWidget(ActionButton(actions["act"], Kind.PRIMARY, "edit"))
        flow.addWidget(ActionButton(actions["open-document"], Kind.PLAIN, "next"))
        over.addWidget(keys)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(theme.current().px(theme.SPACE_M))
        asking.addWidget(self.question, 1)
        asking.addWidget(self.picture, 2)
        for page in (self.overview, self._asking, self.address, self.customer, self.count):
            self._stack.addWidget(page)
        self.picture.hide()

    def show_row(self, row: Stuck | None) -> None:
        """What is stuck; None when nothing is."""
        self._kind.setVisible(row is not None)
        if row is None:
            self._number.setText("")
            self._what.setText(self.tr("Nothing is chosen"))
            self._facts.show_facts([])
            return
        self._kind.setText(words.kind(row))
        self._kind.set_tone(words.tone(row))
        self._number.setText(row.number)
        self._what.setText(words.sentence(row))
        facts = [
            Fact(self.tr("Customer"), row.customer_name),
            Fact(self.tr("Since"), formats.moment(_local(row.since))),
            Fact(self.tr("From"), row.owner),
        ]
        self._facts.show_facts(fact for fact in facts if fact.value)

    def show_picture(self, drawn: LabelPicture | None) -> None:
        """The label that a question is about, or none."""
        if drawn is not None and drawn.width:
            self.picture.show_grey(drawn.width, drawn.height, drawn.pixels, drawn.dpi)
        else:
            self.picture.show_picture(QImage(), 203)
        self.picture.setVisible(drawn is not None and bool(drawn.width))

    def ask_with(self, form: QWidget) -> None:
        """Put a form in the place of the overview."""
        self._stack.setCurrentWidget(form)
        self.busy.emit(True)

    def _on_asking(self, is_asking: bool) -> None:
        if is_asking:
            self.ask_with(self._asking)
        else:
            self.leave()

    def leave(self) -> None:
        """Back to the overview, and the focus to the list."""
        self.show_picture(None)
        self._stack.setCurrentWidget(self.overview)
        self.busy.emit(False)
        self.left.emit()


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
